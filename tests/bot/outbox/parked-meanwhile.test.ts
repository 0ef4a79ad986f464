import assert from 'node:assert/strict';
import { bodyOf } from '../../../storage/documents/body.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import type { Store, Write } from '../../../storage/port.ts';
import { CHANNEL, type Posted, type Stage, type StageOptions } from '../../support/stage.ts';
import { assess, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const PARTITION = 'programme:ishoej-2015';

const isTask = ({ summary }: Pick<Posted, 'summary'>): boolean =>
  summary?.startsWith('Ny visitation til') === true;
const isNotice = ({ summary }: Pick<Posted, 'summary'>): boolean =>
  summary?.startsWith('Orientering') === true;

type Becomes = Pick<DeliveryBody, 'state' | 'attempts' | 'what'>;

/** What happens at the last moment before such a delivery is written, the first time; set once there is a stage. */
const beforeItIs = (fits: (body: Becomes) => boolean) => {
  let act: ((store: Store) => Promise<unknown>) | undefined;
  const isIt = ({ id, ...write }: Write): boolean =>
    id.startsWith('delivery:') && 'body' in write && fits(write.body as Becomes);
  const wrap: StageOptions['wrap'] = (store) => ({
    ...store,
    async commit(partition, writes) {
      const first = writes.some(isIt) ? act : undefined;
      if (first) act = undefined;
      await first?.(store);
      return store.commit(partition, writes);
    },
  });
  return { wrap, happens: (what: typeof act) => void (act = what) };
};

describe('a card whose person speaks while it is put aside', () => {
  const parked = beforeItIs(({ state }) => state === 'parked');
  it(
    'goes out all the same, though it is the first time',
    withStage(
      async (stage) => {
        parked.happens(() => stage.say('visitator', 'hej'));
        await refer(stage);
        assert.equal((await stage.until(isTask)).conversation, 'a:visitator');
      },
      { wrap: parked.wrap },
    ),
  );

  let away = true;
  const refused = beforeItIs(({ state, attempts }) => state === 'parked' && attempts > 0);
  it(
    'goes out all the same, though it was refused a moment before',
    withStage(
      async (stage) => {
        await stage.say('visitator', 'hej');
        refused.happens(() => {
          away = false;
          return stage.say('visitator', 'hej');
        });
        await refer(stage);
        assert.equal((await stage.until(isTask)).conversation, 'a:visitator');
      },
      {
        wrap: refused.wrap,
        connector: (_target, message) =>
          away && isTask(message) ? { ok: false, status: 403, unclear: false } : undefined,
      },
    ),
  );
});

const isHeld = async ({ store }: Stage): Promise<boolean> => {
  const docs = await store.list(PARTITION, 'delivery:parked');
  return docs.some((doc) => bodyOf<DeliveryBody>(doc).what.kind === 'notice');
};
/** As the sender does once it has told the Erhvervschef. */
const toldOf = async (store: Store): Promise<void> => {
  const docs = await store.list(PARTITION, 'delivery:parked');
  for (const { id, etag, tags, body } of docs) {
    const told = { ...(body as object), told: true };
    await store.commit(PARTITION, [{ op: 'replace', id, ifMatch: etag, tags, body: told }]);
  }
};

describe('a card that something is noted on while its people come back', () => {
  let away = true;
  const back = beforeItIs(({ what, state }) => what.kind === 'notice' && state === 'waiting');

  it(
    'goes out all the same',
    withStage(
      async (stage) => {
        await assess(stage, await refer(stage));
        while (!(await isHeld(stage))) await new Promise((resolve) => setTimeout(resolve, 10));
        away = false;
        back.happens(toldOf);
        await stage.say('director', 'pladser', { channel: true });
        assert.equal((await stage.until(isNotice)).conversation, CHANNEL);
      },
      {
        wrap: back.wrap,
        connector: (_target, message) =>
          away && isNotice(message) ? { ok: false, status: 403, unclear: false } : undefined,
      },
    ),
  );
});
