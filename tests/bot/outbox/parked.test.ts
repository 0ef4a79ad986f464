import assert from 'node:assert/strict';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { CHANNEL, openStage, type Posted, type Stage } from '../../support/stage.ts';
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
