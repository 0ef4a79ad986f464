import assert from 'node:assert/strict';
import { walk } from '../../support/case-steps.ts';
import { asked, inMainPhase, paidOut } from '../../support/loan-steps.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const NOW = '2027-02-10T09:00:00.000Z';

/** How often somebody reads in a case that something was undone, and what they read of money. */
const reads = async (stage: Stage, who: Who): Promise<readonly string[]> =>
  cardOf(await stage.say(who, 'sag ML-2026-001')).texts.filter((text) =>
    /^(?:Fortrudt|Lån bevilget|Indbetaling)/.test(text),
  );

describe('What was undone in a case', () => {
  it(
    'is told to who lends where it was of the loan: a grant does not stand there twice',
    withStage(
      async (stage) => {
        await inMainPhase(stage);
        await asked(stage);
        const grant = { decision: 'approve' };
        await walk(stage, 'approver', 'afgør lån ML-2026-001', grant);
        await stage.say('approver', 'fortryd');
        await walk(stage, 'approver', 'afgør lån ML-2026-001', grant);
        const granted = 'Lån bevilget: 25.000 kr.';
        assert.deepEqual(await reads(stage, 'finance'), [granted, 'Fortrudt', granted]);
      },
      { now: NOW },
    ),
  );

  it(
    'is told to nobody who was not told of it: a payment to the job centre, an activity to who lends',
    withStage(
      async (stage) => {
        await inMainPhase(stage);
        await asked(stage);
        await paidOut(stage);
        await walk(stage, 'finance', 'indbetaling 500 kr. på ML-2026-001');
        await stage.say('finance', 'fortryd');
        await walk(stage, 'coach', 'log ML-2026-001', { activityTypes: 'sparring' });
        await stage.say('coach', 'fortryd');
        assert.deepEqual((await reads(stage, 'coach')).slice(0, 2), ['Fortrudt', 'Fortrudt']);
        const paid = 'Indbetaling: 500 kr. 10. februar 2027';
        assert.deepEqual((await reads(stage, 'finance')).slice(0, 2), ['Fortrudt', paid]);
        assert.deepEqual((await reads(stage, 'caseworker')).slice(0, 2), [
          'Fortrudt',
          'Lån bevilget: 25.000 kr.',
        ]);
      },
      { now: NOW },
    ),
  );
});
