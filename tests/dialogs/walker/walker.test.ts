import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { DIALOGS, findDialog } from '../../../dialogs/index.ts';
import type { Kind } from './moves.ts';
import { anyMove, KINDS } from './moves.ts';
import { play } from './play.ts';
import { emptyTally, linesOf, workedIn } from './tally.ts';
import { WITHOUT_DIALOG, WITHOUT_WAY } from './ways.ts';

/** `WALKS=10000` for the long round; `WALK_SEED` and `WALK_PATH` play a failing walk again. */
const WALKS = Number(process.env['WALKS'] ?? 300);
const SEED = process.env['WALK_SEED'];
const PATH = process.env['WALK_PATH'];
const MOST_MOVES = 40;

describe('A random walk through the dialogs', () => {
  const tallies = new Map(DIALOGS.map((flow) => [flow.id, emptyTally()]));

  it('has a way to every dialog', () => {
    assert.deepEqual(WITHOUT_WAY, [], 'tests/dialogs/walker/ways.ts says how to come to each');
    assert.deepEqual(WITHOUT_DIALOG, [], 'and to no other');
  });

  it(`ends as the person was told, ${WALKS} times`, async function () {
    this.timeout(120_000 + WALKS * 200);
    const walk = fc.record({
      dialog: fc.constantFrom(...DIALOGS.map(({ id }) => id)),
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
      ...(SEED !== undefined && { seed: Number(SEED) }),
      ...(PATH !== undefined && { path: PATH }),
    });
  });

  it('made every move, and every move did what it is for', function () {
    if (PATH !== undefined) this.skip();
    process.stdout.write(`\n${[...tallies].map(([id, tally]) => linesOf(id, tally)).join('\n')}\n`);
    const least = Math.ceil(WALKS / 60);
    const idle = KINDS.filter((kind: Kind) => workedIn(tallies.values(), kind) < least);
    assert.deepEqual(idle, [], `these moves worked less than ${least} times`);
  });
});
