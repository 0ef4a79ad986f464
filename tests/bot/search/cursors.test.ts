import assert from 'node:assert/strict';
import { makeCursors } from '../../../bot/search/cursors.ts';
import { openStore } from '../../../storage/open.ts';
import { SEARCHES, SEARCHING } from '../../../storage/keys.ts';
import { referred } from '../../support/case-steps.ts';
import { copies } from '../../support/many-cases.ts';
import type { Reopened } from '../../support/open-twice.ts';
import { withKeptCosmos, withKeptStore } from '../../support/open-twice.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { withStage } from '../../support/with-stage.ts';
import { inTempFolder } from '../../storage/temp-folder.ts';
import { ask, numbersIn } from './ask.ts';

const COUNT = 25;

/** Sixty-one cases of one caseworker; the newest first. */
const many = async (stage: Stage): Promise<readonly string[]> => {
  const first = await referred(stage, { citizenName: 'Maria Holm' });
  const others = await copies(stage, first, 60);
  return [first, ...others.toReversed()];
};

const page = async (stage: Stage, skip: number, said = 'Maria', who: Who = 'caseworker') =>
  numbersIn(await ask(stage, who, said, { skip, count: COUNT }));

/** Leafs through to the end as Teams does: it asks for more as long as a page was full. */
const leaf = async (stage: Stage, said: string, between: () => Promise<void>): Promise<readonly string[]> => {
  const seen: string[] = [];
  for (;;) {
    const found = await page(stage, seen.length, said);
    seen.push(...found);
    if (found.length < COUNT) return seen;
    await between();
  }
};

/** A case of the same citizen that is newer than all the others. */
const newer = async (stage: Stage, index: number): Promise<void> => {
  await copies(stage, 'ML-2026-001', 1, () => ({}), 2030 + index);
};

const overARestart = async (kept: Reopened): Promise<void> => {
  let stage = await kept.open();
  const all = await many(stage);
  const seen = [...(await page(stage, 0))];
  stage = await kept.open();
  await newer(stage, 0);
  seen.push(...(await page(stage, 25)));
  stage = await kept.open();
  seen.push(...(await page(stage, 50)));
  assert.deepEqual(seen, all);
};

const at = (index: number) => ({ programme: 'p', before: `ML-2026-${index}` });

