import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { z } from 'zod';
import { checkedFiles } from './checked-files.ts';
import { zipped } from './zipped.ts';

export interface ToolDeps {
  /** The project's: where `package.json`, `env/` and `appPackage/` lie. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

const USAGE = [
  'npm run package -- --env NAME              makes the Teams app for env/.env.NAME (dev where none is named)',
  'npm run package -- --env NAME --out FILE   and writes it to that file',
].join('\n');

/** What whoever packs did wrong; its text is for them. */
class Misused extends Error {
  override readonly name = 'Misused';
}

const argumentsOf = (args: readonly string[]) => {
  try {
    const options = { env: { type: 'string', default: 'dev' }, out: { type: 'string' } } as const;
    const { env, out } = parseArgs({ args: [...args], options }).values;
    // It becomes part of two file names.
    if (!/^[a-z0-9-]{1,30}$/.test(env)) throw new Misused(USAGE);
    return { env, out };
  } catch {
    throw new Misused(USAGE);
  }
};

const readEnv = async (folder: string, name: string): Promise<Readonly<Record<string, string>>> => {
  const file = join('env', `.env.${name}`);
  const text = await readFile(join(folder, file), 'utf8').catch(() => {
    throw new Misused(`There is no file ${file}: copy env/.env.dev to it and fill it in.`);
  });
  return Object.fromEntries(
    Object.entries(parseEnv(text)).map(([key, value]) => [key, (value ?? '').trim()]),
  );
};

const versionIn = async (folder: string): Promise<string> => {
  const found: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(found).version;
};

const pack = async (args: readonly string[], { folder, say }: ToolDeps): Promise<number> => {
  const { env, out } = argumentsOf(args);
  const values = await readEnv(folder, env);
  const version = await versionIn(folder);
  const checked = await checkedFiles(join(folder, 'appPackage'), { ...values, APP_VERSION: version });
  if (!checked.ok) {
    say(`The app cannot be packed with env/.env.${env}:`);
    for (const fault of checked.faults) say(`  ${fault}`);
    return 1;
  }
  const file = out ?? join('appPackage', 'build', `mikrolaan-${version}-${env}.zip`);
  const path = resolve(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, zipped(checked.files));
  say(`${file}: ready to be uploaded to Teams (docs/operations.md).`);
  return 0;
};

/** Resolves to the exit code: 0 packed, 1 not, with every fault said at once. */
export const packTool = async (args: readonly string[], deps: ToolDeps): Promise<number> => {
  try {
    return await pack(args, deps);
  } catch (error) {
    if (!(error instanceof Misused)) throw error;
    deps.say(error.message);
    return 1;
  }
};
