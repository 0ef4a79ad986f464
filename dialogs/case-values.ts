import type { JointProposal, PersonalValues } from '../domain/case.ts';
import { CRITERIA, PROGRESS_AREAS } from '../domain/case.ts';
import type { Programme } from '../domain/programme.ts';
import type { Text } from '../domain/text.ts';
import { same, text } from '../domain/text.ts';
import { PROGRESS_AREA, PROGRESS_MARK } from './course/labels.ts';
import { RATING_OPTIONS } from './engine/fields/rating.ts';
import { CRITERION_LABELS } from './visitation/words.ts';
import { day } from './words.ts';

/** What the programme calls a support basis; its id where it knows none by it. */
export const basisLabel = (programme: Programme, id: string): Text =>
  programme.supportBases.find(({ value }) => value.id === id)?.value.label ?? same(id);

/** »Egen lyst: Stærk · Netværk: På vej«: what was said of the criteria; `undefined` where nothing was. */
export const ratingsLine = (ratings: PersonalValues['ratings'] = {}): Text | undefined => {
  const said = CRITERIA.flatMap((criterion) => {
    const rating = ratings[criterion];
    const word = RATING_OPTIONS.find(({ id }) => id === rating)?.label;
    if (rating === undefined || rating === 'unknown' || !word) return [];
    const label = CRITERION_LABELS[criterion];
    return [text(`${label.da}: ${word.da}`, `${label.en}: ${word.en}`)];
  });
  if (said.length === 0) return undefined;
  return text(said.map(({ da }) => da).join(' · '), said.map(({ en }) => en).join(' · '));
};

/** »Idéen: På plads · Kunderne: Begyndt«; `undefined` where nobody has said. */
export const progressLine = (progress: PersonalValues['progress'] = {}): Text | undefined => {
  const said = PROGRESS_AREAS.flatMap((area) => {
    const mark = progress[area];
    if (mark === undefined) return [];
    const [label, word] = [PROGRESS_AREA[area], PROGRESS_MARK[mark]];
    return [text(`${label.da}: ${word.da}`, `${label.en}: ${word.en}`)];
  });
  if (said.length === 0) return undefined;
  return text(said.map(({ da }) => da).join(' · '), said.map(({ en }) => en).join(' · '));
};

/** »Plads fra 1. april 2027 (møde 3. marts 2027)« */
export const proposalOf = ({ decision, meetingDate, startDate }: JointProposal): Text => {
  const met = day(meetingDate);
  if (decision === 'reject') return text(`Afslag (møde ${met.da})`, `Refusal (meeting ${met.en})`);
  const start = day(startDate ?? meetingDate);
  return text(`Plads fra ${start.da} (møde ${met.da})`, `A place from ${start.en} (meeting ${met.en})`);
};
