import assert from 'node:assert/strict';
import { bodyOf } from '../../storage/documents/body.ts';
import type { HeadBody } from '../../storage/documents/programme.ts';
import { programmePartition } from '../../storage/keys.ts';
import { verifyStore } from '../../storage/verify.ts';
import { PROGRAMME } from '../support/looks.ts';
import { enrolled, present, referred, walk } from '../support/case-steps.ts';
import { assess, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('More places, bought from today on', () => {
  it(
    'are offered at once to whoever waits, and not only when something else happens',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'admin', 'leader');
      await walk(stage, 'admin', 'regel pladser', { value: '0', reason: 'ingen endnu' });
      await walk(stage, 'leader', 'bekræft regel', { agrees: 'yes' });
      const waiting = await referred(stage);
      await assess(stage, waiting, { decision: 'approve', startDate: '2026-12-01' });
      await walk(stage, 'admin', 'regel pladser', { value: '2', reason: 'aftalt på mødet' });
      await walk(stage, 'leader', 'bekræft regel', { agrees: 'yes' });
      const offer = await stage.until(({ card }) => card?.title === 'Tilbud om plads');
      assert.ok(offer.card?.texts.some((line) => line.includes(waiting)));
      const { texts } = cardOf(await stage.say('caseworker', 'opgaver'));
      assert.ok(texts.includes('Tilbud om plads – svar senest 7. december'), texts.join('\n'));
      for await (const { breaks } of verifyStore(stage.store, [])) assert.equal(breaks, 0);
      // One place is left for the next.
      await enrolled(stage, { journalRef: '25/2' });
      const [head] = await stage.store.read(programmePartition(PROGRAMME), ['head']);
      assert.ok(head);
      assert.equal(bodyOf<HeadBody>(head).places.length, 1);
    }),
  );
});
