import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day, dayBetween } from '../words.ts';

type Deciding = Refusal & {
  readonly code:
    | 'start-out-of-range'
    | 'unknown-coach'
    | 'meeting-in-past'
    | 'meeting-in-future'
    | 'sent-out-of-range'
    | 'complaint-out-of-range'
    | 'extension-too-short';
};

/** Why an application cannot be decided so, and the field that mends it. */
export const sayDecision = (refusal: Deciding): { readonly say: Text; readonly field?: string } => {
  switch (refusal.code) {
    case 'start-out-of-range':
      return {
        say: text(
          `Vælg en startdag fra ${day(refusal.earliest).da} til ${day(refusal.latest).da}.`,
          `Choose a start from ${day(refusal.earliest).en} to ${day(refusal.latest).en}.`,
        ),
        field: 'startDate',
      };
    case 'unknown-coach':
      return { say: text('Vælg en coach fra listen.', 'Choose a coach from the list.'), field: 'coach' };
    case 'meeting-in-past':
      return {
        say: text('Samtalen kan ikke ligge i fortiden.', 'The talk cannot be in the past.'),
        field: 'meetingDate',
      };
    case 'meeting-in-future':
      return {
        say: text(
          'Mødet skal være holdt, før I kan skrive, hvad I blev enige om.',
          'The meeting must have been held.',
        ),
        field: 'meetingDate',
      };
    case 'sent-out-of-range':
    case 'complaint-out-of-range':
      return { say: dayBetween(refusal.earliest, refusal.latest), field: 'date' };
    case 'extension-too-short':
      return {
        say: text(
          `Den nye frist skal ligge efter ${day(refusal.after).da}.`,
          `The new deadline must be after ${day(refusal.after).en}.`,
        ),
        field: 'until',
      };
  }
};
