import type { Day } from './day.ts';
import { later } from './day.ts';
import type { Notice } from './notice.ts';

/** Days on which a place was held without a break, to and including. */
export interface HeldStretch {
  readonly from: Day;
  /** The last day: of a course that has ended its own, of one that runs the last that is planned. Absent where none is known. */
  readonly to?: Day;
}

/** A place from its enrolment on; a course that goes on after a discharge that was wrong has a stretch for each part. */
export interface HeldPlace {
  /** The first day of the course. */
  readonly start: Day;
  readonly stretches: readonly HeldStretch[];
}

const ended = ({ start, stretches }: HeldPlace, to: Day): HeldPlace => ({
  start,
  stretches: stretches.map((stretch, nth) => (nth === stretches.length - 1 ? { ...stretch, to } : stretch)),
});

/** What a notice says of the places of its case. One that was taken back never was; a wrong discharge did free the place where the citizen has to wait for the next. */
const told = (held: readonly HeldPlace[], notice: Notice): readonly HeldPlace[] => {
  const { withdrawn } = notice;
  const last = held.at(-1);
  const others = held.slice(0, -1);
  if (notice.kind === 'discharge')
    return last && (!withdrawn || withdrawn.waits) ? [...others, ended(last, notice.date)] : held;
  if (withdrawn) return held;
  if (!notice.again || !last) return [...held, { start: notice.start, stretches: [{ from: notice.start }] }];
  const { start, corrected } = notice;
  if (!corrected) return [...others, { ...last, stretches: [...last.stretches, { from: start }] }];
  // The first day of the whole course was put right; the day it went on stands in what was told before.
  const earlierOnes = last.stretches.map((stretch, nth) =>
    nth === 0 ? { ...stretch, from: start } : stretch,
  );
  return [...others, { start, stretches: [...earlierOnes, { from: later(corrected.was, start) }] }];
};

/**
 * Every place that was ever held, out of what the buyer was told and what was put right since: numbers and dates, and
 * so still there when the person in a case is erased. `planned`: the last day of the courses that run, by case number.
 */
export const heldPlaces = (
  notices: readonly Notice[],
  planned: ReadonlyMap<string, Day>,
): readonly HeldPlace[] =>
  [...Map.groupBy(notices, (notice) => notice.case)].flatMap(([number, own]) => {
    const held = own.toSorted((a, b) => a.number - b.number).reduce<readonly HeldPlace[]>(told, []);
    const until = planned.get(number);
    const last = held.at(-1);
    const runs = last?.stretches.at(-1)?.to === undefined;
    return last && runs && until !== undefined ? [...held.slice(0, -1), ended(last, until)] : held;
  });
