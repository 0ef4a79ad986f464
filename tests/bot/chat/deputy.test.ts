import assert from 'node:assert/strict';
import { present, walk } from '../../support/case-steps.ts';
import type { Stage } from '../../support/stage.ts';
import { assess, cardOf, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const ASK = { decision: 'return', question: 'Er der tid om aftenen?' };

const texts = async (stage: Stage, words: string): Promise<string> =>
  cardOf(await stage.say('caseworker2', words)).texts.join('\n');

describe('A colleague who stands in', () => {
  it(
    'finds the task, does it in their own name, and no longer when the other is back',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2');
      const number = await refer(stage);
      await stage.say('caseworker', 'Ferie fra i dag til 4. december, Sagsbehandler 2 tager over');
      await stage.say('caseworker', 'ja');
      await assess(stage, number, ASK);
      const task = await stage.until(({ conversation, card }) => {
        const isTheirs = conversation === stage.conversationOf('caseworker2');
        return isTheirs && card?.texts.some((text) => text.includes(number)) === true;
      });
      assert.doesNotMatch(JSON.stringify(task.raw), /Maria/);
      assert.ok((await texts(stage, 'opgaver')).includes(number));
      const receipt = await walk(stage, 'caseworker2', `svar ${number}`, { answer: 'Ja, hver onsdag' });
      assert.ok(receipt.texts.some((text) => text.includes(number)));
      assert.match(await texts(stage, `sag ${number}`), /kl\. \S+ · Sagsbehandler 2\n/);
      await stage.say('caseworker', 'jeg er tilbage');
      assert.match(await texts(stage, `sag ${number}`), /sagen findes ikke, eller du er ikke på den/);
    }),
  );

  it(
    'and says »jeg er inhabil« sees the case no more, and the other still has it',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2');
      const number = await refer(stage);
      await stage.say('caseworker', 'Ferie fra i dag til 4. december, Sagsbehandler 2 tager over');
      await stage.say('caseworker', 'ja');
      assert.match(await texts(stage, `sag ${number}`), /Cykelværksted/);
      await walk(stage, 'caseworker2', `inhabil i sag ${number}`);
      const after = await texts(stage, `sag ${number}`);
      assert.match(after, /Du er inhabil i /);
      assert.doesNotMatch(after, /Cykelværksted/);
      const own = cardOf(await stage.say('caseworker', `sag ${number}`)).texts.join('\n');
      assert.match(own, /Cykelværksted/);
    }),
  );
});
