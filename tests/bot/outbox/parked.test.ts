import assert from 'node:assert/strict';
import { DEMO_TENANT } from '../../../bot/demo/members.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import type { Doc } from '../../../storage/port.ts';
import {
  CHANNEL,
  openStage,
  PEOPLE,
  type Posted,
  type Stage,
  type StageOptions,
} from '../../support/stage.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import { withStage } from '../../support/with-stage.ts';
import { assess, refer } from '../../support/walk-card.ts';

const isTask = ({ summary }: Pick<Posted, 'summary'>): boolean =>
  summary?.startsWith('Ny visitation til') === true;
const isNotice = ({ summary }: Pick<Posted, 'summary'>): boolean =>
  summary?.startsWith('Orientering') === true;

/** The answer is written down. Coaches and colleagues who have never spoken wait for a card of their own. */
const isWritten = async ({ store }: Stage): Promise<boolean> => {
  const docs = await store.list('programme:ishoej-2015', 'delivery:parked');
  return docs.map((doc) => bodyOf<DeliveryBody>(doc)).some(({ attempts }) => attempts > 0);
};

describe('a card that found nobody', () => {
  let stage: Stage;
  let away = true;
  const refused: string[] = [];

  beforeEach(async () => {
    away = true;
    refused.length = 0;
    stage = await openStage({
      connector: (_target, message) => {
        if (!away || !(isTask(message) || isNotice(message))) return undefined;
        refused.push(message.summary ?? '');
        return { ok: false, status: 403, unclear: false };
      },
    });
  });
  afterEach(() => stage.close());

  const refusedOnce = async (): Promise<void> => {
    while (refused.length === 0 || !(await isWritten(stage)))
      await new Promise((resolve) => setTimeout(resolve, 10));
    away = false;
  };

  it('goes out when its person speaks again, in the same chat', async () => {
    await stage.say('visitator', 'hej');
    await refer(stage);
    await refusedOnce();
    assert.ok(!stage.posted.some(isTask));
    await stage.say('visitator', 'hej');
    assert.equal((await stage.until(isTask)).conversation, 'a:visitator');
  });

  it('goes out when somebody speaks in the channel again', async () => {
    await assess(stage, await refer(stage));
    await refusedOnce();
    assert.ok(!stage.posted.some(isNotice));
    await stage.say('director', 'pladser', { channel: true });
    assert.equal((await stage.until(isNotice)).conversation, CHANNEL);
  });

  it('goes to the channel that is chosen instead', async () => {
    await assess(stage, await refer(stage));
    await refusedOnce();
    await stage.say('director', 'kanal', { channel: true });
    assert.equal((await stage.until(isNotice)).conversation, CHANNEL);
  });
});

const PARTITION = 'programme:ishoej-2015';
const BOT = [{ id: '28:bot' }];
const DIRECTOR = `${DEMO_TENANT}:00000000-0000-0000-0000-0000000000${PEOPLE.director}`;

/** The answers that wait in the store, whoever asked. */
const waitingReplies = async ({ store }: Pick<Stage, 'store'>): Promise<readonly Doc[]> =>
  (await store.list(PARTITION, 'delivery:parked')).filter(
    (doc) => bodyOf<DeliveryBody>(doc).what.kind === 'reply',
  );

/** As a version before wrote it: under the person who asked. */
const asOlder = async (stage: Stage): Promise<void> => {
  const [doc] = await waitingReplies(stage);
  assert.ok(doc);
  const { id, etag, body } = doc;
  const tags = ['delivery', 'delivery:parked', `delivery:parked:${DIRECTOR}`];
  const { ok } = await stage.store.commit(PARTITION, [{ op: 'replace', id, ifMatch: etag, tags, body }]);
  assert.ok(ok);
};

const isLate = ({ byItself, conversation }: Posted): boolean => byItself === true && conversation === CHANNEL;
const botIsBack = (stage: Stage): Promise<unknown> =>
  stage.deliver(
    stage.activity('stranger', { type: 'conversationUpdate', membersAdded: BOT }, { channel: true }),
  );

describe('an answer in a channel that was gone', () => {
  let gone = true;
  const connector: StageOptions['connector'] = ({ conversationId }) =>
    gone && conversationId === CHANNEL ? { ok: false, status: 403, unclear: false } : undefined;

  const asked = async (stage: Stage, word: string): Promise<void> => {
    gone = true;
    await stage.say('director', word, { channel: true });
    while ((await waitingReplies(stage)).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 10));
    gone = false;
  };

  it(
    'comes when the bot is there again, though nobody speaks to it',
    withStage(
      async (stage) => {
        await asked(stage, 'pladser');
        await botIsBack(stage);
        assert.match((await stage.until(isLate)).card?.title ?? '', /^Pladser/);
      },
      { connector },
    ),
  );

  it(
    'comes so too where a version before this one left it under the person',
    withStage(
      async (stage) => {
        await asked(stage, 'pladser');
        await asOlder(stage);
        await botIsBack(stage);
        assert.match((await stage.until(isLate)).card?.title ?? '', /^Pladser/);
      },
      { connector },
    ),
  );

  for (const [when, who, before] of [
    ['somebody else speaks there', 'visitator', () => Promise.resolve()],
    ['somebody speaks there whom the bot does not know', 'stranger', () => Promise.resolve()],
    ['somebody else speaks there, left by a version before this one', 'visitator', asOlder],
  ] as const)
    it(
      `comes when ${when}`,
      withKeptStore(async (kept) => {
        const first = await kept.open({ connector });
        await asked(first, 'kanal');
        await before(first);
        // A process that has just begun knows what waits.
        const stage = await kept.open({ connector });
        await stage.say('visitator', 'hej');
        assert.ok(!stage.posted.some(isLate));
        await stage.say(who, 'pladser', { channel: true });
        assert.match((await stage.until(isLate)).text ?? '', /kanal/);
      }),
    );
});
