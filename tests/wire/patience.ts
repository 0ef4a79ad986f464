import assert from 'node:assert/strict';
import { CHAT } from '../../bot/chat/words.ts';
import type { Post } from '../bot/teams/fake-connector.ts';
import type { Heard } from '../support/stage.ts';
import type { Speaker } from '../support/walk-card.ts';
import { conversationOf, type Activity } from './activity.ts';
import { cameByItself, postedOf } from './heard.ts';
import { until, type World } from './world.ts';

/** A bot that is killed and started again while people go on talking to it. */
export interface Ordeal {
  /** Speaks, and sends again what got no answer once the bot is back: Teams does so, and so do people. */
  readonly speaker: Speaker;
  /** SIGKILL now; the next start waits for `inspect`. */
  kill(): void;
  kills(): number;
  /** Activities that broke off half-way and were sent again. */
  repeated(): number;
  /** Answers to a message that were posted more than once. */
  copies(): number;
  /** Called with every answer, the moment it is here. */
  onReply: () => void;
  /** Called with every answer that is posted, before the bot hears that it was. */
  onPost: () => void;
  /** Resolves when the bot runs, after any kill so far. */
  up(): Promise<void>;
}

/** How long people wait for an answer that is to follow, on a machine with much to do. */
const FOLLOWS_MS = 90_000;

const isAnswer = (post: Post): boolean => post.method === 'POST' && !cameByItself(postedOf(post));

/** `inspect` looks at what the dead process left. */
export const ordealOf = (world: World, inspect: () => Promise<void>): Ordeal => {
  let up = Promise.resolve();
  let kills = 0;
  let repeated = 0;
  let copies = 0;

  const answersIn = (conversation: string, from: number): readonly Post[] =>
    world.connector.posts
      .slice(from)
      .filter((post) => post.conversationId === conversation && isAnswer(post));

  /** What was said at once; where the bot had no time, what it wrote afterwards. */
  const waitedFor = async (heard: Heard, conversation: string, from: number): Promise<Heard> => {
    const { text, ...rest } = heard;
    const isLate = text === CHAT.late.da || (heard.status === undefined && heard.posted.length === 0);
    if (!isLate) return heard;
    await until('the answer that was to follow', () => answersIn(conversation, from).length > 0, FOLLOWS_MS);
    return { ...rest, posted: answersIn(conversation, from).map(postedOf) };
  };

  const deliver = async (make: () => Activity, isPress: boolean): Promise<Heard> => {
    let activity = make();
    const [from, killed] = [world.connector.posts.length, kills];
    for (;;) {
      await up;
      const before = kills;
      try {
        const conversation = conversationOf(activity);
        const heard = await waitedFor(await world.deliver(activity), conversation, from);
        if (!isPress) {
          const more = answersIn(conversation, from).length - 1;
          assert.ok(more >= 0, 'a message was not answered');
          assert.ok(
            more <= kills - killed,
            `${more + 1} answers to a message through ${kills - killed} kills`,
          );
          copies += more;
        }
        ordeal.onReply();
        return heard;
      } catch (error) {
        if (kills === before || error instanceof assert.AssertionError) throw error;
        repeated += 1;
        // By turns Teams repeats the activity, and the person presses once more.
        if (isPress && kills % 2 === 0) activity = make();
      }
    }
  };

  const ordeal: Ordeal = {
    speaker: {
      say: (who, text, how) => deliver(() => world.message(who, text, how), false),
      press: (who, verb, data, how) => deliver(() => world.invoke(who, verb, data, how), true),
    },
    kill() {
      kills += 1;
      const dead = world.server().kill();
      up = (async () => {
        await dead;
        await inspect();
        await world.start();
      })();
      // Who waits for it next hears of a failure.
      up.catch(() => undefined);
    },
    kills: () => kills,
    repeated: () => repeated,
    copies: () => copies,
    onReply: () => undefined,
    onPost: () => undefined,
    up: () => up,
  };
  world.connector.respondWith((post) => {
    if (isAnswer(post) && post.conversationId.startsWith('a:')) ordeal.onPost();
    return undefined;
  });
  return ordeal;
};
