import assert from 'node:assert/strict';
import { cp, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { seedDemo, markStore } from '../../bot/seed.ts';
import { fullCase, MARK } from '../bot/erasure/full-case.ts';
import { withStore } from '../storage/temp-folder.ts';
import { cardOf, walkCards } from '../support/walk-card.ts';
import type { Who } from '../support/stage.ts';
import { openWorld, until, type World } from './world.ts';

const NOW = '2028-01-10T09:12:00.000Z';

const hitsIn = async (folder: string): Promise<number> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n').toLowerCase().split(MARK.toLowerCase()).length - 1;
};

const walk = async (
  world: World,
  who: Who,
  words: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> => {
  await walkCards(world, who, cardOf(await world.say(who, words)), answers);
};

describe('A backup from before an erasure', function () {
  this.timeout(120_000);
  let world: World;
  before(async () => {
    world = await openWorld({ MIKROLAN_NOW: NOW });
  });
  after(() => world.close());

  it('is put back, and the bot erases again before anybody is let in', async () => {
    const { folder } = world;
    const [backup, list] = [`${folder}-backup`, `${folder}-erasures.jsonl`];
    await withStore(folder, async (store) => {
      await markStore(store, 'demo');
      await seedDemo(store);
      await fullCase({ store });
    });
    await cp(folder, backup, { recursive: true });
    try {
      const first = await world.start({ ERASURES_FILE: list });
      await walk(world, 'caseworker', 'slet personoplysninger ML-2026-001', { filed: 'yes' });
      await walk(world, 'leader', 'bekræft sletning ML-2026-001', { answer: 'yes' });
      await until('all is cleared away', () => first.logged('erased').length === 1, 20_000);
      await first.stop();
      assert.equal(await hitsIn(folder), 0);
      const written = await readFile(list, 'utf8');
      assert.equal(written.split('\n').length, 2);
      assert.match(written, /"case":"ML-2026-001"/);

      await rm(folder, { recursive: true });
      await cp(backup, folder, { recursive: true });
      assert.ok((await hitsIn(folder)) > 20, 'the backup has the citizen');
      const second = await world.start({ ERASURES_FILE: list });
      assert.deepEqual(
        second.logged('erased-again').map(({ cases }) => cases),
        [1],
      );
      await until('all is cleared away again', () => second.logged('erased').length === 1, 20_000);
      await second.stop();
      assert.equal(await hitsIn(folder), 0);

      const third = await world.start({ ERASURES_FILE: list });
      assert.equal(third.logged('erased-again').length, 0);
      await third.stop();
    } finally {
      await rm(backup, { recursive: true, force: true });
      await rm(list, { force: true });
    }
  });
});
