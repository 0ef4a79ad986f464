import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import type { KeyList } from '../../../../bot/teams/keys/key-list.ts';
import { makeKeys, type Keys } from '../../../../bot/teams/keys/keys.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const { publicKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const listOf = (...names: readonly string[]): KeyList =>
  new Map(names.map((name) => [name, { key, endorsements: [], algorithms: ['RS256'] }]));

type Fetch = (signal: AbortSignal) => Promise<KeyList>;

const well =
  (...names: readonly string[]): Fetch =>
  async () =>
    listOf(...names);
const down: Fetch = async () => {
  throw new Error('010190-1234 is away');
};
/** Says nothing until nobody waits any more. */
const silent: Fetch = (signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('given up')));
  });

describe('the keys of incoming tokens', () => {
  let clock: FakeClock;
  let fetch: Fetch;
  let asked: number[];
  let lines: string[];
  let keys: Keys;

  beforeEach(() => {
    clock = fakeClock(0);
    fetch = well('a');
    asked = [];
    lines = [];
    keys = makeKeys({
      fetch: (signal) => {
        asked.push(clock.now());
        return fetch(signal);
      },
      clock,
      random: () => 0.5,
      log: (event, fields) => lines.push(JSON.stringify({ event, ...fields })),
    });
  });
  afterEach(() => keys.stop());

  const knows = async (kid: string): Promise<boolean> => (await keys.find(kid)) !== undefined;

  it('are there before anybody asks, and say so', async () => {
    assert.equal(keys.ready(), false);
    assert.equal(keys.fetchedAt(), undefined);
    keys.start();
    await clock.advance(0);
    assert.equal(keys.ready(), true);
    assert.equal(keys.fetchedAt(), 0);
    assert.deepEqual(lines, ['{"event":"keys-refreshed","keys":1}']);
    assert.equal(await knows('a'), true);
    assert.deepEqual(asked, [0]);
  });

  it('are fetched anew every hour, a tenth sooner or later', async () => {
    keys.start();
    await clock.advance(24 * HOUR);
    assert.deepEqual(
      asked,
      Array.from({ length: 25 }, (_, hour) => hour * HOUR),
    );
    assert.equal(keys.fetchedAt(), 24 * HOUR);
    for (const [drawn, wait] of [
      [0, 54 * MINUTE],
      [1, 66 * MINUTE],
    ] as const) {
      const other = fakeClock(0);
      const times: number[] = [];
      const drawing = makeKeys({
        fetch: async () => {
          times.push(other.now());
          return listOf('a');
        },
        clock: other,
        random: () => drawn,
        log: () => undefined,
      });
      drawing.start();
      await other.advance(70 * MINUTE);
      assert.equal(times[1], wait);
    }
  });

  it('are tried for again at once and then ever more seldom while there are none, and the log says that nobody is let in', async () => {
    fetch = down;
    keys.start();
    await clock.advance(20 * MINUTE);
    assert.equal(keys.ready(), false);
    const gaps = asked.slice(1).map((at, nth) => (at - (asked[nth] ?? 0)) / SECOND);
    assert.deepEqual(gaps, [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    assert.equal(lines.length, asked.length);
    assert.ok(
      lines.every((line) => /^\{"event":"keys-missing","fault":"Error at [a-z./-]+:\d+"\}$/.test(line)),
    );
    fetch = well('a');
    await clock.advance(5 * MINUTE);
    assert.equal(keys.ready(), true);
  });

  it('are kept while their server is away, for a week, and the log says how old they are', async () => {
    keys.start();
    await clock.advance(0);
    fetch = down;
    await clock.advance(2 * HOUR);
    assert.equal(await knows('a'), true);
    assert.match(lines.at(-1) ?? '', /"keys-stale","fault":"Error at [^"]+","minutes":1\d\d\}/);
    await clock.advance(7 * 24 * HOUR - 2 * HOUR - 1);
    assert.equal(await knows('a'), true);
    assert.equal(keys.ready(), true);
    await clock.advance(1);
    assert.equal(keys.ready(), false);
    assert.equal(await knows('a'), false);
    fetch = well('a');
    await clock.advance(6 * MINUTE);
    assert.equal(await knows('a'), true);
  });

  it('a key that signs before anybody knows it is asked for once, and so is one that nobody knows', async () => {
    keys.start();
    await clock.advance(10 * MINUTE);
    fetch = well('a', 'b');
    assert.equal(await knows('b'), true);
    assert.equal(asked.length, 2);
    for (let nth = 0; nth < 1_000; nth += 1) assert.equal(await knows(`stranger-${nth}`), false);
    assert.equal(asked.length, 2);
    await clock.advance(2 * MINUTE);
    await Promise.all(Array.from({ length: 1_000 }, (_, nth) => knows(`stranger-${nth}`)));
    assert.equal(asked.length, 3);
  });

  it('strangers make nobody ask more often than every two minutes', async () => {
    keys.start();
    for (let second = 0; second < 3_600; second += 1) {
      await knows('stranger');
      await clock.advance(SECOND);
    }
    assert.ok(asked.length <= 31, `${asked.length} times in an hour`);
  });

  it('nobody waits longer than a second for a server that hangs, and it is given up after five', async () => {
    keys.start();
    await clock.advance(10 * MINUTE);
    fetch = silent;
    let told: boolean | undefined;
    const waiting = (async () => {
      told = await knows('b');
    })();
    await clock.advance(899);
    assert.equal(told, undefined);
    await clock.advance(1);
    await waiting;
    assert.equal(told, false);
    assert.equal(await knows('a'), true);
    assert.equal(lines.length, 1);
    await clock.advance(5 * SECOND);
    assert.match(lines[1] ?? '', /"keys-stale"/);
  });

  it('the hour is not asked for a second time while somebody else’s question is under way', async () => {
    keys.start();
    await clock.advance(HOUR - 2 * SECOND);
    fetch = silent;
    void keys.find('stranger');
    await clock.advance(4 * SECOND);
    assert.equal(asked.length, 2);
  });

  it('a server that hangs at the start is tried again', async () => {
    fetch = silent;
    keys.start();
    await clock.advance(4 * SECOND);
    fetch = well('a');
    await clock.advance(3 * SECOND);
    assert.equal(keys.ready(), true);
  });

  it('a stop ends what is under way, says nothing more of it and plans nothing', async () => {
    fetch = silent;
    keys.start();
    await clock.advance(0);
    keys.stop();
    await clock.advance(HOUR);
    assert.deepEqual(lines, []);
    assert.equal(asked.length, 1);
    assert.equal(clock.planned(), 0);
  });
});
