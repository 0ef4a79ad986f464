import { currentTurn } from '../deadline.ts';
import { meaningOf } from '../outbox/classify.ts';
import type { Sent } from '../teams/sent.ts';
import { REPLY_TIME } from '../teams/time-limit.ts';

/** What became of a part of an answer: `late`: there was no time left to begin. */
export type Posted = Sent | 'late';

export const isOut = (posted: Posted): boolean => posted !== 'late' && posted.ok;

/** Teams will never take it: what comes after it is said all the same. */
export const isRefused = (posted: Posted): boolean =>
  posted !== 'late' &&
  !posted.ok &&
  !posted.unclear &&
  posted.status !== undefined &&
  meaningOf(posted.status) === 'never';

/** Milliseconds that a post may take; after it there is time to write down that it failed. `undefined`: it is too late for one. */
export const timeToPost = (): number | undefined => {
  const turn = currentTurn();
  if (!turn) return REPLY_TIME;
  const ms = turn.left() - turn.limits.post;
  return ms < turn.limits.post ? undefined : Math.min(REPLY_TIME, ms);
};
