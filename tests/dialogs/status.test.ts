import { enrolled, present, walk } from '../support/case-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a monthly status', () => {
  it(
    'follows the plan: nobody is told, and next month begins where this one ended',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const stage = await kept.open({ now: '2026-12-23T09:12:00.000Z' });
      await transcript(
        stage,
        'coach',
        `
        > månedsstatus 001
        < # Månedsstatus · ML-2026-001
        < Trin 1 af 2
        < Denne måned
        < Hvordan går det? {status} ○ Følger planen ○ Kræver opmærksomhed ○ Står stille
        < Idéen {progressIdea} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Forretningsplanen {progressPlan} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Økonomien {progressEconomy} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Kunderne {progressCustomers} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Månedsstatus · ML-2026-001
        < Trin 1 af 2
        < Denne måned
        < Hvordan går det? {status} ○ Følger planen ○ Kræver opmærksomhed ○ Står stille
        < ⚠ Her mangler et svar. Skriv fx »følger planen«.
        < Idéen {progressIdea} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Forretningsplanen {progressPlan} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Økonomien {progressEconomy} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Kunderne {progressCustomers} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer status=on-track progressIdea=4 progressPlan=2
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Følger planen
        < Idéen
        < På plads
        < Forretningsplanen
        < Begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Til næste måned
        < Hvad er de næste skridt? {nextSteps} (fx budgettet gøres færdigt)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Følger planen
        < Idéen
        < På plads
        < Forretningsplanen
        < Begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Til næste måned
        < Hvad er de næste skridt? {nextSteps} (fx budgettet gøres færdigt)
        < ⚠ Her mangler et svar. Skriv fx »budgettet gøres færdigt«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > budgettet gøres færdigt
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Følger planen
        < Idéen
        < På plads
        < Forretningsplanen
        < Begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Til næste måned
        < Hvad er de næste skridt? {nextSteps} »budgettet gøres færdigt«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Månedsstatus
        < Gemt i ML-2026-001.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > månedsstatus 001
        < # Månedsstatus · ML-2026-001
        < Trin 1 af 2
        < Denne måned
        < Hvordan går det? {status} ○ Følger planen ○ Kræver opmærksomhed ○ Står stille
        < Idéen {progressIdea} ○ Ikke begyndt ○ Begyndt ○ Godt på vej ● På plads
        < Forretningsplanen {progressPlan} ○ Ikke begyndt ● Begyndt ○ Godt på vej ○ På plads
        < Økonomien {progressEconomy} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Kunderne {progressCustomers} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'needs attention: the caseworker hears it and opens it from the card',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > opfølgning 001
        < # Månedsstatus · ML-2026-001
        < Trin 1 af 2
        < Denne måned
        < Hvordan går det? {status} ○ Følger planen ○ Kræver opmærksomhed ○ Står stille
        < Idéen {progressIdea} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Forretningsplanen {progressPlan} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Økonomien {progressEconomy} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Kunderne {progressCustomers} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > kræver opmærksomhed
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Kræver opmærksomhed
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Hvad skal der ske?
        < Hvad kræver opmærksomhed? {attentionNote} (fx mangler kunder i måned tre)
        < Skriv om planen, ikke om helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har du talt med borgeren om det? (valgfrit) {toldCitizen} ○ Ja ○ Nej
        < Hvad er de næste skridt? {nextSteps} (fx budgettet gøres færdigt)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < Sagsbehandleren får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Hvorfor spørger du? · Hvad kræver opmærksomhed?
        < Sagsbehandleren får besked og skal vide, hvad de kan hjælpe borgeren med. Hvem ser det? Coachen og sagsbehandleren på sagen og lederen i jobcentret – ikke Erhvervschefen.
        < Hvorfor spørger du? · Har du talt med borgeren om det?
        < Borgeren bør høre det af dig, før sagsbehandleren gør. Hvem ser det? Coachen og sagsbehandleren på sagen og lederen i jobcentret – ikke Erhvervschefen.
        < Hvorfor spørger du? · Hvad er de næste skridt?
        < Borgeren og begge parter skal arbejde efter det samme til næste månedsstatus. Hvem ser det? Coachen og sagsbehandleren på sagen og lederen i jobcentret – ikke Erhvervschefen.
        < Hvorfor spørger du? · Hvornår ses I næste gang?
        < Så minder jeg coachen om det, hvis borgeren ikke er blevet set, når dagen er gået. Hvem ser det? Coachen og sagsbehandleren på sagen og lederen i jobcentret – ikke Erhvervschefen.
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Kræver opmærksomhed
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Hvad skal der ske?
        < Hvad kræver opmærksomhed? {attentionNote} (fx mangler kunder i måned tre)
        < Skriv om planen, ikke om helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har du talt med borgeren om det? (valgfrit) {toldCitizen} ○ Ja ○ Nej
        < Hvad er de næste skridt? {nextSteps} (fx budgettet gøres færdigt)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < Sagsbehandleren får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Jeg har noteret: talt med borgeren »Ja«.
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Kræver opmærksomhed
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Hvad skal der ske?
        < Hvad kræver opmærksomhed? {attentionNote} (fx mangler kunder i måned tre)
        < Skriv om planen, ikke om helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har du talt med borgeren om det? (valgfrit) {toldCitizen} ● Ja ○ Nej
        < Hvad er de næste skridt? {nextSteps} (fx budgettet gøres færdigt)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < Sagsbehandleren får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > opmærksomhed: mangler kunder, og lokalet er væk
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Kræver opmærksomhed
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Hvad skal der ske?
        < Hvad kræver opmærksomhed? {attentionNote} »mangler kunder, og lokalet er væk«
        < Skriv om planen, ikke om helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har du talt med borgeren om det? (valgfrit) {toldCitizen} ● Ja ○ Nej
        < Hvad er de næste skridt? {nextSteps} (fx budgettet gøres færdigt)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < Sagsbehandleren får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > talt med borgeren: ja
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Kræver opmærksomhed
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Hvad skal der ske?
        < Hvad kræver opmærksomhed? {attentionNote} »mangler kunder, og lokalet er væk«
        < Skriv om planen, ikke om helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har du talt med borgeren om det? (valgfrit) {toldCitizen} ● Ja ○ Nej
        < Hvad er de næste skridt? {nextSteps} (fx budgettet gøres færdigt)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < Sagsbehandleren får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste skridt: kundeliste inden fredag
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Kræver opmærksomhed
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Hvad skal der ske?
        < Hvad kræver opmærksomhed? {attentionNote} »mangler kunder, og lokalet er væk«
        < Skriv om planen, ikke om helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har du talt med borgeren om det? (valgfrit) {toldCitizen} ● Ja ○ Nej
        < Hvad er de næste skridt? {nextSteps} »kundeliste inden fredag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < Sagsbehandleren får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste gang: i går
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Kræver opmærksomhed
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Hvad skal der ske?
        < Hvad kræver opmærksomhed? {attentionNote} »mangler kunder, og lokalet er væk«
        < Skriv om planen, ikke om helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har du talt med borgeren om det? (valgfrit) {toldCitizen} ● Ja ○ Nej
        < Hvad er de næste skridt? {nextSteps} »kundeliste inden fredag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} 2026-11-22
        < ⚠ Næste gang skal ligge i fremtiden.
        < Sagsbehandleren får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste gang: på fredag
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Kræver opmærksomhed
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Hvad skal der ske?
        < Hvad kræver opmærksomhed? {attentionNote} »mangler kunder, og lokalet er væk«
        < Skriv om planen, ikke om helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har du talt med borgeren om det? (valgfrit) {toldCitizen} ● Ja ○ Nej
        < Hvad er de næste skridt? {nextSteps} »kundeliste inden fredag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} 2026-11-27
        < Sagsbehandleren får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Månedsstatus
        < Gemt i ML-2026-001.
        < Sagsbehandleren får besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Månedsstatus: kræver opmærksomhed
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Månedsstatus: kræver opmærksomhed ⏎ Talt med borgeren om det: Ja ⏎ Næste gang: 27. november 2026 ⏎ Kræver opmærksomhed: mangler kunder, og lokalet er væk ⏎ Næste skridt: kundeliste inden fredag ⏎ Så langt er borgeren: Idéen: Ikke begyndt · Forretningsplanen: Ikke begyndt · Økonomien: Ikke begyndt · Kunderne: Ikke begyndt«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Forløbet kræver opmærksomhed
        < # Forløbet kræver opmærksomhed
        < ML-2026-001 · M.
        < Se månedsstatus, og tal med coachen.
        < [Åbn]
        * view
        < # Sag ML-2026-001 · M.
        < 23. november kl. 10.12 · Coach
        < Månedsstatus: kræver opmærksomhed
        < Talt med borgeren om det
        < Ja
        < Næste gang
        < 27. november 2026
        < Kræver opmærksomhed
        < mangler kunder, og lokalet er væk
        < Næste skridt
        < kundeliste inden fredag
        < Så langt er borgeren
        < Idéen: Ikke begyndt · Forretningsplanen: Ikke begyndt · Økonomien: Ikke begyndt · Kunderne: Ikke begyndt
        < [Se hele sagen] [Kopiér til fagsystemet]
        * view view=case
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Opkvalificerende forløb, måned 1 af 6.
        < Næste: aktivitet 27. november (Coach).
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < Næste aktivitet
        < 27. november 2026
        < Månedsstatus
        < 23. november: Kræver opmærksomhed
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
        < Kræver opmærksomhed
        < mangler kunder, og lokalet er væk
        < Næste skridt
        < kundeliste inden fredag
        < Så langt er borgeren
        < Idéen: Ikke begyndt · Forretningsplanen: Ikke begyndt · Økonomien: Ikke begyndt · Kunderne: Ikke begyndt
        < Hvad der er sket
        < 23. november kl. 10.12 · Coach
        < Månedsstatus: kræver opmærksomhed
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Udskriv] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
      await walk(stage, 'coach', 'månedsstatus 001', { status: 'on-track', nextSteps: 'holder fast' });
      await transcript(
        stage,
        'leader',
        `
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Opkvalificerende forløb, måned 1 af 6.
        < Næste: aktivitet 27. november (Coach).
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < Næste aktivitet
        < 27. november 2026
        < Månedsstatus
        < 23. november: Følger planen
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
        < Næste skridt
        < holder fast
        < Så langt er borgeren
        < Idéen: Ikke begyndt · Forretningsplanen: Ikke begyndt · Økonomien: Ikke begyndt · Kunderne: Ikke begyndt
        < Hvad der er sket
        < 23. november kl. 10.12 · Coach
        < Månedsstatus: følger planen
        < [Vis]
        < 23. november kl. 10.12 · Coach
        < Månedsstatus: kræver opmærksomhed
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Overdrag sagen] [Vis brevet] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'stands still, is changed to following the plan before it is confirmed, and is taken back',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > check-in 001
        < # Månedsstatus · ML-2026-001
        < Trin 1 af 2
        < Denne måned
        < Hvordan går det? {status} ○ Følger planen ○ Kræver opmærksomhed ○ Står stille
        < Idéen {progressIdea} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Forretningsplanen {progressPlan} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Økonomien {progressEconomy} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Kunderne {progressCustomers} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer status=stalled
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Står stille
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Hvad skal der ske?
        < Hvad kræver opmærksomhed? {attentionNote} (fx mangler kunder i måned tre)
        < Skriv om planen, ikke om helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har du talt med borgeren om det? (valgfrit) {toldCitizen} ○ Ja ○ Nej
        < Hvad er de næste skridt? {nextSteps} (fx budgettet gøres færdigt)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < Sagsbehandleren får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * back attentionNote="Venter på byggetilladelse"
        < # Månedsstatus · ML-2026-001
        < Trin 1 af 2
        < Denne måned
        < Hvordan går det? {status} ○ Følger planen ○ Kræver opmærksomhed ● Står stille
        < Idéen {progressIdea} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Forretningsplanen {progressPlan} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Økonomien {progressEconomy} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Kunderne {progressCustomers} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer status=on-track
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Følger planen
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Til næste måned
        < Hvad er de næste skridt? {nextSteps} (fx budgettet gøres færdigt)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > vi går i gang med markedsføring
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Følger planen
        < Idéen
        < Ikke begyndt
        < Forretningsplanen
        < Ikke begyndt
        < Økonomien
        < Ikke begyndt
        < Kunderne
        < Ikke begyndt
        < Til næste måned
        < Hvad er de næste skridt? {nextSteps} »vi går i gang med markedsføring«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår ses I næste gang? (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Månedsstatus
        < Gemt i ML-2026-001.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > fortryd
        < # Månedsstatus
        < Fortrudt. ML-2026-001 er, som den var før.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is the coach’s',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > månedsstatus 001
        < Det skal coachen på sagen gøre.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > månedsstatus 002
        < Jeg kan ikke vise dig ML-2026-002: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
    }),
  );

  it(
    'can be had in English',
    withStage(async (stage) => {
      await enrolled(stage);
      await stage.say('coach', 'sprog en');
      await transcript(
        stage,
        'coach',
        `
        > monthly status 001
        < # Monthly status · ML-2026-001
        < Step 1 of 2
        < This month
        < How is it going? {status} ○ On track ○ Needs attention ○ Stalled
        < The idea {progressIdea} ● Not begun ○ Begun ○ Well under way ○ In place
        < The business plan {progressPlan} ● Not begun ○ Begun ○ Well under way ○ In place
        < The finances {progressEconomy} ● Not begun ○ Begun ○ Well under way ○ In place
        < The customers {progressCustomers} ● Not begun ○ Begun ○ Well under way ○ In place
        < [Next] [Save for later] [Help] [Cancel]
        > stalled
        < # Monthly status · ML-2026-001
        < Step 2 of 2
        < This month
        < [Change]
        < How is it going?
        < Stalled
        < The idea
        < Not begun
        < The business plan
        < Not begun
        < The finances
        < Not begun
        < The customers
        < Not begun
        < What has to happen?
        < What needs attention? {attentionNote} (e.g. lacks customers in month three)
        < Write of the plan, not of health, family or other people.
        < Only what is needed. The citizen can read it.
        < Have you talked with the citizen about it? (optional) {toldCitizen} ○ Yes ○ No
        < What are the next steps? {nextSteps} (e.g. the budget is finished)
        < Only what is needed. The citizen can read it.
        < When do you meet next? (optional) {nextDate} (dato)
        < The caseworker is told.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        * confirm attentionNote="no customers yet" nextSteps="a list of customers"
        < # Monthly status
        < Saved in ML-2026-001.
        < The caseworker is told.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
