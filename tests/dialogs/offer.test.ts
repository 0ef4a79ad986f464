import assert from 'node:assert/strict';
import { enrolled, present, referred, walk } from '../support/case-steps.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

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
        < Én ting venter på dig.
        < ML-2026-003 · M.
        < Tilbud om plads – venter på borgerens svar
        < [Åbn] [Ny visitation]
        > sag ML-2026-003
        < # Sag ML-2026-003
        < Siden 23. november kl. 10.12: Tilbud om plads – venter på borgerens svar som nr. 1.
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
        < Visitation sendt til Næstved
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. På venteliste som nr. 1
        < 23. november kl. 10.12
        < Tilbud om plads – svar senest 7. december 2026
        < [Svar på tilbud] [Træk tilbage] [Ret en oplysning] [Overdrag sagen] [Jeg er inhabil]
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
        < Forløbet
        < Starter
        < 15. december 2026
        < Opkvalificerende forløb til og med
        < 14. juni 2027
        < Hovedforløb til og med
        < 14. december 2027
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
        < Visitation sendt til Næstved
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. På venteliste som nr. 1
        < 23. november kl. 10.12
        < Tilbud om plads – svar senest 7. december 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Indskrevet fra 15. december 2026 (orientering nr. 4)
        < [Træk tilbage] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Jeg er inhabil]
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
        < 2 af 2 pladser i brug, 1 venter. Næste plads ventes ledig 23. november 2027.
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
        < [Jeg har set den]
        ! Orientering nr. 4 · Indskrivning
        < # Orientering nr. 4 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-003
        < Starter 15. december 2026.
        < Opkvalificerende forløb til og med 14. juni 2027, hovedforløb til og med 14. december 2027.
        < Pladser i brug: 2 af 2. Næste plads ventes ledig 23. november 2027.
        < [Jeg har set den]
        `,
        { channel: true },
      );
    }),
  );
});
