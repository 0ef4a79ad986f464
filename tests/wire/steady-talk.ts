import assert from 'node:assert/strict';
import type { Heard } from '../support/stage.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';
import { chatOf, type Activity } from './activity.ts';
import { through, type Client } from './client.ts';
import { pause } from './world.ts';

/** People who go on talking in many chats, so and so many turns a second, whatever the bot does. */
export interface Talking {
  /** When each answer was there, milliseconds since 1970, in order. */
  readonly answers: readonly number[];
  /** How long each turn took from its first try on, milliseconds. */
  readonly took: readonly number[];
  /** Turns that ended otherwise than they should. */
  readonly failed: readonly string[];
  /** Resolves when everybody has their answer. */
  end(): Promise<void>;
}

/** So many chats that each one has its answer before it is its turn again. */
const CHATS = 60;

const repliesOf = ({ posted }: Heard): Heard['posted'] => posted.filter(({ update }) => update === undefined);

/** One chat: a dialog is begun, answered by a press, dropped, and a question asked in between; again and again. */
const chatting = (client: Client, name: string, deliver: (activity: Activity) => Promise<Heard>) => {
  const own = client.inChat(name);
  const { say, press } = through(own, deliver);
  let first: Heard | undefined;
  let typed = 0;
  const asked = async (text: string, title: RegExp): Promise<Heard> => {
    typed += 1;
    const heard = await say('caseworker', text);
    const replies = repliesOf(heard);
    assert.equal(replies.length, 1, `»${text}« was answered ${replies.length} times`);
    assert.match(JSON.stringify(replies[0]), title);
    return heard;
  };
  const turns: readonly (() => Promise<void>)[] = [
    async () => {
      first = await asked('ny visitation', /Ny visitation/);
    },
    async () => {
      assert.ok(first);
      const { verb, data } = buttonOf(cardOf(first), 'answer');
      const heard = await press('caseworker', verb, { ...data, journalRef: `25/${name}` });
      assert.ok('citizenName' in cardOf(heard).inputs, 'the next step');
    },
    async () => void (await asked('annuller', /Annulleret|annulleret|droppet/)),
    async () => void (await asked('pladser', /ladser/)),
  ];
  let at = 0;
  return {
    next: async (): Promise<void> => {
      const turn = turns[at % turns.length];
      at += 1;
      await turn?.();
    },
    /** Everything that was ever posted there as an answer, late ones too. */
    assertOnce(): void {
      const posted = own.postedTo(chatOf('caseworker', name)).filter(({ update }) => update === undefined);
      assert.equal(posted.length, typed, `${name}: ${posted.length} answers to ${typed} messages`);
    },
  };
};

/**
 * Begins to talk; `deliver` may send again what got no answer. What goes wrong is kept, and told at the end.
 */
export const talk = (
  client: Client,
  perSecond: number,
  deliver: (activity: Activity) => Promise<Heard> = client.deliver,
): Talking => {
  const answers: number[] = [];
  const took: number[] = [];
  const failed: string[] = [];
  const chats = Array.from({ length: CHATS }, (_, index) => chatting(client, `talk${index}`, deliver));
  const busy = new Set<Promise<void>>();
  const idle = [...chats];
  const over = new AbortController();

  const one = async (chat: (typeof chats)[number]): Promise<void> => {
    const from = Date.now();
    try {
      await chat.next();
      answers.push(Date.now());
      took.push(Date.now() - from);
      idle.push(chat);
    } catch (error) {
      // A chat whose turn failed is in no known state any more.
      failed.push(error instanceof Error ? error.message : 'thrown');
    }
  };
  const going = async (): Promise<void> => {
    const begun = Date.now();
    for (let sent = 0; !over.signal.aborted; sent += 1) {
      await pause(Math.max(0, begun + (sent * 1_000) / perSecond - Date.now()));
      const chat = idle.shift();
      if (!chat) continue;
      const work: Promise<void> = one(chat).finally(() => busy.delete(work));
      busy.add(work);
    }
  };
  const running = going();
  return {
    answers,
    took,
    failed,
    async end() {
      over.abort();
      await running;
      await Promise.all(busy);
      // Long enough for a second answer to come.
      await pause(300);
      if (failed.length === 0) for (const chat of chats) chat.assertOnce();
    },
  };
};

/** The value that so many of a hundred do not exceed. */
export const percentile = (values: readonly number[], percent: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil((values.length * percent) / 100) - 1)] ?? 0;
