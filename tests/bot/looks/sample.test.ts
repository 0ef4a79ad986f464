import assert from 'node:assert/strict';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';
import { referred } from '../../support/case-steps.ts';
import type { Kept } from '../../support/open-twice.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import { change, openWhenDrawn, samplesAt } from '../../support/samples.ts';
import type { Stage } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { cardOf } from '../../support/walk-card.ts';

/** A November in which two caseworkers, the leader and the visitator of another organisation looked at a case. */
const november = async (
  kept: Kept,
  more: (stage: Stage) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> => {
  const stage = await kept.open();
  // Spoken to before, so that the task card finds somebody.
  for (const who of ['visitator', 'visitator2'] as const) await stage.say(who, 'opgaver');
  const number = await referred(stage, { citizenName: 'Maria Holm' });
  await stage.say('caseworker', `sag ${number}`);
  await stage.say('caseworker', 'sager');
  await stage.say('caseworker2', `sag ${number}`);
  await stage.say('leader', `sag ${number}`);
  await stage.say('visitator', `vurder ${number}`);
  await stage.say('visitator', 'senere');
  await more(stage);
};

const JOB_CENTRE = 'jobcenter-vallensbaek';

describe('stikprøve', () => {
  it(
    'an ordinary month takes one press',
    withKeptStore(async (kept) => {
      await november(kept);
      const stage = await openWhenDrawn(kept);
      await transcript(
        stage,
        'leader',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < Stikprøve · november 2026
        < 3 opslag venter på dig
        < [Åbn]
        * view view=sample
        < # Stikprøve · november 2026
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Var der en god grund til hvert af dem? Tryk »Følg op« ved dem, du vil spørge om.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < [Følg op]
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < [Følg op]
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        < [Følg op] [Alle andre er i orden]
        * confirm-sample
        < # Stikprøve · november 2026
        < Tak. Måneden er færdig.
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Bekræftet af Leder i jobcentret, 2. december kl. 9.30.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        > stikprøver
        < # Stikprøve af opslag
        < Ingen stikprøver venter på dig. Først i hver måned trækker jeg ti tilfældige opslag fra måneden før.
        < [Stikprøve · november 2026]
        * view month=2026-11
        < # Stikprøve · november 2026
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Bekræftet af Leder i jobcentret, 2. december kl. 9.30.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        `,
      );
    }),
  );

  it(
    'a look that is followed up waits until the leader says what came of it',
    withKeptStore(async (kept) => {
      await november(kept);
      const stage = await openWhenDrawn(kept);
      await transcript(
        stage,
        'leader',
        `
        > stikprøve
        < # Stikprøve · november 2026
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Var der en god grund til hvert af dem? Tryk »Følg op« ved dem, du vil spørge om.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < [Følg op]
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < [Følg op]
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        < [Følg op] [Alle andre er i orden]
        * flag-look line=2
        < # Stikprøve · november 2026
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Var der en god grund til hvert af dem? Tryk »Følg op« ved dem, du vil spørge om.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < [Følg op]
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < [Følg op]
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        < ⚑ Følges op – Leder i jobcentret, 2. december kl. 9.30
        < Skriv kort, hvad du fandt ud af. Intet om borgeren. {followUp2} (Fx: var vikar den dag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Alle andre er i orden] [Afslut opfølgning]
        * confirm-sample
        < # Stikprøve · november 2026
        < Det er skrevet ned. Noget følges stadig op.
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Bekræftet af Leder i jobcentret, 2. december kl. 9.30.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        < ⚑ Følges op – Leder i jobcentret, 2. december kl. 9.30
        < Skriv kort, hvad du fandt ud af. Intet om borgeren. {followUp2} (Fx: var vikar den dag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Afslut opfølgning]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < Stikprøve · november 2026
        < 1 opslag følges op
        < [Åbn]
        * view view=sample
        < # Stikprøve · november 2026
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Bekræftet af Leder i jobcentret, 2. december kl. 9.30.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        < ⚑ Følges op – Leder i jobcentret, 2. december kl. 9.30
        < Skriv kort, hvad du fandt ud af. Intet om borgeren. {followUp2} (Fx: var vikar den dag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Afslut opfølgning]
        * settle-look
        < # Stikprøve · november 2026
        < Skriv først kort, hvad du fandt ud af.
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Bekræftet af Leder i jobcentret, 2. december kl. 9.30.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        < ⚑ Følges op – Leder i jobcentret, 2. december kl. 9.30
        < Skriv kort, hvad du fandt ud af. Intet om borgeren. {followUp2} (Fx: var vikar den dag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Afslut opfølgning]
        * settle-look followUp2="Var vikar for 010190-1234"
        < # Stikprøve · november 2026
        < Skriv det igen uden CPR-nummer.
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Bekræftet af Leder i jobcentret, 2. december kl. 9.30.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        < ⚑ Følges op – Leder i jobcentret, 2. december kl. 9.30
        < Skriv kort, hvad du fandt ud af. Intet om borgeren. {followUp2} (Fx: var vikar den dag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Afslut opfølgning]
        < Skriv ikke CPR-nummer her. Jeg har ikke gemt nummeret – slet gerne din besked.
        * settle-look followUp2="Var vikar den dag, aftalt med mig."
        < # Stikprøve · november 2026
        < Tak. Måneden er færdig.
        < Her er alle 3 opslag i måneden. Lederes egne opslag er ikke med.
        < Bekræftet af Leder i jobcentret, 2. december kl. 9.30.
        < Sagsbehandler · 23. november kl. 10.12
        < åbnede sagen ML-2026-001
        < Sagsbehandler · 23. november kl. 10.12
        < så listen over sager (ML-2026-001)
        < Sagsbehandler 2 · 23. november kl. 10.12
        < bad om at se noget, som ikke blev vist: ML-2026-001
        < Fulgt op – Leder i jobcentret, 2. december kl. 9.30: Var vikar den dag, aftalt med mig.
        `,
      );
    }),
  );

  it(
    'the leader of another organisation sees the looks of theirs, by number alone',
    withKeptStore(async (kept) => {
      await november(kept, async (stage) => {
        await change(stage, 'visitator2', { roles: ['leader'], name: 'Leder i Næstved' });
        await change(stage, 'director', { roles: ['leader'], name: 'Leder i Ishøj' });
      });
      const stage = await openWhenDrawn(kept);
      await transcript(
        stage,
        'visitator2',
        `
        > lav en stikprøve
        < # Stikprøve · november 2026
        < Her er det ene opslag i måneden. Lederes egne opslag er ikke med.
        < Var der en god grund til hvert af dem? Tryk »Følg op« ved dem, du vil spørge om.
        < Visitator · 23. november kl. 10.12
        < åbnede »Svar på visitation« i ML-2026-001
        < [Følg op] [Alle andre er i orden]
        > hej
        < # Mikrolån
        < Hej Leder i Næstved. Jeg hjælper jer med mikrolånsforløbet.
        < Du er leder i Næstved Kommune.
        < Skriv, som du plejer; »tilbage«, »ret« og »senere« virker altid. Tre aftaler: ingen CPR-numre, kun det nødvendige, og husk jeres eget fagsystem.
        < Jeg skriver ned, hvilke sager du beder om at se. Hver måned ser du ti af dine medarbejderes opslag i sager igennem: »stikprøve«.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'director',
        `
        > stikprøve
        < # Stikprøve af opslag
        < Ingen stikprøver venter på dig. Først i hver måned trækker jeg ti tilfældige opslag fra måneden før.
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
      const [theirs] = await samplesAt(stage, 'ishoej');
      assert.deepEqual([theirs?.of, theirs?.lines], [0, []]);
      for (const leader of ['leader', 'visitator2'] as const)
        assert.doesNotMatch(JSON.stringify(await stage.say(leader, 'stikprøve')), /Maria|M\.H\./);
    }),
  );

  it(
    'is for leaders: nobody else sees or changes it, or is told of the word',
    withKeptStore(async (kept) => {
      await november(kept);
      const stage = await openWhenDrawn(kept);
      const no = 'Stikprøven af opslag ser lederen af jeres egen organisation igennem.';
      for (const who of ['caseworker', 'visitator', 'coach', 'director', 'admin'] as const) {
        assert.equal(cardOf(await stage.say(who, 'stikprøve')).title, no);
        for (const verb of ['flag-look', 'confirm-sample', 'settle-look']) {
          const data = { month: '2026-11', line: 0, followUp0: 'Alt er fint' };
          assert.equal((await stage.press(who, verb, data)).text, no);
        }
        assert.doesNotMatch(JSON.stringify(await stage.say(who, 'hjælp')), /stikprøve/);
      }
      assert.match(JSON.stringify(await stage.say('leader', 'hjælp')), /»stikprøve«/);
      const [sample] = await samplesAt(stage, JOB_CENTRE);
      assert.ok(sample && !sample.confirmed && sample.lines.every(({ flagged }) => !flagged));
    }),
  );

  it(
    'old buttons and second presses change nothing, and neither do two leaders at the same moment',
    withKeptStore(async (kept) => {
      await november(kept, (stage) =>
        change(stage, 'caseworker2', { roles: ['leader'], name: 'Souschef', organisation: JOB_CENTRE }),
      );
      const stage = await openWhenDrawn(kept);
      const flag = { month: '2026-11', line: 0 };
      await stage.press('leader', 'flag-look', flag);
      const sampleNow = async () => (await samplesAt(stage, JOB_CENTRE))[0];
      const once = await sampleNow();
      await stage.press('caseworker2', 'flag-look', flag);
      assert.deepEqual(await sampleNow(), once);
      assert.equal(once?.lines.length, 2, 'looks of somebody who leads now are not drawn');

      const both = (['leader', 'caseworker2'] as const).map((who) =>
        stage.press(who, 'confirm-sample', { month: '2026-11' }),
      );
      for (const { card } of await Promise.all(both))
        assert.match(card?.texts.join(' ') ?? '', /Bekræftet af (Leder i jobcentret|Souschef), 2\. december/);
      const confirmed = await sampleNow();
      await stage.press('leader', 'confirm-sample', { month: '2026-11' });
      // An old card still offers it; what is confirmed is not flagged any more.
      const late = await stage.press('caseworker2', 'flag-look', { month: '2026-11', line: 1 });
      assert.match(late.card?.texts.join(' ') ?? '', /Bekræftet af/);
      assert.deepEqual(await sampleNow(), confirmed);

      await stage.press('leader', 'settle-look', { month: '2026-11', followUp0: 'Vikar', followUp1: 'x' });
      await stage.press('leader', 'settle-look', { month: '2026-11', followUp0: 'Noget andet' });
      const { lines = [] } = (await sampleNow()) ?? {};
      assert.deepEqual(
        lines.map(({ settled }) => settled?.note),
        ['Vikar', undefined],
      );

      for (const data of [{}, { month: '2026-13' }, { month: '2026-11', line: 99 }, { month: '2031-01' }])
        for (const verb of ['flag-look', 'confirm-sample', 'settle-look'])
          assert.equal((await stage.press('leader', verb, data)).status, 200);
      assert.deepEqual((await sampleNow())?.lines, lines);
    }),
  );

  it(
    'is drawn once, ten of many, with those who have left, and stays the same over restarts',
    withKeptStore(async (kept) => {
      await november(kept, async (stage) => {
        for (let times = 0; times < 30; times += 1) await stage.say('caseworker2', 'sag 1');
        await change(stage, 'caseworker2', { to: '2026-11-30' });
      });
      const [first] = await samplesAt(await openWhenDrawn(kept), JOB_CENTRE);
      assert.deepEqual([first?.lines.length, first?.of], [10, 33]);
      assert.equal(new Set(first?.lines.map(({ look }) => look)).size, 10);
      const stage = await openWhenDrawn(kept);
      assert.deepEqual(await samplesAt(stage, JOB_CENTRE), [first]);
      const texts = cardOf(await stage.say('leader', 'stikprøve')).texts.join('\n');
      assert.match(texts, /10 tilfældige af 33 opslag/);
      assert.match(texts, /Sagsbehandler 2 · 23\. november/);
    }),
  );

  it(
    'fits on a card with every line followed up at its longest',
    withKeptStore(async (kept) => {
      await november(kept, async (stage) => {
        await change(stage, 'caseworker2', { name: 'Æ'.repeat(200) });
        for (let times = 0; times < 300; times += 1) await stage.say('caseworker2', 'sag 1');
      });
      const stage = await openWhenDrawn(kept);
      const lines = Array.from({ length: 10 }, (_, line) => line);
      for (const line of lines) await stage.press('leader', 'flag-look', { month: '2026-11', line });
      const notes = Object.fromEntries(lines.map((line) => [`followUp${line}`, 'æ'.repeat(300)]));
      const { raw = {}, card } = await stage.press('leader', 'settle-look', { month: '2026-11', ...notes });
      assert.equal(card?.texts.filter((text) => text.startsWith('Fulgt op')).length, 10);
      assert.ok(bytesOf(raw) <= MOST_BYTES, `${bytesOf(raw)} bytes`);
    }),
  );

  it(
    'waits month by month, oldest first; a month without looks is nobody’s task',
    withKeptStore(async (kept) => {
      await november(kept);
      const december = await openWhenDrawn(kept);
      await december.say('caseworker', 'sag 1');
      const stage = await openWhenDrawn(kept, '2026-12', '2027-02-01T09:00:00.000Z');
      const tasks = cardOf(await stage.say('leader', 'opgaver'));
      assert.deepEqual(
        tasks.buttons.map(({ data }) => data['month']),
        ['2026-11', '2026-12'],
      );
      const first = await stage.press('leader', 'confirm-sample', { month: '2026-11' });
      assert.deepEqual(
        first.card?.buttons.map(({ title }) => title),
        ['Stikprøve · december 2026'],
      );
      assert.match(cardOf(await stage.say('leader', 'stikprøve')).title, /december 2026/);
      assert.deepEqual(
        (await samplesAt(stage, 'naestved')).map(({ month, of }) => [month, of]),
        [
          ['2026-11', 1],
          ['2026-12', 0],
        ],
      );
    }),
  );

  it(
    'that no leader can confirm shows on the administrator’s tasks',
    withKeptStore(async (kept) => {
      await november(kept);
      const stage = await openWhenDrawn(kept);
      await transcript(
        stage,
        'admin',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Næstved Kommune har ingen leder, så ingen ser stikprøven af opslag igennem.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.H.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis] [Ny visitation]
        `,
      );
    }),
  );

  it(
    'speaks English too',
    withKeptStore(async (kept) => {
      await november(kept);
      const stage = await openWhenDrawn(kept);
      await stage.say('leader', 'sprog en');
      await transcript(
        stage,
        'leader',
        `
        > sample
        < # Sample · November 2026
        < These are all 3 look-ups of the month. Leaders' own look-ups are not among them.
        < Was there a good reason for each? Press "Follow up" at those you want to ask about.
        < Sagsbehandler · 23 November, 10.12
        < opened case ML-2026-001
        < [Follow up]
        < Sagsbehandler · 23 November, 10.12
        < saw the list of cases (ML-2026-001)
        < [Follow up]
        < Sagsbehandler 2 · 23 November, 10.12
        < asked for what was not shown: ML-2026-001
        < [Follow up] [All others are in order]
        * flag-look line=2
        < # Sample · November 2026
        < These are all 3 look-ups of the month. Leaders' own look-ups are not among them.
        < Was there a good reason for each? Press "Follow up" at those you want to ask about.
        < Sagsbehandler · 23 November, 10.12
        < opened case ML-2026-001
        < [Follow up]
        < Sagsbehandler · 23 November, 10.12
        < saw the list of cases (ML-2026-001)
        < [Follow up]
        < Sagsbehandler 2 · 23 November, 10.12
        < asked for what was not shown: ML-2026-001
        < ⚑ Being followed up – Leder i jobcentret, 2 December, 9.30
        < Write briefly what you found out. Nothing about the citizen. {followUp2} (E.g. stood in that day)
        < Only what is needed. The citizen can read it.
        < [All others are in order] [End the follow-up]
        * confirm-sample
        < # Sample · November 2026
        < Noted. Something is still being followed up.
        < These are all 3 look-ups of the month. Leaders' own look-ups are not among them.
        < Confirmed by Leder i jobcentret, 2 December, 9.30.
        < Sagsbehandler · 23 November, 10.12
        < opened case ML-2026-001
        < Sagsbehandler · 23 November, 10.12
        < saw the list of cases (ML-2026-001)
        < Sagsbehandler 2 · 23 November, 10.12
        < asked for what was not shown: ML-2026-001
        < ⚑ Being followed up – Leder i jobcentret, 2 December, 9.30
        < Write briefly what you found out. Nothing about the citizen. {followUp2} (E.g. stood in that day)
        < Only what is needed. The citizen can read it.
        < [End the follow-up]
        * settle-look followUp2="Stood in"
        < # Sample · November 2026
        < Thank you. The month is done.
        < These are all 3 look-ups of the month. Leaders' own look-ups are not among them.
        < Confirmed by Leder i jobcentret, 2 December, 9.30.
        < Sagsbehandler · 23 November, 10.12
        < opened case ML-2026-001
        < Sagsbehandler · 23 November, 10.12
        < saw the list of cases (ML-2026-001)
        < Sagsbehandler 2 · 23 November, 10.12
        < asked for what was not shown: ML-2026-001
        < Followed up – Leder i jobcentret, 2 December, 9.30: Stood in
        `,
      );
    }),
  );
});
