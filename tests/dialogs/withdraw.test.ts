import assert from 'node:assert/strict';
import {
  bothNo,
  disagreed,
  drafted,
  enrolled,
  heardAbout,
  present,
  proposed,
  referred,
  refused,
  walk,
} from '../support/case-steps.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** How a case comes to be where it is. */
const WAYS: Readonly<Record<string, (stage: Stage) => Promise<string>>> = {
  'is with Næstved': (stage) => referred(stage),
  'waits for a talk': async (stage) => {
    const number = await referred(stage);
    await assess(stage, number, { decision: 'invite' });
    return number;
  },
  'waits for an answer': async (stage) => {
    const number = await referred(stage);
    await assess(stage, number, { decision: 'return', question: 'Er der tid om aftenen?' });
    return number;
  },
  'waits for a meeting': (stage) => disagreed(stage),
  'waits for the second key': async (stage) => {
    const number = await disagreed(stage);
    await proposed(stage, number);
    return number;
  },
  'is to be decided': async (stage) => {
    const number = await disagreed(stage);
    await proposed(stage, number, 'visitator', { decision: 'still-disagree' });
    return number;
  },
  'is to be refused': (stage) => bothNo(stage),
  'waits for the citizen': async (stage) => {
    const number = await bothNo(stage);
    await drafted(stage, number);
    return number;
  },
  'waits for the letter': async (stage) => {
    const number = await bothNo(stage);
    await heardAbout(stage, number);
    return number;
  },
};

