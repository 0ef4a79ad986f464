import { present, referred } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { assess } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about an assessment talk', () => {
  it(
    'invites from the task card; the job centre hears when, and Næstved keeps the task',
    withStage(async (stage) => {
      await present(stage, 'visitator', 'visitator2');
      await referred(stage);
      await transcript(
        stage,
        'visitator',
        `
        ! Ny visitation til vurdering
        < # Ny visitation til vurdering
        < ML-2026-001 · M.
        < Jobcentret har sendt en visitation.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        * open
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
        * answer decision=invite
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} 2026-11-30
        < I indkalder selv borgeren.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm meetingDate=2026-11-22
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} 2026-11-22
        < ⚠ Samtalen kan ikke ligge i fortiden.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm meetingDate=2026-12-01
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Samtalen er 1. december 2026. Jobcentret har fået besked; svar på visitationen, når I har talt sammen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=tasks
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Indkaldt til visitationssamtale · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Tilbage til kvitteringen]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Samtale med borgeren
        < # Samtale med borgeren
        < ML-2026-001 · M.
        < Næstved har indkaldt borgeren til en samtale, før de svarer.
        < Samtalen er 1. december 2026.
        < Fristen er 21. december 2026.
        < [Åbn]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indkaldt til visitationssamtale.
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
        < Visitationssamtale
        < 1. december 2026
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Indkaldt til visitationssamtale 1. december 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Træk tilbage] [Ret en oplysning] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis] [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'visitator2',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Indkaldt til visitationssamtale · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > sag ML-2026-001
        < # ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indkaldt til visitationssamtale.
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
        < Visitationssamtale
        < 1. december 2026
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Indkaldt til visitationssamtale 1. december 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'invites in words: why, back, a day that cannot be, change, yes',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'visitator',
        `
        > vurder ML-2026-001
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
        > indkald til samtale
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} 2026-11-30
        < I indkalder selv borgeren.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvorfor spørger du? · Hvornår er samtalen?
        < Jobcentret skal vide, hvornår I møder borgeren; fristen løber imens. Hvem ser det? Alle på sagen.
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} 2026-11-30
        < I indkalder selv borgeren.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
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
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ● Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} 2026-11-30
        < I indkalder selv borgeren.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > i går
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} 2026-11-22
        < ⚠ Samtalen kan ikke ligge i fortiden.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 32. december
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} (dato)
        < ⚠ Den 32. december findes ikke: december har 31 dage. Skriv en anden dag.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > på tirsdag
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} 2026-11-24
        < I indkalder selv borgeren.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret dato
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} 2026-11-24
        < I indkalder selv borgeren.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 3. december
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Indkald til visitationssamtale
        < Samtale med borgeren
        < Hvornår er samtalen? {meetingDate} 2026-12-03
        < I indkalder selv borgeren.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Samtalen er 3. december 2026. Jobcentret har fået besked; svar på visitationen, når I har talt sammen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > vurder ML-2026-001
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
        < Visitationssamtale
        < 3. december 2026
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is asked in the same card as always once the talk was held',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      const number = await referred(stage);
      await assess(stage, number, { decision: 'invite' });
      await transcript(
        stage,
        'visitator',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Indkaldt til visitationssamtale · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        * open
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
        < Visitationssamtale
        < 30. november 2026
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
        > ja
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Borgeren er indskrevet og starter 1. december 2026.
        < Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.
        < Erhvervschefen får orientering nr. 1 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Samtale med borgeren
        < # Samtale med borgeren
        < ML-2026-001 · M.
        < Næstved har indkaldt borgeren til en samtale, før de svarer.
        < Samtalen er 30. november 2026.
        < Fristen er 21. december 2026.
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
    'can be asked for in English',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'visitator',
        `
        > sprog en
        < # Mikrolån
        < Hi Visitator. I help you run the microloan course.
        < You are visitator at Næstved Kommune.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [Share an experience] [My tasks]
        > assess ML-2026-001
        < # Assessment · ML-2026-001
        < Step 1 of 2
        < What is your assessment?
        < Citizen
        < Maria
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
        < Places
        < 0 of 2 places in use, nobody is waiting. 2 places are free now.
        < Deadline
        < 21 December 2026
        < Can you offer a place? {decision} ○ Yes, we can offer a place ○ No, we cannot recommend it ○ Ask the job centre ○ Invite to an assessment talk
        < [Next] [Save for later] [Help] [Cancel]
        > invite to a talk
        < # Assessment · ML-2026-001
        < Step 2 of 2
        < What is your assessment?
        < [Change]
        < Can you offer a place?
        < Invite to an assessment talk
        < Talk with the citizen
        < When is the talk? {meetingDate} 2026-11-30
        < You invite the citizen yourselves.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > why
        < # Assessment · ML-2026-001
        < Step 2 of 2
        < Why do you ask? · When is the talk?
        < The job centre has to know when you meet the citizen; the deadline runs on. Who sees it? All on the case.
        < What is your assessment?
        < [Change]
        < Can you offer a place?
        < Invite to an assessment talk
        < Talk with the citizen
        < When is the talk? {meetingDate} 2026-11-30
        < You invite the citizen yourselves.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > yesterday
        < # Assessment · ML-2026-001
        < Step 2 of 2
        < What is your assessment?
        < [Change]
        < Can you offer a place?
        < Invite to an assessment talk
        < Talk with the citizen
        < When is the talk? {meetingDate} 2026-11-22
        < ⚠ The talk cannot be in the past.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > 1 December
        < # Assessment · ML-2026-001
        < Step 2 of 2
        < What is your assessment?
        < [Change]
        < Can you offer a place?
        < Invite to an assessment talk
        < Talk with the citizen
        < When is the talk? {meetingDate} 2026-12-01
        < You invite the citizen yourselves.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Assessment
        < Saved in ML-2026-001.
        < The talk is on 1 December 2026. The job centre knows; answer the referral after it.
        < [Copy to your case system] [Undo] [My tasks]
        > case ML-2026-001
        < # Case ML-2026-001
        < Since 23 November, 10.12: Invited to an assessment talk.
        < Waiting for Næstved.
        < Deadline 21 December 2026 – 28 days left.
        < Who has the case
        < Caseworker
        < Sagsbehandler
        < Sharing
        < Shared with Næstved
        < The referral
        < Citizen
        < Maria
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
        < Assessment talk
        < 1 December 2026
        < What happened
        < 23 November, 10.12 · Visitator
        < Invited to a talk on 1 December 2026
        < 23 November, 10.12 · Sagsbehandler
        < Referral sent to the provider
        < [Show] [Assessment] [Undo] [Copy to your case system] [Write a note] [I have a conflict of interest]
        `,
      );
    }),
  );
});
