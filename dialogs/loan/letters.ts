import type { LetterValues } from '../../domain/letter.ts';
import type { LoanSlot } from '../../domain/letter-slots.ts';
import { letterDay } from '../../domain/letter.ts';
import { sayAmount } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import { complaintEnd } from '../../domain/last-day.ts';
import { lendingOn } from '../../domain/loan/lending.ts';
import { sumOf } from '../../domain/loan/instalments.ts';
import type { LoanState } from '../../domain/loan/loan.ts';
import { balanceOf, expectedPlan, openPlan } from '../../domain/loan/loan.ts';
import { loansOf } from '../../domain/loan/stages.ts';
import { overdueIn } from '../../domain/loan/turns.ts';
import type { LetterKind, Programme } from '../../domain/programme.ts';
import type { Action } from '../../domain/rights/actions.ts';
import type { Lang } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { planLine } from './labels.ts';

/** The letters of a loan, and the right that each takes. */
export const LOAN_LETTERS = {
  'loan-hearing': 'decide-loan',
  'loan-extension': 'decide-loan',
  'loan-refusal': 'decide-loan',
  'loan-agreement': 'see-loans',
  'loan-reminder': 'pay-loan',
} as const satisfies Partial<Readonly<Record<LetterKind, Action>>>;

export type LoanLetter = keyof typeof LOAN_LETTERS;

export const isLoanLetter = (kind: LetterKind): kind is LoanLetter => Object.hasOwn(LOAN_LETTERS, kind);

const letterOfLoan = (state: LoanState, today: Day): LoanLetter | undefined => {
  if (state.status === 'hearing') return 'loan-hearing';
  if (state.status === 'writing' || state.status === 'rejected') return 'loan-refusal';
  if (overdueIn(state, today) > 0) return 'loan-reminder';
  if (state.status === 'approved') return 'loan-agreement';
  const undecided = state.status === 'submitted' || state.status === 'returned';
  return undecided && state.extended ? 'loan-extension' : undefined;
};

/** The loan a letter is about: the newest for which there is one now. */
const subjectOf = (view: CaseView, today: Day, kind?: LoanLetter): LoanState | undefined => {
  const states = loansOf(view).map(({ state }) => state);
  return (
    states.findLast((state) => {
      const letter = letterOfLoan(state, today);
      return letter !== undefined && (kind === undefined || letter === kind);
    }) ?? states.at(-1)
  );
};

/** The letter that belongs to where the loans of a case are; `undefined` where none does. */
export const loanLetterNow = (view: CaseView, today: Day): LoanLetter | undefined => {
  const state = subjectOf(view, today);
  return state && letterOfLoan(state, today);
};

const planWords = (state: LoanState, today: Day, percent: number, lang: Lang): string => {
  const plan = expectedPlan(state, percent, today);
  return planLine(sumOf(plan), plan)[lang];
};

/** What the letters of a loan take; who looks signs, for they send it. */
export const loanLetterValues = (
  view: CaseView,
  kind: LoanLetter,
  {
    programme,
    today,
    signer,
  }: { readonly programme: Programme; readonly today: Day; readonly signer: string },
  lang: Lang,
): LetterValues => {
  const state = subjectOf(view, today, kind);
  if (!state) return {};
  const { personal, number } = view;
  const lending = lendingOn(programme, state.requestedOn);
  // A refusal that was taken back after a complaint is not the one that is written now.
  const holds = state.status === 'rejected' || state.status === 'complained';
  const sent = (holds ? state.refusedOn : undefined) ?? today;
  const { hearing } = state;
  const late = openPlan(state).find(({ left }) => left > 0);
  return {
    authority: lending?.decider?.name,
    unit: lending?.decider?.unit,
    phone: lending?.decider?.phone,
    complaintBody: lending?.complaintBody,
    lender: lending?.lender,
    legalBasis: lending?.legalBasis,
    signer,
    case: number,
    date: letterDay(sent, lang),
    name: personal.citizenName,
    requestedOn: letterDay(state.requestedOn, lang),
    deadline: letterDay(state.deadline, lang),
    extensionReason: personal.loanExtensionReason,
    amount: sayAmount(state.approved ?? state.amount, lang),
    budget: personal.loanBudget,
    conditions: personal.loanConditions,
    plan: planWords(state, today, lending?.terms.interestPercent ?? 0, lang),
    rule: personal.loanRule,
    considerations: personal.loanConsiderations,
    facts: personal.loanFacts,
    hearingUntil: letterDay(hearing?.until, lang),
    remarksDate: letterDay(hearing?.result === 'answered' ? hearing.on : undefined, lang),
    complainBy: letterDay(complaintEnd(programme, sent), lang),
    overdue: sayAmount(overdueIn(state, today), lang),
    dueOn: letterDay(late?.due, lang),
    balance: sayAmount(balanceOf(state), lang),
  } satisfies Readonly<Record<LoanSlot, string | undefined>>;
};
