import assert from 'node:assert/strict';
import { cardOf, refer } from '../support/walk-card.ts';
import { assertWhole, booksIn, booksLeftIn } from './books.ts';
import { pressedAgain, untilDeath } from './until-death.ts';
import { openWorld, until, type World } from './world.ts';

const dyingAt = (command: number, when: 'before' | 'after'): URL =>
  new URL(`die-at-commit.ts?command=${command}&when=${when}`, import.meta.url);

describe('a bot killed at the commit of a command', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  it('before it: nothing happened, and the same press does it once', async () => {
    await world.start({}, dyingAt(1, 'before'));
    const press = await untilDeath(world, (speaker) => refer(speaker));
    assert.equal(pressedAgain(press).verb, 'confirm');
    assert.equal((await booksLeftIn(world.folder)).cases.length, 0);

    await world.start();
    const end = cardOf(await world.deliver(press));
    assert.match(end.texts.join(' '), /Gemt i ML-2026-001/);
    assertWhole(await booksIn(world.folder));
  });

  it('after it, before the dialog heard of it: the next press closes the dialog with what became of it', async () => {
    await world.start({}, dyingAt(1, 'after'));
    const press = await untilDeath(world, (speaker) => refer(speaker));
    const books = await booksLeftIn(world.folder);
    assert.equal(books.cases[0]?.number, 'ML-2026-001', 'the command is on disk');

    await world.start({}, dyingAt(1, 'after'));
    const { verb, data } = pressedAgain(press);
    const anew = cardOf(await world.press('caseworker', verb, data));
    assert.match(anew.texts.join(' '), /Gemt i ML-2026-001/);
    const again = cardOf(await world.deliver(press));
    assert.deepEqual(again.texts, anew.texts, 'Teams repeats what got no answer');
    assert.deepEqual((await booksIn(world.folder)).entries, books.entries);

    // The same for the other half: the yes of a visitator, said by typing.
    await world.say('visitator', 'hej');
    const typed = await untilDeath(world, async ({ say }) => {
      await say('visitator', 'vurder ML-2026-001');
      await say('visitator', 'ja');
      await say('visitator', 'bekræft');
    });
    assert.equal(typed['text'], 'bekræft');
    assert.equal((await booksLeftIn(world.folder)).cases[0]?.status, 'enrolled');

    await world.start();
    const said = cardOf(await world.say('visitator', 'vis')).texts.join(' ');
    assert.match(said, /Gemt i ML-2026-001\..*indskrevet/);
    const after = await booksIn(world.folder);
    assertWhole(after);
    assert.equal(after.entries.length, 2);
    await until('the notice', () => world.noticesPosted().length === 1);
  });
});
