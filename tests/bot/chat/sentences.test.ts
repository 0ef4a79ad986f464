import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import { runsOf, talkOf } from '../../support/look-inside.ts';
import type { SeenCard } from '../../support/read-card.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { assess, cardOf, refer, walkCards, VISITATION } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const QUESTION = { decision: 'return', question: 'Er der tid om aftenen?' };

/** Case 1 waits for the caseworker's answer. */
const asked = async (stage: Stage): Promise<void> => {
  await assess(stage, await refer(stage, { citizenName: 'Maria' }), QUESTION);
};

const heard = async (stage: Stage, who: Who, sentence: string): Promise<SeenCard> =>
  cardOf(await stage.say(who, sentence));

const offers = ({ buttons }: SeenCard): readonly (string | number | undefined)[] =>
  buttons.map(({ data }) => data['dialog'] ?? data['view']);

/** A citizen whose course has begun. */
const inCourse = async (stage: Stage, startDate: string): Promise<void> => {
  const number = await refer(stage, { citizenName: 'Maria', applicationDate: '2026-10-01' });
  await assess(stage, number, { decision: 'approve', startDate });
};

describe('A sentence outside a dialog', () => {
  it(
    'starts the dialog it asks for, about its case',
    withStage(async (stage) => {
      await asked(stage);
      const card = await heard(stage, 'caseworker', 'kan du svare på spørgsmålet i sag 1');
      assert.equal(card.title, 'Svar på spørgsmålet · ML-2026-001');
      assert.deepEqual(Object.keys(card.inputs), ['answer']);
    }),
  );

  it(
    'starts it with a typing error',
    withStage(async (stage) => {
      assert.equal((await heard(stage, 'caseworker', 'ny visitaton')).title, 'Ny visitation');
    }),
  );

  it(
    'fills in what it holds, to be seen before anybody goes on',
    withStage(async (stage) => {
      await inCourse(stage, '2026-11-01');
      const card = await heard(stage, 'caseworker', 'udskriv sag 1 pr. 20/11, borgeren har fået job');
      assert.equal(card.title, 'Udskriv · ML-2026-001');
      assert.equal(card.inputs['date']?.value, '2026-11-20');
      assert.equal(card.inputs['reason']?.value, 'employment');
      assert.equal(
        card.buttons.some(({ verb }) => verb === 'answer'),
        true,
      );
      const [run] = await runsOf(stage, 'caseworker');
      assert.deepEqual(run?.trail, []);
    }),
  );

  it(
    'says at its field what cannot stand',
    withStage(async (stage) => {
      await inCourse(stage, '2026-11-23');
      const card = await heard(stage, 'caseworker', 'udskriv sag 1 i går');
      assert.equal(card.inputs['date']?.value, '2026-11-22');
      assert.ok(card.texts.some((line) => line.startsWith('Dagen kan kun være ')));
    }),
  );

  it(
    'gives what it holds to the steps that come later',
    withStage(async (stage) => {
      const first = await heard(stage, 'caseworker', 'ny visitation, borgeren er på sygedagpenge');
      assert.deepEqual(Object.keys(first.inputs), ['applicationDate', 'journalRef']);
      const { supportBasis: _, ...answers } = VISITATION;
      let card = first;
      for (const fields of [['journalRef'], ['citizenName', 'consent']]) {
        const button = card.buttons.find(({ verb }) => verb === 'answer');
        assert.ok(button);
        const given = Object.fromEntries(fields.map((field) => [field, answers[field] ?? '']));
        card = cardOf(await stage.press('caseworker', 'answer', { ...button.data, ...given }));
      }
      assert.equal(card.inputs['supportBasis']?.value, 'sygedagpenge');
      const end = await walkCards(stage, 'caseworker', card, { ...answers, supportBasis: 'sygedagpenge' });
      assert.match(end.texts.join(' '), /ML-2026-001/);
    }),
  );

  it(
    'goes on with the draft about the same case, and takes the newest word over what stands in it',
    withStage(async (stage) => {
      await assess(stage, await refer(stage, { citizenName: 'Maria' }));
      await stage.say('caseworker', 'udskriv sag 1 pga. flytning');
      await stage.say('caseworker', 'senere');
      const card = await heard(stage, 'caseworker', 'udskriv sag 1 pr. 1/12 pga. job');
      // Once the first word was kept: whoever was told nothing of it confirmed a reason they had just put right.
      assert.equal(card.inputs['reason']?.value, 'employment');
      assert.match(card.texts.join(' '), /Jeg har noteret: .*grund »/);
      assert.equal((await runsOf(stage, 'caseworker')).length, 1);
    }),
  );

  it(
    'with two orders asks which, with buttons',
    withStage(async (stage) => {
      await asked(stage);
      const card = await heard(stage, 'caseworker', 'giv afslag i sag 1 og træk sag 1 tilbage');
      assert.equal(card.title, CHAT.whichFirst.da);
      assert.deepEqual(
        card.buttons.map(({ data }) => [data['dialog'], data['case']]),
        [
          ['refusal', 'ML-2026-001'],
          ['withdraw', 'ML-2026-001'],
        ],
      );
      assert.deepEqual(await runsOf(stage, 'caseworker'), []);
      const [, second] = card.buttons;
      assert.ok(second);
      const opened = cardOf(await stage.press('caseworker', second.verb, second.data));
      assert.equal(opened.title, 'Træk tilbage · ML-2026-001');
    }),
  );

  it(
    'about several cases takes one at a time where the dialog does',
    withStage(async (stage) => {
      const card = await heard(stage, 'caseworker', 'giv afslag i sag 1 og 2');
      assert.deepEqual(
        card.buttons.map(({ data }) => data['case']),
        ['ML-2026-001', 'ML-2026-002'],
      );
    }),
  );

  it(
    'that is only near gets the nearest as buttons, for what the person may do',
    withStage(async (stage) => {
      const card = await heard(stage, 'caseworker', 'noget med et afslag måske');
      assert.equal(card.title, 'Mente du en af dem her?');
      assert.ok(offers(card).includes('refusal'));
      assert.ok(card.buttons.length <= 3);
      const visitator = await heard(stage, 'visitator', 'noget med et afslag måske');
      assert.ok(!offers(visitator).includes('refusal'));
      await stage.say('caseworker', 'sprog en');
      const english = await heard(stage, 'caseworker', 'maybe a withdrawl');
      assert.equal(english.title, 'Did you mean one of these?');
      assert.ok(english.buttons.some(({ title }) => title === 'Withdraw'));
    }),
  );

  it(
    'that refuses, asks or tells starts nothing',
    withStage(async (stage) => {
      await asked(stage);
      for (const sentence of [
        'jeg vil ikke give afslag i sag 1',
        'skal jeg give afslag i sag 1?',
        'afslaget i sag 1 er givet',
        'vent med at trække sag 1 tilbage',
      ])
        await stage.say('caseworker', sentence);
      assert.deepEqual(await runsOf(stage, 'caseworker'), []);
    }),
  );

  it(
    'that asks about a case shows it',
    withStage(async (stage) => {
      await asked(stage);
      const card = await heard(stage, 'caseworker', 'hvorfor er der ikke givet afslag i sag 1?');
      assert.equal(card.title, 'Sag ML-2026-001');
      assert.equal(
        (await heard(stage, 'caseworker', 'hvornår er der en ledig plads')).title.slice(0, 7),
        'Pladser',
      );
    }),
  );

  it(
    'with a CPR number starts nothing, and nothing of it is kept',
    withStage(async (stage) => {
      const { posted } = await stage.say('caseworker', 'ny visitation til 010190-1234 Anna');
      assert.deepEqual(
        posted.map(({ text }) => text),
        [CHAT.noCpr.da],
      );
      assert.ok(!/0101|Anna/.test(JSON.stringify(await talkOf(stage, 'caseworker'))));
    }),
  );

  it(
    'that was not understood is not kept',
    withStage(async (stage) => {
      await stage.say('caseworker', 'Brian har haft en svær uge og en visitatoin');
      assert.ok(!/Brian|uge/.test(JSON.stringify(await talkOf(stage, 'caseworker'))));
    }),
  );

  it(
    'that asks for the evaluation gets it, or who makes it',
    withStage(async (stage) => {
      const card = await heard(stage, 'caseworker', 'lav evalueringen til udvalget');
      assert.match(card.texts.join(' '), /Evalueringen laver Erhvervschefen eller en leder/);
    }),
  );

  it(
    'that another must carry out says who',
    withStage(async (stage) => {
      await asked(stage);
      const { posted } = await stage.say('visitator', 'jeg vil gerne oprette en ny visitation');
      assert.deepEqual(
        posted.map(({ text }) => text),
        ['Det skal en sagsbehandler i jobcentret gøre.'],
      );
    }),
  );

  it(
    'takes nothing back by itself, but shows where to',
    withStage(async (stage) => {
      const number = await refer(stage, { citizenName: 'Maria' });
      const card = await heard(stage, 'caseworker', 'kan du fortryde det sidste');
      assert.ok(card.buttons.some(({ verb }) => verb === 'undo'));
      const shown = await heard(stage, 'caseworker', `sag ${number}`);
      assert.ok(!shown.texts.some((line) => /fortrudt/i.test(line)));
    }),
  );

  it(
    'changes the language, and no role',
    withStage(async (stage) => {
      assert.match(
        (await heard(stage, 'caseworker', 'skift sprog til engelsk')).texts.join(' '),
        /I help you/,
      );
      const { posted } = await stage.say('caseworker', 'vælg sprog');
      assert.deepEqual(
        posted.map(({ text }) => text),
        [CHAT.whichLanguage.en],
      );
    }),
  );
});

