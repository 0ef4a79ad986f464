import assert from 'node:assert/strict';
import { bodyOf } from '../../../../storage/documents/body.ts';
import type { LogEntry } from '../../../../storage/documents/log.ts';
import { MEMBERS, programmePartition, talkPartition } from '../../../../storage/keys.ts';
import type { StoreSettings } from '../../../../storage/open.ts';
import type { Store } from '../../../../storage/port.ts';
import type { Heard, Stage } from '../../../support/stage.ts';
import { openStage } from '../../../support/stage.ts';
import type { Speaker } from '../../../support/walk-card.ts';

/** What was sent once, what came back, and which of the processes have answered it. */
interface Sent {
  readonly activity: object;
  readonly first: Heard;
  readonly pressed: boolean;
  readonly answeredBy: Set<Stage>;
}

/** Two processes on one database, to which everything people do is sent by turns, and again. */
export interface Pair {
  readonly speaker: Speaker;
  /** Everything that was sent and not yet sent again goes out twice more in any order; no effect may be left. */
  again(): Promise<void>;
  /** The first of the two ends, and another one takes its place. */
  restart(): Promise<void>;
  figures(): { readonly activities: number; readonly repeats: number; readonly answeredAgain: number };
  close(): Promise<void>;
}

/** A conversation keeps its 20 newest activities, and some that somebody has not heard of lie in between. */
const WINDOW = 8;

const PARTITIONS = [programmePartition('ishoej-2015'), MEMBERS];

/** All of the two logs, and every conversation with its etag: a write that changes nothing would show too. */
const everything = async (store: Store, conversations: Iterable<string>): Promise<unknown> => {
  const logs = await Promise.all(PARTITIONS.map((partition) => store.list(partition, 'log')));
  const heads = await Promise.all(PARTITIONS.map((partition) => store.read(partition, ['head'])));
  const talks = await Promise.all(
    [...conversations]
      .toSorted()
      .map((conversation) => store.read(talkPartition(conversation), ['talk', 'ended'])),
  );
  return { entries: logs.flat().map((doc) => bodyOf<LogEntry>(doc).hash), heads, talks };
};

const repliesOf = ({ posted }: Heard): Heard['posted'] => posted.filter(({ update }) => update === undefined);

const isTrouble = (heard: Heard): boolean =>
  JSON.stringify([heard.text, repliesOf(heard).map(({ text }) => text)]).includes('Noget gik galt');

/** `random`: from 0 up to 1. */
export const openPair = async (store: StoreSettings, random: () => number): Promise<Pair> => {
  const stages = [await openStage({ store }), await openStage({ store })];
  const conversations = new Set<string>();
  let sent: Sent[] = [];
  let activities = 0;
  let repeats = 0;
  let answeredAgain = 0;

  const any = (): Stage => stages[Math.floor(random() * stages.length)] ?? assert.fail();

  /** To one of them, or in the same moment to both. */
  const send = async (activity: object): Promise<readonly (readonly [Stage, Heard])[]> => {
    const to = random() < 0.25 ? [...stages] : [any()];
    return Promise.all(to.map(async (stage) => [stage, await stage.deliver(activity)] as const));
  };

  const repeat = async ({ activity, pressed, answeredBy }: Sent): Promise<void> => {
    for (const [stage, heard] of await send(activity)) {
      repeats += 1;
      assert.ok(!isTrouble(heard), 'a repeated activity made trouble');
      // Who answered it is silent; another one cannot know whether that answer ever left.
      if (!pressed && repliesOf(heard).length > 0) {
        answeredAgain += 1;
        assert.ok(!answeredBy.has(stage), `answered twice by one process: ${JSON.stringify(activity)}`);
      }
      if (pressed) assert.ok(heard.card ?? heard.text !== undefined, 'a press has an answer');
      answeredBy.add(stage);
    }
  };

  const again = async (): Promise<void> => {
    const [{ store: inside } = assert.fail()] = stages;
    const before = await everything(inside, conversations);
    const twice = [...sent, ...sent].map((one) => ({ one, at: random() }));
    sent = [];
    for (const { one } of twice.toSorted((a, b) => a.at - b.at)) await repeat(one);
    assert.deepEqual(await everything(inside, conversations), before, 'what was sent again had an effect');
  };

  const deliver = async (activity: object, pressed: boolean): Promise<Heard> => {
    if (sent.length >= WINDOW) await again();
    const answers = await send(activity);
    activities += 1;
    for (const [, heard] of answers) assert.ok(!isTrouble(heard), 'trouble');
    const [[, one] = assert.fail()] = answers;
    const heard = answers.map(([, found]) => found).find((found) => repliesOf(found).length > 0) ?? one;
    sent.push({ activity, first: heard, pressed, answeredBy: new Set(answers.map(([stage]) => stage)) });
    return heard;
  };

  const made = (...[who, what, how]: Parameters<Stage['activity']>): object => {
    const [stage = assert.fail()] = stages;
    conversations.add(stage.conversationOf(who, how?.channel));
    return stage.activity(who, what, how);
  };

  return {
    speaker: {
      say: (who, text, how) => deliver(made(who, { type: 'message', text }, how), false),
      press: (who, verb, data, how) => {
        const value = { action: { type: 'Action.Execute', verb, data } };
        const what = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'some-card' };
        return deliver(made(who, what, how), true);
      },
    },
    again,
    async restart() {
      await stages.shift()?.close();
      stages.push(await openStage({ store }));
    },
    figures: () => ({ activities, repeats, answeredAgain }),
    async close() {
      for (const stage of stages) await stage.close();
    },
  };
};
