import assert from 'node:assert/strict';
import { STATUSES } from '../../domain/case.ts';
import { given, givenMemory } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { asked, byAnna, referred } from './past.ts';
import { ADA, ANNA, BO, CARL, elsewhere, ERIK, expired, KAJ, KIRSTEN, LIS, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const ASK = { type: 'ask', case: CASE, question: 'Har hun tid om aftenen?' } as const;
const REPLY = { type: 'reply', case: CASE, answer: 'Ja, to aftener' } as const;
const NOT_ALLOWED = { code: 'not-allowed', action: 'reply' } as const;

describe('a question to the job centre', () => {
  it('hands the ball to the caseworker, and the words are kept apart', () => {
    given([referred(CASE)])
      .when(ASK, VERA)
      .happens({
        type: 'question-asked',
        case: CASE,
        data: {},
        personal: { question: 'Har hun tid om aftenen?' },
      });
    const after = given([referred(CASE), asked(CASE)]).caseOf(CASE);
    assert.deepEqual(
      [after.status, after.since, after.asker, after.personal.question, after.personal.citizenName],
      ['returned', '2026-11-23T09:00:00.000Z', 'dk:vera', 'Har hun tid?', 'Maria'],
    );
  });

  it('is answered by the caseworker, and the ball goes back', () => {
    given([referred(CASE), asked(CASE)])
      .when(REPLY, ANNA)
      .happens({
        type: 'question-answered',
        case: CASE,
        data: {},
        personal: { answer: 'Ja, to aftener' },
      });
    const answered = byAnna({
      type: 'question-answered',
      case: CASE,
      data: {},
      personal: { answer: 'Ja, to aftener' },
    });
    const again = given([referred(CASE), asked(CASE), { ...answered, at: '2026-11-24T07:00:00.000Z' }]);
    const { status, since, asker, personal } = again.caseOf(CASE);
    assert.deepEqual(
      [status, since, asker, personal.question, personal.answer],
      ['with-provider', '2026-11-24T07:00:00.000Z', 'dk:vera', 'Har hun tid?', 'Ja, to aftener'],
    );
    again.when(ASK, VERA).happens({
      type: 'question-asked',
      case: CASE,
      data: {},
      personal: { question: 'Har hun tid om aftenen?' },
    });
  });

  it('is answered only while there is one', () => {
    for (const status of STATUSES.filter((one) => one !== 'returned')) {
      const since = status === 'with-provider' ? '2026-11-23T08:00:00.000Z' : '2026-11-23T09:00:00.000Z';
      given(IN_STATUS[status]).when(REPLY, ANNA).refuses({ code: 'not-now', case: CASE, status, since });
    }
    given().when(REPLY, ANNA).refuses({ code: 'no-such-case', case: CASE });
  });

  for (const [why, member] of [
    ['a colleague who is not responsible', BO],
    ['a leader', LIS],
    ['who asked', VERA],
    ['a coach', CARL],
    ['the Erhvervschef', ERIK],
    ['an admin', ADA],
    ['the caseworker after the last day', expired(ANNA, '2026-11-22')],
    ['the caseworker in another job centre', elsewhere(ANNA, 'jobcenter-ishoej')],
    ['the same object id in another tenant', { ...ANNA, tenant: 'se' }],
  ] as const) {
    it(`is not answered by ${why}`, () =>
      given([referred(CASE), asked(CASE)])
        .when(REPLY, member)
        .refuses(NOT_ALLOWED));
  }

  it('is not answered by the coach of the case for being a caseworker too', () => {
    const { memory, caseOf } = given([
      referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ),
      asked(CASE),
    ]);
    const cases = new Map([[CASE, { ...caseOf(CASE), coach: 'dk:kirsten' }]]);
    givenMemory({ ...memory, cases })
      .when(REPLY, { ...KIRSTEN, roles: ['caseworker', 'coach'] })
      .refuses(NOT_ALLOWED);
  });
});
