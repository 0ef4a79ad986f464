import type { VisitationFacts } from './facts.ts';
import { text } from '../../domain/text.ts';
import { text as words } from '../engine/fields/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { synonymsOf } from '../synonyms.ts';
import { READERS } from './words.ts';

/** What the citizen lives on and wants to start. */
export const ideaFields = {
  supportBasis: choice<string, 'required', VisitationFacts>({
    presence: 'required',
    name: text('forsørgelse', 'support basis'),
    label: text('Hvad lever borgeren af?', 'What does the citizen live on?'),
    why: text(
      'Borgeren beholder sit forsørgelsesgrundlag i det opkvalificerende forløb (notatet).',
      'The citizen keeps the support basis in the qualifying phase (the note).',
    ),
    readers: READERS.course,
    example: text('dagpenge', 'dagpenge'),
    options: ({ facts }) =>
      facts.supportBases.map(({ id, label }) => ({ id, label, synonyms: synonymsOf('supportBasis', id) })),
  }),
  businessIdea: words({
    presence: 'required',
    long: true,
    name: text('idé', 'idea'),
    label: text('Hvad vil borgeren starte?', 'What does the citizen want to start?'),
    why: text(
      'Visitator vurderer idéen, og coachen bygger videre på den.',
      'The visitator assesses the idea, and the coach builds on it.',
    ),
    readers: READERS.course,
    example: text('cykelværksted med udlejning', 'a bicycle workshop'),
  }),
};
