import assert from 'node:assert/strict';
import { activeRunOf } from '../../support/look-inside.ts';
import type { SeenButton } from '../../support/read-card.ts';
import type { Stage } from '../../support/stage.ts';
import { toSummary } from '../../support/to-summary.ts';
import { buttonOf, cardOf, VISITATION, walkCards } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const start = async (stage: Stage): Promise<SeenButton['data']> => {
  const first = cardOf(await stage.say('caseworker', 'ny visitation'));
  await walkCards(stage, 'caseworker', first, { ...VISITATION, journalRef: '25/012345' });
  const card = cardOf(await stage.say('caseworker', 'ny visitation'));
  return buttonOf(card, 'answer').data;
};

describe('A reference that is taken', () => {
  it(
    'is told at once, however it is written, and as often as it is given',
    withStage(async (stage) => {
      const data = await start(stage);
      for (const journalRef of ['25/012345', '25/012345', ' 25 / 012345 ', '２５/012345'])
        for (let again = 0; again < 2; again += 1) {
          const card = cardOf(await stage.press('caseworker', 'answer', { ...data, journalRef }));
          assert.ok(
            card.texts.some((text) => text.includes('ML-2026-001')),
            `${journalRef} (${again})`,
          );
          assert.ok('journalRef' in card.inputs);
        }
      const typedIt = cardOf(await stage.say('caseworker', '25/012345'));
      assert.ok(typedIt.texts.some((text) => text.includes('ML-2026-001')));
      await stage.say('caseworker', '25/2');
      assert.equal((await activeRunOf(stage, 'caseworker')).answers['journalRef'], '25/2');
    }),
  );

  it(
    'is found at the end too, where somebody else was faster, and the number is still there to be mended',
    withStage(async (stage) => {
      const answers = { ...VISITATION, journalRef: '25/7' };
      const summary = await toSummary(stage, 'caseworker', answers);
      const other = cardOf(await stage.say('caseworker2', 'ny visitation'));
      await walkCards(stage, 'caseworker2', other, answers);
      const { data } = buttonOf(summary, 'confirm');
      const refused = cardOf(await stage.press('caseworker', 'confirm', data));
      assert.equal(refused.inputs['journalRef']?.value, '25/7');
      assert.ok(refused.texts.some((text) => text.includes('ML-2026-001')));
    }),
  );
});
