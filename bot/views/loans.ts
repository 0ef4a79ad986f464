import type { ButtonData, ListData } from '../../cards/list.ts';
import { listCard } from '../../cards/list.ts';
import type { Day } from '../../domain/day.ts';
import { monthAfter } from '../../domain/day.ts';
import type { LoanState } from '../../domain/loan/loan.ts';
import { balanceOf } from '../../domain/loan/loan.ts';
import { isSettled, loanDueOn, loansOf } from '../../domain/loan/stages.ts';
import { nextInstalment, overdueIn } from '../../domain/loan/turns.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { kroner, LOAN_STATUS } from '../../dialogs/loan/labels.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { pageIn } from './cases-arg.ts';
import { shortDay } from './todo-words.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED } from './view.ts';

const TITLE = text('Lån', 'Loans');

const joined = (parts: readonly Text[]): Text =>
  text(parts.map(({ da }) => da).join(' · '), parts.map(({ en }) => en).join(' · '));

const labelled = (da: string, en: string, value: Text): Text =>
  text(`${da} ${value.da}`, `${en} ${value.en}`);

/** »Udbetalt · restgæld 16.874 kr. · næste afdrag 1. juli« */
const loanLine = (state: LoanState, today: Day): Text => {
  const due = loanDueOn(state);
  const next = nextInstalment(state, today);
  const late = overdueIn(state, today);
  const owes = state.paidOut > 0;
  return joined([
    LOAN_STATUS[state.status],
    owes ? labelled('restgæld', 'balance', kroner(balanceOf(state))) : kroner(state.approved ?? state.amount),
    ...(late > 0 ? [labelled('i restance', 'overdue', kroner(late))] : []),
    ...(state.recoveryOn !== undefined ? [text('til inddrivelse', 'in recovery')] : []),
    ...(owes && state.recoveryOn === undefined && next
      ? [labelled('næste afdrag', 'next instalment', shortDay(next.due, today))]
      : []),
    ...(due === undefined ? [] : [labelled('frist', 'due', shortDay(due, today))]),
  ]);
};

interface OpenLoan {
  readonly found: CaseView;
  readonly state: LoanState;
}

const item = ({ found, state }: OpenLoan, { lang, world }: ViewContext): ListData['items'][number] => ({
  title: `${found.number} · ${found.initials}`,
  line: loanLine(state, world.today)[lang],
  button: {
    title: text('Vis', 'Show')[lang],
    verb: 'view',
    data: { view: 'case', case: found.number },
  },
});

/** What is late comes first, then what has to be decided or paid out, then by number. */
const urgency = ({ state }: OpenLoan, today: Day): number => {
  if (overdueIn(state, today) > 0) return 0;
  return state.paidOut === 0 ? 1 : 2;
};

const buttons = (page: number, last: number, { lang, world }: ViewContext): ButtonData[] => {
  const turn = (title: Text, to: number): ButtonData => ({
    title: title[lang],
    verb: 'view',
    data: { view: 'loans', page: to },
  });
  const { member, programme, today } = world;
  return [
    ...(page > 1 ? [turn(text('Forrige', 'Previous'), page - 1)] : []),
    ...(page < last ? [turn(text('Flere', 'More'), page + 1)] : []),
    ...(may(member, 'request-loan', programme, today)
      ? [
          {
            title: text('Ny låneansøgning', 'New loan request')[lang],
            verb: 'open',
            data: { dialog: 'loan' },
          },
        ]
      : []),
    ...(may(member, 'pay-loan', programme, today)
      ? [
          {
            title: text('Månedens bilag', "The month's book")[lang],
            verb: 'view',
            data: { view: 'book', month: monthAfter(today.slice(0, 7), -1) },
          },
        ]
      : []),
  ];
};

/** `lån` without a case: the loans that are not settled, as far as the member sees them. */
export const loansView: View = async (context) => {
  const { world, lang, lead, arg } = context;
  const { member, programme, today } = world;
  if (!may(member, 'see-loans', programme, today))
    return listCard({
      title: TITLE[lang],
      lines: lines(lang, lead, notAllowed('see-loans')),
      items: [],
      buttons: [],
    });
  const open = (await world.openLoans())
    .flatMap((found) => loansOf(found).map(({ state }) => ({ found, state })))
    .filter(({ state }) => !isSettled(state))
    .toSorted((a, b) => urgency(a, today) - urgency(b, today));
  const last = Math.max(Math.ceil(open.length / LISTED), 1);
  const page = Math.min(pageIn(arg), last);
  const shown = open.slice((page - 1) * LISTED, page * LISTED);
  for (const { found } of shown) world.shows(found.number);
  return listCard({
    title: TITLE[lang],
    lines: lines(
      lang,
      lead,
      open.length === 0 ? text('Der er ingen åbne lån lige nu.', 'There are no open loans now.') : undefined,
      open.length > LISTED
        ? text(
            `Side ${page} af ${last}, ${open.length} lån.`,
            `Page ${page} of ${last}, ${open.length} loans.`,
          )
        : undefined,
    ),
    items: shown.map((one) => item(one, context)),
    buttons: buttons(page, last, context),
  });
};
