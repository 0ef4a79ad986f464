import assert from 'node:assert/strict';
import { CHAT } from '../../bot/chat/words.ts';
import { FRAME } from '../../dialogs/engine/frame-words.ts';
import { render } from '../../dialogs/engine/render.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { take } from '../../dialogs/engine/take.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import { present } from '../support/case-steps.ts';
import { answer, everyPlace, filled, typed } from '../support/every-way.ts';
import { begunRun, TODAY } from '../support/fake-lookups.ts';
import { readCard } from '../support/read-card.ts';
import type { TextField } from '../support/text-fields.ts';
import { bothWays, nameOf, textFields } from '../support/text-fields.ts';
import { transcript } from '../support/transcript.ts';
import { buttonOf, cardOf, refer } from '../support/walk-card.ts';
import { talkOf } from '../support/look-inside.ts';
import { withStage } from '../support/with-stage.ts';

const all = await textFields();
const wordsOf = ({ step, id }: TextField) => step?.fields[id]?.words;
/** Names and numbers: nothing is told in them. */
const BARE = ['journalRef', 'citizenName', 'cvr', 'name', 'personId'];
/** Where one tells something about a citizen, be it in a line. */
const free = all.filter(({ id }) => !BARE.includes(id));
const ANSWER = 'Har haft en depression og står i RKI';
/** Under the reason of a rule, which no citizen reads. */
const RULE_ONLY = {
  da: 'Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.',
  en: 'Only what is needed, and nothing of a citizen. Who confirms can read it.',
} as const;
const NUDGE = /^Du skrev »depression«(?: og »RKI«)? under .+\. Er det nødvendigt for vurderingen\?$/;

const cardOfRun = ({ flow }: TextField, run: Run, lang: 'da' | 'en' = 'da') =>
  readCard(render(flow, run, { today: TODAY, lang }));
const questionsIn = (field: TextField, run: Run): number =>
  cardOfRun(field, run).texts.filter((said) => NUDGE.test(said)).length;
const asksIn = (field: TextField, run: Run): boolean => questionsIn(field, run) > 0;

describe('Under a free text', () => {
  it('stands in every dialog, once, in both languages, what the citizen can do with it', async () => {
    let seen = 0;
    for (const flow of DIALOGS)
      for (const { run, step } of everyPlace(flow, await begunRun(flow))) {
        const wide = Object.entries(step?.fields ?? {}).filter(
          ([id, field]) => (field.words !== undefined || field.free) && !BARE.includes(id),
        );
        const wrong = answer(flow, run, {
          ...(step ? filled(flow, run, step) : {}),
          ...Object.fromEntries(wide.map(([id]) => [id, 'x'.repeat(3000)])),
        }).run;
        for (const shown of wide.length > 0 ? [run, wrong] : [run])
          for (const lang of ['da', 'en'] as const) {
            const { inputs, texts } = readCard(render(flow, shown, { today: TODAY, lang }));
            // About a rule no citizen reads it, and it says so.
            const said = flow.id === 'rule' ? RULE_ONLY[lang] : FRAME.onlyWhatIsNeeded[lang];
            const lines = texts.filter((line) => line === said);
            const here = wide.filter(([id]) => id in inputs);
            assert.equal(lines.length, here.length, `${flow.id} › ${step?.id ?? 'summary'}`);
            seen += here.length;
          }
      }
    assert.ok(seen > 100);
  });

  it('several lines can be written nowhere else', () => {
    for (const field of all) {
      const multiline = field.limit > 100;
      assert.equal(multiline, wordsOf(field) === 'sentences', nameOf(field));
    }
  });
});

