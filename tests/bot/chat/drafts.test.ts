import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import { talkOf } from '../../support/look-inside.ts';
import type { SeenButton, SeenCard } from '../../support/read-card.ts';
import type { Stage } from '../../support/stage.ts';
import { assess, buttonOf, cardOf, refer, walkCards } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const dataOf = (card: SeenCard, verb: string): SeenButton['data'] => buttonOf(card, verb).data;

const begin = async (stage: Stage): Promise<SeenCard> =>
  cardOf(await stage.say('caseworker', 'ny visitation'));

describe('Drafts', () => {
  it(
    'are twelve at most: the thirteenth is refused and the twelve are still there',
    withStage(async (stage) => {
      for (let drafts = 0; drafts < 12; drafts += 1) {
        await begin(stage);
        await stage.say('caseworker', `idé: nummer ${drafts}`);
      }
      const heard = await stage.say('caseworker', 'ny visitation');
      assert.deepEqual(
        heard.posted.map(({ text }) => text),
        [CHAT.tooManyDrafts.da],
      );
      assert.equal(Object.keys((await talkOf(stage, 'caseworker')).runs).length, 12);
      const list = cardOf(await stage.say('caseworker', 'fortsæt'));
      const resumes = list.buttons.filter(({ verb }) => verb === 'resume');
      assert.equal(resumes.length, 12);
      const one = cardOf(await stage.press('caseworker', 'resume', resumes[4]?.data ?? {}));
      await stage.press('caseworker', 'cancel', dataOf(one, 'cancel'));
      assert.ok('journalRef' in (await begin(stage)).inputs);
    }),
  );

  it(
    'about the same case are one: starting again goes on with it',
    withStage(async (stage) => {
      const number = await refer(stage);
      const first = cardOf(await stage.say('visitator', `vurder ${number}`));
      await stage.press('visitator', 'answer', { ...dataOf(first, 'answer'), decision: 'reject' });
      const again = cardOf(await stage.press('visitator', 'open', { dialog: 'decision', case: number }));
      assert.ok('considerations' in again.inputs);
      assert.equal(Object.keys((await talkOf(stage, 'visitator')).runs).length, 1);
    }),
  );

  it(
    'about a case that moved on in the meantime end with what became of it',
    withStage(async (stage) => {
      const number = await refer(stage);
      const card = cardOf(await stage.say('visitator2', `vurder ${number}`));
      await assess(stage, number);
      const end = await walkCards(stage, 'visitator2', card, { decision: 'approve' });
      assert.match(end.texts[1] ?? '', /^Det er allerede gjort\. ML-2026-001 står nu som »Indskrevet«/);
      const drafts = await stage.say('visitator2', 'fortsæt');
      assert.equal(drafts.posted.at(-1)?.text, CHAT.noDrafts.da);
    }),
  );
});
