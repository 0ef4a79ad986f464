import assert from 'node:assert/strict';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import { enrolled, walk } from '../support/case-steps.ts';
import { attended, READY } from '../support/course-steps.ts';
import { PROGRAMME } from '../support/looks.ts';
import type { Kept } from '../support/open-twice.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { toSummary } from '../support/to-summary.ts';
import { VISITATION } from '../support/walk-card.ts';

/** An agreement with a last day; the product reads it when it is opened again. */
const boughtUntil = async (kept: Kept, to: string): Promise<Stage> => {
  const { store } = await kept.open();
  const partition = programmePartition(PROGRAMME);
  const [doc] = await store.read(partition, ['programme']);
  assert.ok(doc);
  const body = bodyOf<ProgrammeBody>(doc);
  const programme = { ...body.programme, period: { from: '2015-09-01', to } };
  const result = await store.commit(partition, [
    { op: 'replace', id: 'programme', ifMatch: doc.etag, body: { ...body, programme } },
  ]);
  assert.ok(result.ok);
  return kept.open();
};

const said = (card: { readonly texts: readonly string[] }): string | undefined =>
  card.texts.find((line) => line.includes('projektets sidste dag'));

describe('A project that ends with people in it', () => {
  it(
    'is a task of the coach and the caseworker, with the ways on',
    withKeptStore(async (kept) => {
      await enrolled(await boughtUntil(kept, '2027-03-31'));
      const stage = await kept.open({ now: '2027-03-17T09:12:00.000Z' });
      await transcript(
        stage,
        'coach',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. To ting i dag, cirka fem minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Månedsstatus – 3 måneder mangler
        < [Månedsstatus]
        < ML-2026-001 · M.
        < Projektet slutter 31. marts, og borgeren er stadig i forløb
        < [Udskriv] [Forlæng]
        * open dialog=phase
        < # Faseskift · ML-2026-001
        < Trin 1 af 3
        < Klar til hovedforløbet?
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Personlig vejledning
        < mangler – skal være der først
        < Erhvervscoaching
        < mangler – skal være der først
        < Finansiel rådgivning
        < mangler – skal være der først
        < Undervisning: regnskab
        < mangler – skal være der først
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < mangler – skal være der først
        < [Log personlig vejledning] [Log erhvervscoaching] [Log finansiel rådgivning] [Log undervisning: regnskab] [Log undervisning: skat] [Log undervisning: moms]
        < Er forretningsplanen klar? {businessPlanReady} ○ Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ○ Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Projektet slutter 31. marts, og borgeren er stadig i forløb
        < [Udskriv] [Ny visitation]
        * open dialog=discharge
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2027-03-17
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ● Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      const late = await kept.open({ now: '2027-04-02T09:12:00.000Z' });
      await transcript(
        late,
        'caseworker',
        `
        > mine opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Projektet sluttede 31. marts, og borgeren er stadig i forløb
        < [Udskriv] [Ny visitation]
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2027-04-02
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ● Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is said where a course would end after it, and holds nobody up',
    withKeptStore(async (kept) => {
      const stage = await boughtUntil(kept, '2027-09-30');
      const summary = await toSummary(stage, 'caseworker', VISITATION);
      assert.equal(
        said(summary),
        'Et forløb fra 1. december 2026 slutter 30. november 2027, efter projektets sidste dag 30. september 2027. Aftal det med Erhvervschefen først.',
      );
      await stage.press(
        'caseworker',
        'confirm',
        summary.buttons.find(({ verb }) => verb === 'confirm')?.data ?? {},
      );
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
        * answer decision=approve
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
        < Et forløb fra 1. december 2026 slutter 30. november 2027, efter projektets sidste dag 30. september 2027. Aftal det med Erhvervschefen først.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm startDate=2026-11-23
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Borgeren er indskrevet og starter 23. november 2026.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < Erhvervschefen får orientering nr. 1 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is asked no more where the buyer has agreed to a longer course',
    withKeptStore(async (kept) => {
      await enrolled(await boughtUntil(kept, '2027-11-30'));
      const stage = await kept.open({ now: '2027-05-17T09:12:00.000Z' });
      await attended(stage, 'ML-2026-001', '2027-05-10');
      await walk(stage, 'coach', 'faseskift 001', {
        ...READY,
        recommendation: 'extend',
        until: '2027-07-31',
        buyerAgrees: 'yes',
      });
      await walk(stage, 'caseworker', 'bekræft faseskift 001', { answer: 'yes' });
      const late = await kept.open({ now: '2027-11-20T09:12:00.000Z' });
      const tasks = await late.say('caseworker', 'opgaver');
      assert.ok(
        !JSON.stringify([tasks.raw, tasks.text]).includes('Projektet'),
        'the project ends all the same',
      );
    }),
  );
});
