import assert from 'node:assert/strict';
import { present } from '../support/case-steps.ts';
import { logOf } from '../../storage/history.ts';
import { programmePartition } from '../../storage/keys.ts';
import { asked, inMain, withProgramme } from '../support/loan-talk.ts';
import { PROGRAMME } from '../support/looks.ts';
import type { Stage } from '../support/stage.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about the decision on a loan', () => {
  it(
    'is four actions for a yes; finance has it next, and the coach hears it',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver', 'finance');
      await asked(stage, await inMain(stage));
      await transcript(
        stage,
        'approver',
        `
        ! Låneansøgning til afgørelse
        < # Låneansøgning til afgørelse
        < ML-2026-001 · M.H.
        < Coachen har sendt en ansøgning for borgeren.
        < 25.000 kr. – femogtyvetusinde kroner.
        < Fristen er 21. december 2026.
        < Budget
        < computer
        < 8.000 kr.
        < værktøj
        < 12.000 kr.
        < skilt
        < 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < [Afgør] [Se sagen] [Jeg er inhabil]
        * open dialog=loan-decision
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 25.000 kr. – femogtyvetusinde kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ○ Bevilg ○ Giv afslag ○ Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »25.000«
        < Kun hvis du bevilger. Højst det, der er søgt om.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=approve
        < # Afgør lån · ML-2026-001
        < Trin 2 af 2
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Bevilg
        < Hvor meget bevilger du?
        < 25.000 kr. – femogtyvetusinde kroner
        < Bevilling
        < Er der vilkår? (valgfrit) {conditions} (fx kvittering for computeren inden tre måneder)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Afgør lån
        < Gemt i ML-2026-001.
        < 25.000 kr. er bevilget. Økonomi har fået besked; coachen siger det til borgeren.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Lån bevilget: 25.000 kr.
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Lån bevilget: 25.000 kr. ⏎ Budget: computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > afgør lån ML-2026-001
        < Det kan ikke lade sig gøre med lånet i ML-2026-001 nu: bevilget, ikke udbetalt. Det venter på økonomimedarbejderen. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
      await transcript(
        stage,
        'finance',
        `
        ! Lån til udbetaling
        < # Lån til udbetaling
        < ML-2026-001 · M.H.
        < Lånet er bevilget. Registrér udbetalingen, når aftalen er underskrevet og pengene er bogført.
        < 25.000 kr. er bevilget.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < [Registrér udbetaling] [Se sagen]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.H.
        < Lån: bevilget, ikke udbetalt
        < [Registrér udbetaling]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Lånet er bevilget
        < # Lånet er bevilget
        < ML-2026-001 · M.H.
        < Sig det til borgeren, og få låneaftalen skrevet under.
        < [Åbn]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka to minutter.
        < Hos dig
        < ML-2026-001 · M.H.
        < Månedsstatus – 6 måneder mangler
        < [Månedsstatus]
        `,
      );
    }),
  );

  it(
    'can be lower: the budget is cut to it, and the citizen says yes with the agreement',
    withStage(async (stage) => {
      await asked(stage, await inMain(stage));
      await transcript(
        stage,
        'approver',
        `
        > bevilg lån til sag 1
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 25.000 kr. – femogtyvetusinde kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ○ Bevilg ○ Giv afslag ○ Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »25.000«
        < Kun hvis du bevilger. Højst det, der er søgt om.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Hvorfor spørger du? · Hvad afgør du?
        < Coachen, der søger, afgør ikke selv, og den, der bevilger, udbetaler ikke. Hvem ser det? Coachen og sagsbehandleren på sagen, lederen i jobcentret, de bevillingsansvarlige og økonomi – ikke Erhvervschefen.
        < Hvorfor spørger du? · Hvor meget bevilger du?
        < Der kan aldrig udbetales mere end bevilget; et lavere beløb skal borgeren sige ja til. Hvem ser det? Coachen og sagsbehandleren på sagen, lederen i jobcentret, de bevillingsansvarlige og økonomi – ikke Erhvervschefen.
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 25.000 kr. – femogtyvetusinde kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ○ Bevilg ○ Giv afslag ○ Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »25.000«
        < Kun hvis du bevilger. Højst det, der er søgt om.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=approve approvedAmount=25.001
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 25.000 kr. – femogtyvetusinde kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ● Bevilg ○ Giv afslag ○ Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »25.001«
        < ⚠ Skriv et beløb fra 1.000 kr. til 25.000 kr.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > beløb: 999
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 25.000 kr. – femogtyvetusinde kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ● Bevilg ○ Giv afslag ○ Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »999«
        < ⚠ Skriv et beløb fra 1.000 kr. til 25.000 kr.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > bevilget beløb: 18.000
        < # Afgør lån · ML-2026-001
        < Trin 2 af 2
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Bevilg
        < Hvor meget bevilger du?
        < 18.000 kr. – attentusinde kroner
        < Bevilling af et lavere beløb
        < Hvad rækker det lavere beløb til? {approvedBudget} »computer 8.000 ⏎ værktøj 10.000«
        < Mit forslag skærer de sidste linjer. Ret det, hvis noget andet skal væk.
        < Er der vilkår? (valgfrit) {conditions} (fx kvittering for computeren inden tre måneder)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < 18.000 kr. over 24 måneder: 24 × 750 kr., sidste 1. december 2028.
        < Borgeren siger ja til det lavere beløb ved at skrive låneaftalen under.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm approvedBudget="computer 8.000, værktøj 9.000" conditions="Kvittering for computeren inden tre måneder"
        < # Afgør lån · ML-2026-001
        < Trin 2 af 2
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Bevilg
        < Hvor meget bevilger du?
        < 18.000 kr. – attentusinde kroner
        < Bevilling af et lavere beløb
        < Hvad rækker det lavere beløb til? {approvedBudget} »computer 8.000 ⏎ værktøj 9.000«
        < ⚠ Budgettet giver 17.000 kr., og beløbet er 18.000 kr. Der er 1.000 kr. for lidt i budgettet.
        < Er der vilkår? (valgfrit) {conditions} »Kvittering for computeren inden tre måneder«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < 18.000 kr. over 24 måneder: 24 × 750 kr., sidste 1. december 2028.
        < Borgeren siger ja til det lavere beløb ved at skrive låneaftalen under.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > computer 6.000, værktøj 12.000
        < # Afgør lån · ML-2026-001
        < Trin 2 af 2
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Bevilg
        < Hvor meget bevilger du?
        < 18.000 kr. – attentusinde kroner
        < Bevilling af et lavere beløb
        < Hvad rækker det lavere beløb til? {approvedBudget} »computer 6.000 ⏎ værktøj 12.000«
        < 2 linjer, i alt 18.000 kr.
        < Mit forslag skærer de sidste linjer. Ret det, hvis noget andet skal væk.
        < Er der vilkår? (valgfrit) {conditions} »Kvittering for computeren inden tre måneder«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < 18.000 kr. over 24 måneder: 24 × 750 kr., sidste 1. december 2028.
        < Borgeren siger ja til det lavere beløb ved at skrive låneaftalen under.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Afgør lån
        < Gemt i ML-2026-001.
        < 18.000 kr. er bevilget. Økonomi har fået besked; coachen siger det til borgeren.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Lån bevilget: 18.000 kr.
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Lån bevilget: 18.000 kr. ⏎ Budget: computer: 6.000 kr. ⏎ værktøj: 12.000 kr. ⏎ Vilkår: Kvittering for computeren inden tre måneder«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        `,
      );
    }),
  );

  it(
    'can wait for the answer to a question',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver');
      await asked(stage, await inMain(stage));
      await transcript(
        stage,
        'approver',
        `
        > afgør lån ML-2026-001
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 25.000 kr. – femogtyvetusinde kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ○ Bevilg ○ Giv afslag ○ Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »25.000«
        < Kun hvis du bevilger. Højst det, der er søgt om.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > send tilbage med et spørgsmål
        < # Afgør lån · ML-2026-001
        < Trin 2 af 2
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Send tilbage med et spørgsmål
        < Hvad mangler du at vide?
        < Spørgsmål til coachen {question} (fx kan computeren købes brugt?)
        < Fristen løber imens.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Afgør lån · ML-2026-001
        < Trin 2 af 2
        < Hvorfor spørger du? · Spørgsmål til coachen
        < Coachen svarer sammen med borgeren, og ansøgningen kommer tilbage til dig. Hvem ser det? Coachen og sagsbehandleren på sagen, lederen i jobcentret og de bevillingsansvarlige – ikke Erhvervschefen.
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Send tilbage med et spørgsmål
        < Hvad mangler du at vide?
        < Spørgsmål til coachen {question} (fx kan computeren købes brugt?)
        < Fristen løber imens.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Kan computeren købes brugt?
        < # Afgør lån · ML-2026-001
        < Trin 2 af 2
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Send tilbage med et spørgsmål
        < Hvad mangler du at vide?
        < Spørgsmål til coachen {question} »Kan computeren købes brugt?«
        < Fristen løber imens.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Afgør lån
        < Gemt i ML-2026-001.
        < Coachen har fået spørgsmålet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > afgør lån ML-2026-001
        < Det kan ikke lade sig gøre med lånet i ML-2026-001 nu: sendt tilbage med et spørgsmål. Det venter på coachen. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'is in English too',
    withStage(async (stage) => {
      await asked(stage, await inMain(stage));
      await transcript(
        stage,
        'approver',
        `
        > sprog en
        < # Mikrolån
        < Hi Bevillingsansvarlig. I help you run the microloan course.
        < You are loan approver at Næstved Kommune.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [My tasks]
        > decide loan ML-2026-001
        < # Loan decision · ML-2026-001
        < Step 1 of 2
        < The request
        < Citizen
        < Maria Holm
        < Asks for
        < DKK 25,000 – twenty-five thousand kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Paid back
        < DKK 25,000 over 24 months: 23 × DKK 1,042 and 1 × DKK 1,034, the last 1 December 2028.
        < Justification
        < De første tre kunder venter
        < Idea
        < Cykelværksted med udlejning
        < Support settled
        < 3. november med sagsbehandleren
        < Left of the ceiling
        < DKK 50,000 of DKK 50,000
        < Deadline
        < 21 December 2026
        < Example
        < The loans of this project rest on an example, not on a real legal basis.
        < What do you decide? {decision} ○ Grant ○ Refuse ○ Return with a question
        < How much do you grant? {approvedAmount} »25.000«
        < Only if you grant it. At most what was asked for.
        < [Next] [Save for later] [Help] [Cancel]
        * answer decision=approve approvedAmount="DKK 20,000"
        < # Loan decision · ML-2026-001
        < Step 2 of 2
        < The request
        < [Change]
        < What do you decide?
        < Grant
        < How much do you grant?
        < DKK 20,000 – twenty thousand kroner
        < Grant of a lower amount
        < What is the lower amount for? {approvedBudget} »computer 8.000 ⏎ værktøj 12.000«
        < I propose to cut the last lines. Change it if something else should go.
        < Are there conditions? (optional) {conditions} (e.g. receipt for the computer within three months)
        < Only what is needed. The citizen can read it.
        < DKK 20,000 over 24 months: 23 × DKK 834 and 1 × DKK 818, the last 1 December 2028.
        < The citizen says yes to the lower amount by signing the loan agreement.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Loan decision
        < Saved in ML-2026-001.
        < DKK 20,000 is granted. Finance is told; the coach tells the citizen.
        < [Show the letter] [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );

  it(
    'says who may decide, and where there is nothing to decide',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await transcript(
        stage,
        'approver',
        `
        > afgør lån ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await asked(stage, number);
      await transcript(
        stage,
        'caseworker',
        `
        > afgør lån ML-2026-001
        < Det skal en bevillingsansvarlig i Næstved gøre.
        `,
      );
      await transcript(
        stage,
        'finance',
        `
        > afgør lån ML-2026-001
        < Det skal en bevillingsansvarlig i Næstved gøre.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > afgør lån ML-2026-001
        < Det skal en bevillingsansvarlig i Næstved gøre.
        `,
      );
    }),
  );

  it(
    'keeps to what a person may grant alone',
    withKeptStore(async (kept) => {
      const begun = await kept.open();
      await asked(begun, await inMain(begun));
      await withProgramme(begun, (programme) => ({
        ...programme,
        lending: (programme.lending ?? []).map(({ value, ...row }) => ({
          ...row,
          value: { ...value, terms: { ...value.terms, approvalLimit: 10_000 } },
        })),
      }));
      await transcript(
        await kept.open(),
        'approver',
        `
        > afgør lån ML-2026-001
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 25.000 kr. – femogtyvetusinde kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ○ Bevilg ○ Giv afslag ○ Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »25.000«
        < Kun hvis du bevilger. Højst det, der er søgt om.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=return
        < # Afgør lån · ML-2026-001
        < Trin 2 af 2
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Send tilbage med et spørgsmål
        < Hvad mangler du at vide?
        < Spørgsmål til coachen {question} (fx kan computeren købes brugt?)
        < Fristen løber imens.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 25.000 kr. – femogtyvetusinde kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ○ Bevilg ○ Giv afslag ● Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »25.000«
        < Kun hvis du bevilger. Højst det, der er søgt om.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=approve
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 25.000 kr. – femogtyvetusinde kroner
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ● Bevilg ○ Giv afslag ○ Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »25.000«
        < ⚠ Du kan bevilge højst 10.000 kr. En med højere beløbsgrænse skal afgøre lånet.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 10.000
        < # Afgør lån · ML-2026-001
        < Trin 2 af 2
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Bevilg
        < Hvor meget bevilger du?
        < 10.000 kr. – titusinde kroner
        < Bevilling af et lavere beløb
        < Hvad rækker det lavere beløb til? {approvedBudget} »computer 8.000 ⏎ værktøj 2.000«
        < Mit forslag skærer de sidste linjer. Ret det, hvis noget andet skal væk.
        < Er der vilkår? (valgfrit) {conditions} (fx kvittering for computeren inden tre måneder)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < 10.000 kr. over 24 måneder: 23 × 417 kr. og 1 × 409 kr., sidste 1. december 2028.
        < Borgeren siger ja til det lavere beløb ved at skrive låneaftalen under.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Afgør lån
        < Gemt i ML-2026-001.
        < 10.000 kr. er bevilget. Økonomi har fået besked; coachen siger det til borgeren.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );
});

const eventsOf = async ({ store }: Stage, number: string): Promise<readonly string[]> =>
  (await logOf(store, programmePartition(PROGRAMME), number)).flatMap(({ events }) =>
    events.map(({ type }) => type),
  );

/** One person is coach of the case, asks for the loan, and may decide on loans. */
const askedByApprover = async (stage: Stage): Promise<string> => {
  const number = await inMain(stage, {
    coach: 'coachAndApprover',
    supportSettled: '3. november med sagsbehandleren',
  });
  await asked(stage, number, {}, 'coachAndApprover');
  return number;
};

const OWN = /Du har selv søgt lånet/;

const undecided = async (stage: Stage, number: string): Promise<void> => {
  const events = await eventsOf(stage, number);
  assert.ok(events.includes('loan-submitted'));
  assert.deepEqual(
    events.filter((type) => ['loan-approved', 'loan-returned', 'loan-refusal-drafted'].includes(type)),
    [],
  );
};

describe('Who asked for a loan does not decide on it', () => {
  it(
    'by typing the command',
    withStage(async (stage) => {
      const number = await askedByApprover(stage);
      for (const words of [`afgør lån ${number}`, `bevilg lån ${number}`, `loan decision ${number}`]) {
        const { posted } = await stage.say('coachAndApprover', words);
        assert.match(posted.map(({ text }) => text).join(' '), OWN, words);
      }
      await undecided(stage, number);
    }),
  );

  it(
    'by the button, which they are not shown and which somebody else was',
    withStage(async (stage) => {
      await present(stage, 'approver', 'coachAndApprover');
      const number = await askedByApprover(stage);
      const theirs = await stage.until(({ card }) => card?.title === 'Låneansøgning til afgørelse');
      assert.equal(theirs.conversation, stage.conversationOf('approver'));
      const others = stage.posted.filter(
        ({ conversation, card }) =>
          conversation === stage.conversationOf('coachAndApprover') &&
          card?.title === 'Låneansøgning til afgørelse',
      );
      assert.deepEqual(others, []);
      const seen = cardOf(await stage.say('coachAndApprover', `sag ${number}`));
      assert.ok(seen.buttons.every(({ data }) => data['dialog'] !== 'loan-decision'));
      assert.ok(theirs.card);
      const button = buttonOf(theirs.card, 'open');
      const { posted, text } = await stage.press('coachAndApprover', 'open', button.data);
      assert.match(text ?? posted.map((message) => message.text).join(' '), OWN);
      await undecided(stage, number);
    }),
  );

  it(
    'by data that no card of theirs ever had',
    withStage(async (stage) => {
      const number = await askedByApprover(stage);
      const first = cardOf(await stage.say('approver', `afgør lån ${number}`));
      const forged = { ...buttonOf(first, 'answer').data, decision: 'approve' };
      await stage.press('coachAndApprover', 'answer', forged);
      const last = cardOf(await stage.press('approver', 'answer', forged));
      const confirm = { ...buttonOf(last, 'confirm').data };
      await stage.press('coachAndApprover', 'confirm', confirm);
      for (const verb of ['confirm', 'answer', 'open'])
        await stage.press('coachAndApprover', verb, {
          ...confirm,
          dialog: 'loan-decision',
          case: number,
          decision: 'approve',
          actor: 'somebody else',
        });
      await undecided(stage, number);
      await stage.press('approver', 'confirm', confirm);
      assert.ok((await eventsOf(stage, number)).includes('loan-approved'));
    }),
  );
});
