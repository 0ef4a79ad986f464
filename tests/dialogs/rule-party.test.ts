import assert from 'node:assert/strict';
import { present, walk } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { refer } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about who does what', () => {
  it(
    'gives the course to a new provider: asked about where the name could be one that is there, and said what follows',
    withStage(async (stage) => {
      await present(stage, 'admin', 'leader', 'coach');
      const number = await refer(stage);
      await walk(stage, 'visitator', `vurder ${number}`, { decision: 'approve', startDate: '2026-12-01' });
      await refer(stage, { recommendation: 'not-suitable' });
      await transcript(
        stage,
        'admin',
        `
        > regel udbyder
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Udbyder af forløbet ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Næstved Kommune
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk og Næstved Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} (Organisationens navn. Er den ikke her endnu, bliver den tilføjet.)
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="Nestved Komune" from=2027-03-01 reason="aftalt på mødet"
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Udbyder af forløbet ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Næstved Kommune
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk og Næstved Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} ○ Næstved Kommune ○ Nestved Komune (ny her)
        < ⚠ Mener du Næstved Kommune eller Nestved Komune (ny her)?
        < Fra hvilken dag? {from} 2027-03-01
        < Hvorfor? {reason} »aftalt på mødet«
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="+ Nestved Komune"
        < # Ret en regel
        < Trin 3 af 3
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Udbyder af forløbet
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < Nestved Komune (ny her)
        < Fra hvilken dag?
        < 1. marts 2027
        < Hvorfor?
        < aftalt på mødet
        < Udbyder af forløbet: Næstved Kommune → Nestved Komune fra 1. marts 2027.
        < Gælder de sager, udbyderen har del i.
        < Berørt sag: ML-2026-001.
        < Medarbejderne hos Næstved Kommune kan fra 1. marts 2027 ikke længere se eller gøre noget som udbyder.
        < Coachene dér mister deres borgere. Fra den dag står sagerne hos lederen i Nestved Komune og hos administratorerne, som finder nye coacher med »overdrag«.
        < Långiver, og hvem der afgør lån, ændrer det ikke: »regel långiver«.
        < I Nestved Komune mangler der den dag: visitator, coach, bevillingsansvarlig, økonomimedarbejder og leder. Skriv »tilføj medarbejder«, når det er bekræftet.
        < Nestved Komune er ny her. Skriv også, hvem der er databeskyttelsesrådgiver, ellers kan ingen ny visitation begynde: »opsætning«.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret værdi
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Udbyder af forløbet ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Næstved Kommune
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk og Næstved Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} »ny: Nestved Komune«
        < Fra hvilken dag? {from} 2027-03-01
        < Hvorfor? {reason} »aftalt på mødet«
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="ny: Næstved Kommune"
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Udbyder af forløbet ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Næstved Kommune
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk og Næstved Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} »Næstved Kommune«
        < ⚠ Sådan er det allerede den dag. Skriv »regler« for at se, hvad der er aftalt.
        < Fra hvilken dag? {from} 2027-03-01
        < Hvorfor? {reason} »aftalt på mødet«
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > værdi: Køge Kommune
        < # Ret en regel
        < Trin 3 af 3
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Udbyder af forløbet
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < Køge Kommune (ny her)
        < Fra hvilken dag?
        < 1. marts 2027
        < Hvorfor?
        < aftalt på mødet
        < Udbyder af forløbet: Næstved Kommune → Køge Kommune fra 1. marts 2027.
        < Gælder de sager, udbyderen har del i.
        < Berørt sag: ML-2026-001.
        < Medarbejderne hos Næstved Kommune kan fra 1. marts 2027 ikke længere se eller gøre noget som udbyder.
        < Coachene dér mister deres borgere. Fra den dag står sagerne hos lederen i Køge Kommune og hos administratorerne, som finder nye coacher med »overdrag«.
        < Långiver, og hvem der afgør lån, ændrer det ikke: »regel långiver«.
        < I Køge Kommune mangler der den dag: visitator, coach, bevillingsansvarlig, økonomimedarbejder og leder. Skriv »tilføj medarbejder«, når det er bekræftet.
        < Køge Kommune er ny her. Skriv også, hvem der er databeskyttelsesrådgiver, ellers kan ingen ny visitation begynde: »opsætning«.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en regel
        < Foreslået: Udbyder af forløbet: Næstved Kommune → Køge Kommune fra 1. marts 2027.
        < De andre administratorer og lederne har det under deres opgaver. Den gælder, når en af dem har bekræftet.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > bekræft regel
        < # Bekræft en regel
        < Trin 1 af 1
        < Er du enig?
        < Forslag
        < Udbyder af forløbet: Næstved Kommune → Køge Kommune fra 1. marts 2027
        < Foreslået af
        < Administrator
        < Hvem det gælder
        < Gælder de sager, udbyderen har del i. Berørt sag: ML-2026-001. Medarbejderne hos Næstved Kommune kan fra 1. marts 2027 ikke længere se eller gøre noget som udbyder. Coachene dér mister deres borgere. Fra den dag står sagerne hos lederen i Køge Kommune og hos administratorerne, som finder nye coacher med »overdrag«. Långiver, og hvem der afgør lån, ændrer det ikke: »regel långiver«. I Køge Kommune mangler der den dag: visitator, coach, bevillingsansvarlig, økonomimedarbejder og leder. Skriv »tilføj medarbejder«, når det er bekræftet. Køge Kommune er ny her. Skriv også, hvem der er databeskyttelsesrådgiver, ellers kan ingen ny visitation begynde: »opsætning«.
        < Fordi
        < aftalt på mødet
        < Hvilket forslag? {proposal} ● Udbyder af forløbet: Næstved Kommune → Køge Kommune fra 1. marts 2027
        < Skal reglen gælde? {agrees} ○ Bekræft som nr. 2 ○ Ikke enig
        < Har du selv foreslået den, kan du kun tage den tilbage: svar »Ikke enig«.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        * confirm agrees=yes
        < # Bekræft en regel
        < Bekræftet: Udbyder af forløbet: Næstved Kommune → Køge Kommune fra 1. marts 2027.
        < Administratorer og ledere får besked. Skriv »regler« for at se det hele.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'admin',
        `
        > regel udbyder
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Udbyder af forløbet ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Næstved Kommune
        < Aftalt
        < Køge Kommune fra 1. marts 2027
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk, Næstved Kommune og Køge Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} (Organisationens navn. Er den ikke her endnu, bliver den tilføjet.)
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="køge kommune" from=2027-03-02 reason="igen"
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Udbyder af forløbet ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Næstved Kommune
        < Aftalt
        < Køge Kommune fra 1. marts 2027
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk, Næstved Kommune og Køge Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} »Køge Kommune«
        < ⚠ Sådan er det allerede den dag. Skriv »regler« for at se, hvad der er aftalt.
        < Fra hvilken dag? {from} 2027-03-02
        < Hvorfor? {reason} »igen«
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="Næstved Kommune" from=2026-11-23
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Udbyder af forløbet ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Næstved Kommune
        < Aftalt
        < Køge Kommune fra 1. marts 2027
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk, Næstved Kommune og Køge Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} »Næstved Kommune«
        < ⚠ Sådan er det allerede den dag. Skriv »regler« for at se, hvad der er aftalt.
        < Fra hvilken dag? {from} 2026-11-23
        < ⚠ En dag hører til én organisation fra morgen til aften, så en ny kan tidligst begynde 24. november 2026.
        < Hvorfor? {reason} »igen«
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Ret en regel
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'lets no other job centre take over while a case is open, neither when it is proposed nor when it is confirmed',
    withStage(async (stage) => {
      await present(stage, 'admin', 'leader');
      await transcript(
        stage,
        'admin',
        `
        > regel jobcenter
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Jobcenter i … ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Jobcenter Vallensbæk
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk og Næstved Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} (Organisationens navn. Er den ikke her endnu, bliver den tilføjet.)
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="Jobcenter Ishøj" from=2027-03-01 reason="ny aftale"
        < # Ret en regel
        < Trin 3 af 3
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Jobcenter i projektet
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < Jobcenter Ishøj (ny her)
        < Fra hvilken dag?
        < 1. marts 2027
        < Hvorfor?
        < ny aftale
        < Jobcenter i projektet: Jobcenter Vallensbæk → Jobcenter Ishøj fra 1. marts 2027.
        < Gælder det, nogen gør i sagerne fra den dag.
        < Ingen åbne sager er berørt.
        < Medarbejderne hos Jobcenter Vallensbæk kan fra 1. marts 2027 ikke længere se eller gøre noget som jobcenter.
        < De lukkede sager kan ingen åbne derefter, heller ikke for en klage eller en aktindsigt. Vent, til klagefristerne er udløbet.
        < Hvem der står i brevene, ændrer det ikke: »regel myndighedens navn«.
        < I Jobcenter Ishøj mangler der den dag: sagsbehandler og leder. Skriv »tilføj medarbejder«, når det er bekræftet.
        < Jobcenter Ishøj er ny her. Skriv også, hvem der er databeskyttelsesrådgiver, ellers kan ingen ny visitation begynde: »opsætning«.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en regel
        < Foreslået: Jobcenter i projektet: Jobcenter Vallensbæk → Jobcenter Ishøj fra 1. marts 2027.
        < De andre administratorer og lederne har det under deres opgaver. Den gælder, når en af dem har bekræftet.
        < [Mine opgaver]
        `,
      );
      await refer(stage);
      await transcript(
        stage,
        'admin',
        `
        > regel jobcenter
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Jobcenter i … ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Jobcenter Vallensbæk
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk og Næstved Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} (Organisationens navn. Er den ikke her endnu, bliver den tilføjet.)
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="Jobcenter Ishøj" from=2027-03-01 reason="ny aftale"
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Jobcenter i … ▾
        < Hvad skal der gælde?
        < Gælder nu
        < Jobcenter Vallensbæk
        < Her er
        < Ishøj Kommune, Jobcenter Vallensbæk og Næstved Kommune
        < Sådan skrives den
        < Organisationens navn. Er den ikke her endnu, bliver den tilføjet.
        < Den nye værdi {value} »Jobcenter Ishøj«
        < ⚠ Der er 1 åben sag, og en sag hører til det jobcenter, der begyndte den: ingen ville have den. Begynd et nyt projekt ved siden af til det nye jobcenter (docs/set-up.md), eller vent, til sagerne er lukket.
        < Fra hvilken dag? {from} 2027-03-01
        < Hvorfor? {reason} »ny aftale«
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Ret en regel
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > bekræft regel
        < # Bekræft en regel
        < Trin 1 af 1
        < Er du enig?
        < Forslag
        < Jobcenter i projektet: Jobcenter Vallensbæk → Jobcenter Ishøj fra 1. marts 2027
        < Foreslået af
        < Administrator
        < Hvem det gælder
        < Gælder det, nogen gør i sagerne fra den dag. Berørt sag: ML-2026-001. Medarbejderne hos Jobcenter Vallensbæk kan fra 1. marts 2027 ikke længere se eller gøre noget som jobcenter. De lukkede sager kan ingen åbne derefter, heller ikke for en klage eller en aktindsigt. Vent, til klagefristerne er udløbet. Hvem der står i brevene, ændrer det ikke: »regel myndighedens navn«. I Jobcenter Ishøj mangler der den dag: sagsbehandler og leder. Skriv »tilføj medarbejder«, når det er bekræftet. Jobcenter Ishøj er ny her. Skriv også, hvem der er databeskyttelsesrådgiver, ellers kan ingen ny visitation begynde: »opsætning«.
        < Fordi
        < ny aftale
        < Hvilket forslag? {proposal} ● Jobcenter i projektet: Jobcenter Vallensbæk → Jobcenter Ishøj fra 1. marts 2027
        < Skal reglen gælde? {agrees} ○ Bekræft som nr. 2 ○ Ikke enig
        < Har du selv foreslået den, kan du kun tage den tilbage: svar »Ikke enig«.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        * confirm agrees=yes
        < # Bekræft en regel
        < Trin 1 af 1
        < Der er 1 åben sag, og en sag hører til det jobcenter, der begyndte den: ingen ville have den. Begynd et nyt projekt ved siden af til det nye jobcenter (docs/set-up.md), eller vent, til sagerne er lukket.
        < Er du enig?
        < Forslag
        < Jobcenter i projektet: Jobcenter Vallensbæk → Jobcenter Ishøj fra 1. marts 2027
        < Foreslået af
        < Administrator
        < Hvem det gælder
        < Gælder det, nogen gør i sagerne fra den dag. Berørt sag: ML-2026-001. Medarbejderne hos Jobcenter Vallensbæk kan fra 1. marts 2027 ikke længere se eller gøre noget som jobcenter. De lukkede sager kan ingen åbne derefter, heller ikke for en klage eller en aktindsigt. Vent, til klagefristerne er udløbet. Hvem der står i brevene, ændrer det ikke: »regel myndighedens navn«. I Jobcenter Ishøj mangler der den dag: sagsbehandler og leder. Skriv »tilføj medarbejder«, når det er bekræftet. Jobcenter Ishøj er ny her. Skriv også, hvem der er databeskyttelsesrådgiver, ellers kan ingen ny visitation begynde: »opsætning«.
        < Fordi
        < ny aftale
        < Hvilket forslag? {proposal} ● Jobcenter i projektet: Jobcenter Vallensbæk → Jobcenter Ishøj fra 1. marts 2027
        < Skal reglen gælde? {agrees} ● Bekræft som nr. 2 ○ Ikke enig
        < Har du selv foreslået den, kan du kun tage den tilbage: svar »Ikke enig«.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'begins no case that nobody would have',
    withStage(async (stage) => {
      await present(stage, 'admin', 'leader');
      await walk(stage, 'admin', 'regel jobcenter', {
        value: 'Jobcenter Ishøj',
        from: '2027-03-01',
        reason: 'ny aftale',
      });
      await walk(stage, 'leader', 'bekræft regel', { agrees: 'yes' });
      const person = { personId: 'tenant-i-ishoej/objekt-1', name: 'Ny sagsbehandler' };
      const added = await walk(stage, 'admin', 'tilføj medarbejder', {
        ...person,
        organisation: 'jobcenter-ishoej',
        roles: 'caseworker',
        from: '2027-03-01',
      });
      assert.ok(
        added.texts.includes('Tilføjet fra 1. marts 2027 som sagsbehandler.'),
        added.texts.join('\n'),
      );
      await transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < Fra 1. marts 2027 er Jobcenter Ishøj jobcenter i projektet, og så ville ingen have sagen. Lad dem begynde den, eller bed en administrator ændre aftalen: »regel jobcenter«.
        `,
      );
    }),
  );

  it(
    'is held in English too, about a buyer who is there',
    withStage(async (stage) => {
      await stage.say('admin', 'english');
      await transcript(
        stage,
        'admin',
        `
        > rule buyer
        < # Change a rule
        < Step 2 of 3
        < ✓ Which rule? Buyer of the places ▾
        < What is to hold?
        < Holds now
        < Ishøj Kommune
        < Here are
        < Ishøj Kommune, Jobcenter Vallensbæk, and Næstved Kommune
        < How it is written
        < The name of the organisation. One that is not here yet is added.
        < The new value {value} (The name of the organisation. One that is not here yet is added.)
        < From which day? {from} 2026-11-24
        < Why? {reason} (e.g. agreed at the meeting on 3 December)
        < Only what is needed, and nothing of a citizen. Who confirms can read it.
        < [Next] [Back] [Save for later] [Help] [Cancel]
        * answer value="Næstved Kommun" from=2027-03-01 reason="agreed at the meeting"
        < # Change a rule
        < Step 2 of 3
        < ✓ Which rule? Buyer of the places ▾
        < What is to hold?
        < Holds now
        < Ishøj Kommune
        < Here are
        < Ishøj Kommune, Jobcenter Vallensbæk, and Næstved Kommune
        < How it is written
        < The name of the organisation. One that is not here yet is added.
        < The new value {value} ○ Næstved Kommune ○ Næstved Kommun (new here)
        < ⚠ Did you mean Næstved Kommune or Næstved Kommun (new here)?
        < From which day? {from} 2027-03-01
        < Why? {reason} »agreed at the meeting«
        < Only what is needed, and nothing of a citizen. Who confirms can read it.
        < [Next] [Back] [Save for later] [Help] [Cancel]
        * answer value="Næstved Kommune"
        < # Change a rule
        < Step 3 of 3
        < Check it
        < Which rule?
        < [Change]
        < Which rule is to be different?
        < Buyer of the places
        < What is to hold?
        < [Change]
        < The new value
        < Næstved Kommune
        < From which day?
        < 1 March 2027
        < Why?
        < agreed at the meeting
        < Buyer of the places: Ishøj Kommune → Næstved Kommune from 1 March 2027.
        < Holds for the programme and no single case.
        < No open case is touched.
        < From 1 March 2027 the people of Ishøj Kommune can no longer see or do anything as buyer.
        < On that day Næstved Kommune lacks: erhvervschef. Write "add member" once it is confirmed.
        < From that day the programme has no administrator. First give somebody in one of the other organisations the role.
        < It holds only when another administrator or a leader has confirmed it.
        < [Propose] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Change a rule
        < Proposed: Buyer of the places: Ishøj Kommune → Næstved Kommune from 1 March 2027.
        < The other administrators and the leaders have it among their tasks. It holds when one of them has confirmed.
        < [My tasks]
        `,
      );
    }),
  );
});
