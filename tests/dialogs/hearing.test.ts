import assert from 'node:assert/strict';
import { bothNo, drafted, present, proposed, walk } from '../support/case-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about hearing the citizen', () => {
  it(
    'notes the answer, from the list of tasks',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await drafted(stage, await bothNo(stage));
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Borgeren bliver hørt · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        * open
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < ⚠ Her mangler et svar. Skriv fx »borgeren har svaret«.
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer result=answered remarks="Er uenig: pasningen er på plads nu"
        < # Partshøring · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Borgeren har svaret
        < Hvad sagde borgeren?
        < Er uenig: pasningen er på plads nu
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Partshøring
        < Gemt i ML-2026-001.
        < Borgeren har svaret.
        < Brevet er klar. Skriv »brev sendt«, når du har sendt det.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslaget er klar til at blive sendt.
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
        < [Vis] [Brevet er sendt] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Udkast til afgørelse] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslaget er klar til at blive sendt.
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Fælles afgørelse] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'takes it in words: why, an answer that is none, back, change',
    withStage(async (stage) => {
      await drafted(stage, await bothNo(stage));
      await transcript(
        stage,
        'caseworker',
        `
        > partshøring ML-2026-001
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > måske
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < ⚠ Det forstod jeg ikke. Svar »Borgeren har svaret«, »Intet svar« eller »Ikke nødvendig«.
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvorfor spørger du? · Hvordan gik partshøringen?
        < Borgeren skal have haft lejlighed til at udtale sig, før I giver afslag (forvaltningslovens § 19). Hvem ser det? Alle på sagen.
        < Hvorfor spørger du? · Hvad sagde borgeren?
        < Borgerens bemærkninger skal med i afgørelsen – og kan ændre den. Hvem ser det? Sagsbehandleren på sagen og lederen i jobcentret.
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < ⚠ Det forstod jeg ikke. Svar »Borgeren har svaret«, »Intet svar« eller »Ikke nødvendig«.
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > intet svar
        < # Partshøring · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Intet svar
        < Hvad sagde borgeren?
        < –
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ● Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ret svar
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ● Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > borgeren har svaret
        < # Partshøring · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Borgeren har svaret
        < Hvad sagde borgeren?
        < –
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret bemærkninger
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ● Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > har ringet og er uenig
        < # Partshøring · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Borgeren har svaret
        < Hvad sagde borgeren?
        < har ringet og er uenig
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Partshøring
        < Gemt i ML-2026-001.
        < Borgeren har svaret.
        < Brevet er klar. Skriv »brev sendt«, når du har sendt det.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'goes on without an answer once the last day has passed',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await drafted(before, await bothNo(before));
      const stage = await kept.open({ now: '2026-12-08T09:12:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > partshøring ML-2026-001
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > intet svar
        < # Partshøring · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Intet svar
        < Hvad sagde borgeren?
        < –
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Partshøring · ML-2026-001
        < Trin 2 af 2
        < Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Intet svar
        < Hvad sagde borgeren?
        < –
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Partshøring
        < Gemt i ML-2026-001.
        < Borgeren har ikke svaret.
        < Brevet er klar. Skriv »brev sendt«, når du har sendt det.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'warns that »no answer« before the citizen’s last day is not to be acted on',
    withStage(async (stage) => {
      const number = await bothNo(stage);
      await drafted(stage, number);
      const end = await walk(stage, 'caseworker', `partshøring ${number}`, { result: 'no-answer' });
      assert.equal(
        end.texts.at(-1),
        'Borgeren har til og med 7. december 2026 til at svare. Send ikke afgørelsen før (forvaltningslovens § 19).',
      );
    }),
  );

  it(
    'is not needed, and says why',
    withStage(async (stage) => {
      await drafted(stage, await bothNo(stage));
      await transcript(
        stage,
        'caseworker',
        `
        > partshøring ML-2026-001
        < # Partshøring · ML-2026-001
        < Trin 1 af 2
        < Hvad svarede borgeren?
        < Svar senest
        < 7. december 2026
        < Borgeren er hørt om
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Hvordan gik partshøringen? {result} ○ Borgeren har svaret ○ Intet svar ○ Ikke nødvendig
        < Hvad sagde borgeren? (valgfrit) {remarks} (fx er uenig: pasningen er på plads nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ikke nødvendig
        < # Partshøring · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad svarede borgeren? Ikke … ▾
        < Hvorfor ikke?
        < Hvorfor er partshøring ikke nødvendig? {waiver} ● Borgeren har selv givet oplysningerne eller kender dem ○ Borgeren er enig i svaret ○ Loven undtager sagen
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Partshøring · ML-2026-001
        < Trin 2 af 3
        < ✓ Hvad svarede borgeren? Ikke … ▾
        < Hvorfor spørger du? · Hvorfor er partshøring ikke nødvendig?
        < Springer I partshøringen over, skal sagen vise hvorfor (forvaltningslovens § 19, stk. 2). Hvem ser det? Alle på sagen.
        < Hvorfor ikke?
        < Hvorfor er partshøring ikke nødvendig? {waiver} ● Borgeren har selv givet oplysningerne eller kender dem ○ Borgeren er enig i svaret ○ Loven undtager sagen
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > borgeren er enig
        < # Partshøring · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Ikke nødvendig
        < Hvad sagde borgeren?
        < –
        < Hvorfor ikke?
        < [Ret]
        < Hvorfor er partshøring ikke nødvendig?
        < Borgeren er enig i svaret
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Partshøring · ML-2026-001
        < Trin 3 af 3
        < Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.
        < Se det igennem
        < Hvad svarede borgeren?
        < [Ret]
        < Hvordan gik partshøringen?
        < Ikke nødvendig
        < Hvad sagde borgeren?
        < –
        < Hvorfor ikke?
        < [Ret]
        < Hvorfor er partshøring ikke nødvendig?
        < Borgeren er enig i svaret
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Partshøring
        < Gemt i ML-2026-001.
        < Partshøring er ikke nødvendig.
        < Brevet er klar. Skriv »brev sendt«, når du har sendt det.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Partshøring ikke nødvendig
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Partshøring ikke nødvendig ⏎ Det skyldes: Borgeren er enig i svaret.«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Afslaget er klar til at blive sendt · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        `,
      );
    }),
  );

  it(
    'leads back to a joint decision where the remarks change the case',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      const number = await bothNo(stage);
      await drafted(stage, number);
      await walk(stage, 'caseworker', `partshøring ${number}`, {
        result: 'answered',
        remarks: 'Pasningen er på plads nu',
      });
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
        < Nej, ikke på nuværende tidspunkt
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
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Enig – bekræft] [Ikke enig] [Skriv et notat] [Jeg er inhabil]
        * countersign
        < # Sag ML-2026-001
        < Gemt i ML-2026-001. Begge parter har bekræftet. Borgeren er indskrevet og starter 1. december 2026. Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027. Erhvervschefen får orientering nr. 1 i kanalen.
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
        < Fælles afgørelse
        < Plads fra 1. december 2026 (møde 23. november 2026)
        < Deltog i mødet
        < Borgeren, sagsbehandler og visitator
        < Der blev lagt vægt på
        < Der er nu aftale om pasning om aftenen
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Bekræftet som nr. 2. Indskrevet fra 1. december 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Fælles afgørelse: plads, venter på nr. 2
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
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
        > brev ML-2026-001
        < # Brev om plads · ML-2026-001
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Du har fået en plads
        < Kære Maria
        < Du har fået en plads på mikrolånsforløbet i Næstved. Du begynder den 1. december 2026. De første seks måneder varer til og med 31. maj 2027, og hovedforløbet til og med 30. november 2027.
        < I de første seks måneder beholder du den ydelse, du har nu (dagpenge).
        < Bliver du syg eller kan du ikke komme, så ring til os samme dag.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Du har fået en plads ⏎  ⏎ Kære Maria ⏎  ⏎ Du har fået en plads på mikrolånsforløbet i Næstved. Du begynder den 1. december 2026. De første seks måneder varer til og med 31. maj 2027, og hovedforløbet til og med 30. november 2027. ⏎  ⏎ I de første seks måneder beholder du den ydelse, du har nu (dagpenge). ⏎  ⏎ Bliver du syg eller kan du ikke komme, så ring til os samme dag. ⏎  ⏎ Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Oplysningsbrev]
        `,
      );
    }),
  );

  it(
    'can end in a new draft and a new hearing',
    withStage(async (stage) => {
      await drafted(stage, await bothNo(stage));
      await transcript(
        stage,
        'caseworker',
        `
        > giv afslag ML-2026-001
        < # Udkast til afgørelse · ML-2026-001
        < Trin 1 af 2
        < Regel og begrundelse
        < Borger
        < Maria
        < Jobcentrets indstilling
        < Nej, ikke på nuværende tidspunkt
        < Frist
        < 21. december 2026
        < Hvilken regel bygger afgørelsen på? {rejectionRule} »Eksempel: den bestemmelse, jeres afgørelse bygger på.«
        < Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er der især lagt vægt på? {rejectionConsiderations} »Der er ikke tid til undervisningen«
        < Skriv til borgeren. Har I begrundet det før, står det her allerede.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Udkast til afgørelse · ML-2026-001
        < Trin 2 af 2
        < Regel og begrundelse
        < [Ret]
        < Hvilken regel bygger afgørelsen på?
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Hvad er der især lagt vægt på?
        < Der er ikke tid til undervisningen
        < Oplysninger
        < Hvilke oplysninger bygger det på? {rejectionFacts} »Samtale den 20. november ⏎  ⏎ Har drevet butik før«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad er den vigtigste grund? (valgfrit) {rejectionReason} ○ Forretningsidéen skal modnes ○ Det er for tidligt med et forløb ○ Uden for målgruppen ○ Andet
        < Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Udkast til afgørelse
        < Gemt i ML-2026-001.
        < Send partshøringen til borgeren: svar senest 7. december 2026. Skriv »partshøring«, når svaret er kommet, eller fristen er gået.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Borgeren bliver hørt.
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Partshøring] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Udkast til afgørelse] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'can be noted in English',
    withStage(async (stage) => {
      await drafted(stage, await bothNo(stage));
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
        > hearing ML-2026-001
        < # Hearing · ML-2026-001
        < Step 1 of 2
        < What did the citizen say?
        < Answer by
        < 7 December 2026
        < Heard on
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < How did the hearing go? {result} ○ The citizen has answered ○ No answer ○ Not needed
        < What did the citizen say? (optional) {remarks} (e.g. disagrees: care is arranged now)
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        > the citizen has answered
        < # Hearing · ML-2026-001
        < Step 2 of 2
        < Check it
        < What did the citizen say?
        < [Change]
        < How did the hearing go?
        < The citizen has answered
        < What did the citizen say?
        < –
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > next
        < # Hearing · ML-2026-001
        < Step 2 of 2
        < Write "yes" to confirm, "change" and a field, or "cancel".
        < Check it
        < What did the citizen say?
        < [Change]
        < How did the hearing go?
        < The citizen has answered
        < What did the citizen say?
        < –
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Hearing
        < Saved in ML-2026-001.
        < The citizen has answered.
        < The letter is ready. Write "letter sent" when you have sent it.
        < [Show the letter] [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
