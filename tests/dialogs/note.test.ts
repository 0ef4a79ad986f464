import assert from 'node:assert/strict';
import { enrolled, present, referred } from '../support/case-steps.ts';
import { change } from '../support/samples.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { Stage, Who } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

const SECOND = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000026';

const OTHERS = ['caseworker2', 'visitator', 'visitator2', 'leader', 'director', 'admin', 'approver'] as const;

/** Whether somebody is shown the words of the note that stands in the third entry. */
const reads = async (stage: Stage, who: Who): Promise<boolean> => {
  const shown: boolean[] = [];
  for (const view of ['entry', 'copy', 'case']) {
    const heard = await stage.press(who, 'view', { view, case: 'ML-2026-001', entry: '3' });
    shown.push(JSON.stringify(heard.raw ?? heard.text).includes('lokalet'));
  }
  assert.equal(shown[0], shown[1], 'the entry and its note to copy show the same');
  assert.equal(shown[2], false, 'it does not stand on the case');
  return shown[0] === true;
};

describe('A conversation about a note', () => {
  it(
    'goes to those one chooses, who are shown before it is sent',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator', 'visitator2', 'leader');
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > notat 001
        < # Skriv et notat · ML-2026-001
        < Trin 1 af 2
        < Notat på sagen
        < Hvad vil du skrive? {text} (fx er der åbnet for IT-kurset?)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvem skal have det? {to} ○ Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk ○ Visitator – visitator, Næstved Kommune ○ Visitator 2 – visitator, Næstved Kommune
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Skriv et notat · ML-2026-001
        < Trin 1 af 2
        < Notat på sagen
        < Hvad vil du skrive? {text} (fx er der åbnet for IT-kurset?)
        < ⚠ Her mangler et svar. Skriv fx »er der åbnet for IT-kurset?«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvem skal have det? {to} ○ Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk ○ Visitator – visitator, Næstved Kommune ○ Visitator 2 – visitator, Næstved Kommune
        < ⚠ Her mangler et svar. Skriv fx »sagsbehandler«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Er der åbnet for IT-kurset i januar?
        < # Skriv et notat · ML-2026-001
        < Trin 1 af 2
        < Notat på sagen
        < Hvad vil du skrive? {text} »Er der åbnet for IT-kurset i januar?«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvem skal have det? {to} ○ Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk ○ Visitator – visitator, Næstved Kommune ○ Visitator 2 – visitator, Næstved Kommune
        < ⚠ Her mangler et svar. Skriv fx »sagsbehandler«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > erhvervschef
        < # Skriv et notat · ML-2026-001
        < Trin 1 af 2
        < Notat på sagen
        < Hvad vil du skrive? {text} »Er der åbnet for IT-kurset i januar?«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvem skal have det? {to} ○ Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk ○ Visitator – visitator, Næstved Kommune ○ Visitator 2 – visitator, Næstved Kommune
        < ⚠ Det forstod jeg ikke. Svar »Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk«, »Visitator – visitator, Næstved Kommune« eller »Visitator 2 – visitator, Næstved Kommune«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > sagsbehandlr og visitator 2
        < # Skriv et notat · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Notat på sagen
        < [Ret]
        < Hvad vil du skrive?
        < Er der åbnet for IT-kurset i januar?
        < Hvem skal have det?
        < Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk og Visitator 2 – visitator, Næstved Kommune
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret modtager
        < # Skriv et notat · ML-2026-001
        < Trin 1 af 2
        < Notat på sagen
        < Hvad vil du skrive? {text} »Er der åbnet for IT-kurset i januar?«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvem skal have det? {to} ● Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk ○ Visitator – visitator, Næstved Kommune ● Visitator 2 – visitator, Næstved Kommune
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer to=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000020
        < # Skriv et notat · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Notat på sagen
        < [Ret]
        < Hvad vil du skrive?
        < Er der åbnet for IT-kurset i januar?
        < Hvem skal have det?
        < Sagsbehandler – sagsbehandler, Jobcenter Vallensbæk
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Skriv et notat
        < Gemt i ML-2026-001.
        < Notatet er sendt til Sagsbehandler.
        < [Kopiér til fagsystemet] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Et notat til dig
        < # Et notat til dig
        < ML-2026-001 · M.
        < Det står på sagen.
        < [Åbn]
        * view
        < # Sag ML-2026-001 · M.
        < 23. november kl. 10.12 · Coach
        < Notat
        < Notat
        < Er der åbnet for IT-kurset i januar?
        < Sendt til
        < Sagsbehandler
        < [Se hele sagen] [Kopiér til fagsystemet]
        > notat 001
        < # Skriv et notat · ML-2026-001
        < Trin 1 af 2
        < Notat på sagen
        < Hvad vil du skrive? {text} (fx er der åbnet for IT-kurset?)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvem skal have det? {to} ○ Coach – coach, Næstved Kommune ○ Visitator – visitator, Næstved Kommune ○ Visitator 2 – visitator, Næstved Kommune
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer text="Ja, fra den 4. januar" to=00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000021
        < # Skriv et notat · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Notat på sagen
        < [Ret]
        < Hvad vil du skrive?
        < Ja, fra den 4. januar
        < Hvem skal have det?
        < Visitator – visitator, Næstved Kommune
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Skriv et notat
        < Gemt i ML-2026-001.
        < Notatet er sendt til Visitator.
        < [Kopiér til fagsystemet] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Notat
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Notat ⏎ Notat: Ja, fra den 4. januar«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > fortryd
        < Det kan ikke fortrydes. Skriv »sag ML-2026-001« for at se, hvad du kan gøre.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        ! Et notat til dig
        < # Et notat til dig
        < ML-2026-001 · M.
        < Det står på sagen.
        < [Åbn]
        * view
        < # Sag ML-2026-001 · M.
        < 23. november kl. 10.12 · Sagsbehandler
        < Notat
        < Notat
        < Ja, fra den 4. januar
        < Sendt til
        < Visitator
        < [Se hele sagen] [Kopiér til fagsystemet]
        `,
      );
    }),
  );

  it(
    'is read by its author and those it names, and by nobody else',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      await enrolled(stage);
      await stage.say('coach', 'notat 001');
      await stage.say('coach', 'notat: Er lokalet stadig ledigt?');
      await stage.say('coach', 'modtager: sagsbehandler');
      await stage.say('coach', 'bekræft');
      for (const who of ['coach', 'caseworker'] as const) assert.equal(await reads(stage, who), true, who);
      for (const who of OTHERS) assert.equal(await reads(stage, who), false, who);
      const absence = { from: '2026-11-23', to: '2026-11-29', deputy: SECOND };
      await change(stage, 'caseworker', { absence });
      const later = await kept.open();
      assert.equal(await reads(later, 'caseworker2'), true, 'who stands in for somebody it names');
      for (const who of OTHERS.filter((other) => other !== 'caseworker2'))
        assert.equal(await reads(later, who), false, who);
    }),
  );

  it(
    'has nobody to go to before anybody else works with the case, and is nobody’s who does not',
    withStage(async (stage) => {
      await referred(stage, { recommendation: 'not-suitable', hearProvider: 'no' });
      await transcript(
        stage,
        'caseworker',
        `
        > notat 001
        < Ingen andre arbejder med ML-2026-001 lige nu, så der er ingen at skrive til.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > notat 001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
    }),
  );

  it(
    'without a case is an experience for all three parties, in which no citizen may stand',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'director', 'coach');
      await enrolled(stage, { citizenName: 'Solveig Abildgaard' });
      await transcript(
        stage,
        'coach',
        `
        > notat
        < # Del en erfaring
        < Trin 1 af 2
        < Notat til alle tre parter
        < Ingen borgere her
        < Alle i projektet får det, også Erhvervschefen. Nævn ingen borger. Handler det om en sag, så skriv »notat« og sagsnummeret.
        < Hvad har I lært? {text} (fx aftenhold virker bedst i vinterhalvåret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Aftenhold virker for fru Abildgaard
        < # Del en erfaring
        < Trin 1 af 2
        < Notat til alle tre parter
        < Ingen borgere her
        < Alle i projektet får det, også Erhvervschefen. Nævn ingen borger. Handler det om en sag, så skriv »notat« og sagsnummeret.
        < Hvad har I lært? {text} »Aftenhold virker for fru Abildgaard«
        < ⚠ Her står navnet på en borger. Skriv det, så ingen kan se, hvem det handler om – notatet går til alle tre parter.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > I ML-2026-001 virkede aftenhold
        < # Del en erfaring
        < Trin 1 af 2
        < Notat til alle tre parter
        < Ingen borgere her
        < Alle i projektet får det, også Erhvervschefen. Nævn ingen borger. Handler det om en sag, så skriv »notat« og sagsnummeret.
        < Hvad har I lært? {text} »I ML-2026-001 virkede aftenhold«
        < ⚠ Her står et sagsnummer. Skriv det uden – eller skriv »notat« og nummeret, så bliver det et notat på sagen.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Det var 010190-1234, der fandt på det
        < # Del en erfaring
        < Trin 1 af 2
        < Notat til alle tre parter
        < Ingen borgere her
        < Alle i projektet får det, også Erhvervschefen. Nævn ingen borger. Handler det om en sag, så skriv »notat« og sagsnummeret.
        < Hvad har I lært? {text} »Det var , der fandt på det«
        < ⚠ Skriv ikke CPR-nummer her. Jeg har ikke gemt nummeret – slet gerne din besked.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Aftenhold virker bedst i vinterhalvåret
        < # Del en erfaring
        < Trin 2 af 2
        < Se det igennem
        < Notat til alle tre parter
        < [Ret]
        < Hvad har I lært?
        < Aftenhold virker bedst i vinterhalvåret
        < [Del med alle tre parter] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Del en erfaring
        < Trin 2 af 2
        < Hvorfor spørger du?
        < Så du kan se det hele igennem, før det bliver gemt. Intet er sendt endnu.
        < Se det igennem
        < Notat til alle tre parter
        < [Ret]
        < Hvad har I lært?
        < Aftenhold virker bedst i vinterhalvåret
        < [Del med alle tre parter] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Del en erfaring
        < Erfaringen er delt med alle tre parter. Der står ikke noget om borgere i den.
        < [Mine opgaver]
        `,
      );
      for (const who of ['caseworker', 'director'] as const)
        await transcript(
          stage,
          who,
          `
          ! En erfaring fra projektet
          < # En erfaring fra projektet
          < Mikrolån
          < Delt med alle tre parter.
          < Aftenhold virker bedst i vinterhalvåret
          `,
        );
    }),
  );

  it(
    'can be had in English',
    withStage(async (stage) => {
      await enrolled(stage);
      await stage.say('coach', 'sprog en');
      await transcript(
        stage,
        'coach',
        `
        > note 001
        < # Write a note · ML-2026-001
        < Step 1 of 2
        < A note on the case
        < What do you want to write? {text} (e.g. is the IT course open?)
        < Only what is needed. The citizen can read it.
        < Who is to get it? {to} ○ Sagsbehandler – caseworker, Jobcenter Vallensbæk ○ Visitator – visitator, Næstved Kommune ○ Visitator 2 – visitator, Næstved Kommune
        < [Next] [Save for later] [Help] [Cancel]
        > is the course open?
        < # Write a note · ML-2026-001
        < Step 1 of 2
        < A note on the case
        < What do you want to write? {text} »is the course open?«
        < Only what is needed. The citizen can read it.
        < Who is to get it? {to} ○ Sagsbehandler – caseworker, Jobcenter Vallensbæk ○ Visitator – visitator, Næstved Kommune ○ Visitator 2 – visitator, Næstved Kommune
        < [Next] [Save for later] [Help] [Cancel]
        > caseworker
        < # Write a note · ML-2026-001
        < Step 2 of 2
        < Check it
        < A note on the case
        < [Change]
        < What do you want to write?
        < is the course open?
        < Who is to get it?
        < Sagsbehandler – caseworker, Jobcenter Vallensbæk
        < [Confirm and send] [Back] [Save for later] [Help] [Cancel]
        > yes
        < # Write a note
        < Saved in ML-2026-001.
        < The note is sent to Sagsbehandler.
        < [Copy to your case system] [My tasks]
        > note
        < # Share an experience
        < Step 1 of 2
        < A note to all three parties
        < No citizens here
        < Everybody in the programme gets it, the Erhvervschef too. Name no citizen. If it is about a case, write "note" and its number.
        < What have you learned? {text} (e.g. evening classes work best in winter)
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        > evening classes work best
        < # Share an experience
        < Step 2 of 2
        < Check it
        < A note to all three parties
        < [Change]
        < What have you learned?
        < evening classes work best
        < [Share with all three parties] [Back] [Save for later] [Help] [Cancel]
        > confirm
        < # Share an experience
        < The experience is shared with all three parties. It says nothing of citizens.
        < [My tasks]
        `,
      );
    }),
  );
});
