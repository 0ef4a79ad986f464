import assert from 'node:assert/strict';
import { importsIn, targetOf } from './support/imports.ts';

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
  [/^undici$/, ['bot/teams/connector.ts', 'storage/cosmos-http.ts']],
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

const all = Object.keys(ALLOWED).flatMap(importsIn);

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The arrows on a circle or between two: files that lead to none, and that none leads to, are taken away until all do. */
const inCircles = (arrows: readonly Arrow[]): readonly Arrow[] => {
  const begin = new Set(arrows.map(({ from }) => from));
  const end = new Set(arrows.map(({ to }) => to));
  const left = arrows.filter(({ from, to }) => begin.has(to) && end.has(from));
  return left.length === arrows.length ? left : inCircles(left);
};

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

  it('go round in no circle, those of types neither', () => {
    const own = all
      .filter(({ from }) => from.startsWith('.'))
      .map((found) => ({ from: found.file, to: targetOf(found) }));
    assert.ok(own.length > 3_000, `only ${own.length} imports between files were found`);
    assert.deepEqual(
      inCircles(own).map(({ from, to }) => `${from} → ${to}`),
      [],
    );
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
