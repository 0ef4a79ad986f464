import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { drawSamples } from '../../../bot/looks/draw-samples.ts';
import { makeHousekeeping } from '../../../bot/looks/housekeeping.ts';
import { makeLookLog } from '../../../bot/looks/look-log.ts';
import { personKey } from '../../../domain/member.ts';
import type { Programme } from '../../../domain/programme.ts';
import { changed } from '../../../domain/sample.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { LOOK, lookIndexPartition, looksPartition, MONTH } from '../../../storage/keys.ts';
import { listAll } from '../../../storage/list-all.ts';
import type { Store } from '../../../storage/port.ts';
import { changeSample, listSamples, readSample } from '../../../storage/samples.ts';
import { memberOf, PROGRAMME } from '../../support/looks.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';

const HOME = 'jobcenter-vallensbaek';
const directory = {
  all: () => Promise.resolve(DEMO_MEMBERS),
  find: () => Promise.resolve(undefined),
  get: () => Promise.resolve(undefined),
  refresh: () => undefined,
};

const look = async (
  store: Store,
  month: string,
  count: number,
  by = memberOf('caseworker'),
): Promise<void> => {
  const log = makeLookLog(store);
  const noted = { programme: PROGRAMME, by: personKey(by), organisation: by.organisation, through: 'case' };
  for (let nth = 0; nth < count; nth += 1)
    await log({
      conversation: 'a:talk',
      activity: `${month}-${nth}`,
      at: new Date(Date.parse(`${month}-15T10:00:00.000Z`) + nth * 1_000).toISOString(),
      looks: [{ ...noted, case: 'ML-2026-001' }],
    });
};

const cared = (store: Store, now: string, programme: Programme = DEMO_PROGRAMME) => {
  const care = makeHousekeeping({ store, directory, clock: () => now, today: () => now.slice(0, 10) });
  return () => care({ v: 1, programme, salt: '' });
};

const left = async (store: Store, month: string): Promise<number> =>
  (await listAll(store, looksPartition(PROGRAMME, month), LOOK)).length;

const onStore = (play: (store: Store) => Promise<void>) => () =>
  inTempFolder((folder) => withStore(folder, play));

describe('erasing looks', () => {
  it(
    'happens after the programme’s number of whole months, and not a day before',
    onStore(async (store) => {
      await look(store, '2026-11', 3);
      await cared(store, '2028-11-30T22:59:00.000Z')();
      assert.equal(await left(store, '2026-11'), 3);
      await cared(store, '2028-12-01T00:00:00.000Z')();
      assert.equal(await left(store, '2026-11'), 0);
    }),
  );

  it(
    'leaves nothing of anybody: no tags, no bodies, no sample, no month',
    onStore(async (store) => {
      await look(store, '2026-11', 2);
      await cared(store, '2026-12-01T10:00:00.000Z')();
      await changeSample(store, PROGRAMME, [HOME, '2026-11'], (sample) => {
        const receipt = { by: 'dk:leader', at: '2026-12-01T10:00:00.000Z' };
        const flagged = changed(sample, { kind: 'flag', line: 0 }, receipt);
        return changed(flagged, { kind: 'settle', notes: new Map([[0, 'Vikar']]) }, receipt);
      });
      const docs = await store.list(looksPartition(PROGRAMME, '2026-11'), LOOK);
      const ids = docs.map(({ id }) => id);
      assert.equal(ids.length, 2);
      await cared(store, '2028-12-01T10:00:00.000Z')();
      for (const doc of await store.read(looksPartition(PROGRAMME, '2026-11'), ids))
        assert.deepEqual([doc?.tags, doc?.body], [[], { v: 1, erased: true }]);
      assert.equal(await readSample(store, PROGRAMME, HOME, '2026-11'), undefined);
      assert.deepEqual(await listSamples(store, PROGRAMME, HOME), []);
      assert.deepEqual(await store.list(lookIndexPartition(PROGRAMME), MONTH), []);
      // Nothing is drawn again of a month that is gone.
      await cared(store, '2028-12-02T10:00:00.000Z')();
      assert.deepEqual(await listSamples(store, PROGRAMME, HOME), []);
    }),
  );

  it(
    'goes on where it stopped, a bounded piece at a time',
    onStore(async (store) => {
      await look(store, '2026-11', 1_000);
      let commits = 0;
      let asked = 0;
      const counting: Store = {
        ...store,
        list: (...args) => {
          asked += 1;
          return store.list(...args);
        },
        commit: (...args) => {
          commits += 1;
          return store.commit(...args);
        },
      };
      const care = cared(counting, '2028-12-01T10:00:00.000Z');
      await care();
      assert.deepEqual([commits, await left(store, '2026-11')], [10, 100]);
      // Another process, after this one died.
      await cared(counting, '2028-12-01T10:00:00.000Z')();
      assert.equal(await left(store, '2026-11'), 0);
      await care();
      asked = 0;
      await care();
      assert.equal(asked, 0, 'nothing is left to do that day');
    }),
  );

  it(
    'does not happen where nobody has decided how long',
    onStore(async (store) => {
      const { lookMonths: _, ...without } = DEMO_PROGRAMME;
      await look(store, '2016-01', 3);
      await cared(store, '2031-01-01T10:00:00.000Z', without)();
      assert.equal(await left(store, '2016-01'), 3);
    }),
  );
});

