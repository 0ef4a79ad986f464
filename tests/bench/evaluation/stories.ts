import { FOLLOW_UPS } from '../../../domain/case.ts';
import type { Intent } from '../../../domain/commands.ts';
import { addDays } from '../../../domain/day.ts';
import type { Member } from '../../../domain/member.ts';
import { ANNA, CILLE, FINN, LONE, PEOPLE, VERA } from '../../domain/people.ts';
import type { Given } from '../../domain/given.ts';
import { givenMemory } from '../../domain/given.ts';
import type { Memory } from '../../domain/memory.ts';
import { emptyMemory } from '../../domain/memory.ts';
import { PROGRAMME } from '../../domain/evaluation/worked-out/programme.ts';
import {
  activity,
  advance,
  agreePhase,
  askLoan,
  end,
  refer,
  status,
} from '../../domain/evaluation/worked-out/step.ts';
import { told } from '../../domain/evaluation/worked-out/story.ts';

const CASE = 'ML-2026-001';

type Deed = readonly [string, Member, Intent];

const during = (
  count: number,
  from: string,
  days: number,
  intent: (day: string, nth: number) => Intent,
): readonly Deed[] =>
  Array.from({ length: count }, (_, nth) => {
    const day = addDays(from, nth * days);
    return [day, CILLE, intent(day, nth)];
  });

/** A course as most are: activities, a status every fourth week, both phases, a pause, a loan that is paid back, followed up twice. */
const COURSE: readonly Deed[] = [
  ['2026-01-08', ANNA, refer('Maja', '2026-01-05')],
  ['2026-01-13', VERA, { type: 'approve', case: CASE, startDate: '2026-02-01' }],
  ['2026-01-14', CILLE, { type: 'take-case', case: CASE }],
  ...during(6, '2026-02-09', 28, (day, nth) =>
    activity(CASE, day, nth % 2 === 0 ? ['guidance'] : ['business-coaching'], 90),
  ),
  ...during(6, '2026-02-12', 28, () => status(CASE, 'on-track')),
  ['2026-07-27', CILLE, advance(CASE, '2026-08-01')],
  ['2026-07-28', ANNA, agreePhase(CASE)],
  ...during(9, '2026-08-10', 14, (day, nth) =>
    activity(CASE, day, ['sparring'], 60, nth % 4 === 3 ? 'cancelled' : 'attended'),
  ),
  ...during(5, '2026-08-13', 28, (_, nth) => status(CASE, nth % 3 === 0 ? 'attention' : 'on-track')),
  ['2026-08-17', CILLE, askLoan(CASE, 20_000, 10, 0)],
  ['2026-08-24', LONE, { type: 'approve-loan', case: CASE, amount: 20_000 }],
  [
    '2026-08-31',
    FINN,
    { type: 'disburse', case: CASE, amount: 20_000, agreementDate: '2026-08-28', date: '2026-08-31' },
  ],
  ...Array.from({ length: 10 }, (_, nth): Deed => {
    const date = addDays('2026-10-01', nth * 30);
    return [date, FINN, { type: 'repay', case: CASE, amount: 2_000, date }];
  }),
  ['2026-09-02', ANNA, { type: 'add-note', case: CASE, text: 'Ringer på mandag', to: ['dk:cille'] }],
  ['2026-12-14', CILLE, { type: 'pause', case: CASE, date: '2026-12-14', reason: 'leave' }],
  ['2026-12-28', CILLE, { type: 'resume', case: CASE, date: '2026-12-28' }],
  ['2027-01-25', ANNA, end(CASE, '2027-01-25', 'own-business', 'self-employed', '12345674')],
  ...FOLLOW_UPS.map((_, nth): Deed => [
    nth === 0 ? '2027-07-26' : '2028-01-26',
    ANNA,
    { type: 'follow-up', case: CASE, outcome: 'self-employed' },
  ]),
];

const course = (): Memory =>
  COURSE.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).reduce<Given>(
    (now, [day, by, intent]) => now.when(intent, by, day).after(),
    givenMemory(emptyMemory(PROGRAMME, PEOPLE)),
  ).memory;

/** Two programmes played by the real rules: a long course, and the citizens of the hand-worked evaluation. */
export const playStories = (): readonly Memory[] => [course(), told().memory];

export { PROGRAMME } from '../../domain/evaluation/worked-out/programme.ts';
