import assert from 'node:assert/strict';
import { FRAME } from '../../dialogs/engine/frame-words.ts';
import { contextOf, placeId, positionOf } from '../../dialogs/engine/position.ts';
import { render } from '../../dialogs/engine/render.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { take } from '../../dialogs/engine/take.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import { cardLines } from '../support/card-lines.ts';
import type { Place } from '../support/every-way.ts';
import { answer, everyPlace, filled, typed } from '../support/every-way.ts';
import { begunRun, TODAY } from '../support/fake-lookups.ts';
import { readCard } from '../support/read-card.ts';

const VERBS = ['answer', 'back', 'edit', 'later', 'cancel', 'help', 'confirm'];

const LANGS = ['da', 'en'] as const;

const linesOf = (flow: Place['flow'], run: Run, look: object = {}): readonly string[] =>
  cardLines(render(flow, run, { today: TODAY, lang: 'da', ...look }));

const at = (flow: Place['flow'], run: Run): string => placeId(positionOf(flow, run, TODAY));

const roundTrip = (run: Run): Run => structuredClone(JSON.parse(JSON.stringify(run)) as Run);

/** A grid of ratings is one thing for the person, however many rows it has. */
const asked = ({ step }: Place): number => {
  const fields = Object.values(step?.fields ?? {});
  const grids = new Set(fields.flatMap(({ grid }) => (grid ? [grid.da] : [])));
  return fields.filter(({ grid }) => !grid).length + grids.size;
};

