import { phaseEnd, phaseOn } from '../../domain/course.ts';
import type { Day } from '../../domain/day.ts';
import { addDays } from '../../domain/day.ts';
import type { GateLine } from '../../domain/gate.ts';
import { gateOf } from '../../domain/gate.ts';
import { organisationFor, rulesAt } from '../../domain/programme.ts';
import type { Phase } from '../../domain/vocabulary.ts';
import type { CaseView } from '../../domain/view.ts';
import type { PlainCourse } from '../course/facts.ts';
import { courseOf } from '../course/facts.ts';
import type { Lookups } from '../engine/lookups.ts';

/** An item of the gate as the facts of a run keep it. */
export type PlainGateLine = { readonly [K in keyof GateLine]: GateLine[K] };

/** What a change of phase has to know of the course, of the gate and of what was bought. */
export type PhaseFacts = {
  readonly course: PlainCourse;
  readonly phase: Phase;
  /** The last day of the phase as it stands. */
  readonly end: Day;
  /** The main phase has not been agreed on yet. */
  readonly canAdvance: boolean;
  /** Before the coach has said what is ready: those items are missing. */
  readonly gate: readonly PlainGateLine[];
  readonly mainMonths: number;
  /** Going on after this day takes a reason. */
  readonly lateAfter: Day;
  /** The last day that was bought; absent where the agreement has none. */
  readonly bought?: Day;
  readonly buyer: string;
  /** An earlier recommendation waits for the caseworker. */
  readonly proposed: boolean;
};

export const phaseFacts = (view: CaseView, { programme, today }: Lookups): PhaseFacts => {
  const course = courseOf(view);
  const rules = rulesAt(programme, view.madeOn);
  return {
    course,
    phase: phaseOn(course, today),
    end: phaseEnd(course, today),
    canAdvance: course.mainFrom === undefined,
    gate: gateOf(view, {}, rules, today).map((line) => ({ ...line })),
    mainMonths: rules.mainMonths,
    lateAfter: addDays(course.qualifyingUntil, rules.lateDays),
    ...(programme.period && { bought: programme.period.to }),
    buyer: organisationFor(programme, 'buyer', today)?.name ?? '',
    proposed: view.proposal !== undefined,
  };
};
