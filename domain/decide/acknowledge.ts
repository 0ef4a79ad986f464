import type { Command } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights.ts';
import type { IntentOf, State } from './state.ts';

/** "Jeg har set den", by the buyer's people. The first receipt stands; a later one changes nothing. */
export const acknowledge = (
  command: Command,
  intent: IntentOf<'acknowledge'>,
  state: State,
): Decided<CaseEvent> => {
  const { notice, programme } = state;
  if (!may(command.actor, 'acknowledge', programme, command.today)) {
    return refuse({ code: 'not-allowed', action: 'acknowledge' });
  }
  if (!notice) return refuse({ code: 'no-such-notice', notice: intent.notice });
  if (notice.seen) return happened();
  return happened({ type: 'notice-acknowledged', case: notice.case, data: { notice: notice.number } });
};
