import type { Block } from '../content.ts';
import { heading, paragraph } from '../content.ts';
import type { PaperInput } from '../input.ts';
import { partiesOf } from '../parties.ts';
import { days, some, times } from '../say.ts';
import type { Sentence } from '../tell.ts';
import { tell } from '../tell.ts';

const ASKED: readonly Sentence[] = [
  {
    of: ['questions'],
    about: 'spørgsmålene',
    say: (value) => `udbyderen stillede jobcentret ${some(value('questions'), 'ét spørgsmål', 'spørgsmål')}.`,
  },
  {
    of: ['days-to-answer'],
    about: 'svartiden',
    say: (value) => `svaret kom typisk efter ${days(value('days-to-answer'))}.`,
  },
  {
    of: ['talks'],
    about: 'visitationssamtalerne',
    say: (value) =>
      value('talks') === 0
        ? 'ingen blev indkaldt til en visitationssamtale.'
        : `borgere blev indkaldt til visitationssamtale ${times(value('talks'))}.`,
  },
  {
    of: ['notes'],
    about: 'notaterne',
    say: (value) => `parterne sendte hinanden ${some(value('notes'), 'ét notat', 'notater')}.`,
  },
];

const DECIDED: readonly Sentence[] = [
  {
    of: ['disagreements'],
    about: 'uenigheder',
    say: (value) =>
      value('disagreements') === 0
        ? 'jobcentrets indstilling og udbyderens vurdering var aldrig forskellige.'
        : `jobcentrets indstilling og udbyderens vurdering var forskellige ${times(value('disagreements'))}.`,
  },
  {
    of: ['joint-decisions'],
    about: 'fælles afgørelser',
    say: (value) =>
      `parterne traf ${some(value('joint-decisions'), 'én fælles afgørelse', 'fælles afgørelser')}.`,
  },
  {
    of: ['decided-alone'],
    about: 'afgørelser uden enighed',
    say: (value) => `myndigheden afgjorde ${some(value('decided-alone'), 'én sag', 'sager')} alene.`,
  },
];

/** Samarbejdet mellem de tre parter. */
export const cooperation = (input: PaperInput): readonly Block[] => [
  heading(2, 'Samarbejdet mellem de tre parter'),
  paragraph(partiesOf(input)),
  ...tell(input.evaluation, 'samarbejdet', [ASKED, DECIDED]),
];
