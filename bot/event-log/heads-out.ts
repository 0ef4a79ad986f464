import { dayOf, type Day } from '../../domain/day.ts';
import type { Store } from '../../storage/port.ts';
import { faultLine } from '../http/faults.ts';
import type { Fields } from '../log/fields.ts';
import type { Log } from '../log/log.ts';
import { headsNow } from './heads.ts';
import { lastSuccess, readState, saveState, type TargetState } from './heads-state.ts';
import { NotTaken, type HeadsTarget } from './targets.ts';
import { sameJson } from '../../domain/json.ts';

export interface HeadsOutDeps {
  readonly store: Store;
  readonly targets: readonly HeadsTarget[];
  /** Real clock, milliseconds. */
  readonly now: () => number;
  readonly log: Log;
}

/** Called by whoever holds the sender's lease, as often as it likes. */
export interface HeadsOut {
  /** Begins what is due and does not wait for it: no card is held up. */
  tend(): void;
  /** Resolves when nothing is under way; never rejects. */
  idle(): Promise<void>;
}

const RETRY_MS = 60_000;
/** A day, the longer one in autumn, and a little for the round that notices it. */
const LATE_MS = 26 * 3_600_000;

const faultOf = (error: unknown): Fields => {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const failed = [error, cause].find((one) => one instanceof Error && 'code' in one);
  return {
    fault: faultLine(error),
    status: error instanceof NotTaken ? error.status : undefined,
    ...(failed && { code: String((failed as { readonly code?: unknown }).code) }),
  };
};

/**
 * Sends the heads out once a day and target, and notes it in the store, so that neither a restart nor another process
 * sends them again. What fails is tried again a minute later. A process that dies between sending and noting sends
 * twice, which harms nobody: both lines are true.
 */
export const makeHeadsOut = ({ store, targets, now, log }: HeadsOutDeps): HeadsOut => {
  let running: Promise<void> | undefined;
  let doneFor: Day | undefined;
  let notBefore = 0;

  const send = async (target: HeadsTarget, before: TargetState, day: Day): Promise<TargetState> => {
    if (before.sent?.day === day) return before;
    try {
      const heads = await headsNow(store, now());
      await target.send(JSON.stringify(heads));
      log('heads-sent', { target: target.name, chains: heads.heads.length });
      return { since: before.since, sent: { day, at: now() } };
    } catch (error) {
      log('heads-failed', { target: target.name, ...faultOf(error) });
      if (before.late || now() - lastSuccess(before) <= LATE_MS) return before;
      log('heads-late', { target: target.name });
      return { ...before, late: true };
    }
  };

  const round = async (day: Day): Promise<void> => {
    const { doc, targets: before } = await readState(store);
    const after: Partial<Record<HeadsTarget['name'], TargetState>> = {};
    for (const target of targets)
      after[target.name] = await send(target, before[target.name] ?? { since: now() }, day);
    const isNews = !sameJson(after, before);
    const isSaved = !isNews || (await saveState(store, doc, after));
    if (isSaved && Object.values(after).every(({ sent }) => sent?.day === day)) doneFor = day;
  };

  const tended = async (day: Day): Promise<void> => {
    notBefore = now() + RETRY_MS;
    try {
      await round(day);
    } catch (error) {
      log('heads-failed', { fault: faultLine(error) });
    }
    running = undefined;
  };

  return {
    tend() {
      const day = dayOf(new Date(now()).toISOString());
      if (running || doneFor === day || now() < notBefore) return;
      running = tended(day);
    },
    idle: async () => running,
  };
};
