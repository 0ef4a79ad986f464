import type { Luck } from './luck.ts';

const DAY_MS = 86_400_000;
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** What somebody answers: `mark` stands in every text and belongs to this dialog alone. */
export interface Asking {
  readonly luck: Luck;
  readonly today: string;
  readonly mark: string;
  readonly dialog: string;
}

/** `undefined`: any answer does; an empty one leaves what stands there. */
type Answer = (asking: Asking) => string | undefined;

/** Rules that are a whole number, which any of these can be. */
export const RULES_TO_CHANGE = [
  'places',
  'offerDays',
  'deadlineDays',
  'hearingDays',
  'lateDays',
  'smallCount',
] as const;
const RULE_VALUES = ['3', '4', '5', '7', '14', '30'] as const;

const amounts: Answer = ({ luck }) => luck.pick(['1.000', '2.000', '5.000', '12.000', '25.000', '50.000']);
const someDay =
  (from: number, to: number): Answer =>
  ({ luck, today }) =>
    plusDays(today, from + luck.int(to - from + 1));
const words: Answer = ({ mark }) => `Det er aftalt ${mark}`;
const often =
  (usual: string, percent: number, others: readonly string[]): Answer =>
  ({ luck }) =>
    luck.percent(percent) ? usual : luck.pick(others);

/** Answers by the id of their field, where not any will do. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  journalRef: ({ mark }) => `26/${mark}`,
  citizenName: ({ mark }) => `Maria ${mark}`,
  consent: often('yes', 100, ['no']),
  recommendation: ({ luck, dialog }) =>
    dialog === 'phase'
      ? luck.pick(['advance', 'advance', 'extend', 'stop'])
      : luck.pick(['suitable', 'suitable', 'suitable-with-support', 'not-suitable']),
  decision: ({ luck, dialog }) =>
    dialog === 'loan-decision'
      ? luck.pick(['approve', 'approve', 'reject', 'return'])
      : dialog === 'decision'
        ? luck.pick(['approve', 'approve', 'approve', 'reject', 'return', 'invite'])
        : luck.pick(['approve', 'approve', 'reject', 'still-disagree']),
  startDate: someDay(0, 3),
  meetingDate: someDay(0, 2),
  amount: amounts,
  budget: () => '',
  installments: () => '12',
  firstPayment: () => '1',
  citizenAgrees: () => 'yes',
  agreed: often('yes', 70, ['no']),
  filed: () => 'yes',
  businessPlanReady: () => 'yes',
  budgetReady: () => 'yes',
  supportClarified: () => 'yes',
  minutes: () => '60',
  cvr: () => '',
  // An id that nobody has, as the bot shows it to who is not known.
  personId: ({ luck }) =>
    `00000000-0000-0000-0000-0000000000001/00000000-0000-0000-0001-${String(luck.int(1e9)).padStart(12, '0')}`,
  rule: ({ luck }) => luck.pick(RULES_TO_CHANGE),
  value: ({ luck, dialog }) => (dialog === 'rule' ? luck.pick(RULE_VALUES) : undefined),
  nextDate: ({ luck, today }) => (luck.percent(70) ? plusDays(today, 1 + luck.int(9)) : ''),
  roles: ({ luck }) => (luck.percent(60) ? 'admin' : undefined),
  agrees: often('yes', 80, ['no']),
  municipality: words,
  payer: words,
};
