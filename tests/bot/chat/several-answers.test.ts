import assert from 'node:assert/strict';
import { activeRunOf } from '../../support/look-inside.ts';
import type { Stage } from '../../support/stage.ts';
import { cardOf, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

/** What the sender asks of the store in between. */
const BY_ITSELF: ReadonlySet<string> = new Set([
  ...['fence', 'head', 'head reminded', 'delivery:week:2026-W47'].map(
    (ids) => `read programme:ishoej-2015 ${ids}`,
  ),
  'list delivery:waiting',
  'list delivery:parked',
  'list delivery:untold',
  'list month',
  'list erasing',
  'list away',
]);

const WHOLE = `ansøgningsdato: i går
sagsnummer: 25/1
fornavn: Jens Kristian
samtykke: ja
forsørgelse: dagpenge
idé: Cykelværksted, med café
indstilling: ja, med støtte
begrundelse: Har drevet butik før; kan selv`;

describe('A whole visitation in one message', () => {
  it(
    'is taken, read back, and sent after »næste« and »ja«',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      const card = cardOf(await stage.say('caseworker', WHOLE));
      assert.ok(
        card.texts.includes(
          'Jeg har noteret: ansøgningsdato »22. november 2026«, sagsnummer »25/1«, fornavn »Jens Kristian«, samtykke »Ja«, forsørgelse »Dagpenge«, idé »Cykelværksted, med café«, indstilling »Ja, med støtte«, begrundelse »Har drevet butik før; kan selv«.',
        ),
        card.texts.slice(0, 4).join(' | '),
      );
      await stage.say('caseworker', 'næste');
      const end = cardOf(await stage.say('caseworker', 'ja'));
      assert.equal(end.texts[1], 'Gemt i ML-2026-001.');
    }),
  );

  it('is one conditional write and no read', async () => {
    const calls: string[] = [];
    const wrap = (store: Stage['store']): Stage['store'] => ({
      ...store,
      read: (partition, ids) => {
        calls.push(`read ${partition} ${ids.join(' ')}`);
        return store.read(partition, ids);
      },
      list: (...asked) => {
        calls.push(`list ${asked[1]}`);
        return store.list(...asked);
      },
      commit: (partition, writes) => {
        calls.push(`commit ${partition}`);
        return store.commit(partition, writes);
      },
    });
    await withStage(
      async (stage) => {
        await stage.say('caseworker', 'ny visitation');
        await stage.say('caseworker', 'i går, 25/1');
        calls.length = 0;
        await stage.say('caseworker', 'Maria, ja, skriftligt');
        // The sender looks for what waits by itself.
        const heard = calls.filter((call) => !BY_ITSELF.has(call));
        const { answers } = await activeRunOf(stage, 'caseworker');
        assert.equal(answers['consentForm'], 'written');
        assert.deepEqual(heard, ['commit talk:a:caseworker']);
      },
      { wrap },
    )();
  });

  it(
    'notes no reference that another open case has',
    withStage(async (stage) => {
      await refer(stage, { journalRef: '25/7' });
      await stage.say('caseworker', 'ny visitation');
      const card = cardOf(await stage.say('caseworker', 'sagsnummer: 25/7\nfornavn: Maria'));
      assert.ok(card.texts.includes('Jeg har noteret: fornavn »Maria«.'));
      assert.ok(card.texts.some((text) => text.startsWith('Det sagsnummer har allerede en åben sag')));
      assert.equal(card.inputs['journalRef']?.value, '25/7');
    }),
  );

  it(
    'is answered once, however often it comes',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      const first = await stage.say('caseworker', WHOLE, { id: 'same' });
      const again = await stage.say('caseworker', WHOLE, { id: 'same' });
      assert.equal(first.posted.filter(({ update }) => update === undefined).length, 1);
      assert.equal(again.posted.filter(({ update }) => update === undefined).length, 0);
    }),
  );
});
