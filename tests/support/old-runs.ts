import type { Talk } from '../../bot/chat/talk.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { newRun } from '../../dialogs/engine/run.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { talkPartition } from '../../storage/keys.ts';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { personKey } from '../../domain/member.ts';
import type { Stage, Who } from './stage.ts';
import { PEOPLE } from './stage.ts';

export const keyOf = (who: Exclude<Who, 'stranger'>): string => {
  const member = DEMO_MEMBERS.find(({ object }) => object.endsWith(PEOPLE[who]));
  if (!member) throw new Error(`No demo member ${who}`);
  return personKey(member);
};

/** A run as it may stand in the store, whatever the product thinks of it today. */
export const storedRun = (
  who: Exclude<Who, 'stranger'>,
  flow: string,
  changes: Partial<Run> = {},
  at = '2026-11-23T08:00:00.000Z',
): Run => ({
  ...newRun({
    id: `run-of-${flow}`,
    flow: { id: flow, version: 1 },
    owner: keyOf(who),
    programme: 'ishoej-2015',
    case: '',
    at,
    facts: {},
  }),
  ...changes,
});

/**
 * Rewrites what is remembered of somebody's conversation, as if another build had written it. A product that is open
 * on the store has to be opened anew to see it.
 */
export const rewriteTalk = async (stage: Stage, who: Who, change: (talk: Talk) => unknown): Promise<void> => {
  const partition = talkPartition(stage.conversationOf(who));
  const [doc] = await stage.store.read(partition, ['talk']);
  if (!doc) throw new Error(`${who} has not spoken yet`);
  const body = JSON.parse(JSON.stringify(change(bodyOf<Talk>(doc)))) as Talk;
  const written = await stage.store.commit(partition, [
    { op: 'replace', id: 'talk', ifMatch: doc.etag, body },
  ]);
  if (!written.ok) throw new Error('The conversation was written meanwhile');
};

export const withStoredRuns =
  (...runs: readonly Run[]) =>
  (talk: Talk): Talk => ({
    ...talk,
    runs: { ...talk.runs, ...Object.fromEntries(runs.map((run) => [run.id, run])) },
  });
