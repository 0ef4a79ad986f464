import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const inLoan = (name: string): string => `tests/domain/loan/${name}.test.ts`;

const request = guardsOf('domain/decide/loan/request.ts', inLoan('request'));
const decision = guardsOf('domain/decide/loan/decision.ts', inLoan('decision'));
const find = guardsOf('domain/decide/loan/find.ts', inLoan('decision'));
const refusal = guardsOf('domain/decide/loan/refusal.ts', inLoan('decision'));
const payout = guardsOf('domain/decide/loan/disburse.ts', inLoan('payout'));
const repay = guardsOf('domain/decide/loan/repay.ts', inLoan('repayment'));
const end = guardsOf('domain/decide/loan/end.ts', inLoan('repayment'));
const reverse = guardsOf('domain/decide/loan/reverse.ts', inLoan('reversal'));
const ceiling = guardsOf('domain/loan/ceiling.ts', inLoan('request'));
const stages = guardsOf('domain/loan/stages.ts', inLoan('request'));
const turns = guardsOf('domain/loan/turns.ts', inLoan('view'));
const chosen = guardsOf('domain/loan/turns.ts', inLoan('decision'));
const view = guardsOf('domain/loan/view.ts', inLoan('view'));
const lending = guardsOf('domain/loan/lending.ts', inLoan('request'));

