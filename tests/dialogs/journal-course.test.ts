import assert from 'node:assert/strict';
import { enrolled, referred, walk } from '../support/case-steps.ts';
import { attended, READY, recommended } from '../support/course-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Stage, Who } from '../support/stage.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** What »Kopiér til fagsystemet« gives on the card that a dialog ended with. */
const noteOn = async (stage: Stage, who: Who, card: SeenCard): Promise<readonly string[]> => {
  const copy = card.buttons.find(({ data }) => data['view'] === 'copy');
  assert.ok(copy, `nothing to copy on »${card.title}«`);
  const seen = cardOf(await stage.press(who, copy.verb, copy.data));
  return (seen.inputs['note']?.value ?? '').split('\n');
};

const inSpring = (play: (stage: Stage, number: string) => Promise<void>) =>
  withKeptStore(async (kept) => {
    const first = await kept.open();
    const number = await enrolled(first);
    await attended(first, number, '2026-11-23', ['guidance', 'business-coaching', 'financial-advice']);
    await play(await kept.open({ now: '2027-05-20T08:00:00.000Z' }), number);
  });

describe('The note for the own system', () => {
  it(
    'of a recommendation names what the citizen is exempt from',
    inSpring(async (stage, number) => {
      const exemptions = 'regnskab, skat og moms: er uddannet revisor';
      const card = await recommended(stage, number, { ...READY, exemptions, supportSettled: '3. maj' });
      assert.deepEqual(await noteOn(stage, 'coach', card), [
        '20. maj 2027 · Mikrolån ML-2026-001 · Coachen anbefaler: videre til hovedforløbet 23. maj 2027',
        'Sagsbehandleren skal bekræfte.',
        'Coachens vurdering: Planen holder, og de første kunder er fundet',
        'Forsørgelsen i hovedforløbet er afklaret: 3. maj',
        'Fritaget: Undervisning: regnskab – er uddannet revisor; Undervisning: skat – er uddannet revisor; Undervisning: moms – er uddannet revisor',
      ]);
      const answer = await walk(stage, 'caseworker', `bekræft faseskift ${number}`, { answer: 'yes' });
      assert.deepEqual(await noteOn(stage, 'caseworker', answer), [
        '20. maj 2027 · Mikrolån ML-2026-001 · Bekræftet som nr. 2: videre til hovedforløbet',
        'Hovedforløbet begynder den 23. maj 2027.',
        'Hovedforløb til og med 22. november 2027.',
      ]);
    }),
  );

  it(
    'of a stop that the citizen does not agree to says so',
    inSpring(async (stage, number) => {
      const card = await recommended(stage, number, { ...READY, recommendation: 'stop' });
      assert.deepEqual((await noteOn(stage, 'coach', card)).slice(1, 3), [
        'Borgeren er ikke enig, så det kræver en afgørelse.',
        'Sagsbehandleren skal bekræfte.',
      ]);
    }),
  );

  it(
    'of a pause and its end has the reason and the new days',
    inSpring(async (stage, number) => {
      const pause = { reason: 'leave', expectedReturn: '2027-06-01', date: '2027-05-10' };
      const paused = await walk(stage, 'coach', `sæt på pause ${number}`, pause);
      assert.deepEqual(await noteOn(stage, 'coach', paused), [
        '20. maj 2027 · Mikrolån ML-2026-001 · På pause fra 10. maj 2027',
        'Borgeren ventes tilbage den 1. juni 2027.',
        'Grund: Barsel eller orlov',
      ]);
      const resumed = await walk(stage, 'caseworker', `genoptag ${number}`);
      assert.deepEqual(await noteOn(stage, 'caseworker', resumed), [
        '20. maj 2027 · Mikrolån ML-2026-001 · I gang igen fra 20. maj 2027',
        'Opkvalificerende forløb til og med 1. juni 2027, hovedforløb til og med 2. december 2027.',
      ]);
    }),
  );

  it(
    'of a new support basis says whether the course is why',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      const card = await walk(stage, 'caseworker', `forsørgelse ${number}`, {
        supportBasis: 'kontanthjaelp',
        becauseOfCourse: 'yes',
      });
      assert.deepEqual(await noteOn(stage, 'caseworker', card), [
        '23. november 2026 · Mikrolån ML-2026-001 · Forsørgelsen er ændret fra 23. november 2026',
        'Ændringen skyldes mikrolånsforløbet. Næstved Kommune og lederen i jobcentret har fået besked.',
        'Forsørgelse: Kontanthjælp',
      ]);
    }),
  );

  it(
    'of the consent has the day and what the citizen says',
    withStage(async (stage) => {
      const number = await referred(stage);
      const card = await walk(stage, 'caseworker', `tilbagekald ${number}`, { reason: 'Vil klare det selv' });
      assert.deepEqual(await noteOn(stage, 'caseworker', card), [
        '23. november 2026 · Mikrolån ML-2026-001 · Borgeren vil ikke længere have sagen delt',
        'Borgeren sagde fra den 23. november 2026. Sagen er ikke længere delt med Næstved Kommune; intet er slettet.',
        'Borgeren siger: Vil klare det selv',
      ]);
      const again = await walk(stage, 'caseworker', `samtykke igen ${number}`, { consentForm: 'written' });
      assert.deepEqual((await noteOn(stage, 'caseworker', again)).slice(1), [
        'Borgeren sagde skriftligt ja igen den 23. november 2026. Sagen er delt med Næstved Kommune.',
      ]);
    }),
  );
});
