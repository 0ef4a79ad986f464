import assert from 'node:assert/strict';
import { bothNo, disagreed, present, referred, walk } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { filledIn } from '../support/to-summary.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a refusal', () => {
  it(
    'is written from the task card: what both parties wrote stands there already',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      await bothNo(stage);
      await transcript(
        stage,
        'caseworker',
        `
        ! Skriv udkast til afslag
        < # Skriv udkast til afslag
        < ML-2026-001 · M.
        < Svaret er nej. Skriv udkastet, så borgeren kan blive hørt.
        < Fristen er 21. december 2026.
        < [Åbn]
        * open
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres afgørelse bygger på.«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} »Der er ikke tid til undervisningen«
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer rejectionRule="Lov om aktiv beskæftigelsesindsats § 99" rejectionConsiderations="Der er ikke tid til undervisningen lige nu."
        < # Udkast til afgørelse · ML-2026-001
        < Trin 2 af 2
        < Regel og begrundelse
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Lov om aktiv beskæftigelsesindsats § 99
        < Hvad er der især lagt vægt på?
        < Der er ikke tid til undervisningen lige nu.
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Samtale den 20. november ⏎  ⏎ Har drevet butik før«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er den vigtigste grund? (valgfrit) {rejectionReason} ○ Forretningsidéen skal modnes ○ Det er for tidligt med et forløb ○ Uden for målgruppen ○ Andet
        < Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm rejectionFacts="Samtalen den 20. november."
        < # Udkast til afgørelse
        < Gemt i ML-2026-001.
        < Send partshøringen til borgeren: svar senest 7. december 2026. Skriv »partshøring«, når svaret er kommet, eller fristen er gået.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=letter
        < # Partshøring · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Vi overvejer at give dig afslag
        < Kære Maria
        < Vi overvejer at give dig afslag på en plads på mikrolånsforløbet. Det bygger på disse oplysninger:
        < Samtalen den 20. november.
        < Har du bemærkninger, så skriv eller ring senest 7. december 2026. Derefter afgør vi sagen.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Vi overvejer at give dig afslag ⏎  ⏎ Kære Maria ⏎  ⏎ Vi overvejer at give dig afslag på en plads på mikrolånsforløbet. Det bygger på disse oplysninger: ⏎  ⏎ Samtalen den 20. november. ⏎  ⏎ Har du bemærkninger, så skriv eller ring senest 7. december 2026. Derefter afgør vi sagen. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev] [Tilbage til kvitteringen]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Borgeren bliver hørt · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        * open
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtalen den 20. november.
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Borgeren bliver hørt.
        < Venter på dig.
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Lov om aktiv beskæftigelsesindsats § 99
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen lige nu.
        < Afgørelsen bygger på
        < Samtalen den 20. november.
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Partshøring] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Udkast til afgørelse] [Jeg er inhabil]
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtalen den 20. november.
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Borgeren bliver hørt.
        < Venter på Sagsbehandler.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Fælles afgørelse] [Skriv et notat] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Borgeren bliver hørt.
        < Venter på Sagsbehandler.
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Lov om aktiv beskæftigelsesindsats § 99
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen lige nu.
        < Afgørelsen bygger på
        < Samtalen den 20. november.
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Overdrag sagen] [Vis brevet] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'is written in words: why, back, change, defaults',
    withStage(async (stage) => {
      await bothNo(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > giv afslag ML-2026-001
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres afgørelse bygger på.«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} »Der er ikke tid til undervisningen«
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < Hvorfor spørger du? · Hvilken regel bygger afgørelsen på?
        < Et afslag skal henvise til de regler, det er truffet efter (forvaltningslovens § 24, stk. 1). Hvem ser det? Sagsbehandleren på sagen og lederen i jobcentret; borgeren læser det i brevet.
        < Hvorfor spørger du? · Hvad er der især lagt vægt på?
        < Borgeren skal kunne forstå, hvorfor svaret blev nej (forvaltningslovens § 24). Hvem ser det? Sagsbehandleren på sagen og lederen i jobcentret; borgeren læser det i brevet.
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres afgørelse bygger på.«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} »Der er ikke tid til undervisningen«
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ret regel
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres afgørelse bygger på.«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} »Der er ikke tid til undervisningen«
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Lov om aktiv beskæftigelsesindsats § 99
        < # Udkast til afgørelse · ML-2026-001
        < Trin 2 af 2
        < Regel og begrundelse
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Lov om aktiv beskæftigelsesindsats § 99
        < Hvad er der især lagt vægt på?
        < Der er ikke tid til undervisningen
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Samtale den 20. november ⏎  ⏎ Har drevet butik før«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er den vigtigste grund? (valgfrit) {rejectionReason} ○ Forretningsidéen skal modnes ○ Det er for tidligt med et forløb ○ Uden for målgruppen ○ Andet
        < Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Udkast til afgørelse · ML-2026-001
        < Trin 2 af 2
        < Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.
        < Regel og begrundelse
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Lov om aktiv beskæftigelsesindsats § 99
        < Hvad er der især lagt vægt på?
        < Der er ikke tid til undervisningen
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Samtale den 20. november ⏎  ⏎ Har drevet butik før«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er den vigtigste grund? (valgfrit) {rejectionReason} ○ Forretningsidéen skal modnes ○ Det er for tidligt med et forløb ○ Uden for målgruppen ○ Andet
        < Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Udkast til afgørelse · ML-2026-001
        < Trin 2 af 2
        < Hvorfor spørger du? · Hvilke oplysninger bygger det på?
        < De oplysninger skal borgeren kunne kommentere, før I afgør sagen (forvaltningslovens § 19). Hvem ser det? Sagsbehandleren på sagen og lederen i jobcentret; borgeren læser det i brevet.
        < Hvorfor spørger du? · Hvad er den vigtigste grund?
        < Udvalget skal kunne se, hvorfor der bliver givet afslag – samlet, aldrig om én borger. Hvem ser det? Dig og din leder.
        < Regel og begrundelse
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Lov om aktiv beskæftigelsesindsats § 99
        < Hvad er der især lagt vægt på?
        < Der er ikke tid til undervisningen
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Samtale den 20. november ⏎  ⏎ Har drevet butik før«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er den vigtigste grund? (valgfrit) {rejectionReason} ○ Forretningsidéen skal modnes ○ Det er for tidligt med et forløb ○ Uden for målgruppen ○ Andet
        < Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < ✓ Oplysninger: Samtale den 20. … ▾
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Lov om aktiv beskæftigelsesindsats § 99«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} »Der er ikke tid til undervisningen«
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Udkast til afgørelse · ML-2026-001
        < Trin 2 af 2
        < Regel og begrundelse
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Lov om aktiv beskæftigelsesindsats § 99
        < Hvad er der især lagt vægt på?
        < Der er ikke tid til undervisningen
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Samtale den 20. november ⏎  ⏎ Har drevet butik før«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er den vigtigste grund? (valgfrit) {rejectionReason} ○ Forretningsidéen skal modnes ○ Det er for tidligt med et forløb ○ Uden for målgruppen ○ Andet
        < Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret oplysninger
        < # Udkast til afgørelse · ML-2026-001
        < Trin 2 af 2
        < Regel og begrundelse
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Lov om aktiv beskæftigelsesindsats § 99
        < Hvad er der især lagt vægt på?
        < Der er ikke tid til undervisningen
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Samtale den 20. november ⏎  ⏎ Har drevet butik før«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er den vigtigste grund? (valgfrit) {rejectionReason} ○ Forretningsidéen skal modnes ○ Det er for tidligt med et forløb ○ Uden for målgruppen ○ Andet
        < Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Samtalen den 20. november
        < # Udkast til afgørelse · ML-2026-001
        < Trin 2 af 2
        < Regel og begrundelse
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Lov om aktiv beskæftigelsesindsats § 99
        < Hvad er der især lagt vægt på?
        < Der er ikke tid til undervisningen
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Samtalen den 20. november«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er den vigtigste grund? (valgfrit) {rejectionReason} ○ Forretningsidéen skal modnes ○ Det er for tidligt med et forløb ○ Uden for målgruppen ○ Andet
        < Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Udkast til afgørelse
        < Gemt i ML-2026-001.
        < Send partshøringen til borgeren: svar senest 7. december 2026. Skriv »partshøring«, når svaret er kommet, eller fristen er gået.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > giv afslag ML-2026-001
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Lov om aktiv beskæftigelsesindsats § 99«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} »Der er ikke tid til undervisningen«
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'follows when nobody but the job centre was asked, and brings what it wrote itself',
    withStage(async (stage) => {
      await referred(stage, { recommendation: 'not-suitable', hearProvider: 'no' });
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fem minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Afslaget bliver skrevet · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        * open
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres afgørelse bygger på.«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} (fx der er ikke tid til undervisningen nu)
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > fælles afgørelse ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Afslaget bliver skrevet« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'brings the reasons of the final decision',
    withStage(async (stage) => {
      const number = await disagreed(stage);
      await walk(stage, 'caseworker', `fælles afgørelse ${number}`, {
        meetingDate: '2026-11-23',
        participants: 'Sagsbehandler og visitator',
        decision: 'still-disagree',
        reasons: 'Næstved mener stadig, at tiden er for kort',
      });
      await walk(stage, 'caseworker', `endelig afgørelse ${number}`, {
        decision: 'reject',
        reasons: 'Tiden er for kort',
      });
      await transcript(
        stage,
        'caseworker',
        `
        > giv afslag ML-2026-001
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Ja
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres afgørelse bygger på.«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} »Tiden er for kort ⏎  ⏎ Der er ikke tid til undervisningen«
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is for the caseworker alone, and only while a refusal is to be written',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > giv afslag ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Til vurdering hos Næstved« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > partshøring ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Til vurdering hos Næstved« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > brev sendt ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Til vurdering hos Næstved« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > klage ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Til vurdering hos Næstved« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > endelig afgørelse ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Til vurdering hos Næstved« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > genåbn ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Til vurdering hos Næstved« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > brev ML-2026-001
        < # Oplysningsbrev · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Sådan bruger vi dine oplysninger
        < Kære Maria
        < Du søger om en plads på Mikrolånsforløb Ishøj 2015. Her kan du læse, hvad der sker med dine oplysninger, og hvilke rettigheder du har. Teksten gælder fra 1. september 2015.
        < Hvem har ansvaret ⏎ Ishøj Kommune køber pladserne på forløbet. ⏎ Jobcenter Vallensbæk tager imod din ansøgning og afgør, om du kan få en plads. ⏎ Næstved Kommune vurderer ansøgningen og holder forløbet. ⏎ Hver af dem har ansvaret for sin egen del. Teksten her er fra dem alle.
        < Hvad oplysningerne bruges til ⏎ De bruges til at vurdere, om forløbet er noget for dig, til at følge dit forløb og til dit lån, hvis du søger om et. Det er fx dit navn, din idé, hvad du lever af, om du var med til undervisningen, aftaler og afgørelser. De kommer fra dig, fra Jobcenter Vallensbæk og fra Næstved Kommune. Dit CPR-nummer står der ikke, og ingen computer afgør noget om dig.
        < Hvad der giver lov til det ⏎ Ishøj Kommune: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Jobcenter Vallensbæk: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Næstved Kommune: eksempel: den bestemmelse, jeres behandling bygger på
        < Hvem der ser dem ⏎ Jobcenter Vallensbæk og Næstved Kommune deler sagen, når du har sagt ja til det. Du kan altid sige nej igen; så stopper delingen med det samme. Erhvervschefen i Ishøj Kommune får besked, når en plads bliver taget i brug eller bliver ledig: sagens nummer og datoerne, aldrig dit navn.
        < Hvor længe de bliver gemt ⏎ Eksempel: hver part skriver her, hvor længe den gemmer oplysningerne.
        < Dine rettigheder ⏎ Du kan få at se, hvad der står om dig. Du kan få noget rettet eller få din bemærkning skrevet ved siden af. Du kan gøre indsigelse, og du kan i nogle tilfælde få oplysninger slettet eller deres brug begrænset. Sig det til din sagsbehandler eller til den, det gælder.
        < Databeskyttelsesrådgiverne ⏎ Ishøj Kommune: eksempel: databeskyttelsesrådgiveren i Ishøj, telefon 00 00 00 00 ⏎ Jobcenter Vallensbæk: eksempel: databeskyttelsesrådgiveren i Vallensbæk, telefon 00 00 00 00 ⏎ Næstved Kommune: eksempel: databeskyttelsesrådgiveren i Næstved, telefon 00 00 00 00
        < Hvis du vil klage ⏎ Du kan klage til Datatilsynet, datatilsynet.dk.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Sådan bruger vi dine oplysninger ⏎  ⏎ Kære Maria ⏎  ⏎ Du søger om en plads på Mikrolånsforløb Ishøj 2015. Her kan du læse, hvad der sker med dine oplysninger, og hvilke rettigheder du har. Teksten gælder fra 1. september 2015. ⏎  ⏎ Hvem har ansvaret ⏎ Ishøj Kommune køber pladserne på forløbet. ⏎ Jobcenter Vallensbæk tager imod din ansøgning og afgør, om du kan få en plads. ⏎ Næstved Kommune vurderer ansøgningen og holder forløbet. ⏎ Hver af dem har ansvaret for sin egen del. Teksten her er fra dem alle. ⏎  ⏎ Hvad oplysningerne bruges til ⏎ De bruges til at vurdere, om forløbet er noget for dig, til at følge dit forløb og til dit lån, hvis du søger om et. Det er fx dit navn, din idé, hvad du lever af, om du var med til undervisningen, aftaler og afgørelser. De kommer fra dig, fra Jobcenter Vallensbæk og fra Næstved Kommune. Dit CPR-nummer står der ikke, og ingen computer afgør noget om dig. ⏎  ⏎ Hvad der giver lov til det ⏎ Ishøj Kommune: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Jobcenter Vallensbæk: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Næstved Kommune: eksempel: den bestemmelse, jeres behandling bygger på ⏎  ⏎ Hvem der ser dem ⏎ Jobcenter Vallensbæk og Næstved Kommune deler sagen, når du har sagt ja til det. Du kan altid sige nej igen; så stopper delingen med det samme. Erhvervschefen i Ishøj Kommune får besked, når en plads bliver taget i brug eller bliver ledig: sagens nummer og datoerne, aldrig dit navn. ⏎  ⏎ Hvor længe de bliver gemt ⏎ Eksempel: hver part skriver her, hvor længe den gemmer oplysningerne. ⏎  ⏎ Dine rettigheder ⏎ Du kan få at se, hvad der står om dig. Du kan få noget rettet eller få din bemærkning skrevet ved siden af. Du kan gøre indsigelse, og du kan i nogle tilfælde få oplysninger slettet eller deres brug begrænset. Sig det til din sagsbehandler eller til den, det gælder. ⏎  ⏎ Databeskyttelsesrådgiverne ⏎ Ishøj Kommune: eksempel: databeskyttelsesrådgiveren i Ishøj, telefon 00 00 00 00 ⏎ Jobcenter Vallensbæk: eksempel: databeskyttelsesrådgiveren i Vallensbæk, telefon 00 00 00 00 ⏎ Næstved Kommune: eksempel: databeskyttelsesrådgiveren i Næstved, telefon 00 00 00 00 ⏎  ⏎ Hvis du vil klage ⏎ Du kan klage til Datatilsynet, datatilsynet.dk. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs teksten igennem, og giv den til borgeren. Jeg sender ikke noget.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > giv afslag ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        > brev ML-2026-001
        < # Brevene er sagsbehandlerens og lederens i jobcentret.
        `,
      );
    }),
  );

  it(
    'proposes nothing with the mark of a CPR number that stood in an assessment: it would go into the letter',
    withStage(async (stage) => {
      const number = await bothNo(stage, { justification: 'Ejer 010190-9876 butikken' });
      await stage.say('caseworker', `giv afslag ${number}`);
      const next = cardOf(await stage.say('caseworker', 'næste'));
      assert.match(next.inputs['rejectionFacts']?.value ?? '', /Ejer butikken$/);
      await stage.say('caseworker', 'bekræft');
      const letter = await stage.say('caseworker', `brev ${number}`);
      assert.match(JSON.stringify(letter.posted), /Ejer butikken/);
      assert.doesNotMatch(JSON.stringify(letter.posted), /CPR fjernet/);
    }),
  );

  it(
    'does not store a text that was emptied',
    withStage(async (stage) => {
      const number = await bothNo(stage);
      const first = cardOf(await stage.say('caseworker', `giv afslag ${number}`));
      const given = { ...filledIn(first, {}), ...buttonOf(first, 'answer').data };
      const next = cardOf(await stage.press('caseworker', 'answer', given));
      const emptied = { ...buttonOf(next, 'confirm').data, rejectionFacts: '' };
      const after = cardOf(await stage.press('caseworker', 'confirm', emptied));
      assert.ok('rejectionFacts' in after.inputs, `stored, unseen: ${after.texts.join(' ')}`);
    }),
  );

  it(
    'can be written in English',
    withStage(async (stage) => {
      await bothNo(stage);
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
        > refuse ML-2026-001
        < # Draft of the decision · ML-2026-001
        < Step 1 of 2
        < Rule and considerations
        < Citizen
        < Maria
        < The job centre's recommendation
        < No, not at present
        < Deadline
        < 21 December 2026
        < Which rule does it rest on? {rejectionRule} »Eksempel: den bestemmelse, jeres afgørelse bygger på.«
        < Act, section and subsection.
        < Only what is needed. The citizen can read it.
        < What were the main considerations? {rejectionConsiderations} »Der er ikke tid til undervisningen«
        < Write to the citizen.
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        > next
        < # Draft of the decision · ML-2026-001
        < Step 2 of 2
        < Rule and considerations
        < [Change]
        < Which rule does it rest on?
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < What were the main considerations?
        < Der er ikke tid til undervisningen
        < Facts
        < Which facts does it rest on? {rejectionFacts} »Samtale den 20. november ⏎  ⏎ Har drevet butik før«
        < Only what is needed. The citizen can read it.
        < What is the main reason? (optional) {rejectionReason} ○ The business idea has to mature ○ It is too early for a course ○ Outside the target group ○ Something else
        < For the evaluation of places refused, not for the letter. Skip it if none fits.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Draft of the decision
        < Saved in ML-2026-001.
        < Send the hearing to the citizen: answer by 7 December 2026. Write "hearing" when it has come or the time is up.
        < [Show the letter] [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
