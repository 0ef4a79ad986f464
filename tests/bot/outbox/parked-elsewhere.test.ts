import assert from 'node:assert/strict';
import { putDelivery } from '../../../bot/outbox/delivery-tags.ts';
import { makeRooms } from '../../../bot/outbox/rooms.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { CHANNEL, type Posted, type Stage } from '../../support/stage.ts';
import { assess, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const PARTITION = 'programme:ishoej-2015';

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** As another process leaves the card that was sent there last, had it been refused. */
const refusedElsewhere = async ({ store }: Stage, conversation: string): Promise<void> => {
  await makeRooms(store, Date.now).refused(conversation, 403);
  const docs = await store.list(PARTITION, 'delivery');
  const doc = docs.findLast((one) => bodyOf<DeliveryBody>(one).sent?.conversation === conversation);
  assert.ok(doc);
  const { sent: _, ...body } = bodyOf<DeliveryBody>(doc);
  assert.ok((await store.commit(PARTITION, [putDelivery(doc, { ...body, state: 'parked' })])).ok);
  // Who speaks now speaks later than that.
  await new Promise((resolve) => setTimeout(resolve, 5));
};

/** The sender looks again: Teams has a new address. */
const looksAgain = (stage: Stage): Promise<unknown> =>
  stage.deliver(
    stage.activity('coach', { type: 'message', text: 'hej', serviceUrl: 'http://127.0.0.1:9/moved' }),
  );

const cardsIn = ({ posted }: Stage, conversation: string): readonly Posted[] =>
  posted.filter((one) => one.byItself === true && one.conversation === conversation);

const inChannel = (stage: Stage) => stage.say('director', 'pladser', { channel: true });
const inPerson = (stage: Stage) => stage.say('visitator', 'hej');

describe('a card that another process put aside while its people spoke to this one', () => {
  for (const [whose, conversation, speak, send] of [
    ['of the channel', CHANNEL, inChannel, async (stage: Stage) => assess(stage, await refer(stage))],
    ['of a person', 'a:visitator', inPerson, refer],
  ] as const)
    it(
      `goes out when that is learned: one ${whose}`,
      withStage(async (stage) => {
        await speak(stage);
        await send(stage);
        await stage.until(() => cardsIn(stage, conversation).length > 0);
        await settled();
        const before = cardsIn(stage, conversation).length;
        await refusedElsewhere(stage, conversation);
        // Nothing is known here of anybody who was away, or of anything that waits.
        await speak(stage);
        await looksAgain(stage);
        await stage.until(() => cardsIn(stage, conversation).length > before);
      }),
    );

  it(
    'is looked for once more where the store failed',
    withStage(async ({ store }) => {
      const [here, elsewhere] = [makeRooms(store, () => 2), makeRooms(store, () => 1)];
      await here.heard(CHANNEL, {}, true);
      await elsewhere.refused(CHANNEL, 403);
      await assert.rejects(here.learn(() => Promise.reject(new Error('store'))));
      const back: string[] = [];
      const note = (conversation: string): Promise<void> => Promise.resolve(void back.push(conversation));
      await here.learn(note);
      await here.learn(note);
      assert.deepEqual(back, [CHANNEL]);
    }),
  );
});
