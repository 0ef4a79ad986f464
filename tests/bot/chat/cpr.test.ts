import assert from 'node:assert/strict';
import { CPR_NOTE } from '../../../dialogs/engine/accept.ts';
import { render } from '../../../dialogs/engine/render.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { CPR_REMOVED } from '../../../domain/danish/cpr.ts';
import { everyPlace, typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Who } from '../../support/stage.ts';
import { bothWays, nameOf, saidAbout, textFields } from '../../support/text-fields.ts';
import { cardOf, VISITATION, walkCards } from '../../support/walk-card.ts';

const fields = await textFields();

const CPRS = ['010190-9876', '0101909876', '010190 9876', '01 01 90 9876', '610190-9876', '010190‑9876'];

const marked = (value: string): string => `${value} 010190-9876, 311299 4321 og 2907851111`;

describe('A CPR number', () => {
  for (const field of fields)
    it(`is taken out of what is given to ${nameOf(field)}, and that is said`, () => {
      for (const cpr of CPRS)
        for (const [way, taken] of Object.entries(bothWays(field, `Se ${cpr} i sagen`))) {
          const kept = taken.run.typed[field.id] ?? taken.run.answers[field.id];
          assert.equal(kept, `Se ${CPR_REMOVED} i sagen`, `${way} ${cpr}`);
          assert.ok(saidAbout(taken, field.id).includes(CPR_NOTE.da), `${way} ${cpr}`);
          assert.ok(!JSON.stringify(taken).includes('9876'));
          assert.ok(
            !JSON.stringify(render(field.flow, taken.run, { today: TODAY, lang: 'da' })).includes('9876'),
          );
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

  it('is spotted where a choice, a date or nothing is asked, and where nothing is under way', async () => {
    for (const flow of DIALOGS)
      for (const { run } of everyPlace(flow, await begunRun(flow))) {
        const taken = typed(flow, run, '010190-9876');
        assert.ok(!JSON.stringify(taken).includes('9876'));
        const all = [...taken.notes, ...Object.values(taken.run.errors)].map(({ da }) => da).join(' ');
        const stored = JSON.stringify(taken.run.answers).includes(CPR_REMOVED);
        assert.ok(all.includes(CPR_NOTE.da), `${flow.id}: ${stored ? 'stored' : 'not stored'}, said: ${all}`);
      }
  });

  it(
    'is nowhere afterwards: not in the store, not in the log, not in what was said',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      const walk = async (who: Who, start: string, answers: Readonly<Record<string, string>>) =>
        walkCards(stage, who, cardOf(await stage.say(who, start)), answers);
      await stage.say('caseworker', marked('hej'));
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', marked('25/1'));
      await stage.say('caseworker', 'annuller');
      await walk('caseworker', 'ny visitation', {
        ...VISITATION,
        ...Object.fromEntries(
          ['citizenName', 'businessIdea', 'justification', 'citizenView', 'criteriaNote'].map((id) => [
            id,
            marked(id),
          ]),
        ),
      });
      await walk('visitator', 'vurder ML-2026-001', { decision: 'return', question: marked('hvad') });
      await walk('caseworker', 'svar ML-2026-001', { answer: marked('det') });
      await walk('visitator', 'vurder ML-2026-001', {
        decision: 'reject',
        considerations: marked('fordi'),
        facts: marked('derfor'),
      });
      await stage.say('visitator', 'sag ML-2026-001');
      await stage.say('director', marked('pladser'), { channel: true });
      const everything = [await kept.bytes(), JSON.stringify(stage.log), JSON.stringify(stage.posted)];
      assert.ok(everything[0]?.includes(CPR_REMOVED), 'the texts themselves are there');
      for (const text of everything)
        for (const digits of ['010190', '311299', '4321', '2907851111'])
          assert.ok(!text.includes(digits), digits);
    }),
  );
});
