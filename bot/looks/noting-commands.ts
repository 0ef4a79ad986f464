import { personKey } from '../../domain/member.ts';
import type { AnyIntent, Command } from '../../domain/commands.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { ChatDeps } from '../chat/deps.ts';
import type { Notes } from './noted.ts';
import { THROUGH } from './noted.ts';

type Execute = ChatDeps['execute'];

/** The case that a refusal says something of; of a right that is missing it is the one that was asked for. */
const caseOf = (refusal: Refusal, { intent }: Command<AnyIntent>): string | undefined => {
  if ('case' in refusal) return refusal.case;
  return refusal.code === 'not-allowed' && 'case' in intent ? intent.case : undefined;
};

/** A command that is carried out stands in the event log; one that is refused tells something of a case, or nothing. */
export const noting =
  (execute: Execute, notes: Notes): Execute =>
  async (programme, command) => {
    const outcome = await execute(programme, command);
    const number = outcome.kind === 'refused' ? caseOf(outcome.refusal, command) : undefined;
    if (outcome.kind !== 'refused' || number === undefined) return outcome;
    const { code } = outcome.refusal;
    const told = code !== 'not-allowed' && code !== 'no-such-case';
    notes.add({
      programme,
      by: personKey(command.actor),
      organisation: command.actor.organisation,
      through: code === 'double-reference' ? THROUGH.reference : THROUGH.refusal,
      case: number,
      ...(!told && { refused: true }),
    });
    return outcome;
  };
