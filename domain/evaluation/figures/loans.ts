import { text } from '../../text.ts';
import type { Counted } from '../figure.ts';

const count = { unit: 'count', taken: 'count' } as const;
const sum = { unit: 'kroner', taken: 'sum' } as const;

const purpose = (da: string, en: string) =>
  ({
    ...count,
    of: { whole: 'loan-requests', by: 'purpose' },
    label: text(da, en),
    means: text(
      'Ansøgninger i perioden med det hovedformål.',
      'Requests in the period with that main purpose.',
    ),
  }) as const;

/** Mikrolån: asked for, granted, paid and paid back. What was reversed never counts. */
export const LOANS = {
  'loan-requests': {
    ...count,
    label: text('Låneansøgninger', 'Loan requests'),
    means: text('Ansøgninger om lån, på den dag de kom.', 'Loan requests, on the day they came.'),
  },
  'loans-granted': {
    ...count,
    of: { whole: 'loan-requests', by: 'answer' },
    label: text('Bevilget', 'Granted'),
    means: text(
      'Ansøgninger i perioden, der er bevilget senest periodens sidste dag, også hvor bevillingen siden er trukket tilbage eller bortfaldet.',
      'Requests in the period granted by its last day, also where the grant was withdrawn or lapsed later.',
    ),
  },
  'loans-refused': {
    ...count,
    of: { whole: 'loan-requests', by: 'answer' },
    label: text('Afslag', 'Refused'),
    means: text(
      'Ansøgninger i perioden med et afslag, der er sendt senest periodens sidste dag og gælder den dag.',
      'Requests in the period with a refusal sent by its last day and in force on it.',
    ),
  },
  'loans-withdrawn': {
    ...count,
    of: { whole: 'loan-requests', by: 'answer' },
    label: text('Trukket tilbage eller bortfaldet før svar', 'Withdrawn or lapsed before an answer'),
    means: text(
      'Ansøgninger i perioden, der er trukket tilbage eller bortfaldet uden en bevilling senest periodens sidste dag.',
      'Requests in the period withdrawn or lapsed without a grant by its last day.',
    ),
  },
  'loans-undecided': {
    ...count,
    of: { whole: 'loan-requests', by: 'answer' },
    label: text('Ikke afgjort endnu', 'Not decided yet'),
    means: text('Alle andre ansøgninger om lån i perioden.', 'All other loan requests in the period.'),
  },
  'purpose-equipment': purpose('Formål: udstyr og værktøj', 'Purpose: equipment and tools'),
  'purpose-stock': purpose('Formål: varer og materialer', 'Purpose: stock and materials'),
  'purpose-it': purpose('Formål: it og hjemmeside', 'Purpose: IT and website'),
  'purpose-premises': purpose('Formål: lokaler og transport', 'Purpose: premises and transport'),
  'purpose-marketing': purpose('Formål: markedsføring', 'Purpose: marketing'),
  'purpose-other': purpose('Formål: andet', 'Purpose: other'),
  'purpose-unstated': purpose('Formålet er ikke angivet', 'No purpose given'),
  'asked-amount': {
    ...sum,
    label: text('Ansøgt i alt', 'Asked for in all'),
    means: text(
      'Beløbene i ansøgningerne i perioden, som de sidst blev ansøgt.',
      'The amounts of the requests in the period, as last asked for.',
    ),
  },
  'granted-amount': {
    ...sum,
    label: text('Bevilget i alt', 'Granted in all'),
    means: text(
      'Bevilgede beløb, på den dag de blev bevilget.',
      'Amounts granted, on the day they were granted.',
    ),
  },
  'days-to-loan-decision': {
    unit: 'days',
    taken: 'median',
    label: text('Dage fra låneansøgning til svar', 'Days from loan request to answer'),
    means: text(
      'Fra ansøgningen kom, til bevillingen eller dagen afslaget blev sendt, for svar i perioden.',
      'From the request to the grant or the day the refusal was sent, for answers in the period.',
    ),
  },
  borrowers: {
    unit: 'count',
    taken: 'citizens',
    label: text('Borgere, der fik udbetalt lån', 'Citizens who were paid a loan'),
    means: text('Borgere med en udbetaling i perioden.', 'Citizens with a payout in the period.'),
  },
  'paid-out': {
    ...sum,
    label: text('Udbetalt', 'Paid out'),
    means: text('Udbetalinger efter bogføringsdato.', 'Payouts by the day they were booked.'),
  },
  'paid-back': {
    ...sum,
    label: text('Betalt tilbage', 'Paid back'),
    means: text(
      'Indbetalinger efter bogføringsdato, uden det, der er betalt for meget.',
      'Repayments by the day they were booked, less what was paid above the debt.',
    ),
  },
  debt: {
    ...sum,
    label: text(
      'Skal betales tilbage af udbetalte lån, med renter',
      'To be paid back of paid-out loans, with interest',
    ),
    means: text(
      'Alt, hvad lån udbetalt senest periodens sidste dag ifølge deres afdragsplan skal betale tilbage, fra første dag.',
      "All that loans paid out by the period's last day are to pay back by their plan, from the first day.",
    ),
  },
  'debt-repaid': {
    ...sum,
    of: { whole: 'debt', by: 'state' },
    label: text('Heraf betalt tilbage', 'Of it paid back'),
    means: text('Indbetalt senest periodens sidste dag.', "Paid by the period's last day."),
  },
  'debt-outstanding': {
    ...sum,
    of: { whole: 'debt', by: 'state' },
    label: text('Heraf udestående', 'Of it outstanding'),
    means: text('Resten på periodens sidste dag.', "The rest on the period's last day."),
  },
  'debt-written-off': {
    ...sum,
    of: { whole: 'debt', by: 'state' },
    label: text('Heraf afskrevet', 'Of it written off'),
    means: text('Afskrevet senest periodens sidste dag.', "Written off by the period's last day."),
  },
  'in-arrears': {
    unit: 'count',
    taken: 'citizens',
    label: text('Borgere i restance', 'Citizens in arrears'),
    means: text(
      'Borgere, der på periodens sidste dag mangler at betale et afdrag, som var forfaldent før den dag.',
      "Citizens who on the period's last day have not paid an instalment that was due before it.",
    ),
  },
  'in-recovery': {
    unit: 'count',
    taken: 'citizens',
    label: text('Borgere med et lån overdraget til inddrivelse', 'Citizens with a loan handed to recovery'),
    means: text('Overdraget senest periodens sidste dag.', "Handed over by the period's last day."),
  },
} as const satisfies Readonly<Record<string, Counted>>;
