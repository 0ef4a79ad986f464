import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { Sent } from '../teams/sent.ts';

/** An answer that never came is waited for this long before the card is posted once more. */
export const UNCLEAR_MS = 60_000;
/** After this long of nothing but passing refusals a card is given up. */
export const DAY_MS = 24 * 60 * 60 * 1000;
/** Where Teams refuses the bot itself, one card asks again this often; nothing can go out until somebody helps. */
export const REFUSED_MS = 5 * 60 * 1000;
const MAX_WAIT_MS = 5 * 60 * 1000;
/** A short Retry-After is the conversation's, a long one only the refused card's: it holds up no other. */
const SHORT_REST_MS = 30_000;

/** Nobody there until the bot is installed or spoken to again (facts: Limits per conversation). */
const AWAY = new Set([403, 404, 410]);
/** Answers below 500 after which a later attempt may succeed. */
const AGAIN = new Set([408, 412, 425, 429]);

export type Answer = 'again' | 'away' | 'bot-refused' | 'never';

/** What an answer of the connector means for a card; no status: the line was not there. */
export const meaningOf = (status: number | undefined): Answer => {
  if (status === undefined || status >= 500 || AGAIN.has(status)) return 'again';
  if (status === 401) return 'bot-refused';
  return AWAY.has(status) ? 'away' : 'never';
};

/** Until when an answer asks that nothing goes to its conversation; `undefined` where it asks for nothing. */
export const restOf = (sent: Sent, now: number): number | undefined => {
  if (sent.ok) return undefined;
  if (sent.status !== undefined && meaningOf(sent.status) === 'bot-refused') return now + REFUSED_MS;
  const rest = (sent.retryAfterSeconds ?? 0) * 1000;
  return rest > 0 && rest <= SHORT_REST_MS ? now + rest : undefined;
};

const backoff = (attempts: number, random: number): number =>
  Math.min(MAX_WAIT_MS, 1000 * 2 ** Math.min(attempts, 9)) * (0.5 + random / 2);

/** A reply of several messages goes on with the next one, as if that had just been written. */
export const goingOn = (sent: DeliveryBody, rest: number | undefined, now: number): DeliveryBody => {
  const { what } = sent;
  if (sent.state !== 'sent' || what.kind !== 'reply' || rest === undefined) return sent;
  const next = { ...what, part: rest };
  return { ...sent, what: next, state: 'waiting', attempts: 0, unclear: 0, notBefore: now };
};

/**
 * What a delivery becomes after an attempt. `now` in milliseconds; `random` from 0 to 1, for jitter. The attempt counts
 * from its end on: its process may have stood still since it was begun, and who sends next looks for what was new lately.
 */
export const after = (
  begun: DeliveryBody,
  sent: Sent,
  conversation: string,
  now: number,
  random: number,
): DeliveryBody => {
  const attempt: DeliveryBody = { ...begun, tried: { at: now, conversation } };
  if (sent.ok) {
    return { ...attempt, state: 'sent', sent: { at: now, conversation, activityId: sent.activityId } };
  }
  const restUntil = restOf(sent, now);
  const seen: DeliveryBody = {
    ...attempt,
    ...(sent.status !== undefined && { lastStatus: sent.status }),
    ...(restUntil !== undefined && { restUntil }),
  };
  if (sent.unclear) {
    const unclear = attempt.unclear + 1;
    return unclear >= 2
      ? { ...seen, state: 'failed', unclear }
      : { ...seen, state: 'waiting', unclear, notBefore: now + UNCLEAR_MS };
  }
  switch (meaningOf(sent.status)) {
    case 'away':
      return { ...seen, state: 'parked' };
    case 'never':
      return { ...seen, state: 'failed' };
    case 'bot-refused':
      // Never given up: nobody else could be told either.
      return { ...seen, state: 'waiting', notBefore: now + REFUSED_MS, freeSince: now + REFUSED_MS };
    case 'again': {
      if (now - (attempt.freeSince ?? attempt.queuedAt) > DAY_MS) return { ...seen, state: 'failed' };
      const wait = Math.max((sent.retryAfterSeconds ?? 0) * 1000, backoff(attempt.attempts, random));
      return { ...seen, state: 'waiting', notBefore: now + wait };
    }
  }
};
