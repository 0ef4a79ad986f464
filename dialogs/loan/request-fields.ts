import {
  amountProblem,
  budgetProblem,
  graceProblem,
  instalmentsProblem,
} from '../../domain/decide/loan/request.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { LoanPurpose } from '../../domain/loan/vocabulary.ts';
import { LOAN_PURPOSES } from '../../domain/loan/vocabulary.ts';
import { choice } from '../engine/fields/choice.ts';
import { money } from '../engine/fields/money.ts';
import { moreThanYes } from '../engine/fields/more-than-yes.ts';
import { text as words } from '../engine/fields/text.ts';
import { yesNo } from '../engine/fields/yes-no.ts';
import { LOAN_PURPOSE } from '../evaluation/labels.ts';
import { readyFields } from '../phase/ready.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';
import { budget } from './budget-field.ts';
import { months } from './months.ts';
import type { RequestFacts } from './request-facts.ts';
import { LOAN_READERS } from './words.ts';

const said = (problem: Refusal | undefined): Text | undefined => problem && sayRefusal(problem).say;

/** The answer to the question the request came back with. */
export const answerFields = {
  answer: words<'required', RequestFacts>({
    presence: 'required',
    long: true,
    name: text('svar', 'answer'),
    label: text('Dit svar', 'Your answer'),
    why: text(
      'Lånet kan først afgøres, når du og borgeren har svaret; fristen løber imens.',
      'The loan can be decided only once you and the citizen have answered; the deadline runs on.',
    ),
    readers: LOAN_READERS.request,
    example: text('computeren er brugt og koster 8.000', 'the computer is second-hand and costs 8,000'),
  }),
};

/** How much, and what for. */
export const moneyFields = {
  amount: money<'required', RequestFacts>({
    presence: 'required',
    name: text('beløb', 'amount'),
    label: text('Hvor meget søger borgeren om?', 'How much does the citizen ask for?'),
    why: text(
      'Et mikrolån er på mellem 1.000 og 50.000 kr. (notatet), og lånene må tilsammen ikke komme over.',
      'A microloan is between DKK 1,000 and 50,000 (the note), and all of them together stay within that.',
    ),
    readers: LOAN_READERS.figures,
    example: text('25.000', 'DKK 25,000'),
    fallback: ({ facts }) => facts.before?.amount,
    check: (value, { facts }) => said(amountProblem(value, facts, facts.left)),
  }),
  budget: budget<'required', RequestFacts>({
    presence: 'required',
    name: text('budget', 'budget'),
    label: text('Hvad skal pengene bruges til?', 'What is the money for?'),
    hint: text(
      'En linje for hver udgift. Linjerne skal give beløbet.',
      'A line for each expense. The lines add up to the amount.',
    ),
    why: text(
      'Lånet er til at starte egen virksomhed (notatet); budgettet viser, at hver krone går til det.',
      'The loan is for founding a business (the note); the budget shows that every krone goes to it.',
    ),
    readers: LOAN_READERS.request,
    example: text('computer 8.000', 'computer DKK 8,000'),
    fallback: ({ facts }) =>
      facts.before && facts.before.budget.length > 0 ? facts.before.budget : undefined,
    check: (value, { answers: { amount } }) =>
      typeof amount === 'number' ? said(budgetProblem(value, amount)) : undefined,
  }),
  purpose: choice<LoanPurpose, 'optional', RequestFacts>({
    presence: 'optional',
    name: text('hovedformål', 'main purpose'),
    label: text('Hvad er det mest til?', 'What is it mainly for?'),
    hint: text(
      'Til evalueringen. Spring over, hvis intet passer.',
      'For the evaluation. Skip it if none fits.',
    ),
    why: text(
      'Udvalget skal kunne se, hvad lån bliver brugt til – samlet, aldrig om én borger.',
      'The committee is to see what loans are used for – in all, never about one citizen.',
    ),
    readers: LOAN_READERS.figures,
    example: text('udstyr', 'equipment'),
    options: () =>
      LOAN_PURPOSES.map((id) => ({ id, label: LOAN_PURPOSE[id], synonyms: synonymsOf('loanPurpose', id) })),
  }),
};

