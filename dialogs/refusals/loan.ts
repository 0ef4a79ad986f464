import type { LoanTurn } from '../../domain/loan/stages.ts';
import { LOAN_STAGES } from '../../domain/loan/stages.ts';
import type { LoanStatus } from '../../domain/loan/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { listText } from '../course/labels.ts';
import { kroner, LENDING_ITEM, LOAN_STATUS } from '../loan/labels.ts';
import { whatNow } from './rights.ts';
import type { Saying } from './said.ts';

const aboveCeiling = (left: number, least: number): Text => {
  const [rest, minimum] = [kroner(Math.max(left, 0)), kroner(least)];
  return left < least
    ? text(
        `Der er ${rest.da} tilbage af loftet, og et lån er på mindst ${minimum.da} Borgeren kan ikke få et lån mere.`,
        `${rest.en} is left of the ceiling, and a loan is at least ${minimum.en}. The citizen cannot have another loan.`,
      )
    : text(
        `Der er ${rest.da} tilbage af loftet. Skriv et beløb på højst ${rest.da}`,
        `${rest.en} is left of the ceiling. Write at most ${rest.en}.`,
      );
};

const TURN: Readonly<Record<LoanTurn, Text>> = {
  coach: text('coachen', 'the coach'),
  'loan-approver': text('den bevillingsansvarlige', 'who decides on loans'),
  finance: text('økonomimedarbejderen', 'the finance officer'),
};

/** Whose turn it is; nothing where it is nobody's. */
const waitsFor = (status: LoanStatus): Text => {
  const { turn } = LOAN_STAGES[status];
  return turn === undefined
    ? text('', '')
    : text(`Det venter på ${TURN[turn].da}. `, `It waits for ${TURN[turn].en}. `);
};

/** Why a loan stays as it is, with the way out; and the field the person can mend. */
export const LOAN_REFUSALS = {
  'lending-closed': (refusal) => {
    const missing = listText(refusal.missing.map((item) => LENDING_ITEM[item]));
    const is = refusal.missing.length > 1 ? text('mangler', 'are missing') : text('mangler', 'is missing');
    return {
      say: text(
        `Lån er ikke åbnet i dette projekt: ${missing.da} ${is.da}. Sig det til administratoren.`,
        `Lending is not open in this project: ${missing.en} ${is.en}. Tell the administrator.`,
      ),
    };
  },
  'loan-not-main': (refusal) => ({
    say: text(
      `${refusal.case} er ikke i hovedforløbet. Lånet kan søges, når hovedforløbet er begyndt – skriv »faseskift«.`,
      `${refusal.case} is not in the main phase. The loan can be asked for when it has begun – write "phase".`,
    ),
  }),
  'loan-pending': (refusal) => ({
    say: text(
      `${refusal.case} har allerede et lån, der ikke er afgjort eller udbetalt. Træk det tilbage, eller vent, til det er udbetalt.`,
      `${refusal.case} has a loan already that is not decided or paid out. Withdraw it, or wait until it is paid out.`,
    ),
  }),
  'no-loan': (refusal) => ({
    say: text(`Der er ikke noget lån i ${refusal.case}.`, `There is no loan in ${refusal.case}.`),
  }),
  'loan-not-now': (refusal) => {
    const [status, way] = [LOAN_STATUS[refusal.status], whatNow(refusal.case)];
    const waits = waitsFor(refusal.status);
    return {
      say: text(
        `Det kan ikke lade sig gøre med lånet i ${refusal.case} nu: ${status.da.toLowerCase()}. ${waits.da}${way.da}`,
        `That cannot be done with the loan in ${refusal.case} now: ${status.en.toLowerCase()}. ${waits.en}${way.en}`,
      ),
    };
  },
  'amount-out-of-range': (refusal) => {
    const [least, most] = [kroner(refusal.least), kroner(refusal.most)];
    return {
      say: text(
        `Skriv et beløb fra ${least.da} til ${most.da}`,
        `Write an amount from ${least.en} to ${most.en}.`,
      ),
      field: 'amount',
    };
  },
  'above-ceiling': (refusal) => ({ say: aboveCeiling(refusal.left, refusal.least), field: 'amount' }),
  'instalments-out-of-range': (refusal) => ({
    say: text(
      `Vælg mellem 1 og ${refusal.most} afdrag.`,
      `Choose between 1 and ${refusal.most} instalments.`,
    ),
    field: 'installments',
  }),
  'grace-out-of-range': (refusal) => ({
    say: text(
      `Første afdrag kan ligge højst ${refusal.most} måneder efter udbetalingen.`,
      `The first instalment can be at most ${refusal.most} months after the payout.`,
    ),
    field: 'firstPayment',
  }),
  'budget-differs': (refusal) => {
    const [sum, amount] = [kroner(refusal.sum), kroner(refusal.amount)];
    const gap = kroner(Math.abs(refusal.amount - refusal.sum));
    const over = refusal.sum > refusal.amount;
    return {
      say: text(
        `Budgettet giver ${sum.da}, og beløbet er ${amount.da} Der er ${gap.da} for ${over ? 'meget' : 'lidt'} i budgettet.`,
        `The budget adds up to ${sum.en}, and the amount is ${amount.en}. The budget has ${gap.en} too ${over ? 'much' : 'little'}.`,
      ),
      field: 'budget',
    };
  },
  'citizen-has-not-agreed': () => ({
    say: text(
      'Så sender jeg ikke noget endnu. Vis borgeren ansøgningen i ro og mag – kladden er gemt, og »fortsæt« henter den.',
      'Then I send nothing yet. Take your time to show the citizen the request – the draft is kept, and "continue" brings it back.',
    ),
    field: 'citizenAgrees',
  }),
  'support-unsettled': () => ({
    say: text(
      'Skriv, hvornår og med hvem forsørgelsen i hovedforløbet er afklaret.',
      'Write when and with whom the support in the main phase was settled.',
    ),
    field: 'supportSettled',
  }),
  'loan-needs-answer': () => ({
    say: text('Svar på spørgsmålet til ansøgningen.', 'Answer the question about the request.'),
    field: 'answer',
  }),
  'own-loan': (refusal) => ({
    say: text(
      `Du har selv søgt lånet i ${refusal.case}, eller er coach på sagen. En anden skal gøre det.`,
      `You asked for the loan in ${refusal.case} yourself, or are its coach. Somebody else has to do it.`,
    ),
  }),
  'above-approval-limit': (refusal) => {
    const limit = kroner(refusal.limit);
    return {
      say: text(
        `Du kan bevilge højst ${limit.da} En med højere beløbsgrænse skal afgøre lånet.`,
        `You can grant at most ${limit.en}. Somebody with a higher limit has to decide.`,
      ),
      field: 'approvedAmount',
    };
  },
  'second-person': () => ({
    say: text(
      'Du har selv foreslået det. En anden skal bekræfte som nr. 2.',
      'You proposed it yourself. Somebody else has to confirm as no. 2.',
    ),
  }),
} satisfies Saying;
