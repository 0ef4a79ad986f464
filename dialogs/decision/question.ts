import { text } from '../../domain/text.ts';
import { text as words } from '../engine/fields/text.ts';
import { READERS } from '../visitation/words.ts';

/** What the provider needs to know first. */
export const questionFields = {
  question: words({
    presence: 'required',
    long: true,
    name: text('spørgsmål', 'question'),
    label: text('Spørgsmål til jobcentret', 'Question to the job centre'),
    hint: text(
      'Spørg kun om det, borgeren er informeret om, at I deler.',
      'Ask only about what the citizen knows you share.',
    ),
    why: text('Jobcentret kan kun svare på det, I spørger om.', 'The job centre answers what you ask.'),
    readers: READERS.assessment,
    example: text('er der tid om aftenen?', 'is there time in the evening?'),
  }),
};
