import assert from 'node:assert/strict';
import { enrolled, present, walk } from '../support/case-steps.ts';
import { lookFor } from '../support/looks.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { change } from '../support/samples.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const TODAY = '2026-12-07T09:12:00.000Z';

describe('A conversation about an activity', () => {
  it(
    'notes what came of it; the summary stays with the coach, agreements are shared',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const stage = await kept.open({ now: TODAY });
      await transcript(
        stage,
        'coach',
        `
        > log 001 i går 45 min budget
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-12-06
        < Hvor mange minutter? {minutes} »45«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > erhvervscoching
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Erhvervscoaching
        < Hvornår?
        < 6. december 2026
        < Hvor mange minutter?
        < 45
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
        * confirm summary="Hun tvivler på lokalet" agreements="Ringer til banken inden fredag" nextDate=2026-12-14
        < # Notér aktivitet
        < Gemt i ML-2026-001.
        < Næste gang: 14. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 7. december 2026 · Erhvervscoaching 6. december 2026 – mødt
        < Notat {note} »7. december 2026 · Mikrolån ML-2026-001 · Erhvervscoaching 6. december 2026 – mødt ⏎ Varighed: 45 min. ⏎ Næste gang: 14. december 2026 ⏎ Referat (kun Næstved): Hun tvivler på lokalet ⏎ Aftaler: Ringer til banken inden fredag«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Opkvalificerende forløb, måned 1 af 6.
        < Næste: aktivitet 14. december (dig).
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < Næste aktivitet
        < 14. december 2026
        < Fremmøde
        < 1 aktivitet: 1 mødt
        < Mangler før hovedforløbet
        < Personlig vejledning, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
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
        < 7. december kl. 10.12 · Coach
        < Erhvervscoaching 6. december 2026 – mødt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Opkvalificerende forløb, måned 1 af 6.
        < Næste: aktivitet 14. december (Coach).
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < Næste aktivitet
        < 14. december 2026
        < Fremmøde
        < 1 aktivitet: 1 mødt
        < Mangler før hovedforløbet
        < Personlig vejledning, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
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
        < Aftaler
        < Ringer til banken inden fredag
        < Hvad der er sket
        < 7. december kl. 10.12 · Coach
        < Erhvervscoaching 6. december 2026 – mødt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Udskriv] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
      for (const view of ['copy', 'entry'])
        for (const who of ['caseworker', 'leader', 'visitator', 'director'] as const) {
          const heard = await stage.press(who, 'view', { view, case: 'ML-2026-001', entry: '3' });
          const said = JSON.stringify(heard.raw ?? heard.text);
          assert.ok(!said.includes('tvivler'), `${view} shows ${who} what stays with the provider`);
          assert.equal(said.includes('Ringer til banken'), who === 'caseworker' || who === 'leader');
        }
    }),
  );

  it(
    'shares the summary where the coach says so',
    withStage(async (stage) => {
      await enrolled(stage);
      await walk(stage, 'coach', 'log 001', {
        activityTypes: 'guidance',
        summary: 'Vi så på idéen',
        share: 'yes',
      });
      await transcript(
        stage,
        'caseworker',
        `
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
        < Coachens referat
        < Vi så på idéen
        < Hvad der er sket
        < 23. november kl. 10.12 · Coach
        < Personlig vejledning 23. november 2026 – mødt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Udskriv] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'says before a no-show is confirmed that the caseworker hears of it, who does the same day',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > samtale 001
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer activityTypes=guidance attendance=no-show
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
        < 23. november 2026
        < Hvor mange minutter?
        < 60
        < Fremmøde
        < Kom ikke
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
        > hvorfor
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvorfor spørger du? · Referat
        < Så du og din stedfortræder kan gå videre, hvor I slap. Det bliver i Næstved, medmindre du deler det. Hvem ser det? Kun coachen på sagen – og sagsbehandleren og lederen i jobcentret, hvis du deler det.
        < Hvorfor spørger du? · Må jobcentret læse referatet?
        < Borgeren skal kunne tale frit med coachen; kun fremmøde, aftaler og status er fælles for parterne. Hvem ser det? Svaret afgør, om sagsbehandleren og lederen i jobcentret ser referatet.
        < Hvorfor spørger du? · Aftaler
        < Sagsbehandleren skal kunne følge op på det, borgeren har lovet, og kunne skrive det i Min Plan. Hvem ser det? Coachen og sagsbehandleren på sagen og lederen i jobcentret.
        < Hvorfor spørger du? · Næste gang
        < Er dagen gået, uden at der er noteret noget, spørger jeg coachen, hvad der blev af det. Hvem ser det? Coachen og sagsbehandleren på sagen og lederen i jobcentret.
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Personlig vejledning
        < Hvornår?
        < 23. november 2026
        < Hvor mange minutter?
        < 60
        < Fremmøde
        < Kom ikke
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
        < Gemt i ML-2026-001.
        < Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! En borger kom ikke
        < # En borger kom ikke
        < ML-2026-001 · M.
        < Coachen har noteret, at borgeren ikke kom. Det kan få betydning for ydelsen.
        < [Åbn]
        * view
        < # Sag ML-2026-001 · M.
        < 23. november kl. 10.12 · Coach
        < Personlig vejledning 23. november 2026 – kom ikke
        < Varighed
        < 60 min.
        < [Se hele sagen] [Kopiér til fagsystemet]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Personlig vejledning 23. november 2026 – kom ikke
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Personlig vejledning 23. november 2026 – kom ikke ⏎ Varighed: 60 min.«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        `,
      );
    }),
  );

  it(
    'is one for a whole group, each with their own attendance, in words with typing errors',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await enrolled(stage);
      await enrolled(stage, { journalRef: '25/2', citizenName: 'Jens Petersen' });
      await transcript(
        stage,
        'coach',
        `
        > log alle
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001, ML-2026-002 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde
        < ML-2026-001 · M. {attendance:ML-2026-001} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < ML-2026-002 · J.P. {attendance:ML-2026-002} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < Eller skriv fx »003 kom ikke, resten mødte«.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > regnskap, skat og moms
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001, ML-2026-002
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Undervisning: regnskab, Undervisning: skat og Undervisning: moms
        < Hvornår?
        < 23. november 2026
        < Hvor mange minutter?
        < 60
        < Fremmøde
        < 2 mødt
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} (fx vi gik budgettet igennem)
        < Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Næste gang (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > fremmøde: 009 kom ikke
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001, ML-2026-002 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ● Undervisning: regnskab ● Undervisning: skat ● Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde
        < ML-2026-001 · M. {attendance:ML-2026-001} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < ML-2026-002 · J.P. {attendance:ML-2026-002} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < ⚠ Det forstod jeg ikke. Skriv fx »alle mødte« eller »003 kom ikke, resten mødte«.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > fremmøde: 002 kom ike, resten mødte
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001, ML-2026-002
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Undervisning: regnskab, Undervisning: skat og Undervisning: moms
        < Hvornår?
        < 23. november 2026
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
        > referat: vi gik i gang med det første regnskab
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001, ML-2026-002
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Undervisning: regnskab, Undervisning: skat og Undervisning: moms
        < Hvornår?
        < 23. november 2026
        < Hvor mange minutter?
        < 60
        < Fremmøde
        < 1 mødt · kom ikke: ML-2026-002
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} »vi gik i gang med det første regnskab«
        < Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Næste gang (valgfrit) {nextDate} (dato)
        < Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Notér aktivitet
        < Gemt hos 2 borgere: ML-2026-001, ML-2026-002.
        < 1 mødt · kom ikke: ML-2026-002.
        < Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > fortryd
        < # Notér aktivitet
        < Fortrudt. ML-2026-001 er, som den var før.
        < Fortrudt. ML-2026-002 er, som den var før.
        < [Mine opgaver]
        > log
        < # Notér aktivitet
        < Trin 1 af 3
        < Hvem?
        < Hvem var det med? {cases} ○ Alle mine forløb (2) ○ ML-2026-001 · M. ○ ML-2026-002 · J.P.
        < Skriv fx »1, 2« eller »alle«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 001 og 007
        < # Notér aktivitet
        < Trin 1 af 3
        < Hvem?
        < Hvem var det med? {cases} ○ Alle mine forløb (2) ● ML-2026-001 · M. ○ ML-2026-002 · J.P. ● ML-2026-007
        < ⚠ ML-2026-007 er ikke et forløb, du kan notere i nu. »sag ML-2026-007« viser hvorfor, hvis du er på den.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 001 og 002
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001, ML-2026-002 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde
        < ML-2026-001 · M. {attendance:ML-2026-001} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < ML-2026-002 · J.P. {attendance:ML-2026-002} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < Eller skriv fx »003 kom ikke, resten mødte«.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer activityTypes=course-tax minutes="halvanden time" attendance:ML-2026-001=cancelled attendance:ML-2026-002=attended
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001, ML-2026-002
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Undervisning: skat
        < Hvornår?
        < 23. november 2026
        < Hvor mange minutter?
        < 90
        < Fremmøde
        < 1 mødt · meldte afbud: ML-2026-001
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} (fx vi gik budgettet igennem)
        < Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Næste gang (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Notér aktivitet
        < Gemt hos 2 borgere: ML-2026-001, ML-2026-002.
        < 1 mødt · meldte afbud: ML-2026-001.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! En borger kom ikke
        < # En borger kom ikke
        < ML-2026-002 · J.P.
        < Coachen har noteret, at borgeren ikke kom. Det kan få betydning for ydelsen.
        < [Åbn]
        * view
        < # Sag ML-2026-002 · J.P.
        < Det er fortrudt siden.
        < 23. november kl. 10.12 · Coach
        < Undervisning: regnskab, Undervisning: skat og Undervisning: moms 23. november 2026 – kom ikke
        < Varighed
        < 60 min.
        < Hold
        < 2 borgere
        < [Se hele sagen] [Kopiér til fagsystemet]
        > sag 2
        < # Sag ML-2026-002
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
        < Fremmøde
        < 1 aktivitet: 1 mødt
        < Mangler før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab og Undervisning: moms
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
        < Jens Petersen
        < Jeres sagsnummer
        < 25/2
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
        < 23. november kl. 10.12 · Coach
        < Undervisning: skat 23. november 2026 – mødt
        < 23. november kl. 10.12 · Coach
        < Fortrudt
        < [Vis]
        < 23. november kl. 10.12 · Coach
        < Undervisning: regnskab, Undervisning: skat og Undervisning: moms 23. november 2026 – kom ikke
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 2)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Udskriv] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'asks once about a day that is still to come and about what was logged before',
    withStage(async (stage) => {
      await enrolled(stage);
      await walk(stage, 'coach', 'log 001', { activityTypes: 'financial-advice', minutes: '90' });
      await transcript(
        stage,
        'coach',
        `
        > log 001
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < [Samme som sidst]
        < Sidst: Finansiel rådgivning, 90 min.
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > samme som sidst
        < # Notér aktivitet
        < Trin 3 af 3
        < ML-2026-001 har allerede Finansiel rådgivning 23. november 2026. Er det en gang til?
        < [Behold] [Ret]
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Finansiel rådgivning
        < Hvornår?
        < 23. november 2026
        < Hvor mange minutter?
        < 90
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
        > ret
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < [Samme som sidst]
        < Sidst: Finansiel rådgivning, 90 min.
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ● Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »90«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer date=2026-11-24
        < # Notér aktivitet
        < Trin 3 af 3
        < 24. november 2026 er ikke kommet endnu. Er det rigtigt?
        < [Behold] [Ret]
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Finansiel rådgivning
        < Hvornår?
        < 24. november 2026
        < Hvor mange minutter?
        < 90
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
        * answer keep=date
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Finansiel rådgivning
        < Hvornår?
        < 24. november 2026
        < Hvor mange minutter?
        < 90
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
        > dato: 30. november
        < # Notér aktivitet
        < Trin 3 af 3
        < 30. november 2026 er ikke kommet endnu. Er det rigtigt?
        < [Behold] [Ret]
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Finansiel rådgivning
        < Hvornår?
        < 30. november 2026
        < Hvor mange minutter?
        < 90
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
        > dato: 23. november
        < # Notér aktivitet
        < Trin 3 af 3
        < ML-2026-001 har allerede Finansiel rådgivning 23. november 2026. Er det en gang til?
        < [Behold] [Ret]
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Finansiel rådgivning
        < Hvornår?
        < 23. november 2026
        < Hvor mange minutter?
        < 90
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
        > behold
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Finansiel rådgivning
        < Hvornår?
        < 23. november 2026
        < Hvor mange minutter?
        < 90
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
        > bekræft
        < # Notér aktivitet
        < Gemt i ML-2026-001.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'takes only what belongs to the phase, and says which case does not fit',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > log 001 netværksmøde
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < ⚠ ML-2026-001 er i det opkvalificerende forløb den dag. Vælg en aktivitet, der hører til der.
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > dato: 1. marts 2027
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < ⚠ ML-2026-001 er i det opkvalificerende forløb den dag. Vælg en aktivitet, der hører til der.
        < Hvornår? {date} 2027-03-01
        < ⚠ Vælg en dag fra 23. november 2026 til 24. december 2026.
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > minutter: en uge
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < ⚠ ML-2026-001 er i det opkvalificerende forløb den dag. Vælg en aktivitet, der hører til der.
        < Hvornår? {date} 2027-03-01
        < ⚠ Vælg en dag fra 23. november 2026 til 24. december 2026.
        < Hvor mange minutter? {minutes} »en uge«
        < ⚠ Skriv minutter eller timer, højst 12 timer, fx »45« eller »halvanden time«.
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > aktivitet: personlig vejledning
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2027-03-01
        < ⚠ Vælg en dag fra 23. november 2026 til 24. december 2026.
        < Hvor mange minutter? {minutes} »en uge«
        < ⚠ Skriv minutter eller timer, højst 12 timer, fx »45« eller »halvanden time«.
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > dato: i dag
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »en uge«
        < ⚠ Skriv minutter eller timer, højst 12 timer, fx »45« eller »halvanden time«.
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > minutter: 1 time
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
        < 23. november 2026
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
        > næste gang: i går
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
        < 23. november 2026
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
        < Næste gang (valgfrit) {nextDate} 2026-11-22
        < ⚠ Næste gang skal ligge i fremtiden.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste gang: på torsdag
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
        < 23. november 2026
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
        < Næste gang (valgfrit) {nextDate} 2026-11-26
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Notér aktivitet
        < Gemt i ML-2026-001.
        < Næste gang: 26. november 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is the coach’s, and only of a course under way',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > log 001
        < Det skal coachen på sagen gøre.
        `,
      );
      await walk(stage, 'coach', `udskriv ${number}`, {
        reason: 'employment',
        agreed: 'yes',
        outcome: 'employed',
      });
      await transcript(
        stage,
        'coach',
        `
        > log 001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Udskrevet« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > log 002
        < Jeg kan ikke vise dig ML-2026-002: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        > log
        < Du er ikke coach på et forløb, der er i gang. »sager« viser dine sager.
        `,
      );
    }),
  );

  it(
    'leaves a look at the case that was named, and at all where they are listed',
    withStage(async (stage) => {
      await enrolled(stage);
      await enrolled(stage, { journalRef: '25/2' });
      const looked = async (words: string, id: string) => {
        await stage.say('coach', words, { id });
        const look = await lookFor(stage, 'coach', id);
        return look?.seen.map(({ through, cases }) => `${through} ${cases.join(' ')}`);
      };
      assert.deepEqual(await looked('log 002', 'named'), ['activity ML-2026-002']);
      await stage.say('coach', 'annuller');
      assert.deepEqual(await looked('log', 'listed'), ['activity ML-2026-001 ML-2026-002']);
    }),
  );

  it(
    'offers nobody the courses they see through another role',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await enrolled(before);
      await change(before, 'visitator2', { roles: ['visitator', 'coach'] });
      const stage = await kept.open();
      await transcript(
        stage,
        'visitator2',
        `
        > log
        < Du er ikke coach på et forløb, der er i gang. »sager« viser dine sager.
        > log 001
        < Det skal coachen på sagen gøre.
        `,
      );
    }),
  );

  it(
    'can be had in English',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await enrolled(stage);
      await enrolled(stage, { journalRef: '25/2' });
      await stage.say('coach', 'sprog en');
      await transcript(
        stage,
        'coach',
        `
        > log activity
        < # Log activity
        < Step 1 of 3
        < Who?
        < Who was it with? {cases} ○ All my courses (2) ○ ML-2026-001 · M. ○ ML-2026-002 · M.
        < Write e.g. "1, 2" or "all".
        < [Next] [Save for later] [Help] [Cancel]
        > all
        < # Log activity
        < Step 2 of 3
        < ✓ Who? ML-2026-001, ML-2026-002 ▾
        < What happened?
        < What was it about? {activityTypes} ○ Personal guidance ○ Business coaching ○ Financial advice ○ Lesson: accounting ○ Lesson: tax ○ Lesson: VAT
        < When? {date} 2026-11-23
        < How many minutes? {minutes} »60«
        < Attendance
        < ML-2026-001 · M. {attendance:ML-2026-001} ● Attended ○ Cancelled ○ Cancelled by us ○ Did not come
        < ML-2026-002 · M. {attendance:ML-2026-002} ● Attended ○ Cancelled ○ Cancelled by us ○ Did not come
        < Or write e.g. "003 did not come, the rest came".
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > business coaching and tax
        < # Log activity
        < Step 3 of 3
        < Who?
        < [Change]
        < Who was it with?
        < ML-2026-001, ML-2026-002
        < What happened?
        < [Change]
        < What was it about?
        < Business coaching and Lesson: tax
        < When?
        < 23 November 2026
        < How many minutes?
        < 60
        < Attendance
        < 2 attended
        < What came of it?
        < Summary (optional) {summary} (e.g. we went through the budget)
        < Write what you agreed. Not health, family or other people.
        < Only what is needed. The citizen can read it.
        < May the job centre read the summary? {share} ○ Yes ● No
        < Agreements (optional) {agreements} (e.g. talks to the bank before Friday)
        < Only what is needed. The citizen can read it.
        < Next time (optional) {nextDate} (dato)
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > attendance: all came except 002
        < # Log activity
        < Step 3 of 3
        < Who?
        < [Change]
        < Who was it with?
        < ML-2026-001, ML-2026-002
        < What happened?
        < [Change]
        < What was it about?
        < Business coaching and Lesson: tax
        < When?
        < 23 November 2026
        < How many minutes?
        < 60
        < Attendance
        < 1 attended · did not come: ML-2026-002
        < What came of it?
        < Summary (optional) {summary} (e.g. we went through the budget)
        < Write what you agreed. Not health, family or other people.
        < Only what is needed. The citizen can read it.
        < May the job centre read the summary? {share} ○ Yes ● No
        < Agreements (optional) {agreements} (e.g. talks to the bank before Friday)
        < Only what is needed. The citizen can read it.
        < Next time (optional) {nextDate} (dato)
        < The caseworker is told, as absence may affect the benefit.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        * confirm summary="we looked at the budget"
        < # Log activity
        < Saved for 2 citizens: ML-2026-001, ML-2026-002.
        < 1 attended · did not come: ML-2026-002.
        < The caseworker is told, as absence may affect the benefit.
        < [Copy to your case system] [Undo] [My tasks]
        > undo
        < # Log activity
        < Undone. ML-2026-001 is as it was before.
        < Undone. ML-2026-002 is as it was before.
        < [My tasks]
        `,
      );
    }),
  );

  it(
    'hears who did not come while it asks what it was about, one citizen after the other',
    withStage(async (stage) => {
      await enrolled(stage);
      await enrolled(stage, { journalRef: '25/2' });
      await stage.say('coach', 'log alle');
      const came = async (words: string) =>
        Object.entries(cardOf(await stage.say('coach', words)).inputs).flatMap(([id, { value }]) =>
          id.startsWith('attendance') ? [value] : [],
        );
      assert.deepEqual(await came('002 kom ikke, resten mødte'), ['attended', 'no-show']);
      assert.deepEqual(await came('001 meldte afbud'), ['cancelled', 'no-show']);
      assert.deepEqual(await came('alle mødte'), ['attended', 'attended']);
      assert.deepEqual(await came('det regnede'), ['attended', 'attended']);
    }),
  );

  it(
    '»blev ikke til noget« is pressed once, and an old button says how things are',
    withStage(async (stage) => {
      await enrolled(stage);
      await walk(stage, 'coach', 'log 001', { activityTypes: 'guidance', nextDate: '2026-11-30' });
      const press = (date: string, id: string) =>
        stage.press('coach', 'not-held', { case: 'ML-2026-001', date }, { id });
      const lead = async (date: string, id: string) => (await press(date, id)).card?.texts[1];
      assert.equal(await lead('2026-11-30', 'one'), 'Gemt i ML-2026-001. Noteret: det blev ikke til noget.');
      assert.equal(await lead('2026-11-30', 'one'), 'Gemt i ML-2026-001. Noteret: det blev ikke til noget.');
      assert.equal(await lead('2026-11-30', 'two'), 'Det er noteret, at det ikke blev til noget.');
      const { card } = await stage.press('caseworker', 'not-held', {
        case: 'ML-2026-001',
        date: '2026-11-30',
      });
      assert.equal(card?.texts[1], 'Det skal coachen på sagen gøre.');
      const odd = await stage.press('coach', 'not-held', { case: 'ML-2026-001', date: 'nu' });
      assert.match(odd.text ?? '', /knap/);
    }),
  );

  it(
    'takes what was done, when and how long in any order, and how long also where a summary is asked',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const stage = await kept.open({ now: TODAY });
      const noted = async (words: string) => {
        await stage.say('coach', 'log 001');
        const { texts } = cardOf(await stage.say('coach', words));
        await stage.say('coach', 'annuller');
        return texts.find((line) => line.startsWith('Jeg har noteret'));
      };
      const all = 'Jeg har noteret: aktivitet »Erhvervscoaching«, dato »6. december 2026«, minutter »45«';
      for (const words of [
        'erhvervscoaching, i går, 45 min',
        'erhvervscoaching, 45 min, i går',
        'i går, 45 min, erhvervscoaching',
        '45 min, i går; erhvervscoching',
      ])
        assert.equal(await noted(words), `${all}.`, words);
      assert.equal(
        await noted('kom ikke, skat, i går, moms, halvanden time'),
        'Jeg har noteret: aktivitet »Undervisning: skat og Undervisning: moms«, dato »6. december 2026«, minutter »90«, fremmøde »Kom ikke«.',
      );
      // Two lengths, or a piece that is nothing: nothing is guessed.
      assert.equal(await noted('45 min, skat, 30 min'), undefined);
      assert.equal(await noted('45 min, i går, det regnede'), undefined);

      await stage.say('coach', 'log 001');
      await stage.say('coach', 'erhvervscoaching');
      const later = cardOf(await stage.say('coach', '45 min'));
      assert.ok(later.texts.includes('Jeg har noteret: minutter »45«.'), later.texts.join(' | '));
      assert.equal(later.inputs['summary']?.value, undefined);
      const told = cardOf(await stage.say('coach', '45 minutter om budgettet'));
      assert.equal(told.inputs['summary']?.value, '45 minutter om budgettet');
    }),
  );
});
