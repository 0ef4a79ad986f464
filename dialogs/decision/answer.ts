import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { synonymsOf } from '../synonyms.ts';
import { READERS } from '../visitation/words.ts';

/** Yes, no, a question back, or a talk first. */
export const answerFields = {
  decision: choice<'approve' | 'reject' | 'return' | 'invite', 'required'>({
    presence: 'required',
    name: text('svar', 'answer'),
    label: text('Kan I tilbyde en plads?', 'Can you offer a place?'),
    why: text(
      'Visitationen sker i samarbejde: begge parter svarer, og aldrig den samme person (notatet).',
      'Both parties answer, and never the same person (the note).',
    ),
    readers: READERS.everybody,
    example: text('ja, vi kan tilbyde en plads', 'yes'),
    expanded: true,
    options: () => [
      {
        id: 'approve',
        label: text('Ja, vi kan tilbyde en plads', 'Yes, we can offer a place'),
        synonyms: synonymsOf('decision', 'approve'),
      },
      {
        id: 'reject',
        label: text('Nej, det kan vi ikke anbefale', 'No, we cannot recommend it'),
        synonyms: synonymsOf('decision', 'reject'),
      },
      {
        id: 'return',
        label: text('Spørg jobcentret', 'Ask the job centre'),
        synonyms: synonymsOf('decision', 'return'),
      },
      {
        id: 'invite',
        label: text('Indkald til visitationssamtale', 'Invite to an assessment talk'),
        synonyms: synonymsOf('decision', 'invite'),
      },
    ],
  }),
};
