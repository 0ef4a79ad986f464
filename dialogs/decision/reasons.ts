import { text } from '../../domain/text.ts';
import { text as words } from '../engine/fields/text.ts';
import { READERS } from '../visitation/words.ts';

/** What a no rests on (forvaltningsloven § 24). */
export const reasonsFields = {
  considerations: words({
    presence: 'required',
    long: true,
    name: text('begrundelse', 'reasons'),
    label: text('Hvad har I lagt vægt på?', 'What were your main considerations?'),
    why: text(
      'Et afslag skal sige, hvad der især er lagt vægt på (forvaltningslovens § 24).',
      'A refusal must state the main considerations (Public Administration Act § 24).',
    ),
    readers: READERS.assessment,
    example: text('der er ikke tid til undervisningen nu', 'no time for the lessons now'),
  }),
  facts: words({
    presence: 'required',
    long: true,
    name: text('oplysninger', 'facts'),
    label: text('Hvilke oplysninger bygger det på?', 'Which facts does it rest on?'),
    why: text(
      'Et afslag skal sige, hvilke oplysninger der har haft betydning (forvaltningslovens § 24).',
      'A refusal must state the facts that mattered (§ 24).',
    ),
    readers: READERS.assessment,
    example: text('samtale den 3. marts', 'talk on 3 March'),
  }),
};
