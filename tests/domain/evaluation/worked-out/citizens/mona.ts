import { BO } from '../../../people.ts';
import { refer, step } from '../step.ts';

export const MONA = 'ML-2027-002';

/** Sent by mistake and undone at once: she never applied, and no figure knows of her. */
export const mona = [
  step('M referred by mistake', '2027-06-23T10:00', BO, refer('Mona', '2027-06-16', 'not-suitable', true)),
  step('M undone', '2027-06-23T10:05', BO, (entryOf) => ({
    type: 'undo',
    case: MONA,
    entry: entryOf('M referred by mistake'),
  })),
];
