import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { QUALIFYING_TYPES } from '../../domain/case.ts';
import { givenMemory } from './given.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { REFER } from './past.ts';
import { ANNA, BO, CARL, CILLE, FINN, LENE, LONE, VERA } from './people.ts';

type Did = readonly [Intent, Member, string];

/** From the visitation to the first day of the main phase, by three people as it is done. */
const toMain = (
  number: string,
  journalRef: string,
  [caseworker, coach]: readonly [Member, Member],
  [referredOn, start, main]: readonly [string, string, string],
): readonly Did[] => [
  [{ ...REFER, applicationDate: referredOn, consentDay: referredOn, journalRef }, caseworker, referredOn],
  [{ type: 'approve', case: number, startDate: start, coach: `dk:${coach.object}` }, VERA, referredOn],
  [
    {
      type: 'propose-phase',
      case: number,
      recommendation: 'advance',
      date: main,
      businessPlanReady: true,
      budgetReady: true,
      supportClarified: true,
      assessment: 'Klar',
      exemptions: QUALIFYING_TYPES.map((item) => ({ item, reason: 'Kan det' })),
      lateReason: 'Ventede på banken',
    },
    coach,
    main,
  ],
  [{ type: 'answer-phase', case: number, agrees: true }, caseworker, main],
];

export const ASK: Extract<Intent, { type: 'request-loan' }> = {
  type: 'request-loan',
  case: 'ML-2027-001',
  amount: 30_000,
  budget: [
    { name: 'computer', amount: 12_000 },
    { name: 'husleje', amount: 18_000 },
  ],
  instalments: 12,
  graceMonths: 1,
  justification: 'Skal bruge værktøj',
  citizenAgrees: true,
  supportSettled: 'Den 1. juli med jobcentret',
};

/** The day after all that: the running courses are in their main phase. */
export const LENDING_DAY = '2027-08-03';

/**
 * Three courses in the main phase. The first citizen was there before, and 30.000 kr. were paid out in that case, which
 * is over; the coach of the third decides on loans too.
 */
const ALL: readonly Did[] = [
  ...toMain('ML-2027-001', 'ref-1', [ANNA, CARL], ['2027-01-04', '2027-01-05', '2027-06-01']),
  [ASK, CARL, '2027-06-01'],
  [{ type: 'approve-loan', case: 'ML-2027-001', amount: 30_000 }, LONE, '2027-06-02'],
  [
    {
      type: 'disburse',
      case: 'ML-2027-001',
      amount: 30_000,
      agreementDate: '2027-06-03',
      date: '2027-06-04',
    },
    FINN,
    '2027-06-04',
  ],
  [
    {
      type: 'discharge',
      case: 'ML-2027-001',
      date: '2027-06-30',
      reason: 'personal',
      agreed: true,
      outcome: 'employed',
    },
    ANNA,
    '2027-06-30',
  ],
  ...toMain('ML-2027-004', 'ref-1', [ANNA, CARL], ['2027-06-30', '2027-07-01', '2027-08-02']),
  ...toMain('ML-2027-002', 'ref-2', [BO, CILLE], ['2027-01-04', '2027-01-05', '2027-07-05']),
  ...toMain('ML-2027-003', 'ref-3', [BO, LENE], ['2027-01-04', '2027-01-05', '2027-07-05']),
];

const DONE = ALL.toSorted(([, , a], [, , b]) => (a < b ? -1 : a > b ? 1 : 0));

/** What a programme's people had done by LENDING_DAY; three places have to be there. */
export const lentBefore = (programme: Programme, members: readonly Member[]): Memory =>
  DONE.reduce(
    (now, [intent, by, day]) => now.when(intent, by, day).after(),
    givenMemory(emptyMemory(programme, members)),
  ).memory;
