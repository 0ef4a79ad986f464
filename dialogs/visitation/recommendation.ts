import { RECOMMENDATIONS } from '../../domain/case.ts';
import { RECOMMENDATION } from '../words.ts';
import { text } from '../../domain/text.ts';
import { moreThanYes } from '../engine/fields/more-than-yes.ts';
import { text as words } from '../engine/fields/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { synonymsOf } from '../synonyms.ts';
import { READERS } from './words.ts';

/** The job centre's recommendation (note: can the citizen go through an entrepreneur course). */
export const recommendationFields = {
  recommendation: choice({
    presence: 'required',
    name: text('indstilling', 'recommendation'),
    label: text(
      'Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb?',
      'In your view, can the citizen go through an entrepreneur course?',
    ),
    why: text(
      'Det er det spørgsmål, notatet lægger vægt på i visitationen; jobcentret svarer først.',
      'It is the question the note puts first; the job centre answers before the provider.',
    ),
    readers: READERS.course,
    example: text('ja, med støtte', 'yes, with support'),
    options: () =>
      RECOMMENDATIONS.map((id) => ({
        id,
        label: RECOMMENDATION[id],
        synonyms: synonymsOf('recommendation', id),
      })),
    expanded: true,
  }),
  justification: words({
    presence: 'required',
    long: true,
    name: text('begrundelse', 'justification'),
    label: text('Hvad bygger du det på?', 'What do you base it on?'),
    why: text(
      'En indstilling skal kunne forklares – også for borgeren.',
      'A recommendation must be explainable – also to the citizen.',
    ),
    readers: READERS.referral,
    example: text('har drevet butik før og er i gang med budgettet', 'has run a shop before'),
    check: moreThanYes,
  }),
  citizenView: words({
    presence: 'optional',
    long: true,
    name: text('borgerens ord', 'citizen view'),
    label: text('Hvad siger borgeren selv?', 'What does the citizen say?'),
    why: text(
      'Borgeren har ret til at medvirke i sin egen sag (retssikkerhedslovens § 4).',
      'Citizens have a right to take part in their own case.',
    ),
    readers: READERS.referral,
    example: text('vil gerne i gang i foråret', 'wants to begin in spring'),
  }),
};
