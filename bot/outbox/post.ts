import type { Outgoing } from '../teams/outgoing.ts';
import type { Sent } from '../teams/sent.ts';
import { meaningOf, restOf } from './classify.ts';
import type { Pace } from './pace.ts';
import type { Rooms } from './rooms.ts';
import type { OutgoingCard } from './ways.ts';

/** One attempt's longest time; the lease must outlast it. */
export const ATTEMPT_MS = 8_000;

interface LearnDeps {
  readonly pace: Pace;
  readonly rooms: Rooms;
  /** Real clock, milliseconds. */
  readonly now: () => number;
}

/** One request; a card that is gone is posted anew. */
export const post = async (teams: Outgoing, { message, place, replaces }: OutgoingCard): Promise<Sent> => {
  const target = { serviceUrl: place.serviceUrl, conversationId: place.conversation };
  const time = { timeoutMs: ATTEMPT_MS };
  if (replaces === undefined) return teams.send(target, message, time);
  const replaced = await teams.update(target, replaces.activityId, replaces.message, time);
  return !replaced.ok && replaced.status === 404 ? teams.send(target, message, time) : replaced;
};

/** What an answer tells of the conversation and of the bot, beside the card itself. */
export const learnFrom = async (deps: LearnDeps, sent: Sent, conversation: string): Promise<void> => {
  const { now, pace, rooms } = deps;
  if (sent.ok) return;
  const until = restOf(sent, now());
  if (until !== undefined) pace.rest(conversation, until);
  if (sent.status !== undefined && meaningOf(sent.status) === 'away')
    await rooms.refused(conversation, sent.status);
};
