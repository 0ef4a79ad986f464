import assert from 'node:assert/strict';
import type { Head, QueueEntry } from '../../domain/head.ts';
import { EMPTY_HEAD } from '../../domain/head.ts';
import type { PlacesView } from '../../domain/places.ts';
import { hasPlaceFor, placesOf } from '../../domain/places.ts';
import { rulesAt } from '../../domain/programme.ts';
import { TODAY } from './given.ts';
import { PILOT } from './people.ts';

const takenUntil = (...ends: readonly string[]): Head['places'] =>
  ends.map((until, index) => ({ case: `ML-2026-00${index + 1}`, from: '2026-01-01', until }));
const waiting = (...dates: readonly string[]): readonly QueueEntry[] =>
  dates.map((applicationDate, index) => ({ case: `W${index + 1}`, applicationDate, seq: index + 1 }));

describe('places', () => {
  for (const [why, ends, queued, total, expected] of [
    ['all free', [], [], 2, { total: 2, used: 0, free: 2, queued: 0, held: 0 }],
    [
      'one taken',
      ['2027-09-30'],
      [],
      2,
      { total: 2, used: 1, free: 1, queued: 0, held: 0, nextFree: '2027-10-01' },
    ],
    [
      'all taken: the next is free the day after the first ends',
      ['2027-12-31', '2027-09-30'],
      [],
      2,
      { total: 2, used: 2, free: 0, queued: 0, held: 0, nextFree: '2027-10-01' },
    ],
    [
      'people waiting',
      ['2027-12-31', '2028-02-29'],
      ['2026-10-01', '2026-10-02'],
      2,
      { total: 2, used: 2, free: 0, queued: 2, held: 0, nextFree: '2028-01-01' },
    ],
    [
      'fewer bought than taken: the first to end frees none',
      ['2027-12-31', '2027-09-30', '2028-02-29'],
      [],
      2,
      { total: 2, used: 3, free: 0, queued: 0, held: 0, nextFree: '2028-01-01' },
    ],
    ['none bought', [], [], 0, { total: 0, used: 0, free: 0, queued: 0, held: 0 }],
  ] as const satisfies readonly (readonly [
    string,
    readonly string[],
    readonly string[],
    number,
    PlacesView,
  ])[]) {
    it(why, () => {
      const head = { ...EMPTY_HEAD, places: takenUntil(...ends), queue: waiting(...queued) };
      assert.deepEqual(placesOf(head, { ...rulesAt(PILOT, TODAY), places: total }, TODAY), expected);
    });
  }

  it('are expected free on no day that is over: who should have left and has not leaves on a day nobody knows', () => {
    const head = { ...EMPTY_HEAD, places: takenUntil('2026-11-22', '2027-09-30') };
    const on = (total: number) => placesOf(head, { ...rulesAt(PILOT, TODAY), places: total }, TODAY).nextFree;
    assert.deepEqual([on(2), on(1)], ['2027-10-01', undefined]);
  });

  it('counted for the whole period are never free again', () => {
    const head = { ...EMPTY_HEAD, places: takenUntil('2027-09-30'), placesGiven: 2 };
    assert.deepEqual(placesOf(head, { ...rulesAt(PILOT, TODAY), placeRule: 'in-all' }, TODAY), {
      total: 2,
      used: 2,
      inAll: true,
      free: 0,
      queued: 0,
      held: 0,
    });
  });

  for (const [taken, queued, total, expected] of [
    [0, 0, 2, true],
    [1, 0, 2, true],
    [2, 0, 2, false],
    [3, 0, 2, false],
    [1, 1, 2, false],
    [0, 1, 2, true],
    [0, 2, 2, false],
    [0, 0, 0, false],
  ] as const) {
    it(`${taken} of ${total} taken and ${queued} waiting: ${expected ? 'a place' : 'no place'}`, () => {
      const head: Head = {
        ...EMPTY_HEAD,
        places: takenUntil(...Array.from({ length: taken }, () => '2027-09-30')),
        queue: waiting(...Array.from({ length: queued }, () => '2026-10-01')),
      };
      assert.equal(hasPlaceFor(head, { ...rulesAt(PILOT, TODAY), places: total }), expected);
    });
  }
});
