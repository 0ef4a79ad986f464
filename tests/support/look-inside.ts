import { readTalk } from '../../bot/chat/stored-talk.ts';
import type { Talk } from '../../bot/chat/talk.ts';
import { EMPTY_TALK } from '../../bot/chat/talk.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition, talkPartition } from '../../storage/keys.ts';
import type { Stage, Who } from './stage.ts';

/** What is remembered of somebody's conversation. */
export const talkOf = async (stage: Stage, who: Who, channel = false): Promise<Talk> => {
  const found = await readTalk(stage.store, talkPartition(stage.conversationOf(who, channel)));
  return found?.talk ?? EMPTY_TALK;
};

/** The run that typed answers go to. */
export const activeRunOf = async (stage: Stage, who: Who): Promise<Run> => {
  const { active = '', runs } = await talkOf(stage, who);
  const run = runs[active];
  if (!run) throw new Error(`Nothing is under way for ${who}`);
  return run;
};

/** Everything somebody has begun and not finished. */
export const runsOf = async (stage: Stage, who: Who): Promise<readonly Run[]> =>
  Object.values((await talkOf(stage, who)).runs);

/** The event log of the demo's programme, in order. */
export const logOf = async (stage: Stage): Promise<readonly LogEntry[]> => {
  const docs = await stage.store.list(programmePartition('ishoej-2015'), 'log');
  return docs.map((doc) => bodyOf<LogEntry>(doc)).toSorted((a, b) => a.seq - b.seq);
};
