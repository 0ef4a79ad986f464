import type { Command } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { mayNow } from '../lifecycle.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights.ts';
import type { IntentOf, State } from './state.ts';

/** The answer to a returned question; the case goes back to the provider. */
export const reply = (command: Command, intent: IntentOf<'reply'>, state: State): Decided<CaseEvent> => {
  const { subject, programme } = state;
  if (!subject) return refuse({ code: 'no-such-case', case: intent.case });
  if (!may(command.actor, 'reply', programme, command.today, subject)) {
    return refuse({ code: 'not-allowed', action: 'reply' });
  }
  if (!mayNow(subject.status, 'reply')) {
    return refuse({ code: 'not-now', case: subject.number, status: subject.status, since: subject.since });
  }
  return happened({
    type: 'question-answered',
    case: subject.number,
    data: {},
    personal: { answer: intent.answer },
  });
};
