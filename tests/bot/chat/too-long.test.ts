import assert from 'node:assert/strict';
import { contextOf } from '../../../dialogs/engine/position.ts';
import { render } from '../../../dialogs/engine/render.ts';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';
import { TODAY } from '../../support/fake-lookups.ts';
import { bothWays, nameOf, textFields } from '../../support/text-fields.ts';

/** 2001 as Danes write it. */
const grouped = (count: number): string => String(count).replace(/^(\d{1,2})(\d{3})$/, '$1.$2');

const fields = await textFields();

describe('A text that is too long', () => {
  for (const field of fields)
    it(`is kept to be shortened, and never answers: ${nameOf(field)}`, () => {
      const { id, limit, run, flow } = field;
      for (const length of [limit + 1, 50_000])
        for (const [way, taken] of Object.entries(bothWays(field, 'æ'.repeat(length)))) {
          const error = taken.run.errors[id]?.da ?? '';
          const said = (count: number): boolean => error.includes(grouped(count));
          assert.ok(said(length) && said(limit), `${way}: ${error}`);
          assert.equal(taken.run.answers[id], run.answers[id]);
          assert.ok((taken.run.typed[id] ?? '').length >= Math.min(length, 2 * limit));
          assert.ok(bytesOf(render(flow, taken.run, { today: TODAY, lang: 'da' })) <= MOST_BYTES);
        }
      // A number or a day of a text field is no plain words, however short.
      const context = contextOf(flow, run, TODAY);
      if (field.step?.fields[id]?.check?.('æ'.repeat(limit), context)) return;
      for (const taken of Object.values(bothWays(field, `  ${'æ'.repeat(limit)}\n`)))
        assert.equal(taken.run.answers[id], 'æ'.repeat(limit));
    });
});
