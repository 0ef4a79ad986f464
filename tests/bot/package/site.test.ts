import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SITE } from '../../../bot/package/site-parts.ts';
import project from '../../../package.json' with { type: 'json' };

/** Everything that a file imports, at once or when it is first used. */
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^\s*(?:import|export)\b(?!\s+type\b)[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

const reached = (from: string, files = new Set<string>(), packages = new Set<string>()) => {
  if (files.has(from)) return { files, packages };
  files.add(from);
  for (const name of importsOf(from)) {
    if (!name.startsWith('.')) packages.add(name);
    else if (name.endsWith('.ts')) reached(join(dirname(from), name), files, packages);
    else files.add(join(dirname(from), name));
  }
  return { files, packages };
};

describe('what runs in Azure', () => {
  const { files, packages } = reached('bot/main.ts');

  it('has every file that the bot reaches', () => {
    assert.ok(files.size > 300, `only ${files.size} files are reached`);
    assert.deepEqual(
      [...files].filter((file) => !SITE.some((part) => file.startsWith(`${part}/`))),
      [],
    );
    for (const part of SITE) assert.ok(existsSync(part), part);
  });

  it('needs no package that only developers have', () => {
    const production = Object.keys(project.dependencies);
    const foreign = [...packages]
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    assert.ok(foreign.length > 5);
    assert.deepEqual(
      foreign.filter((name) => !production.includes(name)),
      [],
    );
  });
});
