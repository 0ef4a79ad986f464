import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import type { Sample, SampleChange } from '../../domain/sample.ts';
import { changed, draw, isOpen } from '../../domain/sample.ts';

const SAMPLE: Sample = {
  month: '2026-11',
  organisation: 'naestved',
  drawnAt: '2026-12-01T00:00:10.000Z',
  of: 40,
  lines: [{ look: 'a' }, { look: 'b' }, { look: 'c' }],
};

const BY = { by: 'dk:leader', at: '2026-12-02T08:00:00.000Z' };
const LATER = { by: 'dk:other', at: '2026-12-02T08:00:01.000Z' };

const after = (...changes: readonly SampleChange[]): Sample =>
  changes.reduce((sample, change) => changed(sample, change, BY), SAMPLE);

const flag = (line: number): SampleChange => ({ kind: 'flag', line });
const settle = (...notes: readonly (readonly [number, string])[]): SampleChange => ({
  kind: 'settle',
  notes: new Map(notes),
});
const CONFIRM: SampleChange = { kind: 'confirm' };

describe('a sample of looks', () => {
  it('is open until it is confirmed, and as long as something is followed up', () => {
    assert.equal(isOpen(SAMPLE), true);
    assert.equal(isOpen(after(CONFIRM)), false);
    assert.equal(isOpen(after(flag(1), CONFIRM)), true);
    assert.equal(isOpen(after(flag(1), settle([1, 'Vikar']))), true);
    assert.equal(isOpen(after(flag(1), settle([1, 'Vikar']), CONFIRM)), false);
    assert.equal(isOpen(after(flag(1), CONFIRM, settle([1, 'Vikar']))), false);
    assert.equal(isOpen({ ...SAMPLE, of: 0, lines: [] }), false);
  });

  it('keeps who did what first, and is the very same where a change does nothing', () => {
    const full = after(flag(0), flag(2), CONFIRM, settle([0, 'Vikar']));
    assert.deepEqual(full.confirmed, BY);
    assert.deepEqual(full.lines, [
      { look: 'a', flagged: BY, settled: { ...BY, note: 'Vikar' } },
      { look: 'b' },
      { look: 'c', flagged: BY },
    ]);
    for (const change of [
      CONFIRM,
      flag(0),
      flag(1),
      flag(7),
      settle([0, 'nej'], [1, 'ikke markeret']),
      settle(),
    ])
      assert.equal(changed(full, change, LATER), full, JSON.stringify(change));
    const twice = changed(after(flag(1)), flag(1), LATER);
    assert.deepEqual(twice.lines[1], { look: 'b', flagged: BY });
  });
});

describe('drawing', () => {
  const VALUES = Array.from({ length: 40 }, (_, index) => index);

  it('takes so many different ones, or all there are', () => {
    const drawn = draw(VALUES, 10, randomInt);
    assert.equal(new Set(drawn).size, 10);
    assert.deepEqual(
      draw([1, 2, 3], 10, randomInt).toSorted((a, b) => a - b),
      [1, 2, 3],
    );
    assert.deepEqual(draw([], 10, randomInt), []);
  });

  it('gives each the same chance', () => {
    const ROUNDS = 4_000;
    const times = new Map<number, number>();
    for (let round = 0; round < ROUNDS; round += 1)
      for (const value of draw(VALUES, 10, randomInt)) times.set(value, (times.get(value) ?? 0) + 1);
    // A quarter each, 1.000 times of 4.000; seven standard deviations are 192.
    for (const value of VALUES) assert.ok(Math.abs((times.get(value) ?? 0) - 1_000) < 192, `${value}`);
  });
});
