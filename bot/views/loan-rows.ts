import type { Day } from '../../domain/day.ts';
import type { Loan, LoanState } from '../../domain/loan/loan.ts';
import { balanceOf, restOf } from '../../domain/loan/loan.ts';
import { loanDueOn, loansOf } from '../../domain/loan/stages.ts';
import { nextInstalment, overdueIn } from '../../domain/loan/turns.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Row } from '../../dialogs/engine/flow.ts';
import { kroner, LOAN_STATUS } from '../../dialogs/loan/labels.ts';
import { day, deadlineLine } from '../../dialogs/words.ts';

type Known = Loan & { readonly state: LoanState };

const row = (label: Text, value: Text | undefined): readonly Row[] =>
  value === undefined ? [] : [{ label, value }];

const amountOn = (amount: number, on: Day): Text => {
  const [sum, date] = [kroner(amount), day(on)];
  return text(`${sum.da}, ${date.da}`, `${sum.en}, ${date.en}`);
};

const statusValue = (state: LoanState, today: Day): Text => {
  const status = LOAN_STATUS[state.status];
  const due = loanDueOn(state);
  const left = due === undefined ? undefined : deadlineLine(due, today);
  return left ? text(`${status.da} · ${left.da}`, `${status.en} · ${left.en}`) : status;
};

const askedValue = ({ amount, instalments, requestedOn }: LoanState): Text => {
  const [sum, on] = [kroner(amount), day(requestedOn)];
  return text(
    `${sum.da}, ${instalments} afdrag, ${on.da}`,
    `${sum.en}, ${instalments} instalments, ${on.en}`,
  );
};

const paidOutValue = (state: LoanState): Text | undefined => {
  const { paidOut, paidOutOn } = state;
  if (paidOut === 0 || paidOutOn === undefined) return undefined;
  const booked = day(paidOutOn);
  const sum = kroner(paidOut);
  const rest = restOf(state);
  const more = kroner(rest);
  return rest > 0
    ? text(
        `${sum.da}, bogført den ${booked.da} – ${more.da} mangler`,
        `${sum.en}, booked ${booked.en} – ${more.en} to come`,
      )
    : text(`${sum.da}, bogført den ${booked.da}`, `${sum.en}, booked ${booked.en}`);
};

/** The next instalment that is not paid, and what is overdue. */
const owedRows = (state: LoanState, today: Day): readonly Row[] => {
  if (state.paidOut === 0) return [];
  const next = nextInstalment(state, today);
  const late = overdueIn(state, today);
  return [
    ...row(text('Betalt tilbage', 'Paid back'), kroner(state.repaid)),
    ...row(text('Restgæld', 'Balance'), kroner(balanceOf(state))),
    ...(state.recoveryOn === undefined
      ? row(text('Næste afdrag', 'Next instalment'), next && amountOn(next.left, next.due))
      : row(text('Overdraget til inddrivelse', 'Handed over to recovery'), day(state.recoveryOn))),
    ...row(text('I restance', 'Overdue'), late > 0 ? kroner(late) : undefined),
    ...row(
      text('Rykker sendt', 'Reminder sent'),
      late > 0 && state.remindedOn !== undefined ? day(state.remindedOn) : undefined,
    ),
    ...row(text('Afskrevet', 'Written off'), state.writtenOff > 0 ? kroner(state.writtenOff) : undefined),
    ...row(text('Betalt for meget', 'Paid too much'), state.excess > 0 ? kroner(state.excess) : undefined),
  ];
};

/** One loan as the member may read it: where it is and, for who lends and coaches, what is owed. */
const rowsOf = ({ state }: Known, found: CaseView, today: Day): readonly Row[] => {
  const { approved, approvedOn, lapsed } = state;
  return [
    ...row(text('Lånet er', 'The loan is'), statusValue(state, today)),
    ...row(text('Søgt', 'Requested'), askedValue(state)),
    ...row(
      text('Bevilget', 'Granted'),
      approved === undefined || approvedOn === undefined ? undefined : amountOn(approved, approvedOn),
    ),
    ...row(text('Udbetalt', 'Paid out'), paidOutValue(state)),
    ...row(text('Bortfaldet', 'Lapsed'), lapsed > 0 ? kroner(lapsed) : undefined),
    ...(found.reads.loans === 'all' ? owedRows(state, today) : []),
  ];
};

/** The texts of the newest request, as far as the member may read them. */
const TEXTS = {
  loanBudget: text('Budget', 'Budget'),
  loanJustification: text('Begrundelse', 'Reasons'),
  loanQuestion: text('Spørgsmål til ansøgningen', 'Question about the request'),
  loanAnswer: text('Svar', 'Answer'),
  loanConditions: text('Vilkår', 'Conditions'),
  loanRule: text('Afslagets regel', 'Rule of the refusal'),
  loanConsiderations: text('Afslagets begrundelse', 'Reasons of the refusal'),
  loanFacts: text('Afslaget bygger på', 'The refusal relies on'),
  loanRemarks: text('Borgerens bemærkninger', "The citizen's remarks"),
  loanExtensionReason: text('Fristen er forlænget, fordi', 'Deadline extended because'),
  loanReason: text('Senest, fordi', 'Latest step, because'),
} as const;

const textRows = ({ personal }: CaseView): readonly Row[] =>
  (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((field): readonly Row[] => {
    const value = personal[field];
    return value === undefined ? [] : [{ label: TEXTS[field], value }];
  });

/** The loans of a case, a section each, the newest first; with the texts of that one. */
export const loanSections = (
  found: CaseView,
  today: Day,
): readonly { readonly title: Text; readonly rows: readonly Row[] }[] => {
  const loans = loansOf(found).toReversed();
  return loans.map((loan, index) => ({
    title: loans.length === 1 ? text('Lånet', 'The loan') : text(`Lån ${loan.number}`, `Loan ${loan.number}`),
    rows: [...rowsOf(loan, found, today), ...(index === 0 ? textRows(found) : [])],
  }));
};
