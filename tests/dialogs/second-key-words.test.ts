import assert from 'node:assert/strict';
import { carry } from '../support/carry.ts';
import { enrolled, referred, walk } from '../support/case-steps.ts';
import { attended, recommended } from '../support/course-steps.ts';
import { inMain, lent, OVERDUE } from '../support/lent.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { Stage } from '../support/stage.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const told = async (stage: Stage, who: 'caseworker' | 'visitator'): Promise<string> => {
  const { posted } = await stage.say(who, 'fase ML-2026-001');
  return posted.map(({ text, card }) => text ?? card?.title).join(' ');
};
const COACHS = 'Det skal coachen på sagen gøre.';

describe('»fase sag 1«', () => {
  it(
    'leads the caseworker to what the coach recommends, while that waits for them, and nobody else',
    withKeptStore(async ({ open }) => {
      const first = await open();
      const number = await enrolled(first);
      await attended(first, number, '2026-11-23');
      const stage = await open({ now: '2027-05-20T08:00:00.000Z' });
      assert.equal(await told(stage, 'caseworker'), COACHS);
      await recommended(stage, number);
      for (const words of ['fase sag 1', 'faseskift ML-2026-001']) {
        assert.equal(cardOf(await stage.say('caseworker', words)).title, `Bekræft faseskift · ${number}`);
        await stage.say('caseworker', 'annuller');
      }
      assert.equal(await told(stage, 'visitator'), COACHS);
      assert.equal(cardOf(await stage.say('coach', 'fase sag 1')).title, `Faseskift · ${number}`);
    }),
  );
});

describe('The words of what waits for a second key', () => {
  it(
    'lead who decides on loans to a write-off, and let finance propose none a second time',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage), OVERDUE);
      await walk(stage, 'finance', 'afskriv sag 1', { reason: 'dødsboet er uden midler' });
      const title = 'Bekræft afskrivning · ML-2026-001';
      assert.equal(cardOf(await stage.say('approver', 'afskriv sag 1')).title, title);
      const [heard] = (await stage.say('finance', 'afskriv sag 1')).posted;
      assert.match(heard?.text ?? '', /venter på nr\. 2/);
    }),
  );

  it(
    'lead the leader to an erasure',
    withStage(async (stage) => {
      const number = await referred(stage);
      await carry(stage, 'caseworker', { type: 'withdraw', case: number, reason: 'Har fået job' });
      const words = `slet personoplysninger ${number}`;
      await walk(stage, 'caseworker', words, { filed: 'yes' });
      assert.equal(cardOf(await stage.say('leader', words)).title, `Bekræft sletning · ${number}`);
    }),
  );
});
