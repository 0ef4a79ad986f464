import assert from 'node:assert/strict';
import type { Intent } from '../../../domain/commands.ts';
import type { Member } from '../../../domain/member.ts';
import type { Given } from '../given.ts';
import { givenMemory } from '../given.ts';
import { emptyMemory } from '../memory.ts';
import { ANNA, PEOPLE, VERA, withPlaces } from '../people.ts';
import { evaluated } from './evaluated.ts';
import { refer } from './worked-out/step.ts';

const MAJA = 'ML-2026-001';
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

const after = (
  ...steps: readonly (readonly [string, Member, Intent])[]
): ReturnType<typeof evaluated>['figures'] => {
  const { memory } = steps.reduce<Given>(
    (now, [day, who, intent]) => now.when(intent, who, day).after(),
    givenMemory(emptyMemory(withPlaces(1), PEOPLE)),
  );
  return evaluated(memory, YEAR).figures;
};

const EXTENDED = [
  ['2026-03-02', ANNA, refer('Maja', '2026-03-01')],
  // The first deadline is 29 March.
  ['2026-03-20', ANNA, { type: 'extend', case: MAJA, until: '2026-05-01', reason: 'vi venter' }],
  [
    '2026-03-21',
    ANNA,
    {
      type: 'correct',
      case: MAJA,
      correction: { field: 'applicationDate', value: '2026-02-27' },
      reason: 'Tastefejl',
    },
  ],
] as const satisfies readonly (readonly [string, Member, Intent])[];

const yes = (startDate: string): Intent => ({ type: 'approve', case: MAJA, startDate });

describe('a decision after the deadline was extended and the day of the application put right', () => {
  it('is in time by the deadline of the right day, and else in extended time: it is no earlier answer', () => {
    const early = after(...EXTENDED, ['2026-03-27', VERA, yes('2026-04-01')]);
    assert.equal(early['decided-in-time'].value, 1);
    const later = after(...EXTENDED, ['2026-03-28', VERA, yes('2026-04-01')]);
    assert.deepEqual(
      [later['decided-in-time'].value, later['decided-in-extended-time'].value, later['decided-late'].value],
      [0, 1, 0],
    );
  });
});
