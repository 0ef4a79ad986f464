import { CRITERIA } from '../domain/case.ts';
import type { Programme } from '../domain/programme.ts';
import type { Text } from '../domain/text.ts';
import { same, text } from '../domain/text.ts';
import type { CaseView } from '../domain/view.ts';
import { cut } from '../cards/fit.ts';
import type { Row } from './engine/flow.ts';
import { RATING_OPTIONS } from './engine/fields/rating.ts';
import { CRITERION_LABELS } from './visitation/words.ts';
import { day, RECOMMENDATION } from './words.ts';

const LABELS = {
  citizenName: text('Borger', 'Citizen'),
  journalRef: text('Jeres sagsnummer', 'Your own case number'),
  businessIdea: text('Idé', 'Idea'),
  justification: text('Jobcentret bygger det på', 'The job centre bases it on'),
  citizenView: text('Borgeren siger', 'The citizen says'),
  criteriaNote: text('Om kriterierne', 'On the criteria'),
  considerations: text('Næstveds begrundelse', "Næstved's reasons"),
  facts: text('Det bygger på', 'Facts relied on'),
  question: text('Spørgsmål', 'Question'),
  answer: text('Svar', 'Answer'),
} as const;

const basisLabel = (programme: Programme, id: string): Text =>
  programme.supportBases.find(({ value }) => value.id === id)?.value.label ?? same(id);

const ratingRows = (view: CaseView): readonly Row[] => {
  const ratings = view.personal.ratings ?? {};
  const said = CRITERIA.flatMap((criterion) => {
    const rating = ratings[criterion];
    const word = RATING_OPTIONS.find(({ id }) => id === rating)?.label;
    if (rating === undefined || rating === 'unknown' || !word) return [];
    const label = CRITERION_LABELS[criterion];
    return [text(`${label.da}: ${word.da}`, `${label.en}: ${word.en}`)];
  });
  if (said.length === 0) return [];
  const value = text(said.map(({ da }) => da).join(' · '), said.map(({ en }) => en).join(' · '));
  return [{ label: text('Kriterier', 'Criteria'), value }];
};

/**
 * What a member may read of a case, as rows: everything comes from the view, so rights are kept there alone. Texts
 * longer than `longest` are cut and end in `…`.
 */
export const caseRows = (
  view: CaseView,
  programme: Programme,
  longest = Number.POSITIVE_INFINITY,
): readonly Row[] => {
  const { personal } = view;
  const rows: Row[] = [];
  const add = (label: Text, value: Row['value'] | undefined): void => {
    if (value !== undefined) rows.push({ label, value });
  };
  const own = (field: keyof typeof LABELS): void => {
    const value = personal[field];
    add(LABELS[field], value === undefined ? undefined : cut(value, longest));
  };
  own('citizenName');
  own('journalRef');
  add(text('Søgte', 'Applied'), day(view.applicationDate));
  const basis = personal.supportBasis;
  add(text('Lever af', 'Lives on'), basis === undefined ? undefined : basisLabel(programme, basis));
  own('businessIdea');
  add(
    text('Jobcentrets indstilling', "The job centre's recommendation"),
    RECOMMENDATION[view.recommendation],
  );
  own('justification');
  own('citizenView');
  rows.push(...ratingRows(view));
  own('criteriaNote');
  own('question');
  own('answer');
  own('considerations');
  own('facts');
  return rows;
};
