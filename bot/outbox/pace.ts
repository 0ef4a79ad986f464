import type { RateWindow } from './rate-window.ts';
import { REFUSED_MS } from './classify.ts';
import { kept, PER_APP, PER_CONVERSATION, waitFor, withTime } from './rate-window.ts';
import { isAhead } from './set-back.ts';

/** What was sent where and when, so that Teams' limits are kept; milliseconds of the real clock. */
export interface Pace {
  /** How long a conversation has to wait for its next card. */
  wait(conversation: string, now: number): number;
  note(conversation: string, at: number): void;
  /** How long a conversation has asked to be left alone from now on; 0 where it has not. */
  resting(conversation: string, now: number): number;
  /** Nothing goes there before `until`. */
  rest(conversation: string, until: number): void;
  /** What was sent is learned anew, from the disk. What a conversation asked of this process may not stand there yet, and holds. */
  forget(): void;
}

/** The windows are Teams' own at 80 % unless told. */
export const makePace = (
  perConversation: readonly RateWindow[] = kept(PER_CONVERSATION),
  perApp: readonly RateWindow[] = kept(PER_APP),
): Pace => {
  const times = new Map<string, readonly number[]>();
  const rests = new Map<string, number>();
  let all: readonly number[] = [];
  /** No rest is longer than that of a bot that is refused: one that is was noted before the clock was set back. */
  const resting = (conversation: string, now: number): number => {
    const until = rests.get(conversation) ?? 0;
    return isAhead(until - REFUSED_MS, now) ? 0 : Math.max(0, until - now);
  };

  return {
    wait: (conversation, now) =>
      Math.max(
        waitFor(perConversation, times.get(conversation) ?? [], now),
        waitFor(perApp, all, now),
        resting(conversation, now),
      ),
    resting,
    note(conversation, at) {
      times.set(conversation, withTime(perConversation, times.get(conversation) ?? [], at));
      all = withTime(perApp, all, at);
    },
    rest(conversation, until) {
      rests.set(conversation, Math.max(until, rests.get(conversation) ?? 0));
    },
    forget() {
      times.clear();
      all = [];
    },
  };
};
