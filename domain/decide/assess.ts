import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { canTakeOver } from '../hand-over.ts';
import { holdsOtherKey } from '../keys.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { holds } from '../rights/holds.ts';
import { allowed } from './allowed.ts';
import { seat, startProblem } from './seat.ts';
import type { CommandOf, IntentOf, State } from './state.ts';

const isYes = (subject: Case): boolean => subject.recommendation !== 'not-suitable';

const approved = (
  intent: IntentOf<'approve'>,
  subject: Case,
  command: Command,
  state: State,
): Decided<CaseEvent> => {
  const { startDate, coach } = intent;
  const problem = startProblem(subject, startDate, command.today);
  if (problem) return refuse(problem);
  if (
    coach !== undefined &&
    !(
      state.coach &&
      holds(state.coach, 'coach', 'provider', state.programme, command.today) &&
      canTakeOver(state.coach, 'coach', subject)
    )
  )
    return refuse({ code: 'unknown-coach' });
  const assessed: CaseEvent = {
    type: 'assessed',
    case: subject.number,
    data: { decision: 'approve', wantedStart: startDate, ...(coach !== undefined && { coach }) },
  };
  return isYes(subject)
    ? happened<CaseEvent>(assessed, seat(subject, startDate, command, state))
    : happened<CaseEvent>(assessed, { type: 'disagreed', case: subject.number, data: {} });
};

/**
 * The provider's half of the visitation: yes, no, a question back, or a talk with the citizen first. Two keys, never
 * the same person. Both yes: a place or the queue. Both no: a refusal begins at the deciding authority. Otherwise the
 * parties meet.
 */
export const assess = (
  command: CommandOf<'approve' | 'reject' | 'ask' | 'invite'>,
  state: State,
): Decided<CaseEvent> => {
  const { actor, today, intent } = command;
  // Who stands in for somebody of the job centre sits on its side too.
  const bothKeys = (subject: Case): Refusal | undefined =>
    holdsOtherKey(subject, actor, 'provider', today)
      ? { code: 'both-keys', case: subject.number }
      : undefined;
  const found = allowed(command, state, 'assess', 'assess', bothKeys);
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { number } = subject;
  switch (intent.type) {
    case 'approve':
      return approved(intent, subject, command, state);
    case 'reject': {
      const { considerations, facts } = intent;
      return happened<CaseEvent>(
        { type: 'assessed', case: number, data: { decision: 'reject' }, personal: { considerations, facts } },
        { type: isYes(subject) ? 'disagreed' : 'refusal-begun', case: number, data: {} },
      );
    }
    case 'ask':
      return happened({
        type: 'question-asked',
        case: number,
        data: {},
        personal: { question: intent.question },
      });
    case 'invite':
      return intent.meetingDate < today
        ? refuse({ code: 'meeting-in-past' })
        : happened({ type: 'invited', case: number, data: { meetingDate: intent.meetingDate } });
  }
};
