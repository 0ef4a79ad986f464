import { daysBetween } from '../../day.ts';
import type { FigureId } from '../figures/index.ts';
import type { MilestoneKind } from '../milestone-kind.ts';
import type { Asked, Observation } from '../observe.ts';
import { all, seen, within } from '../observe.ts';

const COUNTED: readonly (readonly [MilestoneKind, FigureId])[] = [
  ['question-asked', 'questions'],
  ['invited', 'talks'],
  ['disagreed', 'disagreements'],
  ['joint-agreed', 'joint-decisions'],
  ['finally-decided', 'decided-alone'],
  ['note-added', 'notes'],
];

/** What the parties asked each other and decided together. */
export const cooperation = (asked: Asked): readonly Observation[] => [
  ...COUNTED.flatMap(([kind, figure]) => within(asked, kind).map((one) => seen(figure, one))),
  ...within(asked, 'question-answered').flatMap((answered) => {
    const question = all(asked, 'question-asked').findLast(({ entry }) => entry < answered.entry);
    return question ? [seen('days-to-answer', answered, daysBetween(question.on, answered.on))] : [];
  }),
];
