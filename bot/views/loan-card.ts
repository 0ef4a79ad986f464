import type { LoanData } from '../../cards/loan.ts';
import { loanCard } from '../../cards/loan.ts';
import { sayAmount, sayAmountInWords, sayMonth } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import { budgetLines } from '../../domain/loan/budget.ts';
import type { Instalment } from '../../domain/loan/instalments.ts';
import { sumOf } from '../../domain/loan/instalments.ts';
import { lendingOn } from '../../domain/loan/lending.ts';
import type { Loan, LoanState } from '../../domain/loan/loan.ts';
import { balanceOf, expectedPlan, restOf } from '../../domain/loan/loan.ts';
import { loanDueOn } from '../../domain/loan/stages.ts';
import type { LoanStatus } from '../../domain/loan/vocabulary.ts';
import type { Programme } from '../../domain/programme.ts';
import type { CaseView } from '../../domain/view.ts';
import { kroner, planLine } from '../../dialogs/loan/labels.ts';
import { day } from '../../dialogs/words.ts';
import type { Message } from '../teams/message.ts';

interface Turn {
  readonly title: string;
  readonly what: string;
  /** The dialogs of the turn, and what their buttons say. */
  readonly dialogs: readonly (readonly [dialog: string, title: string])[];
}

const NONE: Turn = { title: 'Lån', what: 'Se på sagen, hvor lånet er.', dialogs: [] };

/** What people are told when it is their turn with a loan. Danish, as personal cards are. */
const TURNS: Partial<Readonly<Record<LoanStatus, Turn>>> = {
  submitted: {
    title: 'Låneansøgning til afgørelse',
    what: 'Coachen har sendt en ansøgning for borgeren.',
    dialogs: [['loan-decision', 'Afgør']],
  },
  returned: {
    title: 'Spørgsmål til låneansøgningen',
    what: 'Den bevillingsansvarlige har et spørgsmål, før lånet bliver afgjort.',
    dialogs: [['loan', 'Svar på spørgsmålet']],
  },
  hearing: {
    title: 'Partshøring om lån',
    what: 'Borgeren skal høres, før afslaget bliver sendt.',
    dialogs: [['loan-hearing', 'Partshøring']],
  },
  writing: {
    title: 'Afslaget på lånet er klar',
    what: 'Send brevet, og skriv hvornår.',
    dialogs: [['loan-letter', 'Brev sendt']],
  },
  complained: {
    title: 'Klage over afslag på lån',
    what: 'Se på sagen igen, før fristen udløber.',
    dialogs: [['loan-complaint-result', 'Skriv, hvad klagen endte med']],
  },
  approved: {
    title: 'Lån til udbetaling',
    what: 'Lånet er bevilget. Registrér udbetalingen, når aftalen er underskrevet og pengene er bogført.',
    dialogs: [['payout', 'Registrér udbetaling']],
  },
  'writing-off': {
    title: 'Bekræft som nr. 2: afskrivning',
    what: 'Økonomi foreslår en afskrivning.',
    dialogs: [['write-off-answer', 'Åbn']],
  },
};

/** Those who decide can have a conflict of interest, and say so with one press (practice §3). */
const DECIDES: ReadonlySet<LoanStatus> = new Set(['submitted', 'complained', 'writing-off']);

const yearsOf = (plan: readonly Instalment[]): LoanData['plan'][number]['years'] =>
  [...Map.groupBy(plan, ({ due }) => due.slice(0, 4))].map(([year, lines]) => ({
    year,
    amount: sayAmount(sumOf(lines), 'da'),
  }));

/** More bars than these have no room for their names. */
const MONTHS = 12;

const barsOf = (plan: readonly Instalment[]): LoanData['plan'][number]['bars'] => {
  if (plan.length <= MONTHS)
    return plan.map(({ due, amount: y }) => ({ x: sayMonth(due.slice(0, 7), 'da').slice(0, 3), y }));
  return [...Map.groupBy(plan, ({ due }) => due.slice(0, 4))].map(([x, lines]) => ({ x, y: sumOf(lines) }));
};

/** The plan as a picture; before a payout as it would be if that were today. */
export const planPicture = (state: LoanState, interestPercent: number, today: Day): LoanData['plan'] => {
  const lines = expectedPlan(state, interestPercent, today);
  if (lines.length === 0) return [];
  return [
    {
      title: 'Tilbagebetaling',
      says: planLine(sumOf(lines), lines).da,
      chart: 'Afdrag',
      axis: lines.length > MONTHS ? 'År' : 'Måned',
      kroner: 'Kroner',
      bars: barsOf(lines),
      years: yearsOf(lines),
    },
  ];
};

const amountLines = (state: LoanState): readonly string[] => {
  const { approved, amount, writeOff, paidOut } = state;
  if (writeOff)
    return [
      `${kroner(writeOff.amount).da} af restgælden på ${kroner(balanceOf(state)).da} foreslås afskrevet.`,
    ];
  if (approved === undefined) return [`${sayAmount(amount, 'da')} – ${sayAmountInWords(amount, 'da')}.`];
  const rest = restOf(state);
  return [
    `${kroner(approved).da} er bevilget${approved < amount ? `, ${kroner(amount).da} var søgt` : ''}.`,
    ...(paidOut > 0 && rest > 0 ? [`${kroner(rest).da} er ikke udbetalt endnu.`] : []),
  ];
};

/** The card for whoever has the next step of a loan. `who`: number and initials. */
export const loanMessage = async (
  found: CaseView,
  { state }: { readonly number: Loan['number']; readonly state: LoanState },
  who: string,
  { programme, today }: { readonly programme: Programme; readonly today: Day },
): Promise<Message> => {
  const { title, what, dialogs } = TURNS[state.status] ?? NONE;
  const data = { case: found.number };
  const due = loanDueOn(state);
  const rows = budgetLines(found.personal.loanBudget).map(({ name, amount }) => ({
    name,
    amount: sayAmount(amount, 'da'),
  }));
  const lending = lendingOn(programme, state.requestedOn);
  return {
    card: await loanCard({
      title,
      subject: who,
      lines: [what, ...amountLines(state), ...(due === undefined ? [] : [`Fristen er ${day(due).da}.`])].map(
        (text) => ({ text }),
      ),
      budget: rows.length > 0 ? [{ title: 'Budget', rows }] : [],
      plan: planPicture(state, lending?.terms.interestPercent ?? 0, today),
      buttons: [
        ...dialogs.map(([dialog, button]) => ({ title: button, verb: 'open', data: { ...data, dialog } })),
        { title: 'Se sagen', verb: 'view', data: { ...data, view: 'case' } },
        ...(DECIDES.has(state.status)
          ? [{ title: 'Jeg er inhabil', verb: 'open', data: { ...data, dialog: 'recuse' } }]
          : []),
      ],
    }),
    summary: `${title}: ${who}`,
  };
};
