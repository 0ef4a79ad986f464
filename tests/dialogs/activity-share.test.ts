import assert from 'node:assert/strict';
import { shareSaid } from '../../dialogs/activity/share-words.ts';
import { enrolled, present } from '../support/case-steps.ts';
import { withStage } from '../support/with-stage.ts';

describe('Whether the job centre may read the summary, in a sentence', () => {
  for (const [sentence, said] of [
    ['ja, hun må gerne læse det', 'yes'],
    ['Hun må godt læse referatet.', 'yes'],
    ['ja det må jobcentret gerne læse', 'yes'],
    ['ja, del det med jobcentret', 'yes'],
    ['nej, hun må ikke læse det', 'no'],
    ['det skal de helst ikke læse', 'no'],
    ['nej, det bliver mellem os', 'no'],
    ['hun må gerne læse regnskabet igennem til næste gang', undefined],
    ['vi aftalte, at hun læser budgettet', undefined],
    ['ja, men kun budgettet', undefined],
  ] as const)
    it(`»${sentence}«`, () => {
      assert.equal(shareSaid(sentence), said);
    });

  it(
    'answers the question and stands in no summary',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await enrolled(stage);
      const said = async (sentence: string) => {
        const { posted } = await stage.say('coach', sentence);
        const card = posted.findLast((message) => message.update === undefined)?.card;
        assert.ok(card, sentence);
        return card;
      };
      await said('log sag 1 i dag 45 min vejledning');
      await said('mødt');
      const first = await said('ja, hun må gerne læse det');
      assert.equal(first.inputs['share']?.value, 'yes');
      assert.equal(first.inputs['summary']?.value ?? '', '');
      await said('vi gik budgettet igennem');
      const then = await said('nej, hun må ikke læse det');
      assert.equal(then.inputs['share']?.value, 'no');
      assert.equal(then.inputs['summary']?.value, 'vi gik budgettet igennem');
    }),
  );
});
