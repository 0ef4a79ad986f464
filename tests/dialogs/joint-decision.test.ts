import assert from 'node:assert/strict';
import { disagreed, present, proposed, referred } from '../support/case-steps.ts';
import type { Who } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a joint decision', () => {
  it(
    'gives a place: entered from the task card by the job centre, confirmed by Næstved',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator', 'visitator2');
      await disagreed(stage);
      await transcript(
        stage,
        'caseworker',
        `
        ! Uenighed – aftal et møde
        < # Uenighed – aftal et møde
        < ML-2026-001 · M.
        < Jobcentret og Næstved ser forskelligt på sagen. Skriv, hvad I kom frem til, når I har mødtes.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        * open
        < # Fælles afgørelse · ML-2026-001
        < Trin 1 af 3
        < Mødet
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
        * answer decision=approve
        < # Fælles afgørelse · ML-2026-001
        < Trin 1 af 4
        < Mødet
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
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Hvornår mødtes I? {meetingDate} (dato)
        < ⚠ Her mangler et svar. Skriv fx »i går«.
        < Hvem var med? {participants} (fx sagsbehandler og visitator)
        < ⚠ Her mangler et svar. Skriv fx »sagsbehandler og visitator«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad kom I frem til? {decision} ● Ja, en plads ○ Nej, ingen plads ○ Stadig uenige
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer meetingDate=2026-11-23 participants="Borgeren, sagsbehandler og visitator" decision=approve
        < # Fælles afgørelse · ML-2026-001
        < Trin 2 af 4
        < ✓ Mødet: 23. november 2026 … ▾
        < Hvorfor?
        < Hvad kom frem, og hvad lagde I vægt på? {reasons} (fx borgeren har fået aftale om pasning om aftenen)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Fælles afgørelse · ML-2026-001
        < Trin 2 af 4
        < ✓ Mødet: 23. november 2026 … ▾
        < Hvorfor?
        < Hvad kom frem, og hvad lagde I vægt på? {reasons} (fx borgeren har fået aftale om pasning om aftenen)
        < ⚠ Her mangler et svar. Skriv fx »borgeren har fået aftale om pasning om aftenen«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer reasons="Der er nu aftale om pasning om aftenen"
        < # Fælles afgørelse · ML-2026-001
        < Trin 3 af 4
        < ✓ Mødet: 23. november 2026 … ▾
        < ✓ Hvorfor? Der er nu aftale om … ▾
        < Hvornår begynder forløbet?
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer startDate=2026-01-01
        < # Fælles afgørelse · ML-2026-001
        < Trin 3 af 4
        < ✓ Mødet: 23. november 2026 … ▾
        < ✓ Hvorfor? Der er nu aftale om … ▾
        < Hvornår begynder forløbet?
        < Hvornår kan forløbet begynde? {startDate} 2026-01-01
        < ⚠ Vælg en dag fra 23. november 2026 til 23. november 2027.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer startDate=2027-01-01
        < # Fælles afgørelse · ML-2026-001
        < Trin 4 af 4
        < Se det igennem
        < Mødet
        < [Ret]
        < Hvornår mødtes I?
        < 23. november 2026
        < Hvem var med?
        < Borgeren, sagsbehandler og visitator
        < Hvad kom I frem til?
        < Ja, en plads
        < Hvorfor?
        < [Ret]
        < Hvad kom frem, og hvad lagde I vægt på?
        < Der er nu aftale om pasning om aftenen
        < Hvornår begynder forløbet?
        < [Ret]
        < Hvornår kan forløbet begynde?
        < 1. januar 2027
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Fælles afgørelse
        < Gemt i ML-2026-001.
        < Den anden part skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Fælles afgørelse: plads, venter på nr. 2
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Fælles afgørelse: plads, venter på nr. 2 ⏎ Mødet blev holdt den 23. november 2026. ⏎ Forløbet kan begynde den 1. januar 2027. ⏎ Deltagere: Borgeren, sagsbehandler og visitator ⏎ Der blev lagt vægt på: Der er nu aftale om pasning om aftenen«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis] [Ny visitation]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Fælles afgørelse – venter på nr. 2.
        < Venter på Næstved.
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Fælles afgørelse
        < Plads fra 1. januar 2027 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'visitator2',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Plads fra 1. januar 2027 (møde 23. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Fælles afgørelse – venter på nr. 2 · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Fælles afgørelse – venter på nr. 2.
        < Venter på Næstved.
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
        < Fælles afgørelse
        < Plads fra 1. januar 2027 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Enig – bekræft] [Ikke enig] [Skriv et notat] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Plads fra 1. januar 2027 (møde 23. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        * countersign
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Begge parter har bekræftet. Borgeren er indskrevet og starter 1. januar 2027. Opkvalificerende forløb til og med 30. juni 2027, hovedforløb til og med 31. december 2027. Erhvervschefen får orientering nr. 1 i kanalen.
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
        < Fælles afgørelse
        < Plads fra 1. januar 2027 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Bekræftet som nr. 2. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'caseworker',
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
        < Fælles afgørelse
        < Plads fra 1. januar 2027 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Bekræftet som nr. 2. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
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
      await transcript(
        stage,
        'visitator2',
        `
        * countersign
        < # Sag ML-2026-001
        < Det er allerede gjort. ML-2026-001 står nu som »Indskrevet« siden 23. november kl. 10.12.
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
        < Fælles afgørelse
        < Plads fra 1. januar 2027 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Bekræftet som nr. 2. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
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
    'is entered in words by Næstved: every answer wrong once, why, back, change',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      await disagreed(stage);
      await transcript(
        stage,
        'visitator',
        `
        > fælles afgørelse ML-2026-001
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
        > mødedato: i morgen
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
        < Hvornår mødtes I? {meetingDate} 2026-11-24
        < ⚠ Mødet skal være holdt, før I kan skrive, hvad I blev enige om.
        < Hvem var med? {participants} (fx sagsbehandler og visitator)
        < Rolle er nok, fx »borgeren, sagsbehandler og visitator«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad kom I frem til? {decision} ○ Ja, en plads ○ Nej, ingen plads ○ Stadig uenige
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Fælles afgørelse · ML-2026-001
        < Trin 1 af 3
        < Hvorfor spørger du? · Hvornår mødtes I?
        < Når I ser forskelligt på sagen, skal I have talt sammen, før den bliver afgjort (notatet: »i samarbejde«). Hvem ser det? Alle på sagen.
        < Hvorfor spørger du? · Hvem var med?
        < Man skal senere kunne se, hvem der var med til at afgøre sagen (offentlighedslovens § 13). Hvem ser det? Sagsbehandleren på sagen, lederen i jobcentret og visitatorerne i Næstved.
        < Hvorfor spørger du? · Hvad kom I frem til?
        < Afgørelsen gælder først, når den anden part har bekræftet den; er I uenige endnu, afgør jobcentret. Hvem ser det? Alle på sagen.
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
        < Hvornår mødtes I? {meetingDate} 2026-11-24
        < ⚠ Mødet skal være holdt, før I kan skrive, hvad I blev enige om.
        < Hvem var med? {participants} (fx sagsbehandler og visitator)
        < Rolle er nok, fx »borgeren, sagsbehandler og visitator«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad kom I frem til? {decision} ○ Ja, en plads ○ Nej, ingen plads ○ Stadig uenige
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > mødedato: i går
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
        < Hvornår mødtes I? {meetingDate} 2026-11-22
        < Hvem var med? {participants} (fx sagsbehandler og visitator)
        < Rolle er nok, fx »borgeren, sagsbehandler og visitator«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad kom I frem til? {decision} ○ Ja, en plads ○ Nej, ingen plads ○ Stadig uenige
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > sagsbehandler og visitator
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
        < Hvornår mødtes I? {meetingDate} 2026-11-22
        < Hvem var med? {participants} »sagsbehandler og visitator«
        < Rolle er nok, fx »borgeren, sagsbehandler og visitator«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad kom I frem til? {decision} ○ Ja, en plads ○ Nej, ingen plads ○ Stadig uenige
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > måske
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
        < Hvornår mødtes I? {meetingDate} 2026-11-22
        < Hvem var med? {participants} »sagsbehandler og visitator«
        < Rolle er nok, fx »borgeren, sagsbehandler og visitator«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad kom I frem til? {decision} ○ Ja, en plads ○ Nej, ingen plads ○ Stadig uenige
        < ⚠ Det forstod jeg ikke. Svar »Ja, en plads«, »Nej, ingen plads« eller »Stadig uenige«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ja, en plads
        < # Fælles afgørelse · ML-2026-001
        < Trin 2 af 4
        < ✓ Mødet: 22. november 2026 … ▾
        < Hvorfor?
        < Hvad kom frem, og hvad lagde I vægt på? {reasons} (fx borgeren har fået aftale om pasning om aftenen)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Fælles afgørelse · ML-2026-001
        < Trin 1 af 4
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
        < Hvornår mødtes I? {meetingDate} 2026-11-22
        < Hvem var med? {participants} »sagsbehandler og visitator«
        < Rolle er nok, fx »borgeren, sagsbehandler og visitator«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad kom I frem til? {decision} ● Ja, en plads ○ Nej, ingen plads ○ Stadig uenige
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Fælles afgørelse · ML-2026-001
        < Trin 2 af 4
        < ✓ Mødet: 22. november 2026 … ▾
        < Hvorfor?
        < Hvad kom frem, og hvad lagde I vægt på? {reasons} (fx borgeren har fået aftale om pasning om aftenen)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > borgeren har fået aftale om pasning
        < # Fælles afgørelse · ML-2026-001
        < Trin 3 af 4
        < ✓ Mødet: 22. november 2026 … ▾
        < ✓ Hvorfor? borgeren har fået … ▾
        < Hvornår begynder forløbet?
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 1. januar 2020
        < # Fælles afgørelse · ML-2026-001
        < Trin 3 af 4
        < ✓ Mødet: 22. november 2026 … ▾
        < ✓ Hvorfor? borgeren har fået … ▾
        < Hvornår begynder forløbet?
        < Hvornår kan forløbet begynde? {startDate} 2020-01-01
        < ⚠ Vælg en dag fra 23. november 2026 til 23. november 2027.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 1. februar
        < # Fælles afgørelse · ML-2026-001
        < Trin 4 af 4
        < Se det igennem
        < Mødet
        < [Ret]
        < Hvornår mødtes I?
        < 22. november 2026
        < Hvem var med?
        < sagsbehandler og visitator
        < Hvad kom I frem til?
        < Ja, en plads
        < Hvorfor?
        < [Ret]
        < Hvad kom frem, og hvad lagde I vægt på?
        < borgeren har fået aftale om pasning
        < Hvornår begynder forløbet?
        < [Ret]
        < Hvornår kan forløbet begynde?
        < 1. februar 2027
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret deltagere
        < # Fælles afgørelse · ML-2026-001
        < Trin 1 af 4
        < ✓ Hvorfor? borgeren har fået … ▾
        < ✓ Hvornår begynder forløbet? 1. februar … ▾
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
        < Hvornår mødtes I? {meetingDate} 2026-11-22
        < Hvem var med? {participants} »sagsbehandler og visitator«
        < Rolle er nok, fx »borgeren, sagsbehandler og visitator«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad kom I frem til? {decision} ● Ja, en plads ○ Nej, ingen plads ○ Stadig uenige
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > borgeren, sagsbehandler og visitator
        < # Fælles afgørelse · ML-2026-001
        < Trin 4 af 4
        < Se det igennem
        < Mødet
        < [Ret]
        < Hvornår mødtes I?
        < 22. november 2026
        < Hvem var med?
        < borgeren, sagsbehandler og visitator
        < Hvad kom I frem til?
        < Ja, en plads
        < Hvorfor?
        < [Ret]
        < Hvad kom frem, og hvad lagde I vægt på?
        < borgeren har fået aftale om pasning
        < Hvornår begynder forløbet?
        < [Ret]
        < Hvornår kan forløbet begynde?
        < 1. februar 2027
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Fælles afgørelse
        < Gemt i ML-2026-001.
        < Den anden part skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Fælles afgørelse – venter på nr. 2.
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
        < Fælles afgørelse
        < Plads fra 1. februar 2027 (møde 22. november 2026)
        < Deltog i mødet
        < borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < borgeren har fået aftale om pasning
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Plads fra 1. februar 2027 (møde 22. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Fælles afgørelse – venter på nr. 2 · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        * view
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Fælles afgørelse – venter på nr. 2.
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Fælles afgørelse
        < Plads fra 1. februar 2027 (møde 22. november 2026)
        < Deltog i mødet
        < borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < borgeren har fået aftale om pasning
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Enig – bekræft] [Ikke enig] [Forlæng fristen] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        * countersign
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Begge parter har bekræftet. Borgeren er indskrevet og starter 1. februar 2027. Opkvalificerende forløb til og med 31. juli 2027, hovedforløb til og med 31. januar 2028. Erhvervschefen får orientering nr. 1 i kanalen.
        < Siden 23. november kl. 10.12: Indskrevet.
        < Starter 1. februar.
        < Venter på en coach i Næstved.
        < Coach, Coach 2 og Coach og bevillingsansvarlig er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: http://localhost:56150
        < Forløbet
        < Starter
        < 1. februar 2027
        < Opkvalificerende forløb til og med
        < 31. juli 2027
        < Hovedforløb til og med
        < 31. januar 2028
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
        < Fælles afgørelse
        < Plads fra 1. februar 2027 (møde 22. november 2026)
        < Deltog i mødet
        < borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < borgeren har fået aftale om pasning
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Bekræftet som nr. 2. Indskrevet fra 1. februar 2027 (orientering nr. 1)
        < 23. november kl. 10.12 · Visitator
        < Fælles afgørelse: plads, venter på nr. 2
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
        `,
      );
    }),
  );

  it(
    'takes a day that is typed for the day of the meeting, not for who was there',
    withStage(async (stage) => {
      const number = await disagreed(stage);
      await stage.say('caseworker', `fælles afgørelse ${number}`);
      const { inputs } = cardOf(await stage.say('caseworker', 'i går'));
      assert.equal(inputs['meetingDate']?.value, '2026-11-22');
      assert.equal(inputs['participants']?.value, undefined);
    }),
  );

  it(
    'comes to a no: the refusal is begun, and the job centre hears it',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      const number = await disagreed(stage);
      await proposed(stage, number, 'visitator', { decision: 'reject' });
      await transcript(
        stage,
        'caseworker',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Afslag (møde 23. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        * countersign
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Begge parter har bekræftet. Svaret er nej. Jobcentret skriver nu udkastet til afslaget; det ligger under sagsbehandlerens opgaver.
        < Siden 23. november kl. 10.12: Afslaget bliver skrevet.
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Fælles afgørelse
        < Afslag (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Bekræftet som nr. 2. Afslaget bliver skrevet
        < 23. november kl. 10.12 · Visitator
        < Fælles afgørelse: afslag, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Udkast til afgørelse] [Fortryd] [Kopiér til fagsystemet] [Forlæng fristen] [Træk tilbage] [Jeg er inhabil]
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
        < Fælles afgørelse
        < Afslag (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Bekræftet som nr. 2. Afslaget bliver skrevet
        < 23. november kl. 10.12 · Visitator
        < Fælles afgørelse: afslag, venter på nr. 2
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
    'is not agreed to: the parties meet again, and both are told',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator', 'visitator2');
      const number = await disagreed(stage);
      await proposed(stage, number);
      await transcript(
        stage,
        'visitator',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Plads fra 1. december 2026 (møde 23. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        * decline
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Den anden part får besked om, at I ikke er enige. Aftal et nyt møde.
        < Siden 23. november kl. 10.12: Uenighed – aftal et møde.
        < Venter på Sagsbehandler og Næstved.
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
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Nr. 2 er ikke enig
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Fælles afgørelse] [Fortryd] [Kopiér til fagsystemet] [Skriv et notat] [Jeg er inhabil]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fire minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Uenighed – aftal et møde · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Uenighed – aftal et møde
        < # Uenighed – aftal et møde
        < ML-2026-001 · M.
        < Jobcentret og Næstved ser forskelligt på sagen. Skriv, hvad I kom frem til, når I har mødtes.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        ! Uenighed – aftal et møde
        < # Uenighed – aftal et møde
        < ML-2026-001 · M.
        < Jobcentret og Næstved ser forskelligt på sagen. Skriv, hvad I kom frem til, når I har mødtes.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        * open
        < # Fælles afgørelse · ML-2026-001
        < Trin 1 af 3
        < Mødet
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
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
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
        `,
      );
      await transcript(
        stage,
        'visitator2',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Plads fra 1. december 2026 (møde 23. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        * decline
        < # Sag ML-2026-001
        < Det er allerede gjort. ML-2026-001 står nu som »Uenighed – aftal et møde« siden 23. november kl. 10.12.
        < Siden 23. november kl. 10.12: Uenighed – aftal et møde.
        < Venter på Sagsbehandler og Næstved.
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
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Nr. 2 er ikke enig
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Fælles afgørelse] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'takes two parties: nobody confirms their own proposal, and a stranger learns nothing',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator', 'visitator2', 'coach', 'caseworker2');
      const number = await disagreed(stage);
      await proposed(stage, number, 'visitator');
      await transcript(
        stage,
        'caseworker',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Plads fra 1. december 2026 (møde 23. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        `,
      );
      const pressed = async (who: Who, verb: string): Promise<string | undefined> => {
        const { text, card } = await stage.press(who, verb, { case: number });
        return text ?? card?.texts[1];
      };
      const own =
        'I har selv skrevet den fælles afgørelse i ML-2026-001. Den anden part skal bekræfte som nr. 2.';
      const nothing =
        'Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.';
      for (const verb of ['countersign', 'decline']) {
        for (const who of ['visitator', 'visitator2'] as const) assert.equal(await pressed(who, verb), own);
        for (const who of ['coach', 'caseworker2', 'director'] as const)
          assert.equal(await pressed(who, verb), nothing);
        assert.match((await pressed('stranger', verb)) ?? '', /^Hej\. Jeg kender dig ikke endnu\./);
      }
      await transcript(
        stage,
        'visitator2',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Fælles afgørelse – venter på nr. 2.
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
        < Fælles afgørelse
        < Plads fra 1. december 2026 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Jeg er inhabil]
        > fælles afgørelse ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Fælles afgørelse – venter på nr. 2« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > fælles afgørelse ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > fælles afgørelse ML-2026-001
        < Det skal sagsbehandleren på sagen eller en visitator i Næstved gøre.
        `,
      );
    }),
  );

  it(
    'gives a place in the queue where none is free',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      await assess(stage, await referred(stage, { journalRef: '25/1' }));
      await assess(stage, await referred(stage, { journalRef: '25/2' }));
      const number = await disagreed(stage);
      await proposed(stage, number);
      await transcript(
        stage,
        'visitator',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-003 · M.
        < Den anden part har skrevet, hvad I blev enige om på mødet.
        < Plads fra 1. december 2026 (møde 23. november 2026).
        < Fristen er 21. december 2026.
        < [Enig – bekræft] [Ikke enig] [Åbn] [Jeg er inhabil]
        * countersign
        < # Sag ML-2026-003
        < Gemt i ML-2026-003. Begge parter har bekræftet. Der er ingen ledig plads. Borgeren står nu som nr. 1 på ventelisten.
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
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Fælles afgørelse
        < Plads fra 1. december 2026 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Bekræftet som nr. 2. På venteliste som nr. 1
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! På venteliste
        < # På venteliste
        < ML-2026-003 · M.
        < Borgeren kan få en plads, men der er ingen ledig lige nu.
        < [Åbn]
        * view
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
        < Fælles afgørelse
        < Plads fra 1. december 2026 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Bekræftet som nr. 2. På venteliste som nr. 1
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Træk tilbage] [Vis brevet] [Ret en oplysning] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'can be entered in English, and confirmed from the case',
    withStage(async (stage) => {
      await disagreed(stage);
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
        > joint decision ML-2026-001
        < # Joint decision · ML-2026-001
        < Step 1 of 3
        < The meeting
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
        < Places
        < 0 of 2 places in use, nobody is waiting. 2 places are free now.
        < Deadline
        < 21 December 2026
        < When did you meet? {meetingDate} (dato)
        < Who took part? {participants} (e.g. caseworker and visitator)
        < Roles will do.
        < Only what is needed. The citizen can read it.
        < What did you come to? {decision} ○ Yes, a place ○ No place ○ Still in disagreement
        < [Next] [Save for later] [Help] [Cancel]
        > today
        < # Joint decision · ML-2026-001
        < Step 1 of 3
        < The meeting
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
        < Places
        < 0 of 2 places in use, nobody is waiting. 2 places are free now.
        < Deadline
        < 21 December 2026
        < When did you meet? {meetingDate} 2026-11-23
        < Who took part? {participants} (e.g. caseworker and visitator)
        < Roles will do.
        < Only what is needed. The citizen can read it.
        < What did you come to? {decision} ○ Yes, a place ○ No place ○ Still in disagreement
        < [Next] [Save for later] [Help] [Cancel]
        > caseworker and visitator
        < # Joint decision · ML-2026-001
        < Step 1 of 3
        < The meeting
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
        < Places
        < 0 of 2 places in use, nobody is waiting. 2 places are free now.
        < Deadline
        < 21 December 2026
        < When did you meet? {meetingDate} 2026-11-23
        < Who took part? {participants} »caseworker and visitator«
        < Roles will do.
        < Only what is needed. The citizen can read it.
        < What did you come to? {decision} ○ Yes, a place ○ No place ○ Still in disagreement
        < [Next] [Save for later] [Help] [Cancel]
        > yes, a place
        < # Joint decision · ML-2026-001
        < Step 2 of 4
        < ✓ The meeting: 23 November 2026 … ▾
        < Why?
        < What came up, and what decided it? {reasons} (e.g. care in the evening is arranged now)
        < Only what is needed. The citizen can read it.
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > care in the evening is arranged now
        < # Joint decision · ML-2026-001
        < Step 3 of 4
        < ✓ The meeting: 23 November 2026 … ▾
        < ✓ Why? care in the evening is … ▾
        < When does the course begin?
        < When can the course begin? {startDate} 2026-12-01
        < [Next] [Back] [Save for later] [Help] [Cancel]
        > 1 January
        < # Joint decision · ML-2026-001
        < Step 4 of 4
        < Check it
        < The meeting
        < [Change]
        < When did you meet?
        < 23 November 2026
        < Who took part?
        < caseworker and visitator
        < What did you come to?
        < Yes, a place
        < Why?
        < [Change]
        < What came up, and what decided it?
        < care in the evening is arranged now
        < When does the course begin?
        < [Change]
        < When can the course begin?
        < 1 January 2027
        < [Confirm and send to no. 2] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Joint decision
        < Saved in ML-2026-001.
        < The other party has to confirm as no. 2 and has been told.
        < [Copy to your case system] [Undo] [My tasks]
        > case ML-2026-001
        < # Case ML-2026-001
        < Since 23 November, 10.12: Joint decision – waiting for no. 2.
        < Waiting for Næstved.
        < Deadline 21 December 2026 – 28 days left.
        < Who has the case
        < Caseworker
        < Sagsbehandler
        < Sharing
        < Shared with Næstved
        < Informed
        < 23 November 2026, text of 1 September 2015
        < The referral
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
        < Joint decision
        < A place from 1 January 2027 (meeting 23 November 2026)
        < Took part in the meeting
        < caseworker and visitator
        < What weighed
        < care in the evening is arranged now
        < What happened
        < 23 November, 10.12 · Sagsbehandler
        < Joint decision: a place, waiting for no. 2
        < [Show]
        < 23 November, 10.12 · Visitator
        < The provider cannot recommend a place. The parties disagree
        < [Show]
        < 23 November, 10.12 · Sagsbehandler
        < Referral sent to the provider
        < [Show] [Extend the deadline] [Undo] [Copy to your case system] [Withdraw] [Correct a value] [I have a conflict of interest]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > sprog en
        < # Mikrolån
        < Hi Visitator. I help you run the microloan course.
        < You are visitator at Næstved Kommune.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [Share an experience] [My tasks]
        > case ML-2026-001
        < # Case ML-2026-001
        < Since 23 November, 10.12: Joint decision – waiting for no. 2.
        < Waiting for Næstved.
        < Deadline 21 December 2026 – 28 days left.
        < Who has the case
        < Caseworker
        < Sagsbehandler
        < Sharing
        < Shared with Næstved
        < The referral
        < Citizen
        < Maria
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
        < Joint decision
        < A place from 1 January 2027 (meeting 23 November 2026)
        < Took part in the meeting
        < caseworker and visitator
        < What weighed
        < care in the evening is arranged now
        < What happened
        < 23 November, 10.12 · Sagsbehandler
        < Joint decision: a place, waiting for no. 2
        < [Show]
        < 23 November, 10.12 · Visitator
        < The provider cannot recommend a place. The parties disagree
        < [Show]
        < 23 November, 10.12 · Sagsbehandler
        < Referral sent to the provider
        < [Show] [I agree – confirm] [I do not agree] [Write a note] [I have a conflict of interest]
        * countersign
        < # Case ML-2026-001
        < Saved in ML-2026-001. Both parties have confirmed. The citizen is enrolled and starts 1 January 2027. Qualifying phase to and including 30 June 2027, main phase to 31 December 2027. The Erhvervschef gets notice no. 1 in the channel.
        < Since 23 November, 10.12: Enrolled.
        < Starts 1 January.
        < Waiting for a coach in Næstved.
        < Coach, Coach 2 and Coach og bevillingsansvarlig: not reached yet, they have not opened me in Teams. Send them the link: http://localhost:56150
        < The course
        < Starts
        < 1 January 2027
        < Qualifying phase to and including
        < 30 June 2027
        < Main phase to and including
        < 31 December 2027
        < Missing before the main phase
        < Personal guidance, Business coaching, Financial advice, Lesson: accounting, Lesson: tax and Lesson: VAT
        < Who has the case
        < Caseworker
        < Sagsbehandler
        < Coach
        < no coach yet
        < Sharing
        < Shared with Næstved
        < The referral
        < Citizen
        < Maria
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
        < Joint decision
        < A place from 1 January 2027 (meeting 23 November 2026)
        < Took part in the meeting
        < caseworker and visitator
        < What weighed
        < care in the evening is arranged now
        < What happened
        < 23 November, 10.12 · Visitator
        < Confirmed as no. 2. Enrolled from 1 January 2027 (notice no. 1)
        < 23 November, 10.12 · Sagsbehandler
        < Joint decision: a place, waiting for no. 2
        < [Show]
        < 23 November, 10.12 · Visitator
        < The provider cannot recommend a place. The parties disagree
        < [Show]
        < 23 November, 10.12 · Sagsbehandler
        < Referral sent to the provider
        < [Show] [Write a note] [Undo] [Copy to your case system] [I have a conflict of interest]
        `,
      );
    }),
  );
});
