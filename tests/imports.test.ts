import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each folder may import, beside itself: `domain ← cards ← dialogs ← bot → storage → domain`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  cards: ['domain'],
  dialogs: ['cards', 'domain'],
  storage: ['domain'],
  bot: ['cards', 'dialogs', 'domain', 'storage'],
};

/** Packages that only one place may know. */
const HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^bot(builder|framework)/, ['bot/teams/kept-adapter.ts', 'bot/teams/kept-authentication.ts']],
  [/^undici$/, ['bot/teams/connector.ts']],
  // What would take its place is tried in tests/way-out and ships nowhere.
  [/^@microsoft\/agents-/, []],
  [/^jose$/, ['bot/teams/keys']],
  [/^restify$/, ['bot/http']],
  [/^pino$/, ['bot/log']],
  [/^@azure\/(?!monitor)/, ['storage']],
  [/^@(azure\/monitor|opentelemetry\/)/, ['bot/telemetry']],
  [/^node:sqlite$/, ['storage']],
  [/^adaptivecards-templating$/, ['cards']],
  [/^zod$/, ['cards', 'bot']],
  [/^temporal-polyfill$/, ['domain/day.ts', 'domain/danish']],
];

interface Import {
  readonly file: string;
  readonly from: string;
}

const importsIn = (folder: string): readonly Import[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(folder, name);
      const source = readFileSync(join(ROOT, file), 'utf8');
      const found = source.matchAll(
        /^\s*(?:import|export)\b[^;]*?from '([^']+)'|\bimport\('([^']+)'\)|^\s*import '([^']+)'/gm,
      );
      return [...found].map((match) => ({ file, from: match[1] ?? match[2] ?? match[3] ?? '' }));
    });

const targetOf = ({ file, from }: Import): string => relative(ROOT, join(ROOT, dirname(file), from));

const all = Object.keys(ALLOWED).flatMap(importsIn);

describe('imports', () => {
  it('are found at all', () => {
    assert.ok(all.length > 300, `only ${all.length} imports were found`);
  });

  it('run one way between folders', () => {
    const wrong = all
      .filter(({ from }) => from.startsWith('.'))
      .map((found) => ({
        ...found,
        own: found.file.split('/')[0] ?? '',
        to: targetOf(found).split('/')[0] ?? '',
      }))
      .filter(({ own, to }) => own !== to && !(ALLOWED[own] ?? []).includes(to))
      .map(({ file, from }) => `${file} → ${from}`);
    assert.deepEqual(wrong, []);
  });

  it('of a platform stay in its home', () => {
    const wrong = all
      .filter(({ from }) => !from.startsWith('.'))
      .filter(({ file, from }) => {
        const home = HOMES.find(([name]) => name.test(from));
        return home && !home[1].some((place) => file.startsWith(place));
      })
      .map(({ file, from }) => `${file} → ${from}`);
    assert.deepEqual(wrong, []);
  });

  it('of the rules name no package but the dates', () => {
    const packages = all
      .filter(({ file, from }) => file.startsWith('domain/') && !from.startsWith('.'))
      .map(({ from }) => from);
    assert.deepEqual([...new Set(packages)], ['temporal-polyfill']);
  });

  it('never reach botbuilder-dialogs', () => {
    assert.deepEqual(
      all.filter(({ from }) => from.startsWith('botbuilder-dialogs')),
      [],
    );
  });
});
