import { bothNo, disagreed, drafted, present, referred } from '../support/case-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { assess } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a later deadline', () => {
  it(
    'is one press, and its letter is the next',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        * open dialog=extend
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Forlæng fristen
        < Gemt i ML-2026-001.
        < Fristen er nu 18. januar 2027. Send brevet til borgeren.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=letter
        < # Brev om ny frist · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Din ansøgning tager længere tid
        < Kære Maria
        < Vi når ikke at afgøre din ansøgning inden for den frist, vi har lovet. Det skyldes, at vi venter på Næstved Kommunes vurdering. Du kan forvente svar senest 18. januar 2027.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Din ansøgning tager længere tid ⏎  ⏎ Kære Maria ⏎  ⏎ Vi når ikke at afgøre din ansøgning inden for den frist, vi har lovet. Det skyldes, at vi venter på Næstved Kommunes vurdering. Du kan forvente svar senest 18. januar 2027. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev] [Tilbage til kvitteringen]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen er 18. januar 2027 – 56 dage endnu.
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
        < Fristen er forlænget, fordi
        < vi venter på Næstved Kommunes vurdering
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Frist forlænget til 18. januar 2027
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Til vurdering hos Næstved · Fristen er 18. januar 2027 – 56 dage endnu.
        < [Åbn]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen er 18. januar 2027 – 56 dage endnu.
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
        < Fristen er forlænget, fordi
        < vi venter på Næstved Kommunes vurdering
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Frist forlænget til 18. januar 2027
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Svar på visitation] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'takes day and reason in words: too early, no day, why, change',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > forlæng frist ML-2026-001
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > 20. december
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2026-12-20
        < ⚠ Den nye frist skal ligge efter 21. december 2026.
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvornår kan borgeren regne med svar?
        < Kan I ikke nå den frist, I har offentliggjort, skal borgeren have besked om en ny (retssikkerhedslovens § 3, stk. 2). Hvem ser det? Alle på sagen.
        < Hvorfor spørger du? · Det skyldes, at …
        < Borgeren har ret til at vide, hvorfor svaret kommer senere. Hvem ser det? Alle på sagen i jobcentret og visitatorerne i Næstved; borgeren læser det i brevet.
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2026-12-20
        < ⚠ Den nye frist skal ligge efter 21. december 2026.
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > ret frist
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2026-12-20
        < ⚠ Den nye frist skal ligge efter 21. december 2026.
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > 1. februar
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-02-01
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > ret grund
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-02-01
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > borgeren er på ferie
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-02-01
        < Det skyldes, at … {reason} »borgeren er på ferie«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Forlæng fristen
        < Gemt i ML-2026-001.
        < Fristen er nu 1. februar 2027. Send brevet til borgeren.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > brev ML-2026-001
        < # Brev om ny frist · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Din ansøgning tager længere tid
        < Kære Maria
        < Vi når ikke at afgøre din ansøgning inden for den frist, vi har lovet. Det skyldes, at borgeren er på ferie. Du kan forvente svar senest 1. februar 2027.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Din ansøgning tager længere tid ⏎  ⏎ Kære Maria ⏎  ⏎ Vi når ikke at afgøre din ansøgning inden for den frist, vi har lovet. Det skyldes, at borgeren er på ferie. Du kan forvente svar senest 1. februar 2027. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        > fristbrev ML-2026-001
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 1. februar 2027 – 70 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-03-01
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Forlæng fristen
        < Gemt i ML-2026-001.
        < Fristen er nu 1. marts 2027. Send brevet til borgeren.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'takes what stands on the card: too early, and no reason',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > forlæng frist ML-2026-001
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        * confirm until=2026-12-21
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2026-12-21
        < ⚠ Den nye frist skal ligge efter 21. december 2026.
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        * confirm until=2027-02-01 reason=""
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-02-01
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < ⚠ Her mangler et svar. Skriv fx »vi venter på en samtale med Næstved«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'proposes why it takes longer, from where the case is',
    withStage(async (stage) => {
      await assess(stage, await referred(stage), { decision: 'invite' });
      await assess(stage, await referred(stage, { journalRef: '25/2' }), {
        decision: 'return',
        question: 'Er der tid om aftenen?',
      });
      await disagreed(stage, { journalRef: '25/3' });
      await drafted(stage, await bothNo(stage, { journalRef: '25/4' }));
      await bothNo(stage, { journalRef: '25/5' });
      await transcript(
        stage,
        'caseworker',
        `
        > forlæng frist ML-2026-001
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »vi venter på en samtale mellem dig og Næstved Kommune«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Forlæng fristen
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        > forlæng frist ML-2026-002
        < # Forlæng fristen · ML-2026-002
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »vi mangler oplysninger til sagen«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Forlæng fristen
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        > forlæng frist ML-2026-003
        < # Forlæng fristen · ML-2026-003
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »vi skal tale med Næstved Kommune om sagen«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Forlæng fristen
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        > forlæng frist ML-2026-004
        < # Forlæng fristen · ML-2026-004
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »du har fået tid til at komme med bemærkninger«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Forlæng fristen
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        > forlæng frist ML-2026-005
        < # Forlæng fristen · ML-2026-005
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-18
        < Det skyldes, at … {reason} »sagen tager længere tid, end vi regnede med«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'can be said after the deadline has passed',
    withKeptStore(async (kept) => {
      await referred(await kept.open());
      const stage = await kept.open({ now: '2026-12-23T09:12:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen var 21. december 2026 – overskredet.
        < Visitator og Visitator 2 er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: http://localhost:56150
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Træk tilbage] [Ret en oplysning] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        > forlæng frist ML-2026-001
        < # Forlæng fristen · ML-2026-001
        < Trin 1 af 1
        < Ny frist
        < Nu
        < Fristen var 21. december 2026 – overskredet.
        < Hvornår kan borgeren regne med svar? {until} 2027-01-20
        < Det skyldes, at … {reason} »vi venter på Næstved Kommunes vurdering«
        < Står i brevet til borgeren: »Det skyldes, at …«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og lav brevet] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Forlæng fristen
        < Gemt i ML-2026-001.
        < Fristen er nu 20. januar 2027. Send brevet til borgeren.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is for the caseworker, and only while a deadline runs',
    withStage(async (stage) => {
      await assess(stage, await referred(stage));
      await transcript(
        stage,
        'visitator',
        `
        > forlæng frist ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > forlæng frist ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Indskrevet« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'can be said in English; the letter that goes out is Danish',
    withStage(async (stage) => {
      await referred(stage);
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
        > extend deadline ML-2026-001
        < # Extend the deadline · ML-2026-001
        < Step 1 of 1
        < New deadline
        < Now
        < Deadline 21 December 2026 – 28 days left.
        < When can the citizen expect an answer? {until} 2027-01-18
        < The reason (in Danish, for the letter) {reason} »vi venter på Næstved Kommunes vurdering«
        < Stands in the letter: "Det skyldes, at …".
        < Only what is needed. The citizen can read it.
        < [Confirm and make the letter] [Save for later] [Help] [Cancel]
        > yes
        < # Extend the deadline
        < Saved in ML-2026-001.
        < The deadline is now 18 January 2027. Send the letter to the citizen.
        < [Show the letter] [Copy to your case system] [Undo] [My tasks]
        * view view=letter
        < # Letter about a new deadline · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Case ML-2026-001 · 23 November 2026
        < Your application takes longer
        < Dear Maria
        < We will not decide your application within the time we promised. The reason (in Danish): vi venter på Næstved Kommunes vurdering. You can expect an answer by 18 January 2027.
        < Kind regards ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, phone 00 00 00 00
        < Copy the Danish letter from here {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Din ansøgning tager længere tid ⏎  ⏎ Kære Maria ⏎  ⏎ Vi når ikke at afgøre din ansøgning inden for den frist, vi har lovet. Det skyldes, at vi venter på Næstved Kommunes vurdering. Du kan forvente svar senest 18. januar 2027. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Read it through and send it by Digital Post. I send nothing.
        < [Information letter] [Back to the receipt]
        `,
      );
    }),
  );
});
