import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';
import { CRITERIA } from './criteria-card.ts';

describe('A conversation about a new visitation', () => {
  it(
    'sends a citizen who is suitable, from the first word to the receipt',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer journalRef=25/012345
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer citizenName=Maria consent=yes consentForm=written
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < ✓ Borgeren: Maria · Ja · Skriftligt ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer supportBasis=dagpenge businessIdea="Cykelværksted med udlejning"
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < ✓ Borgeren: Maria · Ja · Skriftligt ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ○ Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer recommendation=suitable justification="Har drevet butik før"
        < # Ny visitation
        < Trin 5 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < ✓ Borgeren: Maria · Ja · Skriftligt ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < ✓ Jeres indstilling: Ja … ▾
        ${CRITERIA}
        * answer
        < # Ny visitation
        < Trin 6 af 6
        < Se det igennem
        < Ansøgningen
        < [Ret]
        < Hvornår søgte borgeren?
        < 23. november 2026
        < Jeres sagsnummer
        < 25/012345
        < Borgeren
        < [Ret]
        < Borgerens fornavn
        < Maria
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved?
        < Ja
        < Hvordan sagde borgeren ja?
        < Skriftligt
        < Hvornår sagde borgeren ja?
        < 23. november 2026
        < Forsørgelse og idé
        < [Ret]
        < Hvad lever borgeren af?
        < Dagpenge
        < Hvad vil borgeren starte?
        < Cykelværksted med udlejning
        < Jeres indstilling
        < [Ret]
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb?
        < Ja
        < Hvad bygger du det på?
        < Har drevet butik før
        < Hvad siger borgeren selv?
        < –
        < Kriterier
        < [Ret]
        < Ikke udfyldt.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ny visitation
        < Gemt i ML-2026-001.
        < Sendt til Næstved, som vurderer sagen nu. Du får besked her.
        < Fristen for afgørelsen er 21. december 2026.
        < Jeg er ikke fagsystemet. Husk at skrive visitationen i jeres fagsystem.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      ),
    ),
  );

  it(
    'sends one who is suitable with support, criteria and the citizen’s own words',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > henvis
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer applicationDate=2026-11-16 journalRef=25/2
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 16. november 2026 … ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer citizenName="Anne-Marie Holm" consent=yes consentDate=2026-11-20
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 16. november 2026 … ▾
        < ✓ Borgeren: Anne-Marie Holm · Ja … ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer supportBasis=sygedagpenge businessIdea=Frisør
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 16. november 2026 … ▾
        < ✓ Borgeren: Anne-Marie Holm · Ja … ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ○ Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer recommendation=suitable-with-support justification="Kan, med mentor" citizenView="Vil gerne i gang"
        < # Ny visitation
        < Trin 5 af 6
        < ✓ Ansøgningen: 16. november 2026 … ▾
        < ✓ Borgeren: Anne-Marie Holm · Ja … ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < ✓ Jeres indstilling: Ja, med støtte … ▾
        ${CRITERIA}
        * answer motivation=4 health=2 criteriaNote="Overskud: to dage om ugen"
        < # Ny visitation
        < Trin 6 af 6
        < Se det igennem
        < Ansøgningen
        < [Ret]
        < Hvornår søgte borgeren?
        < 16. november 2026
        < Jeres sagsnummer
        < 25/2
        < Borgeren
        < [Ret]
        < Borgerens fornavn
        < Anne-Marie Holm
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved?
        < Ja
        < Hvordan sagde borgeren ja?
        < Mundtligt
        < Hvornår sagde borgeren ja?
        < 20. november 2026
        < Forsørgelse og idé
        < [Ret]
        < Hvad lever borgeren af?
        < Sygedagpenge
        < Hvad vil borgeren starte?
        < Frisør
        < Jeres indstilling
        < [Ret]
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb?
        < Ja, med støtte
        < Hvad bygger du det på?
        < Kan, med mentor
        < Hvad siger borgeren selv?
        < Vil gerne i gang
        < Kriterier
        < [Ret]
        < Egen lyst
        < Stærk
        < Overskud og hensyn
        < På vej
        < Bemærkning til kriterierne
        < Overskud: to dage om ugen
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ny visitation
        < Gemt i ML-2026-001.
        < Sendt til Næstved, som vurderer sagen nu. Du får besked her.
        < Fristen for afgørelsen er 14. december 2026.
        < Jeg er ikke fagsystemet. Husk at skrive visitationen i jeres fagsystem.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      ),
    ),
  );

  it(
    'keeps one who is not suitable at the job centre',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer journalRef=25/1
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer citizenName=Maria consent=yes
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer supportBasis=dagpenge businessIdea=Cykelværksted
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ○ Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer recommendation=not-suitable justification="Ikke tid nu"
        < # Ny visitation
        < Trin 5 af 7
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < ✓ Jeres indstilling: Nej, ikke på … ▾
        < Skal Næstved høres?
        < Vil du høre Næstved alligevel? {hearProvider} ○ Ja ● Nej
        < »Nej« betyder, at sagen bliver hos jer.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Ny visitation
        < Trin 6 af 7
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < ✓ Jeres indstilling: Nej, ikke på … ▾
        < ✓ Skal Næstved høres? Nej ▾
        ${CRITERIA}
        * answer
        < # Ny visitation
        < Trin 7 af 7
        < Se det igennem
        < Ansøgningen
        < [Ret]
        < Hvornår søgte borgeren?
        < 23. november 2026
        < Jeres sagsnummer
        < 25/1
        < Borgeren
        < [Ret]
        < Borgerens fornavn
        < Maria
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved?
        < Ja
        < Hvordan sagde borgeren ja?
        < Mundtligt
        < Hvornår sagde borgeren ja?
        < 23. november 2026
        < Forsørgelse og idé
        < [Ret]
        < Hvad lever borgeren af?
        < Dagpenge
        < Hvad vil borgeren starte?
        < Cykelværksted
        < Jeres indstilling
        < [Ret]
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb?
        < Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på?
        < Ikke tid nu
        < Hvad siger borgeren selv?
        < –
        < Skal Næstved høres?
        < [Ret]
        < Vil du høre Næstved alligevel?
        < Nej
        < Kriterier
        < [Ret]
        < Ikke udfyldt.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ny visitation
        < Gemt i ML-2026-001.
        < Sagen bliver hos jer; Næstved har ikke fået noget. Den ligger under dine opgaver.
        < Fristen for afgørelsen er 21. december 2026.
        < Jeg er ikke fagsystemet. Husk at skrive visitationen i jeres fagsystem.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=tasks
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fem minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Afslaget bliver skrevet · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation] [Tilbage til kvitteringen]
        `,
      ),
    ),
  );

  it(
    'lets the provider be heard about one who is not suitable',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer journalRef=25/1
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer citizenName=Maria consent=yes
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer supportBasis=dagpenge businessIdea=Cykelværksted
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ○ Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer recommendation=not-suitable justification="Ikke tid nu"
        < # Ny visitation
        < Trin 5 af 7
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < ✓ Jeres indstilling: Nej, ikke på … ▾
        < Skal Næstved høres?
        < Vil du høre Næstved alligevel? {hearProvider} ○ Ja ● Nej
        < »Nej« betyder, at sagen bliver hos jer.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer hearProvider=yes
        < # Ny visitation
        < Trin 6 af 7
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < ✓ Jeres indstilling: Nej, ikke på … ▾
        < ✓ Skal Næstved høres? Ja ▾
        ${CRITERIA}
        * answer
        < # Ny visitation
        < Trin 7 af 7
        < Se det igennem
        < Ansøgningen
        < [Ret]
        < Hvornår søgte borgeren?
        < 23. november 2026
        < Jeres sagsnummer
        < 25/1
        < Borgeren
        < [Ret]
        < Borgerens fornavn
        < Maria
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved?
        < Ja
        < Hvordan sagde borgeren ja?
        < Mundtligt
        < Hvornår sagde borgeren ja?
        < 23. november 2026
        < Forsørgelse og idé
        < [Ret]
        < Hvad lever borgeren af?
        < Dagpenge
        < Hvad vil borgeren starte?
        < Cykelværksted
        < Jeres indstilling
        < [Ret]
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb?
        < Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på?
        < Ikke tid nu
        < Hvad siger borgeren selv?
        < –
        < Skal Næstved høres?
        < [Ret]
        < Vil du høre Næstved alligevel?
        < Ja
        < Kriterier
        < [Ret]
        < Ikke udfyldt.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ny visitation
        < Gemt i ML-2026-001.
        < Sendt til Næstved, som vurderer sagen nu. Du får besked her.
        < Fristen for afgørelsen er 21. december 2026.
        < Jeg er ikke fagsystemet. Husk at skrive visitationen i jeres fagsystem.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      ),
    ),
  );

  it(
    'keeps a draft where the citizen does not want it yet, and goes on with it later',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer journalRef=25/1
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer citizenName=Maria consent=no
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} »Maria«
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ● Ikke endnu
        < ⚠ Så sender jeg ikke noget. Du kan gemme kladden eller behandle ansøgningen på det, I har.
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * later
        < # Dine kladder
        < Gemt til senere. Skriv »fortsæt«, når du vil videre.
        < Ny visitation, M.
        < Trin 2 af 6 · begyndt 23. november kl. 10.12
        < [Fortsæt] [Slet]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Du har en kladde: »Ny visitation, M.« – skriv »fortsæt«.
        < [Ny visitation]
        > fortsæt
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} »Maria«
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ● Ikke endnu
        < ⚠ Så sender jeg ikke noget. Du kan gemme kladden eller behandle ansøgningen på det, I har.
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer consent=yes
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      ),
    ),
  );
});
