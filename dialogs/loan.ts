import type { JsonRecord } from '../domain/json.ts';
import type { Text } from '../domain/text.ts';
import { same, text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import type { Row } from './engine/flow.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import type { Wished } from './loan/preview.ts';
import { exampleRows, previewLine } from './loan/preview.ts';
import type { RequestFacts } from './loan/request-facts.ts';
import { requestFacts, whyNoRequest } from './loan/request-facts.ts';
import {
  answerFields,
  moneyFields,
  planFields,
  reasonsFields,
  supportFields,
} from './loan/request-fields.ts';

const PAID_BACK = text('Hvis lånet udbetales i dag', 'If paid out today');

const numberIn = (answers: JsonRecord, id: string): number | undefined => {
  const value = answers[id];
  return typeof value === 'number' ? value : undefined;
};

/** What is known of the plan so far; what nobody has said is as it was asked for before. */
const wishedIn = (
  answers: JsonRecord,
  { before, interestPercent }: RequestFacts,
): Omit<Wished, 'instalments'> & { readonly instalments: number | undefined } => ({
  amount: numberIn(answers, 'amount') ?? before?.amount ?? 0,
  instalments: numberIn(answers, 'installments') ?? before?.installments,
  graceMonths: numberIn(answers, 'firstPayment') ?? before?.firstPayment ?? 1,
  interestPercent,
});

/** The plan that was chosen, or some to choose between. */
const planRows = (facts: RequestFacts, answers: JsonRecord): readonly Row[] => {
  const { instalments, ...wished } = wishedIn(answers, facts);
  if (instalments === undefined) return exampleRows(wished, facts.mostInstalments, facts.today);
  const line = previewLine({ ...wished, instalments }, facts.today);
  return line ? [{ label: PAID_BACK, value: line }] : [];
};

const planLines = (answers: JsonRecord, facts: RequestFacts): readonly Text[] => {
  const { instalments, ...wished } = wishedIn(answers, facts);
  const line = instalments === undefined ? undefined : previewLine({ ...wished, instalments }, facts.today);
  return line ? [line] : [];
};

/** The request for a microloan: the citizen asks, the coach types (programme §2, Loan; practice §2). */
export const loan = flow<RequestFacts>({
  id: 'loan',
  version: 1,
  title: text('Låneansøgning', 'Loan request'),
  starts: { da: ['lån', 'låneansøgning', 'søg lån'], en: ['loan', 'loan request'] },
  action: 'request-loan',
  // Whoever decides on loans says »lån sag 1« too, and means the request that waits for them.
  ofLoan: 'decide-loan',
  aboutCase: true,
  begin: aboutCase('request-loan', requestFacts, whyNoRequest),
})
  .stepWhen((_, { question }) => question !== '', {
    id: 'answer',
    title: text('Spørgsmål til ansøgningen', 'Question about the request'),
    intro: ({ question }) => [
      { label: text('Den bevillingsansvarlige spørger', 'The question'), value: same(question) },
    ],
    fields: answerFields,
  })
  .step({
    id: 'money',
    title: text('Beløb og budget', 'Amount and budget'),
    intro: ({ rows }) => rows,
    fields: moneyFields,
  })
  .step({
    id: 'plan',
    title: text('Tilbagebetaling', 'Paying back'),
    intro: planRows,
    again: text('Vis afdragene', 'Show the instalments'),
    fields: planFields,
  })
  .stepWhen((_, { settled }) => !settled, {
    id: 'support',
    title: text('Forsørgelse', 'Support'),
    intro: planRows,
    fields: supportFields,
  })
  .step({
    id: 'reasons',
    title: text('Begrundelse', 'Justification'),
    confirms: true,
    fields: reasonsFields,
  })
  .submit({
    confirmLabel: text('Bekræft og send', 'Confirm and send'),
    leadsTo: planLines,
    intent: (answers, _facts, number) => ({
      type: 'request-loan',
      case: number,
      amount: answers.amount,
      budget: answers.budget,
      instalments: answers.installments,
      graceMonths: answers.firstPayment,
      justification: answers.justification,
      ...(answers.purpose !== undefined && { purpose: answers.purpose }),
      citizenAgrees: answers.citizenAgrees === 'yes',
      ...(answers.supportSettled !== undefined && { supportSettled: answers.supportSettled }),
      ...(answers.answer !== undefined && { answer: answers.answer }),
    }),
    done: happenedLines,
  });
