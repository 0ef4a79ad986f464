import assert from 'node:assert/strict';
import { enrolled, present, walk } from '../support/case-steps.ts';
import { logOf } from '../support/look-inside.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const TODAY = '2026-12-07T09:12:00.000Z';
const LATER = '2026-12-09T09:12:00.000Z';
const TALK = {
  activityTypes: 'guidance',
  attendance: 'no-show',
  summary: 'Kom ikke, og ringede ikke',
  agreements: 'Vi ringer i morgen',
};

describe('A conversation about an activity that was logged wrongly', () => {
  it(
    'puts a wrong no-show right, with a reason; the caseworker hears it, and the log keeps both',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const before = await kept.open({ now: TODAY });
      await present(before, 'caseworker');
      await walk(before, 'coach', 'log 001', TALK);
      const stage = await kept.open({ now: LATER });
      await transcript(
        stage,
        'coach',
        `
        > ret aktivitet sag 1
        < # Ret aktivitet · ML-2026-001
        < Trin 1 af 4
        < Hvad er forkert?
        < Hvilken aktivitet? {entry} ● 7. december 2026 · Personlig vejledning · kom ikke
        < Den nyeste står først.
        < Hvad er der galt? {what} ● Noget står forkert ○ Den fandt slet ikke sted
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Ret aktivitet · ML-2026-001
        < Trin 2 af 4
        < ✓ Hvad er forkert? 7. december … ▾
        < Hvad skete der?
        < Fremmøde {attendance} ○ Mødt ○ Meldte afbud ○ Aflyst af os ● Kom ikke
        < Hvornår? {date} 2026-12-07
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvor mange minutter? {minutes} »60«
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer attendance=attended
        < # Ret aktivitet · ML-2026-001
        < Trin 3 af 4
        < ✓ Hvad er forkert? 7. december … ▾
        < ✓ Hvad skete der? Mødt ▾
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} »Kom ikke, og ringede ikke«
        < Står feltet tomt, bliver det, der står der nu.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} »Vi ringer i morgen«
        < Står feltet tomt, bliver det, der står der nu.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer summary="Hun kom for sent"
        < # Ret aktivitet · ML-2026-001
        < Trin 4 af 4
        < Hvad er forkert?
        < [Ret]
        < Hvilken aktivitet?
        < 7. december 2026 · Personlig vejledning · kom ikke
        < Hvad er der galt?
        < Noget står forkert
        < Hvad skete der?
        < [Ret]
        < Fremmøde
        < Mødt
        < Hvornår?
        < 7. december 2026
        < Hvad handlede det om?
        < Personlig vejledning
        < Hvor mange minutter?
        < 60
        < Hvad kom I frem til?
        < [Ret]
        < Referat
        < Hun kom for sent
        < Må jobcentret læse referatet?
        < Nej
        < Aftaler
        < Vi ringer i morgen
        < Hvorfor?
        < Hvorfor skal det rettes? {reason} (fx jeg tog fejl af to borgere)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret aktivitet · ML-2026-001
        < Trin 4 af 4
        < Hvad er forkert?
        < [Ret]
        < Hvilken aktivitet?
        < 7. december 2026 · Personlig vejledning · kom ikke
        < Hvad er der galt?
        < Noget står forkert
        < Hvad skete der?
        < [Ret]
        < Fremmøde
        < Mødt
        < Hvornår?
        < 7. december 2026
        < Hvad handlede det om?
        < Personlig vejledning
        < Hvor mange minutter?
        < 60
        < Hvad kom I frem til?
        < [Ret]
        < Referat
        < Hun kom for sent
        < Må jobcentret læse referatet?
        < Nej
        < Aftaler
        < Vi ringer i morgen
        < Hvorfor?
        < Hvorfor skal det rettes? {reason} (fx jeg tog fejl af to borgere)
        < ⚠ Her mangler et svar. Skriv fx »jeg tog fejl af to borgere«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason="Jeg så hende ikke komme"
        < # Ret aktivitet
        < Gemt i ML-2026-001.
        < Rettet. Det, der stod før, er stadig i hændelsesloggen.
        < Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 9. december 2026 · Rettet: Personlig vejledning 7. december 2026 – mødt (før: Personlig vejledning 7. december 2026 – kom ikke)
        < Notat {note} »9. december 2026 · Mikrolån ML-2026-001 · Rettet: Personlig vejledning 7. december 2026 – mødt (før: Personlig vejledning 7. december 2026 – kom ikke) ⏎ Referat (kun Næstved): Hun kom for sent ⏎ Rettet, fordi: Jeg så hende ikke komme«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
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
        < Hun kom for sent
        < Aftaler
        < Vi ringer i morgen
        < Hvad der er sket
        < 9. december kl. 10.12 · Coach
        < Rettet: Personlig vejledning 7. december 2026 – mødt (før: Personlig vejledning 7. december 2026 – kom ikke)
        < [Vis]
        < 7. december kl. 10.12 · Coach
        < Personlig vejledning 7. december 2026 – kom ikke
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        * view view=entry entry=4
        < # Sag ML-2026-001 · M.
        < 9. december kl. 10.12 · Coach
        < Rettet: Personlig vejledning 7. december 2026 – mødt (før: Personlig vejledning 7. december 2026 – kom ikke)
        < Coachens referat (kun Næstved)
        < Hun kom for sent
        < Rettet, fordi
        < Jeg så hende ikke komme
        < [Ret] [Se hele sagen] [Kopiér til fagsystemet]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Rettet: borgeren udeblev ikke
        < # Rettet: borgeren udeblev ikke
        < ML-2026-001 · M.
        < Coachen havde noteret ved en fejl, at borgeren ikke kom. Se på sagen, hvad der er rigtigt.
        < [Åbn]
        * view view=entry
        < # Sag ML-2026-001 · M.
        < 9. december kl. 10.12 · Coach
        < Rettet: Personlig vejledning 7. december 2026 – mødt (før: Personlig vejledning 7. december 2026 – kom ikke)
        < Rettet, fordi
        < Jeg så hende ikke komme
        < [Se hele sagen] [Kopiér til fagsystemet]
        * view view=case
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
        < Aftaler
        < Vi ringer i morgen
        < Hvad der er sket
        < 9. december kl. 10.12 · Coach
        < Rettet: Personlig vejledning 7. december 2026 – mødt (før: Personlig vejledning 7. december 2026 – kom ikke)
        < [Vis]
        < 7. december kl. 10.12 · Coach
        < Personlig vejledning 7. december 2026 – kom ikke
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Udskriv] [Ret en oplysning] [Jeg er inhabil]
        * view view=entry entry=3
        < # Sag ML-2026-001 · M.
        < Det er rettet siden. Rettelsen står på sagen.
        < 7. december kl. 10.12 · Coach
        < Personlig vejledning 7. december 2026 – kom ikke
        < Varighed
        < 60 min.
        < Aftaler
        < Vi ringer i morgen
        < [Se hele sagen] [Kopiér til fagsystemet]
        `,
      );
    }),
  );

  it(
    'takes a kind of another phase for itself and never for its nearest neighbour, and says that it does not fit',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      await walk(await kept.open({ now: TODAY }), 'coach', 'log 001', TALK);
      const stage = await kept.open({ now: LATER });
      await transcript(
        stage,
        'coach',
        `
        > ret aktivitet sag 1
        < # Ret aktivitet · ML-2026-001
        < Trin 1 af 4
        < Hvad er forkert?
        < Hvilken aktivitet? {entry} ● 7. december 2026 · Personlig vejledning · kom ikke
        < Den nyeste står først.
        < Hvad er der galt? {what} ● Noget står forkert ○ Den fandt slet ikke sted
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Ret aktivitet · ML-2026-001
        < Trin 2 af 4
        < ✓ Hvad er forkert? 7. december … ▾
        < Hvad skete der?
        < Fremmøde {attendance} ○ Mødt ○ Meldte afbud ○ Aflyst af os ● Kom ikke
        < Hvornår? {date} 2026-12-07
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvor mange minutter? {minutes} »60«
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer activityTypes=advice
        < # Ret aktivitet · ML-2026-001
        < Trin 2 af 4
        < ✓ Hvad er forkert? 7. december … ▾
        < Hvad skete der?
        < Fremmøde {attendance} ○ Mødt ○ Meldte afbud ○ Aflyst af os ● Kom ikke
        < Hvornår? {date} 2026-12-07
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < ⚠ ML-2026-001 er i det opkvalificerende forløb den dag. Vælg en aktivitet, der hører til der.
        < Hvor mange minutter? {minutes} »60«
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'takes out what did not take place, begun on the entry itself; the gate lacks it again, and an undo brings it back',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const before = await kept.open({ now: TODAY });
      await walk(before, 'coach', 'log 001', { activityTypes: 'guidance,course-tax' });
      await walk(before, 'coach', 'log 001', { activityTypes: 'course-vat', minutes: '90' });
      const stage = await kept.open({ now: LATER });
      await transcript(
        stage,
        'coach',
        `
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
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
        < 2 aktiviteter: 2 mødt
        < Mangler før hovedforløbet
        < Erhvervscoaching, Finansiel rådgivning og Undervisning: regnskab
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
        < 7. december kl. 10.12 · Coach
        < Undervisning: moms 7. december 2026 – mødt
        < [Vis]
        < 7. december kl. 10.12 · Coach
        < Personlig vejledning og Undervisning: skat 7. december 2026 – mødt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Sæt på pause] [Udskriv] [Jeg er inhabil]
        * view view=entry entry=3
        < # Sag ML-2026-001 · M.
        < 7. december kl. 10.12 · Coach
        < Personlig vejledning og Undervisning: skat 7. december 2026 – mødt
        < Varighed
        < 60 min.
        < [Ret] [Se hele sagen] [Kopiér til fagsystemet]
        * open dialog=correct-activity
        < # Ret aktivitet · ML-2026-001
        < Trin 1 af 4
        < Hvad er forkert?
        < Hvilken aktivitet? {entry} ○ 7. december 2026 · Undervisning: moms · mødt ● 7. december 2026 · Personlig vejledning og Undervisning: skat · mødt
        < Den nyeste står først.
        < Hvad er der galt? {what} ● Noget står forkert ○ Den fandt slet ikke sted
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer what=not-held
        < # Ret aktivitet · ML-2026-001
        < Trin 2 af 2
        < Hvad er forkert?
        < [Ret]
        < Hvilken aktivitet?
        < 7. december 2026 · Personlig vejledning og Undervisning: skat · mødt
        < Hvad er der galt?
        < Den fandt slet ikke sted
        < Hvorfor?
        < Hvorfor skal det rettes? {reason} (fx jeg tog fejl af to borgere)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret aktivitet · ML-2026-001
        < Trin 2 af 2
        < Hvad er forkert?
        < [Ret]
        < Hvilken aktivitet?
        < 7. december 2026 · Personlig vejledning og Undervisning: skat · mødt
        < Hvad er der galt?
        < Den fandt slet ikke sted
        < Hvorfor?
        < Hvorfor skal det rettes? {reason} (fx jeg tog fejl af to borgere)
        < ⚠ Her mangler et svar. Skriv fx »jeg tog fejl af to borgere«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason="Noteret på den forkerte borger"
        < # Ret aktivitet
        < Gemt i ML-2026-001.
        < Aktiviteten tæller ikke længere med. Den står stadig i hændelsesloggen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > hvad mangler der i sag 1
        < # Det mangler · ML-2026-001
        < Personlig vejledning
        < mangler – skal være der først
        < Erhvervscoaching
        < mangler – skal være der først
        < Finansiel rådgivning
        < mangler – skal være der først
        < Undervisning: regnskab
        < mangler – skal være der først
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < ✓ gennemført
        < [Log personlig vejledning] [Log erhvervscoaching] [Log finansiel rådgivning] [Log undervisning: regnskab] [Log undervisning: skat] [Log arbejde med forretningsplanen] [Log arbejde med budgettet] [Skriv til sagsbehandleren om forsørgelsen] [Faseskift]
        < Til borgeren {sheet} »Hej Maria ⏎  ⏎ Du er godt i gang. Første del af dit forløb går til og med 22. maj 2027; så ser vi sammen på, om du er klar til hovedforløbet. ⏎  ⏎ Det mangler du endnu: ⏎ – en personlig vejledning ⏎ – erhvervscoaching: idéen og planen ⏎ – finansiel rådgivning: økonomien i virksomheden ⏎ – undervisning i regnskab ⏎ – undervisning i skat ⏎  ⏎ Det ser vi også på: ⏎ – din forretningsplan ⏎ – dit budget ⏎ – hvad du lever af i hovedforløbet. Tal med din sagsbehandler, før du registrerer en virksomhed ⏎  ⏎ Det har du klaret: ⏎ – undervisning i moms ⏎  ⏎ Er noget uklart, eller kan du allerede noget af det? Så sig det til Coach.«
        < Kopiér teksten, og giv den til borgeren. Jeg sender ikke noget.
        > fortryd
        < # Ret aktivitet
        < Fortrudt. ML-2026-001 er, som den var før.
        < [Mine opgaver]
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
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
        < 2 aktiviteter: 2 mødt
        < Mangler før hovedforløbet
        < Erhvervscoaching, Finansiel rådgivning og Undervisning: regnskab
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
        < 9. december kl. 10.12 · Coach
        < Fortrudt
        < [Vis]
        < 9. december kl. 10.12 · Coach
        < Fandt ikke sted: Personlig vejledning og Undervisning: skat 7. december 2026 – mødt
        < [Vis]
        < 7. december kl. 10.12 · Coach
        < Undervisning: moms 7. december 2026 – mødt
        < [Vis]
        < 7. december kl. 10.12 · Coach
        < Personlig vejledning og Undervisning: skat 7. december 2026 – mødt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Kopiér til fagsystemet] [Sæt på pause] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'is by words too, of any of them, and says what cannot be',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const before = await kept.open({ now: TODAY });
      await walk(before, 'coach', 'log 001', { activityTypes: 'guidance' });
      await walk(before, 'coach', 'log 001', { activityTypes: 'course-vat', date: '2026-12-01' });
      const stage = await kept.open({ now: LATER });
      await transcript(
        stage,
        'coach',
        `
        > ret aktivitet sag 1
        < # Ret aktivitet · ML-2026-001
        < Trin 1 af 4
        < Hvad er forkert?
        < Hvilken aktivitet? {entry} ○ 7. december 2026 · Personlig vejledning · mødt ○ 1. december 2026 · Undervisning: moms · mødt
        < Den nyeste står først.
        < Hvad er der galt? {what} ● Noget står forkert ○ Den fandt slet ikke sted
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > den nyeste
        < # Ret aktivitet · ML-2026-001
        < Trin 2 af 4
        < ✓ Hvad er forkert? 7. december … ▾
        < Hvad skete der?
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < Hvornår? {date} 2026-12-07
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvor mange minutter? {minutes} »60«
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 1. november 2026
        < # Ret aktivitet · ML-2026-001
        < Trin 2 af 4
        < ✓ Hvad er forkert? 7. december … ▾
        < Hvad skete der?
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < Hvornår? {date} 2026-11-01
        < ⚠ Vælg en dag fra 23. november 2026 til 9. januar 2027.
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvor mange minutter? {minutes} »60«
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer date=2026-12-02 minutes=50
        < # Ret aktivitet · ML-2026-001
        < Trin 3 af 4
        < ✓ Hvad er forkert? 7. december … ▾
        < ✓ Hvad skete der? 2. december 2026 … ▾
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} (fx vi gik budgettet igennem)
        < Står feltet tomt, bliver det, der står der nu.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Står feltet tomt, bliver det, der står der nu.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Ret aktivitet · ML-2026-001
        < Trin 2 af 4
        < ✓ Hvad er forkert? 7. december … ▾
        < Hvad skete der?
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < Hvornår? {date} 2026-12-02
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvor mange minutter? {minutes} »50«
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Ret aktivitet · ML-2026-001
        < Trin 1 af 4
        < ✓ Hvad skete der? 2. december 2026 … ▾
        < Hvad er forkert?
        < Hvilken aktivitet? {entry} ● 7. december 2026 · Personlig vejledning · mødt ○ 1. december 2026 · Undervisning: moms · mødt
        < Den nyeste står først.
        < Hvad er der galt? {what} ● Noget står forkert ○ Den fandt slet ikke sted
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer entry=4
        < # Ret aktivitet · ML-2026-001
        < Trin 3 af 4
        < ✓ Hvad er forkert? 1. december … ▾
        < ✓ Hvad skete der? Mødt … ▾
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} (fx vi gik budgettet igennem)
        < Står feltet tomt, bliver det, der står der nu.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Står feltet tomt, bliver det, der står der nu.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer agreements="Afleverer momsen den 1. marts"
        < # Ret aktivitet · ML-2026-001
        < Trin 4 af 4
        < Hvad er forkert?
        < [Ret]
        < Hvilken aktivitet?
        < 1. december 2026 · Undervisning: moms · mødt
        < Hvad er der galt?
        < Noget står forkert
        < Hvad skete der?
        < [Ret]
        < Fremmøde
        < Mødt
        < Hvornår?
        < 1. december 2026
        < Hvad handlede det om?
        < Undervisning: moms
        < Hvor mange minutter?
        < 60
        < Hvad kom I frem til?
        < [Ret]
        < Referat
        < –
        < Må jobcentret læse referatet?
        < Nej
        < Aftaler
        < Afleverer momsen den 1. marts
        < Hvorfor?
        < Hvorfor skal det rettes? {reason} (fx jeg tog fejl af to borgere)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason=Tastefejl
        < # Ret aktivitet
        < Gemt i ML-2026-001.
        < Rettet. Det, der stod før, er stadig i hændelsesloggen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
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
        < 2 aktiviteter: 2 mødt
        < Mangler før hovedforløbet
        < Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab og Undervisning: skat
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
        < Aftaler
        < Afleverer momsen den 1. marts
        < Hvad der er sket
        < 9. december kl. 10.12 · Coach
        < Rettet: Undervisning: moms 1. december 2026 – mødt
        < [Vis]
        < 7. december kl. 10.12 · Coach
        < Undervisning: moms 1. december 2026 – mødt
        < [Vis]
        < 7. december kl. 10.12 · Coach
        < Personlig vejledning 7. december 2026 – mødt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'asks for another one, or ends, where the one it is about was taken back meanwhile',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const stage = await kept.open({ now: TODAY });
      const logged = async (activityTypes: string) => {
        await walk(stage, 'coach', 'log 001', { activityTypes });
        return (await logOf(stage)).at(-1)?.seq ?? 0;
      };
      const said = async (text: string) => cardOf(await stage.say('coach', text));
      /** To the end of the correction, and then the newest activity is taken back. */
      const correctedAndUndone = async (entry: number) => {
        for (const text of ['ret aktivitet sag 1', 'hvilken: den nyeste', 'minutter: 90', 'næste', 'næste'])
          await stage.say('coach', text);
        assert.ok('reason' in (await said('årsag: tastefejl')).inputs);
        await stage.press('coach', 'undo', { case: 'ML-2026-001', entry });
        return said('bekræft');
      };
      const { texts, buttons } = await correctedAndUndone(await logged('guidance'));
      assert.match(texts.join('|'), /Der er ikke noteret nogen aktivitet i sagen endnu/);
      assert.deepEqual(
        buttons.map(({ verb }) => verb),
        ['drop'],
      );
      const older = await logged('course-tax');
      const again = await correctedAndUndone(await logged('course-vat'));
      assert.match(again.texts.join('|'), /Den aktivitet står ikke i ML-2026-001 længere/);
      assert.deepEqual(again.inputs['entry']?.choices, [String(older)]);
    }),
  );

  it(
    'is the coach’s alone, while the citizen is in the course, and in English too',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await enrolled(first);
      await transcript(
        first,
        'coach',
        `
        > ret aktivitet 1
        < Der er ikke noteret nogen aktivitet i sagen endnu. Skriv »aktivitet« for at notere den første.
        `,
      );
      await walk(first, 'coach', 'log 001', { activityTypes: 'guidance' });
      await transcript(
        first,
        'caseworker',
        `
        > ret fremmøde sag 1
        < Det skal coachen på sagen gøre.
        `,
      );
      await transcript(
        first,
        'coach',
        `
        > sprog en
        < # Mikrolån
        < Hi Coach. I help you run the microloan course.
        < You are coach at Næstved Kommune.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [Share an experience] [My tasks]
        > correct activity case 1
        < # Correct activity · ML-2026-001
        < Step 1 of 4
        < What is wrong?
        < Which activity? {entry} ● 23 November 2026 · Personal guidance · attended
        < The newest is first.
        < What is the matter? {what} ● Something is wrong ○ It did not take place at all
        < [Next] [Save for later] [Help] [Cancel]
        * answer what=not-held
        < # Correct activity · ML-2026-001
        < Step 2 of 2
        < What is wrong?
        < [Change]
        < Which activity?
        < 23 November 2026 · Personal guidance · attended
        < What is the matter?
        < It did not take place at all
        < Why?
        < Why is it put right? {reason} (e.g. I mixed up two citizens)
        < Only what is needed. The citizen can read it.
        < [Confirm and correct] [Back] [Save for later] [Help] [Cancel]
        * cancel
        < # Correct activity
        < Cancelled. Nothing was sent or saved in a case.
        < [My tasks]
        > sprog da
        < # Mikrolån
        < Hej Coach. Jeg hjælper jer med mikrolånsforløbet.
        < Du er coach i Næstved Kommune.
        < Skriv, som du plejer; »tilbage«, »ret« og »senere« virker altid. Tre aftaler: ingen CPR-numre, kun det nødvendige, og husk jeres eget fagsystem.
        < Jeg skriver ned, hvilke sager du åbner; din leder ser hver måned ti tilfældige opslag.
        < [Del en erfaring] [Mine opgaver]
        `,
      );
      await walk(first, 'caseworker', 'udskriv 001', {
        reason: 'employment',
        agreed: 'yes',
        outcome: 'employed',
      });
      await transcript(
        first,
        'coach',
        `
        > ret aktivitet ML-2026-001
        < # Ret aktivitet · ML-2026-001
        < Trin 1 af 4
        < Hvad er forkert?
        < Hvilken aktivitet? {entry} ● 23. november 2026 · Personlig vejledning · mødt
        < Den nyeste står først.
        < Hvad er der galt? {what} ● Noget står forkert ○ Den fandt slet ikke sted
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'tells the caseworker of an absence that was forgotten, and nothing of another mistake',
    withStage(async (stage) => {
      await enrolled(stage);
      await present(stage, 'caseworker');
      await walk(stage, 'coach', 'log 001', { activityTypes: 'guidance' });
      const length = await walk(stage, 'coach', 'ret aktivitet 001', { minutes: '30', reason: 'Tastefejl' });
      assert.ok(!JSON.stringify(length).includes('får besked'));
      const absent = await walk(stage, 'coach', 'ret aktivitet 001', {
        attendance: 'no-show',
        reason: 'Jeg tog fejl af to borgere',
      });
      assert.ok(JSON.stringify(absent).includes('Sagsbehandleren får besked'));
      await transcript(
        stage,
        'caseworker',
        `
        ! En borger kom ikke
        < # En borger kom ikke
        < ML-2026-001 · M.
        < Coachen har noteret, at borgeren ikke kom. Det kan få betydning for ydelsen.
        < [Åbn]
        `,
      );
      const seen = cardOf(await stage.say('caseworker', 'sag 001'));
      assert.ok(JSON.stringify(seen.texts).includes('1 aktivitet: 1 kom ikke'), JSON.stringify(seen.texts));
    }),
  );
});
