import { enrolled, present } from '../support/case-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A citizen who moves out of the municipality', () => {
  it(
    'is a task of the caseworker and the leader, and the course goes on with a note of who pays',
    withStage(async (stage) => {
      await enrolled(stage);
      await present(stage, 'caseworker', 'leader');
      await transcript(
        stage,
        'coach',
        `
        > borgeren er flyttet sag 1
        < # Borgeren er flyttet · ML-2026-001
        < Trin 1 af 1
        < Flyttet fra kommunen
        < Hvornår flytter borgeren? {date} 2026-11-23
        < Til hvilken kommune? (valgfrit) {municipality} (fx Roskilde Kommune)
        < Kun kommunen, ikke adressen.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Sagsbehandleren og lederen i jobcentret får det som en opgave. Forløbet stopper ikke af sig selv.
        < [Bekræft og giv besked] [Gem til senere] [Hjælp] [Annuller]
        * confirm municipality=Roskilde
        < # Borgeren er flyttet
        < Gemt i ML-2026-001.
        < Forløbet fortsætter, til nogen har sagt andet. Sagsbehandleren og lederen i jobcentret finder ud af, hvem der betaler.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > borgeren flytter sag 1
        < Det er noteret, at borgeren i ML-2026-001 er flyttet. Sagsbehandleren finder ud af, hvem der betaler.
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        ! Borgeren er flyttet
        < # Borgeren er flyttet
        < ML-2026-001 · M.
        < Hvem betaler, og skal forløbet fortsætte? Det står under dine opgaver.
        < [Åbn]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Borgeren er flyttet – hvem betaler, og skal forløbet fortsætte?
        < [Åbn]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Borgeren er flyttet
        < # Borgeren er flyttet
        < ML-2026-001 · M.
        < Hvem betaler, og skal forløbet fortsætte? Det står under dine opgaver.
        < [Åbn]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Borgeren er flyttet – hvem betaler, og skal forløbet fortsætte?
        < [Fortsæt] [Udskriv] [Ny visitation]
        * open dialog=moved-answer
        < # Fortsæt efter flytningen · ML-2026-001
        < Trin 1 af 1
        < Forløbet fortsætter
        < Flyttet
        < 23. november 2026
        < Til
        < Roskilde
        < [Udskriv i stedet]
        < Hvem betaler fra nu af? {payer} (fx Roskilde betaler resten, aftalt 3. marts)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og fortsæt] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Fortsæt efter flytningen · ML-2026-001
        < Trin 1 af 1
        < Forløbet fortsætter
        < Flyttet
        < 23. november 2026
        < Til
        < Roskilde
        < [Udskriv i stedet]
        < Hvem betaler fra nu af? {payer} (fx Roskilde betaler resten, aftalt 3. marts)
        < ⚠ Her mangler et svar. Skriv fx »Roskilde betaler resten, aftalt 3. marts«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og fortsæt] [Gem til senere] [Hjælp] [Annuller]
        * confirm payer="Roskilde Kommune betaler resten"
        < # Fortsæt efter flytningen
        < Gemt i ML-2026-001.
        < Forløbet fortsætter.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > afklar flytning sag 1
        < Der er ikke noget at tage stilling til i ML-2026-001. Skriv »borgeren er flyttet«, hvis det er sket.
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Opkvalificerende forløb, måned 1 af 6.
        < Næste: månedsstatus 23. december (Coach).
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
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
        < Flyttet til
        < Roskilde
        < Betaler efter flytningen
        < Roskilde Kommune betaler resten
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Forløbet fortsætter efter flytningen
        < [Vis]
        < 23. november kl. 10.12 · Coach
        < Borgeren er flyttet fra kommunen 23. november 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Forsørgelse] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'is discharged where that is decided, never by itself; in English too',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const stage = await kept.open({ now: '2027-03-15T09:12:00.000Z' });
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > moved case 1
        < # The citizen has moved · ML-2026-001
        < Step 1 of 1
        < Moved out of the municipality
        < When does the citizen move? {date} 2027-03-15
        < To which municipality? (optional) {municipality} (e.g. Roskilde)
        < The municipality only, never the address.
        < Only what is needed. The citizen can read it.
        < The caseworker and the job centre's leader get it as a task. The course does not stop by itself.
        < [Confirm and tell] [Save for later] [Help] [Cancel]
        * confirm date=2026-11-22
        < # The citizen has moved · ML-2026-001
        < Step 1 of 1
        < Moved out of the municipality
        < When does the citizen move? {date} 2026-11-22
        < ⚠ Choose a day from 23 November 2026 to 15 September 2027.
        < To which municipality? (optional) {municipality} (e.g. Roskilde)
        < The municipality only, never the address.
        < Only what is needed. The citizen can read it.
        < The caseworker and the job centre's leader get it as a task. The course does not stop by itself.
        < [Confirm and tell] [Save for later] [Help] [Cancel]
        * confirm date=2027-04-01
        < # The citizen has moved
        < Saved in ML-2026-001.
        < The course goes on until somebody says otherwise. The caseworker and the job centre's leader find out who pays.
        < [Copy to your case system] [Undo] [My tasks]
        > tasks
        < # Your tasks
        < Good morning. One thing today, about one minute.
        < With you
        < ML-2026-001 · M.
        < The citizen has moved – who pays, and does the course go on?
        < [Go on] [Discharge] [New referral]
        * open dialog=discharge
        < # Discharge · ML-2026-001
        < Step 1 of 2
        < The course ends
        < What is the last day? {date} 2027-03-15
        < Why does the course end? {reason} ○ Completed ○ Own business ○ In work ○ In education ○ Personal circumstances ○ Parental or other leave ○ Did not go on to the main phase ○ The citizen stopped ○ Stayed away ● Moved away ○ Pension or another target group ○ The programme ended ○ Death ○ Other
        < [Next] [Save for later] [Help] [Cancel]
        `,
      );
    }),
  );
});
