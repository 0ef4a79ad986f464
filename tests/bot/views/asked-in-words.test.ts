import assert from 'node:assert/strict';
import { walk } from '../../support/case-steps.ts';
import { inMain, refusedLoan } from '../../support/loan-talk.ts';
import { withStage } from '../../support/with-stage.ts';

describe('What people ask to see in their own words', () => {
  it(
    'is what it cost, and the paper for the committee',
    withStage(async (stage) => {
      for (const [who, sentence, title] of [
        ['director', 'hvad har det kostet', /^Pladser/],
        ['director', 'hvad koster en plads', /^Pladser/],
        ['leader', 'lav et oplæg til udvalget', /^Evaluering/],
      ] as const) {
        const { posted } = await stage.say(who, sentence);
        assert.match(posted.at(-1)?.card?.title ?? '', title, sentence);
      }
    }),
  );

  it(
    'is a letter the caseworker has, where the loan waits for one that others send',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await refusedLoan(stage, number);
      await walk(stage, 'caseworker', 'udskriv sag 1', {
        reason: 'moved',
        agreed: 'yes',
        outcome: 'unknown',
      });
      const { posted } = await stage.say('caseworker', 'brev sag 1');
      assert.doesNotMatch(posted.at(-1)?.card?.texts.join(' ') ?? '', /Brevene er sagsbehandlerens/);
    }),
  );
});
