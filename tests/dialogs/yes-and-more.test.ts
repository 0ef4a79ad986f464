import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('»ja« or »nej« with more behind it', () => {
  it(
    'is asked again where nothing takes the rest, and gives it to the text that follows',
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
        > 25/1
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
        > Maria
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} »Maria«
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja, men først til marts
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} »Maria«
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < ⚠ Jeg læste »Ja« og så »men først til marts«, og det sidste er jeg ikke sikker på her. Skriv svaret alene, fx »ja«.
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > jaa
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > dagpenge
        < # Ny visitation
        < Trin 3 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < Forsørgelse og idé
        < Hvad lever borgeren af? {supportBasis} ○ Kontanthjælp ● Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Hvad vil borgeren starte? {businessIdea} (fx cykelværksted med udlejning)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Café
        < # Ny visitation
        < Trin 4 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge · Café ▾
        < Jeres indstilling
        < Vurderer du, at borgeren er i stand til at gennemgå et iværksætterforløb? {recommendation} ○ Ja ○ Ja, med støtte ○ Nej, ikke på nuværende tidspunkt
        < Hvad bygger du det på? {justification} (fx har drevet butik før og er i gang med budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad siger borgeren selv? (valgfrit) {citizenView} (fx vil gerne i gang i foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja, med støtte, en mentor i starten
        < # Ny visitation
        < Trin 5 af 6
        < Jeg har noteret: indstilling »Ja, med støtte«, begrundelse »en mentor i starten«.
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge · Café ▾
        < ✓ Jeres indstilling: Ja, med støtte … ▾
        < Kriterier
        < Valgfrit: otte kriterier. De står som »Ikke belyst«, hvis du går videre. Skriv »næste« for at springe over.
        < [Vis kriterierne]
        < ~ Egen lyst {motivation} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
        < ~ Forretningsidé {idea} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
        < ~ Faglige kompetencer {skills} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
        < ~ Overskud og hensyn {health} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
        < ~ Økonomisk ro til at starte {economy} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
        < ~ Netværk {network} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
        < ~ Dansk og it til undervisningen {languageIt} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
        < ~ Tid {time} ● Ikke belyst ○ Ikke endnu ○ På vej ○ Klar ○ Stærk
        < ~ Bemærkning til kriterierne (valgfrit) {criteriaNote} (fx netværk: kender to lokale butikker)
        < ~ Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      ),
    ),
  );
});
