import type { Command } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights.ts';
import type { IntentOf, State } from './state.ts';

/** Notices go to this channel from now on. */
export const bindChannel = (
  command: Command,
  intent: IntentOf<'bind-channel'>,
  state: State,
): Decided<ProgrammeEvent> =>
  may(command.actor, 'bind-channel', state.programme, command.today)
    ? happened({ type: 'channel-bound', data: { conversation: intent.conversation } })
    : refuse({ code: 'not-allowed', action: 'bind-channel' });
