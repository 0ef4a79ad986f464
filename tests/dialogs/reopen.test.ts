import assert from 'node:assert/strict';
import { enrolled, present, referred, walk } from '../support/case-steps.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const discharged = async (stage: Stage): Promise<string> => {
  const number = await enrolled(stage);
  await walk(stage, 'caseworker', `udskriv ${number}`, {
    reason: 'moved',
    agreed: 'yes',
    outcome: 'unknown',
  });
  return number;
};

describe('A conversation about a discharge that was wrong', () => {
  it(
    'gives the place back, from the case; the coach and the channel hear it',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await discharged(stage);
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 2 · Udskrivning
        < # Orientering nr. 2 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 23. november 2026 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 0 af 2.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Udskrevet.
        < Næste: status efter udskrivning 23. maj 2027 (dig).
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 23. november 2026
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
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
        < Grund til udskrivning
        < Flyttet
        < Lever af efter forløbet
        < Ved ikke
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrevet 23. november 2026 (orientering nr. 2)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Genåbn sagen] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Overdrag sagen] [Jeg er inhabil]
        * open dialog=reopen
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < ⚠ Her mangler et svar. Skriv fx »forkert sag«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason="Forkert sag"
        < # Genåbn sagen
        < Gemt i ML-2026-001.
        < Borgeren har pladsen igen, og Erhvervschefens orientering bliver rettet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Sagen er åbnet igen
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Sagen er åbnet igen ⏎ Hvorfor: Forkert sag«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > sag ML-2026-001
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Sagen er åbnet igen
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrevet 23. november 2026 (orientering nr. 2)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Forsørgelse] [Jeg er inhabil]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, ingen venter. Én plads er ledig nu; næste ventes ledig 23. november 2027.
        `,
      );
      const changed = await stage.until(
        ({ update, conversation, card }) =>
          update !== undefined &&
          conversation === stage.conversationOf('director', true) &&
          card?.texts[2]?.startsWith('Rettet') === true,
      );
      assert.deepEqual(changed.card?.texts, [
        'Orientering nr. 2 · Udskrivning',
        'Mikrolånsforløb Ishøj 2015, sag ML-2026-001',
        'Rettet 23. november kl. 10.12: udskrivningen er fortrudt. Borgeren er stadig i forløbet.',
      ]);
      assert.deepEqual(
        changed.card?.buttons.map(({ title }) => title),
        ['Jeg har set den', 'Stil et spørgsmål'],
      );
      await transcript(
        stage,
        'coach',
        `
        ! Borgeren har en plads
        < # Borgeren har en plads
        < ML-2026-001 · M.
        < Se datoerne på sagen.
        < [Åbn]
        ! Borgeren er udskrevet
        < # Borgeren er udskrevet
        < ML-2026-001 · M.
        < Forløbet er slut. Se datoen på sagen.
        < [Åbn]
        ! Udskrivningen var en fejl
        < # Udskrivningen var en fejl
        < ML-2026-001 · M.
        < Borgeren har sin plads igen, og forløbet fortsætter.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'is written in words by the coach: why, change',
    withStage(async (stage) => {
      await discharged(stage);
      await transcript(
        stage,
        'coach',
        `
        > genåbn ML-2026-001
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvorfor skal sagen åbnes igen?
        < Erhvervschefen har hørt om udskrivningen og får rettelsen; grunden bliver i sagen. Hvem ser det? Sagsbehandleren på sagen, lederen i jobcentret og visitatorerne i Næstved.
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > forkert sag
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Her begynder det – der er ikke noget før dette trin.
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > ret grund
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > det var en anden borger
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} »det var en anden borger«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Genåbn sagen
        < Gemt i ML-2026-001.
        < Borgeren har pladsen igen, og Erhvervschefens orientering bliver rettet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > genåbn ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Indskrevet« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'puts the citizen first in line where the place is promised to somebody else, and the course goes on with the next',
    withStage(async (stage) => {
      await present(stage, 'coach');
      const number = await enrolled(stage);
      await enrolled(stage, { journalRef: '25/2' });
      for (const journalRef of ['25/3', '25/4']) await assess(stage, await referred(stage, { journalRef }));
      await walk(stage, 'caseworker', `udskriv ${number}`, {
        reason: 'moved',
        agreed: 'yes',
        outcome: 'unknown',
      });
      await transcript(
        stage,
        'caseworker',
        `
        > genåbn ML-2026-001
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er lovet en anden. Borgeren står først på ventelisten, og forløbet fortsætter, når der er en plads.
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason="Forkert sag"
        < # Genåbn sagen
        < Gemt i ML-2026-001.
        < Pladsen er lovet en anden, så borgeren står først på ventelisten. Forløbet fortsætter, når der er en plads.
        < Erhvervschefens orientering bliver rettet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Udskrivningen var en fejl; borgeren står først på ventelisten
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Udskrivningen var en fejl; borgeren står først på ventelisten ⏎ Pladsen er lovet en anden. Borgeren står først på ventelisten. ⏎ Hvorfor: Forkert sag«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 1 af 2 pladser i brug, 3 venter. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        < Ventelisten
        < Nr. 1 · ML-2026-001 · M.
        < først, fordi udskrivningen var en fejl
        < Nr. 2 · ML-2026-003 · M.
        < tilbudt til og med 7. december 2026 · søgte 23. november 2026
        < Nr. 3 · ML-2026-004 · M.
        < søgte 23. november 2026
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: På venteliste som nr. 1.
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrivningen var en fejl; borgeren står først på ventelisten
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrevet 23. november 2026 (orientering nr. 3)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Træk tilbage] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Jeg er inhabil]
        > brev ML-2026-001
        < # Brev om venteliste efter en fejl · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Din udskrivning var en fejl
        < Kære Maria
        < Vi udskrev dig fra mikrolånsforløbet ved en fejl. Det beklager vi. Din plads er i mellemtiden lovet en anden, så du står som nr. 1 på ventelisten; vi venter en ledig plads 23. november 2027. Vi skriver, så snart der er en plads, og så fortsætter dit forløb, hvor det slap.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Din udskrivning var en fejl ⏎  ⏎ Kære Maria ⏎  ⏎ Vi udskrev dig fra mikrolånsforløbet ved en fejl. Det beklager vi. Din plads er i mellemtiden lovet en anden, så du står som nr. 1 på ventelisten; vi venter en ledig plads 23. november 2027. Vi skriver, så snart der er en plads, og så fortsætter dit forløb, hvor det slap. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        > udskriv ML-2026-002
        < # Udskriv · ML-2026-002
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2026-11-23
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason=completed
        < # Udskriv · ML-2026-002
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ○ Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm agreed=yes outcome=self-employed
        < # Udskriv
        < Gemt i ML-2026-002.
        < Borgeren er udskrevet 23. november 2026. Erhvervschefen får orientering nr. 4 i kanalen.
        < Pladsen er tilbudt den næste på ventelisten.
        < [Kopiér til fagsystemet] [Mine opgaver]
        `,
      );
      const changed = await stage.until(
        ({ update, conversation, card }) =>
          update !== undefined &&
          conversation === stage.conversationOf('director', true) &&
          card?.texts[2]?.startsWith('Rettet') === true,
      );
      assert.deepEqual(changed.card?.texts, [
        'Orientering nr. 3 · Udskrivning',
        'Mikrolånsforløb Ishøj 2015, sag ML-2026-001',
        'Rettet 23. november kl. 10.12: udskrivningen var en fejl, men pladsen er lovet en anden. Borgeren får tilbud om den næste plads.',
      ]);
      await stage.until(
        ({ card }) => card?.title === 'Tilbud om plads' && card.texts[1] === 'ML-2026-001 · M.',
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
        ! Tilbud om plads
        < # Tilbud om plads
        < ML-2026-001 · M.
        < En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.
        < Svar senest 7. december 2026.
        < Hvornår fortsætter forløbet? {startDate} 2026-11-23
        < [Borgeren siger ja] [Borgeren siger nej tak] [Åbn]
        * accept-offer
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Borgeren er i forløbet igen, og det fortsætter 24. november 2026. Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027. Erhvervschefen får orientering nr. 5 i kanalen.
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Forløbet fortsætter 24. november 2026 (orientering nr. 5)
        < 23. november kl. 10.12
        < Tilbud om plads – svar senest 7. december 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrivningen var en fejl; borgeren står først på ventelisten
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrevet 23. november 2026 (orientering nr. 3)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Forsørgelse] [Jeg er inhabil]
        * view view=letter
        < # Brev om at forløbet fortsætter · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Dit forløb fortsætter
        < Kære Maria
        < Vi udskrev dig fra mikrolånsforløbet ved en fejl. Det beklager vi. Du har en plads igen, og dit forløb fortsætter den 24. november 2026. De første måneder varer til og med 22. maj 2027. Hovedforløbet varer til og med 22. november 2027. Din coach er Coach.
        < Bliver du syg eller kan du ikke komme, så ring til os samme dag.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Dit forløb fortsætter ⏎  ⏎ Kære Maria ⏎  ⏎ Vi udskrev dig fra mikrolånsforløbet ved en fejl. Det beklager vi. Du har en plads igen, og dit forløb fortsætter den 24. november 2026. De første måneder varer til og med 22. maj 2027. Hovedforløbet varer til og med 22. november 2027. Din coach er Coach. ⏎  ⏎ Bliver du syg eller kan du ikke komme, så ring til os samme dag. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        `,
      );
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 5 · Indskrivning
        < # Orientering nr. 5 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Forløbet fortsætter 24. november 2026; den tidligere udskrivning var en fejl.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < Pladser i brug: 1 af 2. 1 plads er tilbudt. Næste plads ventes ledig 23. november 2027.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
      await transcript(
        stage,
        'coach',
        `
        ! Udskrivningen var en fejl
        < # Udskrivningen var en fejl
        < ML-2026-001 · M.
        < Pladsen er lovet en anden, så borgeren står først på ventelisten. Forløbet fortsætter, når der er en plads.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'comes too late where the citizen has been referred again',
    withStage(async (stage) => {
      await discharged(stage);
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > genåbn ML-2026-001
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} (fx forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > forkert sag
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Genåbn sagen · ML-2026-001
        < Trin 1 af 1
        < Det sagsnummer har allerede en åben sag: ML-2026-002.
        < Udskrivningen var forkert
        < Udskrevet
        < 23. november 2026
        < Pladsen
        < Den er ledig, så borgeren får den igen.
        < Hvorfor skal sagen åbnes igen? {reason} »forkert sag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og genåbn] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is for the caseworker and the coach of the case alone',
    withStage(async (stage) => {
      await discharged(stage);
      await transcript(
        stage,
        'visitator',
        `
        > genåbn ML-2026-001
        < Det skal sagsbehandleren eller coachen på sagen gøre.
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await discharged(stage);
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
        > reopen ML-2026-001
        < # Reopen the case · ML-2026-001
        < Step 1 of 1
        < The discharge was wrong
        < Discharged
        < 23 November 2026
        < The place
        < It is free, so the citizen has it again.
        < Why is the case opened again? {reason} (e.g. wrong case)
        < Only what is needed. The citizen can read it.
        < [Confirm and reopen] [Save for later] [Help] [Cancel]
        > wrong case
        < # Reopen the case · ML-2026-001
        < Step 1 of 1
        < The discharge was wrong
        < Discharged
        < 23 November 2026
        < The place
        < It is free, so the citizen has it again.
        < Why is the case opened again? {reason} »wrong case«
        < Only what is needed. The citizen can read it.
        < [Confirm and reopen] [Save for later] [Help] [Cancel]
        > yes
        < # Reopen the case
        < Saved in ML-2026-001.
        < The citizen has the place again, and the Erhvervschef's notice is corrected.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
