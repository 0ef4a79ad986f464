import { readDate } from '../../domain/danish/date.ts';
import { missingDay } from '../../domain/danish/date-missing.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { sayEarlier } from '../earlier-case.ts';
import { inFuture, READERS } from './words.ts';

const NO_NUMBER = text(
  'Et sagsnummer har tal i. Skriv fx »25/012345«.',
  'A case number has figures in it. Try "25/012345".',
);

const A_DATE = text(
  'Det er en dato. Skriv jeres sagsnummer, fx »25/012345«. Var det dagen, borgeren søgte, så skriv »ret ansøgningsdato«.',
  'That is a date. Write your own case number, e.g. "25/012345". If it was the day the citizen applied, write "change application date".',
);

const A_SENTENCE = text(
  'Skriv kun jeres sagsnummer her, fx »25/012345«. Resten spørger jeg om bagefter.',
  'Write only your own case number here, e.g. "25/012345". I ask for the rest afterwards.',
);

/** A reference may have a team or a kind beside its figures; so many words beside one tell something. */
const MOST_WORDS = 4;

/** »hun hedder Maria, sagsnr. 25/012345, søgte i går«: the number is in it, and is not all of it. */
const tells = (value: string): boolean =>
  /(?<!\d)\d{2,4}[/-]\d{3,}/u.test(value) && (value.match(/\p{L}{2,}/gu) ?? []).length > MOST_WORDS;

/** »ja« and »3. marts« are answers to something else: whoever typed them looked at another line of the card. */
const noReference = (value: string, today: Day): Text | undefined => {
  if (!/\d/.test(value)) return NO_NUMBER;
  // Numbers alone are a reference, and are not read as a sentence at each step.
  if (!/\p{L}{3}/u.test(value)) return undefined;
  const dated = readDate(value, today).kind === 'one' || missingDay(value, today) !== undefined;
  if (dated) return A_DATE;
  return tells(value) ? A_SENTENCE : undefined;
};

/** When, and under which number of the job centre. */
export const applicationFields = {
  applicationDate: date({
    name: text('ansøgningsdato', 'application date'),
    label: text('Hvornår søgte borgeren?', 'When did the citizen apply?'),
    why: text(
      'Fristen for at afgøre sagen regnes fra ansøgningen (retssikkerhedslovens § 3).',
      'The deadline for the decision runs from the application.',
    ),
    readers: READERS.course,
    example: text('3. marts', '3 March'),
    fallback: ({ today }) => today,
    check: (value, { today }) => (value > today ? inFuture('application') : undefined),
  }),
  journalRef: words({
    presence: 'required',
    name: text('sagsnummer', 'case number'),
    label: text('Jeres sagsnummer', 'Your own case number'),
    hint: text('Fx 25/012345 – ikke CPR.', 'E.g. 25/012345 – never a CPR number.'),
    why: text(
      'Så den samme borger ikke bliver henvist to gange, og så I kan finde sagen i jeres fagsystem.',
      'So that nobody is referred twice and you find the case in your own system.',
    ),
    readers: READERS.jobCentre,
    example: text('25/012345', '25/012345'),
    refuseCpr: true,
    check: (value, { today }) => noReference(value, today),
    // A citizen can apply again after a refusal or a discharge (practice §3): a case of its own, linked to the old one.
    asks: async (value, _context, { casesWithReference }) => sayEarlier(await casesWithReference(value)),
    asksOfValue: true,
    vet: async (value, lookups) => {
      const double = await lookups.openCaseWithReference(value);
      return double === undefined
        ? undefined
        : text(
            `Det sagsnummer har allerede en åben sag: ${double}. Skriv »sag ${double}« for at se den.`,
            `That number already has an open case: ${double}. Write "case ${double}" to see it.`,
          );
    },
  }),
};
