import assert from 'node:assert/strict';
import { enrolled } from '../../support/case-steps.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

describe('The name of a draft', () => {
  it(
    'has the cases of one that may be about several, so that two of a kind are told apart',
    withStage(async (stage) => {
      await enrolled(stage, { journalRef: '25/1' });
      await enrolled(stage, { journalRef: '25/2' });
      const logged = async (words: string): Promise<readonly string[]> =>
        cardOf(await stage.say('coach', words)).texts;
      await logged('log sag 1');
      assert.ok((await logged('log sag 2')).includes('Din kladde »Notér aktivitet, ML-2026-001« venter.'));
      await stage.say('coach', 'senere');
      const card = cardOf(await stage.say('coach', 'fortsæt'));
      for (const name of ['Notér aktivitet, ML-2026-001', 'Notér aktivitet, ML-2026-002'])
        assert.ok(card.texts.includes(name), card.texts.join(' | '));
    }),
  );
});
