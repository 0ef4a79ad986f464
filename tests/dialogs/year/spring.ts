import type { Scene } from './scene.ts';
import { inChannel, talk } from './scene.ts';

/** What life brings on the way to the main phase. */
export const SPRING: readonly Scene[] = [
  {
    day: '2027-01-25',
    async play(stage) {
      await talk(
        stage,
        'caseworker',
        `
        > forsørgelse ML-2026-001
        < # Forsørgelse · ML-2026-001
        < Trin 1 af 2
        < Hvad lever borgeren af?
        < I dag står der
        < Dagpenge
        < Hvad lever borgeren af nu? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Fra hvilken dag? {date} 2027-01-25
        < Skyldes ændringen mikrolånsforløbet? {becauseOfCourse} ○ Ja ○ Nej
        < »Ja« giver coachen og din leder besked.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer supportBasis=kontanthjaelp becauseOfCourse=yes
        < # Forsørgelse · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad lever borgeren af?
        < [Ret]
        < Hvad lever borgeren af nu?
        < Kontanthjælp
        < Fra hvilken dag?
        < 25. januar 2027
        < Skyldes ændringen mikrolånsforløbet?
        < Ja
        < Coachen og lederen i jobcentret får besked: borgeren skal beholde sin forsørgelse i det opkvalificerende forløb.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Forsørgelse
        < Gemt i ML-2026-001.
        < Begge parter får besked, så I kan tale om, hvad borgeren skal leve af.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await talk(
        stage,
        'coach',
        `
        ! Forsørgelsen er ændret på grund af forløbet
        < # Forsørgelsen er ændret på grund af forløbet
        < ML-2026-001 · M.
        < Tal sammen om, hvad borgeren skal leve af.
        < [Åbn]
        > sæt ML-2026-001 på pause
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2027-01-25
        < Den må gerne være begyndt, eller ligge forude.
        < Hvorfor holder forløbet pause? {reason} ○ Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} (dato)
        < Så minder jeg om det den dag.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer date=2027-02-01 reason=leave expectedReturn=2027-02-15
        < # Sæt på pause · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet holder pause
        < [Ret]
        < Hvilken dag begynder pausen?
        < 1. februar 2027
        < Hvorfor holder forløbet pause?
        < Barsel eller orlov
        < Hvornår ventes borgeren tilbage?
        < 15. februar 2027
        < Fra 1. februar 2027 forfalder intet i forløbet, og jeg minder ikke om noget. Slutdatoerne flytter sig lige så længe, som pausen varer.
        < Går det i gang igen 15. februar 2027: Opkvalificerende forløb til og med 5. juni 2027, hovedforløb til og med 6. december 2027.
        < Afdrag på et lån løber videre.
        < [Bekræft og sæt på pause] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Sæt på pause
        < Gemt i ML-2026-001.
        < På pause fra 1. februar 2027. Ingen frister løber, og jeg minder ikke om noget.
        < Forventet tilbage 15. februar 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await talk(
        stage,
        'leader',
        `
        ! Forsørgelsen er ændret på grund af forløbet
        < # Forsørgelsen er ændret på grund af forløbet
        < ML-2026-001 · M.
        < Tal sammen om, hvad borgeren skal leve af.
        < [Åbn]
        `,
      );
      await talk(
        stage,
        'caseworker',
        `
        ! Sat på pause
        < # Sat på pause
        < ML-2026-001 · M.
        < Ingen frister løber, og jeg minder ikke om noget.
        < [Åbn]
        `,
      );
    },
  },
  {
    day: '2027-02-15',
    async play(stage) {
      await talk(
        stage,
        'caseworker',
        `
        ! Godmorgen. Én ting i dag, cirka et minut.
        < # Godmorgen. Én ting i dag, cirka et minut.
        < ML-2026-001 · M.
        < Forventet tilbage fra pause i dag.
        < [Genoptag]
        * open dialog=resume
        < # Genoptag · ML-2026-001
        < Trin 1 af 2
        < Forløbet går i gang igen
        < På pause fra
        < 1. februar 2027
        < Hvad er den første dag igen? {date} 2027-02-15
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Genoptag · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet går i gang igen
        < [Ret]
        < Hvad er den første dag igen?
        < 15. februar 2027
        < Pausen varede 14 dage.
        < Opkvalificerende forløb til og med 5. juni 2027, hovedforløb til og med 6. december 2027.
        < [Bekræft og genoptag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Genoptag
        < Gemt i ML-2026-001.
        < Forløbet er i gang igen fra 15. februar 2027.
        < Opkvalificerende forløb til og med 5. juni 2027, hovedforløb til og med 6. december 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await talk(
        stage,
        'coach',
        `
        ! I gang igen
        < # I gang igen
        < ML-2026-001 · M.
        < Forløbet er i gang igen. Se de nye datoer på sagen.
        < [Åbn]
        `,
      );
    },
  },
  {
    day: '2027-03-01',
    async play(stage) {
      await talk(
        stage,
        'caseworker',
        `
        > træk samtykke tilbage ML-2026-001
        < # Træk samtykke tilbage · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil ikke længere have sagen delt
        < Borger
        < M.
        < Sagen står som
        < Indskrevet
        < Hvornår sagde borgeren det? {date} 2027-03-01
        < Hvad siger borgeren? (valgfrit) {reason} (fx vil hellere klare det selv)
        < Borgeren skylder ingen en grund. Skriv kun, hvad borgeren selv vil have noteret.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Delingen stopper med det samme: Næstved kan ikke længere se sagen, heller ikke i gamle kort og kladder. Intet bliver slettet.
        < Coachen kan ikke arbejde videre uden sagen. Tal med borgeren om, hvad der skal ske; forløbet slutter ikke af sig selv.
        < [Bekræft og stop delingen] [Gem til senere] [Hjælp] [Annuller]
        * confirm reason="Vil tænke over det"
        < # Træk samtykke tilbage
        < Gemt i ML-2026-001.
        < Næstved kan ikke længere se sagen. Intet er slettet. Tal med borgeren om, hvad der skal ske nu.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await talk(
        stage,
        'coach',
        `
        > sag ML-2026-001
        < # ML-2026-001
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        `,
      );
    },
  },
  {
    day: '2027-03-04',
    async play(stage) {
      await talk(
        stage,
        'caseworker',
        `
        > samtykke igen ML-2026-001
        < # Samtykke igen · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil gerne have sagen delt igen
        < Borger
        < M.
        < Samtykket blev trukket tilbage
        < 1. marts 2027
        < Hvornår sagde borgeren ja igen? {consentDay} 2027-03-04
        < Hvordan sagde borgeren ja igen? {consentForm} ● Mundtligt ○ Skriftligt
        < Næstved ser sagen igen med det samme, med alt hvad der står i den.
        < [Bekræft og del igen] [Gem til senere] [Hjælp] [Annuller]
        * confirm consentForm=written
        < # Samtykke igen
        < Gemt i ML-2026-001.
        < Sagen er delt med Næstved igen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    },
  },
  {
    day: '2027-03-15',
    async play(stage) {
      await talk(
        stage,
        'coach',
        `
        > udskriv ML-2026-002
        < # Udskriv · ML-2026-002
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2027-03-15
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason=moved
        < # Udskriv · ML-2026-002
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 15. marts 2027
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
        < Gemt i ML-2026-002.
        < Borgeren er udskrevet 15. marts 2027. Erhvervschefen får orientering nr. 3 i kanalen.
        < Pladsen er tilbudt den næste på ventelisten.
        < [Kopiér til fagsystemet] [Mine opgaver]
        `,
      );
      await inChannel(
        stage,
        `
        ! Orientering nr. 3 · Udskrivning
        < # Orientering nr. 3 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-002
        < Sag ML-2026-002 er udskrevet den 15. marts 2027 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 1 af 2. Næste på ventelisten får tilbud om pladsen.
        < [Jeg har set den] [Stil et spørgsmål]
        * acknowledge
        < # Orientering nr. 3 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-002
        < Sag ML-2026-002 er udskrevet den 15. marts 2027 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 1 af 2. Næste på ventelisten får tilbud om pladsen.
        < ✓ Set af Erhvervschef 15. marts kl. 8.30.
        < [Stil et spørgsmål]
        `,
      );
      await talk(
        stage,
        'caseworker',
        `
        ! Tilbud om plads
        < # Tilbud om plads
        < ML-2026-003 · S.
        < En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.
        < Svar senest 29. marts 2027.
        < Er oplysningerne stadig rigtige? Det er længe siden, sagen blev vurderet. Se den igennem, før borgeren svarer.
        < Hvornår kan forløbet begynde? {startDate} 2027-04-01
        < [Borgeren siger ja] [Borgeren siger nej tak] [Se sagen] [Ret en oplysning]
        * accept-offer
        < # Sag ML-2026-003
        < Gemt i ML-2026-003. Borgeren er indskrevet og starter 1. april 2027. Opkvalificerende forløb til og med 30. september 2027, hovedforløb til og med 31. marts 2028. Erhvervschefen får orientering nr. 4 i kanalen.
        < Siden 15. marts kl. 8.30: Indskrevet.
        < Starter 1. april.
        < Venter på en coach i Næstved.
        < Forløbet
        < Starter
        < 1. april 2027
        < Opkvalificerende forløb til og med
        < 30. september 2027
        < Hovedforløb til og med
        < 31. marts 2028
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
        < Sofie
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
        < 15. marts kl. 8.30 · Sagsbehandler
        < Indskrevet fra 1. april 2027 (orientering nr. 4)
        < 15. marts kl. 8.30
        < Tilbud om plads – svar senest 29. marts 2027
        < 23. november kl. 8.30 · Visitator
        < Næstved kan tilbyde en plads. På venteliste som nr. 1
        < 23. november kl. 8.30 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Forsørgelse] [Jeg er inhabil]
        `,
      );
      await inChannel(
        stage,
        `
        ! Orientering nr. 4 · Indskrivning
        < # Orientering nr. 4 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-003
        < Starter 1. april 2027.
        < Opkvalificerende forløb til og med 30. september 2027, hovedforløb til og med 31. marts 2028.
        < Pladser i brug: 2 af 2. Næste plads ventes ledig 7. december 2027.
        < [Jeg har set den] [Stil et spørgsmål]
        * acknowledge
        < # Orientering nr. 4 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-003
        < Starter 1. april 2027.
        < Opkvalificerende forløb til og med 30. september 2027, hovedforløb til og med 31. marts 2028.
        < Pladser i brug: 2 af 2. Næste plads ventes ledig 7. december 2027.
        < ✓ Set af Erhvervschef 15. marts kl. 8.30.
        < [Stil et spørgsmål]
        `,
      );
      await talk(
        stage,
        'coach2',
        `
        ! Borgeren har ingen coach endnu
        < # Borgeren har ingen coach endnu
        < ML-2026-003 · S.
        < Borgeren har en plads. Den første coach, der tager sagen, har den.
        < [Jeg tager sagen] [Åbn]
        * open
        < # Tag sagen · ML-2026-003
        < Trin 1 af 1
        < Borgeren har ingen coach endnu
        < Borger
        < S.
        < Sagen står som
        < Indskrevet
        < Starter
        < 1. april 2027
        < Opkvalificerende forløb til og med
        < 30. september 2027
        < Hovedforløb til og med
        < 31. marts 2028
        < [Bekræft: Jeg tager sagen] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Tag sagen
        < Gemt i ML-2026-003.
        < Du er nu coach på sagen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    },
  },
  {
    day: '2027-05-07',
    async play(stage) {
      await talk(
        stage,
        'caseworker',
        `
        ! Godmorgen. Én ting i dag, cirka et minut.
        < # Godmorgen. Én ting i dag, cirka et minut.
        < ML-2026-001 · M.
        < Det opkvalificerende forløb slutter 5. juni 2027 – 29 dage endnu.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 15. februar kl. 8.30: Indskrevet.
        < Opkvalificerende forløb, måned 6 af 6.
        < Coach: Månedsstatus – 4 måneder mangler.
        < Coach og dig: Det opkvalificerende forløb slutter 5. juni – hvad så?
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 5. juni 2027
        < Hovedforløb til og med
        < 6. december 2027
        < Pause
        < 1. februar 2027 – 14. februar 2027
        < Fremmøde
        < 3 aktiviteter: 3 mødt
        < Månedsstatus
        < 23. december: Følger planen
        < Mangler før hovedforløbet
        < Undervisning: skat
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
        < Deling
        < Delt med Næstved
        < Informeret
        < 4. marts 2027, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/1
        < Søgte
        < 23. november 2026
        < Lever af
        < Kontanthjælp
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Borgeren siger om delingen
        < Vil tænke over det
        < Aftaler
        < Planen er færdig i marts
        < Næste skridt
        < Budgettet gøres færdigt
        < Så langt er borgeren
        < Idéen: Godt på vej · Forretningsplanen: Ikke begyndt · Økonomien: Ikke begyndt · Kunderne: Ikke begyndt
        < Grund til pausen
        < Barsel eller orlov
        < Hvad der er sket (1/2)
        < 4. marts kl. 8.30 · Sagsbehandler
        < Borgeren vil gerne have sagen delt igen
        < 1. marts kl. 8.30 · Sagsbehandler
        < Borgeren vil ikke længere have sagen delt
        < [Vis]
        < 15. februar kl. 8.30 · Sagsbehandler
        < I gang igen fra 15. februar 2027
        < 25. januar kl. 8.30 · Coach
        < På pause fra 1. februar 2027
        < [Vis]
        < 25. januar kl. 8.30 · Sagsbehandler
        < Forsørgelsen er ændret fra 25. januar 2027
        < [Vis]
        < 11. januar kl. 8.30 · Coach
        < Notat
        < [Vis]
        < 11. januar kl. 8.30 · Coach
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab og Undervisning: moms 11. januar 2027 – mødt
        < [Vis]
        < 23. december kl. 8.30 · Coach
        < Månedsstatus: følger planen
        < [Vis]
        < 9. december kl. 8.30 · Coach
        < Undervisning: regnskab 9. december 2026 – mødt
        < 9. december kl. 8.30 · Coach
        < Det planlagte 8. december 2026 blev ikke til noget
        < [Ældre] [Sæt på pause] [Vis brevet] [Forsørgelse] [Udskriv] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    },
  },
  {
    day: '2027-05-27',
    async play(stage) {
      await talk(
        stage,
        'coach',
        `
        > faseskift ML-2026-001
        < # Faseskift · ML-2026-001
        < Trin 1 af 3
        < Klar til hovedforløbet?
        < Opkvalificerende forløb til og med
        < 5. juni 2027
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < ✓ gennemført
        < Finansiel rådgivning
        < ✓ gennemført
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < ✓ gennemført
        < [Log undervisning: skat]
        < Er forretningsplanen klar? {businessPlanReady} ○ Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ○ Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer businessPlanReady=yes budgetReady=yes supportClarified=yes supportSettled="3. maj med sagsbehandleren"
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Klar til hovedforløbet? Ja · Ja … ▾
        < Din anbefaling
        < Hvordan vurderer du forløbet? {assessment} (fx planen holder, og de første kunder er fundet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ○ Videre til hovedforløbet ○ Forlæng ○ Stop forløbet
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer assessment="Planen holder" recommendation=advance
        < # Faseskift · ML-2026-001
        < Trin 3 af 4
        < ✓ Klar til hovedforløbet? Ja · Ja … ▾
        < ✓ Din anbefaling: Planen holder … ▾
        < Det mangler
        < Undervisning: skat
        < mangler – skal være der først
        < [Log undervisning: skat]
        < Er borgeren fritaget for noget? (valgfrit) {exemptions} (fx skat: er uddannet revisor)
        < En linje for hver, med grunden: »skat: er uddannet revisor«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår begynder hovedforløbet? {date} 2027-06-06
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > skat: er uddannet revisor
        < # Faseskift · ML-2026-001
        < Trin 4 af 4
        < Se det igennem
        < Klar til hovedforløbet?
        < [Ret]
        < Er forretningsplanen klar?
        < Ja
        < Er budgettet klar?
        < Ja
        < Er det afklaret, hvad borgeren lever af i hovedforløbet?
        < Ja
        < Hvornår og med hvem er det afklaret?
        < 3. maj med sagsbehandleren
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Planen holder
        < Hvad anbefaler du?
        < Videre til hovedforløbet
        < Det mangler
        < [Ret]
        < Er borgeren fritaget for noget?
        < Undervisning: skat – er uddannet revisor
        < Hvornår begynder hovedforløbet?
        < 6. juni 2027
        < Hovedforløbet begynder 6. juni 2027.
        < Hovedforløb til og med 5. december 2027.
        < Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Faseskift
        < Gemt i ML-2026-001.
        < Sagsbehandleren skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await talk(
        stage,
        'caseworker',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Coachen har skrevet, hvad der skal ske, når fasen slutter.
        < Videre til hovedforløbet 6. juni 2027.
        < Hovedforløbet begynder 6. juni 2027.
        < Hovedforløb til og med 5. december 2027.
        < [Enig – bekræft] [Ikke enig] [Åbn]
        * countersign
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Hovedforløbet begynder 6. juni 2027. Hovedforløb til og med 5. december 2027.
        < Siden 27. maj kl. 9.30: Indskrevet.
        < Opkvalificerende forløb, måned 6 af 6.
        < Coach: Månedsstatus – 4 måneder mangler.
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 5. juni 2027
        < Hovedforløb fra
        < 6. juni 2027
        < Hovedforløb til og med
        < 5. december 2027
        < Pause
        < 1. februar 2027 – 14. februar 2027
        < Fremmøde
        < 3 aktiviteter: 3 mødt
        < Månedsstatus
        < 23. december 2026: Følger planen
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
        < Deling
        < Delt med Næstved
        < Informeret
        < 4. marts 2027, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/1
        < Søgte
        < 23. november 2026
        < Lever af
        < Kontanthjælp
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Coachens vurdering
        < Planen holder
        < Forsørgelsen er afklaret
        < 3. maj med sagsbehandleren
        < Borgeren siger om delingen
        < Vil tænke over det
        < Aftaler
        < Planen er færdig i marts
        < Næste skridt
        < Budgettet gøres færdigt
        < Så langt er borgeren
        < Idéen: Godt på vej · Forretningsplanen: Ikke begyndt · Økonomien: Ikke begyndt · Kunderne: Ikke begyndt
        < Fritaget
        < Undervisning: skat – er uddannet revisor
        < Grund til pausen
        < Barsel eller orlov
        < Hvad der er sket (1/4)
        < 27. maj kl. 9.30 · Sagsbehandler
        < Bekræftet som nr. 2: videre til hovedforløbet
        < 27. maj kl. 9.30 · Coach
        < Coachen anbefaler: videre til hovedforløbet 6. juni 2027
        < [Vis]
        < 4. marts kl. 8.30 · Sagsbehandler
        < Borgeren vil gerne have sagen delt igen
        < 1. marts kl. 8.30 · Sagsbehandler
        < Borgeren vil ikke længere have sagen delt
        < [Vis]
        < 15. februar kl. 8.30 · Sagsbehandler
        < I gang igen fra 15. februar 2027
        < [Ældre] [Sæt på pause] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Forsørgelse] [Jeg er inhabil]
        `,
      );
      await talk(
        stage,
        'coach',
        `
        ! Faseskift bekræftet
        < # Faseskift bekræftet
        < ML-2026-001 · M.
        < Se de nye datoer på sagen.
        < [Åbn]
        `,
      );
    },
  },
];
