import { present } from '../support/case-steps.ts';
import { asked, decidedOn, inMain } from '../support/loan-talk.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about withdrawing a loan', () => {
  it(
    'takes a request back; whoever was to decide hears it',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver', 'finance');
      await asked(stage, await inMain(stage));
      await transcript(
        stage,
        'coach',
        `
        > træk lån tilbage ML-2026-001
        < # Træk lånet tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver lånet trukket tilbage?
        < Borger
        < M.H.
        < Beløb
        < 25.000 kr.
        < Lånet står som
        < Ansøgning til afgørelse
        < Hvad er grunden? {reason} (fx borgeren har selv fundet pengene)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Træk lånet tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvad er grunden?
        < Et lån falder kun væk, hvis borgeren ønsker det; den, der venter på det, skal vide hvorfor. Hvem ser det? Coachen på sagen (dig), de bevillingsansvarlige og økonomi.
        < Hvorfor bliver lånet trukket tilbage?
        < Borger
        < M.H.
        < Beløb
        < 25.000 kr.
        < Lånet står som
        < Ansøgning til afgørelse
        < Hvad er grunden? {reason} (fx borgeren har selv fundet pengene)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Borgeren har selv fundet pengene
        < # Træk lånet tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver lånet trukket tilbage?
        < Borger
        < M.H.
        < Beløb
        < 25.000 kr.
        < Lånet står som
        < Ansøgning til afgørelse
        < Hvad er grunden? {reason} »Borgeren har selv fundet pengene«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Træk lånet tilbage
        < Gemt i ML-2026-001.
        < Lånet er trukket tilbage.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Lån trukket tilbage
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Lån trukket tilbage ⏎ Grund: Borgeren har selv fundet pengene«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > træk lånet tilbage ML-2026-001
        < Det kan ikke lade sig gøre med lånet i ML-2026-001 nu: trukket tilbage. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > lån ML-2026-001
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Beløb og budget
        < Borger
        < M.H.
        < Hvor meget søger borgeren om? {amount} (fx 25.000)
        < Hvad skal pengene bruges til? {budget} (fx computer 8.000)
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        stage,
        'approver',
        `
        ! Lånet er trukket tilbage
        < # Lånet er trukket tilbage
        < ML-2026-001 · M.H.
        < I skal ikke gøre mere ved det.
        < [Åbn]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
    }),
  );

  it(
    'is what »træk tilbage« means to the coach of a case that cannot be withdrawn; finance hears of a grant',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver', 'finance');
      const number = await inMain(stage);
      await transcript(
        stage,
        'coach',
        `
        > træk tilbage ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
      await asked(stage, number);
      await decidedOn(stage, number);
      await transcript(
        stage,
        'coach',
        `
        > træk sag 1 tilbage
        < # Træk lånet tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver lånet trukket tilbage?
        < Borger
        < M.H.
        < Beløb
        < 25.000 kr.
        < Lånet står som
        < Bevilget, ikke udbetalt
        < Hvad er grunden? {reason} (fx borgeren har selv fundet pengene)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason="Borgeren har fået job"
        < # Træk lånet tilbage
        < Gemt i ML-2026-001.
        < Lånet er trukket tilbage.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'finance',
        `
        ! Lånet er trukket tilbage
        < # Lånet er trukket tilbage
        < ML-2026-001 · M.H.
        < I skal ikke gøre mere ved det.
        < [Åbn]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
    }),
  );

  it(
    'is for the coach of the case',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await asked(stage, number);
      await transcript(
        stage,
        'caseworker',
        `
        > træk lån tilbage ML-2026-001
        < Det skal coachen på sagen gøre. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > træk tilbage ML-2026-001
        < Forløbet er begyndt. Skriv »udskriv ML-2026-001«, hvis det skal slutte.
        `,
      );
      await transcript(
        stage,
        'approver',
        `
        > træk lån tilbage ML-2026-001
        < Det skal coachen på sagen gøre. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await asked(stage, await inMain(stage));
      await transcript(
        stage,
        'coach',
        `
        > sprog en
        < # Mikrolån
        < Hi Coach. I help you run the microloan course.
        < You are coach at Næstved Kommune.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [Share an experience] [My tasks]
        > withdraw loan ML-2026-001
        < # Withdraw the loan · ML-2026-001
        < Step 1 of 1
        < Why is the loan withdrawn?
        < Citizen
        < M.H.
        < Amount
        < DKK 25,000
        < The loan stands as
        < Request to decide
        < What is the reason? {reason} (e.g. the citizen has found the money)
        < Only what is needed. The citizen can read it.
        < [Confirm and withdraw] [Save for later] [Help] [Cancel]
        * confirm reason="The citizen has found the money"
        < # Withdraw the loan
        < Saved in ML-2026-001.
        < The loan is withdrawn.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
