import { enrolled, present, referred } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about the consent to sharing', () => {
  it(
    'stops it that minute while the provider assesses: cards, drafts and lists of the visitator show nothing more',
    withStage(async (stage) => {
      await present(stage, 'visitator', 'caseworker');
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
        * open dialog=decision
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
        * answer decision=return
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Spørg jobcentret
        < Hvad mangler I at vide?
        < Spørgsmål til jobcentret {question} (fx er der tid om aftenen?)
        < Spørg kun om det, borgeren er informeret om, at I deler.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > træk samtykke tilbage ML-2026-001
        < # Træk samtykke tilbage · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil ikke længere have sagen delt
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvornår sagde borgeren det? {date} 2026-11-23
        < Hvad siger borgeren? (valgfrit) {reason} (fx vil hellere klare det selv)
        < Borgeren skylder ingen en grund. Skriv kun, hvad borgeren selv vil have noteret.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Delingen stopper med det samme: Næstved kan ikke længere se sagen, heller ikke i gamle kort og kladder. Intet bliver slettet.
        < Ansøgningen skal stadig afgøres – på det, jobcentret har. Fristen løber videre.
        < [Bekræft og stop delingen] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-24
        < # Træk samtykke tilbage · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil ikke længere have sagen delt
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvornår sagde borgeren det? {date} 2026-11-24
        < ⚠ Datoen kan ikke ligge i fremtiden.
        < Hvad siger borgeren? (valgfrit) {reason} (fx vil hellere klare det selv)
        < Borgeren skylder ingen en grund. Skriv kun, hvad borgeren selv vil have noteret.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Delingen stopper med det samme: Næstved kan ikke længere se sagen, heller ikke i gamle kort og kladder. Intet bliver slettet.
        < Ansøgningen skal stadig afgøres – på det, jobcentret har. Fristen løber videre.
        < [Bekræft og stop delingen] [Gem til senere] [Hjælp] [Annuller]
        > dato: i dag
        < # Træk samtykke tilbage · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil ikke længere have sagen delt
        < Borger
        < M.
        < Sagen står som
        < Til vurdering hos Næstved
        < Hvornår sagde borgeren det? {date} 2026-11-23
        < Hvad siger borgeren? (valgfrit) {reason} (fx vil hellere klare det selv)
        < Borgeren skylder ingen en grund. Skriv kun, hvad borgeren selv vil have noteret.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Delingen stopper med det samme: Næstved kan ikke længere se sagen, heller ikke i gamle kort og kladder. Intet bliver slettet.
        < Ansøgningen skal stadig afgøres – på det, jobcentret har. Fristen løber videre.
        < [Bekræft og stop delingen] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Træk samtykke tilbage
        < Gemt i ML-2026-001.
        < Næstved kan ikke længere se sagen. Intet er slettet. Tal med borgeren om, hvad der skal ske nu.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > tilbagekald ML-2026-001
        < Delingen af ML-2026-001 er stoppet. Skriv »samtykke igen ML-2026-001«, hvis borgeren har ændret mening.
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fire minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Jobcentret afgør sagen · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        * confirm question="Er der tid om aftenen?"
        < # Kladden kan ikke gå videre
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        < Du kan slette kladden eller lade den ligge.
        < Svar på visitation, ML-2026-001
        < Trin 2 af 2 · begyndt 23. november kl. 10.12
        < [Slet]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Du har en kladde: »Svar på visitation, ML-2026-001« – skriv »fortsæt«.
        > sager
        < # Dine sager
        < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
        < [Afsluttede]
        > sag ML-2026-001
        < # ML-2026-001
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        > vurder ML-2026-001
        < # Kladden kan ikke gå videre
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        < Du kan slette kladden eller lade den ligge.
        < Svar på visitation, ML-2026-001
        < Trin 2 af 2 · begyndt 23. november kl. 10.12
        < [Slet]
        > brev ML-2026-001
        < # Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        `,
      );
    }),
  );

  it(
    'in a course leaves the coach without the case, and the caseworker with a task; wanted again, it is shared again',
    withStage(async (stage) => {
      await present(stage, 'coach', 'caseworker');
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > sæt sag 1 på pause
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2026-11-23
        < Den må gerne være begyndt, eller ligge forude.
        < Hvorfor holder forløbet pause? {reason} ○ Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} (dato)
        < Så minder jeg om det den dag.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason=holiday
        < # Sæt på pause · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet holder pause
        < [Ret]
        < Hvilken dag begynder pausen?
        < 23. november 2026
        < Hvorfor holder forløbet pause?
        < Ferie
        < Hvornår ventes borgeren tilbage?
        < –
        < Fra 23. november 2026 forfalder intet i forløbet, og jeg minder ikke om noget. Slutdatoerne flytter sig lige så længe, som pausen varer.
        < Afdrag på et lån løber videre.
        < [Bekræft og sæt på pause] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > samtykke igen ML-2026-001
        < ML-2026-001 er delt med Næstved.
        > tilbagekald ML-2026-001
        < # Træk samtykke tilbage · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil ikke længere have sagen delt
        < Borger
        < M.
        < Sagen står som
        < Indskrevet
        < Hvornår sagde borgeren det? {date} 2026-11-23
        < Hvad siger borgeren? (valgfrit) {reason} (fx vil hellere klare det selv)
        < Borgeren skylder ingen en grund. Skriv kun, hvad borgeren selv vil have noteret.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Delingen stopper med det samme: Næstved kan ikke længere se sagen, heller ikke i gamle kort og kladder. Intet bliver slettet.
        < Coachen kan ikke arbejde videre uden sagen. Tal med borgeren om, hvad der skal ske; forløbet slutter ikke af sig selv.
        < [Bekræft og stop delingen] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason="Vil hellere klare det selv"
        < # Træk samtykke tilbage
        < Gemt i ML-2026-001.
        < Næstved kan ikke længere se sagen. Intet er slettet. Tal med borgeren om, hvad der skal ske nu.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Borgeren vil ikke længere have sagen delt – hvad skal der ske?
        < [Åbn] [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        * confirm
        < # Kladden kan ikke gå videre
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        < Du kan slette kladden eller lade den ligge.
        < Sæt på pause, ML-2026-001
        < Trin 2 af 2 · begyndt 23. november kl. 10.12
        < [Slet]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Du har en kladde: »Sæt på pause, ML-2026-001« – skriv »fortsæt«.
        > sager
        < # Dine sager
        < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
        < [Afsluttede]
        > sag ML-2026-001
        < # ML-2026-001
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        > faseskift ML-2026-001
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        > kladder
        < # Kladden kan ikke gå videre
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        < Du kan slette kladden eller lade den ligge.
        < Sæt på pause, ML-2026-001
        < Trin 2 af 2 · begyndt 23. november kl. 10.12
        < [Slet]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > samtykke igen ML-2026-001
        < # Samtykke igen · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil gerne have sagen delt igen
        < Borger
        < M.
        < Samtykket blev trukket tilbage
        < 23. november 2026
        < Hvornår sagde borgeren ja igen? {consentDay} 2026-11-23
        < Hvordan sagde borgeren ja igen? {consentForm} ● Mundtligt ○ Skriftligt
        < Næstved ser sagen igen med det samme, med alt hvad der står i den.
        < [Bekræft og del igen] [Gem til senere] [Hjælp] [Annuller]
        > i går
        < # Samtykke igen · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil gerne have sagen delt igen
        < Borger
        < M.
        < Samtykket blev trukket tilbage
        < 23. november 2026
        < Hvornår sagde borgeren ja igen? {consentDay} 2026-11-22
        < ⚠ Borgeren trak sit samtykke tilbage 23. november 2026. Skriv den dag, borgeren sagde ja igen.
        < Hvordan sagde borgeren ja igen? {consentForm} ● Mundtligt ○ Skriftligt
        < Næstved ser sagen igen med det samme, med alt hvad der står i den.
        < [Bekræft og del igen] [Gem til senere] [Hjælp] [Annuller]
        > i dag
        < # Samtykke igen · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil gerne have sagen delt igen
        < Borger
        < M.
        < Samtykket blev trukket tilbage
        < 23. november 2026
        < Hvornår sagde borgeren ja igen? {consentDay} 2026-11-23
        < Hvordan sagde borgeren ja igen? {consentForm} ● Mundtligt ○ Skriftligt
        < Næstved ser sagen igen med det samme, med alt hvad der står i den.
        < [Bekræft og del igen] [Gem til senere] [Hjælp] [Annuller]
        * confirm consentForm=written
        < # Samtykke igen
        < Gemt i ML-2026-001.
        < Sagen er delt med Næstved igen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > samtykke igen ML-2026-001
        < ML-2026-001 er delt med Næstved.
        `,
      );
    }),
  );

  it(
    'is for the caseworker of the case alone, and for a case that is shared',
    withStage(async (stage) => {
      await referred(stage, { recommendation: 'not-suitable', hearProvider: 'no' });
      await transcript(
        stage,
        'caseworker',
        `
        > træk samtykke tilbage ML-2026-001
        < ML-2026-001 er ikke delt med Næstved, så der er ingen deling at stoppe.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > træk samtykke tilbage ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await referred(stage);
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > withdraw consent ML-2026-001
        < # Withdraw the consent · ML-2026-001
        < Step 1 of 1
        < The citizen no longer wants the sharing
        < Citizen
        < M.
        < The case stands as
        < With Næstved for assessment
        < When did the citizen say so? {date} 2026-11-23
        < What does the citizen say? (optional) {reason} (e.g. would rather manage alone)
        < The citizen owes nobody a reason. Write only what the citizen wants noted.
        < Only what is needed. The citizen can read it.
        < The sharing stops at once: the provider no longer sees the case, nor in old cards and drafts. Nothing is erased.
        < The application must still be decided – on what the job centre has. The deadline runs on.
        < [Confirm and stop the sharing] [Save for later] [Help] [Cancel]
        * confirm
        < # Withdraw the consent
        < Saved in ML-2026-001.
        < The provider no longer sees the case. Nothing is erased. Talk with the citizen about what happens now.
        < [Copy to your case system] [Undo] [My tasks]
        > consent again ML-2026-001
        < # Consent again · ML-2026-001
        < Step 1 of 1
        < The citizen wants the sharing again
        < Citizen
        < M.
        < The consent was withdrawn
        < 23 November 2026
        < When did the citizen say yes again? {consentDay} 2026-11-23
        < How did the citizen say yes again? {consentForm} ● Orally ○ In writing
        < The provider sees the case again at once, with all that stands in it.
        < [Confirm and share again] [Save for later] [Help] [Cancel]
        * confirm
        < # Consent again
        < Saved in ML-2026-001.
        < The case is shared with the provider again.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
