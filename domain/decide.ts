import { acknowledge } from './decide/acknowledge.ts';
import { assess } from './decide/assess.ts';
import { bindChannel } from './decide/bind-channel.ts';
import { refer } from './decide/refer.ts';
import { reply } from './decide/reply.ts';
import type { State } from './decide/state.ts';
import type { Command } from './commands.ts';
import type { DomainEvent } from './events.ts';
import type { Decided } from './refusal.ts';

/**
 * Judges a command against the state it was loaded with: the events it causes, or the reason it is refused. Pure;
 * the same in production, in the tests and in a simulator.
 */
export const decide = (command: Command, state: State): Decided<DomainEvent> => {
  const { intent } = command;
  switch (intent.type) {
    case 'refer':
      return refer(command, intent, state);
    case 'approve':
    case 'reject':
    case 'ask':
      return assess(command, intent, state);
    case 'reply':
      return reply(command, intent, state);
    case 'acknowledge':
      return acknowledge(command, intent, state);
    case 'bind-channel':
      return bindChannel(command, intent, state);
  }
};
