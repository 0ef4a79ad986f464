import assert from 'node:assert/strict';
import { drafted, enrolled, present, referred, walk } from '../support/case-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { filledIn } from '../support/to-summary.ts';
import { assess, buttonOf, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const AGAINST = { reason: 'no-show', agreed: 'no', outcome: 'benefits' };

describe('A conversation about a discharge', () => {
  it(
    'ends a course that both agree on: the place is free, the channel and the coach hear it',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const stage = await kept.open({ now: '2027-03-15T09:12:00.000Z' });
      await present(stage, 'coach', 'visitator');
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Opkvalificerende forløb, måned 4 af 6.
        < Coach: Månedsstatus – 3 måneder mangler.
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
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Udskriv] [Ret en oplysning] [Jeg er inhabil]
        * open dialog=discharge
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2027-03-15
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2027-03-15
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < ⚠ Her mangler et svar. Skriv fx »gennemført«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer date=2026-11-22 reason=own-business
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2026-11-22
        < ⚠ Vælg en dag fra 23. november 2026 til 15. marts 2027.
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ● Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer date=2027-03-16
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2027-03-16
        < ⚠ Vælg en dag fra 23. november 2026 til 15. marts 2027.
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ● Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer date=2027-03-14
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 14. marts 2027
        < Hvorfor slutter forløbet?
        < Egen virksomhed
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ○ Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 14. marts 2027
        < Hvorfor slutter forløbet?
        < Egen virksomhed
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ○ Ja ○ Nej
        < ⚠ Her mangler et svar. Skriv fx »ja«.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < ⚠ Her mangler et svar. Skriv fx »egen virksomhed«.
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm agreed=yes outcome=self-employed cvr=12345678
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 14. marts 2027
        < Hvorfor slutter forløbet?
        < Egen virksomhed
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ● Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} »12345678«
        < ⚠ Det er ikke et CVR-nummer: otte cifre, fx 25313763.
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm cvr=25313763 note="Vil gerne høre om netværk"
        < # Udskriv
        < Gemt i ML-2026-001.
        < Borgeren er udskrevet 14. marts 2027. Erhvervschefen får orientering nr. 2 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 15. marts 2027 · Udskrevet 14. marts 2027 (orientering nr. 2)
        < Notat {note} »15. marts 2027 · Mikrolån ML-2026-001 · Udskrevet 14. marts 2027 (orientering nr. 2) ⏎ CVR-nummer: 25313763 ⏎ Bemærkning: Vil gerne høre om netværk ⏎ Grund: Egen virksomhed ⏎ Lever nu af: Egen virksomhed«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 15. marts kl. 10.12: Udskrevet.
        < Næste: status efter udskrivning 14. september 2027 (dig).
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 14. marts 2027
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
        < Bemærkning ved udskrivning
        < Vil gerne høre om netværk
        < CVR-nummer
        < 25313763
        < Grund til udskrivning
        < Egen virksomhed
        < Lever af efter forløbet
        < Egen virksomhed
        < Hvad der er sket
        < 15. marts kl. 10.12 · Sagsbehandler
        < Udskrevet 14. marts 2027 (orientering nr. 2)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Genåbn sagen] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Overdrag sagen] [Jeg er inhabil]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 2 · Udskrivning
        < # Orientering nr. 2 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 14. marts 2027 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 0 af 2.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
      await transcript(
        stage,
        'coach',
        `
        ! Borgeren er udskrevet
        < # Borgeren er udskrevet
        < ML-2026-001 · M.
        < Forløbet er slut. Se datoen på sagen.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 15. marts kl. 10.12: Udskrevet.
        < Næste: status efter udskrivning 14. september 2027 (Sagsbehandler).
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 14. marts 2027
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
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
        < Bemærkning ved udskrivning
        < Vil gerne høre om netværk
        < CVR-nummer
        < 25313763
        < Grund til udskrivning
        < Egen virksomhed
        < Lever af efter forløbet
        < Egen virksomhed
        < Hvad der er sket
        < 15. marts kl. 10.12 · Sagsbehandler
        < Udskrevet 14. marts 2027 (orientering nr. 2)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Genåbn sagen] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 15. marts kl. 10.12: Udskrevet.
        < Næste: status efter udskrivning 14. september 2027 (Sagsbehandler).
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 14. marts 2027
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
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
        < Hvad der er sket
        < 15. marts kl. 10.12 · Sagsbehandler
        < Udskrevet 14. marts 2027 (orientering nr. 2)
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Jeg er inhabil]
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        `,
      );
    }),
  );

  it(
    'is written in words by the coach: why, back, change, answers that are none',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await enrolled(stage);
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
        > dato: i går
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2026-11-22
        < ⚠ Dagen kan kun være 23. november 2026.
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Hvorfor spørger du? · Hvad er den sidste dag?
        < Pladsen bliver ledig dagen efter, og Erhvervschefen får datoen (notatet: »udskrivning«). Hvem ser det? Alle på sagen; Erhvervschefen ser datoen og om det er før tid.
        < Hvorfor spørger du? · Hvorfor slutter forløbet?
        < Evalueringen skal kunne fortælle udvalget, hvorfor forløb slutter – samlet, aldrig om én borger. Hvem ser det? Sagsbehandleren og coachen på sagen og lederen i jobcentret – ikke Erhvervschefen.
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2026-11-22
        < ⚠ Dagen kan kun være 23. november 2026.
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > dato: i dag
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2026-11-23
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > blå
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2026-11-23
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < ⚠ Det forstod jeg ikke. Svar fx »Gennemført«, »Egen virksomhed«, »I arbejde« … Resten står på listen.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > gennemført
        < # Udskriv · ML-2026-001
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
        > måske
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ○ Ja ○ Nej
        < ⚠ Det forstod jeg ikke. Svar »Ja« eller »Nej«.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ved ikke
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < ✓ Hvad sker der nu? Ja · Ved ikke ▾
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2026-11-23
        < Hvorfor slutter forløbet? {reason} ● Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret cvr-nummer
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 12345678
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < CVR-nummer (valgfrit) {cvr} »12345678«
        < ⚠ Det er ikke et CVR-nummer: otte cifre, fx 25313763.
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 25313763
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret bemærkning
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > vil gerne høre om netværk
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < Bemærkning (valgfrit) {note} »vil gerne høre om netværk«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Udskriv
        < Gemt i ML-2026-001.
        < Borgeren er udskrevet 23. november 2026. Erhvervschefen får orientering nr. 2 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Udskrevet.
        < Næste: status efter udskrivning 23. maj 2027 (Sagsbehandler).
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
        < Bemærkning ved udskrivning
        < vil gerne høre om netværk
        < CVR-nummer
        < 25313763
        < Grund til udskrivning
        < Gennemført
        < Lever af efter forløbet
        < Ved ikke
        < Hvad der er sket
        < 23. november kl. 10.12 · Coach
        < Udskrevet 23. november 2026 (orientering nr. 2)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Genåbn sagen] [Fortryd] [Kopiér til fagsystemet] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Borgeren er udskrevet
        < # Borgeren er udskrevet
        < ML-2026-001 · M.
        < Forløbet er slut. Se datoen på sagen.
        < [Åbn]
        * view
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
        < Bemærkning ved udskrivning
        < vil gerne høre om netværk
        < CVR-nummer
        < 25313763
        < Grund til udskrivning
        < Gennemført
        < Lever af efter forløbet
        < Ved ikke
        < Hvad der er sket
        < 23. november kl. 10.12 · Coach
        < Udskrevet 23. november 2026 (orientering nr. 2)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Genåbn sagen] [Ret en oplysning] [Overdrag sagen] [Skriv et notat] [Træk samtykke tilbage] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'is as planned on the last day, and offers the place to who waits',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await enrolled(before);
      await enrolled(before, { journalRef: '25/2' });
      await enrolled(before, { journalRef: '25/3' });
      const stage = await kept.open({ now: '2027-11-22T09:12:00.000Z' });
      await transcript(
        stage,
        'coach',
        `
        > udskriv ML-2026-001
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2027-11-22
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > gennemført
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 22. november 2027
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
        > ja
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 22. november 2027
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > job
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 22. november 2027
        < Hvorfor slutter forløbet?
        < Gennemført
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ● Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ● Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Udskriv
        < Gemt i ML-2026-001.
        < Borgeren er udskrevet 22. november 2027. Erhvervschefen får orientering nr. 3 i kanalen.
        < Pladsen er tilbudt den næste på ventelisten.
        < [Kopiér til fagsystemet] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 3 · Udskrivning
        < # Orientering nr. 3 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 22. november 2027 fra det opkvalificerende forløb, som planlagt.
        < Pladser i brug: 1 af 2. Næste på ventelisten får tilbud om pladsen.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
    }),
  );

  it(
    'that the citizen does not agree to is a decision: draft, hearing, letter, and only then the channel hears',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      await enrolled(stage);
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
        > udeblivelse
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Udeblivelse
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ○ Ja ○ Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > nej
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Udeblivelse
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ○ Ja ● Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > offentlig ydelse
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 23. november 2026
        < Hvorfor slutter forløbet?
        < Udeblivelse
        < Hvad sker der nu?
        < Er borgeren enig? {agreed} ○ Ja ● Nej
        < »Nej« gør det til en afgørelse med partshøring og brev.
        < Hvad lever borgeren af nu? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ● Offentlig ydelse ○ Pension ○ Ved ikke
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < Bemærkning (valgfrit) {note} (fx vil gerne have en samtale om netværk)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og udskriv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Udskriv
        < Gemt i ML-2026-001.
        < Borgeren er ikke enig, så jobcentret skal afgøre det. Sagsbehandleren skriver udkastet, hører borgeren og sender brevet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.
        < Venter på Sagsbehandler siden 23. november
        < [Vis]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afgørelse om udskrivning bliver skrevet.
        < Opkvalificerende forløb, måned 1 af 6.
        < Venter på Sagsbehandler.
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
        < Grund til udskrivning
        < Udeblivelse
        < Lever af efter forløbet
        < Offentlig ydelse
        < Hvad der er sket
        < 23. november kl. 10.12 · Coach
        < Udskrivning mod borgerens ønske er begyndt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Overdrag sagen] [Fortryd] [Kopiér til fagsystemet] [Skriv et notat] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Udskrivning mod borgerens ønske
        < # Udskrivning mod borgerens ønske
        < ML-2026-001 · M.
        < Afgørelsen skal skrives og borgeren høres.
        < [Åbn]
        * open
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Ja
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres udskrivning bygger på.«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} (fx der er ikke tid til undervisningen nu)
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer rejectionConsiderations="Du er udeblevet fra undervisningen seks gange."
        < # Udkast til afgørelse · ML-2026-001
        < Trin 2 af 2
        < Regel og begrundelse
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Eksempel: den bestemmelse, jeres udskrivning bygger på.
        < Hvad er der især lagt vægt på?
        < Du er udeblevet fra undervisningen seks gange.
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Har drevet butik før«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er den vigtigste grund? (valgfrit) {rejectionReason} ○ Forretningsidéen skal modnes ○ Det er for tidligt med et forløb ○ Uden for målgruppen ○ Andet
        < Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm rejectionFacts="Fremmødelisten for oktober og november."
        < # Udkast til afgørelse
        < Gemt i ML-2026-001.
        < Send partshøringen til borgeren: svar senest 7. december 2026. Skriv »partshøring«, når svaret er kommet, eller fristen er gået.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=letter
        < # Partshøring om udskrivning · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Vi overvejer at afslutte dit forløb
        < Kære Maria
        < Vi overvejer at udskrive dig fra mikrolånsforløbet den 8. december 2026. Det bygger på disse oplysninger:
        < Fremmødelisten for oktober og november.
        < Har du bemærkninger, så skriv eller ring senest 7. december 2026. Derefter afgør vi sagen.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Vi overvejer at afslutte dit forløb ⏎  ⏎ Kære Maria ⏎  ⏎ Vi overvejer at udskrive dig fra mikrolånsforløbet den 8. december 2026. Det bygger på disse oplysninger: ⏎  ⏎ Fremmødelisten for oktober og november. ⏎  ⏎ Har du bemærkninger, så skriv eller ring senest 7. december 2026. Derefter afgør vi sagen. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev] [Tilbage til kvitteringen]
        > partshøring ML-2026-001
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Fremmødelisten for oktober og november.
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer result=answered remarks="Har været syg"
        < # Partshøring · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Borgeren har svaret
        < Hvad sagde borgeren?
        < Har været syg
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Partshøring
        < Gemt i ML-2026-001.
        < Borgeren har svaret.
        < Brevet er klar. Skriv »brev sendt«, når du har sendt det.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=letter
        < # Afgørelse om udskrivning · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Afgørelse: Dit mikrolånsforløb slutter
        < Kære Maria
        < Dit forløb slutter den 23. november 2026.
        < Hvorfor ⏎ Du er udeblevet fra undervisningen seks gange.
        < Det har vi lagt til grund ⏎ Fremmødelisten for oktober og november.
        < Vi har læst dine bemærkninger af 23. november 2026.
        < Reglerne ⏎ Eksempel: den bestemmelse, jeres udskrivning bygger på. ⏎ Lovteksten er vedlagt.
        < Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til Ankestyrelsens Beskæftigelsesudvalg. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Afgørelse: Dit mikrolånsforløb slutter ⏎  ⏎ Kære Maria ⏎  ⏎ Dit forløb slutter den 23. november 2026. ⏎  ⏎ Hvorfor ⏎ Du er udeblevet fra undervisningen seks gange. ⏎  ⏎ Det har vi lagt til grund ⏎ Fremmødelisten for oktober og november. ⏎  ⏎ Vi har læst dine bemærkninger af 23. november 2026. ⏎  ⏎ Reglerne ⏎ Eksempel: den bestemmelse, jeres udskrivning bygger på. ⏎ Lovteksten er vedlagt. ⏎  ⏎ Hvis du vil klage ⏎ Skriv, mail eller ring til os senest 21. december 2026. Du behøver ikke begrunde klagen. Vi ser på sagen igen inden 4 uger; fastholder vi afgørelsen, sender vi klagen til Ankestyrelsens Beskæftigelsesudvalg. Du kan tage en bisidder med, lade dig repræsentere og få aktindsigt. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev] [Tilbage til kvitteringen]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Udskrivningen er klar til at blive sendt
        < [Åbn] [Ny visitation]
        > brev sendt ML-2026-001
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-23
        < Digital Post regnes for modtaget samme dag.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Brevet er sendt
        < Gemt i ML-2026-001.
        < Afgørelsen er sendt 23. november 2026. Borgeren kan klage til og med 21. december 2026; skriv »klage«, hvis det sker.
        < Borgeren er udskrevet 23. november 2026. Erhvervschefen får orientering nr. 2 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
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
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres udskrivning bygger på.
        < Afgørelsens begrundelse
        < Du er udeblevet fra undervisningen seks gange.
        < Afgørelsen bygger på
        < Fremmødelisten for oktober og november.
        < Borgerens bemærkninger
        < Har været syg
        < Grund til udskrivning
        < Udeblivelse
        < Lever af efter forløbet
        < Offentlig ydelse
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026. Udskrevet 23. november 2026 (orientering nr. 2)
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Coach
        < Udskrivning mod borgerens ønske er begyndt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Klage] [Fortryd] [Kopiér til fagsystemet] [Genåbn sagen] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
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
        'coach',
        `
        ! Borgeren er udskrevet
        < # Borgeren er udskrevet
        < ML-2026-001 · M.
        < Forløbet er slut. Se datoen på sagen.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Udskrevet.
        < Næste: status efter udskrivning 23. maj 2027 (Sagsbehandler).
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
        < Grund til udskrivning
        < Udeblivelse
        < Lever af efter forløbet
        < Offentlig ydelse
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026. Udskrevet 23. november 2026 (orientering nr. 2)
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Coach
        < Udskrivning mod borgerens ønske er begyndt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Genåbn sagen] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'can be dropped until the letter is sent: the course goes on',
    withStage(async (stage) => {
      await present(stage, 'coach');
      const number = await enrolled(stage);
      await walk(stage, 'caseworker', `udskriv ${number}`, AGAINST);
      await drafted(stage, number, {
        rejectionConsiderations: 'Fremmøde',
        rejectionFacts: 'Fremmødelisten',
      });
      await transcript(
        stage,
        'caseworker',
        `
        > træk tilbage ML-2026-001
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Borgeren bliver hørt om udskrivning
        < Hvad er grunden? {reason} (fx borgeren har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > borgeren kommer igen
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Borgeren bliver hørt om udskrivning
        < Hvad er grunden? {reason} »borgeren kommer igen«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Træk tilbage
        < Gemt i ML-2026-001.
        < Forløbet fortsætter.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
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
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres udskrivning bygger på.
        < Afgørelsens begrundelse
        < Fremmøde
        < Afgørelsen bygger på
        < Fremmødelisten
        < Grund til at trække tilbage
        < borgeren kommer igen
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrivningen er opgivet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrivning mod borgerens ønske er begyndt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Forsørgelse] [Jeg er inhabil]
        `,
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
        > sag ML-2026-001
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
        < Mangler før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
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
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrivningen er opgivet
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Udskrivning mod borgerens ønske er begyndt
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Sæt på pause] [Udskriv] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'before the first day is a change of mind',
    withStage(async (stage) => {
      await enrolled(stage, {}, '2027-01-01');
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Starter 1. januar.
        < Næste: månedsstatus 1. februar (Coach).
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
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 1. januar 2027 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        > udskriv ML-2026-001
        < # Træk tilbage · ML-2026-001
        < Trin 1 af 1
        < Hvorfor bliver sagen trukket tilbage?
        < Borger
        < M.
        < Sagen står som
        < Indskrevet
        < Hvad er grunden? {reason} (fx borgeren har fået job)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og træk tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'where the citizen has died asks nothing that cannot be answered',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      const first = cardOf(await stage.say('caseworker', `udskriv ${number}`));
      const given = { ...filledIn(first, {}), ...buttonOf(first, 'answer').data, reason: 'death' };
      const next = cardOf(await stage.press('caseworker', 'answer', given));
      assert.deepEqual(Object.keys(next.inputs), ['note']);
    }),
  );

  it(
    'that the citizen does not agree to ends no earlier than the citizen can have answered',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      await walk(stage, 'caseworker', `udskriv ${number}`, AGAINST);
      await drafted(stage, number, { rejectionConsiderations: 'Fremmøde', rejectionFacts: 'Fremmødelisten' });
      const letter = cardOf(await stage.say('caseworker', `brev ${number}`)).inputs['letter']?.value ?? '';
      assert.match(letter, /senest 7\. december 2026/);
      assert.doesNotMatch(letter, /fra mikrolånsforløbet den 23\. november 2026/);
    }),
  );

  it(
    'is corrected with its day, and the channel hears that too',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const stage = await kept.open({ now: '2027-03-15T09:12:00.000Z' });
      await walk(stage, 'caseworker', 'udskriv ML-2026-001', {
        date: '2027-03-14',
        reason: 'own-business',
        agreed: 'yes',
        outcome: 'self-employed',
      });
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 2 · Udskrivning
        < # Orientering nr. 2 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 14. marts 2027 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 0 af 2.
        < [Jeg har set den] [Stil et spørgsmål]
        * acknowledge
        < # Orientering nr. 2 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 14. marts 2027 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 0 af 2.
        < ✓ Set af Erhvervschef 15. marts kl. 10.12.
        < [Stil et spørgsmål]
        `,
        { channel: true },
      );
      await transcript(
        stage,
        'caseworker',
        `
        > ret oplysning ML-2026-001
        < # Ret en oplysning · ML-2026-001
        < Trin 1 af 3
        < Hvad er forkert?
        < Hvilken oplysning? {what} ○ Borgerens fornavn ○ Jeres sagsnummer ○ Idé ○ Begrundelse ○ Borgerens ord ○ Bemærkning til kriterierne ○ Udskrivningsdato
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > udskrivningsdato
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Udskrivningsdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} (fx det, der skulle have stået)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: i morgen
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Udskrivningsdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} »i morgen«
        < ⚠ Datoen kan ikke ligge i fremtiden.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ny tekst: 12. marts
        < # Ret en oplysning · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad er forkert? Udskrivningsdato ▾
        < Hvad skal der stå?
        < Det rigtige {value} »12. marts«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvorfor skal det rettes? {reason} (fx tastefejl)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tastefejl
        < # Ret en oplysning · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvilken oplysning?
        < Udskrivningsdato
        < Hvad skal der stå?
        < [Ret]
        < Det rigtige
        < 12. marts
        < Hvorfor skal det rettes?
        < tastefejl
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ret en oplysning
        < Gemt i ML-2026-001.
        < Rettet. Borgeren er udskrevet 12. marts 2027, og Erhvervschefens orientering bliver rettet.
        < [Kopiér til fagsystemet] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 15. marts kl. 10.12: Udskrevet.
        < Næste: status efter udskrivning 12. september 2027 (dig).
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 12. marts 2027
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
        < Egen virksomhed
        < Lever af efter forløbet
        < Egen virksomhed
        < Hvad der er sket
        < 15. marts kl. 10.12 · Sagsbehandler
        < Rettet: Udskrivningsdato
        < [Vis]
        < 15. marts kl. 10.12 · Erhvervschef
        < Orientering nr. 2 er set af Erhvervschefen
        < 15. marts kl. 10.12 · Sagsbehandler
        < Udskrevet 14. marts 2027 (orientering nr. 2)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Genåbn sagen] [Kopiér til fagsystemet] [Ret en oplysning] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
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
        'Rettet 15. marts kl. 10.12: datoen er 12. marts 2027, ikke 14. marts 2027.',
        'Sag ML-2026-001 er udskrevet den 12. marts 2027 fra det opkvalificerende forløb, før tid.',
        'Pladser i brug: 0 af 2.',
      ]);
      assert.deepEqual(
        changed.card?.buttons.map(({ title }) => title),
        ['Jeg har set den', 'Stil et spørgsmål'],
      );
    }),
  );

  it(
    'is for the caseworker and the coach of the case alone, and for a citizen with a place',
    withStage(async (stage) => {
      await enrolled(stage);
      await referred(stage, { journalRef: '25/2' });
      await assess(stage, 'ML-2026-002', { decision: 'invite' });
      await transcript(
        stage,
        'visitator',
        `
        > udskriv ML-2026-001
        < Det skal sagsbehandleren eller coachen på sagen gøre.
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > udskriv ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > udskriv ML-2026-002
        < Det kan ikke lade sig gøre nu. ML-2026-002 står som »Indkaldt til visitationssamtale« siden 23. november kl. 10.12. Skriv »sag ML-2026-002« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await enrolled(stage);
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
        > discharge ML-2026-001
        < # Discharge · ML-2026-001
        < Step 1 of 2
        < The course ends
        < What is the last day? {date} 2026-11-23
        < Why does the course end? {reason} ○ Completed ○ Own business ○ In work ○ In education ○ Personal circumstances ○ Parental or other leave ○ Did not go on to the main phase ○ The citizen stopped ○ Stayed away ○ Moved away ○ Pension or another target group ○ The programme ended ○ Death ○ Other
        < [Next] [Save for later] [Help] [Cancel]
        > completed
        < # Discharge · ML-2026-001
        < Step 2 of 2
        < The course ends
        < [Change]
        < What is the last day?
        < 23 November 2026
        < Why does the course end?
        < Completed
        < What now?
        < Does the citizen agree? {agreed} ○ Yes ○ No
        < "No" makes it a decision with a hearing and a letter.
        < What does the citizen live on now? {outcome} ○ Own business ○ A job and an own business ○ An own business and a supplementary benefit ○ A job ○ Education ○ Public benefits ○ Pension ○ Not known
        < CVR number (optional) {cvr} (e.g. 25313763)
        < Note (optional) {note} (e.g. would like a talk about networks)
        < Only what is needed. The citizen can read it.
        < [Confirm and discharge] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Discharge · ML-2026-001
        < Step 2 of 2
        < The course ends
        < [Change]
        < What is the last day?
        < 23 November 2026
        < Why does the course end?
        < Completed
        < What now?
        < Does the citizen agree? {agreed} ● Yes ○ No
        < "No" makes it a decision with a hearing and a letter.
        < What does the citizen live on now? {outcome} ○ Own business ○ A job and an own business ○ An own business and a supplementary benefit ○ A job ○ Education ○ Public benefits ○ Pension ○ Not known
        < CVR number (optional) {cvr} (e.g. 25313763)
        < Note (optional) {note} (e.g. would like a talk about networks)
        < Only what is needed. The citizen can read it.
        < [Confirm and discharge] [Back] [Save for later] [Help] [Cancel]
        > own business
        < # Discharge · ML-2026-001
        < Step 2 of 2
        < The course ends
        < [Change]
        < What is the last day?
        < 23 November 2026
        < Why does the course end?
        < Completed
        < What now?
        < Does the citizen agree? {agreed} ● Yes ○ No
        < "No" makes it a decision with a hearing and a letter.
        < What does the citizen live on now? {outcome} ● Own business ○ A job and an own business ○ An own business and a supplementary benefit ○ A job ○ Education ○ Public benefits ○ Pension ○ Not known
        < CVR number (optional) {cvr} (e.g. 25313763)
        < Note (optional) {note} (e.g. would like a talk about networks)
        < Only what is needed. The citizen can read it.
        < [Confirm and discharge] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Discharge
        < Saved in ML-2026-001.
        < The citizen is discharged 23 November 2026. The Erhvervschef gets notice no. 2 in the channel.
        < [Copy to your case system] [Undo] [My tasks]
        > case ML-2026-001
        < # Case ML-2026-001
        < Since 23 November, 10.12: Discharged.
        < Next: follow-up 23 May 2027 (you).
        < The course
        < Starts
        < 23 November 2026
        < Last day
        < 23 November 2026
        < Who has the case
        < Caseworker
        < Sagsbehandler
        < Coach
        < Coach
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
        < Reason of the discharge
        < Completed
        < Lives on after the course
        < Own business
        < What happened
        < 23 November, 10.12 · Sagsbehandler
        < Discharged 23 November 2026 (notice no. 2)
        < [Show]
        < 23 November, 10.12 · Visitator
        < The provider can offer a place. Enrolled from 23 November 2026 (notice no. 1)
        < 23 November, 10.12 · Sagsbehandler
        < Referral sent to the provider
        < [Show] [Reopen the case] [Undo] [Copy to your case system] [Correct a value] [Hand over the case] [I have a conflict of interest]
        `,
      );
    }),
  );
});
