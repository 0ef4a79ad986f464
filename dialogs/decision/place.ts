import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { READERS } from '../visitation/words.ts';
import type { DecisionFacts } from './facts.ts';
import { startDate } from './start-date.ts';

/** When the course can begin, and with whom. */
export const placeFields = {
  startDate: startDate<DecisionFacts>(),
  coach: choice<string, 'optional', DecisionFacts>({
    presence: 'optional',
    label: text('Hvem bliver coach?', 'Who will be the coach?'),
    hint: text('Kan vente.', 'Can wait.'),
    why: text('Så coachen får sagen fra dag ét.', 'So that the coach has the case from day one.'),
    readers: READERS.everybody,
    example: text('Coach', 'Coach'),
    options: ({ facts }) => facts.coaches.map(({ key, name }) => ({ id: key, label: text(name, name) })),
  }),
};
