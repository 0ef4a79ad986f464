import assert from 'node:assert/strict';
import { drafted, enrolled, present, referred, refused, walk } from '../support/case-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { assess, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a complaint', () => {
  it(
    'is noted from the case, and is a task from then on',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await refused(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslag sendt.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen
        < Afgørelsen bygger på
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Borgerens bemærkninger
        < Er uenig: pasningen er på plads nu
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Klage] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Overdrag sagen] [Jeg er inhabil]
        * open dialog=complaint
        < # Klage · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-23
        < En for sen klage skal også noteres.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-22
        < # Klage · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-22
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-24
        < # Klage · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-24
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-23
        < # Klage
        < Gemt i ML-2026-001.
        < Klagen er noteret. I skal se på sagen igen senest 21. december 2026. Skriv »svar på klage«, når I har gjort det.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fire minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Klage over afslaget · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Klage over afslaget.
        < Venter på dig.
        < Fristen er 21. december 2026 – 28 dage endnu.
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
        < 25/012345
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen
        < Afgørelsen bygger på
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Borgerens bemærkninger
        < Er uenig: pasningen er på plads nu
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Klage modtaget 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Svar på klagen] [Fortryd] [Kopiér til fagsystemet] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        * open dialog=complaint-result
        < # Svar på klagen · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ○ Fastholdt – klagen går videre
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Svar på klagen · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ○ Fastholdt – klagen går videre
        < ⚠ Her mangler et svar. Skriv fx »medhold«.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm result=rejected-sent-on
        < # Svar på klagen
        < Gemt i ML-2026-001.
        < Afslaget er fastholdt. Send klagen videre til klageinstansen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslag sendt.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen
        < Afgørelsen bygger på
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Borgerens bemærkninger
        < Er uenig: pasningen er på plads nu
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Klagen: fastholdt og sendt videre
        < 23. november kl. 10.12 · Sagsbehandler
        < Klage modtaget 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Klage] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslag sendt.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Klagen: fastholdt og sendt videre
        < 23. november kl. 10.12 · Sagsbehandler
        < Klage modtaget 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'is noted in words: why, a day that cannot be, change; then its result',
    withStage(async (stage) => {
      await refused(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > klage ML-2026-001
        < # Klage · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-23
        < En for sen klage skal også noteres.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Klage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvornår kom klagen?
        < I skal se på sagen igen inden fire uger fra klagen, og en for sen klage skal kunne ses. Hvem ser det? Alle på sagen.
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-23
        < En for sen klage skal også noteres.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > i går
        < # Klage · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-22
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ret dato
        < # Klage · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-22
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > i dag
        < # Klage · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2026-11-23
        < En for sen klage skal også noteres.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Klage
        < Gemt i ML-2026-001.
        < Klagen er noteret. I skal se på sagen igen senest 21. december 2026. Skriv »svar på klage«, når I har gjort det.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > klage ML-2026-001
        < # Svar på klagen · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ○ Fastholdt – klagen går videre
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > måske
        < # Svar på klagen · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ○ Fastholdt – klagen går videre
        < ⚠ Det forstod jeg ikke. Svar »Medhold«, »Delvist medhold« eller »Fastholdt – klagen går videre«.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Svar på klagen · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvad kom I frem til?
        < Får borgeren medhold, skal sagen afgøres igen, og borgeren står først i køen; ellers går klagen videre. Hvem ser det? Alle på sagen.
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ○ Fastholdt – klagen går videre
        < ⚠ Det forstod jeg ikke. Svar »Medhold«, »Delvist medhold« eller »Fastholdt – klagen går videre«.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > fastholdt
        < # Svar på klagen · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ● Fastholdt – klagen går videre
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ret resultat
        < # Svar på klagen · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ○ Delvist medhold ● Fastholdt – klagen går videre
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > delvist medhold
        < # Svar på klagen · ML-2026-001
        < Trin 1 af 1
        < I har set på sagen igen
        < Klagen kom
        < 23. november 2026
        < Svar senest
        < 21. december 2026
        < Hvad kom I frem til? {result} ○ Medhold ● Delvist medhold ○ Fastholdt – klagen går videre
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på klagen
        < Gemt i ML-2026-001.
        < Borgeren får delvist medhold. Sagen skal afgøres igen: skriv »endelig afgørelse«.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fire minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Jobcentret afgør sagen · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        `,
      );
    }),
  );

  it(
    'that comes too late is noted all the same',
    withKeptStore(async (kept) => {
      await refused(await kept.open());
      const stage = await kept.open({ now: '2027-01-11T09:12:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > klage ML-2026-001
        < # Klage · ML-2026-001
        < Trin 1 af 1
        < Borgeren klager
        < Afgørelsen er sendt
        < 23. november 2026
        < Hvornår kom klagen? {date} 2027-01-11
        < En for sen klage skal også noteres.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Klage
        < Gemt i ML-2026-001.
        < Klagen er noteret. I skal se på sagen igen senest 8. februar 2027. Skriv »svar på klage«, når I har gjort det.
        < Den kom efter klagefristen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 11. januar kl. 10.12: Klage over afslaget.
        < Venter på dig.
        < Fristen er 8. februar 2027 – 28 dage endnu.
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
        < 25/012345
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen
        < Afgørelsen bygger på
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Borgerens bemærkninger
        < Er uenig: pasningen er på plads nu
        < Hvad der er sket
        < 11. januar kl. 10.12 · Sagsbehandler
        < Klage modtaget 11. januar 2027, efter klagefristen
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Svar på klagen] [Fortryd] [Kopiér til fagsystemet] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'that is upheld puts the citizen first in line, and the case is decided again',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      const number = await refused(stage);
      for (const journalRef of ['25/2', '25/3', '25/4'])
        await assess(stage, await referred(stage, { journalRef }));
      await walk(stage, 'caseworker', `klage ${number}`);
      await walk(stage, 'caseworker', `klage ${number}`, { result: 'upheld' });
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fire minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Jobcentret afgør sagen · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        < Hos andre
        < ML-2026-003 · M.
        < Venter på en coach i Næstved
        < [Vis]
        < ML-2026-002 · M.
        < Venter på en coach i Næstved
        < [Vis]
        < ML-2026-004 · M.
        < På venteliste siden 23. november
        < [Vis] [Ny visitation]
        * open
        < # Endelig afgørelse · ML-2026-001
        < Trin 1 af 2
        < Jobcentret afgør
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen
        < Afgørelsen bygger på
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Borgerens bemærkninger
        < Er uenig: pasningen er på plads nu
        < Pladser
        < 2 af 2 pladser i brug, 1 venter. Næste plads ventes ledig 1. december 2027.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ○ Ja, en plads ○ Nej, ingen plads
        < Hvad lægger I vægt på? {reasons} (fx planen holder, og borgeren har tid)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Endelig afgørelse · ML-2026-001
        < Trin 1 af 3
        < Jobcentret afgør
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen
        < Afgørelsen bygger på
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Borgerens bemærkninger
        < Er uenig: pasningen er på plads nu
        < Pladser
        < 2 af 2 pladser i brug, 1 venter. Næste plads ventes ledig 1. december 2027.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ● Ja, en plads ○ Nej, ingen plads
        < Hvad lægger I vægt på? {reasons} (fx planen holder, og borgeren har tid)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Borgeren havde ret: pasningen var på plads
        < # Endelig afgørelse · ML-2026-001
        < Trin 2 af 3
        < ✓ Jobcentret afgør: Ja, en plads … ▾
        < Hvornår begynder forløbet?
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Endelig afgørelse · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Jobcentret afgør
        < [Ret]
        < Får borgeren en plads?
        < Ja, en plads
        < Hvad lægger I vægt på?
        < Borgeren havde ret: pasningen var på plads
        < Hvornår begynder forløbet?
        < [Ret]
        < Hvornår kan forløbet begynde?
        < 1. december 2026
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Endelig afgørelse
        < Gemt i ML-2026-001.
        < Der er ingen ledig plads. Borgeren står nu som nr. 1 på ventelisten.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: På venteliste som nr. 1.
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
        < 25/012345
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Jobcentret afgjorde, fordi
        < Borgeren havde ret: pasningen var på plads
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen
        < Afgørelsen bygger på
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Borgerens bemærkninger
        < Er uenig: pasningen er på plads nu
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Jobcentret har afgjort: plads. På venteliste som nr. 1
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Klagen: medhold
        < 23. november kl. 10.12 · Sagsbehandler
        < Klage modtaget 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Træk tilbage] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Jeg er inhabil]
        > sag ML-2026-004
        < # Sag ML-2026-004
        < Siden 23. november kl. 10.12: På venteliste som nr. 2.
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
        < 25/4
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
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. På venteliste som nr. 1
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Træk tilbage] [Vis brevet] [Ret en oplysning] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        > brev ML-2026-001
        < # Brev om venteliste · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Du står på venteliste
        < Kære Maria
        < Du kan få en plads på mikrolånsforløbet, men der er ingen ledig lige nu. Du står som nr. 1; vi venter en ledig plads 1. december 2027. Vi skriver, så snart der er en plads til dig.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Du står på venteliste ⏎  ⏎ Kære Maria ⏎  ⏎ Du kan få en plads på mikrolånsforløbet, men der er ingen ledig lige nu. Du står som nr. 1; vi venter en ledig plads 1. december 2027. Vi skriver, så snart der er en plads til dig. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        ! På venteliste
        < # På venteliste
        < ML-2026-001 · M.
        < Borgeren kan få en plads, men der er ingen ledig lige nu.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: På venteliste som nr. 1.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Jobcentret afgjorde, fordi
        < Borgeren havde ret: pasningen var på plads
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Jobcentret har afgjort: plads. På venteliste som nr. 1
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Klagen: medhold
        < 23. november kl. 10.12 · Sagsbehandler
        < Klage modtaget 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'that is upheld gives a place at once where one is free',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      const number = await refused(stage);
      await walk(stage, 'caseworker', `klage ${number}`);
      await walk(stage, 'caseworker', `klage ${number}`, { result: 'upheld' });
      await walk(stage, 'caseworker', `endelig afgørelse ${number}`, {
        decision: 'approve',
        reasons: 'Borgeren havde ret',
      });
      await transcript(
        stage,
        'visitator',
        `
        ! Borgeren har en plads
        < # Borgeren har en plads
        < ML-2026-001 · M.
        < Se datoerne på sagen.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Starter 1. december.
        < Venter på en coach i Næstved.
        < Coach, Coach 2 og Coach og bevillingsansvarlig er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: http://localhost:56150
        < Forløbet
        < Starter
        < 1. december 2026
        < Opkvalificerende forløb til og med
        < 31. maj 2027
        < Hovedforløb til og med
        < 30. november 2027
        < Mangler før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < ingen coach endnu
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Jobcentret afgjorde, fordi
        < Borgeren havde ret
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Jobcentret har afgjort: plads. Indskrevet fra 1. december 2026 (orientering nr. 1)
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Klagen: medhold
        < 23. november kl. 10.12 · Sagsbehandler
        < Klage modtaget 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 1 · Indskrivning
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 1. december 2026.
        < Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 1. december 2027.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
    }),
  );

  it(
    'is for the caseworker alone, and only over a refusal',
    withStage(async (stage) => {
      await refused(stage);
      await transcript(
        stage,
        'visitator',
        `
        > klage ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > klage ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > svar på klage ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Afslag sendt« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'can be made over a discharge too, as its letter says',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      await walk(stage, 'caseworker', `udskriv ${number}`, {
        reason: 'no-show',
        agreed: 'no',
        outcome: 'benefits',
      });
      await drafted(stage, number, { rejectionConsiderations: 'Fremmøde', rejectionFacts: 'Fremmødelisten' });
      await walk(stage, 'caseworker', `partshøring ${number}`, {
        result: 'answered',
        remarks: 'Har været syg',
      });
      const letter = cardOf(await stage.say('caseworker', `brev ${number}`)).inputs['letter']?.value ?? '';
      assert.match(letter, /Hvis du vil klage/);
      await walk(stage, 'caseworker', `brev sendt ${number}`);
      const { posted } = await stage.say('caseworker', `klage ${number}`);
      assert.equal(posted[0]?.card?.title, `Klage · ${number}`, posted[0]?.text);
    }),
  );

  it(
    'can be noted in English, with its result',
    withStage(async (stage) => {
      await refused(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > sprog en
        < # Mikrolån
        < Hi Sagsbehandler. I help you run the microloan course.
        < You are caseworker at Jobcenter Vallensbæk.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [New referral] [Share an experience] [My tasks]
        > complaint ML-2026-001
        < # Complaint · ML-2026-001
        < Step 1 of 1
        < The citizen complains
        < The decision was sent
        < 23 November 2026
        < When did the complaint come? {date} 2026-11-23
        < A late complaint is noted too.
        < [Confirm and save] [Save for later] [Help] [Cancel]
        > yes
        < # Complaint
        < Saved in ML-2026-001.
        < The complaint is noted. Look at the case again by 21 December 2026; write "complaint result" when you have.
        < [Copy to your case system] [Undo] [My tasks]
        > complaint ML-2026-001
        < # Result of the complaint · ML-2026-001
        < Step 1 of 1
        < You have looked again
        < The complaint came
        < 23 November 2026
        < Answer by
        < 21 December 2026
        < What did you come to? {result} ○ Upheld ○ Partly upheld ○ Rejected – it goes on
        < [Confirm and save] [Save for later] [Help] [Cancel]
        > upheld
        < # Result of the complaint · ML-2026-001
        < Step 1 of 1
        < You have looked again
        < The complaint came
        < 23 November 2026
        < Answer by
        < 21 December 2026
        < What did you come to? {result} ● Upheld ○ Partly upheld ○ Rejected – it goes on
        < [Confirm and save] [Save for later] [Help] [Cancel]
        > yes
        < # Result of the complaint
        < Saved in ML-2026-001.
        < The complaint is upheld. The case must be decided again: write "final decision".
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
