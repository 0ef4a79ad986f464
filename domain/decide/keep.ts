import type { Case } from '../case.ts';
import { later } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { IN_COURSE } from '../status.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** What withdrawing means where a citizen has a place already. */
const fromCourse = (subject: Case, { today, intent }: CommandOf<'withdraw'>): Decided<CaseEvent> => {
  const { number, status, since, course } = subject;
  const personal = { withdrawalReason: intent.reason };
  if (status !== 'enrolled') return happened({ type: 'discharge-dropped', case: number, data: {}, personal });
  // A change of mind before the start corrects the notice; from the first day on it is a discharge (programme §5).
  if (!course || course.start <= today) return refuse({ code: 'not-now', case: number, status, since });
  return happened({ type: 'withdrawn', case: number, data: { notice: course.notice }, personal });
};

/** The application ends before a place, a place before its first day, or a discharge before it is sent. */
export const withdraw = (command: CommandOf<'withdraw'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'withdraw', 'withdraw');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  // Who waits for a place after a wrong discharge has a course, and none that runs.
  if (IN_COURSE.has(subject.status)) return fromCourse(subject, command);
  return happened({
    type: 'withdrawn',
    case: subject.number,
    data: {},
    personal: { withdrawalReason: command.intent.reason },
  });
};

/** A later deadline, told to the citizen with the reason before the first one passes (retssikkerhedsloven § 3). */
export const extend = (command: CommandOf<'extend'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'extend', 'extend');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { until, reason } = command.intent;
  const after = later(subject.deadline, command.today);
  return until <= after
    ? refuse({ code: 'extension-too-short', after })
    : happened({
        type: 'deadline-extended',
        case: subject.number,
        data: { until },
        personal: { extensionReason: reason },
      });
};
