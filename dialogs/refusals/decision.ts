import { text } from '../../domain/text.ts';
import { day } from '../words.ts';
import type { Saying } from './said.ts';
import { onDay } from './said.ts';

/** Why an application cannot be decided so, and the field that mends it. */
export const DECISION_REFUSALS = {
  'start-out-of-range': (refusal) => ({
    say: text(
      `Vælg en startdag fra ${day(refusal.earliest).da} til ${day(refusal.latest).da}.`,
      `Choose a start from ${day(refusal.earliest).en} to ${day(refusal.latest).en}.`,
    ),
    field: 'startDate',
  }),
  'unknown-coach': () => ({
    say: text('Vælg en coach fra listen.', 'Choose a coach from the list.'),
    field: 'coach',
  }),
  'meeting-in-past': () => ({
    say: text('Samtalen kan ikke ligge i fortiden.', 'The talk cannot be in the past.'),
    field: 'meetingDate',
  }),
  'meeting-in-future': () => ({
    say: text(
      'Mødet skal være holdt, før I kan skrive, hvad I blev enige om.',
      'The meeting must have been held.',
    ),
    field: 'meetingDate',
  }),
  'sent-out-of-range': onDay('date'),
  'complaint-out-of-range': onDay('date'),
  'extension-too-short': (refusal) => ({
    say: text(
      `Den nye frist skal ligge efter ${day(refusal.after).da}.`,
      `The new deadline must be after ${day(refusal.after).en}.`,
    ),
    field: 'until',
  }),
} satisfies Saying;
