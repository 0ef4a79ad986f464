import { readFileSync } from 'node:fs';

/** Licences that let a municipality run and change the product without giving anything back. */
export const ALLOWED: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
  '(AFL-2.1 OR BSD-3-Clause)',
];

/** Packages that name none in `package.json`, by name and version, with what their own text says. */
export const READ_BY_HAND: Readonly<Record<string, string>> = {
  'cldrjs@0.5.5': 'MIT',
  'escape-regexp-component@1.0.2': 'MIT',
  'get-closest@0.0.4': 'MIT',
  'jspath@0.4.0': 'MIT',
  'limiter@1.1.5': 'MIT',
  'semaphore@1.1.0': 'MIT',
};

/** Only on a developer's machine: a tool of Microsoft's, and two that a test server brings. Nothing of them is handed on. */
export const ALLOWED_FOR_DEVELOPERS: readonly string[] = [
  ...ALLOWED,
  'SEE LICENSE IN LICENSE',
  'PSF-2.0',
  '(EDL-1.0 OR EPL-1.0)',
];

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

export interface Licensed {
  /** `name@version` */
  readonly name: string;
  readonly licence: string;
  /** Runs in production. */
  readonly shipped: boolean;
}

/** Every package of a lock file, the project itself apart. */
export const licensesIn = (lockFile: string): readonly Licensed[] => {
  const { packages } = JSON.parse(lockFile) as { readonly packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license, dev }]) => {
      const name = `${path.split('node_modules/').at(-1)}@${version}`;
      return { name, licence: license ?? READ_BY_HAND[name] ?? 'none', shipped: dev !== true };
    });
};

/** What must not be used, each with its licence. */
export const notAllowed = (all: readonly Licensed[]): readonly string[] =>
  all
    .filter(({ licence, shipped }) => !(shipped ? ALLOWED : ALLOWED_FOR_DEVELOPERS).includes(licence))
    .map(({ name, licence, shipped }) => `${name}: ${licence}${shipped ? '' : ' (for developers only)'}`);

export const lockFile = (): string => readFileSync('package-lock.json', 'utf8');
