import assert from 'node:assert/strict';
import { cardOf, refer } from '../support/walk-card.ts';
import { assertWhole, booksIn } from '../wire/books.ts';
import { launch, type Process } from '../wire/server.ts';
import { openWorld, pause, until, type World } from '../wire/world.ts';

/** How often two begin at the same moment; in the long run alone, for each is two starts. */
const RACES = Number(process.env['FOLDER_RACES'] ?? 0);
const IN_USE = /already used by another process/;

const isUp = (bot: Process): boolean => bot.logged('ready').length === 1;

describe('two bots on one data folder', function () {
  this.timeout(60_000 + RACES * 20_000);
  let world: World;
  before(async () => {
    world = await openWorld();
    await world.start();
  });
  after(() => world.close());

  const second = (): Process => launch({ DATA_DIR: world.folder });

  it('the second is refused, also while the first stands still, and the first goes on with what it had', async () => {
    const number = await refer(world);
    world.server().pause();
    const refused = second();
    assert.deepEqual(await refused.ended, { code: 1, signal: null });
    assert.match(refused.output(), IN_USE);
    const asked = world.say('caseworker', `sag ${number}`);
    await pause(50);
    world.server().resume();
    assert.match(cardOf(await asked).texts.join(' '), /Maria/);
    assertWhole(await booksIn(world.folder));
  });

  if (RACES > 0) {
    it('a folder whose bot was killed is free at once', async () => {
      await world.server().kill();
      await world.start();
      assert.match(cardOf(await world.say('caseworker', 'sager')).texts.join(' '), /ML-2026-001/);
    });

    it(`of two that begin at the same moment one is refused, ${RACES} times`, async () => {
      let won = 0;
      for (let race = 0; race < RACES; race += 1) {
        await world.server().kill();
        const both = [second(), second()];
        const ended = both.map(async (bot, index) => ({ ...(await bot.ended), index }));
        const { index, code } = await Promise.race(ended);
        const [loser, winner] = [both[index], both[1 - index]];
        assert.ok(loser && winner);
        assert.equal(code, 1);
        assert.match(loser.output(), IN_USE);
        await until('the other one', () => isUp(winner), 40_000);
        await winner.kill();
        await world.start();
        won += 1;
      }
      assertWhole(await booksIn(world.folder));
      process.stdout.write(`      ${won} races: one began, one was refused\n`);
    });
  }
});
