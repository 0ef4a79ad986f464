import type { Case, Course } from '../case.ts';
import { pauseOn } from '../course.ts';
import { addDays } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { gateOf, missingIn } from '../gate.ts';
import { rulesAt } from '../programme.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import { endProblem } from './discharge.ts';
import { advanceRange, courseAfter, extendProblem } from './phase-days.ts';
import type { CommandOf, State } from './state.ts';

type Propose = CommandOf<'propose-phase'>;

const isBeyond = (after: Course, { programme }: State): boolean =>
  programme.period !== undefined && after.mainUntil > programme.period.to;

/** Days beyond what was bought need the buyer's yes (practice §3, Phase). */
const beyondPeriod = (after: Course, state: State, agrees: boolean | undefined): Refusal | undefined =>
  state.programme.period && isBeyond(after, state) && agrees !== true
    ? { code: 'beyond-period', until: state.programme.period.to }
    : undefined;

const advanceProblem = (
  subject: Case,
  course: Course,
  command: Propose,
  state: State,
): Refusal | undefined => {
  const { intent, today } = command;
  const { number } = subject;
  if (course.mainFrom !== undefined) return { code: 'main-already', case: number };
  const range = advanceRange(course, today);
  if (intent.date < range.earliest || intent.date > range.latest)
    return { code: 'phase-out-of-range', ...range };
  const pause = pauseOn(course, intent.date);
  if (pause?.to !== undefined) return { code: 'pause-overlaps', from: pause.from, to: pause.to };
  if (pause) return { code: 'in-pause', case: number, from: pause.from };
  const rules = rulesAt(state.programme, subject.madeOn);
  const after = addDays(course.qualifyingUntil, rules.lateDays);
  if (intent.date > after && intent.lateReason === undefined) return { code: 'late-needs-reason', after };
  const exempted = intent.exemptions.map(({ item }) => item);
  const items = missingIn(gateOf(subject, intent, rules, today, exempted), true);
  return items.length > 0 ? { code: 'gate-missing', case: number, items } : undefined;
};

/** What the coach recommends where a phase ends; nothing changes before the caseworker has agreed. */
export const proposePhase = (command: Propose, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'propose-phase', 'propose-phase');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { course, number, status, since } = subject;
  if (!course) return refuse({ code: 'not-now', case: number, status, since });
  const { intent, today } = command;
  const { recommendation, date, until, exemptions } = intent;
  const rules = rulesAt(state.programme, subject.madeOn);
  const problem =
    recommendation === 'advance'
      ? advanceProblem(subject, course, command, state)
      : recommendation === 'extend'
        ? extendProblem(course, until, today)
        : endProblem(course, date, today);
  if (problem) return refuse(problem);
  const after = courseAfter(course, intent, today, rules.mainMonths);
  const beyond = recommendation === 'stop' ? undefined : beyondPeriod(after, state, intent.buyerAgrees);
  if (beyond) return refuse(beyond);
  const longer = recommendation !== 'stop' && isBeyond(after, state);
  const exempted = recommendation === 'advance' ? exemptions.map(({ item }) => item) : [];
  const lacks =
    recommendation === 'advance' ? missingIn(gateOf(subject, intent, rules, today, exempted), false) : [];
  return happened({
    type: 'phase-proposed',
    case: number,
    data: {
      recommendation,
      date,
      ...(recommendation === 'extend' && until !== undefined && { until }),
      ...(recommendation === 'stop' && { agreed: intent.agreed === true }),
      ...(longer && { beyond: true as const }),
      ...(lacks.length > 0 && { lacks }),
      ...(exempted.length > 0 && { exempted }),
    },
    personal: {
      phaseAssessment: intent.assessment,
      ...(exempted.length > 0 && {
        exemptionReason: exemptions.map(({ item, reason }) => `${item}: ${reason}`).join('\n'),
      }),
      ...(intent.lateReason !== undefined && { lateReason: intent.lateReason }),
      ...(intent.supportSettled !== undefined && { supportSettled: intent.supportSettled }),
    },
  });
};
