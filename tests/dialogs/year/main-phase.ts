import { walk } from '../../support/case-steps.ts';
import type { Scene } from './scene.ts';
import { inChannel, talk } from './scene.ts';

/** The main phase, the discharge, and a year after. */
export const MAIN_PHASE: readonly Scene[] = [
  {
    day: '2027-07-05',
    async play(stage) {
      await walk(stage, 'coach', 'log ML-2026-001', {
        activityTypes: 'sparring',
        attendance: 'cancelled',
        nextDate: '2027-08-16',
      });
      await talk(
        stage,
        'caseworker',
        `
        > ferie uge 28-29, Sagsbehandler 2 tager over
        < # Ferie og fravær
        < Trin 1 af 1
        < Hvornår er du væk?
        < Fra og med {from} 2027-07-12
        < Til og med {to} 2027-07-25
        < Hvem tager over? (valgfrit) {deputy} ● Sagsbehandler 2 ○ Leder i jobcentret
        < Kollegaen kan det samme som du på dine sager, så længe du er væk. Uden en venter de.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ferie og fravær
        < Gemt. Fravær fra 12. juli 2027 til og med 25. juli 2027.
        < Sagsbehandler 2 tager over og får opgaverne imens.
        < Er du tilbage før, så skriv »jeg er tilbage«.
        < [Mine opgaver]
        `,
      );
    },
  },
  {
    day: '2027-07-14',
    async play(stage) {
      await talk(
        stage,
        'caseworker2',
        `
        > sager
        < # Dine sager
        < ML-2026-001 · M.
        < Hovedforløb, måned 2 af 6 · Månedsstatus – 6 måneder mangler
        < [Vis]
        < ML-2026-003 · S.
        < Opkvalificerende forløb, måned 4 af 6 · Månedsstatus – 3 måneder mangler
        < [Vis] [Afsluttede]
        `,
      );
      await walk(stage, 'caseworker2', 'forsørgelse ML-2026-001', {
        supportBasis: 'selvforsoergende',
        becauseOfCourse: 'no',
      });
    },
  },
  {
    day: '2027-08-16',
    async play(stage) {
      await walk(stage, 'coach', 'log ML-2026-001', { activityTypes: 'sparring,network-meeting' });
      await walk(stage, 'coach', 'månedsstatus ML-2026-001', {
        status: 'on-track',
        progressPlan: '4',
        nextSteps: 'Åbner butikken',
      });
      await talk(
        stage,
        'caseworker',
        `
        > overdrag ML-2026-001
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ○ Alle mine åbne sager (2) ● ML-2026-001 · M. ○ ML-2026-002 · J. ○ ML-2026-003 · S.
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ● Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Overdrag sagen
        < Trin 2 af 2
        < Se det igennem
        < Hvem skal overtage?
        < [Ret]
        < Hvilke sager?
        < ML-2026-001
        < Til hvem?
        < Sagsbehandler 2 (ingen åbne sager)
        < Hvorfor?
        < Ny fordeling af sagerne
        < [Bekræft og overdrag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Overdrag sagen
        < ML-2026-001 er overdraget til Sagsbehandler 2, som får besked.
        < [Fortryd] [Mine opgaver]
        `,
      );
      await talk(
        stage,
        'caseworker2',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.
        < Coach: månedsstatus 6. september
        < [Vis] [Ny visitation]
        `,
      );
    },
  },
  {
    day: '2027-11-08',
    async play(stage) {
      await talk(
        stage,
        'caseworker2',
        `
        ! Godmorgen. Én ting i dag, cirka et minut.
        < # Godmorgen. Én ting i dag, cirka et minut.
        < ML-2026-001 · M.
        < Hovedforløbet slutter 5. december 2027 – 27 dage endnu.
        < [Åbn]
        `,
      );
      await talk(
        stage,
        'coach',
        `
        > faseskift ML-2026-001
        < # Faseskift · ML-2026-001
        < Trin 1 af 2
        < Din anbefaling
        < Hovedforløb til og med
        < 5. december 2027
        < Hvordan vurderer du forløbet? {assessment} (fx planen holder, og de første kunder er fundet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ○ Forlæng ○ Stop forløbet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer assessment="Tre uger mere til julesalget" recommendation=extend
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Din anbefaling: Tre uger mere til … ▾
        < Forlæng
        < Til og med hvilken dag? {until} 2028-01-05
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer until=2027-12-31
        < # Faseskift · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Tre uger mere til julesalget
        < Hvad anbefaler du?
        < Forlæng
        < Forlæng
        < [Ret]
        < Til og med hvilken dag?
        < 31. december 2027
        < Hovedforløb til og med 31. december 2027.
        < Ishøj Kommune betaler for pladsen så længe.
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
        'caseworker2',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Coachen har skrevet, hvad der skal ske, når fasen slutter.
        < Forlæng til og med 31. december 2027.
        < Hovedforløb til og med 31. december 2027.
        < Ishøj Kommune betaler for pladsen så længe.
        < [Enig – bekræft] [Ikke enig] [Åbn]
        * open dialog=phase-answer
        < # Bekræft faseskift · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Coachen anbefaler
        < Forlæng til og med 31. december 2027
        < Vurdering
        < Tre uger mere til julesalget
        < Forsørgelsen er afklaret
        < 3. maj med sagsbehandleren
        < Når du bekræfter
        < Hovedforløb til og med 31. december 2027. Ishøj Kommune betaler for pladsen så længe.
        < Bekræfter du det, coachen anbefaler? {answer} ○ Ja ○ Nej
        < »Nej« ændrer intet i forløbet; coachen får besked, og I kan tale sammen.
        < [Svar coachen] [Gem til senere] [Hjælp] [Annuller]
        * confirm answer=yes
        < # Bekræft faseskift
        < Gemt i ML-2026-001.
        < Hovedforløb til og med 31. december 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    },
  },
  {
    day: '2027-12-31',
    async play(stage) {
      await talk(
        stage,
        'caseworker2',
        `
        > udskriv ML-2026-001
        < # Udskriv · ML-2026-001
        < Trin 1 af 2
        < Forløbet slutter
        < Hvad er den sidste dag? {date} 2027-12-31
        < Hvorfor slutter forløbet? {reason} ○ Gennemført ○ Egen virksomhed ○ I arbejde ○ I uddannelse ○ Personlige forhold ○ Barsel eller orlov ○ Gik ikke videre til hovedforløbet ○ Borgeren stoppede selv ○ Udeblivelse ○ Flyttet ○ Pension eller ny målgruppe ○ Projektet er slut ○ Død ○ Andet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason=own-business
        < # Udskriv · ML-2026-001
        < Trin 2 af 2
        < Forløbet slutter
        < [Ret]
        < Hvad er den sidste dag?
        < 31. december 2027
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
        * confirm agreed=yes outcome=self-employed
        < # Udskriv
        < Gemt i ML-2026-001.
        < Borgeren er udskrevet 31. december 2027. Erhvervschefen får orientering nr. 5 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await inChannel(
        stage,
        `
        ! Orientering nr. 5 · Udskrivning
        < # Orientering nr. 5 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 31. december 2027 fra hovedforløbet, som planlagt.
        < Pladser i brug: 1 af 2.
        < [Jeg har set den] [Stil et spørgsmål]
        * acknowledge
        < # Orientering nr. 5 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 31. december 2027 fra hovedforløbet, som planlagt.
        < Pladser i brug: 1 af 2.
        < ✓ Set af Erhvervschef 31. december kl. 8.30.
        < [Stil et spørgsmål]
        `,
      );
      await talk(
        stage,
        'coach',
        `
        ! Borgeren er udskrevet
        < # Borgeren er udskrevet
        < ML-2026-001 · M.
        < Forløbet er slut. Se datoen på sagen.
        < [Åbn]
        `,
      );
    },
  },
  {
    day: '2028-06-30',
    async play(stage) {
      await talk(
        stage,
        'caseworker2',
        `
        ! Godmorgen. Én ting i dag, cirka to minutter.
        < # Godmorgen. Én ting i dag, cirka to minutter.
        < ML-2026-001 · M.
        < Status 6 måneder efter.
        < [Skriv status]
        * open
        < # Status efter udskrivning · ML-2026-001
        < Trin 1 af 1
        < Hvordan går det borgeren?
        < Hvilken status
        < 6 måneder efter udskrivningen 31. december 2027.
        < Til statistik
        < Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.
        < Hvad lever borgeren af i dag? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < Bemærkning (valgfrit) {note} (fx virksomheden har to ansatte)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm outcome=self-employed note="Har ansat sin første medarbejder"
        < # Status efter udskrivning
        < Gemt i ML-2026-001.
        < Status 6 måneder efter er noteret.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    },
  },
  {
    day: '2029-01-02',
    async play(stage) {
      await talk(
        stage,
        'caseworker2',
        `
        ! Godmorgen. Én ting i dag, cirka to minutter.
        < # Godmorgen. Én ting i dag, cirka to minutter.
        < ML-2026-001 · M.
        < Status 12 måneder efter.
        < [Skriv status]
        * open
        < # Status efter udskrivning · ML-2026-001
        < Trin 1 af 1
        < Hvordan går det borgeren?
        < Hvilken status
        < 12 måneder efter udskrivningen 31. december 2027.
        < Til statistik
        < Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.
        < Hvad lever borgeren af i dag? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < Bemærkning (valgfrit) {note} (fx virksomheden har to ansatte)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm outcome=self-employed
        < # Status efter udskrivning
        < Gemt i ML-2026-001.
        < Status 12 måneder efter er noteret.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 31. december 2027 kl. 8.30: Udskrevet.
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 31. december 2027
        < Pause
        < 1. februar 2027 – 14. februar 2027
        < Fremmøde
        < 5 aktiviteter: 4 mødt, 1 afbud
        < Månedsstatus
        < 16. august 2027: Følger planen
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler 2
        < Coach
        < Coach
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
        < Selvforsørgende
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Overdraget, fordi
        < Ny fordeling af sagerne
        < Coachens vurdering
        < Tre uger mere til julesalget
        < Forsørgelsen er afklaret
        < 3. maj med sagsbehandleren
        < Borgeren siger om delingen
        < Vil tænke over det
        < Aftaler
        < Planen er færdig i marts
        < Næste skridt
        < Åbner butikken
        < Så langt er borgeren
        < Idéen: Godt på vej · Forretningsplanen: På plads · Økonomien: Ikke begyndt · Kunderne: Ikke begyndt
        < Fritaget
        < Undervisning: skat – er uddannet revisor
        < Grund til pausen
        < Barsel eller orlov
        < Grund til udskrivning
        < Egen virksomhed
        < Lever af efter forløbet
        < Egen virksomhed
        < Lever af 12 måneder efter
        < Egen virksomhed
        < Lever af 6 måneder efter
        < Egen virksomhed
        < Bemærkning efter 6 måneder
        < Har ansat sin første medarbejder
        < Hvad der er sket (1/6)
        < 2. januar kl. 8.30 · Sagsbehandler 2
        < Status 12 måneder efter
        < [Vis]
        < 30. juni 2028 kl. 9.30 · Sagsbehandler 2
        < Status 6 måneder efter
        < [Vis]
        < 31. december 2027 kl. 8.30 · Erhvervschef
        < Orientering nr. 5 er set af Erhvervschefen
        < 31. december 2027 kl. 8.30 · Sagsbehandler 2
        < Udskrevet 31. december 2027 (orientering nr. 5)
        < [Vis]
        < 8. november 2027 kl. 8.30 · Sagsbehandler 2
        < Bekræftet som nr. 2: forlæng
        < [Ældre] [Genåbn sagen] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
    },
  },
];
