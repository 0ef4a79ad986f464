import assert from 'node:assert/strict';
import { render } from '../../../dialogs/engine/render.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';
import { answer, everyPlace, filled, offeredBy } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';
import { activeRunOf } from '../../support/look-inside.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

describe('A value that is no answer', () => {
  for (const flow of DIALOGS)
    it(`is asked again: every choice and date of ${flow.id}`, async () => {
      for (const { run, step } of everyPlace(flow, await begunRun(flow)))
        for (const [id, field] of Object.entries(step?.fields ?? {})) {
          const { type } = field.input(id, undefined, { today: TODAY, facts: run.facts, answers: {} }, 'da');
          const wrong =
            type === 'Input.Date'
              ? ['2026-02-31', '2026-13-01', '0000-00-00', 'hvornår', '99999999', '32/13']
              : type === 'Input.ChoiceSet'
                ? ['suitable; drop', '__proto__', 'constructor', '-', '17', 'æøå', '{}', 'a'.repeat(5000)]
                : [];
          for (const raw of wrong) {
            const offered = offeredBy(flow, run, id, field);
            assert.ok(!offered.includes(raw));
            const taken = answer(flow, run, { ...(step ? filled(flow, run, step) : {}), [id]: raw });
            assert.ok(taken.run.errors[id], `${id} took »${raw.slice(0, 20)}«`);
            assert.equal(taken.run.answers[id], run.answers[id]);
            assert.ok(bytesOf(render(flow, taken.run, { today: TODAY, lang: 'en' })) <= MOST_BYTES);
          }
        }
    });

  it(
    'is dropped where it is no text: lists, objects, nulls, and keys nobody asked for',
    withStage(async (stage) => {
      const card = cardOf(await stage.say('caseworker', 'ny visitation'));
      const data = card.buttons.find(({ verb }) => verb === 'answer')?.data ?? {};
      const odd = JSON.parse(
        '{"journalRef":["25/1"],"applicationDate":{"a":1},"citizenName":null,"__proto__":{"isAdmin":true},"constructor":"x","owner":"x","trail":"x"}',
      ) as Record<string, never>;
      const heard = await stage.press('caseworker', 'answer', { ...odd, ...data });
      assert.equal(heard.status, 200);
      const run = await activeRunOf(stage, 'caseworker');
      assert.deepEqual(run.answers, {});
      assert.deepEqual(run.trail, []);
      assert.deepEqual(Object.keys(run.errors), ['journalRef']);
      assert.equal(({} as Record<string, unknown>)['isAdmin'], undefined);
      await stage.press('caseworker', 'answer', { ...data, journalRef: 25012345, applicationDate: true });
      const next = await activeRunOf(stage, 'caseworker');
      assert.equal(next.answers['journalRef'], '25012345');
      assert.deepEqual(Object.keys(next.errors), ['applicationDate']);
    }),
  );
});
