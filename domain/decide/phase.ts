import type { Case, Course } from '../case.ts';
import { pausedDays, pauseOn, phaseEnd, phaseOn } from '../course.ts';
import type { Day } from '../day.ts';
import { addDays, addMonths, lastDayOf } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { gateOf, missingIn } from '../gate.ts';
import type { PhaseStep } from '../vocabulary.ts';
import { holdsOtherKey } from '../keys.ts';
import { sitsFor } from '../member.ts';
import { rulesAt } from '../programme.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import { dischargeFacts, endOf, endProblem } from './discharge.ts';
import type { CommandOf, State } from './state.ts';

type Propose = CommandOf<'propose-phase'>;

/** A phase cannot be planned further ahead than this. */
const AHEAD_MONTHS = 3;

/** Nor extended by more than this. */
const EXTENDED_MONTHS = 12;

/** The first days the main phase can have. */
export const advanceRange = ({ start }: Course, today: Day): { earliest: Day; latest: Day } => ({
  earliest: addDays(start, 1),
  latest: addMonths(today, AHEAD_MONTHS),
});

/** The course with the main phase from a day on, with the length that held when the case was made and its pauses. */
export const advancedTo = (course: Course, mainFrom: Day, mainMonths: number): Course => ({
  ...course,
  qualifyingUntil: addDays(mainFrom, -1),
  mainFrom,
  mainUntil: addDays(lastDayOf(mainFrom, mainMonths), pausedDays(course, mainFrom)),
});

/** The course with its present phase to a later day; a main phase that had not begun has to pass the gate again. */
export const extendedTo = (course: Course, until: Day, today: Day, mainMonths: number): Course => {
  if (phaseOn(course, today) === 'main') return { ...course, mainUntil: until };
  const { mainFrom: _, ...qualifying } = course;
  return {
    ...qualifying,
    qualifyingUntil: until,
    mainUntil: lastDayOf(addDays(until, 1), mainMonths),
  };
};

/** The course as it will be when what is recommended has been confirmed; a stop leaves its days as they are. */
export const courseAfter = (
  course: Course,
  {
    recommendation,
    date,
    until,
  }: { readonly recommendation: PhaseStep; readonly date: Day; readonly until?: Day | undefined },
  today: Day,
  mainMonths: number,
): Course => {
  if (recommendation === 'advance') return advancedTo(course, date, mainMonths);
  return recommendation === 'extend' && until !== undefined
    ? extendedTo(course, until, today, mainMonths)
    : course;
};

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

/** The last days an extension can have: later than the phase ends on the day it is asked for. */
export const extendRange = (course: Course, today: Day): { earliest: Day; latest: Day } => {
  const end = phaseEnd(course, today);
  return { earliest: addDays(end, 1), latest: addMonths(end, EXTENDED_MONTHS) };
};

const extendProblem = (course: Course, until: Day | undefined, today: Day): Refusal | undefined => {
  const range = extendRange(course, today);
  return until === undefined || until < range.earliest || until > range.latest
    ? { code: 'phase-out-of-range', ...range }
    : undefined;
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

/** A stop ends the course at once where the citizen agrees, else as a decision with hearing and letter. */
const stopped = (
  subject: Case,
  course: Course,
  date: Day,
  agreed: boolean,
  command: CommandOf<'answer-phase'>,
  state: State,
): CaseEvent => {
  const end = endOf(course, date);
  const personal = {
    dischargeReason: end.phase === 'main' ? ('other' as const) : ('not-to-main' as const),
    outcome: 'unknown' as const,
  };
  return agreed
    ? {
        type: 'discharged',
        case: subject.number,
        data: dischargeFacts(subject, end, command, state),
        personal,
      }
    : { type: 'discharge-begun', case: subject.number, data: end, personal };
};

/** The caseworker's key: never of the coach or whoever recommended, themselves or as their deputy (programme §2, Phase gate). */
export const answerPhase = (command: CommandOf<'answer-phase'>, state: State): Decided<CaseEvent> => {
  const { actor, today, intent } = command;
  const found = allowed(command, state, 'answer-phase', 'answer-phase', (one) => {
    const own = [one.proposal?.by, one.coach].some((who) => who !== undefined && sitsFor(actor, who, today));
    return own || holdsOtherKey(one, actor, 'job-centre', today)
      ? { code: 'both-keys', case: one.number }
      : undefined;
  });
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { course, proposal, number, status, since } = subject;
  if (!course || !proposal) return refuse({ code: 'not-now', case: number, status, since });
  const { recommendation, date, agreed } = proposal;
  if (!intent.agrees) return happened({ type: 'phase-declined', case: number, data: { recommendation } });
  const rules = rulesAt(state.programme, subject.madeOn);
  if (recommendation === 'stop')
    return happened<CaseEvent>(
      { type: 'phase-agreed', case: number, data: { recommendation } },
      stopped(subject, course, date, agreed === true, command, state),
    );
  // What was attended may have been taken back since.
  const said = { businessPlanReady: true, budgetReady: true, supportClarified: true };
  const items = recommendation === 'advance' ? missingIn(gateOf(subject, said, rules, today), true) : [];
  if (items.length > 0) return refuse({ code: 'gate-missing', case: number, items });
  // The phase may have become another since, so that the day says something else than it did.
  const problem = recommendation === 'extend' ? extendProblem(course, proposal.until, today) : undefined;
  if (problem) return refuse(problem);
  const after = courseAfter(course, proposal, today, rules.mainMonths);
  const agreedOn = proposal.beyond ? { ...after, beyond: true as const } : after;
  return happened({ type: 'phase-agreed', case: number, data: { recommendation, course: agreedOn } });
};
