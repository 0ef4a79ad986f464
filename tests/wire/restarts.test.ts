import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import type { Heard } from '../support/stage.ts';
import type { Activity } from './activity.ts';
import { clientOf } from './client.ts';
import { startFront, type Front } from './front.ts';
import { startServer, type Env, type Server } from './server.ts';
import { percentile, talk, type Talking } from './steady-talk.ts';
import { openWorld, pause, type World } from './world.ts';

/** Restarts of each kind; 50 in the long run. */
const RESTARTS = Number(process.env['RESTARTS'] ?? 2);
const TURNS_A_SECOND = 20;
/** The longest time without an answer that one process may have, on a machine that starts it in two thirds of that. */
const GAP_MS = 3_000;

const CLEAN = { code: 0, signal: null };

const figures = ({ took, failed }: Talking): string =>
  `${took.length} turns, ${failed.length} failed, p50 ${percentile(took, 50)} ms, p99 ${percentile(took, 99)} ms`;

describe(`${RESTARTS} restarts under ${TURNS_A_SECOND} turns a second`, function () {
  this.timeout(30_000 + RESTARTS * 30_000);

  describe('of two processes on one database, one after the other', () => {
    let emulator: Emulator;
    let world: World;
    let front: Front;
    let running: Server[] = [];
    let env: Env = {};

    before(async () => {
      emulator = await startEmulator();
      env = { COSMOS_ENDPOINT: emulator.endpoint, COSMOS_KEY: emulator.key };
      world = await openWorld(env);
      front = await startFront();
      for (const name of ['one', 'two'])
        running.push(await startServer({ ...env, DATA_DIR: join(world.folder, name) }));
    });
    after(async () => {
      await Promise.all(running.map((server) => server.kill()));
      await front.close();
      await world.close();
      await emulator.close();
    });

    it('are not noticed: no turn fails, and no line breaks', async () => {
      const use = (): void => front.use(running.map(({ url }) => url));
      use();
      const talking = talk(
        clientOf(world.connector, () => front.url),
        TURNS_A_SECOND,
      );
      for (let restart = 0; restart < RESTARTS; restart += 1) {
        await pause(500);
        const [oldest] = running;
        assert.ok(oldest);
        assert.deepEqual(await oldest.stop(), CLEAN);
        running = running.slice(1);
        running.push(await startServer({ ...env, DATA_DIR: join(world.folder, `next-${restart}`) }));
        use();
      }
      await pause(500);
      await talking.end();
      process.stdout.write(
        `        ${figures(talking)}, ${front.refused()} sent on, ${front.broken()} broken lines\n`,
      );
      assert.deepEqual(talking.failed, []);
      assert.equal(front.broken(), 0, 'a line broke with a request on it');
      assert.ok(talking.took.length > RESTARTS * TURNS_A_SECOND);
    });
  });

  describe('of the one process on SQLite', () => {
    let world: World;
    /** How long a start takes with nobody there, milliseconds: the machine may have more to do than this. */
    let quiet: number;
    before(async () => {
      world = await openWorld();
      await world.start();
      await world.server().stop();
      const from = Date.now();
      await world.start();
      quiet = Date.now() - from;
    });
    after(() => world.close());

    it('are a short gap, and what was sent into it is answered once', async () => {
      let refused = 0;
      /** Teams sends again what found nobody. */
      const patient = async (activity: Activity): Promise<Heard> => {
        for (;;) {
          try {
            return await world.deliver(activity);
          } catch (error) {
            if (!(error instanceof TypeError)) throw error;
            refused += 1;
            await pause(400 + Math.random() * 200);
          }
        }
      };
      const talking = talk(world, TURNS_A_SECOND, patient);
      const gaps: number[] = [];
      for (let restart = 0; restart < RESTARTS; restart += 1) {
        await pause(1_000);
        const { length } = talking.answers;
        assert.deepEqual(await world.server().stop(), CLEAN);
        await world.start();
        await pause(500);
        const around = talking.answers.slice(Math.max(0, length - 1));
        gaps.push(Math.max(...around.map((at, index) => at - (around[index - 1] ?? at))));
      }
      await talking.end();
      process.stdout.write(
        `        ${figures(talking)}, ${refused} sent again, gaps p50 ${percentile(gaps, 50)} ms, longest ${Math.max(...gaps)} ms; a start alone ${quiet} ms\n`,
      );
      assert.deepEqual(talking.failed, []);
      assert.ok(refused > 0, 'nothing was sent into a gap');
      const most = Math.max(GAP_MS, 1.5 * quiet + 500);
      assert.ok(Math.max(...gaps) <= most, `gaps of ${gaps.join(', ')} ms, a start takes ${quiet} ms`);
    });
  });
});
