import assert from 'node:assert/strict';
import { enrolled, present } from '../../support/case-steps.ts';
import { withStage } from '../../support/with-stage.ts';

describe('»opgaver« for somebody in the middle of something', () => {
  it(
    'names the draft and how to go on, and nothing once it is dropped',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await enrolled(stage);
      const tasks = async (): Promise<string> =>
        (await stage.say('coach', 'opgaver')).posted.map(({ card }) => card?.texts.join(' | ')).join(' || ');
      const line = 'Du har en kladde: »Skriv et notat, ML-2026-001« – skriv »fortsæt«.';
      assert.doesNotMatch(await tasks(), /Du har en kladde/);
      await stage.say('coach', 'skriv notat sag 1');
      await stage.say('coach', 'senere');
      const named = await tasks();
      assert.ok(named.includes(line), named);
      await stage.say('coach', 'fortsæt');
      await stage.say('coach', 'annuller');
      assert.doesNotMatch(await tasks(), /Du har en kladde/);
    }),
  );
});
