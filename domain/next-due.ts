import type { Case } from './case.ts';
import { pauseOn } from './course.ts';
import type { Day } from './day.ts';
import type { Due } from './due.ts';
import { duesOf } from './dues.ts';
import type { Rules } from './programme.ts';
import { byText } from './order.ts';

/** While a course stands still nothing of it is asked for but the return; a proposal that waits is the phase's end. */
export const isAskedFor = ({ course, proposal }: Case, { kind }: Due, day: Day): boolean => {
  if (kind === 'phase-end' && proposal) return false;
  if (kind === 'instalment' || kind === 'programme-end' || kind === 'access') return true;
  return kind === 'pause-end' || !course || pauseOn(course, day) === undefined;
};

/** What comes next in a case by the clock, after all that waits already; in a course that stands still the return. */
export const nextDue = (subject: Case, rules: Rules, day: Day): Due | undefined =>
  duesOf(subject, rules)
    // An instalment that is to come is nobody's task, and the end of a closed case is years away.
    .filter(
      (due) =>
        due.kind !== 'instalment' &&
        due.kind !== 'retention' &&
        due.on >= day &&
        isAskedFor(subject, due, day),
    )
    .toSorted((a, b) => byText(a.on, b.on))[0];
