import { text } from '../../domain/text.ts';
import type { Saying } from './said.ts';
import { onDay } from './said.ts';

/** Why a course cannot end so, and the field that mends it. */
export const DISCHARGE_REFUSALS = {
  'discharge-out-of-range': onDay('date'),
  'not-a-cvr': () => ({
    say: text('Det er ikke et CVR-nummer: otte cifre, fx 25313763.', 'That is no CVR number: eight digits.'),
    field: 'cvr',
  }),
} satisfies Saying;
