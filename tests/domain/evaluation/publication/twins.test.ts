import assert from 'node:assert/strict';
import type { FigureId } from '../../../../domain/evaluation/figures/index.ts';
import { figuresOf, people, type Figures, type Seen } from './figures.ts';
import { spreads, told } from './twins.ts';

/** Some more than can be told apart by how many there are at most. */
const MOST = 9;

const upTo = (most: number, fates: number): readonly (readonly number[])[] =>
  Array.from({ length: most + 1 }, (_, citizens) => spreads(citizens, fates)).flat();

/** So many citizens of each fate, each a citizen of their own, and the figures that count each fate. */
const worldOf =
  (countedIn: Readonly<Partial<Record<FigureId, readonly number[]>>>) =>
  (spread: readonly number[]): Figures => {
    const lives = spread.map((count, fate) =>
      people(1 + spread.slice(0, fate).reduce((sum, one) => sum + one, 0), count),
    );
    return figuresOf(
      Object.fromEntries(
        Object.entries(countedIn).map(([id, fates]) => [id, fates.flatMap((fate) => lives[fate] ?? [])]),
      ),
    );
  };

/** Nine of those first, so that not all is the same. */
const some = (found: readonly string[]): readonly string[] => found.slice(0, 9);

describe('somebody who knows by which rule the figures are public', () => {
  it('cannot tell how a whole is divided', () => {
    const recommended = upTo(MOST, 3).map(
      worldOf({
        applications: [0, 1, 2],
        'recommended-suitable': [0],
        'recommended-with-support': [1],
        'recommended-not': [2],
      }),
    );
    const assessed = upTo(MOST, 2).map(
      worldOf({ assessments: [0, 1], 'assessed-yes': [0], 'assessed-no': [1] }),
    );
    for (const smallCount of [3, 4])
      for (const worlds of [recommended, assessed]) assert.deepEqual(some(told(worlds, smallCount)), []);
  });

  it('cannot tell a division by another of the same whole, or by one within it', () => {
    const worlds = upTo(MOST, 4).map(
      worldOf({
        discharges: [0, 1, 2, 3],
        'discharged-by-agreement': [0, 1, 2],
        'discharged-by-decision': [3],
        'self-supporting': [0, 1],
        'self-employed': [0],
        employed: [1],
        supported: [2, 3],
        'on-benefits': [2, 3],
      }),
    );
    assert.deepEqual(some(told(worlds, 3)), []);
  });

  /** From before the first application on: whoever began is in the course or has ended it, in one phase or the other. */
  it('cannot tell who is in a course from who began and who ended one', () => {
    const worlds = upTo(MOST + 2, 4).map(
      worldOf({
        enrolments: [0, 1, 2, 3],
        'in-course': [0, 1],
        'in-qualifying': [0],
        'in-main': [1],
        'to-main': [1, 3],
        discharges: [2, 3],
        'discharged-in-qualifying': [2],
        'discharged-in-main': [3],
      }),
    );
    assert.deepEqual(some(told(worlds, 3, ({ enrolments }) => enrolments.citizens <= MOST)), []);
  });

  /** Everybody who gets a place is told of, and once more at the end; some who are told of have not begun. */
  it('cannot tell who changed their mind from how many notices there were', () => {
    const [running, ended, regretted, notBegun] = [0, 1, 2, 3];
    const worlds = upTo(MOST + 2, 4).map(
      worldOf({
        enrolments: [running, ended],
        'in-course': [running],
        discharges: [ended],
        regretted: [regretted],
        notices: [running, ended, ended, regretted, notBegun],
      }),
    );
    assert.deepEqual(some(told(worlds, 3, ({ notices }) => notices.citizens <= MOST)), []);
  });

  /** From before the first loan on: what was paid back, in all, is what was paid back of the debt. */
  it('cannot tell what somebody owes from what all together have paid back', () => {
    const parts = [0, 1, 2, 3, 4];
    const borrowers = parts
      .flatMap((back) => parts.flatMap((owed) => parts.map((lost) => ({ back, owed, lost }))))
      .filter(({ back, owed, lost }) => back + owed + lost >= 1 && back + owed + lost <= 4);
    const worlds = upTo(3, borrowers.length).flatMap((spread) => {
      const all = spread
        .flatMap((count, kind) => Array.from({ length: count }, () => borrowers[kind]))
        .flatMap((one, citizen) => (one ? [{ citizen, ...one }] : []));
      // Whoever owes more than the others together could be known by that.
      if (all.reduce((sum, { back, owed, lost }) => sum + back + owed + lost, 0) > 6) return [];
      const seen = (amountOf: (one: (typeof all)[number]) => number): readonly Seen[] =>
        all.flatMap((one) => {
          const amount = amountOf(one);
          return amount > 0 ? [{ citizen: one.citizen, amount }] : [];
        });
      return figuresOf({
        borrowers: seen(() => 1),
        'paid-out': seen(({ back, owed, lost }) => back + owed + lost),
        debt: seen(({ back, owed, lost }) => back + owed + lost),
        'paid-back': seen(({ back }) => back),
        'debt-repaid': seen(({ back }) => back),
        'debt-outstanding': seen(({ owed }) => owed),
        'debt-written-off': seen(({ lost }) => lost),
      });
    });
    assert.deepEqual(some(told(worlds, 3)), []);
  });
});
