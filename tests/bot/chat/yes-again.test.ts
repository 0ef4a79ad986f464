import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import type { Store, Write } from '../../../storage/port.ts';
import { StoreUnavailable } from '../../../storage/port.ts';
import { carry } from '../../support/carry.ts';
import { present, referred } from '../../support/case-steps.ts';
import { logOf, talkOf } from '../../support/look-inside.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Heard, Stage } from '../../support/stage.ts';
import { openStage } from '../../support/stage.ts';
import { toSummary } from '../../support/to-summary.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const CASE = 'ML-2026-001';

/** A stage where one conversation, once it is told so, is written no more after the next command: the process dies there. */
const mortal = async (
  play: (stage: Stage, die: (talk: string) => void, live: () => void) => Promise<void>,
): Promise<void> => {
  let dying: string | undefined;
  let committed = false;
  const fails = (partition: string, writes: readonly Write[]): boolean => {
    if (dying === undefined || writes.length === 0) return false;
    committed ||= partition.startsWith('programme:');
    return committed && partition === dying;
  };
  const wrap = (store: Store): Store => ({
    ...store,
    commit: async (partition, writes) => {
      if (fails(partition, writes)) throw new StoreUnavailable('The process dies here');
      return store.commit(partition, writes);
    },
  });
  const stage = await openStage({ wrap });
  try {
    await play(
      stage,
      (talk) => {
        [dying, committed] = [talk, false];
      },
      () => {
        dying = undefined;
      },
    );
  } finally {
    await stage.close();
  }
};

const linesOf = (heard: Heard): readonly string[] =>
  heard.posted.flatMap(({ text, card, update }) =>
    update === undefined ? [text ?? card?.texts.join(' · ') ?? ''] : [],
  );

describe('»ja« that comes again after the process died that carried it out', () => {
  for (const word of ['ja', 'Ja tak.', 'bekræft'])
    it(`»${word}«: the receipt, once, and nothing about not having understood`, () =>
      mortal(async (stage, die, live) => {
        await toSummary(stage);
        die('talk:a:caseworker');
        const message = stage.activity('caseworker', { type: 'message', text: word }, { id: 'again' });
        assert.deepEqual(linesOf(await stage.deliver(message)), [CHAT.trouble.da]);
        assert.equal((await logOf(stage)).length, 1);
        live();
        const lines = linesOf(await stage.deliver(message));
        assert.equal(lines.length, 1);
        assert.match(lines[0] ?? '', /Gemt i ML-2026-001\./);
        assert.equal((await logOf(stage)).length, 1);
      }));

  it('says that the case is erased, though the erasure has taken the dialog with it', () =>
    mortal(async (stage, die, live) => {
      await present(stage, 'caseworker', 'leader');
      await referred(stage);
      await carry(stage, 'caseworker', { type: 'withdraw', case: CASE, reason: 'Har fået job' });
      await stage.say('caseworker', `slet personoplysninger ${CASE}`);
      await stage.say('caseworker', 'ja');
      await stage.say('caseworker', 'ja');
      await stage.say('leader', `bekræft sletning ${CASE}`);
      assert.match(linesOf(await stage.say('leader', 'ja')).join(), /● Ja|Bekræft sletning/);
      die('talk:a:leader');
      const message = stage.activity('leader', { type: 'message', text: 'ja' }, { id: 'again' });
      assert.deepEqual(linesOf(await stage.deliver(message)), [CHAT.trouble.da]);
      live();
      for (let tries = 0; Object.keys((await talkOf(stage, 'leader')).runs).length > 0; tries += 1) {
        assert.ok(tries < 500, 'the erasure has not come to the conversation');
        await new Promise((resolve) => {
          setTimeout(resolve, 10);
        });
      }
      assert.deepEqual(linesOf(await stage.deliver(message)), [
        'Bekræft sletning · Personoplysningerne i sagen er slettet.',
      ]);
    }));
});

describe('»ja« where no dialog waits', () => {
  it(
    'is about what ended just now, as long as that is recent',
    withKeptStore(async (kept) => {
      const stage = await kept.open({ now: '2026-11-23T09:00:00.000Z' });
      await toSummary(stage);
      await stage.say('caseworker', 'ja');
      const minutesLater = await kept.open({ now: '2026-11-23T09:14:00.000Z' });
      assert.equal(cardOf(await minutesLater.say('caseworker', 'ja')).texts[1], `Gemt i ${CASE}.`);
      const longAfter = await kept.open({ now: '2026-11-23T09:16:00.000Z' });
      assert.doesNotMatch(linesOf(await longAfter.say('caseworker', 'ja')).join(), /Gemt i/);
      assert.equal((await logOf(longAfter)).length, 1);
    }),
  );

  it(
    'is about nothing to somebody who has ended none, also where another one has',
    withStage(async (stage) => {
      assert.deepEqual(linesOf(await stage.say('caseworker', 'bekræft')), [CHAT.nothingRuns.da]);
      await toSummary(stage);
      await stage.say('caseworker', 'ja');
      await stage.say('caseworker', 'skift leder');
      assert.deepEqual(linesOf(await stage.say('caseworker', 'bekræft')), [CHAT.nothingRuns.da]);
    }),
  );

  it(
    'is about nothing once something else was answered',
    withStage(async (stage) => {
      await toSummary(stage);
      await stage.say('caseworker', 'ja');
      await stage.say('caseworker', 'opgaver');
      for (const word of ['ja', 'ok'])
        assert.doesNotMatch(linesOf(await stage.say('caseworker', word)).join(), /Gemt i/);
    }),
  );
});
