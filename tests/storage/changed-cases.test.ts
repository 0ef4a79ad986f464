import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { HeadBody } from '../../storage/documents/programme.ts';
import { changedSince, changedWith } from '../../storage/changed-cases.ts';

type Changed = HeadBody['changed'];

/** What each of some commands changed: mostly one case, now and then none or as many as a handover takes. */
const commands = fc.array(
  fc.oneof(
    { arbitrary: fc.constantFrom(1, 1, 1, 0, 2), weight: 9 },
    { arbitrary: fc.constantFrom(20, 120), weight: 1 },
  ),
  { maxLength: 90, size: 'max' },
);

const headsOf = (counts: readonly number[]) => {
  const all: { readonly own: readonly string[]; readonly changed: NonNullable<Changed> }[] = [];
  for (const [index, count] of counts.entries()) {
    const own = Array.from({ length: count }, (_, nth) => `ML-${index % 7}-${nth}`);
    all.push({ own, changed: changedWith(all.at(-1)?.changed, index + 1, own) });
  }
  return all;
};

describe('the changed cases that a head looks back to', () => {
  it('are those of every command since, or it does not say', () => {
    let known = 0;
    let unknown = 0;
    fc.assert(
      fc.property(commands, (counts) => {
        const heads = headsOf(counts);
        const last = heads.at(-1)?.changed;
        const seq = counts.length;
        for (let before = 0; before <= seq; before += 1) {
          const found = changedSince({ seq, ...(last && { changed: last }) }, before);
          if (!found) {
            unknown += 1;
            continue;
          }
          known += 1;
          assert.deepEqual(
            found.toSorted(),
            [...new Set(heads.slice(before).flatMap(({ own }) => own))].toSorted(),
          );
        }
        assert.ok((last?.cases.flat().length ?? 0) <= 100 && (last?.cases.length ?? 0) <= 64);
      }),
    );
    assert.ok(known > 200 && unknown > 30, JSON.stringify({ known, unknown }));
  });

  it('are not known where a version worked that keeps no count of them, nor before they were counted', () => {
    const before = changedWith(undefined, 4, ['ML-1']);
    assert.deepEqual(changedSince({ seq: 4, changed: before }, 3), ['ML-1']);
    assert.equal(changedSince({ seq: 4, changed: before }, 2), undefined);
    // The fifth command was that version's, and so is what it found there.
    assert.equal(changedSince({ seq: 5, changed: before }, 3), undefined);
    const after = changedWith(before, 6, ['ML-2']);
    assert.deepEqual(changedSince({ seq: 6, changed: after }, 5), ['ML-2']);
    assert.equal(changedSince({ seq: 6, changed: after }, 4), undefined);
    // Whoever read a newer head than this one asks for nothing that it could know.
    assert.equal(changedSince({ seq: 6, changed: after }, 7), undefined);
  });
});
