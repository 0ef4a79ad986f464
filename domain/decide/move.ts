import type { Course } from '../case.ts';
import type { Day } from '../day.ts';
import { addMonths, later } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** A move can be told before it happens. */
const AHEAD_MONTHS = 6;

/** The days a citizen in a course can have moved on. */
export const moveRange = ({ start }: Pick<Course, 'start'>, today: Day): { earliest: Day; latest: Day } => ({
  earliest: start,
  latest: later(start, addMonths(today, AHEAD_MONTHS)),
});

/** Another authority and another payer: it is asked about, and ends nothing by itself (practice §3). */
export const reportMove = (command: CommandOf<'report-move'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'discharge', 'report-move');
  if ('refusal' in found) return refuse(found.refusal);
  const { number, course, moved, status, since } = found.subject;
  if (!course) return refuse({ code: 'not-now', case: number, status, since });
  if (moved) return refuse({ code: 'moved-already', case: number });
  const { date, municipality } = command.intent;
  const range = moveRange(course, command.today);
  if (date < range.earliest || date > range.latest) return refuse({ code: 'move-out-of-range', ...range });
  return happened({
    type: 'citizen-moved',
    case: number,
    data: { date },
    ...(municipality !== undefined && { personal: { movedTo: municipality } }),
  });
};

/** The course goes on, and somebody pays; a discharge is the other way on. */
export const settleMove = (command: CommandOf<'settle-move'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'decide', 'settle-move');
  if ('refusal' in found) return refuse(found.refusal);
  const { number, moved } = found.subject;
  return moved
    ? happened({ type: 'move-settled', case: number, data: {}, personal: { payer: command.intent.payer } })
    : refuse({ code: 'not-moved', case: number });
};
