import assert from 'node:assert/strict';
import { COMPLAIN, DRAFT, FINAL_NO, HEARD, LETTER, UPHOLD } from './asking.ts';
import { given, type Past } from './given.ts';
import { IN_STATUS, renumbered } from './in-status.ts';
import { byAnna, FULL, JANUARY, referred, waitlisted, yes } from './past.ts';
import { ANNA, VERA, withPlaces } from './people.ts';

const CASE = 'ML-2026-001';
const FINAL_YES = { ...FINAL_NO, decision: 'approve', startDate: '2027-01-01' } as const;
const decided = (decision: 'approve' | 'reject', number = CASE) =>
  ({
    type: 'finally-decided',
    case: number,
    data: { decision },
    personal: { finalReasons: 'Loven' },
  }) as const;
const DECIDING = given(IN_STATUS.deciding);

describe('the deciding authority, where the parties still disagree', () => {
  it('gives the place', () =>
    DECIDING.when(FINAL_YES, ANNA).happens(decided('approve'), {
      type: 'enrolled',
      case: CASE,
      data: JANUARY,
    }));

  it('begins the refusal, with or without a start in the form', () => {
    for (const intent of [FINAL_NO, { ...FINAL_YES, decision: 'reject' } as const])
      DECIDING.when(intent, ANNA).happens(decided('reject'), {
        type: 'refusal-begun',
        case: CASE,
        data: {},
      });
  });

  it('leaves what the provider said as it was', () => {
    const { personal, assessment } = DECIDING.when(FINAL_YES, ANNA).after().caseOf(CASE);
    assert.deepEqual(
      [personal.considerations, personal.facts, personal.finalReasons, assessment?.by],
      ['ingen tid', 'samtale', 'Loven', 'dk:vera'],
    );
  });

  const range = { code: 'start-out-of-range', earliest: '2026-11-20', latest: '2027-11-23' } as const;
  it('needs a start within the year, not before the application', () => {
    for (const startDate of ['2026-11-19', '2027-11-24', ''])
      DECIDING.when({ ...FINAL_YES, startDate }, ANNA).refuses(range);
    DECIDING.when({ ...FINAL_NO, decision: 'approve' }, ANNA).refuses(range);
  });
});

/** Number 4's complaint was upheld, while number 3 waits for a place. */
const UPHELD: readonly Past[] = [
  ...FULL,
  referred('ML-2026-003', { applicationDate: '2026-11-01' }),
  waitlisted('ML-2026-003', '2026-11-01', 1),
  ...renumbered(IN_STATUS.complained, 'ML-2026-004'),
  byAnna({ type: 'complaint-judged', case: 'ML-2026-004', data: { result: 'upheld' } }),
  referred('ML-2026-005', { applicationDate: '2026-11-01' }),
];
const four = { ...FINAL_YES, case: 'ML-2026-004' } as const;
const five = { type: 'approve', case: 'ML-2026-005', startDate: '2027-01-01' } as const;

describe('a place after an upheld complaint', () => {
  it('is the next free one: the citizen stands first in line', () => {
    given(UPHELD)
      .when(four, ANNA)
      .happens(decided('approve', 'ML-2026-004'), {
        type: 'waitlisted',
        case: 'ML-2026-004',
        data: { applicationDate: '2026-11-20', position: 1, first: true },
      });
    const { queue } = given(UPHELD).when(four, ANNA).after().memory.head;
    assert.deepEqual(
      queue.map((entry) => entry.case),
      ['ML-2026-004', 'ML-2026-003'],
    );
  });

  it('is had at once where one is free, whoever else waits', () =>
    given(UPHELD, withPlaces(3))
      .when(four, ANNA)
      .happens(decided('approve', 'ML-2026-004'), {
        type: 'enrolled',
        case: 'ML-2026-004',
        data: { ...JANUARY, notice: 3, placesUsed: 3, placesTotal: 3 },
      }));

  it('is not taken by a later yes', () => {
    const waiting = given(UPHELD).when(four, ANNA).after().when(five, VERA);
    waiting.happens(yes('ML-2026-005'), {
      type: 'waitlisted',
      case: 'ML-2026-005',
      data: { applicationDate: '2026-11-01', position: 3 },
    });
  });

  it('of a citizen whom the provider never saw makes the case theirs too', () => {
    const kept = [
      referred(CASE, { recommendation: 'not-suitable', sharedWithProvider: false }),
      byAnna({ type: 'refusal-begun', case: CASE, data: {} }),
    ];
    const after = [DRAFT, HEARD, LETTER, COMPLAIN, UPHOLD, FINAL_YES].reduce(
      (before, intent) => before.when(intent, ANNA).after(),
      given(kept),
    );
    const { status, sharedWithProvider } = after.caseOf(CASE);
    assert.deepEqual([status, sharedWithProvider], ['enrolled', true]);
  });
});
