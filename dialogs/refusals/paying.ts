import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { kroner } from '../loan/labels.ts';
import { day, dayBetween } from '../words.ts';
import type { Saying } from './said.ts';
import { onDay } from './said.ts';

/** The agreement is about what was granted, so the grant comes first. */
const agreementBetween = (earliest: Day, latest: Day): Text => {
  const [range, granted] = [dayBetween(earliest, latest), day(earliest)];
  return text(
    `${range.da} Lånet blev bevilget ${granted.da}, og aftalen bliver skrevet under bagefter.`,
    `${range.en} The loan was granted on ${granted.en}, and the agreement is signed after that.`,
  );
};

/** Why a loan is not paid out, paid back or put off so, with the way out; and the field the person can mend. */
export const PAYING_REFUSALS = {
  'approver-pays': (refusal) => ({
    say: text(
      `Du har selv bevilget lånet i ${refusal.case}. En anden skal udbetale det.`,
      `You granted the loan in ${refusal.case} yourself. Somebody else has to pay it out.`,
    ),
  }),
  'agreement-out-of-range': ({ earliest, latest }) => ({
    say: agreementBetween(earliest, latest),
    field: 'agreementDate',
  }),
  'booked-out-of-range': onDay('date'),
  'above-approved': (refusal) => {
    const left = kroner(refusal.left);
    return {
      say: text(
        `Der er ${left.da} tilbage af det, der er bevilget. Skriv et beløb fra 1 kr. til ${left.da}`,
        `${left.en} is left of what was granted. Write an amount from DKK 1 to ${left.en}.`,
      ),
      field: 'amount',
    };
  },
  'cvr-needed': () => ({
    say: text(
      'Virksomheden skal være registreret, før lånet bliver udbetalt. Skriv CVR-nummeret.',
      'The business has to be registered before the loan is paid out. Write the CVR number.',
    ),
    field: 'cvr',
  }),
  'not-overdue': (refusal) => ({
    say: text(
      `Ingen afdrag er i restance i ${refusal.case}.`,
      `No instalment is overdue in ${refusal.case}.`,
    ),
  }),
  'deferral-out-of-range': onDay('date'),
  'first-instalment-out-of-range': onDay('date'),
  'above-balance': (refusal) => {
    const balance = kroner(refusal.balance);
    return {
      say: text(
        `Restgælden er ${balance.da} Skriv et beløb fra 1 kr. til ${balance.da}`,
        `The balance is ${balance.en}. Write an amount from DKK 1 to ${balance.en}.`,
      ),
      field: 'amount',
    };
  },
  'nothing-to-reverse': (refusal) => ({
    say: text(
      `Der er ikke noget at tilbageføre i ${refusal.case}.`,
      `There is nothing to reverse in ${refusal.case}.`,
    ),
  }),
  'reverse-later-first': () => ({
    say: text(
      'Det, der kom bagefter, bygger på det. Tilbagefør det nyeste først.',
      'What came later is built on it. Reverse the newest first.',
    ),
    field: 'entry',
  }),
} satisfies Saying;
