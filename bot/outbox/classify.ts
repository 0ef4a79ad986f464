import type { DeliveryBody } from '../../storage/documents.ts';
import type { Sent } from '../teams/sent.ts';

/** An answer that never came is waited for this long before the card is posted once more. */
export const UNCLEAR_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_WAIT_MS = 5 * 60 * 1000;

/** Answers after which a later attempt may succeed (facts: Limits per conversation). */
const AGAIN = new Set([408, 412, 429, 500, 502, 503, 504]);
/** Nobody there until the bot is installed or spoken to again. */
const AWAY = new Set([401, 403, 404]);

const backoff = (attempts: number, random: number): number =>
  Math.min(MAX_WAIT_MS, 1000 * 2 ** Math.min(attempts, 9)) * (0.5 + random / 2);

/** What a delivery becomes after an attempt. `now` in milliseconds; `random` from 0 to 1, for jitter. */
export const after = (
  attempt: DeliveryBody,
  sent: Sent,
  conversation: string,
  now: number,
  random: number,
): DeliveryBody => {
  if (sent.ok) {
    return { ...attempt, state: 'sent', sent: { at: now, conversation, activityId: sent.activityId } };
  }
  const seen: DeliveryBody = sent.status === undefined ? attempt : { ...attempt, lastStatus: sent.status };
  if (sent.unclear) {
    const unclear = attempt.unclear + 1;
    return unclear >= 2
      ? { ...seen, state: 'failed', unclear }
      : { ...seen, state: 'waiting', unclear, notBefore: now + UNCLEAR_MS };
  }
  if (sent.status !== undefined && AWAY.has(sent.status)) return { ...seen, state: 'parked' };
  if (sent.status !== undefined && !AGAIN.has(sent.status)) return { ...seen, state: 'failed' };
  if (now - attempt.queuedAt > DAY_MS) return { ...seen, state: 'failed' };
  const wait = Math.max((sent.retryAfterSeconds ?? 0) * 1000, backoff(attempt.attempts, random));
  return { ...seen, state: 'waiting', notBefore: now + wait };
};
