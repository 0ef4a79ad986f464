import assert from 'node:assert/strict';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { markStore, seedDemo } from '../../bot/seed.ts';
import { fullCase, MARK } from '../bot/erasure/full-case.ts';
import { toolProcess, type Said } from '../bot/store/tool.ts';
import { withStore } from '../storage/temp-folder.ts';
import { cardOf, refer, VISITATION, walkCards } from '../support/walk-card.ts';
import type { Who } from '../support/stage.ts';
import { booksIn } from './books.ts';
import { openWorld, until, type World } from './world.ts';

const NOW = '2028-01-10T09:12:00.000Z';

/** Cases that were confirmed before the backup, and how many more had been when the bot was killed. */
const BEFORE = 3;
const AFTER = 2;

const hitsIn = async (folder: string): Promise<number> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n').toLowerCase().split(MARK.toLowerCase()).length - 1;
};

describe('a backup of a bot that works, put back after its data are lost', function () {
  this.timeout(120_000);
  let world: World;
  let list: string;
  let file: string;
  before(async () => {
    world = await openWorld({ MIKROLAN_NOW: NOW });
    [list, file] = [`${world.folder}-erasures.jsonl`, `${world.folder}-backup.db`];
  });
  after(async () => {
    await world.close();
    for (const left of [list, file]) await rm(left, { force: true });
  });

  const tool = (...args: readonly string[]): Promise<Said> =>
    toolProcess(args, { DATA_DIR: world.folder, ERASURES_FILE: list }).ended;
  const walk = async (who: Who, words: string, answers: Readonly<Record<string, string>>): Promise<void> => {
    await walkCards(world, who, cardOf(await world.say(who, words)), answers);
  };
  /** The number and reference of a new case, once a person has been told that it is saved. */
  const confirmed: { readonly number: string; readonly journalRef: string }[] = [];
  const referOne = async (): Promise<void> => {
    const journalRef = `28/R-${confirmed.length + 1}`;
    confirmed.push({ number: await refer(world, { journalRef }), journalRef });
  };

  it('is whole, has everything that was confirmed before it, and its drafts go on', async () => {
    await withStore(world.folder, async (store) => {
      await markStore(store, 'demo');
      await seedDemo(store);
      await fullCase({ store });
    });
    const first = await world.start({ ERASURES_FILE: list });
    // A draft half-way, in somebody else's chat.
    await world.say('visitator', 'hej');
    const draft = cardOf(await world.say('caseworker2', 'ny visitation'));
    const { journalRef: _, ...rest } = VISITATION;
    const button = draft.buttons.find(({ verb }) => verb === 'answer') ?? assert.fail();
    const second = cardOf(
      await world.press('caseworker2', 'answer', { ...button.data, ...VISITATION, journalRef: '28/draft' }),
    );
    for (let index = 0; index < BEFORE; index += 1) await referOne();

    // People go on while the backup is made.
    const before = confirmed.length;
    const home = new AbortController();
    const people = (async () => {
      while (!home.signal.aborted) await referOne();
    })();
    const backup = await tool('backup', '--to', file);
    home.abort();
    await people;
    assert.equal(backup.code, 0, backup.text);
    assert.ok(confirmed.length > before, 'nobody worked meanwhile');

    for (let index = 0; index < AFTER; index += 1) await referOne();
    await walk('caseworker', 'slet personoplysninger ML-2026-001', { filed: 'yes' });
    await walk('leader', 'bekræft sletning ML-2026-001', { answer: 'yes' });
    await until('all is cleared away', () => first.logged('erased').length === 1, 30_000);
    await first.kill();
    await rm(world.folder, { recursive: true });

    const put = await tool('restore', '--from', file);
    assert.equal(put.code, 0, put.text);
    assert.match(put.text, /^At its start the bot erases again what stands in /m);
    assert.ok((await hitsIn(world.folder)) > 20, 'the backup has the citizen');
    const again = await world.start({ ERASURES_FILE: list });
    assert.deepEqual(
      again.logged('erased-again').map(({ cases }) => cases),
      [1],
    );
    await until('all is cleared away again', () => again.logged('erased').length === 1, 30_000);

    const checked = await tool('check');
    assert.equal(checked.code, 0, checked.text);
    const { cases } = await booksIn(world.folder);
    const known = new Map(cases.map(({ number, personal }) => [number, personal.journalRef]));
    for (const { number, journalRef } of confirmed.slice(0, before))
      assert.equal(known.get(number), journalRef, `${number} was confirmed before the backup`);
    assert.ok(known.size <= 1 + confirmed.length - AFTER, 'what came after the backup is lost, as was said');

    // The draft is where it was.
    const shown = cardOf(await world.say('caseworker2', 'vis'));
    assert.deepEqual(Object.keys(shown.inputs), Object.keys(second.inputs));
    const end = await walkCards(world, 'caseworker2', shown, rest);
    assert.match(end.texts.join(' '), /Gemt i ML-2028-\d{3}/);
    const after = (await booksIn(world.folder)).cases.find(
      ({ personal }) => personal.journalRef === '28/draft',
    );
    assert.ok(after, 'the draft became a case');
    assert.equal((await tool('check')).code, 0);
    await again.stop();
    assert.equal(await hitsIn(world.folder), 0);
  });
});
