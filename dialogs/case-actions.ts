import type { Status } from '../domain/case.ts';
import { erasureProblem, seemsSettled } from '../domain/erasure/problem.ts';
import { openAccess } from '../domain/access.ts';
import { followUpProblem } from '../domain/decide/follow-up.ts';
import type { CaseAction } from '../domain/case-actions.ts';
import { decisionSent } from '../domain/status.ts';
import { isLoanAction } from '../domain/case-actions.ts';
import { mayNow, STAGES } from '../domain/lifecycle.ts';
import { isLoanStep } from '../domain/loan/possible.ts';
import { loansFor, loansOf } from '../domain/loan/stages.ts';
import { LOAN_RIGHT } from '../domain/loan/turns.ts';
import type { LoanAction } from '../domain/loan/vocabulary.ts';
import { LOAN_ACTIONS } from '../domain/loan/vocabulary.ts';
import type { Member } from '../domain/member.ts';
import { sitsFor } from '../domain/member.ts';
import type { Programme } from '../domain/programme.ts';
import type { Day } from '../domain/day.ts';
import type { Action } from '../domain/rights/actions.ts';
import { may } from '../domain/rights/may.ts';
import type { CaseView } from '../domain/view.ts';
import { reversibleFor } from './paying/reversible.ts';

/** The dialog that does something to a case, and the right it takes; what is pressed at once has none. */
const BY_ACTION: readonly { readonly action: CaseAction; readonly right: Action; readonly dialog: string }[] =
  [
    { action: 'assess', right: 'assess', dialog: 'decision' },
    { action: 'reply', right: 'reply', dialog: 'reply' },
    { action: 'decide-finally', right: 'decide', dialog: 'final-decision' },
    { action: 'record-hearing', right: 'decide', dialog: 'hearing' },
    { action: 'record-letter', right: 'decide', dialog: 'letter-sent' },
    { action: 'complain', right: 'decide', dialog: 'complaint' },
    { action: 'judge-complaint', right: 'decide', dialog: 'complaint-result' },
    { action: 'draft-refusal', right: 'decide', dialog: 'refusal' },
    { action: 'decide-jointly', right: 'decide-jointly', dialog: 'joint-decision' },
    { action: 'answer-offer', right: 'answer-offer', dialog: 'offer' },
    { action: 'answer-phase', right: 'answer-phase', dialog: 'phase-answer' },
    { action: 'resume', right: 'pause', dialog: 'resume' },
    { action: 'take-case', right: 'take-case', dialog: 'take-case' },
    { action: 'log-activity', right: 'log-activity', dialog: 'activity' },
    { action: 'correct-activity', right: 'log-activity', dialog: 'correct-activity' },
    { action: 'record-status', right: 'record-status', dialog: 'status' },
    { action: 'propose-phase', right: 'propose-phase', dialog: 'phase' },
    { action: 'follow-up', right: 'follow-up', dialog: 'follow-up' },
    { action: 'pause', right: 'pause', dialog: 'pause' },
    { action: 'change-support', right: 'change-support', dialog: 'support-basis' },
    { action: 'settle-move', right: 'decide', dialog: 'moved-answer' },
    { action: 'extend', right: 'extend', dialog: 'extend' },
    { action: 'discharge', right: 'discharge', dialog: 'discharge' },
    { action: 'reopen', right: 'discharge', dialog: 'reopen' },
    { action: 'withdraw', right: 'withdraw', dialog: 'withdraw' },
    { action: 'correct', right: 'correct', dialog: 'correct' },
    { action: 'hand-over', right: 'hand-over', dialog: 'handover' },
    { action: 'add-note', right: 'add-note', dialog: 'note' },
    { action: 'recuse', right: 'recuse', dialog: 'recuse' },
    { action: 'withdraw-consent', right: 'change-consent', dialog: 'withdraw-consent' },
    { action: 'renew-consent', right: 'change-consent', dialog: 'renew-consent' },
    { action: 'answer-erasure', right: 'confirm-erasure', dialog: 'erase-answer' },
    { action: 'propose-erasure', right: 'erase-case', dialog: 'erase' },
    { action: 'report-move', right: 'discharge', dialog: 'moved' },
    { action: 'give-access', right: 'give-access', dialog: 'access-given' },
    { action: 'add-remark', right: 'add-remark', dialog: 'remark' },
    { action: 'ask-access', right: 'ask-access', dialog: 'access' },
  ];

/** The dialog of each step of a loan. */
const LOAN_DIALOGS: Readonly<Record<LoanAction, string>> = {
  'decide-loan': 'loan-decision',
  'record-loan-hearing': 'loan-hearing',
  'record-loan-letter': 'loan-letter',
  'judge-loan-complaint': 'loan-complaint-result',
  'answer-write-off': 'write-off-answer',
  'request-loan': 'loan',
  disburse: 'payout',
  repay: 'repayment',
  'remind-debtor': 'loan-reminder',
  defer: 'deferral',
  reschedule: 'reschedule',
  'hand-to-recovery': 'recovery',
  'propose-write-off': 'write-off',
  reverse: 'reverse',
  'complain-loan': 'loan-complaint',
  'withdraw-loan': 'loan-withdraw',
  'extend-loan': 'loan-extend',
};

