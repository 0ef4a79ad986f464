import assert from 'node:assert/strict';
import { enrolled, walk } from '../support/case-steps.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('»pause slut sag 1«', () => {
  it(
    'ends the pause and begins none',
    withStage(async (stage) => {
      await enrolled(stage);
      await walk(stage, 'coach', 'sæt sag 1 på pause', { reason: 'holiday' });
      for (const said of ['pause slut sag 1', 'pausen er slut sag 1', 'pause slut ML-2026-001']) {
        assert.equal(cardOf(await stage.say('coach', said)).title, 'Genoptag · ML-2026-001');
        await stage.say('coach', 'annuller');
      }
    }),
  );
});
