import assert from 'node:assert/strict';
import { activeRunOf, logOf } from '../../support/look-inside.ts';
import type { SeenButton, SeenCard } from '../../support/read-card.ts';
import type { Stage } from '../../support/stage.ts';
import { toSummary } from '../../support/to-summary.ts';
import { buttonOf, cardOf, refer, walkCards } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const dataOf = (card: SeenCard, verb: string): SeenButton['data'] => buttonOf(card, verb).data;

const has = (card: SeenCard, text: string): void =>
  assert.ok(card.texts.includes(text), `»${text}« is not on the card: ${card.texts.slice(0, 6).join(' | ')}`);

const begin = async (stage: Stage): Promise<SeenCard> =>
  cardOf(await stage.say('caseworker', 'ny visitation'));

const referrals = async (stage: Stage): Promise<number> =>
  (await logOf(stage)).filter(({ intent }) => intent === 'refer').length;

describe('Two presses in the same moment', () => {
  it(
    'of the same answer: one counts, the other gets the step it is at',
    withStage(async (stage) => {
      const card = await begin(stage);
      const data = { ...dataOf(card, 'answer'), journalRef: '25/1' };
      const heard = await Promise.all([1, 2, 3].map(() => stage.press('caseworker', 'answer', data)));
      for (const each of heard) assert.ok('citizenName' in cardOf(each).inputs);
      const run = await activeRunOf(stage, 'caseworker');
      assert.deepEqual(run.trail, ['application']);
      assert.deepEqual(run.errors, {});
    }),
  );

  it(
    'of the same confirmation: one case, and both hear its number',
    withStage(async (stage) => {
      const summary = await toSummary(stage);
      const heard = await Promise.all(
        [1, 2, 3].map(() => stage.press('caseworker', 'confirm', dataOf(summary, 'confirm'))),
      );
      for (const each of heard) has(cardOf(each), 'Gemt i ML-2026-001.');
      assert.equal(await referrals(stage), 1);
    }),
  );

  it(
    'by two persons about the same case: one decides, the other hears that it is done',
    withStage(async (stage) => {
      const number = await refer(stage);
      const first = cardOf(await stage.say('visitator', `vurder ${number}`));
      const second = cardOf(await stage.say('visitator2', `vurder ${number}`));
      const [one, two] = await Promise.all([
        walkCards(stage, 'visitator', first, { decision: 'approve' }),
        walkCards(stage, 'visitator2', second, { decision: 'approve' }),
      ]);
      const all = [...one.texts, ...two.texts].join(' ');
      assert.equal(all.split('Borgeren er indskrevet').length, 2);
      assert.equal(all.split('Det er allerede gjort').length, 2);
      assert.equal((await logOf(stage)).filter(({ intent }) => intent === 'approve').length, 1);
    }),
  );

  it(
    'typed: each sentence finds its own field, in order',
    withStage(async (stage) => {
      await begin(stage);
      await Promise.all([stage.say('caseworker', '25/1'), stage.say('caseworker', 'Maria')]);
      const { answers } = await activeRunOf(stage, 'caseworker');
      assert.equal(answers['journalRef'], '25/1');
      assert.equal(answers['citizenName'], 'Maria');
    }),
  );
});