describe('Words about a citizen that need not be written', () => {
  for (const field of free)
    it(`are asked about once after ${nameOf(field)}, and never in the way`, () => {
      const { flow, id } = field;
      for (const [way, { run }] of Object.entries(bothWays(field, ANSWER))) {
        if (id in run.errors) continue;
        assert.equal(run.answers[id], ANSWER, way);
        assert.equal(questionsIn(field, run), 1, `${way}: asked once, also where two steps ask for it`);
        const plain = bothWays(field, 'Har drevet butik før')[way]?.run;
        assert.ok(plain && !asksIn(field, plain));
        const texts = cardOfRun(field, run, 'en').texts.join('\n');
        assert.match(texts, /You wrote "depression" and "RKI" under .+\. Is it needed for the assessment\?/);

        const kept = take(flow, run, { kind: 'keep', values: {} }, TODAY).run;
        assert.deepEqual(typed(flow, run, 'Behold.').run, kept);
        assert.deepEqual(kept.answers, run.answers);
        assert.deepEqual({ ...kept, nudged: run.nudged }, run);
        assert.ok(!asksIn(field, kept));

        for (const back of [
          take(flow, run, { kind: 'edit', field: id, values: {} }, TODAY).run,
          typed(flow, run, 'ret').run,
        ]) {
          const card = cardOfRun(field, back);
          assert.equal(card.inputs[id]?.value, ANSWER, 'the text is kept');
          assert.ok(!asksIn(field, back));
          const again = answer(flow, back, { [id]: ANSWER }).run;
          assert.ok(!asksIn(field, again), 'the same answer is asked about once');
          assert.ok(!asksIn(field, answer(flow, back, { [id]: 'Har haft en depression' }).run), 'less of it');
        }
      }
    });

  it('are asked about when they are added, and not when somebody else wrote them', async () => {
    const [field] = free.filter(({ flow }) => flow.id === 'refusal');
    assert.ok(field?.step);
    const flow = field.flow;
    const proposed = await begunRun(flow, {
      citizenName: 'Maria',
      considerations: ANSWER,
      facts: ANSWER,
      justification: ANSWER,
    });
    const passed = answer(flow, proposed, filled(flow, proposed, field.step)).run;
    assert.equal(passed.nudged, undefined);
  });

  it('stand nowhere but in the answer', () => {
    for (const field of free)
      for (const { run } of Object.values(bothWays(field, ANSWER))) {
        const { [field.id]: _, ...answers } = run.answers;
        const elsewhere = JSON.stringify({ ...run, answers, typed: {} });
        assert.ok(!/depression|RKI/.test(elsewhere), nameOf(field));
      }
  });

  it(
    'are asked about in the chat: typed, kept, put right',
    withStage(async (stage) => {
      await refer(stage, { citizenName: 'Maria' });
      await present(stage, 'visitator');
      await stage.say('visitator', 'vurder ML-2026-001');
      await stage.say('visitator', 'spørg jobcentret');
      await transcript(
        stage,
        'visitator',
        `
        > Er der stadig et misbrug?
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Du skrev »misbrug« under Spørgsmål. Er det nødvendigt for vurderingen?
        < [Behold] [Ret]
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Spørg jobcentret
        < Hvad mangler I at vide?
        < Spørgsmål til jobcentret {question} »Er der stadig et misbrug?«
        < Spørg kun om det, borgeren er informeret om, at I deler.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      const said = JSON.stringify((await talkOf(stage, 'visitator')).seen);
      assert.ok(!said.includes('misbrug'), 'what is remembered of the reply does not hold the word');
    }),
  );

  it(
    'given with the confirmation are sent, and the receipt says how to take them back',
    withStage(async (stage) => {
      await refer(stage, { citizenName: 'Maria' });
      const card = cardOf(await stage.say('caseworker', 'træk ML-2026-001 tilbage'));
      const { data } = buttonOf(card, 'confirm');
      const heard = await stage.press('caseworker', 'confirm', { ...data, reason: 'Efter en skilsmisse' });
      assert.ok(cardOf(heard).texts.includes(CHAT.moreThanNeeded.da));
      assert.ok(!JSON.stringify(await talkOf(stage, 'caseworker')).includes('skilsmisse'));
    }),
  );
});
