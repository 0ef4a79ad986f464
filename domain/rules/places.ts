import { valueOn } from '../dated.ts';
import type { Authority, DatedRules, LetterKind, Rules } from '../programme.ts';
import { same } from '../text.ts';
import { withPart, withValue } from './dated-change.ts';
import type { Place } from './place.ts';
import { asIs } from './place.ts';
import { monthlySaving, placePrice, smallCount } from './place-economy.ts';
import { decider, term, words } from './place-lending.ts';
import { officer } from './place-officer.ts';
import { party } from './place-party.ts';
import { lookMonths, setUpPart, setUpPartOf } from './place-set-up.ts';
import { addBasis, endBasis } from './place-support-basis.ts';
import type { LetterRule } from './letter-rules.ts';
import type { RuleKey, RuleValue } from './vocabulary.ts';
import { letterIn } from './vocabulary.ts';

const plain = <K extends keyof DatedRules>(key: K): Place => ({
  read: ({ rules }, day) => valueOn<Rules[K]>(rules[key], day) as RuleValue | undefined,
  write: (programme, from, value) => {
    const dated = withValue<Rules[K]>(programme.rules[key], from, asIs(value));
    return { ...programme, rules: { ...programme.rules, [key]: dated } };
  },
});

const remind = (key: keyof Rules['reminderDays']): Place => ({
  read: ({ rules }, day) => valueOn(rules.reminderDays, day)?.[key],
  write: (programme, from, value) => {
    const reminderDays = withPart(
      programme.rules.reminderDays,
      from,
      asIs<readonly number[]>(value),
      (days) => days[key],
      (days, part) => ({ ...days, [key]: part }),
      { deadline: [], phaseEnd: [], offer: [] },
    );
    return { ...programme, rules: { ...programme.rules, reminderDays } };
  },
});

const NO_AUTHORITY: Authority = { name: '', unit: '', phone: '', complaintBody: '' };

const authority = (key: keyof Authority): Place => ({
  read: (programme, day) => valueOn(programme.authority, day)?.[key],
  write: (programme, from, value) => ({
    ...programme,
    authority: withPart(
      programme.authority,
      from,
      asIs<string>(value),
      (one) => one[key],
      (one, part) => ({ ...one, [key]: part }),
      NO_AUTHORITY,
    ),
  }),
});

/** What goes to the citizen is the Danish text; until somebody translates a new one, both are that. */
const letter = (kind: LetterKind): Place => ({
  read: ({ letters }, day) => valueOn(letters[kind] ?? [], day)?.da,
  write: (programme, from, value) => {
    const dated = withValue(programme.letters[kind] ?? [], from, same(asIs<string>(value)));
    return { ...programme, letters: { ...programme.letters, [kind]: dated } };
  },
});

const PLACE: Readonly<Record<Exclude<RuleKey, LetterRule>, Place>> = {
  places: plain('places'),
  placeRule: plain('placeRule'),
  offerDays: plain('offerDays'),
  offerExtensionDays: plain('offerExtensionDays'),
  staleMonths: plain('staleMonths'),
  qualifyingMonths: plain('qualifyingMonths'),
  mainMonths: plain('mainMonths'),
  gateBlocks: plain('gateBlocks'),
  lateDays: plain('lateDays'),
  longestPauseDays: plain('longestPauseDays'),
  intakeDays: plain('intakeDays'),
  addSupportBasis: addBasis,
  endSupportBasis: endBasis,
  deadlineDays: plain('deadlineDays'),
  hearingDays: plain('hearingDays'),
  complaintDays: plain('complaintDays'),
  reassessmentDays: plain('reassessmentDays'),
  undoMinutes: plain('undoMinutes'),
  remindDeadline: remind('deadline'),
  remindPhaseEnd: remind('phaseEnd'),
  remindOffer: remind('offer'),
  loanMinimum: term('minimum'),
  loanMaximum: term('maximum'),
  loanInterest: term('interestPercent'),
  loanGraceMonths: term('mostGraceMonths'),
  loanInstalments: term('mostInstalments'),
  loanDeadlineDays: term('deadlineDays'),
  loanDeferralMonths: term('mostDeferralMonths'),
  loanCvr: term('cvrBeforePayout'),
  loanApprovalLimit: term('approvalLimit'),
  loanLender: words('lender'),
  loanBasis: words('legalBasis'),
  loanDeciderName: decider('name'),
  loanDeciderUnit: decider('unit'),
  loanDeciderPhone: decider('phone'),
  loanComplaintBody: words('complaintBody'),
  loanRefusalRule: words('refusalRule'),
  placePrice,
  monthlySaving,
  smallCount,
  authorityName: authority('name'),
  authorityUnit: authority('unit'),
  authorityPhone: authority('phone'),
  complaintBody: authority('complaintBody'),
  refusalRule: authority('refusalRule'),
  placeBasis: setUpPartOf('legalBasis', 'place'),
  dischargeBasis: setUpPartOf('legalBasis', 'discharge'),
  functionBuyer: party('buyer'),
  functionJobCentre: party('job-centre'),
  functionProvider: party('provider'),
  controllersAgreement: setUpPartOf('agreements', 'controllers'),
  dpia: setUpPartOf('agreements', 'dpia'),
  officerBuyer: officer('buyer'),
  officerJobCentre: officer('job-centre'),
  officerProvider: officer('provider'),
  retentionMonths: setUpPart('retentionMonths'),
  lookMonths,
  committee: setUpPart('committee'),
};

/** Where a rule stands in a programme. */
export const placeOf = (rule: RuleKey): Place => {
  const kind = letterIn(rule);
  return kind === undefined ? PLACE[rule as Exclude<RuleKey, LetterRule>] : letter(kind);
};
