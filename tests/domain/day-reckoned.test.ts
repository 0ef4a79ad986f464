import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, DANISH_TIME_ZONE, dayOf, daysBetween } from '../../domain/day.ts';

const someMoment = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2060-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const dayIn = (moment: Date): string => moment.toISOString().slice(0, '2026-01-01'.length);

describe('Days that are reckoned quickly', () => {
  it('are those that the calendar says', () => {
    fc.assert(
      fc.property(someMoment, fc.integer({ min: -300, max: 300 }), (moment, count) => {
        const instant = moment.toISOString();
        const danish = Temporal.Instant.from(instant).toZonedDateTimeISO(DANISH_TIME_ZONE).toPlainDate();
        assert.equal(dayOf(instant), danish.toString());
        const day = dayIn(moment);
        const date = Temporal.PlainDate.from(day);
        assert.equal(addMonths(day, count), date.add({ months: count }).toString());
        assert.equal(addDays(day, count), date.add({ days: count }).toString());
        assert.equal(daysBetween(day, addDays(day, count)), count);
      }),
      { numRuns: 2_000, seed: 20 },
    );
  });

  it('are none where there is no such day or moment', () => {
    for (const wrong of ['2026-02-30', '2026-13-01', 'i morgen', '']) {
      assert.throws(() => addMonths(wrong, 1), RangeError);
      assert.throws(() => addDays(wrong, 1), RangeError);
      assert.throws(() => dayOf(`${wrong}T09:00:00.000Z`), RangeError);
    }
  });
});
