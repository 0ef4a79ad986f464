import { acknowledge } from './decide/acknowledge.ts';
import { assess } from './decide/assess.ts';
import { bindChannel } from './decide/bind-channel.ts';
import { complain, judgeComplaint } from './decide/complaint.ts';
import { discharge, reopen } from './decide/discharge.ts';
import { countersign, decideFinally, decideJointly } from './decide/jointly.ts';
import { correct } from './decide/correct.ts';
import { extend, withdraw } from './decide/keep.ts';
import { handOver } from './decide/hand-over.ts';
import { recuse, reinstate } from './decide/recuse.ts';
import { refer } from './decide/refer.ts';
import { draftRefusal, recordHearing, recordLetter } from './decide/refusal-letters.ts';
import { reply } from './decide/reply.ts';
import type { State } from './decide/state.ts';
import { undo } from './decide/undo.ts';
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
      return refer({ ...command, intent }, state);
    case 'approve':
    case 'reject':
    case 'ask':
    case 'invite':
      return assess({ ...command, intent }, state);
    case 'reply':
      return reply({ ...command, intent }, state);
    case 'decide-jointly':
      return decideJointly({ ...command, intent }, state);
    case 'countersign':
      return countersign({ ...command, intent }, state);
    case 'decide-finally':
      return decideFinally({ ...command, intent }, state);
    case 'draft-refusal':
      return draftRefusal({ ...command, intent }, state);
    case 'record-hearing':
      return recordHearing({ ...command, intent }, state);
    case 'record-letter':
      return recordLetter({ ...command, intent }, state);
    case 'complain':
      return complain({ ...command, intent }, state);
    case 'judge-complaint':
      return judgeComplaint({ ...command, intent }, state);
    case 'withdraw':
      return withdraw({ ...command, intent }, state);
    case 'correct':
      return correct({ ...command, intent }, state);
    case 'extend':
      return extend({ ...command, intent }, state);
    case 'discharge':
      return discharge({ ...command, intent }, state);
    case 'reopen':
      return reopen({ ...command, intent }, state);
    case 'hand-over':
      return handOver({ ...command, intent }, state);
    case 'recuse':
      return recuse({ ...command, intent }, state);
    case 'reinstate':
      return reinstate({ ...command, intent }, state);
    case 'undo':
      return undo({ ...command, intent }, state);
    case 'acknowledge':
      return acknowledge({ ...command, intent }, state);
    case 'bind-channel':
      return bindChannel({ ...command, intent }, state);
  }
};
