import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import { render } from '../../../dialogs/engine/render.ts';
import { take } from '../../../dialogs/engine/take.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { CPR_REMOVED } from '../../../domain/danish/cpr.ts';
import { pressedAtDoor, typedAtDoor } from '../../support/at-the-door.ts';
import { readCard } from '../../support/read-card.ts';
import { everyPlace, filled } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';
import type { TextField } from '../../support/text-fields.ts';
import { nameOf, saidAbout, textFields } from '../../support/text-fields.ts';

const fields = await textFields();

const CPRS = ['010190-9876', '0101909876', '010190 9876', '01 01 90 9876', '610190-9876', '010190‑9876'];

const bothWays = ({ flow, run, step, id }: TextField, text: string) => ({
  pressed: pressedAtDoor(flow, run, { ...(step ? filled(flow, run, step) : {}), [id]: text }),
  typed: typedAtDoor(flow, run, `${id}: ${text}`),
});

describe('A CPR number', () => {
  for (const field of fields)
    it(`is taken out of what is given to ${nameOf(field)}, and that is said`, () => {
      for (const cpr of CPRS)
        for (const [way, taken] of Object.entries(bothWays(field, `Se ${cpr} i sagen`))) {
          const kept = taken.run.typed[field.id] ?? taken.run.answers[field.id];
          assert.equal(kept, `Se ${CPR_REMOVED} i sagen`, `${way} ${cpr}`);
          assert.ok(saidAbout(taken, field.id).includes(CHAT.noCpr.da), `${way} ${cpr}`);
          assert.ok(!JSON.stringify(taken).includes('9876'));
          const card = render(field.flow, taken.run, { today: TODAY, lang: 'da' });
          assert.ok(!JSON.stringify(card).includes('9876'));
          for (const { value } of Object.values(readCard(card).inputs))
            assert.ok(!value?.includes(CPR_REMOVED), `${way} ${cpr}: filled in`);
          const { run } = take(field.flow, taken.run, { kind: 'edit', field: field.id, values: {} }, TODAY);
          const shown = readCard(render(field.flow, run, { today: TODAY, lang: 'da' })).inputs[field.id];
          assert.equal(shown?.value, 'Se i sagen', `${way} ${cpr}: what is left is there to go on with`);
        }
    });

  it('is asked again where a reference is wanted, and said once', () => {
    const field = fields.find(({ id }) => id === 'journalRef');
    assert.ok(field);
    for (const taken of Object.values(bothWays(field, '010190-9876'))) {
      assert.equal(taken.run.answers['journalRef'], undefined);
      assert.match(taken.run.errors['journalRef']?.da ?? '', /25\/012345/);
      assert.equal(saidAbout(taken, 'journalRef').split('Skriv ikke CPR').length, 2);
    }
  });

  it('is spotted where a choice, a date or nothing is asked, typed and in every input', async () => {
    for (const flow of DIALOGS)
      for (const { run, step } of everyPlace(flow, await begunRun(flow))) {
        const inputs = Object.keys(step?.fields ?? {});
        const pressed = inputs.map((id) => pressedAtDoor(flow, run, { [id]: '010190-9876' }));
        for (const taken of [typedAtDoor(flow, run, '010190-9876'), ...pressed]) {
          assert.ok(!JSON.stringify(taken).includes('9876'));
          const all = [...taken.notes, ...Object.values(taken.run.errors)].map(({ da }) => da).join(' ');
          const stored = JSON.stringify(taken.run.answers).includes(CPR_REMOVED);
          assert.ok(
            all.includes(CHAT.noCpr.da),
            `${flow.id}: ${stored ? 'stored' : 'not stored'}, said: ${all}`,
          );
        }
      }
  });
});