describe('A sentence in a running dialog', () => {
  it(
    'is an answer, even with a command in it',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      for (const answer of ['25/7', 'Maria', 'ja', 'dagpenge']) await stage.say('caseworker', answer);
      const idea = 'Kan du udskrive en plan: giv afslag i sag 1';
      await stage.say('caseworker', idea);
      const runs = await runsOf(stage, 'caseworker');
      assert.deepEqual(
        runs.map(({ flow, answers }) => [flow, answers['businessIdea']]),
        [['visitation', idea]],
      );
    }),
  );
});

describe('A sentence in a channel', () => {
  it(
    'binds the channel, and starts no dialog',
    withStage(async (stage) => {
      const bound = await stage.say('admin', 'brug denne kanal til orienteringer', { channel: true });
      assert.match(bound.posted[0]?.text ?? '', /kommer orienteringer fra/);
      const { posted } = await stage.say('caseworker', 'kan du lave en ny visitation', { channel: true });
      assert.deepEqual(
        posted.map(({ text }) => text),
        [CHAT.privateOnly.da],
      );
    }),
  );
});

describe('»hjælp«', () => {
  it(
    'lists what the role can do, and nothing else',
    withStage(async (stage) => {
      const wordsOf = async (who: Who): Promise<string> => (await heard(stage, who, 'hjælp')).texts.join(' ');
      assert.match(await wordsOf('caseworker'), /»ny visitation« · »svar ML-…«/);
      const visitator = await wordsOf('visitator');
      assert.match(visitator, /»svar på visitation ML-…«/);
      assert.doesNotMatch(visitator, /ny visitation|giv afslag|brev ML/);
      const director = await wordsOf('director');
      assert.match(director, /»opgaver« · »pladser«/);
      assert.match(director, /I en kanal: »kanal«/);
      assert.doesNotMatch(director, /sager|visitation/);
    }),
  );
});
