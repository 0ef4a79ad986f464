import type { FigureId } from '../../../../../domain/evaluation/figures/index.ts';
import { cooperation } from './cooperation.ts';
import { course } from './course.ts';
import { discharge } from './discharge.ts';
import { economy } from './economy.ts';
import { loans } from './loans.ts';
import { outcome } from './outcome.ts';
import { recruitment } from './recruitment.ts';
import type { Row } from './worked.ts';

/** Every figure, written from its definition and the story alone; one that is missing does not compile. */
export const WORKED_OUT: Readonly<Record<FigureId, Row>> = {
  ...recruitment,
  ...course,
  ...loans,
  ...discharge,
  ...outcome,
  ...cooperation,
  ...economy,
};

/**
 * What the middle period said on its last day where it says something else now: an activity of Frida's was put right
 * a week later, and Hedda had no CVR number yet. Everything else that happened since changes nothing in it.
 */
export const SAID_THEN: Readonly<
  Partial<Record<FigureId, { readonly value: number; readonly citizens: number }>>
> = {
  attended: { value: 6, citizens: 3 },
  'no-show': { value: 2, citizens: 2 },
  'attended-time': { value: 525, citizens: 3 },
  topics: { value: 7, citizens: 3 },
  'topic-business-coaching': { value: 1, citizens: 1 },
  businesses: { value: 2, citizens: 2 },
};
