import assert from 'node:assert/strict';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { PROGRAMME } from '../support/looks.ts';
import { enrolled, walk } from '../support/case-steps.ts';
import { openStage } from '../support/stage.ts';
import { cardOf } from '../support/walk-card.ts';

/** The demo, with two places for the whole period. */
const inAll = async (store: Store): Promise<void> => {
  const partition = programmePartition(PROGRAMME);
  const [doc] = await store.read(partition, ['programme']);
  assert.ok(doc);
  const body = bodyOf<ProgrammeBody>(doc);
  const rules = { ...body.programme.rules, placeRule: [{ from: '2015-09-01', value: 'in-all' }] };
  const { id, etag, tags } = doc;
  const changed = { ...body, programme: { ...body.programme, rules } };
  assert.ok((await store.commit(partition, [{ op: 'replace', id, ifMatch: etag, tags, body: changed }])).ok);
};

describe('Places that are bought in all', () => {
  it('are said to be used, and not in use by somebody who was discharged', async () => {
    const stage = await openStage({ before: inAll });
    try {
      const number = await enrolled(stage);
      await walk(stage, 'coach', `udskriv ${number}`, {
        date: '2026-11-23',
        reason: 'employment',
        agreed: 'yes',
        outcome: 'employed',
      });
      const notice = await stage.until(({ card }) => card?.title === 'Orientering nr. 2 · Udskrivning');
      assert.ok(notice.card?.texts.includes('Pladser brugt: 1 af 2.'), notice.card?.texts.join('\n'));
      const said = async (who: 'caseworker' | 'director' | 'leader', words: string): Promise<string> =>
        cardOf(await stage.say(who, words)).texts.join('\n');
      assert.match(await said('caseworker', 'pladser'), /1 af 2 pladser brugt, ingen venter\./);
      assert.match(await said('director', 'pladser'), /Pladser brugt\n1 af 2\nLedige\n1\n/);
      assert.match(await said('leader', 'overblik'), /Brugt\n1\n/);
    } finally {
      await stage.close();
    }
  });
});