describe('drawing samples', () => {
  it(
    'leaves room for several leaders: what they do at the same moment all stands',
    onStore(async (store) => {
      await look(store, '2026-11', 12);
      await cared(store, '2026-12-01T10:00:00.000Z')();
      const receipt = { by: 'dk:leader', at: '2026-12-01T10:00:00.000Z' };
      const flagged = [0, 1, 2, 3, 4].map((line) =>
        changeSample(store, PROGRAMME, [HOME, '2026-11'], (sample) =>
          changed(sample, { kind: 'flag', line }, receipt),
        ),
      );
      await Promise.all(flagged);
      const { lines = [] } = (await readSample(store, PROGRAMME, HOME, '2026-11')) ?? {};
      assert.equal(lines.filter((line) => line.flagged).length, 5);
    }),
  );

  it(
    'is done once by two processes at the same moment, and never of leaders or of the month under way',
    onStore(async (store) => {
      await look(store, '2026-11', 40);
      await look(store, '2026-10', 5, memberOf('leader'));
      await look(store, '2026-12', 5);
      const now = '2026-12-01T10:00:00.000Z';
      await Promise.all([cared(store, now)(), cared(store, now)()]);
      await Promise.all([cared(store, now)(), cared(store, now)()]);
      const drawn = await listSamples(store, PROGRAMME, HOME);
      assert.deepEqual(
        drawn.map(({ month, of, lines }) => [month, of, lines.length]),
        [
          ['2026-10', 0, 0],
          ['2026-11', 40, 10],
        ],
      );
    }),
  );

  it(
    'shows the looks in the order they were made, whichever were drawn',
    onStore(async (store) => {
      await look(store, '2026-11', 12);
      const deps = { store, members: DEMO_MEMBERS, now: '2026-12-01T10:00:00.000Z' };
      await drawSamples({ ...deps, below: (limit) => limit - 1 }, DEMO_PROGRAMME, ['2026-11']);
      const sample = await readSample(store, PROGRAMME, HOME, '2026-11');
      const docs = await store.read(
        looksPartition(PROGRAMME, '2026-11'),
        sample?.lines.map((line) => line.look) ?? [],
      );
      const times = docs.map((doc) => (doc ? bodyOf<{ at: string }>(doc).at : ''));
      assert.equal(times.length, 10);
      assert.deepEqual(times, times.toSorted());
    }),
  );

  it(
    'goes on over several rounds when months were missed',
    onStore(async (store) => {
      for (const month of ['2026-08', '2026-09', '2026-10']) await look(store, month, 2);
      const care = cared(store, '2026-11-01T10:00:00.000Z');
      for (let rounds = 0; rounds < 3; rounds += 1) await care();
      for (const { id } of DEMO_PROGRAMME.organisations)
        assert.equal((await listSamples(store, PROGRAMME, id)).length, 3, id);
    }),
  );
});
