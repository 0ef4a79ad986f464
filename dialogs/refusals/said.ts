import type { Day } from '../../domain/day.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { dayBetween } from '../words.ts';

/** A refusal in words, and the field it concerns where the person can mend it. */
export interface Said {
  readonly say: Text;
  readonly field?: string;
}

/** How every refusal is said, by its code: one that is left out does not compile. */
export type SayingAll = {
  readonly [Code in Refusal['code']]: (refusal: Extract<Refusal, { readonly code: Code }>) => Said;
};

/** How some of them are said. */
export type Saying = Partial<SayingAll>;

/** The day of this field lies outside what can be; the days that can be are said. */
export const onDay =
  (field: string) =>
  ({ earliest, latest }: { readonly earliest: Day; readonly latest: Day }): Said => ({
    say: dayBetween(earliest, latest),
    field,
  });
