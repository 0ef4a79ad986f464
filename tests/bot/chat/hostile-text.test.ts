import assert from 'node:assert/strict';
import { render } from '../../../dialogs/engine/render.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import type { Place } from '../../support/every-way.ts';
import { answer, everyPlace, filled, offeredBy, typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';
import { HOSTILE, hostileTexts } from '../../support/hostile.ts';
import { initials } from '../../../domain/danish/say.ts';
import type { Heard, Stage } from '../../support/stage.ts';
import { assess, buttonOf, cardOf, refer, walkCards } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

interface Skeleton {
  /** The card with every place for people's text emptied. */
  readonly rest: string;
  /** What stood in those places. */
  readonly texts: readonly string[];
}

/** Takes the texts out of TextRuns and inputs; run ids differ from run to run and are no text of anybody's. */
const skeletonOf = (card: object): Skeleton => {
  const texts: string[] = [];
  const rest = JSON.stringify(
    card,
    function replace(this: Record<string, unknown>, key, value: unknown): unknown {
      const type = String(this['type']);
      const free = (type === 'TextRun' && key === 'text') || (type === 'Input.Text' && key === 'value');
      // A text to copy is as long as it is.
      if (type === 'Input.Text' && key === 'maxLength') return 0;
      if (!free) return key === 'run' ? 'a run' : value;
      assert.equal(typeof value, 'string');
      texts.push(String(value));
      return '';
    },
  );
  return { rest, texts };
};

const PLAIN = 'almindelig tekst';

assert.equal(new Set(HOSTILE).size, 200);

/** Two hundred in every run, a quarter of them at each place in turn; `HOSTILE_TEXTS=2000` for the whole everywhere. */
const TEXTS_TRIED = hostileTexts(Number(process.env['HOSTILE_TEXTS'] ?? HOSTILE.length));
assert.equal(TEXTS_TRIED.length, Number(process.env['HOSTILE_TEXTS'] ?? HOSTILE.length));

/** More texts take longer, on the emulator too: three minutes for two hundred. */
const TIME = 60_000 + TEXTS_TRIED.length * 600;

const SHARES = process.env['HOSTILE_TEXTS'] === undefined ? 4 : 1;
let places = 0;
const textsHere = (): readonly string[] => {
  places += 1;
  return TEXTS_TRIED.filter((_text, index) => index % SHARES === places % SHARES);
};

let cards = 0;

/** A reference has figures in it, whatever else there is. */
const asAnswer = (id: string, words: string): string => (id === 'journalRef' ? `1 ${words}` : words);

/** The texts a step asks, each answered with the same words. */
const allTexts = ({ flow, run, step }: Place, words: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(step ? filled(flow, run, step) : {}).map(([id, value]) => {
      return [id, step?.fields[id]?.words === undefined ? value : asAnswer(id, words)];
    }),
  );

const cardAfter = (place: Place, words: string, way: 'back' | 'answer') => {
  const values = allTexts(place, words);
  const { run } = answer(place.flow, place.run, values);
  const shown = way === 'answer' ? run : typed(place.flow, run, 'tilbage').run;
  return skeletonOf(render(place.flow, shown, { today: TODAY, lang: 'da', show: 'answers' }));
};

describe('What people write cannot change a card', () => {
  for (const flow of DIALOGS)
    it(`of a dialog, ${TEXTS_TRIED.length} texts in every field: ${flow.id}`, async () => {
      for (const place of everyPlace(flow, await begunRun(flow)))
        for (const way of ['back', 'answer'] as const) {
          const plain = cardAfter(place, PLAIN, way);
          for (const text of textsHere()) {
            const card = cardAfter(place, text, way);
            cards += 1;
            assert.equal(card.rest, plain.rest);
            assert.deepEqual(
              card.texts.filter((_, index) => plain.texts[index] === PLAIN),
              plain.texts.filter((shown) => shown === PLAIN).map(() => text.trim()),
            );
          }
        }
    }).timeout(TIME);

  it('typed as a choice or a date either: it is asked again, and not shown as one', async () => {
    for (const flow of DIALOGS)
      for (const { run, step } of everyPlace(flow, await begunRun(flow)))
        for (const [id, field] of Object.entries(step?.fields ?? {})) {
          const offered = offeredBy(flow, run, id, field);
          for (const text of offered.length > 0 ? textsHere() : []) {
            const after = answer(flow, run, { [id]: text }).run;
            const value = after.answers[id];
            assert.ok(
              value === undefined || [value].flat().every((one) => offered.some((known) => known === one)),
              `${id} took »${text}«`,
            );
            assert.equal(
              skeletonOf(render(flow, after, { today: TODAY, lang: 'da' })).rest.includes('evil.example'),
              false,
            );
          }
        }
  }).timeout(TIME);
});

const TEXTS = ['citizenName', 'businessIdea', 'justification', 'citizenView', 'criteriaNote'] as const;

/** Everything that is shown of a case on its way to a disagreement, with these texts in it. */
const shownOf = async (
  stage: Stage,
  [a, b, c, d]: readonly string[],
  serial: string,
): Promise<readonly Skeleton[]> => {
  const seen: object[] = [];
  const look = (heard: Heard): void => {
    const raw =
      heard.raw ?? heard.posted.findLast((posted) => posted.raw && posted.update === undefined)?.raw;
    if (raw) seen.push(raw);
  };
  const words = [a, b, c, d, a];
  const number = await refer(stage, {
    ...Object.fromEntries(TEXTS.map((id, index) => [id, words[index] ?? ''])),
    journalRef: `${serial} ${a ?? ''}`,
  });
  const start = await stage.say('visitator', `vurder ${number}`);
  look(start);
  await walkCards(stage, 'visitator', cardOf(start), { decision: 'return', question: b ?? '' });
  const question = await stage.say('caseworker', `svar ${number}`);
  look(question);
  await walkCards(stage, 'caseworker', cardOf(question), { answer: c ?? '' });
  look(await stage.say('visitator', `vurder ${number}`));
  const receipt = await assess(stage, number, {
    decision: 'reject',
    considerations: d ?? '',
    facts: a ?? '',
  });
  for (const who of ['caseworker', 'visitator', 'leader'] as const)
    look(await stage.say(who, `sag ${number}`));
  look(await stage.press('visitator', 'view', buttonOf(receipt, 'view').data));
  return seen.map((card) => {
    const { rest, texts } = skeletonOf(card);
    return { rest: rest.replaceAll(number, 'ML').replaceAll(/"entry":\d+/g, '"entry":0'), texts };
  });
};

describe('What people wrote cannot change what others see', () => {
  it(
    `in a case, an assessment, a question: ${TEXTS_TRIED.length} texts`,
    withStage(async (stage) => {
      const plain = await shownOf(stage, [PLAIN, PLAIN, PLAIN, PLAIN], '0');
      assert.equal(plain.length, 7);
      assert.ok(plain.at(-1)?.rest.includes('"id":"note"'), 'the text to copy is looked at too');
      for (let at = 0; at < TEXTS_TRIED.length; at += 4) {
        const texts = TEXTS_TRIED.slice(at, at + 4);
        cards += plain.length;
        const shown = await shownOf(stage, texts, String(at + 1));
        assert.deepEqual(
          shown.map(({ rest }) => rest),
          plain.map(({ rest }) => rest),
        );
        const all = new Set(shown.flatMap((card) => card.texts));
        for (const text of texts) assert.ok(all.has(text.trim()), `»${text}« is not shown as it was written`);
      }
    }),
    // A case for every four texts with all that happens to it, one after the other.
  ).timeout(TIME);

  it('as initials: letters, dots and dashes only', () => {
    for (const text of TEXTS_TRIED) assert.match(initials(text), /^[\p{L}\p{M}.-]*$/u, text);
  });

  it(
    'in lists, tasks and the cards that come by themselves: initials only',
    withStage(async (stage) => {
      await stage.say('visitator', 'hej');
      const names = [
        ...HOSTILE.filter((_, index) => index % 4 === 0),
        'a b '.repeat(25).trim(),
        'Ü'.repeat(100),
      ];
      for (const [index, citizenName] of names.entries())
        await refer(stage, { citizenName, journalRef: `26/${index}` });
      const last = `ML-2026-0${names.length}`;
      await stage.until(
        ({ conversation, card }) =>
          conversation === 'a:visitator' && card?.texts[1]?.startsWith(last) === true,
      );
      const tasks = stage.posted.filter(({ card }) => card?.title === 'Ny visitation til vurdering');
      assert.equal(tasks.length, names.length);
      for (const { card, summary } of tasks) {
        assert.match(card?.texts[1] ?? '', /^ML-2026-\d{3}(?: · [\p{L}\p{M}.-]+)?$/u);
        assert.equal(summary, `Ny visitation til vurdering: ${card?.texts[1] ?? ''}`);
        assert.equal(card?.texts.length, 4);
      }
      for (const word of ['opgaver', 'sager'])
        for (const text of cardOf(await stage.say('visitator', word)).texts)
          assert.ok(!HOSTILE.includes(text) && !text.includes('evil'), text);
    }),
  );

  it('on so many cards', () => {
    process.stdout.write(`\n      ${TEXTS_TRIED.length} texts, ${cards} cards of the same structure\n`);
    assert.ok(cards > TEXTS_TRIED.length);
  });
});
