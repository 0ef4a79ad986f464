import assert from 'node:assert/strict';
import { enrolled, referred } from '../../support/case-steps.ts';
import type { Kept } from '../../support/open-twice.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Stage, StageOptions, Who } from '../../support/stage.ts';
import { cardOf } from '../../support/walk-card.ts';

const OLD = 'ML-2026-001';
const NEW = 'ML-2027-001';

/** A course that the coach has, begun in November; then it is January. */
const january = async (kept: Kept, options: StageOptions = {}): Promise<Stage> => {
  await enrolled(await kept.open());
  return kept.open({ now: '2027-01-12T08:00:00.000Z', ...options });
};

/** What is answered, in one text. */
const heard = async (stage: Stage, who: Who, words: string): Promise<string> => {
  const answer = await stage.say(who, words);
  return answer.posted.map(({ text, card }) => [text, card?.title, card?.texts].join(' ')).join(' ');
};

describe('A case number without its year', () => {
  it(
    "is last year's case while there is none of this year, as a word, in a sentence and with a dialog",
    withKeptStore(async (kept) => {
      const stage = await january(kept);
      for (const words of [
        'sag 1',
        'ML-1',
        '#1',
        'vis sag 1',
        'vis sag 1',
        'vil du vise mig sag nr. 1',
        'tidslinje sag 1',
        'hvad mangler der i sag 1',
      ])
        assert.match(await heard(stage, 'coach', words), new RegExp(OLD), words);
      for (const words of ['sæt sag 1 på pause', 'log sag 1', 'jeg havde en samtale med sag 1']) {
        assert.match(await heard(stage, 'coach', words), new RegExp(OLD), words);
        await stage.say('coach', 'annuller');
      }
      assert.doesNotMatch(
        await heard(stage, 'coach', 'sag 2027-1'),
        new RegExp(OLD),
        'a year that is said holds',
      );
      assert.match(await heard(stage, 'coach', 'sag 2'), /ML-2027-002/, 'nobody has it: this year');
    }),
  );

  it(
    'is the newest one that the person may see: another one for each of two people, also while a dialog waits',
    withKeptStore(async (kept) => {
      const stage = await january(kept);
      assert.match(await heard(stage, 'caseworker', 'sag 1'), new RegExp(OLD));
      assert.equal(await referred(stage, { journalRef: '27/1' }), NEW);
      assert.match(await heard(stage, 'caseworker', 'sag 1'), new RegExp(NEW));
      assert.match(await heard(stage, 'caseworker', 'sag 2026-1'), new RegExp(OLD));
      assert.match(await heard(stage, 'coach', 'sag 1'), new RegExp(OLD));
      await stage.say('coach', 'del en erfaring');
      assert.match(await heard(stage, 'coach', 'sag 1'), new RegExp(OLD));
    }),
  );

  it(
    'is read among the cases that a list offers where it answers a question',
    withKeptStore(async (kept) => {
      const stage = await january(kept);
      await stage.say('coach', 'log');
      await stage.say('coach', 'ret sager');
      const card = cardOf(await stage.say('coach', '1'));
      assert.ok(!card.texts.join(' ').includes(NEW), card.texts.join(' | '));
      await stage.say('caseworker', 'overdrag');
      const other = cardOf(await stage.say('caseworker', '1'));
      assert.match(JSON.stringify(other), new RegExp(OLD));
      assert.doesNotMatch(JSON.stringify(other), new RegExp(NEW));
    }),
  );

  it(
    "asks the store once where this year's case is the one, and never for what answers a question",
    withKeptStore(async (kept) => {
      let asked = 0;
      const stage = await january(kept, {
        wrap: (store) => ({
          ...store,
          read(partition, ids) {
            // Which year is meant is looked up in all of them at once; nothing else reads so far back.
            if (ids.some((id) => id.startsWith('case:ML-2024-'))) asked += 1;
            return store.read(partition, ids);
          },
        }),
      });
      await referred(stage, { journalRef: '27/1' });
      const before = asked;
      await heard(stage, 'caseworker', 'sag 1');
      assert.equal(asked, before + 1);
      await heard(stage, 'caseworker', 'sag 1');
      await heard(stage, 'caseworker', 'brev sag 1');
      await heard(stage, 'caseworker', 'ny visitation');
      await heard(stage, 'caseworker', '17');
      assert.equal(asked, before + 1);
    }),
  );
});
