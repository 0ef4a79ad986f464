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
/** All that was ever confirmed is looked at after each kill: past these a new folder is taken, or looking takes longer than killing. */
const IN_ONE_FOLDER = 100;
const MAIN = join(PROJECT_PATH, BUILT.main);

interface Ended extends Suffered {
  /** Cards that came a second time, each explained by a kill. */
  readonly cards: number;
}

const sum = (all: readonly Ended[], of: keyof Ended): number =>
  all.reduce((total, one) => total + one[of], 0);

describe('a bot that is killed again and again', function () {
  this.timeout(60_000 + ROUNDS * 30_000);
  let compiled: string | undefined;

  before(async () => {
    if (ROUNDS < MANY) return;
    await bundle(PROJECT_PATH);
    compiled = await mkdtemp(join(tmpdir(), 'mikrolaan-kept-'));
    await keepCompiled(compiled, MAIN);
  });
  after(async () => {
    if (compiled !== undefined) await rm(compiled, { recursive: true, force: true });
  });

  const open = (): Promise<KilledBot> =>
    compiled === undefined ? openKilledBot() : openKilledBot({ NODE_COMPILE_CACHE: compiled }, MAIN);

  const endure = async (kills: number): Promise<readonly Ended[]> => {
    const ended: Ended[] = [];
    for (let left = kills; left > 0; left -= IN_ONE_FOLDER) {
      const bot = await open();
      try {
        const suffered = await bot.endure(Math.min(left, IN_ONE_FOLDER));
        ended.push({ ...suffered, cards: await bot.assertNoCardTwice() });
      } finally {
        await bot.close();
      }
    }
    return ended;
  };

  it(`${ROUNDS} times loses nothing it confirmed, does nothing twice, goes on with drafts, and posts no card twice but where it died before its mark`, async () => {
    const begun = performance.now();
    const each = Math.ceil(ROUNDS / BOTS);
    const all = (await Promise.all(Array.from({ length: BOTS }, () => endure(each)))).flat();
    const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
    assert.ok(sum(all, 'confirmed') > 0 && sum(all, 'repeated') > 0, 'nothing was hit');
    assert.ok(sum(all, 'copies') > 0, 'no kill came between a post and the end of its turn');
    process.stdout.write(
      `      ${sum(all, 'kills')} kills in ${minutes} min: of ${sum(all, 'confirmed')} confirmed 0 lost, 0 half-written; ` +
        `${sum(all, 'repeated')} activities came again, ${sum(all, 'copies')} answers twice, at most one a kill; ` +
        `${sum(all, 'cards')} cards came a second time\n`,
    );
  });
});
