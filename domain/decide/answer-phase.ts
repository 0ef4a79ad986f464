import type { Case, Course } from '../case.ts';
import type { Day } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { gateOf, missingIn } from '../gate.ts';
import { holdsOtherKey } from '../keys.ts';
import { sitsFor } from '../member.ts';
import { rulesAt } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import { dischargeFacts, endOf } from './discharge.ts';
import { courseAfter, extendProblem } from './phase-days.ts';
import type { CommandOf, State } from './state.ts';

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
