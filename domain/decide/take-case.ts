import type { CaseEvent } from '../events.ts';
import { canTakeOver } from '../hand-over.ts';
import { personKey } from '../member.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** A coach takes on a citizen whom nobody at the provider has (programme §2: "or who takes it"). */
export const takeCase = (command: CommandOf<'take-case'>, state: State): Decided<CaseEvent> => {
  const { actor, intent } = command;
  const { subject } = state;
  // Who has the case already, or sees it otherwise, hears so instead of that it does not exist.
  if (subject?.coach !== undefined && subject.coach === personKey(actor))
    return refuse({ code: 'has-coach', case: intent.case });
  const found = allowed(command, state, 'take-case', 'take-case');
  if ('refusal' in found) return refuse(found.refusal);
  const { number } = found.subject;
  if (!canTakeOver(actor, 'coach', found.subject)) return refuse({ code: 'both-keys', case: number });
  return happened({ type: 'coach-taken', case: number, data: { coach: personKey(actor) } });
};
