import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { text as words } from '../engine/fields/text.ts';

/** What a refusal rests on as it is drafted already; empty where nothing is. */
export type GroundsFacts = {
  readonly rule: string;
  readonly considerations: string;
  readonly reliedOn: string;
};

const filled = (value: string): string | undefined => (value === '' ? undefined : value);

/** Who reads the grounds, and what they may be like, which differs by what is refused. */
export interface GroundsWords {
  readonly readers: Text;
  readonly considerations: Text;
  readonly facts: Text;
}

/** The legal rule and the main considerations of a refusal (forvaltningsloven §§ 22, 24). */
export const groundsFields = <F extends GroundsFacts>({ readers, considerations }: GroundsWords) => ({
  rejectionRule: words<'required', F>({
    presence: 'required',
    long: true,
    name: text('regel', 'rule'),
    label: text('Hvilken regel bygger afgørelsen på?', 'Which rule does it rest on?'),
    hint: text('Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.', 'Act, section and subsection.'),
    why: text(
      'Et afslag skal henvise til de regler, det er truffet efter (forvaltningslovens § 24, stk. 1).',
      'A refusal must refer to the rules it was made under (Public Administration Act § 24).',
    ),
    readers,
    example: text('lovens navn, § og stk.', 'the act and its section'),
    fallback: ({ facts: { rule } }) => filled(rule),
  }),
  rejectionConsiderations: words<'required', F>({
    presence: 'required',
    long: true,
    name: text('begrundelse', 'considerations'),
    label: text('Hvad er der især lagt vægt på?', 'What were the main considerations?'),
    hint: text(
      'Skriv til borgeren. Har I begrundet det før, står det her allerede.',
      'Write to the citizen.',
    ),
    why: text(
      'Borgeren skal kunne forstå, hvorfor svaret blev nej (forvaltningslovens § 24).',
      'The citizen must be able to understand why (§ 24).',
    ),
    readers,
    example: considerations,
    fallback: ({ facts }) => filled(facts.considerations),
  }),
});

/** The facts it rests on, on which the citizen is heard (forvaltningsloven § 19). */
export const reliedOnFields = <F extends GroundsFacts>({ readers, facts: example }: GroundsWords) => ({
  rejectionFacts: words<'required', F>({
    presence: 'required',
    long: true,
    name: text('oplysninger', 'facts'),
    label: text('Hvilke oplysninger bygger det på?', 'Which facts does it rest on?'),
    why: text(
      'De oplysninger skal borgeren kunne kommentere, før I afgør sagen (forvaltningslovens § 19).',
      'The citizen must be able to comment on them before you decide (§ 19).',
    ),
    readers,
    example,
    fallback: ({ facts: { reliedOn } }) => filled(reliedOn),
  }),
});