/** How it is paid back: one instalment a month. */
export const planFields = {
  installments: {
    ...months<'required', RequestFacts>({
      presence: 'required',
      name: text('afdrag', 'instalments'),
      label: text(
        'Over hvor mange måneder skal lånet betales tilbage?',
        'Over how many months is it paid back?',
      ),
      hint: text('Ét afdrag om måneden, den første i måneden.', 'One instalment a month, on the first.'),
      why: text(
        'Afdragene skal kunne betales af det, virksomheden tjener; længden aftaler I med borgeren.',
        'The instalments must be payable from what the business earns; the length is agreed with the citizen.',
      ),
      readers: LOAN_READERS.figures,
      example: text('24', '24'),
      fallback: ({ facts }) => facts.before?.installments,
      check: (value, { facts }) => said(instalmentsProblem(value, facts)),
    }),
    // Where both are answered, another number of months changes this one.
    unmistakable: true as const,
  },
  firstPayment: months<'required', RequestFacts>({
    presence: 'required',
    name: text('første afdrag', 'first payment'),
    label: text(
      'Hvor mange måneder efter udbetalingen kommer første afdrag?',
      'How many months after the payout is the first instalment?',
    ),
    why: text(
      'Så borgeren kan nå at komme i gang: en ny virksomhed tjener sjældent penge i første måned.',
      'So that the citizen has time to get going: a new business seldom earns in its first month.',
    ),
    readers: LOAN_READERS.figures,
    example: text('1', '1'),
    fallback: ({ facts }) => facts.before?.firstPayment ?? 1,
    check: (value, { facts }) => said(graceProblem(value, facts)),
  }),
};

/** Asked where the gate to the main phase did not: registering a business can cost a benefit. */
export const supportFields = {
  supportSettled: {
    ...readyFields.supportSettled,
    presence: 'required' as const,
    readers: LOAN_READERS.request,
    label: text(
      'Hvornår og med hvem er det afklaret, hvad borgeren lever af i hovedforløbet?',
      'When and with whom was it settled what the citizen lives on in the main phase?',
    ),
    hint: text(
      'At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, hvis det ikke er afklaret.',
      'Registering a business can cost a benefit. Ask the caseworker if it is not settled.',
    ),
  },
};

/** Why, and whether the citizen stands behind it. */
export const reasonsFields = {
  justification: words<'required', RequestFacts>({
    presence: 'required',
    long: true,
    name: text('begrundelse', 'justification'),
    label: text('Hvorfor er lånet en god idé?', 'Why is the loan a good idea?'),
    why: text(
      'Den, der afgør lånet, har ikke mødt borgeren og skal kunne se, at pengene får virksomheden i gang.',
      'Whoever decides has not met the citizen and must see that the money gets the business going.',
    ),
    readers: LOAN_READERS.request,
    example: text('de første tre kunder venter på værkstedet', 'the first three customers wait for the shop'),
    check: moreThanYes,
    fallback: ({ facts }) => (facts.before?.justification === '' ? undefined : facts.before?.justification),
  }),
  citizenAgrees: yesNo({
    name: text('enig', 'agrees'),
    label: text(
      'Har borgeren set ansøgningen, og er borgeren enig?',
      'Has the citizen seen the request, and does the citizen agree?',
    ),
    no: text('Ikke endnu', 'Not yet'),
    why: text(
      'Det er borgeren, der søger og hæfter for lånet; du skriver for borgeren.',
      'It is the citizen who asks for the loan and owes it; you write for the citizen.',
    ),
    readers: LOAN_READERS.figures,
    example: text('ja', 'yes'),
    check: (value) => (value === 'yes' ? undefined : said({ code: 'citizen-has-not-agreed' })),
  }),
};
