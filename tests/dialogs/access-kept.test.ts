import assert from 'node:assert/strict';
import { enrolled, present, walk } from '../support/case-steps.ts';
import { looksIn, sayLook } from '../support/looks.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

/** A citizen in a course who no longer wants the sharing. */
const withdrawn = async (stage: Stage): Promise<string> => {
  await present(stage, 'coach', 'coach2', 'visitator', 'caseworker');
  const number = await enrolled(stage);
  await walk(stage, 'caseworker', `tilbagekald ${number}`);
  return number;
};

describe('A conversation about access after the sharing has stopped', () => {
  it(
    'asks both, and lets the coach give the part of the provider by the number alone, until it is given',
    withStage(async (stage) => {
      const number = await withdrawn(stage);
      await walk(stage, 'caseworker', `indsigt ${number}`, { kind: 'access' });
      await transcript(
        stage,
        'coach',
        `
        > sag ML-2026-001
        < # ML-2026-001
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
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
        * confirm kind=access
        < # Indsigt
        < Gemt i ML-2026-001.
        < Borgeren skal have svar senest 23. december 2026. Det står under dine opgaver, til filen er givet.
        < [Hent filerne] [Mine opgaver]
        * view view=access
        < # Indsigt · ML-2026-001
        < Indsigt i oplysninger om en selv. Fristen er 23. december 2026 – 30 dage endnu.
        < Filen er et udkast til dig. Læs den igennem, og tag det ud, der handler om andre personer. Jeg sender ikke noget til borgeren.
        < I filen
        < Om filen (7) · Sagen (15) · Samtykke og dine rettigheder i sagen (3) · Det står om dig nu (5) · Forløbet (1) · Hvad der er sket (39) · Beskeder, der er sendt om sagen (4) · Hvem der har set i sagen (4) · Sådan bliver dine oplysninger brugt (1)
        < Hvert link virker én gang og i ti minutter.
        < [Hent Word-filen] [Hent som data (JSON)] [Borgeren har fået den] [Tilbage til kvitteringen]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001
        < Giv borgeren indsigt senest 23. december
        < [Åbn]
        * open dialog=access-given
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
        * confirm
        < # Indsigt er givet
        < Gemt i ML-2026-001.
        < Det står i sagen, at borgeren har fået filen.
        < [Mine opgaver]
        > indsigt givet ML-2026-001
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        > sag ML-2026-001
        < # ML-2026-001
        < Borgeren vil ikke længere have ML-2026-001 delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.
        `,
      );
      // The job centre's own part waits as before, and a new request opens the door again.
      assert.match(JSON.stringify(await stage.say('caseworker', 'opgaver')), /Giv borgeren indsigt/);
      await walk(stage, 'coach', `indsigt ${number}`, { kind: 'party' });
      assert.match(JSON.stringify(await stage.say('coach', 'opgaver')), /Giv borgeren indsigt/);
    }),
  );

  it(
    'goes on in English',
    withStage(async (stage) => {
      await withdrawn(stage);
      await stage.say('coach', 'sprog en');
      await transcript(
        stage,
        'coach',
        `
        > access ML-2026-001
        < # Access · ML-2026-001
        < Step 1 of 1
        < The citizen wants to see what you hold
        < Your part
        < Næstved Kommune
        < In the file
        < All you hold of the citizen here: the case, the answers in all versions, activities, notes, loans, letters and messages, consent, reminders, and who looked at the case – by role, without names.
        < What does the citizen ask for? {kind} ○ Access to one's own data ○ The file, as a party of the case
        < Access: the citizen wants to see what you hold of them – within a month. The file: the citizen is a party and wants to see the case – within 7 working days. If in doubt, ask the citizen.
        < When did the citizen ask for it? {date} 2026-11-23
        < The file is a draft for you: read it through for other people. I send nothing to the citizen.
        < [Confirm and make the file] [Save for later] [Help] [Cancel]
        * confirm kind=party
        < # Access
        < Saved in ML-2026-001.
        < The citizen is to have an answer by 2 December 2026. It stands among your tasks until the file is given.
        < [Get the files] [My tasks]
        > tasks
        < # Your tasks
        < Good morning. One thing today, about one minute.
        < With you
        < ML-2026-001
        < Give the citizen access by 2 December
        < [Open]
        * open dialog=access-given
        < # Access is given · ML-2026-001
        < Step 1 of 1
        < The citizen has got the file
        < The citizen asked for
        < The file, as a party of the case
        < Deadline
        < Deadline 2 December 2026 – 9 days left.
        < Before you confirm
        < The file was read through, and what is about other people was taken out.
        < [Get the files]
        < When did the citizen get the file? {date} 2026-11-23
        < How did the citizen get it? {form} ● By Digital Post ○ Letter ○ Handed over
        < [Confirm and save] [Save for later] [Help] [Cancel]
        * confirm
        < # Access is given
        < Saved in ML-2026-001.
        < The case says that the citizen has the file.
        < [My tasks]
        > access given ML-2026-001
        < The citizen no longer wants ML-2026-001 shared, so I do not show it. The job centre talks with the citizen.
        `,
      );
    }),
  );
});

