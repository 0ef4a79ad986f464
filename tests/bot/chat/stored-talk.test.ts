import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import type { ClosedRun, Talk } from '../../../bot/chat/talk.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { talkPartition } from '../../../storage/keys.ts';
import type { Write } from '../../../storage/port.ts';
import { talkOf } from '../../support/look-inside.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import { openStage, type Stage } from '../../support/stage.ts';
import { buttonOf, cardOf } from '../../support/walk-card.ts';
import type { SeenCard } from '../../support/read-card.ts';

const PARTITION = talkPartition('a:caseworker');

const begun = async (stage: Stage): Promise<SeenCard> =>
  cardOf(await stage.say('caseworker', 'ny visitation'));

/** A dialog that was begun and dropped: its first card. */
const dropped = async (stage: Stage): Promise<SeenCard> => {
  const card = await begun(stage);
  await stage.say('caseworker', 'annuller');
  return card;
};

const isSaidToBeDropped = async (stage: Stage, card: SeenCard): Promise<void> => {
  const { verb, data } = buttonOf(card, 'answer');
  const { texts } = cardOf(await stage.press('caseworker', verb, data));
  assert.ok(texts.includes(CHAT.cancelled.da), texts.join(' | '));
};

/** The conversation as a build left it that kept all of it in one document. */
const inOneDocument = async (stage: Stage, closed: readonly ClosedRun[]): Promise<void> => {
  const [doc = assert.fail()] = await stage.store.read(PARTITION, ['talk']);
  const body = { ...bodyOf<Talk>(doc), closed };
  await stage.store.commit(PARTITION, [{ op: 'replace', id: 'talk', ifMatch: doc.etag, body }]);
};

describe('What is remembered of a conversation', () => {
  it('is written without the dialogs that ended, but for when one ends', async () => {
    const written: string[] = [];
    const stage = await openStage({
      wrap: (store) => ({
        ...store,
        commit(partition: string, writes: readonly Write[]) {
          if (partition === PARTITION) written.push(writes.map(({ id }) => id).join(' '));
          return store.commit(partition, writes);
        },
      }),
    });
    try {
      await dropped(stage);
      await begun(stage);
      await stage.say('caseworker', 'hjælp');
      await stage.say('caseworker', 'annuller');
      assert.deepEqual(written, ['talk', 'talk ended', 'talk', 'talk', 'talk ended']);
    } finally {
      await stage.close();
    }
  });

  it(
    'is known to a process that has not seen it, the dialogs that ended too',
    withKeptStore(async ({ open }) => {
      const card = await dropped(await open());
      await isSaidToBeDropped(await open(), card);
    }),
  );

  it(
    'goes over from one document to two, and what a process of an earlier version adds meanwhile with it',
    withKeptStore(async ({ open }) => {
      const first = await open();
      const cards = [await dropped(first), await dropped(first)];
      const { closed } = await talkOf(first, 'caseworker');
      assert.equal(closed.length, 2);
      // The first lies in the second document, and a process beside this one has written the other into the first.
      const [doc = assert.fail()] = await first.store.read(PARTITION, ['ended']);
      await first.store.commit(PARTITION, [
        { op: 'replace', id: 'ended', ifMatch: doc.etag, body: { v: 1, closed: closed.slice(0, 1) } },
      ]);
      await inOneDocument(first, closed.slice(1));
      const second = await open();
      await second.say('caseworker', 'opgaver');
      for (const card of cards) await isSaidToBeDropped(second, card);
      assert.deepEqual((await talkOf(second, 'caseworker')).closed, closed);
      const [talk = assert.fail()] = await second.store.read(PARTITION, ['talk']);
      assert.deepEqual(bodyOf<Talk>(talk).closed, [], 'and lies in the second now');
    }),
  );
});
