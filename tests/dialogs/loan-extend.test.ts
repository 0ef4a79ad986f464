import { present } from '../support/case-steps.ts';
import { asked, decidedOn, inMain } from '../support/loan-talk.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a later deadline for a loan', () => {
  it(
    'is one press, its letter is the next, and the coach hears of it',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver');
      await asked(stage, await inMain(stage));
      await transcript(
        stage,
        'approver',
        `
        > forlæng fristen ML-2026-001
        < # Forlæng fristen for lånet · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »vi endnu ikke er færdige med at se på din ansøgning«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Forlæng fristen for lånet · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvornår kan borgeren regne med svar?
        < Kan I ikke nå den frist, I har offentliggjort, skal borgeren have besked om en ny (retssikkerhedslovens § 3, stk. 2). Hvem ser det? Coachen og sagsbehandleren på sagen, lederen i jobcentret, de bevillingsansvarlige og økonomi – ikke Erhvervschefen.
        < Hvorfor spørger du? · Det skyldes, at …
        < Borgeren har ret til at vide, hvorfor svaret kommer senere. Hvem ser det? Coachen og sagsbehandleren på sagen, lederen i jobcentret og de bevillingsansvarlige; borgeren læser det i brevet.
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »vi endnu ikke er færdige med at se på din ansøgning«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > frist: i dag
        < # Forlæng fristen for lånet · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2026-11-23
        < ⚠ Den nye frist skal ligge efter 21. december 2026.
        < Det skyldes, at … {reason} »vi endnu ikke er færdige med at se på din ansøgning«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > frist: 8. januar
        < # Forlæng fristen for lånet · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-08
        < Det skyldes, at … {reason} »vi endnu ikke er færdige med at se på din ansøgning«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > grund: vi mangler et tilbud på værktøjet
        < # Forlæng fristen for lånet · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-08
        < Det skyldes, at … {reason} »vi mangler et tilbud på værktøjet«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Forlæng fristen for lånet
        < Gemt i ML-2026-001.
        < Fristen er nu 8. januar 2027. Send borgeren brevet.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=letter
        < # Brev om ny frist for lånet · ML-2026-001
        < Næstved Kommune, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Svaret på din ansøgning om lån tager længere tid
        < Kære Maria Holm
        < Du søgte den 23. november 2026 om et mikrolån på 25.000 kr. Vi når ikke at afgøre det inden for den frist, vi har lovet. Det skyldes, at vi mangler et tilbud på værktøjet. Du kan forvente svar senest 8. januar 2027.
        < Venlig hilsen ⏎ Bevillingsansvarlig ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Næstved Kommune, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Svaret på din ansøgning om lån tager længere tid ⏎  ⏎ Kære Maria Holm ⏎  ⏎ Du søgte den 23. november 2026 om et mikrolån på 25.000 kr. Vi når ikke at afgøre det inden for den frist, vi har lovet. Det skyldes, at vi mangler et tilbud på værktøjet. Du kan forvente svar senest 8. januar 2027. ⏎  ⏎ Venlig hilsen ⏎ Bevillingsansvarlig ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Tilbage til kvitteringen]
        > brev ML-2026-001
        < # Brev om ny frist for lånet · ML-2026-001
        < Næstved Kommune, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Svaret på din ansøgning om lån tager længere tid
        < Kære Maria Holm
        < Du søgte den 23. november 2026 om et mikrolån på 25.000 kr. Vi når ikke at afgøre det inden for den frist, vi har lovet. Det skyldes, at vi mangler et tilbud på værktøjet. Du kan forvente svar senest 8. januar 2027.
        < Venlig hilsen ⏎ Bevillingsansvarlig ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Næstved Kommune, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Svaret på din ansøgning om lån tager længere tid ⏎  ⏎ Kære Maria Holm ⏎  ⏎ Du søgte den 23. november 2026 om et mikrolån på 25.000 kr. Vi når ikke at afgøre det inden for den frist, vi har lovet. Det skyldes, at vi mangler et tilbud på værktøjet. Du kan forvente svar senest 8. januar 2027. ⏎  ⏎ Venlig hilsen ⏎ Bevillingsansvarlig ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Hovedforløb, måned 1 af 6.
        < En bevillingsansvarlig i Næstved: Lån: ansøgning til afgørelse · Fristen er 8. januar 2027 – 46 dage endnu.
        < Forløbet
        < Starter
        < 20. maj 2026
        < Opkvalificerende forløb til og med
        < 22. november 2026
        < Hovedforløb fra
        < 23. november 2026
        < Hovedforløb til og med
        < 22. maj 2027
        < Lånet
        < Lånet er
        < Ansøgning til afgørelse · Fristen er 8. januar 2027 – 46 dage endnu.
        < Søgt
        < 25.000 kr., 24 afdrag, 23. november 2026
        < Budget
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Begrundelse
        < De første tre kunder venter
        < Fristen er forlænget, fordi
        < vi mangler et tilbud på værktøjet
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
        < Deling
        < Delt med Næstved
        < Visitationen
        < Borger
        < Maria Holm
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Hvad der er sket
        < 23. november kl. 10.12 · Bevillingsansvarlig
        < Lån: fristen forlænget til 8. januar 2027
        < [Vis]
        < 23. november kl. 10.12 · Coach
        < Lån søgt: 25.000 kr.
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Indskrevet fra 20. maj 2026 (orientering nr. 1)
        < [Afgør lån] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Forlæng fristen for lånet] [Jeg er inhabil]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Lån: fristen forlænget til 8. januar 2027
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Lån: fristen forlænget til 8. januar 2027 ⏎ Det skyldes, at vi mangler et tilbud på værktøjet.«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Afgørelsen om lånet kommer senere
        < # Afgørelsen om lånet kommer senere
        < ML-2026-001 · M.H.
        < Borgeren får brev om den nye frist.
        < [Åbn]
        > forlæng fristen for lånet ML-2026-001
        < Det skal en bevillingsansvarlig i Næstved gøre.
        `,
      );
    }),
  );

  it(
    'is over once the loan is decided',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver');
      await asked(stage, await inMain(stage));
      await decidedOn(stage, 'ML-2026-001');
      await transcript(
        stage,
        'approver',
        `
        > fristbrev om lån ML-2026-001
        < Det kan ikke lade sig gøre med lånet i ML-2026-001 nu: bevilget, ikke udbetalt. Det venter på økonomimedarbejderen. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'can be had in English',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver');
      await asked(stage, await inMain(stage));
      await transcript(
        stage,
        'approver',
        `
        > sprog en
        < # Mikrolån
        < Hi Bevillingsansvarlig. I help you run the microloan course.
        < You are loan approver at Næstved Kommune.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [My tasks]
        > extend the deadline of the loan in ML-2026-001
        < # Extend the deadline of the loan · ML-2026-001
        < Step 1 of 1
        < New deadline
        < Now
        < Deadline 21 December 2026 – 28 days left.
        < When can the citizen expect an answer? {until} 2027-01-18
        < The reason (in Danish, for the letter) {reason} »vi endnu ikke er færdige med at se på din ansøgning«
        < Stands in the letter: "Det skyldes, at …".
        < Only what is needed. The citizen can read it.
        < [Confirm and make the letter] [Save for later] [Help] [Cancel]
        * confirm
        < # Extend the deadline of the loan
        < Saved in ML-2026-001.
        < The deadline is now 18 January 2027. Send the citizen the letter.
        < [Show the letter] [Copy to your case system] [Undo] [My tasks]
        * view view=letter
        < # Letter about a new deadline for the loan · ML-2026-001
        < Næstved Kommune, Erhverv og beskæftigelse ⏎ Case ML-2026-001 · 23 November 2026
        < The answer to your request for a loan takes longer
        < Dear Maria Holm
        < On 23 November 2026 you asked for a microloan of DKK 25,000. We will not decide on it within the time we promised. The reason (in Danish): vi endnu ikke er færdige med at se på din ansøgning. You can expect an answer by 18 January 2027.
        < Kind regards ⏎ Bevillingsansvarlig ⏎ Erhverv og beskæftigelse, phone 00 00 00 00
        < Copy the Danish letter from here {letter} »Næstved Kommune, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Svaret på din ansøgning om lån tager længere tid ⏎  ⏎ Kære Maria Holm ⏎  ⏎ Du søgte den 23. november 2026 om et mikrolån på 25.000 kr. Vi når ikke at afgøre det inden for den frist, vi har lovet. Det skyldes, at vi endnu ikke er færdige med at se på din ansøgning. Du kan forvente svar senest 18. januar 2027. ⏎  ⏎ Venlig hilsen ⏎ Bevillingsansvarlig ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Read it through and send it by Digital Post. I send nothing.
        < [Back to the receipt]
        `,
      );
    }),
  );
});
