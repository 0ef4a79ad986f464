import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';
import { CRITERIA } from './criteria-card.ts';

describe('A typed conversation about a new visitation', () => {
  it(
    'takes every answer typed',
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
        > 25/012345
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
        > Maria
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} »Maria«
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja tak
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > dagpenge
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ● Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Cykelværksted med udlejning
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ○ Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja, med støtte
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ● Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Har drevet butik før
        < # Ny visitation
        < Trin 5 af 6
        < ✓ Ansøgningen: 25/012345 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < ✓ Jeres indstilling: Ja, med støtte … ▾
        ${CRITERIA}
        > næste
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
        < Mundtligt
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
        < Ja, med støtte
        < Hvad bygger du det på?
        < Har drevet butik før
        < Hvad siger borgeren selv?
        < –
        < Kriterier
        < [Ret]
        < Ikke udfyldt.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
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
    'takes typing errors, asks again and lets itself be put right',
    withStage((stage) =>
      transcript(
        stage,
        'caseworker',
        `
        > ny vistation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > applicationDate: på fredag
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-27
        < ⚠ Ansøgningen kan ikke ligge i fremtiden.
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > applicationDate: i går
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-22
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 010190-1234
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-22
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < ⚠ Skriv ikke CPR-nummer her. Jeg har ikke gemt nummeret – slet gerne din besked. Brug jeres eget sagsnummer, fx 25/012345.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 25/1
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Marie
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < Borgeren
        < Borgerens fornavn {citizenName} »Marie«
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja, men først til marts
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < Borgeren
        < Borgerens fornavn {citizenName} »Marie«
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < ⚠ Jeg læste »Ja« og så »men først til marts«, og det sidste er jeg ikke sikker på her. Skriv svaret alene, fx »ja«.
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Marie · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > fornavn: Maria
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > syge dagpnge
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ● Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Hvorfor spørger du? · Hvad lever borgeren af?
        < Borgeren beholder sit forsørgelsesgrundlag i det opkvalificerende forløb (notatet). Hvem ser det? Dig, din leder, visitator i Næstved og coachen på forløbet.
        < Hvorfor spørger du? · Hvad vil borgeren starte?
        < Visitator vurderer idéen, og coachen bygger videre på den. Hvem ser det? Dig, din leder, visitator i Næstved og coachen på forløbet.
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ● Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Frisør
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ○ Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > måske
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ○ Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < ⚠ Det forstod jeg ikke. Svar »Ja«, »Ja, med støtte« eller »Nej, ikke på nuværende tidspunkt«.
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja med støtte
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ● Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ● Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} »Frisør«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > vis
        < # Ny visitation
        < Trin 3 af 6
        < Dine svar indtil nu
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < Hvornår søgte borgeren?
        < 22. november 2026
        < Jeres sagsnummer
        < 25/1
        < [Ret]
        < ✓ Borgeren: Maria · Ja ▾
        < Borgerens fornavn
        < Maria
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved?
        < Ja
        < Hvordan sagde borgeren ja?
        < Mundtligt
        < Hvornår sagde borgeren ja?
        < 23. november 2026
        < [Ret]
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ● Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} »Frisør«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ● Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Kan selv
        < # Ny visitation
        < Trin 5 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < ✓ Jeres indstilling: Ja, med støtte … ▾
        ${CRITERIA}
        > tilbage
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ● Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} »Kan selv«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret jeres sagsnummer
        < # Ny visitation
        < Trin 1 af 6
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < ✓ Jeres indstilling: Ja, med støtte … ▾
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-22
        < Jeres sagsnummer {journalRef} »25/1«
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > senere
        < # Dine kladder
        < Gemt til senere. Skriv »fortsæt«, når du vil videre.
        < Ny visitation, M.
        < Trin 1 af 6 · begyndt 23. november kl. 10.12
        < [Fortsæt] [Slet]
        > fortsæt
        < # Ny visitation
        < Trin 1 af 6
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Sygedagpenge … ▾
        < ✓ Jeres indstilling: Ja, med støtte … ▾
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-22
        < Jeres sagsnummer {journalRef} »25/1«
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Ny visitation
        < Trin 6 af 6
        < Se det igennem først. Bekræft, når det er rigtigt.
        < Se det igennem
        < Ansøgningen
        < [Ret]
        < Hvornår søgte borgeren?
        < 22. november 2026
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
        < Sygedagpenge
        < Hvad vil borgeren starte?
        < Frisør
        < Jeres indstilling
        < [Ret]
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb?
        < Ja, med støtte
        < Hvad bygger du det på?
        < Kan selv
        < Hvad siger borgeren selv?
        < –
        < Kriterier
        < [Ret]
        < Ikke udfyldt.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Ny visitation
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      ),
    ),
  );
});
