import { present } from '../support/case-steps.ts';
import { asked, inMain, refusedLoan } from '../support/loan-talk.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about the refusal of a loan', () => {
  it(
    'goes from the draft by the hearing to the letter, the complaint and its result; the same words as for a place',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver', 'finance');
      await asked(stage, await inMain(stage));
      await transcript(
        stage,
        'approver',
        `
        > giv afslag på lånet i sag 1
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
        * answer decision=reject
        < # Afgør lån · ML-2026-001
        < Trin 2 af 3
        < ✓ Ansøgningen: Giv afslag ▾
        < Hvorfor ikke?
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres afslag på lån bygger på«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} (fx budgettet viser ikke, hvordan lånet kan betales tilbage)
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer rejectionConsiderations="Budgettet viser ikke, hvordan lånet kan betales tilbage"
        < # Afgør lån · ML-2026-001
        < Trin 3 af 3
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Giv afslag
        < Hvorfor ikke?
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Eksempel: den bestemmelse, jeres afslag på lån bygger på
        < Hvad er der især lagt vægt på?
        < Budgettet viser ikke, hvordan lånet kan betales tilbage
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} (fx ansøgningen og budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Borgeren bliver hørt, før afslaget bliver sendt.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm rejectionFacts="Ansøgningen og budgettet"
        < # Afgør lån
        < Gemt i ML-2026-001.
        < Send borgeren partshøringen. Svarfristen er 7. december 2026.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
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
        < Hvad afgør du? {decision} ○ Bevilg ○ Giv afslag
        < Hvor meget bevilger du? {approvedAmount} »25.000«
        < Kun hvis du bevilger. Højst det, der er søgt om.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Afgør lån
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        > partshøring ML-2026-001
        < # Partshøring om lån · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Ansøgningen og budgettet
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: to kunder har betalt forud)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer result=no-answer
        < # Partshøring om lån · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Intet svar
        < Hvad sagde borgeren?
        < –
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Partshøring om lån
        < Gemt i ML-2026-001.
        < Nu kan afslaget sendes.
        < Borgeren har til og med 7. december 2026 til at svare. Send ikke afgørelsen før (forvaltningslovens § 19).
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Lån: borgeren er hørt og har ikke svaret
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Lån: borgeren er hørt og har ikke svaret«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.H.
        < Lån: afslaget er klar til at blive sendt · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        * open dialog=loan-letter
        < # Afslaget på lånet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-23
        < Digital Post regnes for modtaget samme dag.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-22
        < # Afslaget på lånet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-22
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-23
        < # Afslaget på lånet er sendt
        < Gemt i ML-2026-001.
        < Afslaget er sendt. Borgeren kan klage til og med 21. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > klage ML-2026-001
        < # Klage over afslag på lån · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-23
        < En for sen klage skal også noteres.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Klage over afslag på lån · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvornår kom klagen?
        < I skal se på sagen igen inden fire uger fra klagen, og en for sen klage skal kunne ses. Hvem ser det? Alle på sagen.
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-23
        < En for sen klage skal også noteres.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Klage over afslag på lån
        < Gemt i ML-2026-001.
        < Se på sagen igen senest 21. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.H.
        < Lån: klage over afslaget · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        * open dialog=loan-complaint-result
        < # Svar på klagen over lånet · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ○ Fastholdt – klagen går videre
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm result=partly
        < # Svar på klagen over lånet
        < Gemt i ML-2026-001.
        < Ansøgningen skal afgøres igen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
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
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Afslag på lån er sendt
        < # Afslag på lån er sendt
        < ML-2026-001 · M.H.
        < Borgeren har fået afslaget.
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
      await transcript(
        stage,
        'finance',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
    }),
  );

  it(
    'says why nobody was heard; a complaint that is not upheld goes on',
    withStage(async (stage) => {
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
        > afslag
        < # Afgør lån · ML-2026-001
        < Trin 2 af 3
        < ✓ Ansøgningen: Giv afslag ▾
        < Hvorfor ikke?
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres afslag på lån bygger på«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} (fx budgettet viser ikke, hvordan lånet kan betales tilbage)
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Ingen betalingsevne
        < # Afgør lån · ML-2026-001
        < Trin 3 af 3
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Giv afslag
        < Hvorfor ikke?
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Eksempel: den bestemmelse, jeres afslag på lån bygger på
        < Hvad er der især lagt vægt på?
        < Ingen betalingsevne
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} (fx ansøgningen og budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Borgeren bliver hørt, før afslaget bliver sendt.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Ansøgningen
        < # Afgør lån · ML-2026-001
        < Trin 3 af 3
        < Ansøgningen
        < [Ret]
        < Hvad afgør du?
        < Giv afslag
        < Hvorfor ikke?
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Eksempel: den bestemmelse, jeres afslag på lån bygger på
        < Hvad er der især lagt vægt på?
        < Ingen betalingsevne
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Ansøgningen«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Borgeren bliver hørt, før afslaget bliver sendt.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Afgør lån
        < Gemt i ML-2026-001.
        < Send borgeren partshøringen. Svarfristen er 7. december 2026.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > partshøring om lånet i sag 1
        < # Partshøring om lån · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Ansøgningen
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: to kunder har betalt forud)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ikke nødvendig
        < # Partshøring om lån · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad svarede borgeren? Ikke … ▾
        < Hvorfor ikke?
        < Hvorfor er partshøring ikke nødvendig? {waiver} ● Borgeren har selv givet oplysningerne eller kender dem ○ Borgeren er enig i svaret ○ Loven undtager sagen
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > borgeren kender oplysningerne
        < # Partshøring om lån · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Ikke nødvendig
        < Hvad sagde borgeren?
        < –
        < Hvorfor ikke?
        < [Ret]
        < Hvorfor er partshøring ikke nødvendig?
        < Borgeren har selv givet oplysningerne eller kender dem
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Partshøring om lån
        < Gemt i ML-2026-001.
        < Nu kan afslaget sendes.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > brev sendt ML-2026-001
        < # Afslaget på lånet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-23
        < Digital Post regnes for modtaget samme dag.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Afslaget på lånet er sendt
        < Gemt i ML-2026-001.
        < Afslaget er sendt. Borgeren kan klage til og med 21. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > klage ML-2026-001
        < # Klage over afslag på lån · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-23
        < En for sen klage skal også noteres.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Klage over afslag på lån
        < Gemt i ML-2026-001.
        < Se på sagen igen senest 21. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > svar på klage ML-2026-001
        < # Svar på klagen over lånet · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ○ Fastholdt – klagen går videre
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > fastholdt
        < # Svar på klagen over lånet · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ● Fastholdt – klagen går videre
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på klagen over lånet
        < Gemt i ML-2026-001.
        < Klagen er sendt videre.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > klage ML-2026-001
        < # Klage over afslag på lån · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-23
        < En for sen klage skal også noteres.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is noted in English too',
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
        > loan decision ML-2026-001
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
        * answer decision=reject
        < # Loan decision · ML-2026-001
        < Step 2 of 3
        < ✓ The request: Refuse ▾
        < Why not?
        < Which rule does it rest on? {rejectionRule} »Eksempel: den bestemmelse, jeres afslag på lån bygger på«
        < Act, section and subsection.
        < Only what is needed. The citizen can read it.
        < What were the main considerations? {rejectionConsiderations} (e.g. the budget does not show how the loan can be paid back)
        < Write to the citizen.
        < Only what is needed. The citizen can read it.
        < [Next] [Back] [Save for later] [Help] [Cancel]
        * answer rejectionConsiderations="No means to pay back"
        < # Loan decision · ML-2026-001
        < Step 3 of 3
        < The request
        < [Change]
        < What do you decide?
        < Refuse
        < Why not?
        < [Change]
        < Which rule does it rest on?
        < Eksempel: den bestemmelse, jeres afslag på lån bygger på
        < What were the main considerations?
        < No means to pay back
        < Facts
        < Which facts does it rest on? {rejectionFacts} (e.g. the request and its budget)
        < Only what is needed. The citizen can read it.
        < The citizen is heard before the refusal is sent.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        * confirm rejectionFacts="The request"
        < # Loan decision
        < Saved in ML-2026-001.
        < Send the citizen the hearing. The answer is due 7 December 2026.
        < [Show the letter] [Copy to your case system] [Undo] [My tasks]
        > hearing ML-2026-001
        < # Hearing about a loan · ML-2026-001
        < Step 1 of 2
        < What did the citizen say?
        < Answer by
        < 7 December 2026
        < Heard on
        < The request
        < How did the hearing go? {result} ○ The citizen has answered ○ No answer ○ Not needed
        < What did the citizen say? (optional) {remarks} (e.g. disagrees: two customers have paid ahead)
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        * answer result=answered remarks="Disagrees"
        < # Hearing about a loan · ML-2026-001
        < Step 2 of 2
        < Check it
        < What did the citizen say?
        < [Change]
        < How did the hearing go?
        < The citizen has answered
        < What did the citizen say?
        < Disagrees
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Hearing about a loan
        < Saved in ML-2026-001.
        < The refusal can be sent now.
        < [Show the letter] [Copy to your case system] [Undo] [My tasks]
        > letter sent ML-2026-001
        < # The refusal of the loan is sent · ML-2026-001
        < Step 1 of 1
        < When?
        < When did you send the decision? {date} 2026-11-23
        < Digital Post counts as received the same day.
        < [Confirm and save] [Save for later] [Help] [Cancel]
        * confirm
        < # The refusal of the loan is sent
        < Saved in ML-2026-001.
        < The refusal is sent. The citizen can complain until 21 December 2026.
        < [Copy to your case system] [Undo] [My tasks]
        > complaint ML-2026-001
        < # Complaint over a refused loan · ML-2026-001
        < Step 1 of 1
        < The citizen complains
        < The decision was sent
        < 23 November 2026
        < When did the complaint come? {date} 2026-11-23
        < A late complaint is noted too.
        < [Confirm and save] [Save for later] [Help] [Cancel]
        * confirm
        < # Complaint over a refused loan
        < Saved in ML-2026-001.
        < Look at it again by 21 December 2026.
        < [Copy to your case system] [Undo] [My tasks]
        > complaint result ML-2026-001
        < # Result of the complaint over the loan · ML-2026-001
        < Step 1 of 1
        < You have looked again
        < The complaint came
        < 23 November 2026
        < Answer by
        < 21 December 2026
        < What did you come to? {result} ○ Upheld ○ Partly upheld ○ Rejected – it goes on
        < [Confirm and save] [Save for later] [Help] [Cancel]
        * confirm result=upheld
        < # Result of the complaint over the loan
        < Saved in ML-2026-001.
        < The request is to be decided again.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );

  it(
    'is none of those whose case it is otherwise, and the words of a place stay theirs',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await refusedLoan(stage, number);
      await transcript(
        stage,
        'caseworker',
        `
        > klage ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Indskrevet« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > partshøring ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Indskrevet« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > klage over lånet i sag 1
        < Det skal en bevillingsansvarlig i Næstved gøre.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > klage ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        > brev sendt ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
      await transcript(
        stage,
        'approver',
        `
        > partshøring ML-2026-001
        < Det kan ikke lade sig gøre med lånet i ML-2026-001 nu: afslag sendt. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > brev om lån sendt ML-2026-001
        < Det kan ikke lade sig gøre med lånet i ML-2026-001 nu: afslag sendt. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );
});
