import type { Case } from '../../case.ts';
import type { Period } from '../figure.ts';
import type { Asked, Observation } from '../observe.ts';
import { cooperation } from './cooperation.ts';
import { course } from './course.ts';
import { discharge } from './discharge.ts';
import { loans } from './loans.ts';
import { recruitment } from './recruitment.ts';

const OBSERVERS: readonly ((asked: Asked) => readonly Observation[])[] = [
  recruitment,
  course,
  loans,
  discharge,
  cooperation,
];

/** A case as the observers look at it; one without milestones, from before they were kept, by what it is now alone. */
export const asked = (subject: Case, period: Period): Asked => ({
  subject,
  milestones: subject.milestones ?? [],
  period,
});

/** Everything that a case adds to the figures of a period. */
export const observe = (about: Asked): readonly Observation[] =>
  OBSERVERS.flatMap((observer) => observer(about));
