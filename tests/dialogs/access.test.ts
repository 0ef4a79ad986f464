import assert from 'node:assert/strict';
import { enrolled, present, referred, walk } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about access', () => {
  it(
    'asks which kind, makes drafts for who gives them, and is a task until the citizen has got it',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > indsigt ML-2026-001
        < # Indsigt · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil se, hvad I har
        < Jeres del
        < Jobcenter Vallensbæk
        < I filen
        < Alt, I har om borgeren her: sagen, svarene i alle udgaver, aktiviteter, notater, lån, breve og beskeder, samtykke, påmindelser, og hvem der har set i sagen – med funktion, uden navn.
        < Hvad beder borgeren om? {kind} ○ Indsigt i oplysninger om en selv ○ Aktindsigt som part i sagen
        < Indsigt: borgeren vil se, hvad I har om borgeren selv – inden en måned. Aktindsigt: borgeren er part og vil se sagen – inden 7 arbejdsdage. Er du i tvivl, så spørg borgeren.
        < Hvornår bad borgeren om det? {date} 2026-11-23
        < Filen er et udkast til dig: gennemgå den for andre personer. Jeg sender ikke noget til borgeren.
        < [Bekræft og lav filen] [Gem til senere] [Hjælp] [Annuller]
        * confirm kind=access
        < # Indsigt
        < Gemt i ML-2026-001.
        < Borgeren skal have svar senest 23. december 2026. Det står under dine opgaver, til filen er givet.
        < [Kopiér til fagsystemet] [Fortryd] [Hent filerne] [Mine opgaver]
        * view view=access
        < # Indsigt · ML-2026-001
        < Indsigt i oplysninger om en selv. Fristen er 23. december 2026 – 30 dage endnu.
        < Filen er et udkast til dig. Læs den igennem, og tag det ud, der handler om andre personer. Jeg sender ikke noget til borgeren.
        < I filen
        < Om filen (7) · Sagen (12) · Samtykke og dine rettigheder i sagen (3) · Det står om dig nu (6) · Hvad der er sket (25) · Hvem der har set i sagen (2) · Sådan bliver dine oplysninger brugt (1)
        < Hvert link virker én gang og i ti minutter.
        < [Hent Word-filen] [Hent som data (JSON)] [Borgeren har fået den] [Tilbage til kvitteringen]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Giv borgeren indsigt senest 23. december
        < [Åbn] [Ny visitation]
        > indsigt ML-2026-001
        < # Indsigt er givet · ML-2026-001
        < Trin 1 af 1
        < Borgeren har fået filen
        < Borgeren bad om
        < Indsigt i oplysninger om en selv
        < Frist
        < Fristen er 23. december 2026 – 30 dage endnu.
        < Før du bekræfter
        < Filen er læst igennem, og det, der handler om andre personer, er taget ud.
        < [Hent filerne]
        < Hvornår fik borgeren filen? {date} 2026-11-23
        < Hvordan fik borgeren den? {form} ● Digital Post ○ Brev ○ Udleveret
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm form=letter
        < # Indsigt er givet
        < Gemt i ML-2026-001.
        < Det står i sagen, at borgeren har fået filen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
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
        < Borgeren har fået indsigt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren har bedt om indsigt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        > indsigt givet ML-2026-001
        < Ingen beder om indsigt i ML-2026-001 lige nu. Skriv »indsigt ML-2026-001«, når borgeren gør det.
        `,
      );
    }),
  );

  it(
    'takes typed answers, in English too',
    withStage(async (stage) => {
      await referred(stage);
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > access ML-2026-001
        < # Access · ML-2026-001
        < Step 1 of 1
        < The citizen wants to see what you hold
        < Your part
        < Jobcenter Vallensbæk
        < In the file
        < All you hold of the citizen here: the case, the answers in all versions, activities, notes, loans, letters and messages, consent, reminders, and who looked at the case – by role, without names.
        < What does the citizen ask for? {kind} ○ Access to one's own data ○ The file, as a party of the case
        < Access: the citizen wants to see what you hold of them – within a month. The file: the citizen is a party and wants to see the case – within 7 working days. If in doubt, ask the citizen.
        < When did the citizen ask for it? {date} 2026-11-23
        < The file is a draft for you: read it through for other people. I send nothing to the citizen.
        < [Confirm and make the file] [Save for later] [Help] [Cancel]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > the file
        < # Access · ML-2026-001
        < Step 1 of 1
        < The citizen wants to see what you hold
        < Your part
        < Jobcenter Vallensbæk
        < In the file
        < All you hold of the citizen here: the case, the answers in all versions, activities, notes, loans, letters and messages, consent, reminders, and who looked at the case – by role, without names.
        < What does the citizen ask for? {kind} ○ Access to one's own data ● The file, as a party of the case
        < Access: the citizen wants to see what you hold of them – within a month. The file: the citizen is a party and wants to see the case – within 7 working days. If in doubt, ask the citizen.
        < When did the citizen ask for it? {date} 2026-11-23
        < The file is a draft for you: read it through for other people. I send nothing to the citizen.
        < If the citizen asked today, the deadline is 2 December 2026.
        < [Confirm and make the file] [Save for later] [Help] [Cancel]
        > yes
        < # Access
        < Saved in ML-2026-001.
        < The citizen is to have an answer by 2 December 2026. It stands among your tasks until the file is given.
        < [Copy to your case system] [Undo] [Get the files] [My tasks]
        * view view=access
        < # Access · ML-2026-001
        < The file, as a party of the case. Deadline 2 December 2026 – 9 days left.
        < The file is a draft for you. Read it through and take out what is about other people. I send nothing to the citizen.
        < In the file (in Danish)
        < Om filen (7) · Sagen (12) · Samtykke og dine rettigheder i sagen (3) · Det står om dig nu (6) · Hvad der er sket (25) · Hvem der har set i sagen (2) · Sådan bliver dine oplysninger brugt (1)
        < Each link works once and for ten minutes.
        < [Get the Word file] [Get it as data (JSON)] [The citizen has got it] [Back to the receipt]
        `,
      );
    }),
  );

  it(
    'refuses days that cannot be',
    withStage(async (stage) => {
      await referred(stage);
      await stage.say('caseworker', 'indsigt ML-2026-001');
      await transcript(
        stage,
        'caseworker',
        `
        > dato: 24. november 2026
        < # Indsigt · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil se, hvad I har
        < Jeres del
        < Jobcenter Vallensbæk
        < I filen
        < Alt, I har om borgeren her: sagen, svarene i alle udgaver, aktiviteter, notater, lån, breve og beskeder, samtykke, påmindelser, og hvem der har set i sagen – med funktion, uden navn.
        < Hvad beder borgeren om? {kind} ○ Indsigt i oplysninger om en selv ○ Aktindsigt som part i sagen
        < Indsigt: borgeren vil se, hvad I har om borgeren selv – inden en måned. Aktindsigt: borgeren er part og vil se sagen – inden 7 arbejdsdage. Er du i tvivl, så spørg borgeren.
        < Hvornår bad borgeren om det? {date} 2026-11-24
        < ⚠ Datoen kan ikke ligge i fremtiden.
        < Filen er et udkast til dig: gennemgå den for andre personer. Jeg sender ikke noget til borgeren.
        < [Bekræft og lav filen] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is for each authority by itself: the coach gives the part of the provider',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      await walk(stage, 'caseworker', `indsigt ${number}`, { kind: 'access' });
      await transcript(
        stage,
        'coach',
        `
        > indsigt ML-2026-001
        < # Indsigt · ML-2026-001
        < Trin 1 af 1
        < Borgeren vil se, hvad I har
        < Jeres del
        < Næstved Kommune
        < I filen
        < Alt, I har om borgeren her: sagen, svarene i alle udgaver, aktiviteter, notater, lån, breve og beskeder, samtykke, påmindelser, og hvem der har set i sagen – med funktion, uden navn.
        < Hvad beder borgeren om? {kind} ○ Indsigt i oplysninger om en selv ○ Aktindsigt som part i sagen
        < Indsigt: borgeren vil se, hvad I har om borgeren selv – inden en måned. Aktindsigt: borgeren er part og vil se sagen – inden 7 arbejdsdage. Er du i tvivl, så spørg borgeren.
        < Hvornår bad borgeren om det? {date} 2026-11-23
        < Filen er et udkast til dig: gennemgå den for andre personer. Jeg sender ikke noget til borgeren.
        < [Bekræft og lav filen] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      for (const who of ['visitator', 'finance', 'director', 'admin'] as const) {
        const heard = await stage.say(who, `indsigt ${number}`);
        assert.doesNotMatch(JSON.stringify(heard), /Hvad beder borgeren om/, who);
        const page = await stage.press(who, 'view', { view: 'access', case: number });
        assert.doesNotMatch(JSON.stringify(page), /Word/, who);
      }
      const leader = cardOf(await stage.say('leader', `indsigt ${number}`));
      assert.match(leader.title, /Indsigt er givet/);
    }),
  );
});
