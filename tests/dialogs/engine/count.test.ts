import assert from 'node:assert/strict';
import { count } from '../../../dialogs/engine/fields/count.ts';
import { text } from '../../../domain/text.ts';
import { TODAY } from '../../support/fake-lookups.ts';

const instalments = count({
  presence: 'required',
  unit: 'afdrag|rater?|maaneder|instalments?',
  label: text('Afdrag', 'Instalments'),
  why: text('Fordi', 'Because'),
  readers: text('Alle', 'All'),
  example: text('24', '24'),
});

const context = { today: TODAY, facts: {}, answers: {} };

describe('A field that counts', () => {
  it('reads a number in figures and words, with its unit or without', () => {
    for (const raw of ['24', ' 24 ', '24 afdrag', '24 Rater.', '24 måneder', 'fireogtyve', 'twenty-four'])
      assert.deepEqual(instalments.read(raw, context), { kind: 'one', value: 24 }, raw);
    assert.deepEqual(instalments.read(instalments.wire(60), context), { kind: 'one', value: 60 });
  });

  it('takes nothing else', () => {
    for (const raw of ['', '-1', '2,5', '24 uger', '12-24', 'mange', '1e3', '1000000000'])
      assert.equal(instalments.read(raw, context).kind, 'none', raw);
  });
});
