import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { DERIVED, DERIVED_IDS } from '../../../../domain/evaluation/derived.ts';
import { counted, FIGURE_IDS, type FigureId } from '../../../../domain/evaluation/figures/index.ts';
import { openFigures } from '../../../../domain/evaluation/publish.ts';
import { figuresOf, PARTITIONS, people } from './figures.ts';
import { givenAway } from './given-away.ts';
import { anyFigures } from './random-figures.ts';

const SMALL_COUNTS = [3, 4, 5] as const;

/** A loan for each of so many citizens. */
const sums = (count: number) => people(1, count).map((one) => ({ ...one, amount: 25_000 }));

/** What is public where so many asked for a loan, were granted one and were paid it. */
const lent = (asked: number, granted: number, paid: number) =>
  openFigures(
    figuresOf({
      'loan-requests': people(1, asked),
      'asked-amount': sums(asked),
      'granted-amount': sums(granted),
      borrowers: people(1, paid),
      'paid-out': sums(paid),
      debt: sums(paid),
      'debt-outstanding': sums(paid),
    }),
    3,
  );

const both = (open: ReturnType<typeof openFigures>, ...ids: readonly FigureId[]): boolean =>
  ids.every((id) => open.has(id));

describe('what is public of the figures', () => {
  it('gives no small figure away, whatever is added and subtracted', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...SMALL_COUNTS), (figures, smallCount) => {
        assert.deepEqual(givenAway(figures, openFigures(figures, smallCount), smallCount), []);
      }),
      { numRuns: 300 },
    );
  });

  it('is everything where nobody is few, but for why courses ended', () => {
    const many = people(1, 40);
    const parts = new Map<FigureId, typeof many>();
    const fill = (id: FigureId, seen: typeof many): void => {
      parts.set(id, seen);
      for (const one of PARTITIONS.filter(({ whole }) => whole === id))
        for (const [index, part] of one.parts.entries()) {
          const size = index === 0 ? seen.length - (one.parts.length > 1 ? 5 : 0) : index === 1 ? 5 : 0;
          fill(part, seen.slice(index === 0 ? 0 : seen.length - 5).slice(0, Math.max(0, size)));
        }
    };
    for (const id of FIGURE_IDS.filter((one) => !counted(one).of)) fill(id, many);
    const open = openFigures(figuresOf(Object.fromEntries(parts)), 3);
    // With few places a reason points at a person, and some say something about health (practice §4).
    const closed = [...FIGURE_IDS, ...DERIVED_IDS].filter((id) => !open.has(id));
    assert.deepEqual(
      closed.filter((id) => !id.startsWith('ended-')),
      [],
    );
    assert.equal(closed.length, 14);
  });

  it('is no count of people where nothing happened, and always what is about places', () => {
    // Else who sees a nothing in one paper knows that what another one keeps back is one or two.
    const nothing = openFigures(figuresOf({}), 3);
    assert.deepEqual(
      FIGURE_IDS.filter((id) => nothing.has(id)),
      // Of no course on the last day everybody knows the phase.
      ['in-course', 'in-qualifying', 'in-main', 'place-days'],
    );
    const one = openFigures(figuresOf({ 'place-days': people(1, 1) }), 3);
    assert.ok(one.has('place-days') && one.has('place-use'));
  });

  it('does not tell by a difference what one citizen asked for, was granted or did not get', () => {
    const oneRefused = lent(4, 3, 3);
    assert.ok(!both(oneRefused, 'loan-requests', 'borrowers'));
    assert.ok(!both(oneRefused, 'asked-amount', 'granted-amount'));
    const oneUnpaid = lent(5, 5, 4);
    assert.ok(!both(oneUnpaid, 'granted-amount', 'paid-out'));
    assert.ok(!both(oneUnpaid, 'granted-amount', 'debt'));
    const all = lent(5, 5, 5);
    assert.ok(both(all, 'loan-requests', 'borrowers', 'asked-amount', 'granted-amount', 'paid-out', 'debt'));
  });

  it('shows what is worked out of figures exactly where all of those are shown', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const open = openFigures(figures, 3);
        for (const id of DERIVED_IDS)
          assert.equal(
            open.has(id),
            DERIVED[id].from.every((from) => open.has(from)),
            id,
          );
      }),
      { numRuns: 50 },
    );
  });
});