describe('A conversation about withdrawing a case', () => {
  it(
    'ends the application, from the case; Næstved hears it',
    withStage(async (stage) => {
      await present(stage, 'visitator', 'visitator2');
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        * open dialog=withdraw
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvad er grunden? {reason} (fx borgeren har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvad er grunden? {reason} (fx borgeren har fået job)
        < ⚠ Her mangler et svar. Skriv fx »borgeren har fået job«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason="Borgeren har fået job"
        < # Træk tilbage
        < Gemt i ML-2026-001.
        < Sagen er trukket tilbage.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Trukket tilbage
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Trukket tilbage ⏎ Grund: Borgeren har fået job«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Trukket tilbage.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
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
        < Grund til at trække tilbage
        < Borgeren har fået job
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Trukket tilbage
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Fortryd] [Kopiér til fagsystemet]
        > træk tilbage ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Trukket tilbage« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        ! Sagen er trukket tilbage
        < # Sagen er trukket tilbage
        < ML-2026-001 · M.
        < I skal ikke gøre mere ved den.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Trukket tilbage.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Visitationen
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Trukket tilbage
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis]
        > vurder ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Trukket tilbage« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
      await transcript(
        stage,
        'visitator2',
        `
        ! Sagen er trukket tilbage
        < # Sagen er trukket tilbage
        < ML-2026-001 · M.
        < I skal ikke gøre mere ved den.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'takes the reason in words: why, change, back',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > træk tilbage ML-2026-001
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvad er grunden? {reason} (fx borgeren har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvad er grunden?
        < En ansøgning falder kun væk, hvis borgeren ønsker det, eller der ikke længere er noget at søge om. Hvem ser det? Sagsbehandleren på sagen og lederen i jobcentret.
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvad er grunden? {reason} (fx borgeren har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > borgeren har fået arbejde
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvad er grunden? {reason} »borgeren har fået arbejde«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Her begynder det – der er ikke noget før dette trin.
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvad er grunden? {reason} »borgeren har fået arbejde«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret grund
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvad er grunden? {reason} »borgeren har fået arbejde«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > borgeren ønsker det ikke mere
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvad er grunden? {reason} »borgeren ønsker det ikke mere«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Træk tilbage
        < Gemt i ML-2026-001.
        < Sagen er trukket tilbage.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Trukket tilbage.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
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
        < Grund til at trække tilbage
        < borgeren ønsker det ikke mere
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Trukket tilbage
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis]
        `,
      );
    }),
  );

  it(
    'gives up a place in the queue',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await assess(stage, await referred(stage, { journalRef: '25/1' }));
      await assess(stage, await referred(stage, { journalRef: '25/2' }));
      await assess(stage, await referred(stage));
      await transcript(
        stage,
        'caseworker',
        `
        > træk tilbage ML-2026-003
        < # Træk tilbage · ML-2026-003
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < På venteliste
        < Hvad er grunden? {reason} (fx borgeren har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > borgeren har fået job
        < # Træk tilbage · ML-2026-003
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < På venteliste
        < Hvad er grunden? {reason} »borgeren har fået job«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Træk tilbage
        < Gemt i ML-2026-003.
        < Sagen er trukket tilbage.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 2 af 2 pladser i brug, ingen venter. Næste plads ventes ledig 1. december 2027.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        ! Sagen er trukket tilbage
        < # Sagen er trukket tilbage
        < ML-2026-003 · M.
        < I skal ikke gøre mere ved den.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'is a change of mind before the first day: the place is free again, and the notice says so',
    withStage(async (stage) => {
      await present(stage, 'visitator', 'coach');
      await enrolled(stage, {}, '2027-01-01');
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 1 · Indskrivning
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 1. januar 2027.
        < Opkvalificerende forløb til og med 30. juni 2027, hovedforløb til og med 31. december 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 1. januar 2028.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
      await transcript(
        stage,
        'caseworker',
        `
        > træk tilbage ML-2026-001
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Indskrevet
        < Hvad er grunden? {reason} (fx borgeren har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > borgeren vil ikke alligevel
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Indskrevet
        < Hvad er grunden? {reason} »borgeren vil ikke alligevel«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Træk tilbage
        < Gemt i ML-2026-001.
        < Sagen er trukket tilbage.
        < Pladsen er ledig igen, og Erhvervschefens orientering bliver rettet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Trukket tilbage.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
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
        < Grund til at trække tilbage
        < borgeren vil ikke alligevel
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Trukket tilbage
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Fortryd] [Kopiér til fagsystemet]
        `,
      );
      const changed = await stage.until(
        ({ update, conversation, card }) =>
          update !== undefined &&
          conversation === stage.conversationOf('director', true) &&
          card?.texts[2]?.startsWith('Rettet') === true,
      );
      assert.deepEqual(changed.card?.texts, [
        'Orientering nr. 1 · Indskrivning',
        'Mikrolånsforløb Ishøj 2015, sag ML-2026-001',
        'Rettet 23. november kl. 10.12: indskrivningen er fortrudt. Borgeren er ikke indskrevet.',
      ]);
      assert.deepEqual(
        changed.card?.buttons.map(({ title }) => title),
        ['Jeg har set den', 'Stil et spørgsmål'],
      );
      await transcript(
        stage,
        'coach',
        `
        ! Borgeren har en plads
        < # Borgeren har en plads
        < ML-2026-001 · M.
        < Se datoerne på sagen.
        < [Åbn]
        ! Sagen er trukket tilbage
        < # Sagen er trukket tilbage
        < ML-2026-001 · M.
        < I skal ikke gøre mere ved den.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Trukket tilbage.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
        < Visitationen
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Trukket tilbage
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis]
        `,
      );
    }),
  );

  it(
    'is a discharge from the first day on, and nothing more once the case is closed',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > træk tilbage ML-2026-001
        < Forløbet er begyndt. Skriv »udskriv ML-2026-001«, hvis det skal slutte.
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Opkvalificerende forløb, måned 1 af 6.
        < Næste: månedsstatus 23. december (Coach).
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < Mangler før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
        < Deling
        < Delt med Næstved
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Udskriv] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
      await refused(stage, { journalRef: '25/2' });
      await transcript(
        stage,
        'caseworker',
        `
        > træk tilbage ML-2026-002
        < Det kan ikke lade sig gøre nu. ML-2026-002 står som »Afslag sendt« siden 23. november kl. 10.12. Skriv »sag ML-2026-002« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > træk tilbage ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
    }),
  );

  for (const [where, way] of Object.entries(WAYS)) {
    it(
      `can end a case that ${where}, and Næstved hears it`,
      withStage(async (stage) => {
        await present(stage, 'visitator2');
        const number = await way(stage);
        const end = await walk(stage, 'caseworker', `træk tilbage ${number}`, {
          reason: 'Borgeren har fået job',
        });
        assert.deepEqual(end.texts, ['Træk tilbage', `Gemt i ${number}.`, 'Sagen er trukket tilbage.']);
        await transcript(
          stage,
          'visitator2',
          `
        ! Sagen er trukket tilbage
        < # Sagen er trukket tilbage
        < ML-2026-001 · M.
        < I skal ikke gøre mere ved den.
        < [Åbn]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
        );
      }),
    );
  }

  it(
    'can be said in English',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > sprog en
        < # Mikrolån
        < Hi Sagsbehandler. I help you run the microloan course.
        < You are caseworker at Jobcenter Vallensbæk.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [New referral] [Share an experience] [My tasks]
        > withdraw ML-2026-001
        < # Withdraw · ML-2026-001
        < Step 1 of 1
        < Why is the case withdrawn?
        < Citizen
        < M.
        < The case stands as
        < With Næstved for assessment
        < What is the reason? {reason} (e.g. the citizen has got a job)
        < Only what is needed. The citizen can read it.
        < [Confirm and withdraw] [Save for later] [Help] [Cancel]
        > the citizen has got a job
        < # Withdraw · ML-2026-001
        < Step 1 of 1
        < Why is the case withdrawn?
        < Citizen
        < M.
        < The case stands as
        < With Næstved for assessment
        < What is the reason? {reason} »the citizen has got a job«
        < Only what is needed. The citizen can read it.
        < [Confirm and withdraw] [Save for later] [Help] [Cancel]
        > yes
        < # Withdraw
        < Saved in ML-2026-001.
        < The case is withdrawn.
        < [Copy to your case system] [Undo] [My tasks]
        > case ML-2026-001
        < # Case ML-2026-001
        < Since 23 November, 10.12: Withdrawn.
        < Who has the case
        < Caseworker
        < Sagsbehandler
        < Informed
        < 23 November 2026, text of 1 September 2015
        < The referral
        < Citizen
        < Maria
        < Your own case number
        < 25/012345
        < Applied
        < 23 November 2026
        < Lives on
        < Unemployment benefit
        < Idea
        < Cykelværksted med udlejning
        < The job centre's recommendation
        < Yes
        < The job centre bases it on
        < Har drevet butik før
        < Reason to withdraw
        < the citizen has got a job
        < What happened
        < 23 November, 10.12 · Sagsbehandler
        < Withdrawn
        < [Show]
        < 23 November, 10.12 · Sagsbehandler
        < Referral sent to the provider
        < [Show] [Undo] [Copy to your case system]
        `,
      );
    }),
  );
});
