import type { ProgrammeEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights/may.ts';
import type { CommandOf, State } from './state.ts';

/** Notices go to this channel from now on. */
export const bindChannel = (command: CommandOf<'bind-channel'>, state: State): Decided<ProgrammeEvent> =>
  may(command.actor, 'bind-channel', state.programme, command.today)
    ? happened({ type: 'channel-bound', data: { conversation: command.intent.conversation } })
    : refuse({ code: 'not-allowed', action: 'bind-channel' });
