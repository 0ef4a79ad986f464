import assert from 'node:assert/strict';
import { carry, enrols } from '../support/carry.ts';
import { walk } from '../support/case-steps.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about an activity of a course that is over', () => {
  it(
    'puts an absence right that was none: it stands in the citizen’s papers for good',
    withStage(
      async (stage) => {
        const number = await enrols(stage, '25/222222', { day: '2026-10-01' });
        await carry(
          stage,
          'coach',
          {
            type: 'log-activities',
            cases: [number],
            activityTypes: ['guidance'],
            date: '2026-10-10',
            minutes: 60,
            attendance: { [number]: 'no-show' },
            share: false,
          },
          '2026-10-10T10:00:00.000Z',
        );
        await carry(
          stage,
          'coach',
          {
            type: 'discharge',
            case: number,
            date: '2026-11-01',
            reason: 'employment',
            agreed: true,
            outcome: 'employed',
          },
          '2026-11-01T10:00:00.000Z',
        );
        const card = await walk(stage, 'coach', `ret aktivitet ${number}`, {
          attendance: 'attended',
          reason: 'Jeg tog fejl',
        });
        assert.match(card.texts.join(' '), /Gemt i ML-2026-001/);
      },
      { now: '2026-12-01T09:12:00.000Z' },
    ),
  );
});
