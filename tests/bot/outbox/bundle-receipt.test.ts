import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPosted } from '../../../bot/outbox/read-notice.ts';
import { openStore } from '../../../storage/open.ts';
import { CHANNEL, openStage } from '../../support/stage.ts';
import { enrol, PROGRAMME, seedRoomy } from '../../support/waiting-notices.ts';
import { buttonOf, cardOf } from '../../support/walk-card.ts';

const MANY = 22;

describe('the receipt for a bundle', () => {
  it('is one press for all its notices, seen on the card and by everybody', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-bundle-'));
    const store = await openStore({ kind: 'sqlite', folder });
    await seedRoomy(store);
    await enrol(store, 1, MANY, Date.now);
    await store.close();
    const stage = await openStage({ store: { kind: 'sqlite', folder } });
    try {
      await stage.say('director', 'pladser', { channel: true });
      const posted = await stage.until(
        ({ summary }) => summary === `Orientering nr. 1–${MANY} · ${MANY} i alt`,
      );
      assert.equal(posted.conversation, CHANNEL);
      assert.ok(posted.card);
      const { verb, data } = buttonOf(posted.card, 'acknowledge');
      const answer = cardOf(await stage.press('director', verb, data, { channel: true }));
      assert.deepEqual(answer.buttons, []);
      assert.equal(answer.texts.filter((line) => line.endsWith(' · set')).length, MANY);
      const numbers = Array.from({ length: MANY }, (_, index) => index + 1);
      const read = await readPosted(stage, PROGRAMME, numbers);
      assert.ok(read.every(({ notice }) => notice.seen));
      const update = await stage.until((message) => message.update !== undefined);
      assert.deepEqual(update.card?.texts, answer.texts);
    } finally {
      await stage.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
