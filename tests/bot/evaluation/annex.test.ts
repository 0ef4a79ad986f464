import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { annexPaper, inOrder } from '../../../bot/evaluation/annex.ts';
import { inTable } from '../../../bot/evaluation/say.ts';
import { ALL_IDS, definitionOf, resultOf } from '../../../bot/evaluation/shown.ts';
import { paperOf } from '../../../bot/evaluation/word.ts';
import type { Evaluation } from '../../../domain/evaluation/evaluation.ts';
import { CHAPTERS } from '../../../domain/evaluation/figure.ts';
import { counted } from '../../../domain/evaluation/figures/index.ts';
import type { FigureId } from '../../../domain/evaluation/figures/index.ts';
import { FIGURES } from '../../../domain/evaluation/figures/index.ts';
import { partsOf } from '../access/read-files.ts';
import { EXAMPLE, inputOf, PILOT } from './example.ts';

const fileOf = async (evaluation: Evaluation) =>
  partsOf({ bytes: await paperOf(annexPaper(inputOf(evaluation))) });

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');

/** The rows of all tables as their cells' texts, with how far in the first one stands. */
const rowsOf = (xml: string) =>
  xml.split('</w:tr>').map((row) => ({
    cells: row.split('</w:tc>').slice(0, -1).map(textOf),
    indent: Number(/<w:ind w:left="(\d+)"/.exec(row)?.[1] ?? 0),
  }));

const ORDER = CHAPTERS.flatMap(inOrder);

describe('The confidential annex', () => {
  it('has every figure once, with its value, its citizens and its definition', async () => {
    assert.deepEqual(ORDER.map(({ id }) => id).toSorted(), [...ALL_IDS].toSorted());
    for (const evaluation of [EXAMPLE, PILOT]) {
      const rows = rowsOf((await fileOf(evaluation))['word/document.xml'] ?? '').filter(
        ({ cells }) => cells.length === 4 && cells[3] !== '' && cells[3] !== 'Hvad det tæller',
      );
      assert.equal(rows.length, ORDER.length);
      for (const [at, { id }] of ORDER.entries()) {
        const { label, means, unit } = definitionOf(id);
        const result = resultOf(evaluation, id);
        const [name, value, citizens, definition] = rows[at]?.cells ?? [];
        assert.equal(name, label, id);
        assert.equal(definition, means, id);
        if (result.kind === 'value') assert.equal(value, inTable(result.value, unit), id);
        else assert.match(value ?? '', /^(?:ingen|intet|pladser) /, id);
        assert.equal(citizens, id in FIGURES ? String(evaluation.figures[id as FigureId].citizens) : '–', id);
      }
    }
  });

  it('has wholes before their parts, and the parts further in', () => {
    for (const chapter of CHAPTERS) {
      const placed = inOrder(chapter);
      for (const [at, { id, depth }] of placed.entries()) {
        const whole = id in FIGURES ? counted(id as FigureId).of?.whole : undefined;
        const above = placed.findIndex((one) => one.id === whole);
        if (above === -1) assert.equal(depth, 0, id);
        else {
          assert.ok(above < at, id);
          assert.equal(depth, (placed[above]?.depth ?? 0) + 1, id);
        }
      }
    }
  });

  it('is marked as confidential on every page', async () => {
    const parts = await fileOf(EXAMPLE);
    const headers = Object.keys(parts).filter((name) => /header\d+\.xml$/.test(name));
    assert.equal(headers.length, 1);
    assert.equal(textOf(parts[headers[0] ?? ''] ?? ''), 'Fortroligt – lukket punkt (forvaltningsloven § 27)');
    const [section = ''] = /<w:sectPr.*<\/w:sectPr>/s.exec(parts['word/document.xml'] ?? '') ?? [];
    assert.match(section, /<w:headerReference[^>]*w:type="default"/);
    assert.doesNotMatch(section, /titlePg/);
  });
});
