import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { holdsOtherKey, sideOf } from '../keys.ts';
import type { Member } from '../member.ts';
import { personKey } from '../member.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import { seat, startProblem } from './seat.ts';
import type { CommandOf, State } from './state.ts';

const bothKeys = (subject: Case, person: Member, day: Day): Refusal | undefined =>
  holdsOtherKey(subject, person, sideOf(subject, person, day), day)
    ? { code: 'both-keys', case: subject.number }
    : undefined;

/**
 * What the parties came to when they met: entered by one, and it holds when the other has countersigned. Still
 * disagreeing needs no second signature: the deciding authority decides, and both views stand in the case.
 */
export const decideJointly = (command: CommandOf<'decide-jointly'>, state: State): Decided<CaseEvent> => {
  const { actor, today, intent } = command;
  const found = allowed(command, state, 'decide-jointly', 'decide-jointly', (one) =>
    bothKeys(one, actor, today),
  );
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { number } = subject;
  if (!subject.sharedWithProvider) return refuse({ code: 'not-shared', case: number });
  const { meetingDate, participants, decision, startDate, reasons } = intent;
  if (meetingDate > today) return refuse({ code: 'meeting-in-future' });
  const side = sideOf(subject, actor, today);
  const personal = { participants, reasons };
  if (decision === 'still-disagree') {
    return happened({ type: 'still-disagreed', case: number, data: { meetingDate, side }, personal });
  }
  const problem = decision === 'approve' ? startProblem(subject, startDate ?? '', today) : undefined;
  if (problem) return refuse(problem);
  return happened({
    type: 'joint-proposed',
    case: number,
    data: {
      decision,
      meetingDate,
      side,
      ...(decision === 'approve' && startDate !== undefined && { startDate }),
    },
    personal,
  });
};

/** Entered by the same party; or by the same person, whom the case may since have another side for. */
export const isOwnProposal = (
  subject: Pick<Case, 'caseworker' | 'joint'>,
  actor: Member,
  day: Day,
): boolean => subject.joint?.side === sideOf(subject, actor, day) || subject.joint?.by === personKey(actor);

/** The second key of a joint decision: by the other party, and never by who entered it. */
export const countersign = (command: CommandOf<'countersign'>, state: State): Decided<CaseEvent> => {
  const { actor, today } = command;
  const found = allowed(command, state, 'decide-jointly', 'countersign', (subject) =>
    subject.status === 'countersigning' && isOwnProposal(subject, actor, today)
      ? { code: 'own-proposal', case: subject.number }
      : bothKeys(subject, actor, today),
  );
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { number, joint } = subject;
  if (!joint || !command.intent.agrees) {
    return happened({ type: 'joint-declined', case: number, data: {} });
  }
  const agreed: CaseEvent = { type: 'joint-agreed', case: number, data: { decision: joint.decision } };
  if (joint.decision === 'reject') {
    return happened<CaseEvent>(agreed, { type: 'refusal-begun', case: number, data: {} });
  }
  const start = joint.startDate ?? '';
  const problem = startProblem(subject, start, command.today);
  return problem ? refuse(problem) : happened<CaseEvent>(agreed, seat(subject, start, command, state));
};

/** Where the parties still disagree, or a complaint was upheld: the deciding authority decides. */
export const decideFinally = (command: CommandOf<'decide-finally'>, state: State): Decided<CaseEvent> => {
  const { intent, today } = command;
  const found = allowed(command, state, 'decide', 'decide-finally');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { decision, startDate = '', reasons } = intent;
  if (decision === 'approve' && subject.consent.withdrawn !== undefined)
    return refuse({ code: 'consent-withdrawn', case: subject.number });
  const decided: CaseEvent = {
    type: 'finally-decided',
    case: subject.number,
    data: { decision },
    personal: { finalReasons: reasons },
  };
  if (decision === 'reject') {
    return happened<CaseEvent>(decided, { type: 'refusal-begun', case: subject.number, data: {} });
  }
  const problem = startProblem(subject, startDate, today);
  return problem ? refuse(problem) : happened<CaseEvent>(decided, seat(subject, startDate, command, state));
};
