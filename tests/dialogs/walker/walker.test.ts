import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { CASE_DIALOGS, findDialog } from '../../../dialogs/index.ts';
import { anyMove, KINDS } from './moves.ts';
import { play } from './play.ts';
import { altogether, emptyTally, endsLines, movesLine } from './tally.ts';
import { WITHOUT_DIALOG, WITHOUT_WAY } from './ways.ts';

/** `WALKS=10000` for the long round; `SEED` and `WALK_PATH` play a failing walk again. */
const WALKS = Number(process.env['WALKS'] ?? 120);
const PATH = process.env['WALK_PATH'];
const MOST_MOVES = 40;
/** From so many walks on, the moves are printed dialog by dialog. */
const LONG = 1_000;

describe('A random walk through the dialogs', () => {
  const tallies = new Map(CASE_DIALOGS.map((flow) => [flow.id, emptyTally()]));

  it('has a way to every dialog', () => {
    assert.deepEqual(WITHOUT_WAY, [], 'tests/dialogs/walker/ways.ts says how to come to each');
    assert.deepEqual(WITHOUT_DIALOG, [], 'and to no other');
  });

  it(`ends as the person was told, ${WALKS} times`, async function () {
    // A walk takes 0,1 s where nothing else runs, and a proof is not lost because something does.
    this.timeout(120_000 + WALKS * 1000);
    const walk = fc.record({
      dialog: fc.constantFrom(...CASE_DIALOGS.map(({ id }) => id)),
      moves: fc.array(anyMove, { maxLength: MOST_MOVES, size: 'max' }),
      end: fc.nat(2),
    });
    const property = fc.asyncProperty(walk, async ({ dialog, moves, end }) => {
      const flow = findDialog(dialog);
      const tally = tallies.get(dialog);
      assert.ok(flow && tally);
      await play(flow, moves, end, tally);
    });
    await fc.assert(property, {
      numRuns: WALKS,
      ...(PATH !== undefined && { path: PATH }),
    });
  });

  it('made every move, and every move did what it is for', function () {
    if (PATH !== undefined) this.skip();
    const total = altogether(tallies.values());
    const each = [...tallies].map(([id, tally]) =>
      WALKS < LONG ? endsLines(id, tally) : `${endsLines(id, tally)}\n    moves: ${movesLine(tally)}`,
    );
    process.stdout.write(`\n${each.join('\n')}\n  moves that worked: ${movesLine(total)}\n`);
    const least = Math.ceil(WALKS / 150);
    const idle = KINDS.filter((kind) => (total.moves.get(kind)?.worked ?? 0) < least);
    assert.deepEqual(idle, [], `these moves worked less than ${least} times`);
    const never = [...tallies].flatMap(([id, { walks, stored }]) =>
      walks >= 20 && stored.size === 0 ? [id] : [],
    );
    assert.deepEqual(never, [], 'these dialogs were never confirmed');
  });
});