/** What stands in the case and nowhere else. */
const OF_THE_CASE = /Maria|"M\.|Cykelværksted|Indskrevet|Har drevet butik/;

describe('Presses on a case that is no longer shared', () => {
  it(
    'open nothing but the file, to nobody but its coach, and nothing once it is given',
    withStage(async (stage) => {
      const number = await withdrawn(stage);
      const view = { view: 'access', case: number };
      const closed = async (who: 'coach' | 'coach2' | 'visitator' | 'finance', what: object) => {
        const heard = JSON.stringify(await stage.press(who, 'view', what as Record<string, string>));
        assert.doesNotMatch(heard, OF_THE_CASE, `${who} ${JSON.stringify(what)}`);
        assert.doesNotMatch(heard, /Word-filen/, `${who} ${JSON.stringify(what)}`);
      };
      await closed('coach', view);
      await walk(stage, 'coach', `indsigt ${number}`, { kind: 'access' });
      const before = stage.files.length;
      for (const who of ['coach2', 'visitator', 'finance'] as const) {
        await closed(who, view);
        for (const dialog of ['access', 'access-given']) {
          const heard = JSON.stringify(await stage.press(who, 'open', { dialog, case: number }));
          assert.doesNotMatch(heard, /Borgeren har fået filen|Hvad beder borgeren om/, `${who} ${dialog}`);
        }
        assert.doesNotMatch(JSON.stringify(await stage.say(who, 'opgaver')), /Giv borgeren indsigt/, who);
      }
      // The same coach, for everything else there is of the case.
      for (const other of ['case', 'copy', 'letter', 'timeline', 'entry', 'min-plan', 'loans'])
        for (const entry of ['1', '2', '3']) await closed('coach', { view: other, case: number, entry });
      for (const words of [
        'sager',
        `sag ${number}`,
        `søg ${number}`,
        'søg Maria',
        'søg M.',
        'frister',
        'lån',
      ])
        assert.doesNotMatch(JSON.stringify(await stage.say('coach', words)), OF_THE_CASE, words);
      for (const dialog of ['activity', 'status', 'note', 'pause', 'discharge', 'loan', 'handover', 'remark'])
        assert.doesNotMatch(
          JSON.stringify(await stage.press('coach', 'open', { dialog, case: number })),
          OF_THE_CASE,
          dialog,
        );
      assert.equal(stage.files.length, before, 'nobody else made a file');
      const open = JSON.stringify(await stage.press('coach', 'view', view));
      assert.match(open, /Word-filen/);
      assert.doesNotMatch(open, OF_THE_CASE);
      await stage.press('coach', 'open', { dialog: 'access-given', case: number });
      await walk(stage, 'coach', `indsigt givet ${number}`);
      const made = stage.files.length;
      await closed('coach', view);
      await stage.press('coach', 'get-file', { file: 'access', case: number, format: 'word' });
      assert.equal(stage.files.length, made, 'it was given');
      const looks = (await looksIn(stage, `case:${number}`)).map(sayLook);
      assert.ok(looks.includes(`access: ${number}`), 'the file is a look');
      assert.ok(looks.includes(`access: ${number} (refused)`), 'and who was refused it');
      assert.ok(looks.includes(`tasks: ${number}`) || looks.includes(`access-given: ${number}`));
    }),
  );
});
