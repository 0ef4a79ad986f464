import assert from 'node:assert/strict';
import { noteCopied, notCopiedIn } from '../../../storage/copied.ts';
import { programmePartition } from '../../../storage/keys.ts';
import { PROGRAMME } from '../../support/waiting-notices.ts';
import { ok, type Worker } from './bench.ts';
import { keyOf, openOffice, type Office } from './office.ts';

const PARTITION = programmePartition(PROGRAMME);

describe('what is not copied to the own case system', () => {
  let office: Office;
  afterEach(() => office.close());

  /** Wednesday 24 February 2027, and nobody copies. */
  const open = async (): Promise<void> => {
    office = await openOffice('2027-02-24T11:00:00.000Z', { copiesNothing: true });
    await office.speaks('caseworker', 'caseworker2', 'visitator', 'coach', 'leader');
  };
  const worker = (name = 'a'): Worker => office.worker(name, () => ok());
  const lines = (): readonly string[] =>
    office.cards().map(({ who, when, lines: said }) => [when, who, ...said].join(' | '));
  const ONE = 'Til jeres fagsystem | Et notat er ikke kopieret til fagsystemet endnu.';
  const GREETING = 'Godmorgen. Én ting i dag, cirka et minut.';

  it('is one line on the first working day of the week, for who has any, from several processes once', async () => {
    await open();
    await office.refers('caseworker', '2027-02-24');
    const all = [worker('a'), worker('b'), worker('c')];
    for (const moment of ['2027-02-25 09:00', '2027-02-26 09:00', '2027-02-28 12:00', '2027-03-01 07:59'])
      await office.at(moment, ...all);
    assert.deepEqual(lines(), []);
    await office.at('2027-03-01 08:00', ...all);
    assert.deepEqual(lines(), [`2027-03-01 08:00 | caseworker | ${GREETING} | ${ONE}`]);
    assert.deepEqual(
      office.cards()[0]?.buttons.map(({ title, verb, data }) => [title, verb, data]),
      [['Se det', 'view', { view: 'not-copied' }]],
    );
    await Promise.all(all.map(({ dispatcher }) => dispatcher.stop()));
    const later = worker('d');
    for (const moment of ['2027-03-01 12:00', '2027-03-02 09:00', '2027-03-05 09:00'])
      await office.at(moment, later);
    assert.equal(lines().length, 1);
    await office.at('2027-03-08 09:00', later);
    assert.equal(lines().length, 2);
  });

  it('comes on the Tuesday after Easter', async () => {
    await open();
    await office.refers('caseworker', '2027-02-24');
    const one = worker();
    await office.at('2027-03-22 09:00', one);
    const had = lines().filter((line) => line.includes(ONE)).length;
    await office.at('2027-03-29 09:00', one);
    await office.at('2027-03-30 09:00', one);
    assert.deepEqual(
      lines()
        .filter((line) => line.includes(ONE))
        .slice(had)
        .map((line) => line.slice(0, 27)),
      ['2027-03-30 09:00 | casework'],
    );
  });

  it('is nothing of this week, and nothing once it is copied', async () => {
    await open();
    await office.refers('caseworker', '2027-02-24');
    await office.refers('caseworker', '2027-02-24');
    const one = worker();
    await office.at('2027-02-26 09:00', one);
    const entries = await notCopiedIn(office.store, PARTITION, 'jobcenter-vallensbaek');
    assert.equal(entries.size, 2);
    await noteCopied(office.store, PARTITION, entries, {
      by: keyOf('leader'),
      at: '2027-02-26T09:00:00.000Z',
    });
    await office.at('2027-03-01 07:00', one);
    await office.refers('caseworker', '2027-02-24');
    await office.at('2027-03-01 09:00', one);
    assert.deepEqual(lines(), []);
    assert.deepEqual(
      (await office.reminders()).filter((said) => said.startsWith('filing')),
      [],
    );
    await office.at('2027-03-08 09:00', one);
    assert.equal(lines().filter((line) => line.includes(ONE)).length, 1);
  });

  it('counts what is left when the card leaves, beside what is due', async () => {
    await open();
    const number = await office.refers('caseworker', '2027-02-08');
    await office.does('visitator', { type: 'ask', case: number, question: 'Hvornår?' });
    await office.does('caseworker', { type: 'reply', case: number, answer: 'Nu' });
    const one = worker();
    await office.at('2027-03-01 08:00', one);
    const said = (who: string): readonly string[] | undefined =>
      office.cards().find((card) => card.who === who)?.lines;
    assert.deepEqual(said('caseworker'), [
      GREETING.replace('et minut', 'to minutter'),
      'Til jeres fagsystem',
      '2 notater er ikke kopieret til fagsystemet endnu.',
    ]);
    assert.deepEqual(said('visitator'), [
      'Godmorgen. To ting i dag, cirka seks minutter.',
      `${number} · Z.K.`,
      'Fristen er 8. marts 2027 – 7 dage endnu.',
      'Til jeres fagsystem',
      'Et notat er ikke kopieret til fagsystemet endnu.',
    ]);
  });
});