/** The rules of the loan: its limits, its keys, its days, and who reads it (programme §2, Loan). */
export const LOAN_GUARDS: readonly CodeGuard[] = [
  request('that lending is open', 'if (!lending) return', 'if (!lending && false) return'),
  request('the main phase', 'if (!isInMain(subject, today))', 'if (false)'),
  request('one request at a time', 'isPending(loan.state))', 'false && isPending(loan.state))'),
  request('the citizen’s yes', 'if (!intent.citizenAgrees)', 'if (false)'),
  request('the least and the most', 'amount < minimum || amount > maximum', 'false'),
  request('the ceiling', 'return amount > left ?', 'return false ?'),
  request('that the budget adds up', 'return sum === amount ?', 'return true ?'),
  request('the number of instalments', 'instalments < 1 || instalments > mostInstalments', 'false'),
  request('the wait for the first', 'graceMonths < 0 || graceMonths > mostGraceMonths', 'false'),
  request('that the support is settled', 'if (!isSupportSettled(subject) &&', 'if (false &&'),
  request('the answer to the question', 'if (returned && intent.answer === undefined)', 'if (false)'),
  request('the terms of the day it was asked for', 'returned?.state.requestedOn ?? today', 'today'),
  decision('the amount that was asked for', ' || amount > most)', ')'),
  decision('the least there is', 'amount < least || ', ''),
  decision('how much one may grant alone', 'if (amount > limit)', 'if (false)'),
  decision('that the budget adds up', 'if (differs) return', 'if (false) return'),
  decision(
    'that nothing is granted after the course',
    'subject.ending?.notice !== undefined && !found.state.complaint',
    'false',
    inLoan('end-of-course'),
  ),
  decision(
    'that a question comes before the hearing',
    "if (found.state.status !== 'submitted')",
    'if (false)',
  ),
  find('two keys: who asked', "right === 'decide-loan' &&\n    isApplicant", 'false &&\n    isApplicant'),
  chosen('which loan is decided on', 'fitting.at(-1)', 'fitting[0]'),
  refusal(
    'the day a refusal was sent',
    "if (date < earliest || date > command.today)\n    return refuse({ code: 'sent",
    "if (false)\n    return refuse({ code: 'sent",
  ),
  refusal(
    'the day of a complaint',
    "if (date < earliest || date > command.today)\n    return refuse({ code: 'complaint",
    "if (false)\n    return refuse({ code: 'complaint",
  ),
  payout('two keys: who granted', 'state.approvedBy !== undefined && sitsFor', 'false && sitsFor'),
  payout('two keys: who asked', "? 'own-loan' : undefined", '? undefined : undefined'),
  payout('what was granted', 'amount > rest', 'false'),
  payout('the ceiling', 'if (amount > left)', 'if (false)'),
  payout('the day of the agreement', 'agreementDate < approvedOn || agreementDate > latest', 'false'),
  payout('the day it was booked', 'date < agreementDate || date > latest', 'false'),
  payout('the end of the course', 'approvedOn <= ending.date ?', 'false ?', inLoan('end-of-course')),
  payout('the check digit', "cvr !== undefined && readCvr(cvr).kind !== 'one'", 'false'),
  payout('that the business is registered', 'if (terms.cvrBeforePayout &&', 'if (false &&'),
  repay('the day of a repayment', 'if (date < earliest || date > command.today)', 'if (false)'),
  repay('that money is money', '!Number.isSafeInteger(amount) || amount < 1', 'false'),
  repay('that too much is not owed', 'Math.min(amount, balance)', 'amount'),
  repay('how far it is put off', 'date > range.latest', 'false'),
  repay(
    'that nothing is put off to a day that is over',
    'date < command.today || date > range',
    'date > range',
  ),
  repay('what was written off', 'instalments), writtenOff)', 'instalments))'),
  end(
    'that only what is late is handed over',
    'late === undefined || late > command.today',
    'late === undefined',
  ),
  end('what is owed', 'amount < 1 || amount > balance', 'false'),
  end('two people to give money up', 'if (sitsFor(command.actor, writeOff.by, command.today))', 'if (false)'),
  end('what was paid meanwhile', 'Math.min(writeOff.amount, balanceOf(found.state))', 'writeOff.amount'),
  end(
    'that the end of a course ends a grant',
    'isPending(loan.state) && ',
    'false && ',
    inLoan('end-of-course'),
  ),
  end('that a complaint is answered', " && loan.state.status !== 'complained'", '', inLoan('end-of-course')),
  reverse('two keys: who asked', "step?.type === 'loan-approved' && loan", 'false && loan'),
  reverse('that it is still there', ' || REVERSIBLE[step.type] === undefined', ''),
  reverse('that it can be', " || !mayWithLoan(loan.state, 'reverse')", ''),
  reverse('what was built on it', 'if (isBuiltOn(loan, step))', 'if (false)'),
  reverse('that no more is paid back than out', 'balanceOf(loanState(without)) < 0', 'false'),
  reverse('that a plan rests on the one before', 'MAKES_PLAN.has(step.type) && later', 'false && later'),
  ceiling('the citizen’s other cases', '...others.filter(', '...others.slice(0, 0).filter('),
  ceiling('whose reference it is', ' && organisation === subject.organisation', ''),
  stages('that a rest waits while money is given up', " || status === 'writing-off')", ')'),
  stages('that who could not pay gets no more', ' && state.writtenOff === 0', '', inLoan('repayment')),
  turns('two keys: who granted', '[state.approvedBy, ...state.requestedBy]', '[]'),
  turns('two keys: who proposed', 'is([state.writeOff?.by])', 'is([])'),
  turns('two keys: who asked', 'return is(applicantsOf(state, subject));', 'return false;'),
  turns(
    'that the state collects what it was given',
    'state.recoveryOn === undefined && balanceOf(state) > 0',
    'balanceOf(state) > 0',
    inLoan('end-of-course'),
  ),
  view('that arrears are none of the job centre’s', ' && !PAYING_BACK.has(type)', ''),
  view(
    'that a loan is none of the visitator’s',
    "loans: all ? 'all' : granting ? 'granting' : 'none'",
    "loans: all ? 'all' : 'granting'",
  ),
  view('that who lends reads no course', 'return course || COURSE_FOR_LENDERS.has(type)', 'return true'),
  lending('what lending needs', 'lending && missingForLending(programme, day).length === 0', 'lending'),
  guardsOf('domain/rights/may.ts', 'tests/domain/rights.test.ts')(
    'that who lends sees loans',
    "if (reach === 'lending') return (subject.loans ?? []).length > 0;",
    "if (reach === 'lending') return true;",
  ),
  guardsOf('domain/view.ts', inLoan('view'))(
    'that who lends sees no course',
    'reads.course ? whole : lendersPart(whole)',
    'whole',
  ),
  guardsOf('domain/decide/undo.ts', inLoan('payout'))(
    'the ceiling',
    'if (above) return',
    'if (false) return',
  ),
  guardsOf('domain/loan/evolve.ts', inLoan('request'))(
    'that a new request has texts of its own',
    'Object.entries(personal).filter(([field]) => !TEXTS.some((text) => text === field))',
    'Object.entries(personal)',
  ),
  guardsOf('domain/whose-todos.ts', inLoan('view'))(
    'two keys',
    '!hasOtherLoanKey(subject, state, action, member, day)',
    'true',
  ),
  guardsOf('domain/whose-todos.ts', inLoan('view'))(
    'what is told of a loan',
    "if (kind !== 'loan' && kind !== 'instalment') return course;",
    'return true;',
  ),
  guardsOf('domain/loan/announce.ts', inLoan('view'))(
    'two keys',
    '!hasOtherLoanKey(subject, state, action, member, day)',
    'true',
  ),
  guardsOf('storage/load-needs.ts', 'tests/storage/execute.test.ts')(
    'that the citizen’s other loans count',
    "new Set(['request-loan', 'approve-loan', 'disburse'])",
    'new Set([])',
  ),
];
