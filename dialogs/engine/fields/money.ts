import { inputText } from '../../../cards/elements.ts';
import { readAmount, saysOre } from '../../../domain/danish/amount.ts';
import { sayAmount, sayAmountInWords } from '../../../domain/danish/say.ts';
import type { JsonRecord } from '../../../domain/json.ts';
import type { Text } from '../../../domain/text.ts';
import { text } from '../../../domain/text.ts';
import type { Field, FieldContext, FieldWords, Presence } from '../field.ts';
import { forExample } from './for-example.ts';

interface MoneySpec<P extends Presence, F> extends FieldWords {
  readonly presence: P;
  /** Whole kroner. */
  readonly fallback?: (context: FieldContext<F>) => number | undefined;
  readonly check?: NonNullable<Field<number, P, F>['check']>;
  readonly asks?: NonNullable<Field<number, P, F>['asks']>;
}

/** An amount with its words: »femogtyvetusinde kroner (25.000 kr.)« takes more than its figures. */
const ROOM = 100;

const WHOLE_KRONER = text(
  'Her regner jeg i hele kroner. Skriv beløbet uden øre.',
  'I count in whole kroner. Write the amount without øre.',
);

/** »25.000 kr. – femogtyvetusinde kroner«. */
export const sayMoney = (kroner: number): Text =>
  text(
    `${sayAmount(kroner, 'da')} – ${sayAmountInWords(kroner, 'da')}`,
    `${sayAmount(kroner, 'en')} – ${sayAmountInWords(kroner, 'en')}`,
  );

const understood = (kroner: number): Text => {
  const { da, en } = sayMoney(kroner);
  return text(`Jeg forstår det som ${da}.`, `I read that as ${en}.`);
};

/** Money in whole kroner as people type it; two readings of it, as `50,000` has, are asked about. */
export const money = <P extends Presence, F = JsonRecord>(spec: MoneySpec<P, F>): Field<number, P, F> => ({
  ...spec,
  read: readAmount,
  misread: (raw) => (saysOre(raw) ? WHOLE_KRONER : undefined),
  say: sayMoney,
  understood,
  // With the dots that a Dane reads it by, and no two readings when it comes back.
  wire: (value) => sayAmount(value, 'da').replace(/\skr\.$/, ''),
  input: (id, wire, _context, lang) =>
    inputText(id, wire, {
      maxLength: ROOM,
      multiline: false,
      placeholder: forExample(spec.example, lang),
    }),
});
