import type { Day } from '../day.ts';
import type { Programme } from '../programme.ts';
import type { RuleValue } from './vocabulary.ts';

/** How a rule is read from a programme and how another value is put into it. */
export interface Place {
  readonly read: (programme: Programme, day: Day) => RuleValue | undefined;
  readonly write: (programme: Programme, from: Day, value: RuleValue) => Programme;
}

/** The values of a rule were checked by its kind (check.ts), so they are of the type its place has. */
export const asIs = <T>(value: RuleValue): T => value as T;
