import { text } from '../../domain/text.ts';
import { text as words } from '../engine/fields/text.ts';
import type { RuleFacts } from './facts.ts';

/** What holds is seen by more people than why it was proposed. */
const REASON_READERS = text('Administratorer og ledere.', 'Administrators and leaders.');

/** Why, in words that whoever confirms reads. */
export const reasonField = words<'required', RuleFacts>({
  presence: 'required',
  tells: true,
  name: text('begrundelse', 'reason'),
  label: text('Hvorfor?', 'Why?'),
  why: text(
    'Den, der bekræfter, og den, der senere spørger, skal kunne se, hvad I har aftalt og hvor.',
    'Who confirms, and who asks later, must see what you agreed on and where.',
  ),
  readers: REASON_READERS,
  readBy: text(
    'Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.',
    'Only what is needed, and nothing of a citizen. Who confirms can read it.',
  ),
  example: text('aftalt på styregruppemødet den 3. december', 'agreed at the meeting on 3 December'),
});
