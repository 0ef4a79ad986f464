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

/** Places by whether anything of them is open: as what the buyer was told has it, a course that runs has no last day yet. */
export interface HeldSoFar {
  /** Of the cases in which every place was given up. */
  readonly ended: readonly HeldPlace[];
  /** Of the others, by case. */
  readonly running: ReadonlyMap<string, readonly HeldPlace[]>;
}

const hasEnded = ({ stretches }: HeldPlace): boolean => stretches.every(({ to }) => to !== undefined);

/** Every place that was ever held, out of what the buyer was told and what was put right since. */
export const heldSoFar = (notices: readonly Notice[]): HeldSoFar => {
  const cases = [...Map.groupBy(notices, (notice) => notice.case)].map(
    ([number, own]) =>
      [number, own.toSorted((a, b) => a.number - b.number).reduce<readonly HeldPlace[]>(told, [])] as const,
  );
  return {
    ended: cases.filter(([, held]) => held.every(hasEnded)).flatMap(([, held]) => held),
    running: new Map(cases.filter(([, held]) => !held.every(hasEnded))),
  };
};

/** Places of courses that run with the last day that is planned, by case number, where that is known. */
export const untilPlanned = (
  running: HeldSoFar['running'],
  planned: ReadonlyMap<string, Day>,
): readonly HeldPlace[] =>
  [...running].flatMap(([number, held]) => {
    const until = planned.get(number);
    const last = held.at(-1);
    const runs = last?.stretches.at(-1)?.to === undefined;
    return last && runs && until !== undefined ? [...held.slice(0, -1), ended(last, until)] : held;
  });

/**
 * Every place that was ever held, out of what the buyer was told and what was put right since: numbers and dates, and
 * so still there when the person in a case is erased. `planned`: the last day of the courses that run, by case number.
 */
export const heldPlaces = (
  notices: readonly Notice[],
  planned: ReadonlyMap<string, Day>,
): readonly HeldPlace[] => {
  const { ended: over, running } = heldSoFar(notices);
  return [...over, ...untilPlanned(running, planned)];
};
