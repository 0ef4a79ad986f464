import { enrolled, present, referred, walk } from '../../support/case-steps.ts';
import { assess } from '../../support/walk-card.ts';
import type { Scene } from './scene.ts';
import { inChannel, talk } from './scene.ts';

const QUALIFYING_BUT_TAX = 'guidance,business-coaching,financial-advice,course-accounting,course-vat';

/** From the referral to the first months of the qualifying phase. */
export const WINTER: readonly Scene[] = [
  {
    day: '2026-11-23',
    async play(stage) {
      await present(stage, 'caseworker', 'caseworker2', 'visitator', 'coach', 'coach2', 'leader', 'director');
      await inChannel(
        stage,
        `
        > kanal
        < Fra nu af kommer orienteringer fra Mikrolånsforløb Ishøj 2015 i denne kanal.
        `,
      );
      await talk(
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
        * answer supportBasis=dagpenge businessIdea="Cykelværksted med udlejning"
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
        * answer recommendation=suitable justification="Har drevet butik før"
        < # Ny visitation
        < Trin 5 af 6
        < ✓ Ansøgningen: 25/1 ▾
        < ✓ Borgeren: Maria · Ja ▾
        < ✓ Forsørgelse og idé: Dagpenge … ▾
        < ✓ Jeres indstilling: Ja … ▾
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
        * answer
        < # Ny visitation
        < Trin 6 af 6
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
      );
      await talk(
        stage,
        'visitator',
        `
        ! Ny visitation til vurdering
        < # Ny visitation til vurdering
        < ML-2026-001 · M.
        < Jobcentret har sendt en visitation.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        * open dialog=decision
        < # Svar på visitation · ML-2026-001
        < Trin 1 af 2
        < Hvad er jeres vurdering?
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
        < Jobcentret bygger det på
        < Har drevet butik før
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=approve
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Ja, vi kan tilbyde en plads
        < Start og coach
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < Hvem bliver coach? (valgfrit) {coach} ○ Coach ○ Coach 2 ○ Coach og bevillingsansvarlig
        < Kan vente.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm startDate=2026-11-23 coach=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000022
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Borgeren er indskrevet og starter 23. november 2026.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < Erhvervschefen får orientering nr. 1 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await inChannel(
        stage,
        `
        ! Orientering nr. 1 · Indskrivning
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 23. november 2026.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 23. november 2027.
        < [Jeg har set den] [Stil et spørgsmål]
        * acknowledge
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 23. november 2026.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 23. november 2027.
        < ✓ Set af Erhvervschef 23. november kl. 8.30.
        < [Stil et spørgsmål]
        `,
      );
      // The second place is taken, and a third citizen waits.
      await enrolled(stage, { journalRef: '25/2', citizenName: 'Jens' });
      await inChannel(
        stage,
        `
        ! Orientering nr. 2 · Indskrivning
        < # Orientering nr. 2 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-002
        < Starter 23. november 2026.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < Pladser i brug: 2 af 2. Næste plads ventes ledig 23. november 2027.
        < [Jeg har set den] [Stil et spørgsmål]
        * acknowledge
        < # Orientering nr. 2 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-002
        < Starter 23. november 2026.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < Pladser i brug: 2 af 2. Næste plads ventes ledig 23. november 2027.
        < ✓ Set af Erhvervschef 23. november kl. 8.30.
        < [Stil et spørgsmål]
        `,
      );
      await assess(stage, await referred(stage, { journalRef: '25/3', citizenName: 'Sofie' }));
    },
  },
  {
    day: '2026-12-01',
    async play(stage) {
      await talk(
        stage,
        'coach',
        `
        > log 001 i dag 60 min vejledning
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-12-01
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Personlig vejledning
        < Hvornår?
        < 1. december 2026
        < Hvor mange minutter?
        < 60
        < Fremmøde
        < Mødt
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} (fx vi gik budgettet igennem)
        < Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Næste gang (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm summary="Hun tvivler på lokalet" agreements="Ringer til banken inden fredag" nextDate=2026-12-08
        < # Notér aktivitet
        < Gemt i ML-2026-001.
        < Næste gang: 8. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    },
  },
  {
    day: '2026-12-09',
    async play(stage) {
      await talk(
        stage,
        'coach',
        `
        ! Godmorgen. Én ting i dag, cirka et minut.
        < # Godmorgen. Én ting i dag, cirka et minut.
        < ML-2026-001 · M.
        < Den planlagte samtale 8. december 2026: log den, eller blev den ikke til noget?
        < [Notér aktivitet] [Blev ikke til noget]
        * not-held
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Noteret: det blev ikke til noget.
        < Siden 23. november kl. 8.30: Indskrevet.
        < Opkvalificerende forløb, måned 1 af 6.
        < Næste: månedsstatus 23. december (dig).
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < Fremmøde
        < 1 aktivitet: 1 mødt
        < Mangler før hovedforløbet
        < Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
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
        < Coachens referat (kun Næstved)
        < Hun tvivler på lokalet
        < Aftaler
        < Ringer til banken inden fredag
        < Hvad der er sket
        < 9. december kl. 8.30 · Coach
        < Det planlagte 8. december 2026 blev ikke til noget
        < 1. december kl. 8.30 · Coach
        < Personlig vejledning 1. december 2026 – mødt
        < [Vis]
        < 23. november kl. 8.30 · Erhvervschef
        < Orientering nr. 1 er set af Erhvervschefen
        < 23. november kl. 8.30 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 8.30 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        > log alle
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001, ML-2026-002 ▾
        < Hvad skete der?
        < [Samme som sidst]
        < Sidst: Personlig vejledning, 60 min.
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-12-09
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde
        < ML-2026-001 · M. {attendance:ML-2026-001} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < ML-2026-002 · J. {attendance:ML-2026-002} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < Eller skriv fx »003 kom ikke, resten mødte«.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer activityTypes=course-accounting attendance:ML-2026-002=no-show
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001, ML-2026-002
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Undervisning: regnskab
        < Hvornår?
        < 9. december 2026
        < Hvor mange minutter?
        < 60
        < Fremmøde
        < 1 mødt · kom ikke: ML-2026-002
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} (fx vi gik budgettet igennem)
        < Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Næste gang (valgfrit) {nextDate} (dato)
        < Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Notér aktivitet
        < Gemt hos 2 borgere: ML-2026-001, ML-2026-002.
        < 1 mødt · kom ikke: ML-2026-002.
        < Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await talk(
        stage,
        'caseworker',
        `
        ! En borger kom ikke
        < # En borger kom ikke
        < ML-2026-002 · J.
        < Coachen har noteret, at borgeren ikke kom. Det kan få betydning for ydelsen.
        < [Åbn]
        * view
        < # Sag ML-2026-002 · J.
        < 9. december kl. 8.30 · Coach
        < Undervisning: regnskab 9. december 2026 – kom ikke
        < Varighed
        < 60 min.
        < Hold
        < 2 borgere
        < [Se hele sagen] [Kopiér til fagsystemet]
        `,
      );
    },
  },
  {
    day: '2026-12-23',
    async play(stage) {
      await talk(
        stage,
        'coach',
        `
        ! Godmorgen. To ting i dag, cirka fire minutter.
        < # Godmorgen. To ting i dag, cirka fire minutter.
        < ML-2026-001 · M.
        < Månedsstatus.
        < [Skriv status]
        < ML-2026-002 · J.
        < Månedsstatus.
        < [Skriv status]
        * open case=ML-2026-001
        < # Månedsstatus · ML-2026-001
        < Trin 1 af 2
        < Denne måned
        < Hvordan går det? {status} ○ Følger planen ○ Kræver opmærksomhed ○ Står stille
        < Idéen {progressIdea} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Forretningsplanen {progressPlan} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Økonomien {progressEconomy} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Kunderne {progressCustomers} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer status=on-track progressIdea=3
        < # Månedsstatus · ML-2026-001
        < Trin 2 af 2
        < Denne måned
        < [Ret]
        < Hvordan går det?
        < Følger planen
        < Idéen
        < Godt på vej
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
        * confirm nextSteps="Budgettet gøres færdigt"
        < # Månedsstatus
        < Gemt i ML-2026-001.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > månedsstatus 002
        < # Månedsstatus · ML-2026-002
        < Trin 1 af 2
        < Denne måned
        < Hvordan går det? {status} ○ Følger planen ○ Kræver opmærksomhed ○ Står stille
        < Idéen {progressIdea} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Forretningsplanen {progressPlan} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Økonomien {progressEconomy} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < Kunderne {progressCustomers} ● Ikke begyndt ○ Begyndt ○ Godt på vej ○ På plads
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer status=attention
        < # Månedsstatus · ML-2026-002
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
        * confirm attentionNote="Kommer sjældent til undervisningen" toldCitizen=yes nextSteps="Aftalt møde i januar"
        < # Månedsstatus
        < Gemt i ML-2026-002.
        < Sagsbehandleren får besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await talk(
        stage,
        'caseworker',
        `
        ! Forløbet kræver opmærksomhed
        < # Forløbet kræver opmærksomhed
        < ML-2026-002 · J.
        < Se månedsstatus, og tal med coachen.
        < [Åbn]
        `,
      );
    },
  },
  {
    day: '2027-01-11',
    async play(stage) {
      await walk(stage, 'coach', 'log ML-2026-001', {
        activityTypes: QUALIFYING_BUT_TAX,
        agreements: 'Planen er færdig i marts',
      });
      await talk(
        stage,
        'coach',
        `
        > notat ML-2026-001
        < # Skriv et notat · ML-2026-001
        < Trin 1 af 2
        < Notat på sagen
        < Hvad vil du skrive? {text} (fx er der åbnet for IT-kurset?)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvem skal have det? {to} ○ Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk ○ Visitator – visitator, Næstved Kommune ○ Visitator 2 – visitator, Næstved Kommune
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer text="Er der åbnet for IT-kurset i februar?" to=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000020
        < # Skriv et notat · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Notat på sagen
        < [Ret]
        < Hvad vil du skrive?
        < Er der åbnet for IT-kurset i februar?
        < Hvem skal have det?
        < Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Skriv et notat
        < Gemt i ML-2026-001.
        < Notatet er sendt til Sagsbehandler.
        < [Kopiér til fagsystemet] [Mine opgaver]
        > notat
        < # Del en erfaring
        < Trin 1 af 2
        < Notat til alle tre parter
        < Ingen borgere her
        < Alle i projektet får det, også Erhvervschefen. Nævn ingen borger. Handler det om en sag, så skriv »notat« og sagsnummeret.
        < Hvad har I lært? {text} (fx aftenhold virker bedst i vinterhalvåret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Aftenhold virker bedst i vinterhalvåret
        < # Del en erfaring
        < Trin 2 af 2
        < Se det igennem
        < Notat til alle tre parter
        < [Ret]
        < Hvad har I lært?
        < Aftenhold virker bedst i vinterhalvåret
        < [Del med alle tre parter] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Del en erfaring
        < Erfaringen er delt med alle tre parter. Der står ikke noget om borgere i den.
        < [Mine opgaver]
        `,
      );
      await talk(
        stage,
        'caseworker',
        `
        ! Et notat til dig
        < # Et notat til dig
        < ML-2026-001 · M.
        < Det står på sagen.
        < [Åbn]
        * view
        < # Sag ML-2026-001 · M.
        < 11. januar kl. 8.30 · Coach
        < Notat
        < Notat
        < Er der åbnet for IT-kurset i februar?
        < Sendt til
        < Sagsbehandler
        < [Se hele sagen] [Kopiér til fagsystemet]
        `,
      );
      await talk(
        stage,
        'director',
        `
        ! En erfaring fra projektet
        < # En erfaring fra projektet
        < Mikrolån
        < Delt med alle tre parter.
        < Aftenhold virker bedst i vinterhalvåret
        `,
      );
    },
  },
];
