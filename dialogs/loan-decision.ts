import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './loan/about-loan.ts';
import type { LoanDecisionFacts } from './loan/decision-facts.ts';
import { loanDecisionFacts } from './loan/decision-facts.ts';
import {
  amountFields,
  conditionFields,
  cutFields,
  grantedIn,
  loanAnswerFields,
  loanQuestionFields,
} from './loan/decision-fields.ts';
import { previewLine } from './loan/preview.ts';
import { LOAN_READERS } from './loan/words.ts';
import type { GroundsWords } from './refused/grounds.ts';
import { groundsFields, reliedOnFields } from './refused/grounds.ts';

const LOWER = text(
  'Borgeren siger ja til det lavere beløb ved at skrive låneaftalen under.',
  'The citizen says yes to the lower amount by signing the loan agreement.',
);

const GROUNDS: GroundsWords = {
  readers: LOAN_READERS.letter,
  considerations: text(
    'budgettet viser ikke, hvordan lånet kan betales tilbage',
    'the budget does not show how the loan can be paid back',
  ),
  facts: text('ansøgningen og budgettet', 'the request and its budget'),
};

const HEARD_FIRST = text(
  'Borgeren bliver hørt, før afslaget bliver sendt.',
  'The citizen is heard before the refusal is sent.',
);

type Answers = Readonly<Record<string, unknown>> & {
  readonly decision?: string | undefined;
  readonly approvedAmount?: number | undefined;
};

const isLower = ({ decision, approvedAmount }: Answers, { asked }: LoanDecisionFacts): boolean =>
  decision === 'approve' && approvedAmount !== undefined && approvedAmount < asked;

/** A lower amount needs a budget of its own, unless the one that was asked with can no longer be read. */
const isCut = (answers: Answers, facts: LoanDecisionFacts): boolean =>
  isLower(answers, facts) && facts.budget.length > 0;

/** What a grant comes to: the plan with the amount as it is granted. */
const grantLines = (answers: Answers, facts: LoanDecisionFacts): readonly Text[] => {
  const { installments: instalments, firstPayment: graceMonths, interestPercent, today } = facts;
  const amount = grantedIn({ approvedAmount: answers.approvedAmount }, facts);
  const plan = previewLine({ amount, instalments, graceMonths, interestPercent }, today);
  return [...(plan ? [plan] : []), ...(isLower(answers, facts) ? [LOWER] : [])];
};

/** The decision on a loan, by somebody who did not ask for it (programme §2, Loan). */
export const loanDecision = flow<LoanDecisionFacts>({
  id: 'loan-decision',
  version: 1,
  title: text('Afgør lån', 'Loan decision'),
  starts: { da: ['afgør lån', 'bevilg lån'], en: ['loan decision', 'decide loan'] },
  action: 'decide-loan',
  aboutCase: true,
  begin: aboutLoan('decide-loan', loanDecisionFacts),
})
  .step({
    id: 'answer',
    title: text('Ansøgningen', 'The request'),
    intro: ({ rows }) => rows,
    // The amount stands beside the answer, so that whoever confirms has seen what a lower one leads to.
    fields: { ...loanAnswerFields, ...amountFields },
  })
  .stepWhen((answers, facts) => answers.decision === 'approve' && !isCut(answers, facts), {
    id: 'grant',
    title: text('Bevilling', 'Grant'),
    confirms: true,
    fields: conditionFields,
  })
  .stepWhen((answers, facts) => answers.decision === 'approve' && isCut(answers, facts), {
    id: 'lower',
    title: text('Bevilling af et lavere beløb', 'Grant of a lower amount'),
    confirms: true,
    fields: { ...cutFields, ...conditionFields },
  })
  .stepWhen((answers) => answers.decision === 'reject', {
    id: 'reasons',
    title: text('Hvorfor ikke?', 'Why not?'),
    fields: groundsFields<LoanDecisionFacts>(GROUNDS),
  })
  .stepWhen((answers) => answers.decision === 'reject', {
    id: 'facts',
    title: text('Oplysninger', 'Facts'),
    confirms: true,
    fields: reliedOnFields<LoanDecisionFacts>(GROUNDS),
  })
  .stepWhen((answers) => answers.decision === 'return', {
    id: 'question',
    title: text('Hvad mangler du at vide?', 'What do you need to know?'),
    confirms: true,
    fields: loanQuestionFields,
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    leadsTo: (answers, facts) => {
      if (answers.decision === 'approve') return grantLines(answers, facts);
      return answers.decision === 'reject' ? [HEARD_FIRST] : [];
    },
    intent: (answers, facts, number) => {
      switch (answers.decision) {
        case 'approve':
          return {
            type: 'approve-loan',
            case: number,
            amount: answers.approvedAmount ?? facts.asked,
            ...(isLower(answers, facts) &&
              answers.approvedBudget !== undefined && { budget: answers.approvedBudget }),
            ...(answers.conditions !== undefined && { conditions: answers.conditions }),
          };
        case 'reject':
          return {
            type: 'reject-loan',
            case: number,
            rejectionRule: answers.rejectionRule ?? '',
            rejectionConsiderations: answers.rejectionConsiderations ?? '',
            rejectionFacts: answers.rejectionFacts ?? '',
          };
        case 'return':
          return { type: 'return-loan', case: number, question: answers.question ?? '' };
      }
    },
    done: happenedLines,
  });
