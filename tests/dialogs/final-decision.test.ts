import assert from 'node:assert/strict';
import { disagreed, present, referred, walk } from '../support/case-steps.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess, buttonOf, cardOf, walkCards } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** They met and still disagree. */
const stillDisagree = async (stage: Stage): Promise<string> => {
  const number = await disagreed(stage);
  await walk(stage, 'visitator', `fælles afgørelse ${number}`, {
    meetingDate: '2026-11-23',
    participants: 'Sagsbehandler og visitator',
    decision: 'still-disagree',
    reasons: 'Næstved mener stadig, at tiden er for kort',
  });
  return number;
};

describe('A conversation about a final decision', () => {
  it(
    'follows when the parties still disagree: the job centre gives the place',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator', 'visitator2');
      await disagreed(stage);
      await transcript(
        stage,
        'visitator',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fire minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Uenighed – aftal et møde · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        * open
        < # Fælles afgørelse · ML-2026-001
        < Trin 1 af 3
        < Mødet
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
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Hvornår mødtes I? {meetingDate} (dato)
        < Hvem var med? {participants} (fx sagsbehandler og visitator)
        < Rolle er nok, fx »borgeren, sagsbehandler og visitator«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad kom I frem til? {decision} ○ Ja, en plads ○ Nej, ingen plads ○ Stadig uenige
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer meetingDate=2026-11-23 participants="Sagsbehandler og visitator" decision=still-disagree
        < # Fælles afgørelse · ML-2026-001
        < Trin 2 af 3
        < ✓ Mødet: 23. november 2026 … ▾
        < Hvorfor?
        < Hvad kom frem, og hvad lagde I vægt på? {reasons} (fx borgeren har fået aftale om pasning om aftenen)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer reasons="Næstved mener stadig, at tiden er for kort"
        < # Fælles afgørelse · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Mødet
        < [Ret]
        < Hvornår mødtes I?
        < 23. november 2026
        < Hvem var med?
        < Sagsbehandler og visitator
        < Hvad kom I frem til?
        < Stadig uenige
        < Hvorfor?
        < [Ret]
        < Hvad kom frem, og hvad lagde I vægt på?
        < Næstved mener stadig, at tiden er for kort
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Fælles afgørelse
        < Gemt i ML-2026-001.
        < I er stadig uenige, så jobcentret afgør sagen. Begge synspunkter står i den.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.
        < Venter på Sagsbehandler siden 23. november, frist 21. december
        < [Vis]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Jobcentret afgør sagen
        < # Jobcentret afgør sagen
        < ML-2026-001 · M.
        < Parterne er stadig uenige, eller en klage har fået medhold. Skriv den endelige afgørelse.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ○ Ja, en plads ○ Nej, ingen plads
        < Hvad lægger I vægt på? {reasons} (fx planen holder, og borgeren har tid)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ○ Ja, en plads ○ Nej, ingen plads
        < ⚠ Her mangler et svar. Skriv fx »ja«.
        < Hvad lægger I vægt på? {reasons} (fx planen holder, og borgeren har tid)
        < ⚠ Her mangler et svar. Skriv fx »planen holder, og borgeren har tid«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=approve reasons="Planen holder, og borgeren har tid"
        < # Endelig afgørelse · ML-2026-001
        < Trin 2 af 3
        < ✓ Jobcentret afgør: Ja, en plads … ▾
        < Hvornår begynder forløbet?
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer startDate=2020-01-01
        < # Endelig afgørelse · ML-2026-001
        < Trin 2 af 3
        < ✓ Jobcentret afgør: Ja, en plads … ▾
        < Hvornår begynder forløbet?
        < Hvornår kan forløbet begynde? {startDate} 2020-01-01
        < ⚠ Vælg en dag fra 23. november 2026 til 23. november 2027.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer startDate=2027-01-01
        < # Endelig afgørelse · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Jobcentret afgør
        < [Ret]
        < Får borgeren en plads?
        < Ja, en plads
        < Hvad lægger I vægt på?
        < Planen holder, og borgeren har tid
        < Hvornår begynder forløbet?
        < [Ret]
        < Hvornår kan forløbet begynde?
        < 1. januar 2027
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Endelig afgørelse
        < Gemt i ML-2026-001.
        < Borgeren er indskrevet og starter 1. januar 2027.
        < Opkvalificerende forløb til og med 30. juni 2027, hovedforløb til og med 31. december 2027.
        < Erhvervschefen får orientering nr. 1 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Starter 1. januar.
        < Venter på en coach i Næstved.
        < Coach, Coach 2 og Coach og bevillingsansvarlig er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: http://localhost:56150
        < Forløbet
        < Starter
        < 1. januar 2027
        < Opkvalificerende forløb til og med
        < 30. juni 2027
        < Hovedforløb til og med
        < 31. december 2027
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
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Jobcentret afgjorde, fordi
        < Planen holder, og borgeren har tid
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Jobcentret har afgjort: plads. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Stadig uenige efter mødet
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Forsørgelse] [Jeg er inhabil]
        `,
      );
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
        < Starter 1. januar.
        < Venter på en coach i Næstved.
        < Coach, Coach 2 og Coach og bevillingsansvarlig er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: http://localhost:56150
        < Forløbet
        < Starter
        < 1. januar 2027
        < Opkvalificerende forløb til og med
        < 30. juni 2027
        < Hovedforløb til og med
        < 31. december 2027
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Jobcentret afgjorde, fordi
        < Planen holder, og borgeren har tid
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Jobcentret har afgjort: plads. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Stadig uenige efter mødet
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'visitator2',
        `
        ! Borgeren har en plads
        < # Borgeren har en plads
        < ML-2026-001 · M.
        < Se datoerne på sagen.
        < [Åbn]
        `,
      );
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 1 · Indskrivning
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 1. januar 2027.
        < Opkvalificerende forløb til og med 30. juni 2027, hovedforløb til og med 31. december 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 1. januar 2028.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
    }),
  );

  it(
    'is written in words: why, back, change, an answer that is none; a no leads to the refusal',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      await stillDisagree(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > endelig afgørelse ML-2026-001
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ○ Ja, en plads ○ Nej, ingen plads
        < Hvad lægger I vægt på? {reasons} (fx planen holder, og borgeren har tid)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > måske
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ○ Ja, en plads ○ Nej, ingen plads
        < ⚠ Det forstod jeg ikke. Svar »Ja, en plads« eller »Nej, ingen plads«.
        < Hvad lægger I vægt på? {reasons} (fx planen holder, og borgeren har tid)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Endelig afgørelse · ML-2026-001
        < Trin 1 af 2
        < Hvorfor spørger du? · Får borgeren en plads?
        < Er parterne stadig uenige, eller har en klage fået medhold, er det jobcentret, der afgør sagen og skriver under. Hvem ser det? Alle på sagen.
        < Hvorfor spørger du? · Hvad lægger I vægt på?
        < Næstved så anderledes på sagen, eller borgeren fik medhold; her står, hvorfor det blev sådan. Hvem ser det? Sagsbehandleren på sagen, lederen i jobcentret og visitatorerne i Næstved.
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ○ Ja, en plads ○ Nej, ingen plads
        < ⚠ Det forstod jeg ikke. Svar »Ja, en plads« eller »Nej, ingen plads«.
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ● Ja, en plads ○ Nej, ingen plads
        < Hvad lægger I vægt på? {reasons} (fx planen holder, og borgeren har tid)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > planen holder, og borgeren har tid
        < # Endelig afgørelse · ML-2026-001
        < Trin 2 af 3
        < ✓ Jobcentret afgør: Ja, en plads … ▾
        < Hvornår begynder forløbet?
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ● Ja, en plads ○ Nej, ingen plads
        < Hvad lægger I vægt på? {reasons} »planen holder, og borgeren har tid«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ret afgørelse
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ● Ja, en plads ○ Nej, ingen plads
        < Hvad lægger I vægt på? {reasons} »planen holder, og borgeren har tid«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > nej
        < # Endelig afgørelse · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Jobcentret afgør
        < [Ret]
        < Får borgeren en plads?
        < Nej, ingen plads
        < Hvad lægger I vægt på?
        < planen holder, og borgeren har tid
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Endelig afgørelse · ML-2026-001
        < Trin 2 af 2
        < Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.
        < Se det igennem
        < Jobcentret afgør
        < [Ret]
        < Får borgeren en plads?
        < Nej, ingen plads
        < Hvad lægger I vægt på?
        < planen holder, og borgeren har tid
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret begrundelse
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Får borgeren en plads? {decision} ○ Ja, en plads ● Nej, ingen plads
        < Hvad lægger I vægt på? {reasons} »planen holder, og borgeren har tid«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > tiden er for kort
        < # Endelig afgørelse · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Jobcentret afgør
        < [Ret]
        < Får borgeren en plads?
        < Nej, ingen plads
        < Hvad lægger I vægt på?
        < tiden er for kort
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Endelig afgørelse
        < Gemt i ML-2026-001.
        < Svaret er nej. Jobcentret skriver nu udkastet til afslaget; det ligger under sagsbehandlerens opgaver.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fem minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Afslaget bliver skrevet · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.
        < Venter på Sagsbehandler siden 23. november, frist 21. december
        < [Vis]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslaget bliver skrevet.
        < Venter på Sagsbehandler.
        < Fristen er 21. december 2026 – 28 dage endnu.
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Jobcentret afgjorde, fordi
        < tiden er for kort
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Jobcentret har afgjort: afslag. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Stadig uenige efter mødet
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'is for the caseworker alone, and once',
    withStage(async (stage) => {
      await stillDisagree(stage);
      await transcript(
        stage,
        'visitator',
        `
        > endelig afgørelse ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > endelig afgørelse ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > fælles afgørelse ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Jobcentret afgør sagen« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        > vurder ML-2026-001
        < Det skal en visitator i Næstved gøre.
        `,
      );
    }),
  );

  it(
    'puts the citizen in the queue where no place is free, and Næstved hears it',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await assess(stage, await referred(stage, { journalRef: '25/1' }));
      await assess(stage, await referred(stage, { journalRef: '25/2' }));
      const number = await stillDisagree(stage);
      await walk(stage, 'caseworker', `endelig afgørelse ${number}`, {
        decision: 'approve',
        reasons: 'Planen holder',
      });
      await transcript(
        stage,
        'visitator',
        `
        ! På venteliste
        < # På venteliste
        < ML-2026-003 · M.
        < Borgeren kan få en plads, men der er ingen ledig lige nu.
        < [Åbn]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-003
        < # Sag ML-2026-003
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Deltog i mødet
        < Sagsbehandler og visitator
        < Der blev lagt vægt på
        < Næstved mener stadig, at tiden er for kort
        < Jobcentret afgjorde, fordi
        < Planen holder
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Jobcentret har afgjort: plads. På venteliste som nr. 1
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Stadig uenige efter mødet
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Træk tilbage] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'lets what was said at the meeting stand',
    withStage(async (stage) => {
      const number = await stillDisagree(stage);
      await walk(stage, 'caseworker', `endelig afgørelse ${number}`, {
        decision: 'approve',
        reasons: 'Planen holder',
      });
      const { texts } = cardOf(await stage.say('visitator', `sag ${number}`));
      assert.ok(texts.includes('Planen holder'));
      assert.ok(texts.includes('Næstved mener stadig, at tiden er for kort'), 'the other view is gone');
    }),
  );

  it(
    'can be written in English',
    withStage(async (stage) => {
      await stillDisagree(stage);
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
        > final decision ML-2026-001
        < # Final decision · ML-2026-001
        < Step 1 of 2
        < The job centre decides
        < Citizen
        < Maria
        < Your own case number
        < 25/012345
        < Applied
        < 23 November 2026
        < Lives on
        < Unemployment benefit
        < Idea
        < Cykelværksted med udlejning
        < The job centre's recommendation
        < Yes
        < The job centre bases it on
        < Har drevet butik før
        < Næstved's reasons
        < Der er ikke tid til undervisningen
        < Facts relied on
        < Samtale den 20. november
        < Took part in the meeting
        < Sagsbehandler og visitator
        < What weighed
        < Næstved mener stadig, at tiden er for kort
        < Places
        < 0 of 2 places in use, nobody is waiting. 2 places are free now.
        < Deadline
        < 21 December 2026
        < Does the citizen get a place? {decision} ○ Yes, a place ○ No place
        < What decides it? {reasons} (e.g. the plan holds and there is time)
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        > yes
        < # Final decision · ML-2026-001
        < Step 1 of 3
        < The job centre decides
        < Citizen
        < Maria
        < Your own case number
        < 25/012345
        < Applied
        < 23 November 2026
        < Lives on
        < Unemployment benefit
        < Idea
        < Cykelværksted med udlejning
        < The job centre's recommendation
        < Yes
        < The job centre bases it on
        < Har drevet butik før
        < Næstved's reasons
        < Der er ikke tid til undervisningen
        < Facts relied on
        < Samtale den 20. november
        < Took part in the meeting
        < Sagsbehandler og visitator
        < What weighed
        < Næstved mener stadig, at tiden er for kort
        < Places
        < 0 of 2 places in use, nobody is waiting. 2 places are free now.
        < Deadline
        < 21 December 2026
        < Does the citizen get a place? {decision} ● Yes, a place ○ No place
        < What decides it? {reasons} (e.g. the plan holds and there is time)
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        > the plan holds
        < # Final decision · ML-2026-001
        < Step 2 of 3
        < ✓ The job centre decides: Yes, a … ▾
        < When does the course begin?
        < When can the course begin? {startDate} 2026-12-01
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > 1 January
        < # Final decision · ML-2026-001
        < Step 3 of 3
        < Check it
        < The job centre decides
        < [Change]
        < Does the citizen get a place?
        < Yes, a place
        < What decides it?
        < the plan holds
        < When does the course begin?
        < [Change]
        < When can the course begin?
        < 1 January 2027
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Final decision
        < Saved in ML-2026-001.
        < The citizen is enrolled and starts 1 January 2027.
        < Qualifying phase to and including 30 June 2027, main phase to 31 December 2027.
        < The Erhvervschef gets notice no. 1 in the channel.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );

  it(
    'gives no place to who does not want the case shared: said at once, with the way out',
    withStage(async (stage) => {
      const number = await stillDisagree(stage);
      await walk(stage, 'caseworker', `træk samtykke tilbage ${number}`);
      const card = cardOf(await stage.say('caseworker', `endelig afgørelse ${number}`));
      const said = cardOf(await stage.say('caseworker', 'ja'));
      assert.match(said.texts.join(' '), /Borgeren vil ikke have ML-2026-001 delt med Næstved/);
      assert.deepEqual(Object.keys(said.inputs), ['decision', 'reasons']);
      const renew = said.buttons.find(({ data }) => data['dialog'] === 'renew-consent');
      assert.deepEqual(renew?.title, 'Samtykke igen');
      assert.ok(card.buttons.some(({ data }) => data['dialog'] === 'renew-consent'));

      // The citizen has changed their mind: the draft goes on, and knows of it.
      await walkCards(stage, 'caseworker', cardOf(await stage.press('caseworker', 'open', renew.data)), {});
      const again = cardOf(await stage.say('caseworker', 'fortsæt'));
      assert.ok(!again.buttons.some(({ data }) => data['dialog'] === 'renew-consent'));
      const next = await stage.press('caseworker', 'answer', {
        ...buttonOf(again, 'answer').data,
        decision: 'approve',
        reasons: 'Planen holder',
      });
      assert.deepEqual(Object.keys(cardOf(next).inputs), ['startDate']);
    }),
  );

  it(
    'says no without the sharing, too',
    withStage(async (stage) => {
      const number = await stillDisagree(stage);
      await walk(stage, 'caseworker', `træk samtykke tilbage ${number}`);
      const end = await walk(stage, 'caseworker', `endelig afgørelse ${number}`, {
        decision: 'reject',
        reasons: 'Planen holder ikke',
      });
      assert.match(end.texts.join(' '), /Gemt i ML-2026-001/);
    }),
  );
});
