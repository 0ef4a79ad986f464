import assert from 'node:assert/strict';
import { makeHeadsOut } from '../../../bot/event-log/heads-out.ts';
import { headsTrouble } from '../../../bot/event-log/heads-state.ts';
import type { HeadsTarget } from '../../../bot/event-log/targets.ts';
import { makeLog } from '../../../bot/log/log.ts';
import { seedDemo } from '../../../bot/seed.ts';
import type { Store } from '../../../storage/port.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';

const HOUR = 3_600_000;
const BOTH = ['heads-sent file', 'heads-sent url'];
const START = Date.parse('2026-11-24T08:00:00.000Z');

/** A clock that stands still until told, and processes that may send heads. */
const openWorld = (store: Store) => {
  let now = START;
  const logged: string[] = [];
  const sent: string[] = [];
  const failing = new Set<HeadsTarget['name']>();
  const target = (name: HeadsTarget['name']): HeadsTarget => ({
    name,
    async send(line) {
      if (failing.has(name)) throw new Error(`Maria at ${name}`);
      sent.push(`${name} ${(JSON.parse(line) as { readonly day: string }).day}`);
    },
  });
  const log = makeLog({
    write(line) {
      assert.ok(!line.includes('Maria'));
      const { event, target: name } = JSON.parse(line) as Readonly<Record<string, string>>;
      logged.push([event, name].filter(Boolean).join(' '));
    },
  });
  return {
    sent,
    failing,
    pass: (ms: number) => {
      now += ms;
    },
    /** Another process, which tends every minute for as long as told. */
    process: (...names: readonly HeadsTarget['name'][]) => {
      const out = makeHeadsOut({ store, targets: names.map(target), now: () => now, log });
      return async (minutes = 1) => {
        for (let minute = 0; minute < minutes; minute += 1) {
          out.tend();
          out.tend();
          await out.idle();
          now += 60_000;
        }
      };
    },
    toldSince: () => logged.splice(0),
    trouble: async () => (await headsTrouble(store)).map(({ da }) => da),
  };
};

const inWorld = (use: (world: ReturnType<typeof openWorld>, store: Store) => Promise<void>) => () =>
  inTempFolder((folder) =>
    withStore(folder, async (store) => {
      await seedDemo(store);
      await use(openWorld(store), store);
    }),
  );

describe('the heads of the event log', () => {
  it(
    'go out once a day, also where another process goes on',
    inWorld(async ({ process, sent, pass, toldSince, trouble }) => {
      const one = process('file', 'url');
      await one(5);
      await process('file', 'url')(5);
      assert.deepEqual(sent.splice(0), ['file 2026-11-24', 'url 2026-11-24']);
      pass(24 * HOUR);
      await process('file', 'url')(2);
      await one(2);
      assert.deepEqual(sent, ['file 2026-11-25', 'url 2026-11-25']);
      assert.deepEqual(toldSince(), [...BOTH, ...BOTH]);
      assert.deepEqual(await trouble(), []);
    }),
  );

  it(
    'are tried again each minute, and only where they did not arrive',
    inWorld(async ({ process, sent, failing, toldSince }) => {
      const work = process('file', 'url');
      failing.add('url');
      await work(3);
      assert.deepEqual(sent, ['file 2026-11-24']);
      assert.deepEqual(toldSince(), ['heads-sent file', ...Array<string>(3).fill('heads-failed url')]);
      failing.delete('url');
      await work(3);
      assert.deepEqual(sent, ['file 2026-11-24', 'url 2026-11-24']);
    }),
  );

  it(
    'are the administrator’s trouble once a day has passed, until one arrives',
    inWorld(async ({ process, failing, pass, toldSince, trouble }) => {
      const work = process('file', 'url');
      await work();
      failing.add('file');
      pass(25 * HOUR);
      await work();
      assert.deepEqual(await trouble(), []);
      pass(HOUR);
      await work(3);
      assert.deepEqual(await trouble(), [
        'Hændelsesloggens daglige aftryk er ikke gemt uden for botten siden 24. november 2026: filen kan ikke skrives.',
      ]);
      assert.equal(toldSince().filter((line) => line === 'heads-late file').length, 1);
      failing.clear();
      await work();
      assert.deepEqual(await trouble(), []);
    }),
  );

  it(
    'that never went out anywhere count from the day they were set up, and no longer when they are not wanted',
    inWorld(async ({ process, failing, pass, trouble }) => {
      failing.add('url');
      await process('url')();
      pass(27 * HOUR);
      await process('url')();
      assert.match((await trouble()).join(), /siden 24\. november 2026: modtageren tager ikke imod\.$/);
      await process()();
      assert.deepEqual(await trouble(), []);
    }),
  );

  it(
    'hold nothing up and end nothing where the store fails',
    inWorld(async (_world, store) => {
      const lines: string[] = [];
      const failing: Store = { ...store, read: () => Promise.reject(new Error('Maria')) };
      const targets: readonly HeadsTarget[] = [];
      const log = makeLog({ write: (line) => void lines.push(line) });
      const out = makeHeadsOut({ store: failing, targets, now: () => START, log });
      out.tend();
      await out.idle();
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', /"event":"heads-failed","fault":"Error/);
    }),
  );
});
