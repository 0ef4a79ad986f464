import assert from 'node:assert/strict';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { programmePartition } from '../../../storage/keys.ts';
import { PROGRAMME } from '../../support/waiting-notices.ts';
import { ok } from './bench.ts';
import { keyOf, openOffice, type Office } from './office.ts';

const WEEK = { from: '2026-11-23', to: '2026-11-29' } as const;

describe('a card for who stands in for a colleague', () => {
  let office: Office;
  afterEach(() => office.close());

  /** The Erhvervschef asks about a notice, is away for a week, and is answered meanwhile; nobody sends anything yet. */
  const answered = async (): Promise<void> => {
    office = await openOffice('2026-11-23T09:12:00.000Z');
    const number = await office.refers('caseworker', '2026-11-23');
    await office.does('visitator', { type: 'approve', case: number, startDate: '2026-12-01' });
    await office.does('director', { type: 'ask-notice', notice: 1, question: 'Er pladsen fast?' });
    await office.does('director', {
      type: 'set-absence',
      person: keyOf('director'),
      ...WEEK,
      deputy: keyOf('admin'),
    });
    const answer = { type: 'answer-notice', case: number, notice: 1, asked: 3, answer: 'Ja' } as const;
    await office.does('caseworker', answer);
    await office.speaks('director', 'admin');
  };
  const states = async (): Promise<readonly string[]> => {
    const docs = await office.store.list(programmePartition(PROGRAMME), 'delivery');
    return docs
      .filter(({ id }) => id.startsWith('delivery:news:notice-answered'))
      .map((doc) => bodyOf<DeliveryBody>(doc))
      .map(
        ({ what, state }) => `${'to' in what && what.to === keyOf('admin') ? 'admin' : 'director'}: ${state}`,
      )
      .toSorted();
  };

  it('reaches both while it lasts', async () => {
    await answered();
    await office.at(
      '2026-11-24 09:12',
      office.worker('a', () => ok()),
    );
    assert.deepEqual(await states(), ['admin: sent', 'director: sent']);
  });

  it('is for the colleague alone when it could not leave before they were back, and lies nowhere', async () => {
    await answered();
    await office.at(
      '2026-11-30 09:12',
      office.worker('a', () => ok()),
    );
    assert.deepEqual(await states(), ['admin: over', 'director: sent']);
  });

  it('is so too where they came back early', async () => {
    await answered();
    await office.does('director', { type: 'end-absence', person: keyOf('director') });
    await office.at(
      '2026-11-24 09:12',
      office.worker('a', () => ok()),
    );
    assert.deepEqual(await states(), ['admin: over', 'director: sent']);
  });

  it('lies nowhere either where who is away did it themselves, and has no card', async () => {
    office = await openOffice('2026-11-23T09:12:00.000Z');
    const number = await office.refers('caseworker', '2026-11-23');
    await office.does('visitator', {
      type: 'approve',
      case: number,
      startDate: '2026-11-23',
      coach: keyOf('coach'),
    });
    // Who decides on loans lists no cases but in the coach's seat.
    const away = { person: keyOf('coach'), ...WEEK, deputy: keyOf('approver') } as const;
    await office.does('coach', { type: 'set-absence', ...away });
    await office.does('coach', {
      type: 'discharge',
      case: number,
      date: '2026-11-23',
      reason: 'employment',
      agreed: true,
      outcome: 'unknown',
    });
    const statesOfIt = async (): Promise<readonly string[]> =>
      (await office.store.list(programmePartition(PROGRAMME), 'delivery'))
        .filter(({ id }) => id.startsWith('delivery:') && id.endsWith(keyOf('approver')))
        .map((doc) => bodyOf<DeliveryBody>(doc).state);
    assert.deepEqual(await statesOfIt(), ['waiting']);
    await office.at(
      '2026-11-30 09:12',
      office.worker('a', () => ok()),
    );
    assert.deepEqual(await statesOfIt(), ['over']);
  });

  /** The leader gives a case to caseworker 2, who is away, and for whom the leader's own caseworker stands in. */
  const handedOver = async (): Promise<() => readonly string[]> => {
    office = await openOffice('2026-11-23T09:12:00.000Z');
    await office.speaks('caseworker', 'caseworker2');
    const number = await office.refers('caseworker', '2026-11-23');
    const away = { person: keyOf('caseworker2'), ...WEEK, deputy: keyOf('caseworker') } as const;
    await office.does('caseworker2', { type: 'set-absence', ...away });
    await office.does('leader', {
      type: 'hand-over',
      cases: [number],
      post: 'caseworker',
      to: keyOf('caseworker2'),
      reason: 'Ny fordeling',
    });
    return () =>
      office.attempts
        .filter(({ conversation }) => conversation === 'a:caseworker')
        .map(({ title, lines }) => [title, ...lines].join(' · '));
  };

  it('tells them of a case that is handed over to a colleague who is away', async () => {
    const told = await handedOver();
    await office.at(
      '2026-11-23 11:00',
      office.worker('a', () => ok()),
    );
    const [taken] = told().filter((card) => card.startsWith('Sagsbehandler 2 har overtaget en sag'));
    assert.match(taken ?? '', /Sagsbehandler 2 er væk, og du er stedfortræder/);
    assert.equal(told().filter((card) => /Din opgave er overtaget/.test(card)).length, 1);
  });

  it('says nothing of it once the colleague is back', async () => {
    const told = await handedOver();
    await office.does('caseworker2', { type: 'end-absence', person: keyOf('caseworker2') });
    await office.at(
      '2026-11-23 11:00',
      office.worker('a', () => ok()),
    );
    assert.deepEqual(
      told().filter((card) => /stedfortræder/.test(card)),
      [],
    );
  });

  it('comes again to who has acted for their colleague before', async () => {
    office = await openOffice('2026-11-23T09:12:00.000Z');
    await office.speaks('caseworker', 'caseworker2');
    const number = await office.does('caseworker', {
      type: 'refer',
      applicationDate: '2026-11-23',
      journalRef: '25/N-1',
      citizenName: 'Zarafina Kvistgaard',
      consentDay: '2026-11-23',
      consentForm: 'oral',
      supportBasis: 'dagpenge',
      businessIdea: 'Xylofonværksted',
      recommendation: 'suitable',
      justification: 'Qvint',
      ratings: {},
      hearProvider: true,
    });
    const away = { person: keyOf('caseworker'), ...WEEK, deputy: keyOf('caseworker2') } as const;
    await office.does('caseworker', { type: 'set-absence', ...away });
    const worker = office.worker('a', () => ok());
    const cardsTo = (who: string): number =>
      office.attempts.filter(({ conversation }) => conversation === `a:${who}`).length;
    await office.does('visitator', { type: 'ask', case: number, question: 'Hvornår?' });
    await office.at('2026-11-23 11:00', worker);
    assert.equal(cardsTo('caseworker2'), 1);
    await office.does('caseworker2', { type: 'reply', case: number, answer: 'I maj' });
    await office.does('visitator', { type: 'ask', case: number, question: 'Hvor?' });
    await office.at('2026-11-23 12:00', worker);
    assert.equal(cardsTo('caseworker2'), 2);
  });
});
