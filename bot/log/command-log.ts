import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Outcome } from '../../storage/execute.ts';
import { makeMeter } from '../../storage/meter.ts';
import type { ChatDeps } from '../chat/deps.ts';
import type { Fields } from './fields.ts';
import type { Log } from './log.ts';

type Execute = ChatDeps['execute'];

const toldOf = (outcome: Outcome<AnyLoggedEvent>): Fields => {
  if (outcome.kind === 'refused') return { outcome: 'refused', refusal: outcome.refusal.code };
  return { outcome: outcome.again ? 'again' : 'done', entry: outcome.entry };
};

/**
 * Every command leaves one line: what was wanted, what came of it and its log number, how long it took and, on Cosmos
 * DB, what it cost.
 */
export const logged =
  (execute: Execute, log: Log): Execute =>
  async (programme, command) => {
    const from = performance.now();
    const meter = makeMeter();
    let told: Fields = { outcome: 'failed' };
    try {
      const outcome = await meter.run(() => execute(programme, command));
      told = toldOf(outcome);
      return outcome;
    } finally {
      const ms = Math.round(performance.now() - from);
      log('command', { programme, intent: command.intent.type, ...told, ms, ...meter.cost() });
    }
  };
