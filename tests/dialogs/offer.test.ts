import assert from 'node:assert/strict';
import { enrolled, present, referred, refused, walk } from '../support/case-steps.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';
import { withKeptStore } from '../support/open-twice.ts';

const SECOND = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000026';

/** Both places taken, 003 and 004 in line; then the first place is given up by the coach. */
const inLine = async (stage: Stage): Promise<void> => {
  await enrolled(stage, { journalRef: '25/1' });
  await enrolled(stage, { journalRef: '25/2' });
  for (const journalRef of ['25/3', '25/4']) await assess(stage, await referred(stage, { journalRef }));
};

const freed = (stage: Stage, number = 'ML-2026-001') =>
  walk(stage, 'coach', `udskriv ${number}`, { reason: 'moved', agreed: 'yes', outcome: 'unknown' });

/** The same, with the second in line in a colleague's hands. */
const withTwo = async (stage: Stage): Promise<void> => {
  await inLine(stage);
  await walk(stage, 'caseworker', 'overdrag ML-2026-004', { to: SECOND, reason: 'ny fordeling' });
};

describe('A conversation about an offered place', () => {
  it(
    'ends with the yes on its card: who freed the place learns no number, and the channel hears both',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2', 'coach');
      await withTwo(stage);
      await transcript(
        stage,
        'coach',
        `
        > udskriv ML-2026-001
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2026-11-23
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason=moved
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Flyttet
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ○ Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm agreed=yes outcome=unknown
        < # Udskriv
        < Gemt i ML-2026-001.
        < Borgeren er udskrevet 23. november 2026. Erhvervschefen får orientering nr. 3 i kanalen.
        < Pladsen er tilbudt den næste på ventelisten.
        < [Kopiér til fagsystemet] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Udskrevet 23. november 2026 (orientering nr. 3)
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Udskrevet 23. november 2026 (orientering nr. 3) ⏎ Grund: Flyttet ⏎ Lever nu af: Ved ikke«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > fortryd
        < Pladsen er lovet en anden, så det kan ikke fortrydes. Skriv »sag ML-2026-001« for at se, hvad du kan gøre.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, 2 venter. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        < Ventelisten
        < Nr. 1 · ML-2026-003 · M.
        < tilbudt til og med 7. december 2026 · søgte 23. november 2026
        < Nr. 2
        < venter
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-003 · M.
        < Tilbud om plads – svar senest 7. december
        < [Svar på tilbud]
        < Hos andre
        < ML-2026-002 · M.
        < Coach: månedsstatus 23. december
        < [Vis] [Ny visitation]
        > sag ML-2026-003
        < # Sag ML-2026-003
        < Siden 23. november kl. 10.12: Tilbud om plads – venter på borgerens svar som nr. 1.
        < Dig: Tilbud om plads – svar senest 7. december.
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
        < 25/3
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
        < 23. november kl. 10.12
        < Tilbud om plads – svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. På venteliste som nr. 1
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Svar på tilbud] [Træk tilbage] [Ret en oplysning] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Tilbud om plads
        < # Tilbud om plads
        < ML-2026-003 · M.
        < En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.
        < Svar senest 7. december 2026.
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < [Borgeren siger ja] [Borgeren siger nej tak] [Åbn]
        * accept-offer startDate=2026-12-15
        < # Sag ML-2026-003
        < Gemt i ML-2026-003. Borgeren er indskrevet og starter 15. december 2026. Opkvalificerende forløb til og med 14. juni 2027, hovedforløb til og med 14. december 2027. Erhvervschefen får orientering nr. 4 i kanalen.
        < Siden 23. november kl. 10.12: Indskrevet.
        < Starter 15. december.
        < Venter på en coach i Næstved.
        < Forløbet
        < Starter
        < 15. december 2026
        < Opkvalificerende forløb til og med
        < 14. juni 2027
        < Hovedforløb til og med
        < 14. december 2027
        < Mangler før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < ingen coach endnu
        < Deling
        < Delt med Næstved
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/3
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
        < Indskrevet fra 15. december 2026 (orientering nr. 4)
        < 23. november kl. 10.12
        < Tilbud om plads – svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. På venteliste som nr. 1
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Forsørgelse] [Jeg er inhabil]
        * view view=letter
        < # Brev om plads · ML-2026-003
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-003 · 23. november 2026
        < Du har fået en plads
        < Kære Maria
        < Du har fået en plads på mikrolånsforløbet i Næstved. Du begynder den 15. december 2026. De første seks måneder varer til og med 14. juni 2027, og hovedforløbet til og med 14. december 2027.
        < I de første seks måneder beholder du den ydelse, du har nu (dagpenge).
        < Bliver du syg eller kan du ikke komme, så ring til os samme dag.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-003 · 23. november 2026 ⏎  ⏎ Du har fået en plads ⏎  ⏎ Kære Maria ⏎  ⏎ Du har fået en plads på mikrolånsforløbet i Næstved. Du begynder den 15. december 2026. De første seks måneder varer til og med 14. juni 2027, og hovedforløbet til og med 14. december 2027. ⏎  ⏎ I de første seks måneder beholder du den ydelse, du har nu (dagpenge). ⏎  ⏎ Bliver du syg eller kan du ikke komme, så ring til os samme dag. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 2 af 2 pladser i brug, 1 venter. Næste plads ventes ledig 23. november 2027.
        < Ventelisten
        < Nr. 1
        < venter
        `,
      );
      await transcript(
        stage,
        'director',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 2 pladsmåneder à 8.000 kr.: 16.000 kr. indtil nu (eksempel).
        < Lige nu
        < Pladser i brug
        < 2 af 2
        < Ledige
        < 0 – næste ventes ledig 23. november 2027
        < Venter
        < 1
        < Aftalen slutter
        < ikke skrevet i aftalen endnu
        `,
      );
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 3 · Udskrivning
        < # Orientering nr. 3 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 23. november 2026 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 1 af 2. Næste på ventelisten får tilbud om pladsen.
        < [Jeg har set den] [Stil et spørgsmål]
        ! Orientering nr. 4 · Indskrivning
        < # Orientering nr. 4 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-003
        < Starter 15. december 2026.
        < Opkvalificerende forløb til og med 14. juni 2027, hovedforløb til og med 14. december 2027.
        < Pladser i brug: 2 af 2. Næste plads ventes ledig 23. november 2027.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
    }),
  );

  it(
    'ends with the no on its card; the next one’s caseworker is asked at once, and later presses hear what became of it',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2', 'coach');
      await withTwo(stage);
      await freed(stage);
      await transcript(
        stage,
        'caseworker',
        `
        ! Tilbud om plads
        < # Tilbud om plads
        < ML-2026-003 · M.
        < En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.
        < Svar senest 7. december 2026.
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < [Borgeren siger ja] [Borgeren siger nej tak] [Åbn]
        * decline-offer
        < # Sag ML-2026-003
        < Gemt i ML-2026-003. Borgeren siger nej tak, og sagen er afsluttet. Pladsen går videre. Pladsen er tilbudt den næste på ventelisten.
        < Siden 23. november kl. 10.12: Trukket tilbage.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/3
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
        < Borgeren siger nej tak til pladsen
        < 23. november kl. 10.12
        < Tilbud om plads – svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. På venteliste som nr. 1
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Fortryd] [Kopiér til fagsystemet]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Borgeren siger nej tak til pladsen
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-003 · Borgeren siger nej tak til pladsen ⏎ Sagen er afsluttet, og pladsen går videre. Borgeren kan søge igen.«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        `,
      );
      const again = await stage.press('caseworker', 'accept-offer', {
        case: 'ML-2026-003',
        offer: '2026-11-23',
      });
      assert.match(
        again.card?.texts[1] ?? '',
        /^Det er allerede gjort. ML-2026-003 står nu som »Trukket tilbage«/,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        ! Tilbud om plads
        < # Tilbud om plads
        < ML-2026-004 · M.
        < En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.
        < Svar senest 7. december 2026.
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < [Borgeren siger ja] [Borgeren siger nej tak] [Åbn]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, 1 venter. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        < Ventelisten
        < Nr. 1 · ML-2026-004 · M.
        < tilbudt til og med 7. december 2026 · søgte 23. november 2026
        `,
      );
    }),
  );

  it(
    'has one effect when the same press comes twice',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'coach');
      await inLine(stage);
      await freed(stage);
      const data = { case: 'ML-2026-003', startDate: '' };
      const first = await stage.press('caseworker', 'accept-offer', data, { id: 'twice' });
      const second = await stage.press('caseworker', 'accept-offer', data, { id: 'twice' });
      assert.deepEqual(second.card?.texts, first.card?.texts);
      assert.match(first.card?.texts[1] ?? '', /starter 1\. december 2026/);
    }),
  );

  it(
    'is walked in words: why, change, back, and more time with a reason; then only yes and no are left',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await inLine(stage);
      await freed(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > svar på tilbud ML-2026-003
        < # Svar på tilbud · ML-2026-003
        < Trin 1 af 2
        < En plads er holdt til borgeren
        < Borger
        < M.
        < Svar senest
        < 7. december 2026
        < Hvad siger borgeren? {answer} ○ Borgeren siger ja ○ Borgeren siger nej tak ○ Giv borgeren mere tid
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Svar på tilbud · ML-2026-003
        < Trin 1 af 2
        < Hvorfor spørger du? · Hvad siger borgeren?
        < Pladsen er holdt til borgeren. Tavshed er ikke et nej: kun I kan lade den gå videre. Hvem ser det? De ansvarlige på sagen, lederen i jobcentret og visitatorerne i Næstved.
        < En plads er holdt til borgeren
        < Borger
        < M.
        < Svar senest
        < 7. december 2026
        < Hvad siger borgeren? {answer} ○ Borgeren siger ja ○ Borgeren siger nej tak ○ Giv borgeren mere tid
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > mere tid
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Giv borgeren mere tid
        < Mere tid
        < Pladsen
        < Holdt til og med 21. december 2026.
        < Hvorfor skal borgeren have mere tid? {reason} (fx borgeren er på ferie)
        < Det kan kun ske én gang.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Svar på tilbud · ML-2026-003
        < Trin 1 af 2
        < En plads er holdt til borgeren
        < Borger
        < M.
        < Svar senest
        < 7. december 2026
        < Hvad siger borgeren? {answer} ○ Borgeren siger ja ○ Borgeren siger nej tak ● Giv borgeren mere tid
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Giv borgeren mere tid
        < Mere tid
        < Pladsen
        < Holdt til og med 21. december 2026.
        < Hvorfor skal borgeren have mere tid? {reason} (fx borgeren er på ferie)
        < Det kan kun ske én gang.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Borgeren er på ferie til den 10. december
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Giv borgeren mere tid
        < Mere tid
        < Pladsen
        < Holdt til og med 21. december 2026.
        < Hvorfor skal borgeren have mere tid? {reason} »Borgeren er på ferie til den 10. december«
        < Det kan kun ske én gang.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret grund
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Giv borgeren mere tid
        < Mere tid
        < Pladsen
        < Holdt til og med 21. december 2026.
        < Hvorfor skal borgeren have mere tid? {reason} »Borgeren er på ferie til den 10. december«
        < Det kan kun ske én gang.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Borgeren er på ferie til den 11. december
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Giv borgeren mere tid
        < Mere tid
        < Pladsen
        < Holdt til og med 21. december 2026.
        < Hvorfor skal borgeren have mere tid? {reason} »Borgeren er på ferie til den 11. december«
        < Det kan kun ske én gang.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på tilbud
        < Gemt i ML-2026-003.
        < Pladsen er holdt til og med 21. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Tilbuddet er forlænget til 21. december 2026
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-003 · Tilbuddet er forlænget til 21. december 2026 ⏎ Grund: Borgeren er på ferie til den 11. december«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > svar på tilbud ML-2026-003
        < # Svar på tilbud · ML-2026-003
        < Trin 1 af 2
        < En plads er holdt til borgeren
        < Borger
        < M.
        < Svar senest
        < 21. december 2026
        < Hvad siger borgeren? {answer} ○ Borgeren siger ja ○ Borgeren siger nej tak
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > måske
        < # Svar på tilbud · ML-2026-003
        < Trin 1 af 2
        < En plads er holdt til borgeren
        < Borger
        < M.
        < Svar senest
        < 21. december 2026
        < Hvad siger borgeren? {answer} ○ Borgeren siger ja ○ Borgeren siger nej tak
        < ⚠ Det forstod jeg ikke. Svar »Borgeren siger ja« eller »Borgeren siger nej tak«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > nej tak
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Borgeren siger nej tak
        < Pladsen går videre
        < Borgeren
        < Sagen bliver afsluttet. Borgeren kan altid søge igen.
        < Pladsen
        < Den bliver straks tilbudt den næste på ventelisten (nr. 2).
        < Sagde borgeren hvorfor? (valgfrit) {reason} (fx har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < Hvorfor spørger du? · Sagde borgeren hvorfor?
        < Så den, der taler med borgeren næste gang, ikke spørger om det samme. Borgeren skylder ingen grund. Hvem ser det? Dig og din leder.
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Borgeren siger nej tak
        < Pladsen går videre
        < Borgeren
        < Sagen bliver afsluttet. Borgeren kan altid søge igen.
        < Pladsen
        < Den bliver straks tilbudt den næste på ventelisten (nr. 2).
        < Sagde borgeren hvorfor? (valgfrit) {reason} (fx har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > har fået job
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Borgeren siger nej tak
        < Pladsen går videre
        < Borgeren
        < Sagen bliver afsluttet. Borgeren kan altid søge igen.
        < Pladsen
        < Den bliver straks tilbudt den næste på ventelisten (nr. 2).
        < Sagde borgeren hvorfor? (valgfrit) {reason} »har fået job«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på tilbud
        < Gemt i ML-2026-003.
        < Borgeren siger nej tak, og sagen er afsluttet. Pladsen går videre.
        < Pladsen er tilbudt den næste på ventelisten.
        < [Kopiér til fagsystemet] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-004 · M.
        < Tilbud om plads – svar senest 7. december
        < [Svar på tilbud]
        < Hos andre
        < ML-2026-002 · M.
        < Coach: månedsstatus 23. december
        < [Vis] [Ny visitation]
        `,
      );
    }),
  );

  it(
    'runs out only when somebody says so, and the citizen is asked again at the next free place',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await present(before, 'coach');
      await withTwo(before);
      await freed(before);
      await transcript(
        before,
        'caseworker',
        `
        > svar på tilbud ML-2026-003
        < # Svar på tilbud · ML-2026-003
        < Trin 1 af 2
        < En plads er holdt til borgeren
        < Borger
        < M.
        < Svar senest
        < 7. december 2026
        < Hvad siger borgeren? {answer} ○ Borgeren siger ja ○ Borgeren siger nej tak ○ Giv borgeren mere tid
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * cancel
        < # Svar på tilbud
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
      const after = await kept.open({ now: '2026-12-08T09:12:00.000Z' });
      await present(after, 'caseworker2', 'coach');
      await transcript(
        after,
        'caseworker',
        `
        > svar på tilbud ML-2026-003
        < # Svar på tilbud · ML-2026-003
        < Trin 1 af 2
        < En plads er holdt til borgeren
        < Borger
        < M.
        < Svar senest
        < 7. december 2026
        < Hvad siger borgeren? {answer} ○ Borgeren siger ja ○ Borgeren siger nej tak ○ Giv borgeren mere tid ○ Fristen er gået uden svar
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer answer=expired
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Fristen er gået uden svar
        < Pladsen går videre
        < Borgeren
        < Bliver sidst på ventelisten og får tilbud igen, når den næste plads bliver ledig.
        < Pladsen
        < Den bliver straks tilbudt den næste på ventelisten (nr. 2).
        < Sagde borgeren hvorfor? (valgfrit) {reason} (fx har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Svar på tilbud
        < Gemt i ML-2026-003.
        < Pladsen går videre. Borgeren bliver på ventelisten og får tilbud igen, når den næste plads bliver ledig.
        < Pladsen er tilbudt den næste på ventelisten.
        < [Kopiér til fagsystemet] [Mine opgaver]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, 2 venter. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        < Ventelisten
        < Nr. 1
        < tilbudt til og med 22. december 2026
        < Nr. 2 · ML-2026-003 · M.
        < sidst, fordi et tilbud udløb uden svar
        > sag ML-2026-003
        < # Sag ML-2026-003
        < Siden 8. december kl. 10.12: På venteliste som nr. 2.
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
        < 25/3
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
        < 8. december kl. 10.12 · Sagsbehandler
        < Intet svar på tilbuddet; pladsen går videre
        < 23. november kl. 10.12
        < Tilbud om plads – svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. På venteliste som nr. 1
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Træk tilbage] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
      await transcript(
        after,
        'caseworker2',
        `
        ! Tilbud om plads
        < # Tilbud om plads
        < ML-2026-004 · M.
        < En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.
        < Svar senest 22. december 2026.
        < Hvornår kan forløbet begynde? {startDate} 2027-01-01
        < [Borgeren siger ja] [Borgeren siger nej tak] [Åbn]
        `,
      );
      await freed(after, 'ML-2026-002');
      await transcript(
        after,
        'caseworker',
        `
        ! Tilbud om plads
        < # Tilbud om plads
        < ML-2026-003 · M.
        < En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.
        < Svar senest 22. december 2026.
        < Hvornår kan forløbet begynde? {startDate} 2027-01-01
        < [Borgeren siger ja] [Borgeren siger nej tak] [Åbn]
        `,
      );
      const old = await after.press('caseworker', 'accept-offer', {
        case: 'ML-2026-003',
        offer: '2026-11-23',
      });
      assert.match(old.card?.texts[1] ?? '', /^Kortet er gammelt\. Det tilbud, det handlede om, er slut/);
    }),
  );

  it(
    'asks whether what the case says is still right where it was assessed long ago',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await present(before, 'coach');
      await inLine(before);
      const after = await kept.open({ now: '2027-03-01T09:12:00.000Z' });
      await present(after, 'caseworker', 'coach');
      await freed(after);
      await transcript(
        after,
        'caseworker',
        `
        ! Tilbud om plads
        < # Tilbud om plads
        < ML-2026-003 · M.
        < En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.
        < Svar senest 15. marts 2027.
        < Er oplysningerne stadig rigtige? Det er længe siden, sagen blev vurderet. Se den igennem, før borgeren svarer.
        < Hvornår kan forløbet begynde? {startDate} 2027-04-01
        < [Borgeren siger ja] [Borgeren siger nej tak] [Se sagen] [Ret en oplysning]
        * open dialog=correct
        < # Ret en oplysning · ML-2026-003
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        after,
        'caseworker',
        `
        > annuller
        < # Ret en oplysning
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        > svar på tilbud ML-2026-003
        < # Svar på tilbud · ML-2026-003
        < Trin 1 af 2
        < En plads er holdt til borgeren
        < Borger
        < M.
        < Svar senest
        < 15. marts 2027
        < Husk
        < Er oplysningerne stadig rigtige? Det er længe siden, sagen blev vurderet. Se den igennem, før borgeren svarer.
        < Hvad siger borgeren? {answer} ○ Borgeren siger ja ○ Borgeren siger nej tak ○ Giv borgeren mere tid
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer answer=accept
        < # Svar på tilbud · ML-2026-003
        < Trin 2 af 2
        < En plads er holdt til borgeren
        < [Ret]
        < Hvad siger borgeren?
        < Borgeren siger ja
        < Hvornår begynder forløbet?
        < Hvornår kan forløbet begynde? {startDate} 2027-04-01
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm startDate=2027-03-15
        < # Svar på tilbud
        < Gemt i ML-2026-003.
        < Borgeren er indskrevet og starter 15. marts 2027.
        < Opkvalificerende forløb til og med 14. september 2027, hovedforløb til og med 14. marts 2028.
        < Erhvervschefen får orientering nr. 4 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is the caseworker’s of that case alone',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await withTwo(stage);
      await freed(stage);
      await transcript(
        stage,
        'caseworker2',
        `
        > svar på tilbud ML-2026-003
        < Jeg kan ikke vise dig ML-2026-003: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > svar på tilbud ML-2026-003
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
      for (const who of ['caseworker2', 'coach', 'visitator', 'director', 'leader'] as const) {
        const { text = '' } = await stage.press(who, 'accept-offer', { case: 'ML-2026-003' });
        assert.match(
          text,
          /^(Jeg kan ikke vise dig ML-2026-003|Det skal sagsbehandleren på sagen gøre)/,
          who,
        );
      }
      await transcript(
        stage,
        'visitator',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, 2 venter. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        < Ventelisten
        < Nr. 1 · ML-2026-003 · M.
        < tilbudt til og med 7. december 2026 · søgte 23. november 2026
        < Nr. 2 · ML-2026-004 · M.
        < søgte 23. november 2026
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 2 pladsmåneder à 8.000 kr.: 16.000 kr. indtil nu (eksempel).
        < Lige nu
        < Pladser i brug
        < 1 af 2
        < Ledige
        < 0 – næste ventes ledig 23. november 2027
        < Tilbudt
        < 1
        < Venter
        < 2
        < Aftalen slutter
        < ikke skrevet i aftalen endnu
        < Ventelisten
        < Nr. 1 · ML-2026-003 · M.
        < tilbudt til og med 7. december 2026 · søgte 23. november 2026
        < Nr. 2 · ML-2026-004 · M.
        < søgte 23. november 2026
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, 2 venter. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > svar på tilbud ML-2026-004
        < Din opgave er overtaget af Sagsbehandler 2. ML-2026-004 er ikke din længere.
        > svar på tilbud ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Udskrevet« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'comes to who freed the place too, where both are theirs',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await inLine(stage);
      await walk(stage, 'caseworker', 'udskriv ML-2026-001', {
        reason: 'moved',
        agreed: 'yes',
        outcome: 'unknown',
      });
      await transcript(
        stage,
        'caseworker',
        `
        ! Tilbud om plads
        < # Tilbud om plads
        < ML-2026-003 · M.
        < En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.
        < Svar senest 7. december 2026.
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < [Borgeren siger ja] [Borgeren siger nej tak] [Åbn]
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await inLine(stage);
      await freed(stage);
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > answer offer ML-2026-003
        < # Answer to the offer · ML-2026-003
        < Step 1 of 2
        < A place is held for the citizen
        < Citizen
        < M.
        < Answer by
        < 7 December 2026
        < What does the citizen say? {answer} ○ The citizen accepts ○ The citizen declines ○ Give the citizen more time
        < [Next] [Save for later] [Help] [Cancel]
        > why
        < # Answer to the offer · ML-2026-003
        < Step 1 of 2
        < Why do you ask? · What does the citizen say?
        < The place is held for the citizen. Silence is not a no: only you can let it go on. Who sees it? Those responsible for the case, the job centre's leader and Næstved's visitators.
        < A place is held for the citizen
        < Citizen
        < M.
        < Answer by
        < 7 December 2026
        < What does the citizen say? {answer} ○ The citizen accepts ○ The citizen declines ○ Give the citizen more time
        < [Next] [Save for later] [Help] [Cancel]
        > yes
        < # Answer to the offer · ML-2026-003
        < Step 2 of 2
        < A place is held for the citizen
        < [Change]
        < What does the citizen say?
        < The citizen accepts
        < When does the course begin?
        < When can the course begin? {startDate} 2026-12-01
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > back
        < # Answer to the offer · ML-2026-003
        < Step 1 of 2
        < A place is held for the citizen
        < Citizen
        < M.
        < Answer by
        < 7 December 2026
        < What does the citizen say? {answer} ● The citizen accepts ○ The citizen declines ○ Give the citizen more time
        < [Next] [Save for later] [Help] [Cancel]
        > change answer
        < # Answer to the offer · ML-2026-003
        < Step 1 of 2
        < A place is held for the citizen
        < Citizen
        < M.
        < Answer by
        < 7 December 2026
        < What does the citizen say? {answer} ● The citizen accepts ○ The citizen declines ○ Give the citizen more time
        < [Next] [Save for later] [Help] [Cancel]
        > no thanks
        < # Answer to the offer · ML-2026-003
        < Step 2 of 2
        < A place is held for the citizen
        < [Change]
        < What does the citizen say?
        < The citizen declines
        < The place goes on
        < The citizen
        < The case is closed. The citizen can always apply again.
        < The place
        < It is offered at once to the next in line (no. 2).
        < Did the citizen say why? (optional) {reason} (e.g. has got a job)
        < Only what is needed. The citizen can read it.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > got a job
        < # Answer to the offer · ML-2026-003
        < Step 2 of 2
        < A place is held for the citizen
        < [Change]
        < What does the citizen say?
        < The citizen declines
        < The place goes on
        < The citizen
        < The case is closed. The citizen can always apply again.
        < The place
        < It is offered at once to the next in line (no. 2).
        < Did the citizen say why? (optional) {reason} »got a job«
        < Only what is needed. The citizen can read it.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Answer to the offer
        < Saved in ML-2026-003.
        < The citizen declines, and the case is closed. The place goes on.
        < The place is offered to the next in line.
        < [Copy to your case system] [My tasks]
        > places
        < # Places · Mikrolånsforløb Ishøj 2015
        < 1 of 2 places in use, 1 waiting. 1 place is offered. Next place expected 23 November 2027.
        < The waiting line
        < No. 1 · ML-2026-004 · M.
        < offered until 7 December 2026 · applied 23 November 2026
        `,
      );
    }),
  );

  it(
    'is somebody else’s where a corrected application comes first, and after an upheld complaint the citizen’s',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await enrolled(stage, { journalRef: '25/1', applicationDate: '2026-11-20' });
      await enrolled(stage, { journalRef: '25/2', applicationDate: '2026-11-20' });
      for (const [journalRef, applicationDate] of [
        ['25/3', '2026-11-21'],
        ['25/4', '2026-11-22'],
      ] as const)
        await assess(stage, await referred(stage, { journalRef, applicationDate }));
      const refusedOne = await refused(stage, { journalRef: '25/5' });
      await transcript(
        stage,
        'caseworker',
        `
        > ret oplysning ML-2026-004
        < # Ret en oplysning · ML-2026-004
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Ansøgningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer what=applicationDate
        < # Ret en oplysning · ML-2026-004
        < Trin 2 af 3
        < ✓ Hvad er forkert? Ansøgningsdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value=2026-11-19 reason=tastefejl
        < # Ret en oplysning · ML-2026-004
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Ansøgningsdato
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < 2026-11-19
        < Hvorfor skal det rettes?
        < tastefejl
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ret en oplysning
        < Gemt i ML-2026-004.
        < Rettet. Ventelisten følger ansøgningsdatoen: skriv »pladser« for at se rækkefølgen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 2 af 2 pladser i brug, 2 venter. Næste plads ventes ledig 23. november 2027.
        < Ventelisten
        < Nr. 1 · ML-2026-004 · M.
        < søgte 19. november 2026
        < Nr. 2 · ML-2026-003 · M.
        < søgte 21. november 2026
        `,
      );
      await walk(stage, 'caseworker', `klage ${refusedOne}`);
      await walk(stage, 'caseworker', `svar på klage ${refusedOne}`, { result: 'upheld' });
      await walk(stage, 'caseworker', `endelig afgørelse ${refusedOne}`, {
        decision: 'approve',
        reasons: 'Pasningen er på plads',
      });
      await freed(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, 3 venter. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        < Ventelisten
        < Nr. 1 · ML-2026-005 · M.
        < tilbudt til og med 7. december 2026 · først, fordi en klage fik medhold
        < Nr. 2 · ML-2026-004 · M.
        < søgte 19. november 2026
        < Nr. 3 · ML-2026-003 · M.
        < søgte 21. november 2026
        `,
      );
    }),
  );

  it(
    'can be taken back by who answered, and the place is held again; in a channel nobody sees the line',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await inLine(stage);
      await freed(stage);
      await walk(stage, 'caseworker', 'svar på tilbud ML-2026-003', { answer: 'accept' });
      await transcript(
        stage,
        'caseworker',
        `
        > fortryd
        < # Svar på tilbud
        < Fortrudt. ML-2026-003 er, som den var før.
        < [Mine opgaver]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, 2 venter. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        < Ventelisten
        < Nr. 1 · ML-2026-003 · M.
        < tilbudt til og med 7. december 2026 · søgte 23. november 2026
        < Nr. 2 · ML-2026-004 · M.
        < søgte 23. november 2026
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, 2 venter. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        `,
        { channel: true },
      );
    }),
  );
});
