import assert from 'node:assert/strict';
import type { Dated } from '../../../domain/dated.ts';
import { courseOn } from '../../../domain/course.ts';
import type { Day } from '../../../domain/day.ts';
import type { PlacePrice } from '../../../domain/economy.ts';
import { heldPlaces } from '../../../domain/held.ts';
import { priceSoFar } from '../../../domain/price.ts';
import type { Programme } from '../../../domain/programme.ts';
import type { Given } from '../given.ts';
import { givenMemory } from '../given.ts';
import { emptyMemory } from '../memory.ts';
import { ANNA, PEOPLE, VERA, withPlaces } from '../people.ts';
import { evaluated } from './evaluated.ts';
import { refer } from './worked-out/step.ts';

const MAJA = 'ML-2026-001';

const priced = (placePrice: Dated<PlacePrice>): Programme => ({ ...withPlaces(2), economy: { placePrice } });

/** A course from 1 April 2026, planned to end on 31 March 2027; nobody ends it. */
const withCourse = (programme: Programme): Given =>
  givenMemory(emptyMemory(programme, PEOPLE))
    .when(refer('Maja', '2026-03-01'), ANNA, '2026-03-02')
    .after()
    .when({ type: 'approve', case: MAJA, startDate: '2026-04-01' }, VERA, '2026-03-09')
    .after();

/** As »pladser« has it. */
const soFar = ({ memory, caseOf }: Given, today: Day): number | undefined => {
  const { course } = caseOf(MAJA);
  assert.ok(course);
  const planned = new Map([[MAJA, courseOn(course, today).mainUntil]]);
  return priceSoFar(memory.programme, heldPlaces([...memory.notices.values()], planned), today)?.kroner;
};

describe('the price in the evaluation', () => {
  it('is that of »pladser«, also of a course that nobody has ended after its last planned day', () => {
    const given = withCourse(priced([{ from: '2015-09-01', value: { amount: 8_000, per: 'month' } }]));
    for (const [to, months] of [
      ['2027-03-31', 12],
      ['2027-04-15', 12],
      ['2027-09-30', 12],
    ] as const) {
      const { derived, figures } = evaluated(given.memory, { from: '2026-01-01', to });
      assert.deepEqual(derived.price, { value: months * 8_000 }, to);
      assert.equal(soFar(given, to), months * 8_000, to);
      // The place is taken all the same, until somebody ends the course.
      assert.equal(figures['in-course'].value, 1, to);
    }
  });

  it('says how many months and courses it has nothing for, of its own days alone', () => {
    const given = withCourse(priced([{ from: '2027-03-01', value: { amount: 8_000, per: 'month' } }]));
    const priceOf = (from: Day, to: Day) => evaluated(given.memory, { from, to }).derived.price;
    assert.deepEqual(priceOf('2026-01-01', '2027-03-31'), { value: 8_000, leftOut: 11 });
    assert.deepEqual(priceOf('2027-01-01', '2027-03-31'), { value: 8_000, leftOut: 2 });
    assert.deepEqual(priceOf('2027-03-01', '2027-03-31'), { value: 8_000 });
    assert.deepEqual(priceOf('2026-01-01', '2026-12-31'), { missing: 'no-price' });
  });

  it('of places that are paid for the whole period is never 0 for a part of it', () => {
    const programme = {
      ...priced([{ from: '2026-06-01', value: { amount: 80_000, per: 'period' } }]),
      period: { from: '2026-09-01', to: '2027-08-31' },
    };
    const priceOf = (from: Day, to: Day) =>
      evaluated(emptyMemory(programme, PEOPLE), { from, to }).derived.price.value;
    assert.equal(priceOf('2026-09-01', '2027-08-31'), 160_000);
    assert.equal(priceOf('2026-09-01', '2026-10-31'), 160_000);
    assert.equal(priceOf('2027-01-01', '2027-06-30'), 160_000);
    // Nothing was bought for these days.
    assert.equal(priceOf('2026-06-01', '2026-08-31'), 0);
    assert.equal(priceOf('2027-09-01', '2027-12-31'), 0);
  });
});
