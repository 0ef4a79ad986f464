import { organisationFor, rulesAt } from '../../domain/programme.ts';
import type { CaseView } from '../../domain/view.ts';
import type { PlainCourse } from '../course/facts.ts';
import { courseOf } from '../course/facts.ts';
import type { Lookups } from '../engine/lookups.ts';

/** What a pause has to know of the course and of who pays for the place. */
export type PauseFacts = {
  readonly course: PlainCourse;
  /** Somebody has recommended a change of phase that nobody has confirmed. */
  readonly proposed: boolean;
  readonly longest: number;
  readonly buyer: string;
};

export const pauseFacts = (view: CaseView, { programme, today }: Lookups): PauseFacts => ({
  course: courseOf(view),
  proposed: view.proposal !== undefined,
  longest: rulesAt(programme, view.madeOn).longestPauseDays,
  buyer: organisationFor(programme, 'buyer', today)?.name ?? '',
});
