import { text } from '../../text.ts';
import type { Counted } from '../figure.ts';

/** Økonomi: the use of what was bought. Prices are worked out of it, see derived.ts. */
export const ECONOMY = {
  'place-days': {
    unit: 'days',
    taken: 'sum',
    open: true,
    label: text('Dage med en plads i brug', 'Days with a place in use'),
    means: text(
      'Dage i perioden, hvor en plads var optaget, fra forløbets første dag til og med dets sidste, også på pause.',
      'Days in the period on which a place was taken, from the first day of a course to its last, also while paused.',
    ),
  },
} as const satisfies Readonly<Record<string, Counted>>;
