import type { CaseEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** The answer to a returned question; the case goes back to the provider. */
export const reply = (command: CommandOf<'reply'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'reply', 'reply');
  return 'refusal' in found
    ? refuse(found.refusal)
    : happened({
        type: 'question-answered',
        case: found.subject.number,
        data: {},
        personal: { answer: command.intent.answer },
      });
};
