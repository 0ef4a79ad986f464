import type { FollowUpMonths, Outcome } from '../../case.ts';
import { FOLLOW_UPS } from '../../case.ts';
import type { FigureId } from '../figures/index.ts';
import type { Asked, Observation } from '../observe.ts';
import { all, isIn, seen, within } from '../observe.ts';
import { beganOf } from './held.ts';

/** »Selvforsørgende = ingen offentlig forsørgelsesydelse på måledagen« (practice §6); education has public support. */
const SUPPORT: Readonly<Record<Outcome, 'self-supporting' | 'supported' | 'unknown'>> = {
  'self-employed': 'self-supporting',
  'self-employed-and-job': 'self-supporting',
  employed: 'self-supporting',
  'self-employed-and-benefit': 'supported',
  education: 'supported',
  benefits: 'supported',
  pension: 'supported',
  unknown: 'unknown',
};

/** What the citizen lives on at the discharge, whole and part. */
const AT_DISCHARGE: Readonly<Record<Outcome, readonly FigureId[]>> = {
  'self-employed': ['self-supporting', 'self-employed'],
  'self-employed-and-job': ['self-supporting', 'self-employed-and-job'],
  employed: ['self-supporting', 'employed'],
  'self-employed-and-benefit': ['supported', 'self-employed-and-benefit'],
  education: ['supported', 'in-education'],
  benefits: ['supported', 'on-benefits'],
  pension: ['supported', 'on-pension'],
  unknown: ['support-unknown'],
};

const ended = (asked: Asked): readonly Observation[] => {
  const { ending, personal } = asked.subject;
  const last = all(asked, 'discharged').at(-1);
  if (!last || ending?.notice === undefined || !isIn(asked.period, ending.date)) return [];
  const { dischargeReason = 'other', outcome = 'unknown' } = personal;
  const figures: readonly FigureId[] = [
    'discharges',
    ending.early ? 'discharged-early' : 'discharged-as-planned',
    ending.phase === 'main' ? 'discharged-in-main' : 'discharged-in-qualifying',
    ending.sent === undefined ? 'discharged-by-agreement' : 'discharged-by-decision',
    `ended-${dischargeReason}`,
    ...AT_DISCHARGE[outcome],
  ];
  return figures.map((figure) => seen(figure, last));
};

/** Of a course that has gone on since, what was noted before is of no end. */
const followed = (asked: Asked, months: FollowUpMonths): readonly Observation[] => {
  const { followUpOutcomes = {} } = asked.subject.personal;
  const left = all(asked, 'discharged', 'reopened').at(-1);
  if (left?.what !== 'discharged') return [];
  const found = within(asked, 'followed-up').findLast(
    ({ kind, entry }) => kind === `${months}` && entry > left.entry,
  );
  if (!found) return [];
  const support = SUPPORT[followUpOutcomes[`${months}`] ?? 'unknown'];
  return [seen(`followed-${months}`, found), seen(`${support}-${months}`, found)];
};

const business = (asked: Asked): readonly Observation[] => {
  const { personal, hadBusiness, loans = [] } = asked.subject;
  const began = beganOf(asked);
  if (!began || began.course.start > asked.period.to) return [];
  if (personal.cvr === undefined && hadBusiness !== true) return [];
  const paid = loans.flatMap(({ steps }) => steps).find(({ type }) => type === 'loan-disbursed');
  return [seen('businesses', all(asked, 'discharged').at(-1) ?? paid ?? began.enrolled)];
};

/** How courses end, and what the citizens live on then and later. */
export const discharge = (asked: Asked): readonly Observation[] => [
  ...ended(asked),
  ...within(asked, 'reopened').map((one) => seen('reopened', one)),
  ...FOLLOW_UPS.flatMap((months) => followed(asked, months)),
  ...business(asked),
];
