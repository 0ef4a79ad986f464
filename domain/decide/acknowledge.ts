import type { CaseEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights/may.ts';
import type { CommandOf, State } from './state.ts';

/** "Jeg har set den", by the buyer's people. The first receipt stands; a later one changes nothing. */
export const acknowledge = (command: CommandOf<'acknowledge'>, state: State): Decided<CaseEvent> => {
  const { notice, programme } = state;
  if (!may(command.actor, 'acknowledge', programme, command.today)) {
    return refuse({ code: 'not-allowed', action: 'acknowledge' });
  }
  if (!notice) return refuse({ code: 'no-such-notice', notice: command.intent.notice });
  if (notice.seen) return happened();
  return happened({ type: 'notice-acknowledged', case: notice.case, data: { notice: notice.number } });
};
