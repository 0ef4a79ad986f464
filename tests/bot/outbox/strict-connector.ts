import { PER_CONVERSATION } from '../../../bot/outbox/rate-window.ts';
import type { Sent } from '../../../bot/teams/sent.ts';
import { answered, dropped, ok } from './bench.ts';

/** How often the connector fails by itself, from 0 to 1. */
export interface Moods {
  /** 429 although every window has room. */
  readonly busy?: number;
  /** Accepts the card and drops the line. */
  readonly deaf?: number;
  /** 500, 502, 503, 504. */
  readonly broken?: number;
  /** The line is cut before anything arrives. */
  readonly unplugged?: number;
}

/** What the connector saw; a promise about Teams' limits is a promise about these figures. */
export interface Figures {
  requests: number;
  accepted: number;
  /** Requests over a published limit. */
  breaches: number;
  /** Requests to a conversation that was told to wait and had not yet. */
  early: number;
  busy: number;
  unclear: number;
  broken: number;
}

export interface StrictConnector {
  readonly figures: Figures;
  /** Titles of the cards that arrived, repeated ones too. */
  readonly arrived: readonly string[];
  answer(conversation: string, title: string): Sent;
}

/** The same numbers in every run. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Counts every request in the published windows and answers as Teams does where one is full. `now`: milliseconds. */
export const strictConnector = (now: () => number, random: () => number, moods: Moods): StrictConnector => {
  const times = new Map<string, number[]>();
  const waits = new Map<string, number>();
  const arrived: string[] = [];
  const figures: Figures = {
    requests: 0,
    accepted: 0,
    breaches: 0,
    early: 0,
    busy: 0,
    unclear: 0,
    broken: 0,
  };

  const tellToWait = (conversation: string, seconds: number): Sent => {
    waits.set(conversation, Math.max(waits.get(conversation) ?? 0, now() + seconds * 1000));
    return answered(429, seconds);
  };

  return {
    figures,
    arrived,
    answer(conversation, title) {
      figures.requests += 1;
      if (now() < (waits.get(conversation) ?? 0)) figures.early += 1;
      const own = (times.get(conversation) ?? []).filter((time) => time > now() - 3_600_000);
      own.push(now());
      times.set(conversation, own);
      const full = PER_CONVERSATION.find(
        ({ ms, most }) => own.filter((time) => time > now() - ms).length > most,
      );
      if (full) {
        figures.breaches += 1;
        return tellToWait(conversation, Math.ceil(full.ms / 1000));
      }
      const luck = random();
      const { busy = 0, deaf = 0, broken = 0, unplugged = 0 } = moods;
      if (luck < busy) {
        figures.busy += 1;
        return tellToWait(conversation, 1 + Math.floor(random() * 3));
      }
      if (luck < busy + deaf) {
        figures.unclear += 1;
        arrived.push(title);
        return dropped;
      }
      if (luck < busy + deaf + broken) {
        figures.broken += 1;
        return answered([500, 502, 503, 504][Math.floor(random() * 4)] ?? 500);
      }
      if (luck < busy + deaf + broken + unplugged) return { ok: false, unclear: false };
      figures.accepted += 1;
      arrived.push(title);
      return ok(`card-${figures.accepted}`);
    },
  };
};
