import type { Run } from '../../dialogs/engine/run.ts';
import { confirmsAt, positionOf } from '../../dialogs/engine/position.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Text } from '../../domain/text.ts';
import type { LogEntry } from '../../storage/documents.ts';
import { maybeBody } from '../../storage/documents.ts';
import { commandId, programmePartition } from '../../storage/keys.ts';
import type { ChatDeps } from './deps.ts';
import type { Talk } from './talk.ts';
import { closeRun } from './talk.ts';

/** What a run's command did, if it was carried out while the run knows nothing of it. */
const outcomeOf = async ({ store, clocks }: ChatDeps, run: Run): Promise<readonly Text[] | undefined> => {
  const flow = findDialog(run.flow);
  if (!flow) return undefined;
  const today = clocks.today();
  if (!confirmsAt(flow, run, positionOf(flow, run, today), today)) return undefined;
  const [doc] = await store.read(programmePartition(run.programme), [commandId(run.id)]);
  const entry = maybeBody<LogEntry>(doc);
  return entry && flow.done(entry.events, run.facts);
};

/**
 * Command first, then run: where a process died in between, the command stands in the log and its run looks alive.
 * Such runs close before anything else happens, so that nobody edits or sends again what was sent. Only runs that
 * stand where they can be confirmed are asked about; a step in the middle costs nothing.
 */
export const closeCarriedOut = async (deps: ChatDeps, talk: Talk): Promise<Talk> => {
  let now = talk;
  for (const run of Object.values(talk.runs)) {
    const lines = await outcomeOf(deps, run);
    if (lines) now = closeRun(now, run, lines, deps.clocks.now());
  }
  return now;
};
