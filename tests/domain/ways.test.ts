import assert from 'node:assert/strict';
import { STATUSES, type Status } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import * as ask from './asking.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { enrolled, REFER, referred } from './past.ts';
import { ANNA, CILLE, LIS, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const {
  AGAINST,
  APPROVE,
  AGREE,
  COMPLAIN,
  DISCHARGE,
  DRAFT,
  FINAL_NO,
  HEARD,
  INVITE,
  JOINT_YES,
  LETTER,
  REJECT,
  REOPEN,
  UPHOLD,
  WITHDRAW,
  TAKE,
  PROPOSE,
  AGREE_PHASE,
  PAUSE,
  RESUME,
} = ask;
const NOT_SUITABLE = { ...REFER, recommendation: 'not-suitable' } as const;
const ASK = { type: 'ask', case: CASE, question: 'Hvornår?' } as const;
const REPLY = { type: 'reply', case: CASE, answer: 'Nu' } as const;
const JOINT_NO = { ...JOINT_YES, decision: 'reject' } as const;
const STILL = { ...JOINT_YES, decision: 'still-disagree' } as const;
const FINAL_YES = { ...FINAL_NO, decision: 'approve', startDate: '2027-01-01' } as const;
const SENT_ON = { ...UPHOLD, result: 'rejected-sent-on' } as const;
/** A course that begins today. */
const BEGIN = { ...APPROVE, startDate: '2026-11-23' } as const;
/** The coach recommends that it stops. */
const STOP = { ...PROPOSE, recommendation: 'stop', date: '2026-11-23', agreed: true } as const;
const ERASE = { type: 'propose-erasure', case: CASE, filed: true } as const;
const ERASE_TOO = { type: 'answer-erasure', case: CASE, agrees: true } as const;
const TO_LETTER = [DRAFT, HEARD, LETTER] as const;

/** programme §2: one way to each turn in the life of a case, told by its commands alone. */
const WAYS: readonly (readonly [Status, readonly Intent[]])[] = [
  ['with-provider', [REFER]],
  ['with-provider', [{ ...NOT_SUITABLE, hearProvider: true }]],
  ['returned', [REFER, ASK]],
  ['with-provider', [REFER, ASK, REPLY]],
  ['invited', [REFER, INVITE]],
  ['returned', [REFER, INVITE, ASK]],
  ['enrolled', [REFER, INVITE, APPROVE]],
  ['joint', [REFER, REJECT]],
  ['joint', [{ ...NOT_SUITABLE, hearProvider: true }, APPROVE]],
  ['countersigning', [REFER, REJECT, JOINT_YES]],
  ['joint', [REFER, REJECT, JOINT_YES, { ...AGREE, agrees: false }]],
  ['enrolled', [REFER, REJECT, JOINT_YES, AGREE]],
  ['refusing', [REFER, REJECT, JOINT_NO, AGREE]],
  ['deciding', [REFER, REJECT, STILL]],
  ['enrolled', [REFER, REJECT, STILL, FINAL_YES]],
  ['refusing', [REFER, REJECT, STILL, FINAL_NO]],
  ['refusing', [{ ...NOT_SUITABLE, hearProvider: true }, REJECT]],
  ['refusing', [NOT_SUITABLE]],
  ['hearing', [NOT_SUITABLE, DRAFT]],
  ['writing', [NOT_SUITABLE, DRAFT, HEARD]],
  ['refused', [NOT_SUITABLE, ...TO_LETTER]],
  ['enrolled', [REFER, REJECT, JOINT_NO, AGREE, DRAFT, HEARD, JOINT_YES, AGREE]],
  ['complained', [NOT_SUITABLE, ...TO_LETTER, COMPLAIN]],
  ['refused', [NOT_SUITABLE, ...TO_LETTER, COMPLAIN, SENT_ON]],
  ['deciding', [NOT_SUITABLE, ...TO_LETTER, COMPLAIN, UPHOLD]],
  ['refused', [NOT_SUITABLE, ...TO_LETTER, COMPLAIN, UPHOLD, FINAL_NO, ...TO_LETTER]],
  ['withdrawn', [REFER, ASK, WITHDRAW]],
  ['withdrawn', [REFER, APPROVE, WITHDRAW]],
  ['withdrawn', [REFER, WITHDRAW, ERASE]],
  ['withdrawn', [REFER, WITHDRAW, ERASE, { ...ERASE_TOO, agrees: false }]],
  ['erased', [REFER, WITHDRAW, ERASE, ERASE_TOO]],
  ['discharged', [REFER, BEGIN, DISCHARGE]],
  ['enrolled', [REFER, BEGIN, DISCHARGE, REOPEN]],
  ['ending', [REFER, BEGIN, AGAINST]],
  ['ending-hearing', [REFER, BEGIN, AGAINST, DRAFT]],
  ['ending-writing', [REFER, BEGIN, AGAINST, DRAFT, HEARD]],
  ['ending-hearing', [REFER, BEGIN, AGAINST, DRAFT, HEARD, DRAFT]],
  ['discharged', [REFER, BEGIN, AGAINST, ...TO_LETTER]],
  ['enrolled', [REFER, BEGIN, AGAINST, WITHDRAW]],
  ['enrolled', [REFER, BEGIN, AGAINST, DRAFT, HEARD, WITHDRAW]],
  ['discharged', [REFER, BEGIN, AGAINST, WITHDRAW, DISCHARGE]],
  ['enrolled', [REFER, BEGIN, AGAINST, ...TO_LETTER, REOPEN]],
  ['enrolled', [REFER, BEGIN, TAKE]],
  ['phase-proposed', [REFER, BEGIN, TAKE, STOP]],
  ['enrolled', [REFER, BEGIN, TAKE, STOP, { ...AGREE_PHASE, agrees: false }]],
  ['discharged', [REFER, BEGIN, TAKE, STOP, AGREE_PHASE]],
  ['ending', [REFER, BEGIN, TAKE, { ...STOP, agreed: false }, AGREE_PHASE]],
  ['phase-proposed', [REFER, BEGIN, TAKE, STOP, AGAINST, WITHDRAW]],
  ['paused', [REFER, BEGIN, PAUSE]],
  ['enrolled', [REFER, BEGIN, PAUSE, RESUME]],
  ['paused', [REFER, BEGIN, TAKE, STOP, PAUSE]],
  ['phase-proposed', [REFER, BEGIN, TAKE, STOP, PAUSE, RESUME]],
  ['paused', [REFER, BEGIN, PAUSE, AGAINST, WITHDRAW]],
  ['discharged', [REFER, BEGIN, PAUSE, DISCHARGE]],
  ['paused', [REFER, BEGIN, PAUSE, DISCHARGE, REOPEN]],
];

const BY_PROVIDER = new Set(['approve', 'reject', 'ask', 'invite', 'decide-jointly']);
const BY_COACH = new Set(['take-case', 'propose-phase']);
const whoDoes = ({ type }: Intent): Member =>
  BY_PROVIDER.has(type) ? VERA : BY_COACH.has(type) ? CILLE : type === 'answer-erasure' ? LIS : ANNA;

const after = (commands: readonly Intent[], past: Parameters<typeof given>[0] = []): Status =>
  commands.reduce((state, intent) => state.when(intent, whoDoes(intent)).after(), given(past)).caseOf(CASE)
    .status;

describe('the ways of a case', () => {
  for (const [status, commands] of WAYS) {
    it(`${commands.map(({ type }) => type).join(', ')}: ${status}`, () =>
      assert.equal(after(commands), status));
  }

  it('lead to the waiting list where the places are taken', () => {
    const full = [
      referred('ML-2026-001'),
      referred('ML-2026-002'),
      enrolled('ML-2026-001', 1),
      enrolled('ML-2026-002', 2),
    ];
    const state = given(full).when(REFER, ANNA).after();
    const { status } = state
      .when({ ...APPROVE, case: 'ML-2026-003' }, VERA)
      .after()
      .caseOf('ML-2026-003');
    assert.equal(status, 'waitlisted');
  });

  it('lead from there to a place that is held, and on', () => {
    for (const [status, answer] of [
      ['offered', undefined],
      ['offered', ask.HOLD],
      ['enrolled', ask.ACCEPT],
      ['withdrawn', ask.DECLINE],
      ['withdrawn', WITHDRAW],
    ] as const)
      assert.equal(after(answer ? [answer] : [], IN_STATUS.offered), status);
  });

  it('lead to every status', () => {
    const reached = new Set<Status>([...WAYS.map(([status]) => status), 'waitlisted', 'offered']);
    assert.deepEqual([...reached].toSorted(), STATUSES.toSorted());
  });
});
