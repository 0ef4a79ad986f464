import assert from 'node:assert/strict';
import { programmePartition } from '../../../storage/keys.ts';
import { referred } from '../../support/case-steps.ts';
import { PROGRAMME } from '../../support/looks.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const cardFor = async (stage: Stage, who: Who, said: string) => cardOf(await stage.say(who, said));

/** What is measured anew each time. */
const steady = (line: string): string =>
  line
    // A task card may be on its way.
    .replace(/^\d kort på vej$/, 'Intet venter')
    .replace(/svarer (?:på \d+ ms|med det samme)/, 'svarer på 3 ms')
    .replace(/For \d+ sekund(?:er)? siden/, 'For 9 sekunder siden');

describe('»status« of who looks after the bot', () => {
  it(
    'says at a glance how it runs, and nothing of a case',
    withStage(async (stage) => {
      await referred(stage);
      const card = await cardFor(stage, 'admin', 'status');
      const store = process.env['TEST_STORE'] === 'cosmos' ? 'Azure Cosmos DB' : 'SQLite';
      const backup = process.env['TEST_STORE'] === 'cosmos' ? 'Tager Azure sig af' : 'Ingen endnu';
      assert.deepEqual(card.texts.map(steady), [
        'Status for botten',
        'Alt kører, som det skal.',
        'Lige nu',
        'Afsendelse',
        'Intet venter',
        'Orienteringer',
        'Alle er nået frem',
        'Personlige kort',
        card.texts[card.texts.indexOf('Personlige kort') + 1] ?? '',
        'Microsofts nøgler',
        'Bruges ikke her',
        'Sikkerhedskopi',
        backup,
        'Serverens ur',
        'Ikke sammenlignet med andre',
        'Database',
        `${store}, svarer på 3 ms`,
        'Startet',
        'For 9 sekunder siden',
      ]);
      assert.doesNotMatch(card.texts.join(' '), /ML-2026|Merete|M\./);
    }),
  );

  it(
    'rings for an entry that lies in the future, and says what to do',
    withStage(async (stage) => {
      await referred(stage);
      const partition = programmePartition(PROGRAMME);
      const [head] = await stage.store.read(partition, ['head']);
      assert.ok(head);
      const body = { ...(head.body as object), at: '2031-01-01T10:00:00.000Z' };
      const { ok } = await stage.store.commit(partition, [
        { op: 'replace', id: 'head', ifMatch: head.etag, body },
      ]);
      assert.ok(ok);
      const card = await cardFor(stage, 'admin', 'driftsstatus');
      assert.equal(
        card.texts[1],
        'Serverens ur går forkert. Frister og påmindelser regnes efter det: ret uret.',
      );
    }),
  );

  it(
    'is for administrators; a coach’s »status« is a citizen’s month',
    withStage(async (stage) => {
      const refused = await cardFor(stage, 'caseworker', 'driftsstatus');
      assert.deepEqual(refused.texts, ['Status for botten', 'Bottens status er for administratorer.']);
      const coach = await stage.say('coach', 'status');
      assert.notEqual(coach.posted[0]?.card?.title, 'Status for botten');
      const month = await stage.say('admin', 'månedsstatus');
      assert.notEqual(month.posted[0]?.card?.title, 'Status for botten');
    }),
  );

  it(
    'speaks English, and is found in a sentence',
    withStage(async (stage) => {
      assert.equal((await cardFor(stage, 'admin', 'kører botten?')).title, 'Status for botten');
      await stage.say('admin', 'sprog en');
      const card = await cardFor(stage, 'admin', 'bot status');
      assert.equal(card.title, 'Status of the bot');
      assert.equal(card.texts[1], 'Everything runs as it should.');
    }),
  );
});
