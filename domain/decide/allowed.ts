import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { CaseAction } from '../case-actions.ts';
import { mayNow } from '../lifecycle.ts';
import type { Refusal } from '../refusal.ts';
import type { Action } from '../rights/actions.ts';
import { may } from '../rights/may.ts';
import type { State } from './state.ts';

/**
 * The case a command is about, once it exists, the actor has the right, and the case is where the command can happen;
 * else why not. `then`: further reasons against it, asked between right and status so that a stranger learns nothing.
 */
export const allowed = (
  command: Command & { readonly intent: { readonly case: string } },
  state: State,
  right: Action,
  action: CaseAction,
  then: (subject: Case) => Refusal | undefined = () => undefined,
): { readonly subject: Case } | { readonly refusal: Refusal } => {
  const { actor, today, intent } = command;
  const { subject, programme } = state;
  if (!subject) return { refusal: { code: 'no-such-case', case: intent.case } };
  if (!may(actor, right, programme, today, subject))
    return { refusal: { code: 'not-allowed', action: right } };
  const reason = then(subject);
  if (reason) return { refusal: reason };
  const { number, status, since } = subject;
  if (!mayNow(status, action)) return { refusal: { code: 'not-now', case: number, status, since } };
  return { subject };
};
