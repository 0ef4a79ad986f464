import assert from 'node:assert/strict';
import { present, referred } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A day without a year', () => {
  it(
    'is a coming one where a start is asked for, and one gone by where an application is',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await referred(stage);
      await transcript(
        stage,
        'visitator',
        `
        > vurder 001
        < # Svar på visitation · ML-2026-001
        < Trin 1 af 2
        < Hvad er jeres vurdering?
        < Borger
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Ja, vi kan tilbyde en plads
        < Start og coach
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < Hvem bliver coach? (valgfrit) {coach} ○ Coach ○ Coach 2 ○ Coach og bevillingsansvarlig
        < Kan vente.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 1. juni
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Ja, vi kan tilbyde en plads
        < Start og coach
        < Hvornår kan forløbet begynde? {startDate} 2027-06-01
        < Hvem bliver coach? (valgfrit) {coach} ○ Coach ○ Coach 2 ○ Coach og bevillingsansvarlig
        < Kan vente.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 1. maj
        < # Ny visitation
        < Trin 1 af 6
        < Jeg har noteret: ansøgningsdato »1. maj 2026«.
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-05-01
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is refused with the reason where it cannot be, and never taken for the one a year away',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await referred(stage);
      await stage.say('visitator', 'vurder 001');
      await stage.say('visitator', 'ja');
      const start = cardOf(await stage.say('visitator', '1. november'));
      assert.equal(start.inputs['startDate']?.value, '2026-11-01');
      assert.match(start.texts.join(' '), /Vælg en dag fra 23\. november 2026/);
      const held = cardOf(await stage.say('visitator', 'bekræft'));
      assert.match(held.texts.join(' '), /Vælg en dag fra 23\. november 2026/);
      await stage.say('caseworker', 'ny visitation');
      const applied = cardOf(await stage.say('caseworker', 'ret ansøgningsdato 3. december'));
      assert.equal(applied.inputs['applicationDate']?.value, '2026-12-03');
      assert.match(applied.texts.join(' '), /Ansøgningen kan ikke ligge i fremtiden/);
    }),
  );
});