const ALL: typeof BY_ACTION = [
  ...BY_ACTION,
  ...LOAN_ACTIONS.map((action) => ({ action, right: LOAN_RIGHT[action], dialog: LOAN_DIALOGS[action] })),
];

/** The right that a dialog which does something to a case takes. */
export const rightFor = (action: CaseAction): Action | undefined =>
  ALL.find((one) => one.action === action)?.right;

/** The dialog that does something to a case; `undefined` where a press on the case does it. */
export const dialogOf = (action: CaseAction): string | undefined =>
  ALL.find((one) => one.action === action)?.dialog;

/** Before its first day a place is withdrawn, from then on the course is ended. */
export const fitsCourse = (view: CaseView, action: CaseAction, day: Day): boolean => {
  const { status, course } = view;
  // What was agreed on cannot be complained about.
  if (action === 'complain') return decisionSent(view) !== undefined;
  if (action === 'withdraw-consent') return view.consent.withdrawn === undefined && view.sharedWithProvider;
  if (action === 'renew-consent') return view.consent.withdrawn !== undefined;
  if (action === 'correct-activity') return (view.sessions ?? []).length > 0;
  if (action === 'report-move') return view.moved === undefined;
  if (action === 'settle-move') return view.moved !== undefined;
  if (action === 'take-case') return view.coach === undefined;
  if (action === 'propose-erasure') return view.erasure === undefined;
  if (action === 'answer-erasure') return view.erasure !== undefined;
  if (action === 'follow-up') return followUpProblem(view, day) === undefined;
  if (status !== 'enrolled' || !course) return true;
  if (action === 'discharge') return course.start <= day;
  return action !== 'withdraw' || course.start > day;
};

/** What a citizen asked of an authority is given before it is asked for again. */
const fitsAccess = (view: CaseView, action: CaseAction, { organisation }: Member): boolean => {
  if (action !== 'ask-access' && action !== 'give-access') return true;
  return (openAccess(view, organisation) !== undefined) === (action === 'give-access');
};

/** The dialogs that a member can begin about a case now, the next step of the case first. */
export const dialogsFor = (
  view: CaseView,
  member: Member,
  programme: Programme,
  day: Day,
): readonly string[] =>
  ALL.filter(
    ({ action, right }) =>
      mayNow(view.status, action) &&
      (isLoanAction(action)
        ? isLoanStep(view, action, member, programme, day)
        : fitsCourse(view, action, day)) &&
      (action !== 'propose-erasure' || erasureProblem(view, programme, day, seemsSettled) === undefined) &&
      (action !== 'answer-erasure' || !view.erasure || !sitsFor(member, view.erasure.by, day)) &&
      fitsAccess(view, action, member) &&
      // What was granted is taken back by who grants, the rest by who pays.
      (action === 'reverse'
        ? reversibleFor(view, member, programme, day).length > 0
        : may(member, right, programme, day, view)),
  ).map(({ dialog }) => dialog);

/**
 * The dialog of a loan that the words of another one mean: for who may take that step with the loans of the case, and
 * cannot take the one of the case itself – now, while a loan is there for it, or ever.
 */
export const loanDialogFor = (
  { id, action, ofLoan }: { readonly id: string; readonly action: Action; readonly ofLoan?: LoanAction },
  view: CaseView,
  member: Member,
  programme: Programme,
  day: Day,
): string | undefined =>
  ofLoan !== undefined &&
  may(member, LOAN_RIGHT[ofLoan], programme, day, view) &&
  loansOf(view).length > 0 &&
  (loansFor(view, ofLoan).length > 0 || !may(member, action, programme, day, view)) &&
  !dialogsFor(view, member, programme, day).includes(id)
    ? LOAN_DIALOGS[ofLoan]
    : undefined;

/** The dialog of the second key that the words of the first one mean, for who gives it, while it is waited for. */
export const secondKeyFor = (
  { action, otherKey }: { readonly action: Action; readonly otherKey?: CaseAction },
  view: CaseView,
  member: Member,
  programme: Programme,
  day: Day,
): string | undefined => {
  const dialog = otherKey && dialogOf(otherKey);
  return dialog !== undefined &&
    !may(member, action, programme, day, view) &&
    dialogsFor(view, member, programme, day).includes(dialog)
    ? dialog
    : undefined;
};

/** The dialog that whoever has the ball begins with; `undefined` where nobody has it, or a press on the case answers. */
export const nextDialog = (status: Status): string | undefined => {
  const { ball, next } = STAGES[status];
  return ball.length === 0 ? undefined : BY_ACTION.find(({ action }) => action === next[0])?.dialog;
};
