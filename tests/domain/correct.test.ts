import assert from 'node:assert/strict';
import type { Correction } from '../../domain/correction.ts';
import { CORRECTABLE } from '../../domain/correction.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { byAnna, referred } from './past.ts';
import { ANNA } from './people.ts';

const CASE = 'ML-2026-001';
const correction = (field: Correction['field'], value: string) =>
  ({ type: 'correct', case: CASE, correction: { field, value }, reason: 'Skrevet forkert' }) as const;
const SENT = given(IN_STATUS['with-provider']);

describe('a correction', () => {
  it('can be of these values and no others', () =>
    assert.deepEqual(CORRECTABLE.toSorted(), [
      'applicationDate',
      'businessIdea',
      'citizenName',
      'citizenView',
      'criteriaNote',
      'dischargeDate',
      'journalRef',
      'justification',
      'startDate',
    ]));

  for (const field of [
    'citizenName',
    'journalRef',
    'businessIdea',
    'justification',
    'citizenView',
    'criteriaNote',
  ] as const) {
    it(`of ${field} replaces the value, and moves nothing`, () => {
      const corrected = SENT.when(correction(field, 'Rettet'), ANNA);
      corrected.happens({
        type: 'corrected',
        case: CASE,
        data: { field },
        personal: { [field]: 'Rettet', correctionReason: 'Skrevet forkert' },
      });
      const { personal, ...rest } = corrected.after().caseOf(CASE);
      const { personal: before, ...same } = SENT.caseOf(CASE);
      assert.deepEqual(personal, { ...before, [field]: 'Rettet', correctionReason: 'Skrevet forkert' });
      assert.deepEqual(rest, same);
    });
  }

  it('to the same value is none', () => {
    SENT.when(correction('citizenName', 'Maria'), ANNA).refuses({ code: 'nothing-corrected' });
    SENT.when(correction('applicationDate', '2026-11-20'), ANNA).refuses({ code: 'nothing-corrected' });
  });

  for (const reference of ['010190-1234', '0101901234', 'sag 311299-0000']) {
    it(`cannot make ${reference} the reference: it can be a CPR number`, () =>
      SENT.when(correction('journalRef', reference), ANNA).refuses({ code: 'cpr-in-reference' }));
  }

  it('cannot give the reference of another open case, but that of a closed one', () => {
    for (const [past, open] of [
      [referred('ML-2026-002', {}, '25/2'), true],
      [byAnna({ type: 'withdrawn', case: 'ML-2026-002', data: {} }), false],
    ] as const) {
      const state = given([
        ...IN_STATUS['with-provider'],
        referred('ML-2026-002', {}, '25/2'),
        ...(open ? [] : [past]),
      ]);
      const asked = state.when(correction('journalRef', '25/2'), ANNA);
      if (open) asked.refuses({ code: 'double-reference', case: 'ML-2026-002' });
      else assert.ok(asked.decided.ok);
    }
  });
});
