import type { Intent } from '../../../domain/commands.ts';
import type { Lending, LoanTerms } from '../../../domain/loan/lending.ts';
import type { LoanState } from '../../../domain/loan/loan.ts';
import { loansOf } from '../../../domain/loan/stages.ts';
import type { Member } from '../../../domain/member.ts';
import type { Programme } from '../../../domain/programme.ts';
import { given, type Given } from '../given.ts';
import { advanced } from '../in-status.ts';
import { byAnna, COACHED } from '../past.ts';
import { CILLE, FIE, FINN, LENE, LONE, PEOPLE, PILOT } from '../people.ts';

type Of<T extends Intent['type']> = Extract<Intent, { type: T }>;

export const CASE = 'ML-2026-001';
/** In the main phase that begins on 23 May. */
export const DAY = '2027-06-01';
/** Who has both keys of something beside everybody else. */
export const LENDERS: readonly Member[] = [...PEOPLE, LENE, FIE];

/** The pilot with other terms, or another lending, from a day on. */
export const lendingFrom = (
  from: string,
  terms: Partial<LoanTerms>,
  lending: Partial<Lending> = {},
): Programme => {
  const [row] = PILOT.lending ?? [];
  if (!row) throw new Error('The pilot lends nothing');
  return {
    ...PILOT,
    lending: [row, { from, value: { ...row.value, ...lending, terms: { ...row.value.terms, ...terms } } }],
  };
};
export const withTerms = (terms: Partial<LoanTerms>): Programme => lendingFrom('2016-01-01', terms);

/** Cille coaches a course in its main phase. */
export const inMain = (programme: Programme = PILOT): Given =>
  given([...COACHED, byAnna(advanced)], programme, LENDERS);

/** What the coach types for the citizen. */
export const ask = (amount: number, more: Partial<Of<'request-loan'>> = {}): Of<'request-loan'> => ({
  type: 'request-loan',
  case: CASE,
  amount,
  budget: [{ name: 'computer', amount }],
  instalments: 12,
  graceMonths: 1,
  justification: 'Skal bruge værktøj',
  citizenAgrees: true,
  supportSettled: 'Den 3. maj med jobcentret',
  ...more,
});
export const approve = (amount: number, more: Partial<Of<'approve-loan'>> = {}): Of<'approve-loan'> => ({
  type: 'approve-loan',
  case: CASE,
  amount,
  ...more,
});
export const pay = (amount: number, date = DAY, more: Partial<Of<'disburse'>> = {}): Of<'disburse'> => ({
  type: 'disburse',
  case: CASE,
  amount,
  agreementDate: DAY,
  date,
  ...more,
});
export const repay = (amount: number, date: string): Of<'repay'> => ({
  type: 'repay',
  case: CASE,
  amount,
  date,
});
export const writeOff = (amount?: number): Of<'propose-write-off'> => ({
  type: 'propose-write-off',
  case: CASE,
  reason: 'Konkurs',
  ...(amount !== undefined && { amount }),
});
export const answer = (agrees: boolean): Of<'answer-write-off'> => ({
  type: 'answer-write-off',
  case: CASE,
  agrees,
});
export const reject: Of<'reject-loan'> = {
  type: 'reject-loan',
  case: CASE,
  rejectionRule: '§ 2',
  rejectionConsiderations: 'Planen holder ikke',
  rejectionFacts: 'Budgettet af 1. marts',
};
export const hear: Of<'record-loan-hearing'> = {
  type: 'record-loan-hearing',
  case: CASE,
  result: 'no-answer',
};
export const send = (date = DAY): Of<'record-loan-letter'> => ({
  type: 'record-loan-letter',
  case: CASE,
  date,
});
export const complain = (date = DAY): Of<'complain-loan'> => ({ type: 'complain-loan', case: CASE, date });
export const judge = (result: Of<'judge-loan-complaint'>['result']): Of<'judge-loan-complaint'> => ({
  type: 'judge-loan-complaint',
  case: CASE,
  result,
});
export const giveBack: Of<'withdraw-loan'> = {
  type: 'withdraw-loan',
  case: CASE,
  reason: 'Fik pengene selv',
};
export const reverse = (entry: number): Of<'reverse'> => ({
  type: 'reverse',
  case: CASE,
  entry,
  reason: 'Hørte til en anden sag',
});
export const discharge = (date = DAY, agreed = true): Of<'discharge'> => ({
  type: 'discharge',
  case: CASE,
  date,
  reason: 'own-business',
  agreed,
  outcome: 'self-employed',
});

export type Step = readonly [Intent, Member] | readonly [Intent, Member, string];

/** One command after another; each has to be accepted. */
export const after = (begun: Given, ...steps: readonly Step[]): Given =>
  steps.reduce((now, [intent, by, day = DAY]) => now.when(intent, by, day).after(), begun);

export const asked = (amount = 24_000, programme?: Programme): Given =>
  after(inMain(programme), [ask(amount), CILLE]);
export const granted = (amount = 24_000, programme?: Programme): Given =>
  after(asked(amount, programme), [approve(amount), LONE]);
export const lent = (amount = 24_000, programme?: Programme): Given =>
  after(granted(amount, programme), [pay(amount), FINN]);
export const refused = (): Given => after(asked(), [reject, LONE], [hear, LONE], [send(), LONE]);

/** A loan of the case as it is, the first where no other is named. */
export const stateOf = (now: Given, loan = 1): LoanState => {
  const found = loansOf(now.caseOf(CASE)).find(({ number }) => number === loan);
  if (!found) throw new Error(`There is no loan ${loan}`);
  return found.state;
};

/** The log number of the newest step of a kind. */
export const entryOf = (now: Given, type: string, loan = 1): number => {
  const steps = now.caseOf(CASE).loans?.find(({ number }) => number === loan)?.steps ?? [];
  const found = steps.findLast((step) => step.type === type);
  if (!found) throw new Error(`There is no ${type}`);
  return found.entry;
};
