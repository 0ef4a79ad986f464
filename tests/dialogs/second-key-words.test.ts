import assert from 'node:assert/strict';
import { enrolled } from '../support/case-steps.ts';
import { attended, recommended } from '../support/course-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { Stage } from '../support/stage.ts';
import { cardOf } from '../support/walk-card.ts';

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
