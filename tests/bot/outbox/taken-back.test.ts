import assert from 'node:assert/strict';
import { enrolled, present, walk } from '../../support/case-steps.ts';
import { asked, decidedOn, inMain } from '../../support/loan-talk.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { withStage } from '../../support/with-stage.ts';

/** The titles of what came to somebody by itself, oldest first. */
const cameTo = ({ posted, conversationOf }: Stage, who: Who): readonly (string | undefined)[] =>
  posted
    .filter((message) => message.byItself && message.conversation === conversationOf(who))
    .map(({ card }) => card?.title);

/** Waits until somebody has heard so much, and no more. */
const heard = async (stage: Stage, who: Who, titles: readonly string[]): Promise<void> => {
  await stage.until(() => cameTo(stage, who).length >= titles.length);
  assert.deepEqual(cameTo(stage, who), titles);
};

const LOGGED = { activityTypes: 'guidance', date: '2026-11-23', minutes: '45' };
const ENROLLED = 'Borgeren har en plads';

describe('What was undone within the minutes', () => {
  it(
    'is told to who had heard of it, and to nobody else; no card says anew that the citizen has a place',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'coach');
      await enrolled(stage);
      await heard(stage, 'caseworker', [ENROLLED]);
      await walk(stage, 'coach', 'log sag 1', LOGGED);
      await stage.say('coach', 'fortryd');
      await walk(stage, 'coach', 'log sag 1', { ...LOGGED, attendance: 'no-show' });
      await heard(stage, 'caseworker', [ENROLLED, 'En borger kom ikke']);
      await stage.say('coach', 'fortryd');
      await heard(stage, 'caseworker', [ENROLLED, 'En borger kom ikke', 'Det er fortrudt']);
      await walk(stage, 'coach', 'sæt sag 1 på pause', { reason: 'holiday' });
      await stage.say('coach', 'fortryd');
      const all = [ENROLLED, 'En borger kom ikke', 'Det er fortrudt', 'Sat på pause', 'Det er fortrudt'];
      await heard(stage, 'caseworker', all);
    }),
  );

  it(
    "of a discharge too: the place is the citizen's again, which is no news of an enrolment",
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'coach');
      await enrolled(stage);
      for (const [agreed, title] of [
        ['no', 'Borgeren bliver ikke udskrevet'],
        ['yes', 'Udskrivningen er fortrudt'],
      ] as const) {
        await walk(stage, 'caseworker', 'udskriv sag 1', { reason: 'moved', agreed, outcome: 'unknown' });
        await stage.say('caseworker', 'fortryd');
        await stage.until(() => cameTo(stage, 'coach').at(-1) === title);
      }
      const card = stage.posted.findLast(
        ({ card: seen }) => seen?.title === 'Udskrivningen er fortrudt',
      )?.card;
      assert.ok(card?.texts.includes('Borgeren har sin plads igen, og forløbet fortsætter som før.'));
      assert.equal(cameTo(stage, 'coach').filter((title) => title === ENROLLED).length, 1);
    }),
  );

  it(
    'of a loan too: the coach does not tell a citizen of a grant that holds no more',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'coach', 'approver', 'finance');
      const number = await inMain(stage);
      await asked(stage, number);
      await decidedOn(stage, number);
      await stage.until(() => cameTo(stage, 'coach').includes('Lånet er bevilget'));
      await stage.say('approver', 'fortryd');
      await stage.until(() => cameTo(stage, 'coach').at(-1) === 'Det er fortrudt');
      await stage.until(() => cameTo(stage, 'finance').at(-1) === 'Det er fortrudt');
      assert.ok(!cameTo(stage, 'caseworker').includes('Det er fortrudt'), 'who was not told of the grant');
    }),
  );
});