describe('leafing through what was found', () => {
  it(
    'shows every case once, while cases are added in between',
    withStage(async (stage) => {
      const all = await many(stage);
      let added = 0;
      for (const said of ['', 'Maria', 'M.H.', 'til vurdering', 'venter på Næstved']) {
        const before = added;
        const seen = await leaf(stage, said, async () => {
          await newer(stage, added);
          added += 1;
        });
        assert.deepEqual(seen.slice(before), all, said);
        assert.equal(new Set(seen).size, seen.length, said);
      }
      assert.ok(added >= 10);
    }),
  ).timeout(60_000);

  it(
    'gives the same page again when Teams asks again, and nothing after the last',
    withStage(async (stage) => {
      const all = await many(stage);
      assert.deepEqual(await page(stage, 0), all.slice(0, 25));
      for (const _ of [1, 2, 3]) assert.deepEqual(await page(stage, 25), all.slice(25, 50));
      assert.deepEqual(await page(stage, 50), all.slice(50));
      // Exactly full: Teams asks once more.
      const five = async (skip: number) => numbersIn(await ask(stage, 'caseworker', '1', { skip, count: 1 }));
      assert.equal((await five(0)).length, 1);
      const { body } = await ask(stage, 'caseworker', '1', { skip: 1, count: 1 });
      assert.deepEqual(body, { type: 'result', attachmentLayout: 'list', attachments: [] });
    }),
  ).timeout(60_000);

  it(
    'begins anew with a number that leads nowhere: forged, of another search, of another chat, of somebody else',
    withStage(async (stage) => {
      const all = await many(stage);
      const first = all.slice(0, 25);
      assert.deepEqual(await page(stage, 25), first, 'nobody has asked for the first page');
      await page(stage, 0);
      assert.deepEqual(await page(stage, 25), all.slice(25, 50));
      for (const skip of [1, 24, 27, 9_999, 1_000_000, Number.MAX_SAFE_INTEGER, -25, 0.5, Number.NaN])
        assert.deepEqual(await page(stage, skip), first, String(skip));
      assert.deepEqual(await page(stage, 25, 'M.H.'), first, 'another search');
      const channel = await ask(stage, 'caseworker', 'Maria', { skip: 25, channel: true });
      assert.deepEqual(numbersIn(channel), first, 'another chat');
      // The leader sees the same cases; the place of the caseworker is none of theirs.
      assert.deepEqual(await page(stage, 25, 'Maria', 'leader'), first, 'somebody else');
      assert.deepEqual(await page(stage, 25, 'Maria', 'visitator'), first, 'somebody else');
      assert.deepEqual(await page(stage, 25), all.slice(25, 50), 'and the own one goes on');
    }),
  ).timeout(60_000);

  it('goes on over a restart, also of another process (SQLite)', withKeptStore(overARestart)).timeout(60_000);
  it('goes on over a restart, also of another process (Cosmos)', withKeptCosmos(overARestart)).timeout(
    60_000,
  );

  it(
    'keeps nothing of what was searched for, in words or as a hash that names could be tried against',
    withStage(async (stage) => {
      await many(stage);
      await page(stage, 0, 'Maria Holm');
      const docs = await stage.store.list(SEARCHES, SEARCHING);
      assert.equal(docs.length, 1);
      assert.doesNotMatch(JSON.stringify(docs), /Maria|Holm/i);
      assert.doesNotMatch(JSON.stringify(stage.log), /Maria|Holm/i);
      assert.ok(stage.log.some(({ fields }) => 'kind' in fields && fields.kind === 'search'));
    }),
  ).timeout(60_000);

  it('keeps a place for a quarter of an hour, twenty a person, and empties what is older', () =>
    inTempFolder(async (folder) => {
      const store = await openStore({ kind: 'sqlite', folder, scratch: true });
      let now = 0;
      const cursors = makeCursors(store, () => now);
      for (let index = 1; index <= 30; index += 1) await cursors.keep('anna', `q${index}`, 25, at(index));
      assert.equal(await cursors.of('anna', 'q10', 25), undefined);
      assert.equal((await cursors.of('anna', 'q11', 25))?.before, 'ML-2026-11');
      assert.equal(await cursors.of('anna', 'q11', 50), undefined);
      assert.equal(await cursors.of('bo', 'q11', 25), undefined);
      now = 15 * 60_000 - 1;
      assert.equal((await cursors.of('anna', 'q30', 25))?.before, 'ML-2026-30');
      now += 1;
      assert.equal(await cursors.of('anna', 'q30', 25), undefined);
      now = 2 * 60 * 60_000;
      await cursors.keep('bo', 'q1', 25, at(1));
      const left = await store.list(SEARCHES, SEARCHING);
      assert.deepEqual(
        left.map(({ id }) => id),
        ['search:bo'],
      );
      const [emptied] = await store.read(SEARCHES, ['search:anna']);
      assert.deepEqual(emptied?.body, { v: 1, cursors: [] });
      await store.close();
    })).timeout(60_000);

  it('loses no place of one person who searches in several windows at once', () =>
    inTempFolder(async (folder) => {
      const store = await openStore({ kind: 'sqlite', folder, scratch: true });
      const cursors = makeCursors(store, Date.now);
      const queries = ['a', 'b', 'c'];
      await Promise.all(
        queries.map((query) => cursors.keep('anna', query, 25, { programme: 'p', before: query })),
      );
      for (const query of queries) assert.equal((await cursors.of('anna', query, 25))?.before, query);
      await store.close();
    })).timeout(60_000);
});
