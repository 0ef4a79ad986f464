import { enrolled, referred } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe("A conversation about the citizen's own remark", () => {
  it(
    'asks to which text, and stands beside it',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > borgerens bemærkning ML-2026-001
        < # Borgerens bemærkning · ML-2026-001
        < Trin 1 af 2
        < Hvilken tekst er borgeren ikke enig i?
        < Hvilken tekst? {about} ○ Idé ○ Jobcentret bygger det på
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > begrundelsen
        < # Borgerens bemærkning · ML-2026-001
        < Trin 2 af 2
        < Hvilken tekst er borgeren ikke enig i?
        < [Ret]
        < Hvilken tekst?
        < Jobcentret bygger det på
        < Hvad siger borgeren?
        < Der står
        < Har drevet butik før
        < Borgerens bemærkning {remark} (fx jeg kom for sent to gange, ikke seks)
        < Skriv det, som borgeren siger det. Er noget simpelthen forkert, så skriv »ret oplysning«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår sagde borgeren det? {date} 2026-11-23
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > det var min søsters butik
        < # Borgerens bemærkning · ML-2026-001
        < Trin 2 af 2
        < Hvilken tekst er borgeren ikke enig i?
        < [Ret]
        < Hvilken tekst?
        < Jobcentret bygger det på
        < Hvad siger borgeren?
        < Der står
        < Har drevet butik før
        < Borgerens bemærkning {remark} »det var min søsters butik«
        < Skriv det, som borgeren siger det. Er noget simpelthen forkert, så skriv »ret oplysning«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår sagde borgeren det? {date} 2026-11-23
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Borgerens bemærkning
        < Gemt i ML-2026-001.
        < Bemærkningen står ved siden af teksten i sagen. Teksten selv er, som den var.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
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
        < Borgerens bemærkning 23. november 2026
        < det var min søsters butik
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgerens bemærkning 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'is copied to the case system with the text it is about, and can be taken back',
    withStage(async (stage) => {
      await referred(stage);
      await stage.say('caseworker', 'borgerens bemærkning ML-2026-001');
      await stage.say('caseworker', 'idé');
      await stage.say('caseworker', 'også symaskiner');
      await transcript(
        stage,
        'caseworker',
        `
        > ja
        < # Borgerens bemærkning
        < Gemt i ML-2026-001.
        < Bemærkningen står ved siden af teksten i sagen. Teksten selv er, som den var.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Borgerens bemærkning 23. november 2026
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Borgerens bemærkning 23. november 2026 ⏎ Borgerens bemærkning til »Idé«: også symaskiner«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > fortryd
        < # Borgerens bemærkning
        < Fortrudt. ML-2026-001 er, som den var før.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is for the caseworker; who reads the text reads it too, in English as well',
    withStage(async (stage) => {
      await enrolled(stage);
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > citizen's remark ML-2026-001
        < # The citizen's remark · ML-2026-001
        < Step 1 of 2
        < Which text does the citizen not agree with?
        < Which text? {about} ○ Idea ○ The job centre bases it on
        < [Next] [Save for later] [Help] [Cancel]
        > idea
        < # The citizen's remark · ML-2026-001
        < Step 2 of 2
        < Which text does the citizen not agree with?
        < [Change]
        < Which text?
        < Idea
        < What does the citizen say?
        < It says
        < Cykelværksted med udlejning
        < The citizen's remark {remark} (e.g. I was late twice, not six times)
        < Write it as the citizen says it. If something is simply wrong, write "correct".
        < Only what is needed. The citizen can read it.
        < When did the citizen say so? {date} 2026-11-23
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > sewing machines too
        < # The citizen's remark · ML-2026-001
        < Step 2 of 2
        < Which text does the citizen not agree with?
        < [Change]
        < Which text?
        < Idea
        < What does the citizen say?
        < It says
        < Cykelværksted med udlejning
        < The citizen's remark {remark} »sewing machines too«
        < Write it as the citizen says it. If something is simply wrong, write "correct".
        < Only what is needed. The citizen can read it.
        < When did the citizen say so? {date} 2026-11-23
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > 24 November 2026
        < # The citizen's remark · ML-2026-001
        < Step 2 of 2
        < Which text does the citizen not agree with?
        < [Change]
        < Which text?
        < Idea
        < What does the citizen say?
        < It says
        < Cykelværksted med udlejning
        < The citizen's remark {remark} »sewing machines too«
        < Write it as the citizen says it. If something is simply wrong, write "correct".
        < Only what is needed. The citizen can read it.
        < When did the citizen say so? {date} 2026-11-24
        < ⚠ The date cannot be in the future.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > date: 24 November 2026
        < # The citizen's remark · ML-2026-001
        < Step 2 of 2
        < Which text does the citizen not agree with?
        < [Change]
        < Which text?
        < Idea
        < What does the citizen say?
        < It says
        < Cykelværksted med udlejning
        < The citizen's remark {remark} »sewing machines too«
        < Write it as the citizen says it. If something is simply wrong, write "correct".
        < Only what is needed. The citizen can read it.
        < When did the citizen say so? {date} 2026-11-24
        < ⚠ The date cannot be in the future.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > date: today
        < # The citizen's remark · ML-2026-001
        < Step 2 of 2
        < Which text does the citizen not agree with?
        < [Change]
        < Which text?
        < Idea
        < What does the citizen say?
        < It says
        < Cykelværksted med udlejning
        < The citizen's remark {remark} »sewing machines too«
        < Write it as the citizen says it. If something is simply wrong, write "correct".
        < Only what is needed. The citizen can read it.
        < When did the citizen say so? {date} 2026-11-23
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # The citizen's remark
        < Saved in ML-2026-001.
        < The remark stands beside the text in the case. The text itself is as it was.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > borgerens bemærkning ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
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
        < Borgerens bemærkning 23. november 2026
        < sewing machines too
        < Jobcentrets indstilling
        < Ja
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgerens bemærkning 23. november 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Sæt på pause] [Udskriv] [Jeg er inhabil]
        `,
      );
    }),
  );
});
