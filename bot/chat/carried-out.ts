import type { Flow } from '../../dialogs/engine/flow.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { confirmsAt, positionOf } from '../../dialogs/engine/position.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { commandId, MEMBERS, programmePartition } from '../../storage/keys.ts';
import type { ChatDeps } from './deps.ts';
import type { Stored } from './stored.ts';
import { storedIn } from './stored.ts';
import type { Talk } from './talk.ts';
import { closeRun } from './talk.ts';

export interface Outcome {
  readonly lines: readonly Text[];
  readonly stored: Stored | undefined;
}

/** What a run's command did, if it was carried out while the run knows nothing of it; one read of the store. */
export const carriedOut = async (
  { store }: Pick<ChatDeps, 'store'>,
  flow: Flow,
  run: Run,
): Promise<Outcome | undefined> => {
  const partition = flow.register ? MEMBERS : programmePartition(run.programme);
  const [doc] = await store.read(partition, [commandId(run.id)]);
  const entry = maybeBody<LogEntry>(doc);
  return (
    entry && {
      lines: flow.done(entry.events, run.facts),
      stored: storedIn(entry.events, entry.seq, flow.unseen?.(run.facts)),
    }
  );
};

/** Whether a run stands where its command may have been sent; one of an earlier version is asked about when it goes on. */
const mayBeSent = (flow: Flow, run: Run, today: Day): boolean =>
  flow.version === run.version && confirmsAt(flow, run, positionOf(flow, run, today), today);

/**
 * Command first, then run: where a process died in between, the command stands in the log and its run looks alive.
 * Such runs close before anything else happens, so that nobody edits or sends again what was sent. Only runs that
 * stand where they can be confirmed are asked about; a step in the middle costs nothing.
 */
export const closeCarriedOut = async (deps: ChatDeps, talk: Talk): Promise<Talk> => {
  let now = talk;
  for (const run of Object.values(talk.runs)) {
    const flow = findDialog(run.flow);
    if (!flow || !mayBeSent(flow, run, deps.clocks.today())) continue;
    const outcome = await carriedOut(deps, flow, run);
    if (outcome) now = closeRun(now, run, outcome.lines, deps.clocks.now(), outcome.stored);
  }
  return now;
};
