import assert from 'node:assert/strict';
import { CHAT } from '../../bot/chat/words.ts';
import { talkOf } from '../support/look-inside.ts';
import { enrolled } from '../support/case-steps.ts';
import { buttonOf, cardOf, refer } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';
import { saysNothing } from './leaks.ts';
import { findMember } from './people.ts';
import { REALMS } from './realms.ts';
import { cardIn, onStreet } from './street.ts';
import { HANDS } from './town.ts';

const FIRST = REALMS[0].programme.id;

/** What the generated tests and a reading of the code found, one by one. */
describe('Only the right people', () => {
  it(
    'a receipt that was given shows its notice to nobody else who presses',
    onStreet(async ({ speech }) => {
      const data = { notice: 1, programme: FIRST };
      const director = findMember('business-director.ishoej');
      assert.equal(
        cardIn(await speech.press(director, 'acknowledge', data))?.title.startsWith('Orientering'),
        true,
      );
      for (const object of ['kollega', 'finance.naestved', 'business-director.koege', 'admin.greve']) {
        const got = await speech.press(findMember(object), 'acknowledge', data);
        assert.match(got.text ?? '', /^Det er Erhvervschefen eller en stedfortræder/, object);
        saysNothing(got.all);
      }
    }),
  );

  it(
    'a dialog does not begin on a colleague’s case that is seen through another role',
    onStreet(async ({ speech, town }) => {
      const [known] = town.cases;
      const leader = findMember('leder.sagsbehandler');
      assert.equal(cardIn(await speech.say(leader, `sag ${known?.number}`))?.title, `Sag ${known?.number}`);
      const got = await speech.say(leader, `forlæng frist ${known?.number}`);
      assert.match(got.all, /Det skal sagsbehandleren på sagen gøre/);
      assert.equal(cardIn(got), undefined);
    }),
  );

  it(
    'a message that comes again under the same id is answered for who sends it now',
    onStreet(async ({ speech, town }) => {
      const number = town.cases[0]?.number;
      const here = { conversation: 'a:en-chat', id: 'den-samme' };
      const first = await speech.say(HANDS.caseworker, `træk tilbage ${number}`, here);
      assert.ok(cardIn(first));
      const again = await speech.press({ tenant: 'x', object: 'y' }, 'cancel', {}, here);
      assert.equal(again.text, CHAT.goneCard.da);
      saysNothing(again.all);
      const other = await speech.press(findMember('kollega'), 'cancel', {}, here);
      assert.equal(other.text, CHAT.goneCard.da);
      saysNothing(other.all);
      const there = { channel: true, id: 'kvitteringen' };
      const data = { notice: 1, programme: FIRST };
      const seen = await speech.press(findMember('business-director.ishoej'), 'acknowledge', data, there);
      assert.ok(cardIn(seen)?.title.startsWith('Orientering'));
      saysNothing((await speech.press(findMember('kollega'), 'acknowledge', data, there)).all);
    }),
  );

  it(
    'a reference tells of a case of the own job centre alone',
    onStreet(async ({ speech, town }) => {
      const { personal, number } = (await town.cases[0]?.read()) ?? {};
      const asked = async (object: string) => {
        const card = cardIn(await speech.say(findMember(object), 'ny visitation'));
        assert.ok(card);
        const data = { ...buttonOf(card, 'answer').data, journalRef: personal?.journalRef };
        return speech.press(findMember(object), 'answer', data);
      };
      saysNothing(
        (await asked('caseworker.jobcenter-ishoej')).all.replaceAll(personal?.journalRef ?? '', ''),
      );
      assert.ok((await asked('kollega')).all.includes(number ?? ''));
    }),
  );

  it(
    'what somebody else ended in a chat is neither shown nor changed by taking it back again',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      await stage.say('visitator', 'skift sagsbehandler');
      const { closed } = await talkOf(stage, 'visitator');
      const theirs = closed.at(-1);
      assert.ok(theirs?.stored);
      const { entry } = theirs.stored;
      await stage.say('visitator', 'skift visitator');
      await stage.press('visitator', 'undo', { case: number, entry, run: theirs.id });
      const taken = (await talkOf(stage, 'visitator')).closed;
      await stage.say('visitator', 'skift coach');
      const heard = await stage.press('visitator', 'undo', { case: number, entry, run: theirs.id });
      assert.doesNotMatch(JSON.stringify(heard.raw), /Fortrudt/);
      assert.deepEqual((await talkOf(stage, 'visitator')).closed, taken);
    }),
  );

  it(
    'the card of one thing does not say that another was taken back',
    withStage(async (stage) => {
      const one = await refer(stage);
      const other = await refer(stage);
      const { closed } = await talkOf(stage, 'caseworker');
      const [first, second] = closed.slice(-2);
      const data = { case: other, entry: second?.stored?.entry ?? 0, run: first?.id ?? '' };
      const heard = cardOf(await stage.press('caseworker', 'undo', data));
      assert.ok(heard.texts.some((line) => line.includes(one)));
      assert.ok(heard.texts.every((line) => !line.includes('Fortrudt')));
      assert.equal(buttonOf(heard, 'undo').data['case'], one);
    }),
  );
});
