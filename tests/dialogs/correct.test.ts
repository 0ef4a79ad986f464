import assert from 'node:assert/strict';
import { enrolled, present, referred, refused, walk } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { assess, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const FULL = { citizenView: 'Vil gerne i gang', criteriaNote: 'Har talt med revisor' };

describe('A conversation about a correction', () => {
  it(
    'puts a text right, from the case; Næstved reads the right one',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await referred(stage, FULL);
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
        < Borgeren siger
        < Vil gerne i gang
        < Om kriterierne
        < Har talt med revisor
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        * open dialog=correct
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < ⚠ Her mangler et svar. Skriv fx »idé«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer what=businessIdea
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Idé ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer reason=""
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Idé ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < ⚠ Her mangler et svar. Skriv fx »det, der skulle have stået«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < ⚠ Her mangler et svar. Skriv fx »tastefejl«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="Cykelværksted uden udlejning" reason="Tastefejl"
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Idé
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < Cykelværksted uden udlejning
        < Hvorfor skal det rettes?
        < Tastefejl
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en oplysning
        < Gemt i ML-2026-001.
        < Rettet. Det gamle står i hændelsesloggen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Rettet: Idé
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Rettet: Idé ⏎ Idé: Cykelværksted uden udlejning ⏎ Hvorfor: Tastefejl«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
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
        < Cykelværksted uden udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Borgeren siger
        < Vil gerne i gang
        < Om kriterierne
        < Har talt med revisor
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Rettet: Idé
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'visitator',
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
        < Visitationen
        < Borger
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted uden udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Borgeren siger
        < Vil gerne i gang
        < Om kriterierne
        < Har talt med revisor
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Rettet: Idé
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Svar på visitation] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'takes it in words: which, why, back, change, nothing that is new',
    withStage(async (stage) => {
      await referred(stage, FULL);
      await transcript(
        stage,
        'caseworker',
        `
        > ret oplysning ML-2026-001
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > skostørrelse
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < ⚠ Det forstod jeg ikke. Svar fx »Borgerens fornavn«, »Jeres sagsnummer«, »Idé« … Resten står på listen.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvorfor spørger du? · Hvilken oplysning?
        < Så kun den ene bliver rettet, og I kan se, at resten står, som det var. Hvem ser det? Alle på sagen.
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < ⚠ Det forstod jeg ikke. Svar fx »Borgerens fornavn«, »Jeres sagsnummer«, »Idé« … Resten står på listen.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > begrundelse
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Begrundelse ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Begrundelse ▾
        < Hvorfor spørger du? · Det rigtige
        < Forkerte oplysninger skal rettes, så snart nogen ser dem (databeskyttelsesforordningens art. 5). Hvem ser det? Alle på sagen.
        < Hvorfor spørger du? · Hvorfor skal det rettes?
        < Næstved har måske handlet på det gamle og skal kunne se, hvorfor det er ændret. Hvem ser det? Sagsbehandleren på sagen, lederen i jobcentret og visitatorerne i Næstved.
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ● Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ret oplysning
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ● Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > fornavn
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Borgerens fornavn ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: Maria
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Borgerens fornavn ▾
        < Hvad skal der stå?
        < Det rigtige {value} »Maria«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tastefejl
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Borgerens fornavn
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < Maria
        < Hvorfor skal det rettes?
        < tastefejl
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Borgerens fornavn ▾
        < Hvad skal der stå?
        < Det rigtige {value} »Maria«
        < ⚠ Det står der allerede. Skriv, hvad der skal stå.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} »tastefejl«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: Mette
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Borgerens fornavn
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < Mette
        < Hvorfor skal det rettes?
        < tastefejl
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ret en oplysning
        < Gemt i ML-2026-001.
        < Rettet. Det gamle står i hændelsesloggen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > sager
        < # Dine sager
        < ML-2026-001 · M.
        < Til vurdering hos Næstved · frist 21. december
        < [Vis] [Afsluttede]
        `,
      );
    }),
  );

  it(
    'takes what is typed for the value it asks for',
    withStage(async (stage) => {
      await referred(stage);
      await stage.say('caseworker', 'ret oplysning ML-2026-001');
      await stage.say('caseworker', 'fornavn');
      const { inputs } = cardOf(await stage.say('caseworker', 'Mette'));
      assert.equal(inputs['value']?.value, 'Mette');
      assert.equal(inputs['reason']?.value, undefined);
    }),
  );

  it(
    'puts each of the other texts right',
    withStage(async (stage) => {
      await referred(stage, FULL);
      const right = {
        justification: 'Har drevet kiosk før',
        citizenView: 'Vil gerne begynde',
        criteriaNote: 'Har talt med banken',
        journalRef: '25/012346',
      };
      for (const [what, value] of Object.entries(right))
        await walk(stage, 'caseworker', 'ret oplysning ML-2026-001', { what, value, reason: 'Tastefejl' });
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Visitator og Visitator 2 er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: http://localhost:56150
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
        < 25/012346
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet kiosk før
        < Borgeren siger
        < Vil gerne begynde
        < Om kriterierne
        < Har talt med banken
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Rettet: Jeres sagsnummer
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Rettet: Bemærkning til kriterierne
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Rettet: Borgerens ord
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Rettet: Begrundelse
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'moves the deadline with the day of the application',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > ret oplysning ML-2026-001
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ansøgningsdato
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Ansøgningsdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: i morgen
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Ansøgningsdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} »i morgen«
        < ⚠ Ansøgningen kan ikke ligge i fremtiden.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: en dag
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Ansøgningsdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} »en dag«
        < ⚠ Skriv en dato, fx »3. marts«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: 20. november
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Ansøgningsdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} »20. november«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > stod på ansøgningen
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Ansøgningsdato
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < 20. november
        < Hvorfor skal det rettes?
        < stod på ansøgningen
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ret en oplysning
        < Gemt i ML-2026-001.
        < Rettet. Fristen er nu 18. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Til vurdering hos Næstved · Fristen er 18. december 2026 – 25 dage endnu.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'takes no CPR number and no reference of another open case',
    withStage(async (stage) => {
      await referred(stage);
      await referred(stage, { journalRef: '25/2' });
      await transcript(
        stage,
        'caseworker',
        `
        > ret oplysning ML-2026-001
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > jeres sagsnummer
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Jeres sagsnummer ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: 010190-1234
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < Skriv ikke CPR-nummer her. Jeg har ikke gemt nummeret – slet gerne din besked.
        < ✓ Hvad er forkert? Jeres sagsnummer ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < ⚠ Brug jeres eget sagsnummer, ikke et CPR-nummer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: 25/012346
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Jeres sagsnummer ▾
        < Hvad skal der stå?
        < Det rigtige {value} »25/012346«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tastefejl
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Jeres sagsnummer
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < 25/012346
        < Hvorfor skal det rettes?
        < tastefejl
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ret en oplysning
        < Gemt i ML-2026-001.
        < Rettet. Det gamle står i hændelsesloggen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > ret oplysning ML-2026-001
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer what=journalRef
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Jeres sagsnummer ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="010190-1234" reason="Tastefejl"
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < Skriv ikke CPR-nummer her. Jeg har ikke gemt nummeret – slet gerne din besked.
        < ✓ Hvad er forkert? Jeres sagsnummer ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < ⚠ Brug jeres eget sagsnummer, ikke et CPR-nummer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} »Tastefejl«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="25/2" reason="Tastefejl"
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Jeres sagsnummer
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < 25/2
        < Hvorfor skal det rettes?
        < Tastefejl
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Det sagsnummer har allerede en åben sag: ML-2026-002.
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Jeres sagsnummer
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < 25/2
        < Hvorfor skal det rettes?
        < Tastefejl
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'takes a CPR number out of every text',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > ret oplysning ML-2026-001
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > idé
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Idé ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: Cykelværksted, ejer 010190-1234
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < Skriv ikke CPR-nummer her. Jeg har ikke gemt nummeret – slet gerne din besked.
        < ✓ Hvad er forkert? Idé ▾
        < Hvad skal der stå?
        < Det rigtige {value} »Cykelværksted, ejer«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tastefejl
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Idé
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < Cykelværksted, ejer [CPR fjernet]
        < Hvorfor skal det rettes?
        < tastefejl
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'moves the course with its first day, and the channel hears it',
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
        * acknowledge
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 1. januar 2027.
        < Opkvalificerende forløb til og med 30. juni 2027, hovedforløb til og med 31. december 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 1. januar 2028.
        < ✓ Set af Erhvervschef 23. november kl. 10.12.
        < [Stil et spørgsmål]
        `,
        { channel: true },
      );
      await transcript(
        stage,
        'caseworker',
        `
        > ret oplysning ML-2026-001
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Startdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > startdato
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Startdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: 1. januar 2020
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Startdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} »1. januar 2020«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > aftalt med borgeren
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Startdato
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < 1. januar 2020
        < Hvorfor skal det rettes?
        < aftalt med borgeren
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Vælg en startdag fra 23. november 2026 til 23. november 2027.
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Startdato
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < 1. januar 2020
        < Hvorfor skal det rettes?
        < aftalt med borgeren
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: 1. februar 2027
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Startdato
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < 1. februar 2027
        < Hvorfor skal det rettes?
        < aftalt med borgeren
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ret en oplysning
        < Gemt i ML-2026-001.
        < Rettet. Borgeren starter 1. februar 2027, og Erhvervschefens orientering bliver rettet. Send borgeren et nyt brev.
        < [Kopiér til fagsystemet] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Starter 1. februar.
        < Næste: månedsstatus 1. marts (Coach).
        < Forløbet
        < Starter
        < 1. februar 2027
        < Opkvalificerende forløb til og med
        < 31. juli 2027
        < Hovedforløb til og med
        < 31. januar 2028
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
        < 23. november kl. 10.12 · Sagsbehandler
        < Rettet: Startdato
        < [Vis]
        < 23. november kl. 10.12 · Erhvervschef
        < Orientering nr. 1 er set af Erhvervschefen
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Kopiér til fagsystemet] [Forsørgelse] [Træk tilbage] [Jeg er inhabil]
        > ret oplysning ML-2026-001
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Startdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ansøgningsdato
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Startdato
        < ⚠ Det forstod jeg ikke. Svar fx »Borgerens fornavn«, »Jeres sagsnummer«, »Idé« … Resten står på listen.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
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
        'Rettet 23. november kl. 10.12: datoen er 1. februar 2027, ikke 1. januar 2027.',
        'Starter 1. februar 2027.',
        'Opkvalificerende forløb til og med 31. juli 2027, hovedforløb til og med 31. januar 2028.',
        'Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 1. februar 2028.',
      ]);
      assert.deepEqual(
        changed.card?.buttons.map(({ title }) => title),
        ['Jeg har set den', 'Stil et spørgsmål'],
      );
      await transcript(
        stage,
        'coach',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Starter 1. februar.
        < Næste: månedsstatus 1. marts (dig).
        < Forløbet
        < Starter
        < 1. februar 2027
        < Opkvalificerende forløb til og med
        < 31. juli 2027
        < Hovedforløb til og med
        < 31. januar 2028
        < Mangler før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
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
        < Ja
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Rettet: Startdato
        < 23. november kl. 10.12 · Erhvervschef
        < Orientering nr. 1 er set af Erhvervschefen
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Sæt på pause] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'is for the caseworker alone, and for cases that go on',
    withStage(async (stage) => {
      await refused(stage);
      await referred(stage, { journalRef: '25/2' });
      await assess(stage, 'ML-2026-002');
      for (const who of ['visitator', 'leader'] as const)
        await transcript(
          stage,
          who,
          `
        > ret oplysning ML-2026-002
        < Det skal sagsbehandleren på sagen gøre.
        `,
        );
      await transcript(
        stage,
        'caseworker',
        `
        > ret oplysning ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Afslag sendt« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

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
        > correct ML-2026-001
        < # Correct a value · ML-2026-001
        < Step 1 of 3
        < What is wrong?
        < Which value? {what} ○ The citizen's first name ○ Your own case number ○ Idea ○ Justification ○ The citizen's words ○ Note on the criteria ○ Application date
        < [Next] [Save for later] [Help] [Cancel]
        > idea
        < # Correct a value · ML-2026-001
        < Step 2 of 3
        < ✓ What is wrong? Idea ▾
        < What should it say?
        < The right value {value} (e.g. what it should have said)
        < Only what is needed. The citizen can read it.
        < Why is it corrected? {reason} (e.g. typing error)
        < Only what is needed. The citizen can read it.
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > new value: bicycle shop
        < # Correct a value · ML-2026-001
        < Step 2 of 3
        < ✓ What is wrong? Idea ▾
        < What should it say?
        < The right value {value} »bicycle shop«
        < Only what is needed. The citizen can read it.
        < Why is it corrected? {reason} (e.g. typing error)
        < Only what is needed. The citizen can read it.
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > typing error
        < # Correct a value · ML-2026-001
        < Step 3 of 3
        < Check it
        < What is wrong?
        < [Change]
        < Which value?
        < Idea
        < What should it say?
        < [Change]
        < The right value
        < bicycle shop
        < Why is it corrected?
        < typing error
        < [Confirm and correct] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Correct a value
        < Saved in ML-2026-001.
        < Corrected. The old value stays in the event log.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
