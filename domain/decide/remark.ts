import type { CaseEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** The citizen's own remark beside a text, which stays as it is (practice §4, Access: not overwriting). */
export const addRemark = (command: CommandOf<'add-remark'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'add-remark', 'add-remark');
  if ('refusal' in found) return refuse(found.refusal);
  const { number, personal } = found.subject;
  const { about, on, remark } = command.intent;
  if (on > command.today) return refuse({ code: 'remark-in-future' });
  if (personal[about] === undefined) return refuse({ code: 'no-such-text', case: number });
  return happened({
    type: 'remark-added',
    case: number,
    data: { about, on },
    personal: { citizenRemarks: { [about]: remark } },
  });
};
