import assert from 'node:assert/strict';
import { asked, inMain as begunIn } from '../support/loan-talk.ts';
import { inMain, lent } from '../support/lent.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Stage, Who } from '../support/stage.ts';
import { withStage } from '../support/with-stage.ts';

const said = async (stage: Stage, who: Who, sentence: string): Promise<SeenCard> => {
  const { posted } = await stage.say(who, sentence);
  const card = posted.findLast((message) => message.update === undefined)?.card;
  assert.ok(card, `${sentence}: ${posted.map(({ text }) => text).join(' | ')}`);
  return card;
};

describe('What people say of a loan', () => {
  it(
    '»henstand i to måneder« puts the next instalment off by two, also as an answer',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      const usual = await said(stage, 'finance', 'henstand sag 1');
      const [one, month = ''] = /^\d{4}-(\d\d)-01$/.exec(usual.inputs['date']?.value ?? '') ?? [];
      assert.ok(one, 'a month on, unless told');
      await said(stage, 'finance', 'annuller');
      for (const sentence of ['henstand sag 1 i to måneder', 'giv sag 1 henstand i 2 mdr']) {
        const card = await said(stage, 'finance', sentence);
        const value = card.inputs['date']?.value ?? '';
        assert.equal(Number(value.slice(5, 7)) % 12, (Number(month) + 1) % 12, `${sentence}: ${value}`);
        await said(stage, 'finance', 'annuller');
      }
      await said(stage, 'finance', 'henstand sag 1');
      const answered = await said(stage, 'finance', '2 måneder');
      assert.equal(
        Number(answered.inputs['date']?.value?.slice(5, 7)) % 12,
        (Number(month) + 1) % 12,
        'and it is no reason',
      );
      assert.equal(answered.inputs['reason']?.value ?? '', '');
    }),
  );

  it(
    '»lån sag 1« of who decides on loans is the request that waits for them',
    withStage(async (stage) => {
      await asked(stage, await begunIn(stage));
      assert.equal((await said(stage, 'approver', 'lån sag 1')).title, 'Afgør lån · ML-2026-001');
    }),
  );
});
