import assert from 'node:assert/strict';
import type { Posted, Stage } from '../../support/stage.ts';
import { cardOf, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const greetings = (posted: readonly Posted[]): number =>
  posted.filter(({ card }) => card?.texts.some((text) => text.startsWith('Hej Sagsbehandler.'))).length;

/** The bot is put in, or taken away, in one of a caseworker's chats. */
const install = (stage: Stage, action: 'add' | 'remove', conversation = 'a:caseworker') =>
  stage.deliver({
    ...stage.activity('caseworker', { type: 'installationUpdate', action }),
    conversation: { id: conversation, conversationType: 'personal' },
  });

describe('A person', () => {
  it(
    'is greeted once, also in another chat and after the bot was away',
    withStage(async (stage) => {
      assert.equal(greetings((await install(stage, 'add')).posted), 1);
      assert.equal(greetings((await install(stage, 'add', 'a:en-anden-chat')).posted), 0);
      await install(stage, 'remove');
      assert.equal(greetings((await install(stage, 'add')).posted), 0);
    }),
  );

  it(
    'is »ikke nået« until they open the bot, and again when they take it away',
    withStage(async (stage) => {
      const waits = async (): Promise<string> => {
        const { texts } = cardOf(await stage.say('caseworker', 'sag 1'));
        return texts.find((text) => text.includes('ikke nået')) ?? '';
      };
      await refer(stage);
      assert.equal(
        await waits(),
        'Visitator og Visitator 2 er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: http://localhost:56150',
      );
      await stage.say('visitator', 'hej');
      assert.equal(await waits(), '');
      await stage.deliver(stage.activity('visitator', { type: 'installationUpdate', action: 'remove' }));
      assert.match(await waits(), /^Visitator og Visitator 2 er ikke nået/);
      await stage.deliver(stage.activity('visitator', { type: 'installationUpdate', action: 'add' }));
      assert.equal(await waits(), '');
    }),
  );
});
