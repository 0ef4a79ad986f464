import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type RunningServer } from '../../../../bot/http/server.ts';
import { makeTeams, type Teams } from '../../../../bot/teams/adapter.ts';
import type { Clock } from '../../../../bot/teams/keys/clock.ts';
import { post, readAnswer, speak } from '../../http/speak.ts';
import { APP_ID, personalMessage } from '../activities.ts';
import { startKeyServer, type KeyServer, type Manner } from '../key-server.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const FETCH_LIMIT = 5 * SECOND;

/** Turns for each way of being away; `npm run test:long` takes one every ten seconds. */
const TURNS = Number(process.env['OUTAGE_TURNS'] ?? 20);
const AWAY: readonly Manner[] = [
  'cut',
  'error',
  'garbage',
  'empty',
  'unusable',
  'elsewhere',
  'endless',
  'silent',
];

describe('an outage of the key server', () => {
  let keys: KeyServer;
  let clock: FakeClock;
  let teams: Teams;
  let server: RunningServer;
  let manner: Manner = 'well';
  let ran = 0;
  let events: string[] = [];
  /** Fetches under way: each has a limit of its own on the clock. */
  let fetching = 0;

  const behave = (next: Manner): void => {
    manner = next;
    keys.behave(next);
  };
  const isOver = (): boolean => fetching === 0 || manner === 'silent';
  const settle = async (): Promise<void> => {
    while (!isOver()) await sleep(1);
  };
  const watched = (): Clock => ({
    now: clock.now,
    after(ms, work) {
      if (ms !== FETCH_LIMIT) return clock.after(ms, work);
      fetching += 1;
      const cancel = clock.after(ms, work);
      return () => {
        fetching -= 1;
        cancel();
      };
    },
  });

  beforeEach(async () => {
    keys = await startKeyServer();
    manner = 'well';
    ran = 0;
    events = [];
    clock = fakeClock(Date.parse('2027-03-01T08:00:00Z'), settle);
    const log = (event: string): void => void events.push(event);
    teams = makeTeams({ local: false, appId: APP_ID, keyServer: keys.url, clock: watched(), log });
    const turn = async () => {
      ran += 1;
      return undefined;
    };
    server = await startServer({
      port: 0,
      host: '127.0.0.1',
      ready: async () => teams.keys?.ready() ?? false,
      readiness: { within: 2_000, holds: 0 },
      handle: ({ authorization, read }) => teams.receive(authorization, read, turn),
      log,
    });
  });
  afterEach(async () => {
    teams.keys?.stop();
    await server.close();
    await keys.close();
  });

  const say = async (): Promise<number> => {
    const now = Math.floor(clock.now() / SECOND);
    const headers = { Authorization: keys.token({ nbf: now - 10, exp: now + 600 }) };
    const text = post(JSON.stringify(personalMessage()), headers);
    return readAnswer(await speak(server.port, text)).status;
  };
  const readyz = async (): Promise<number> =>
    readAnswer(await speak(server.port, 'GET /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'))
      .status;

  it('of two hours, as a day is over, fails no turn; and whoever signs with a new key after it is let in', async () => {
    teams.keys?.start();
    await clock.advance(23 * HOUR);
    const statuses = new Map<number, number>();
    let said = 0;
    for (const way of AWAY) {
      behave(way);
      for (let nth = 0; nth < TURNS; nth += 1) {
        await clock.advance((2 * HOUR) / AWAY.length / TURNS);
        const status = await say();
        said += 1;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }
    process.stdout.write(
      `Key server away for 2 h: ${said} turns, ${ran} ran, ${said - (statuses.get(200) ?? 0)} refused, ` +
        `asked again ${events.filter((event) => event === 'keys-stale').length} times in vain\n`,
    );
    assert.deepEqual([...statuses], [[200, said]]);
    assert.equal(ran, said);
    assert.ok(!events.includes('keys-missing') && events.includes('keys-stale'));
    behave('well');
    keys.rotate();
    await clock.advance(2 * 60 * SECOND);
    assert.equal(await say(), 200);
  });

  it('from the beginning lets nobody in, is not ready, and goes on trying', async () => {
    behave('error');
    teams.keys?.start();
    await clock.advance(60 * SECOND);
    assert.equal(await readyz(), 503);
    assert.equal(await say(), 401);
    assert.equal(ran, 0);
    assert.ok(events.includes('keys-missing'));
    behave('well');
    await clock.advance(5 * 60 * SECOND);
    assert.equal(await readyz(), 200);
    assert.equal(await say(), 200);
  });

  it('a new key that signs at once is accepted within the same turn, and one that is withdrawn no more after an hour', async () => {
    teams.keys?.start();
    await clock.advance(10 * 60 * SECOND);
    const added = keys.rotate();
    assert.equal(await say(), 200);
    keys.withdraw(added);
    await clock.advance(1.2 * HOUR);
    assert.equal(await say(), 401);
    assert.equal(ran, 1);
  });
});
