import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { dayBetween } from '../words.ts';

type Discharging = Refusal & {
  readonly code: 'discharge-out-of-range' | 'not-a-cvr';
};

/** Why a course cannot end so, and the field that mends it. */
export const sayDischarge = (refusal: Discharging): { readonly say: Text; readonly field?: string } => {
  switch (refusal.code) {
    case 'discharge-out-of-range':
      return { say: dayBetween(refusal.earliest, refusal.latest), field: 'date' };
    case 'not-a-cvr':
      return {
        say: text(
          'Det er ikke et CVR-nummer: otte cifre, fx 25313763.',
          'That is no CVR number: eight digits.',
        ),
        field: 'cvr',
      };
  }
};
