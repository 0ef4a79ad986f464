import assert from 'node:assert/strict';
import { CRITERIA } from '../../../domain/case.ts';
import { render } from '../../../dialogs/engine/render.ts';
import type { Run } from '../../../dialogs/engine/run.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';
import type { Place } from '../../support/every-way.ts';
import { everyPlace, typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';
import type { Heard, Who } from '../../support/stage.ts';
import { cardOf, refer, walkCards } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const LONG = 'æ'.repeat(2000);
const SHORT = 'æ'.repeat(100);

const fits = (card: object, what: string): void =>
  assert.ok(bytesOf(card) <= MOST_BYTES, `${what}: ${bytesOf(card)} bytes`);

const ratings = Object.fromEntries(CRITERIA.map((criterion) => [criterion, '2']));

const texts = {
  citizenName: SHORT,
  supportBasis: 'ressourceforloebsydelse',
  businessIdea: LONG,
  justification: LONG,
  citizenView: LONG,
  criteriaNote: LONG,
};

const personal = { ...texts, question: LONG, answer: LONG, ratings };

const id = '00000000-0000-4000-8000-000000000000';

/** The run with every answer given so far, and those of this step, at its longest. */
const atItsLongest = ({ flow, run, step }: Place): Run => {
  const given = flow.steps.filter((known) => known === step || run.trail.includes(known.id));
  const longest = given.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, field]) => {
      const input = field.input(name, undefined, { today: TODAY, facts: run.facts, answers: {} }, 'da');
      // A budget is kept as lines, not as the text it is typed as.
      if (name === 'budget' || name === 'approvedBudget')
        return [[name, [{ name: 'æ'.repeat(Number(input['maxLength']) - 7), amount: 50_000 }]]];
      if (input['type'] === 'Input.Text') return [[name, 'æ'.repeat(Number(input['maxLength']))]];
      return field.grid ? [[name, '2']] : [];
    }),
  );
  return { ...run, id, answers: { ...run.answers, ...(Object.fromEntries(longest) as Run['answers']) } };
};

const tooLong = (place: Place, run: Run): Run =>
  Object.keys(place.step?.fields ?? {}).reduce(
    (now, name) => typed(place.flow, now, `${name}: ${'æ'.repeat(50_000)}`).run,
    run,
  );

const places = (
  await Promise.all(DIALOGS.map(async (flow) => everyPlace(flow, await begunRun(flow, personal))))
).flat();

describe('A card fits', () => {
  for (const place of places) {
    const { flow } = place;
    const where = `${flow.id} › ${place.way.slice(1).join(' › ')}`;
    it(`with every answer at its longest: ${where}`, () => {
      for (const show of [undefined, 'help', 'why', 'answers'] as const)
        fits(render(flow, atItsLongest(place), { today: TODAY, lang: 'da', show }), String(show));
    });
    if (place.step)
      it(`with far too long texts in all of its fields: ${where}`, () => {
        const run = tooLong(place, place.run);
        fits(render(flow, run, { today: TODAY, lang: 'da', show: 'answers' }), 'too long');
      });
  }

  it(
    'of a case, with everything in it at its longest',
    withStage(async (stage) => {
      const number = await refer(stage, { ...texts, ...ratings });
      const walk = async (who: Who, start: string, answers: Readonly<Record<string, string>>) =>
        walkCards(stage, who, cardOf(await stage.say(who, start)), answers);
      await walk('visitator', `vurder ${number}`, { decision: 'return', question: LONG });
      await walk('caseworker', `svar ${number}`, { answer: LONG });
      await walk('visitator', `vurder ${number}`, { decision: 'reject', considerations: LONG, facts: LONG });
      for (const who of ['caseworker', 'visitator', 'leader'] as const) {
        const heard: Heard = await stage.say(who, `sag ${number}`);
        const { raw = {}, card } = heard.posted.findLast((posted) => posted.raw) ?? {};
        fits(raw, who);
        const long = card?.texts.filter((text) => text.startsWith('ææ') && text.length > 100) ?? [];
        assert.equal(long.length, 8, 'every text is there');
        for (const text of long) assert.ok(text.length > 400 && text.endsWith('…'), String(text.length));
      }
    }),
  );

  it(
    'of tasks and cases, with as many as it lists',
    withStage(async (stage) => {
      for (let count = 0; count < 20; count += 1) await refer(stage, { citizenName: 'Å '.repeat(50) });
      for (const who of ['caseworker', 'visitator'] as const)
        for (const word of ['opgaver', 'sager']) {
          const heard = await stage.say(who, word);
          fits(heard.posted.findLast(({ raw }) => raw)?.raw ?? {}, `${who} ${word}`);
        }
    }),
  );
});
