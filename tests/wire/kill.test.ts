import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT, bundle } from '../../bot/package/bundle.ts';
import { PROJECT_PATH } from '../../bot/project-folder.ts';
import { keepCompiled, openKilledBot, type KilledBot, type Suffered } from './killed-bot.ts';

/** More for the long run. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 6);
/** So many bots suffer at once, each on a folder of its own: a start keeps one core busy. */
const BOTS = Number(process.env['KILL_BOTS'] ?? 1);
/** From so many kills on it pays to build the bot, as in Azure, and to keep what is compiled. */
const MANY = 50;
const MAIN = join(PROJECT_PATH, BUILT.main);

const sum = (all: readonly Suffered[], of: keyof Suffered): number =>
  all.reduce((total, one) => total + one[of], 0);

describe('a bot that is killed again and again', function () {
  this.timeout(60_000 + ROUNDS * 30_000);
  let bots: readonly KilledBot[] = [];
  let compiled: string | undefined;

  before(async () => {
    if (ROUNDS >= MANY) {
      await bundle(PROJECT_PATH);
      compiled = await mkdtemp(join(tmpdir(), 'mikrolaan-kept-'));
      await keepCompiled(compiled, MAIN);
    }
    const bot =
      compiled === undefined
        ? () => openKilledBot()
        : () => openKilledBot({ NODE_COMPILE_CACHE: compiled }, MAIN);
    bots = await Promise.all(Array.from({ length: BOTS }, bot));
  });
  after(async () => {
    await Promise.all(bots.map((bot) => bot.close()));
    if (compiled !== undefined) await rm(compiled, { recursive: true, force: true });
  });

  it(`${ROUNDS} times loses nothing it confirmed, does nothing twice, and goes on with drafts`, async () => {
    const begun = performance.now();
    const all = await Promise.all(bots.map((bot) => bot.endure(Math.ceil(ROUNDS / BOTS))));
    const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
    assert.ok(sum(all, 'confirmed') > 0 && sum(all, 'repeated') > 0, 'nothing was hit');
    assert.ok(sum(all, 'copies') > 0, 'no kill came between a post and the end of its turn');
    process.stdout.write(
      `      ${sum(all, 'kills')} kills in ${minutes} min: of ${sum(all, 'confirmed')} confirmed 0 lost, 0 half-written; ` +
        `${sum(all, 'repeated')} activities came again, ${sum(all, 'copies')} answers twice, at most one a kill\n`,
    );
  });

  it('posts no card twice but where it died between a post and its mark', async () => {
    let again = 0;
    for (const bot of bots) again += await bot.assertNoCardTwice();
    process.stdout.write(`      ${again} cards came a second time\n`);
  });
});
