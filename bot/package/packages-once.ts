import { byText } from '../../domain/order.ts';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { OnResolveResult, Plugin } from 'esbuild';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dependencies: names,
      peerDependencies: names,
      optionalDependencies: names,
    }),
  ),
});

type Locked = z.infer<typeof lockFile>['packages'];

const INSTALLED = 'node_modules/';
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf(INSTALLED) + INSTALLED.length);

/** The folder that Node takes `name` from, for who lies in `from`; `undefined`: it is not installed. */
const found = (locked: Locked, from: string, name: string): string | undefined => {
  const folder = `${from === '' ? '' : `${from}/`}${INSTALLED}${name}`;
  if (folder in locked) return folder;
  const above = from.lastIndexOf(`${INSTALLED}${nameOf(from)}`);
  return from === '' ? undefined : found(locked, from.slice(0, Math.max(0, above - 1)), name);
};

/** What a package is, with all that it takes from others: the same text means that its copies do the same. */
const makeIdentity = (locked: Locked): ((folder: string, within?: readonly string[]) => string) => {
  const identity = (folder: string, within: readonly string[] = []): string => {
    const { version = '', dependencies, peerDependencies, optionalDependencies } = locked[folder] ?? {};
    const self = `${nameOf(folder)}@${version}`;
    if (within.includes(self)) return self;
    const taken = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })
      .toSorted()
      .map((name) => found(locked, folder, name))
      .filter((one) => one !== undefined)
      .map((one) => identity(one, [...within, self]));
    return taken.length === 0 ? self : `${self}(${taken.join()})`;
  };
  return identity;
};

/** For each folder of the lock file with a copy of another, the folder taken for both: of the shortest path. */
export const copiesIn = (lock: string): ReadonlyMap<string, string> => {
  const locked = lockFile.parse(JSON.parse(lock)).packages;
  const identity = makeIdentity(locked);
  const folders = Object.keys(locked).filter((folder) => folder.includes(INSTALLED));
  const alike = Map.groupBy(folders, (folder) => `${nameOf(folder)}@${locked[folder]?.version}`);
  const copies = new Map<string, string>();
  for (const many of [...alike.values()].filter(({ length }) => length > 1)) {
    const first = new Map<string, string>();
    for (const folder of many.toSorted((one, other) => one.length - other.length || byText(one, other))) {
      const self = identity(folder);
      const kept = first.get(self);
      if (kept === undefined) first.set(self, folder);
      else copies.set(folder, kept);
    }
  }
  return copies;
};

const WITHIN = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)(\/.*)$/;

/** npm lays a package beside each that needs it where another version lies above; of equal ones this takes one. */
export const packagesOnce = (project: string): Plugin => ({
  name: 'packages-once',
  setup({ onResolve, resolve }) {
    const copies = copiesIn(readFileSync(join(project, 'package-lock.json'), 'utf8'));
    onResolve(
      { filter: /^[^./]/ },
      async ({ path, pluginData, ...how }): Promise<OnResolveResult | undefined> => {
        if (pluginData === copies) return undefined;
        const lies = await resolve(path, { ...how, pluginData: copies });
        const [, folder = '', file = ''] =
          WITHIN.exec(relative(project, lies.path).replaceAll('\\', '/')) ?? [];
        const kept = copies.get(folder);
        return lies.errors.length > 0 || kept === undefined
          ? lies
          : { ...lies, path: join(project, kept, file) };
      },
    );
  },
});
