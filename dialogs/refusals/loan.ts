import type { LoanRefusal } from '../../domain/loan/refusal.ts';
import type { LoanTurn } from '../../domain/loan/stages.ts';
import { LOAN_STAGES } from '../../domain/loan/stages.ts';
import type { LoanStatus } from '../../domain/loan/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { listText } from '../course/labels.ts';
import { kroner, LENDING_ITEM, LOAN_STATUS } from '../loan/labels.ts';
import { dayBetween } from '../words.ts';
import { whatNow } from './rights.ts';

interface Said {
  readonly say: Text;
  readonly field?: string;
}

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
export const sayLoanRefusal = (refusal: LoanRefusal): Said => {
  switch (refusal.code) {
    case 'lending-closed': {
      const missing = listText(refusal.missing.map((item) => LENDING_ITEM[item]));
      const is = refusal.missing.length > 1 ? text('mangler', 'are missing') : text('mangler', 'is missing');
      return {
        say: text(
          `Lån er ikke åbnet i dette projekt: ${missing.da} ${is.da}. Sig det til administratoren.`,
          `Lending is not open in this project: ${missing.en} ${is.en}. Tell the administrator.`,
        ),
      };
    }
    case 'loan-not-main':
      return {
        say: text(
          `${refusal.case} er ikke i hovedforløbet. Lånet kan søges, når hovedforløbet er begyndt – skriv »faseskift«.`,
          `${refusal.case} is not in the main phase. The loan can be asked for when it has begun – write "phase".`,
        ),
      };
    case 'loan-pending':
      return {
        say: text(
          `${refusal.case} har allerede et lån, der ikke er afgjort eller udbetalt. Træk det tilbage, eller vent, til det er udbetalt.`,
          `${refusal.case} has a loan already that is not decided or paid out. Withdraw it, or wait until it is paid out.`,
        ),
      };
    case 'no-loan':
      return {
        say: text(`Der er ikke noget lån i ${refusal.case}.`, `There is no loan in ${refusal.case}.`),
      };
    case 'loan-not-now': {
      const [status, way] = [LOAN_STATUS[refusal.status], whatNow(refusal.case)];
      const waits = waitsFor(refusal.status);
      return {
        say: text(
          `Det kan ikke lade sig gøre med lånet i ${refusal.case} nu: ${status.da.toLowerCase()}. ${waits.da}${way.da}`,
          `That cannot be done with the loan in ${refusal.case} now: ${status.en.toLowerCase()}. ${waits.en}${way.en}`,
        ),
      };
    }
    case 'amount-out-of-range': {
      const [least, most] = [kroner(refusal.least), kroner(refusal.most)];
      return {
        say: text(
          `Skriv et beløb fra ${least.da} til ${most.da}`,
          `Write an amount from ${least.en} to ${most.en}.`,
        ),
        field: 'amount',
      };
    }
    case 'above-ceiling':
      return { say: aboveCeiling(refusal.left, refusal.least), field: 'amount' };
    case 'instalments-out-of-range':
      return {
        say: text(
          `Vælg mellem 1 og ${refusal.most} afdrag.`,
          `Choose between 1 and ${refusal.most} instalments.`,
        ),
        field: 'installments',
      };
    case 'grace-out-of-range':
      return {
        say: text(
          `Første afdrag kan ligge højst ${refusal.most} måneder efter udbetalingen.`,
          `The first instalment can be at most ${refusal.most} months after the payout.`,
        ),
        field: 'firstPayment',
      };
    case 'budget-differs': {
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
    }
    case 'citizen-has-not-agreed':
      return {
        say: text(
          'Så sender jeg ikke noget endnu. Vis borgeren ansøgningen i ro og mag – kladden er gemt, og »fortsæt« henter den.',
          'Then I send nothing yet. Take your time to show the citizen the request – the draft is kept, and "continue" brings it back.',
        ),
        field: 'citizenAgrees',
      };
    case 'support-unsettled':
      return {
        say: text(
          'Skriv, hvornår og med hvem forsørgelsen i hovedforløbet er afklaret.',
          'Write when and with whom the support in the main phase was settled.',
        ),
        field: 'supportSettled',
      };
    case 'loan-needs-answer':
      return {
        say: text('Svar på spørgsmålet til ansøgningen.', 'Answer the question about the request.'),
        field: 'answer',
      };
    case 'own-loan':
      return {
        say: text(
          `Du har selv søgt lånet i ${refusal.case}, eller er coach på sagen. En anden skal gøre det.`,
          `You asked for the loan in ${refusal.case} yourself, or are its coach. Somebody else has to do it.`,
        ),
      };
    case 'approver-pays':
      return {
        say: text(
          `Du har selv bevilget lånet i ${refusal.case}. En anden skal udbetale det.`,
          `You granted the loan in ${refusal.case} yourself. Somebody else has to pay it out.`,
        ),
      };
    case 'above-approval-limit': {
      const limit = kroner(refusal.limit);
      return {
        say: text(
          `Du kan bevilge højst ${limit.da} En med højere beløbsgrænse skal afgøre lånet.`,
          `You can grant at most ${limit.en}. Somebody with a higher limit has to decide.`,
        ),
        field: 'approvedAmount',
      };
    }
    case 'agreement-out-of-range':
      return { say: dayBetween(refusal.earliest, refusal.latest), field: 'agreementDate' };
    case 'booked-out-of-range':
      return { say: dayBetween(refusal.earliest, refusal.latest), field: 'date' };
    case 'above-approved': {
      const left = kroner(refusal.left);
      return {
        say: text(
          `Der er ${left.da} tilbage af det, der er bevilget. Skriv et beløb fra 1 kr. til ${left.da}`,
          `${left.en} is left of what was granted. Write an amount from DKK 1 to ${left.en}.`,
        ),
        field: 'amount',
      };
    }
    case 'cvr-needed':
      return {
        say: text(
          'Virksomheden skal være registreret, før lånet bliver udbetalt. Skriv CVR-nummeret.',
          'The business has to be registered before the loan is paid out. Write the CVR number.',
        ),
        field: 'cvr',
      };
    case 'not-overdue':
      return {
        say: text(
          `Ingen afdrag er i restance i ${refusal.case}.`,
          `No instalment is overdue in ${refusal.case}.`,
        ),
      };
    case 'deferral-out-of-range':
    case 'first-instalment-out-of-range':
      return { say: dayBetween(refusal.earliest, refusal.latest), field: 'date' };
    case 'above-balance': {
      const balance = kroner(refusal.balance);
      return {
        say: text(
          `Restgælden er ${balance.da} Skriv et beløb fra 1 kr. til ${balance.da}`,
          `The balance is ${balance.en}. Write an amount from DKK 1 to ${balance.en}.`,
        ),
        field: 'amount',
      };
    }
    case 'second-person':
      return {
        say: text(
          'Du har selv foreslået det. En anden skal bekræfte som nr. 2.',
          'You proposed it yourself. Somebody else has to confirm as no. 2.',
        ),
      };
    case 'nothing-to-reverse':
      return {
        say: text(
          `Der er ikke noget at tilbageføre i ${refusal.case}.`,
          `There is nothing to reverse in ${refusal.case}.`,
        ),
      };
    case 'reverse-later-first':
      return {
        say: text(
          'Det, der kom bagefter, bygger på det. Tilbagefør det nyeste først.',
          'What came later is built on it. Reverse the newest first.',
        ),
        field: 'entry',
      };
  }
};
