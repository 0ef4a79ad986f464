import type { Day } from '../../domain/day.ts';
import { addDays, addMonths, earlier, later } from '../../domain/day.ts';
import { advanceRange } from '../../domain/decide/phase-days.ts';
import { endRange } from '../../domain/decide/discharge.ts';
import { text } from '../../domain/text.ts';
import type { FieldContext } from '../engine/field.ts';
import { date } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { yesNo } from '../engine/fields/yes-no.ts';
import { dayBetween } from '../words.ts';
import type { PhaseFacts } from './facts.ts';
import { READERS } from './ready.ts';

const rangeOf = ({ facts, answers, today }: FieldContext<PhaseFacts>): { earliest: Day; latest: Day } =>
  answers['recommendation'] === 'stop' ? endRange(facts.course, today) : advanceRange(facts.course, today);

const checkDay = (value: Day, context: FieldContext<PhaseFacts>) => {
  const { earliest, latest } = rangeOf(context);
  return value >= earliest && value <= latest ? undefined : dayBetween(earliest, latest);
};

/** The first day of the main phase. */
export const advanceDate = date<PhaseFacts>({
  name: text('dato', 'date'),
  label: text('Hvornår begynder hovedforløbet?', 'When does the main phase begin?'),
  why: text(
    'De 6 måneders hovedforløb regnes herfra (notatet), og pladsen ventes ledig, når de er gået.',
    'The 6 months of the main phase run from here (the note), and the place is expected free after them.',
  ),
  readers: text(
    'Alle på sagen. Erhvervschefen ser kun, hvornår pladsen ventes ledig.',
    'All on the case. The Erhvervschef sees only when the place is expected to be free.',
  ),
  example: text('1. april', '1 April'),
  fallback: ({ facts, today }) =>
    earlier(later(addDays(facts.course.qualifyingUntil, 1), today), advanceRange(facts.course, today).latest),
  check: checkDay,
});

/** Why it begins later than the phase before allows without a word. */
export const lateReason = words<'required', PhaseFacts>({
  presence: 'required',
  tells: true,
  name: text('grund til forsinkelsen', 'reason of the delay'),
  label: text('Hvorfor begynder hovedforløbet så sent?', 'Why does the main phase begin so late?'),
  why: text(
    'Kort tid imellem er i orden; mere skal kunne forklares, for køberen betaler for pladsen imens.',
    'A short time between is fine; more must be explained, for the buyer pays for the place meanwhile.',
  ),
  readers: READERS,
  example: text('ventede på afklaring af forsørgelsen', 'waited for the support to be settled'),
  fallback: () => 'Se vurderingen',
});

/** The new last day of the phase. */
export const untilField = date<PhaseFacts>({
  name: text('forlænget til', 'extended until'),
  label: text('Til og med hvilken dag?', 'Up to and including which day?'),
  why: text(
    'En forlængelse uden en dag bliver aldrig taget op igen, og den næste borger på ventelisten venter imens.',
    'An extension without a day is never looked at again, and the next citizen in line waits meanwhile.',
  ),
  readers: text(
    'Alle på sagen. Erhvervschefen ser kun, hvornår pladsen ventes ledig.',
    'All on the case. The Erhvervschef sees only when the place is expected to be free.',
  ),
  example: text('30. juni', '30 June'),
  // A phase that ended long ago is not extended to a day that is over.
  fallback: ({ facts, today }) => {
    const usual = addMonths(facts.end, 1);
    return usual > today ? usual : earlier(addMonths(today, 1), addMonths(facts.end, 12));
  },
  check: (value, { facts }) => {
    const earliest = addDays(facts.end, 1);
    const latest = addMonths(facts.end, 12);
    return value >= earliest && value <= latest ? undefined : dayBetween(earliest, latest);
  },
});

/** Days beyond what was bought. */
export const buyerAgrees = yesNo({
  name: text('køberen er enig', 'buyer agrees'),
  label: text(
    'Det går ud over den periode, der er købt. Har køberen sagt ja?',
    'That goes beyond the period that was bought. Has the buyer agreed?',
  ),
  why: text(
    'Erhvervschefens kommune har betalt for en periode og skal selv sige ja til dage efter den.',
    "The Erhvervschef's municipality has paid for a period and must agree to days after it.",
  ),
  readers: text('Alle på sagen.', 'All on the case.'),
  example: text('ja', 'yes'),
  check: (value) =>
    value === 'yes'
      ? undefined
      : text(
          'Spørg køberen først, eller vælg en dag inden for perioden. »senere« gemmer kladden imens.',
          'Ask the buyer first, or choose a day within the period. "later" keeps the draft meanwhile.',
        ),
});

/** The end of a course that stops, and whether the citizen wants it. */
export const stopFields = {
  agreed: yesNo({
    name: text('enig', 'agrees'),
    label: text('Er borgeren enig i at stoppe?', 'Does the citizen agree to stop?'),
    hint: text(
      '»Nej« gør det til en afgørelse: jobcentret hører borgeren og sender et brev.',
      '"No" makes it a decision: the job centre hears the citizen and sends a letter.',
    ),
    why: text(
      'At miste hovedforløbet mod sin vilje er en afgørelse med partshøring og klageret (forvaltningslovens §§ 19 og 25).',
      'To lose the main phase against one’s wish is a decision with a hearing and a right to complain.',
    ),
    readers: READERS,
    example: text('ja', 'yes'),
    fallback: () => 'no',
  }),
  date: date<PhaseFacts>({
    name: text('sidste dag', 'last day'),
    label: text('Hvad er forløbets sidste dag?', 'What is the last day of the course?'),
    why: text(
      'Pladsen er ledig dagen efter, og den næste borger på ventelisten får den tilbudt.',
      'The place is free from the day after and is offered to the next citizen in line.',
    ),
    readers: text(
      'Alle på sagen; Erhvervschefen ser datoen, når begge har bekræftet.',
      'All on the case; the Erhvervschef sees the date once both have confirmed.',
    ),
    example: text('i dag', 'today'),
    fallback: ({ facts, today }) => endRange(facts.course, today).latest,
    check: checkDay,
  }),
};
