import assert from 'node:assert/strict';
import { enrolled, present, referred, walk } from '../support/case-steps.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const discharged = async (stage: Stage): Promise<string> => {
  const number = await enrolled(stage);
  await walk(stage, 'caseworker', `udskriv ${number}`, {
    reason: 'moved',
    agreed: 'yes',
    outcome: 'unknown',
  });
  return number;
};

describe('A conversation about a discharge that was wrong', () => {
  it(
    'gives the place back, from the case; the coach and the channel hear it',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await discharged(stage);
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 2 · Udskrivning
        < # Orientering nr. 2 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 23. november 2026 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 0 af 2.
        < [Jeg har set den]
        `,
        { channel: true },
      );
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Udskrevet.
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 23. november 2026
        < Coach
        < Coach
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
        < Grund til udskrivning
        < Flyttet
        < Lever af efter forløbet
        < Ved ikke
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrevet 23. november 2026 (orientering nr. 2)
        < [Genåbn sagen] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Overdrag sagen] [Jeg er inhabil]
        * open dialog=reopen
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < ⚠ Her mangler et svar. Skriv fx »forkert sag«.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason="Forkert sag"
        < # Genåbn sagen
        < Gemt i ML-2026-001.
        < Borgeren har pladsen igen, og Erhvervschefens orientering bliver rettet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Sagen er åbnet igen
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Sagen er åbnet igen ⏎ Hvorfor: Forkert sag«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < Coach
        < Coach
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
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrevet 23. november 2026 (orientering nr. 2)
        < 23. november kl. 10.12 · Sagsbehandler
        < Sagen er åbnet igen
        < [Udskriv] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Jeg er inhabil]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, ingen venter. Én plads er ledig nu; næste ventes ledig 23. november 2027.
        `,
      );
      const changed = await stage.until(
        ({ update, conversation, card }) =>
          update !== undefined &&
          conversation === stage.conversationOf('director', true) &&
          card?.texts[2]?.startsWith('Rettet') === true,
      );
      assert.deepEqual(changed.card?.texts, [
        'Orientering nr. 2 · Udskrivning',
        'Mikrolånsforløb Ishøj 2015, sag ML-2026-001',
        'Rettet 23. november kl. 10.12: udskrivningen er fortrudt. Borgeren er stadig i forløbet.',
      ]);
      assert.deepEqual(
        changed.card?.buttons.map(({ title }) => title),
        ['Jeg har set den'],
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
        ! Borgeren er udskrevet
        < # Borgeren er udskrevet
        < ML-2026-001 · M.
        < Forløbet er slut. Se datoen på sagen.
        < [Åbn]
        ! Borgeren har en plads
        < # Borgeren har en plads
        < ML-2026-001 · M.
        < Se datoerne på sagen.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'is written in words by the coach: why, change',
    withStage(async (stage) => {
      await discharged(stage);
      await transcript(
        stage,
        'coach',
        `
        > genåbn ML-2026-001
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvorfor skal sagen åbnes igen?
        < Erhvervschefen har hørt om udskrivningen og får rettelsen; grunden bliver i sagen. Hvem ser det? Sagsbehandleren på sagen, lederen i jobcentret og visitatorerne i Næstved.
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > forkert sag
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Her begynder det – der er ikke noget før dette trin.
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > ret grund
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > det var en anden borger
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} »det var en anden borger«
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Genåbn sagen
        < Gemt i ML-2026-001.
        < Borgeren har pladsen igen, og Erhvervschefens orientering bliver rettet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > genåbn ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Indskrevet« siden 23. november kl. 10.12.
        `,
      );
    }),
  );

  it(
    'is first in line where somebody else has the place',
    withStage(async (stage) => {
      await discharged(stage);
      await assess(stage, await referred(stage, { journalRef: '25/2' }));
      await assess(stage, await referred(stage, { journalRef: '25/3' }));
      await transcript(
        stage,
        'caseworker',
        `
        > genåbn ML-2026-001
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > forkert sag
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Genåbn sagen
        < Gemt i ML-2026-001.
        < Pladsen er lovet en anden, så borgeren står først på ventelisten. Forløbet fortsætter, når der er en plads.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        `,
      );
    }),
  );

  it(
    'comes too late where the citizen has been referred again',
    withStage(async (stage) => {
      await discharged(stage);
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > genåbn ML-2026-001
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > forkert sag
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Det sagsnummer har allerede en åben sag: ML-2026-002.
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is for the caseworker and the coach of the case alone',
    withStage(async (stage) => {
      await discharged(stage);
      await transcript(
        stage,
        'visitator',
        `
        > genåbn ML-2026-001
        < Det skal sagsbehandleren eller coachen på sagen gøre.
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await discharged(stage);
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
        < [New referral] [My tasks]
        > reopen ML-2026-001
        < # Reopen the case · ML-2026-001
        < Step 1 of 1
        < The discharge was wrong
        < Discharged
        < 23 November 2026
        < Why is the case opened again? {reason} (e.g. wrong case)
        < [Confirm and reopen] [Save for later] [Help] [Cancel]
        > wrong case
        < # Reopen the case · ML-2026-001
        < Step 1 of 1
        < The discharge was wrong
        < Discharged
        < 23 November 2026
        < Why is the case opened again? {reason} »wrong case«
        < [Confirm and reopen] [Save for later] [Help] [Cancel]
        > yes
        < # Reopen the case
        < Saved in ML-2026-001.
        < The citizen has the place again, and the Erhvervschef's notice is corrected.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
