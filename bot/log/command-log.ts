import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Outcome } from '../../storage/execute.ts';
import type { ChatDeps } from '../chat/deps.ts';
import type { Fields } from './fields.ts';
import type { Log } from './log.ts';

type Execute = ChatDeps['execute'];

const toldOf = (outcome: Outcome<AnyLoggedEvent>): Fields => {
  if (outcome.kind === 'refused') return { outcome: 'refused', refusal: outcome.refusal.code };
  return { outcome: outcome.again ? 'again' : 'done', entry: outcome.entry };
};

/** Every command leaves one line: what was wanted, what came of it, how long it took and its log number. */
export const logged =
  (execute: Execute, log: Log): Execute =>
  async (programme, command) => {
    const from = performance.now();
    let told: Fields = { outcome: 'failed' };
    try {
      const outcome = await execute(programme, command);
      told = toldOf(outcome);
      return outcome;
    } finally {
      const ms = Math.round(performance.now() - from);
      log('command', { programme, intent: command.intent.type, ...told, ms });
    }
  };