const checks: Readonly<Record<string, (place: Place) => void>> = {
  'has a card that keeps the contract of ids in both languages'(place) {
    const { flow, run, step } = place;
    assert.ok(asked(place) <= 4, `asks ${asked(place)} things`);
    for (const lang of LANGS) {
      const card = readCard(render(flow, run, { today: TODAY, lang }));
      // A field with parts has an input for each of them, `field:part`.
      const inputs = new Set(Object.keys(card.inputs).map((id) => id.split(':')[0]));
      assert.deepEqual([...inputs], Object.keys(step?.fields ?? {}));
      assert.ok(card.buttons.length >= 4);
      for (const { verb, data } of card.buttons) {
        // Another dialog that comes first is begun, or something is shown, and this one waits.
        if (verb === 'open' || verb === 'view') {
          const key = verb === 'open' ? 'dialog' : 'view';
          const ways: readonly Readonly<Record<string, string>>[] = (step?.ways?.(run.facts) ?? []).map(
            (way) => way.data,
          );
          assert.ok(ways.some((way) => way[key] !== undefined && way[key] === data[key]));
          continue;
        }
        assert.ok(VERBS.includes(verb), verb);
        assert.equal(data['run'], run.id);
        assert.equal(data['step'], at(flow, run));
      }
      assert.ok(card.texts.every((text) => text.trim() !== ''));
    }
  },

  'is a plain value: it goes on the same after a trip through JSON'({ flow, run }) {
    const back = roundTrip(run);
    assert.deepEqual(back, run);
    assert.deepEqual(linesOf(flow, back), linesOf(flow, run));
  },

  'helps without losing anything'({ flow, run }) {
    for (const word of ['hjælp', 'help', 'Hjælp!']) {
      const taken = typed(flow, run, word);
      assert.deepEqual(taken.run, run);
      assert.ok(linesOf(flow, taken.run, { show: taken.show }).includes(FRAME.helpText.da));
    }
  },

  'says why it asks and who sees it, field by field'({ flow, run, step }) {
    const taken = typed(flow, run, 'Hvorfor spørger du?');
    assert.deepEqual(taken.run, run);
    const said = linesOf(flow, taken.run, { show: taken.show }).join('\n');
    const fields = Object.values(step?.fields ?? {});
    for (const { why, readers } of fields) {
      assert.ok(said.includes(why.da), why.da);
      assert.ok(said.includes(readers.da), readers.da);
    }
  },

  'says something to »hvorfor«'({ flow, run }) {
    const taken = typed(flow, run, 'hvorfor');
    const more = linesOf(flow, taken.run, { show: taken.show, notes: taken.notes });
    assert.ok(more.length > linesOf(flow, run).length);
  },

  'shows the answers so far'({ flow, run, step }) {
    const taken = typed(flow, run, 'vis');
    assert.deepEqual(taken.run, run);
    const said = linesOf(flow, taken.run, { show: taken.show });
    for (const { id, fields, folded } of flow.steps)
      for (const field of run.trail.includes(id) && !folded ? Object.values(fields) : []) {
        if (field.applies?.(contextOf(flow, run, TODAY)) === false) continue;
        const { label } = field;
        const shown = said.filter((line) => line.split(/ \{| \(/)[0] === label.da);
        assert.ok(shown.length > 0, label.da);
        if (!step) assert.equal(shown.length, 1, label.da);
      }
  },

  'goes back one step, keeps the answers, and forward again'({ flow, run }) {
    const taken = typed(flow, run, 'tilbage');
    const here = at(flow, run);
    const before = run.trail.filter((id) => id !== here).at(-1);
    assert.equal(at(flow, taken.run), before ?? here);
    assert.equal(taken.notes.length, before === undefined ? 1 : 0);
    assert.deepEqual(taken.run.answers, run.answers);
    if (before !== undefined) assert.equal(at(flow, typed(flow, taken.run, 'næste').run), here);
  },

  'goes to any field by its id, and by its label in both languages'({ flow, run }) {
    const passed = flow.steps.filter(({ id }) => run.trail.includes(id));
    for (const { id: step, fields } of passed)
      for (const [id, { label }] of Object.entries(fields))
        for (const name of [id, label.da, label.en]) {
          const taken = typed(flow, run, `ret ${name}`);
          assert.equal(at(flow, taken.run), step, name);
          assert.deepEqual(taken.notes, []);
          assert.deepEqual(taken.run.answers, run.answers);
        }
  },

  'takes the new answer after »ret«, and comes back to where it was'({ flow, run }) {
    const passed = flow.steps.filter(({ id }) => run.trail.includes(id));
    for (const step of passed)
      for (const [id, value] of Object.entries(filled(flow, run, step))) {
        const { run: changed, notes } = typed(flow, typed(flow, run, `ret ${id}`).run, value);
        assert.deepEqual(changed.errors, {}, id);
        assert.deepEqual(changed.answers, { ...changed.answers, ...run.answers });
        // What does not apply beside the other answers is not noted, and the person hears so.
        if (step.fields[id]?.applies?.(contextOf(flow, run, TODAY)) === false) {
          assert.deepEqual([id in changed.answers, notes.length], [false, 1], id);
          continue;
        }
        assert.ok(id in changed.answers, id);
        assert.equal(at(flow, changed), at(flow, run), id);
      }
  },

  'names the fields when asked to change something that is none'({ flow, run }) {
    for (const sentence of ['ret', 'ret xyzzy']) {
      const taken = typed(flow, run, sentence);
      assert.deepEqual(taken.run, run);
      assert.equal(taken.notes.length, 1);
      for (const { da, en } of taken.notes) assert.ok(da !== '' && en !== '' && da !== en);
    }
  },

  'takes `felt: svar` for every field answered so far'({ flow, run }) {
    const passed = flow.steps.filter(({ id }) => run.trail.includes(id));
    for (const step of passed)
      for (const [id, value] of Object.entries(filled(flow, run, step))) {
        const taken = typed(flow, run, `${id}: ${value}`);
        assert.deepEqual(taken.run.errors, {}, `${id}: ${value}`);
        assert.deepEqual({ ...taken.run.answers, ...run.answers }, taken.run.answers);
      }
  },

  'is cancelled, and is kept for later'({ flow, run }) {
    assert.equal(typed(flow, run, 'annuller').end, 'cancel');
    const later = typed(flow, run, 'senere');
    assert.equal(later.end, 'later');
    assert.equal(at(flow, roundTrip(later.run)), at(flow, run));
    assert.deepEqual(roundTrip(later.run).answers, run.answers);
  },

  'stands nonsense: nothing is lost, and the card says what to do'({ flow, run, step }) {
    for (const sentence of ['æøå 12 !?', '🙂', '::', '{}', 'ret '.repeat(50), '\u202Ehej\n\nhej']) {
      const taken = typed(flow, run, sentence);
      assert.deepEqual({ ...taken.run.answers, ...run.answers }, taken.run.answers);
      const stored = JSON.stringify(taken.run.answers) !== JSON.stringify(run.answers);
      const said = taken.notes.length > 0 || Object.keys(taken.run.errors).length > 0;
      assert.ok(stored || said, `»${sentence}« is passed over in silence`);
      const english = linesOf(flow, taken.run, { lang: 'en' });
      assert.equal(english[0], linesOf(flow, run, { lang: 'en' })[0]);
      if (!step) assert.deepEqual(taken.run, run);
    }
  },

  'takes an empty press as »not answered« and says where an answer is missing'({ flow, run, step }) {
    const inputs = Object.keys(step?.fields ?? {});
    const empty = answer(flow, run, Object.fromEntries(inputs.map((id) => [id, ''])));
    const open = Object.entries(step?.fields ?? {}).filter(
      ([, field]) =>
        field.presence === 'required' &&
        (field.proposes === true ||
          field.fallback?.({ today: TODAY, facts: run.facts, answers: run.answers }) === undefined),
    );
    assert.deepEqual(
      Object.keys(empty.run.errors),
      open.map(([id]) => id),
    );
    if (open.length > 0) assert.equal(at(flow, empty.run), at(flow, run));
    const without = answer(flow, run, {});
    assert.deepEqual({ ...without.run.answers, ...run.answers }, without.run.answers);
  },

  'drops what it did not ask'({ flow, run, step }) {
    const odd = JSON.parse(
      '{"__proto__":"x","constructor":"x","toString":"x","run":"x","step":"x","at":"x","answers":"x","case":"ML-2026-009","startDate ":"x"}',
    ) as Record<string, string>;
    const values = step ? filled(flow, run, step) : {};
    const plain = answer(flow, run, values);
    assert.deepEqual(answer(flow, run, { ...odd, ...values }), plain);
    assert.deepEqual(take(flow, run, { kind: 'back', values: { ...odd, ...values } }, TODAY).run.errors, {});
    assert.ok(!Object.keys(plain.run.answers).some((id) => id in odd));
  },
};

for (const flow of DIALOGS) {
  const places = everyPlace(flow, await begunRun(flow));
  describe(`The dialog »${flow.id}«`, () => {
    for (const place of places) {
      describe(`at ${place.way.join(' › ')}`, () => {
        for (const [what, check] of Object.entries(checks)) it(what, () => check(place));
      });
    }
  });
}
