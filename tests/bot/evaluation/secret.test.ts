import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'mocha';
import { openPaper } from '../../../bot/evaluation/paper.ts';
import type { AnyId } from '../../../bot/evaluation/shown.ts';
import { ALL_IDS, definitionOf } from '../../../bot/evaluation/shown.ts';
import { inTable } from '../../../bot/evaluation/say.ts';
import { paperOf } from '../../../bot/evaluation/word.ts';
import { piecesIn } from '../../../bot/files/pieces.ts';
import type { DerivedFigure, DerivedId } from '../../../domain/evaluation/derived.ts';
import { DERIVED_IDS } from '../../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../../domain/evaluation/evaluation.ts';
import { unzipSync } from 'fflate';
import { evaluationOf, inputOf } from './example.ts';

/** A value that no other figure has, no sentence, and no moment at which a file is made (20261201004039); of minutes a whole number of hours. */
const valueOf = (id: AnyId): number => {
  const own = 97_000_003 + ALL_IDS.indexOf(id) * 1_009;
  return definitionOf(id).unit === 'minutes' ? own * 60 : own;
};

const withOpen = (open: ReadonlySet<AnyId>): Evaluation =>
  evaluationOf(
    valueOf,
    Object.fromEntries(DERIVED_IDS.map((id) => [id, { value: valueOf(id) }])) as Record<
      DerivedId,
      DerivedFigure
    >,
    (id) => open.has(id),
  );

/** Only figures, so that neither dots nor spaces hide a number. */
const digits = (text: string): string => text.replaceAll(/[^\d\n]/g, '');

const numberOf = (id: AnyId): string => digits(inTable(valueOf(id), definitionOf(id).unit));

/** Every text of the Word file, from its bytes, in the charts and the workbooks behind them too. */
const textOf = async (open: ReadonlySet<AnyId>): Promise<string> => {
  const bytes = await paperOf(openPaper(inputOf(withOpen(open))));
  return piecesIn(bytes, (zip) => unzipSync(new Uint8Array(zip)))
    .map(({ text }) => digits(text))
    .join('\n');
};

describe('What is not public', () => {
  it('stands nowhere in the open paper, whatever else is public', async () => {
    const nothing = await textOf(new Set());
    assert.deepEqual(
      ALL_IDS.filter((id) => nothing.includes(numberOf(id))),
      [],
    );
    const all = await textOf(new Set(ALL_IDS));
    const said = ALL_IDS.filter((id) => all.includes(numberOf(id)));
    assert.ok(said.length > 110, `only ${said.length} figures are ever said`);
    for (let round = 0; round < 6; round += 1) {
      const open = new Set(ALL_IDS.filter((_, at) => (at * 7 + round * 5) % 6 < 3));
      const text = await textOf(open);
      for (const id of ALL_IDS) if (!open.has(id)) assert.ok(!text.includes(numberOf(id)), id);
    }
  });

  it('is nowhere in its sentences, for any choice of what is public', () => {
    fc.assert(
      fc.property(fc.subarray([...ALL_IDS]), (chosen) => {
        const open = new Set(chosen);
        const text = digits(
          JSON.stringify(openPaper(inputOf(withOpen(open))).blocks)
            .replaceAll('\\n', '\n')
            .replaceAll('"', '\n'),
        );
        for (const id of ALL_IDS) if (!open.has(id)) assert.ok(!text.includes(numberOf(id)), id);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('is not told by what a public neighbour leaves out', () => {
    // One answer of five is secret, and so is the whole: the sentence names the others and says that there is a rest.
    const open = new Set<AnyId>(['answer-placed', 'answer-waiting', 'answer-refused']);
    const text = openPaper(inputOf(withOpen(open)))
      .blocks.map((block) => ('text' in block ? block.text : ''))
      .join('\n');
    assert.match(text, /gav en plads, .* står på venteliste, og .* fik afslag\./);
    assert.match(text, /De øvrige tal om rekruttering og visitation står i det fortrolige talbilag\./);
  });
});
