import type { Day } from '../../domain/day.ts';
import { addDays } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import type { Field, FieldContext } from '../engine/field.ts';
import { date, isDayAlone } from '../engine/fields/date.ts';
import { sayRefusal } from '../refusals.ts';

/** A week: what most people write. */
const USUAL_DAYS = 6;

const READERS = text(
  'Dem, der venter på dig, ser, hvem der tager over og til hvornår – aldrig hvorfor.',
  'Those who wait for you see who takes over and until when – never why.',
);

/** Said to the person in question. */
export const MEANWHILE = text(
  'Kollegaen kan det samme som du på dine sager, så længe du er væk. Uden en venter de.',
  'Meanwhile the colleague can do what you can with your cases. Without one they wait.',
);

const UNTIL = /^(?:og )?(?:til|indtil|until|to)(?: og med| and including)? /iu;

/** »til 1. februar« is the last day, and never the first. */
const until = <F>(field: Field<Day, 'required', F>): typeof field => ({
  ...field,
  isNoText: (raw) => UNTIL.test(raw) && isDayAlone(raw.replace(UNTIL, '')),
  read: (raw, context) => field.read(raw.replace(UNTIL, ''), context),
});

/** The days, and the colleague; `colleagues`: who can stand in for the person in question; `hint`: what that opens. */
export const absenceFields = <F>(
  colleagues: (context: FieldContext<F>) => readonly { readonly key: string; readonly name: string }[],
  hint: Text,
) => ({
  from: date<F>({
    name: text('fra', 'from'),
    label: text('Fra og med', 'From and including'),
    why: text(
      'Fra den dag følger stedfortræderen op på borgerne.',
      'From that day the deputy follows up on the citizens.',
    ),
    readers: READERS,
    example: text('på mandag', 'on Monday'),
    fallback: ({ today }) => today,
  }),
  to: until(
    date<F>({
      name: text('til', 'to'),
      label: text('Til og med', 'To and including'),
      why: text('Dagen efter er borgerne ens egne igen.', "The day after, the citizens are one's own again."),
      readers: READERS,
      example: text('på fredag', 'on Friday'),
      fallback: ({ answers, today }) => {
        const { from } = answers;
        return addDays(typeof from === 'string' ? from : today, USUAL_DAYS);
      },
      check: (value, { answers, today }) => {
        const { from } = answers;
        return value < today || (typeof from === 'string' && value < from)
          ? sayRefusal({ code: 'absence-ends-early' }).say
          : undefined;
      },
    }),
  ),
  deputy: choice<string, 'optional', F>({
    presence: 'optional',
    name: text('stedfortræder', 'deputy'),
    label: text('Hvem tager over?', 'Who takes over?'),
    hint,
    why: text(
      'Så ingen borger venter på, at du kommer tilbage.',
      'So that no citizen waits for your return.',
    ),
    readers: READERS,
    example: text('Sagsbehandler 2', 'Sagsbehandler 2'),
    options: (context) => colleagues(context).map(({ key, name }) => ({ id: key, label: text(name, name) })),
  }),
});
