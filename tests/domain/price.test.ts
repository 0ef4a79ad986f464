import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Dated } from '../../domain/dated.ts';
import { addDays, daysBetween } from '../../domain/day.ts';
import type { PlacePrice } from '../../domain/economy.ts';
import { monthlySavingOn, priceCode, priceFrom, smallCountOn } from '../../domain/economy.ts';
import type { HeldPlace } from '../../domain/held.ts';
import { priceSoFar } from '../../domain/price.ts';
import { SEED } from '../support/seed.ts';

const always = <T>(value: T): Dated<T> => [{ from: '2015-09-01', value }];
const month = (amount: number): PlacePrice => ({ amount, per: 'month' });
const course = (amount: number): PlacePrice => ({ amount, per: 'course' });
const period = (amount: number): PlacePrice => ({ amount, per: 'period' });

/** Held from a day, perhaps to another: the parts after it went on again. */
const held = (...stretches: readonly (readonly [string, string?])[]): HeldPlace => ({
  start: stretches[0]?.[0] ?? '',
  stretches: stretches.map(([from, to]) => ({ from, ...(to !== undefined && { to }) })),
});

const programme = (placePrice: Dated<PlacePrice>, places: Dated<number> = always(2)) => ({
  economy: { placePrice },
  rules: { places },
  period: { from: '2026-12-01', to: '2028-11-30' },
});

const PER_MONTH = always(month(8_000));
const RISES = [...PER_MONTH, { from: '2027-01-01', value: month(9_000) }];
const TO_COURSE = [...PER_MONTH, { from: '2027-01-01', value: course(60_000) }];
const TO_MONTH = [...always(course(60_000)), { from: '2027-01-01', value: month(9_000) }];
const LATE = [{ from: '2027-01-01', value: month(9_000) }];

/** By hand, with a calendar. What is held, on which day, at which price → kroner, months, courses, not priced. */
const TABLE: readonly (readonly [
  string,
  readonly HeldPlace[],
  string,
  Dated<PlacePrice>,
  readonly [number, number, number, number],
])[] = [
  ['nobody has a place', [], '2026-12-01', PER_MONTH, [0, 0, 0, 0]],
  ['the day before it begins', [held(['2026-10-01'])], '2026-09-30', PER_MONTH, [0, 0, 0, 0]],
  ['its first day', [held(['2026-10-01'])], '2026-10-01', PER_MONTH, [8_000, 1, 0, 0]],
  ['the last day of its first month', [held(['2026-10-01'])], '2026-10-31', PER_MONTH, [8_000, 1, 0, 0]],
  ['the first day of its second', [held(['2026-10-01'])], '2026-11-01', PER_MONTH, [16_000, 2, 0, 0]],
  [
    'a month from the 15th ends on the 14th',
    [held(['2026-10-15'])],
    '2026-11-14',
    PER_MONTH,
    [8_000, 1, 0, 0],
  ],
  ['and the next begins on the 15th', [held(['2026-10-15'])], '2026-11-15', PER_MONTH, [16_000, 2, 0, 0]],
  ['31 January: the last of February', [held(['2027-01-31'])], '2027-02-28', PER_MONTH, [8_000, 1, 0, 0]],
  ['31 January: 1 March', [held(['2027-01-31'])], '2027-03-01', PER_MONTH, [16_000, 2, 0, 0]],
  ['31 January: 30 March', [held(['2027-01-31'])], '2027-03-30', PER_MONTH, [16_000, 2, 0, 0]],
  ['31 January: 31 March', [held(['2027-01-31'])], '2027-03-31', PER_MONTH, [24_000, 3, 0, 0]],
  [
    '31 January of a leap year: 29 February',
    [held(['2028-01-31'])],
    '2028-02-29',
    PER_MONTH,
    [8_000, 1, 0, 0],
  ],
  ['31 January of a leap year: 1 March', [held(['2028-01-31'])], '2028-03-01', PER_MONTH, [16_000, 2, 0, 0]],
  ['29 February: 28 March', [held(['2028-02-29'])], '2028-03-28', PER_MONTH, [8_000, 1, 0, 0]],
  ['29 February: 29 March', [held(['2028-02-29'])], '2028-03-29', PER_MONTH, [16_000, 2, 0, 0]],
  [
    'a year from 1 October',
    [held(['2026-10-01', '2027-09-30'])],
    '2028-01-01',
    PER_MONTH,
    [96_000, 12, 0, 0],
  ],
  [
    'discharged on the first day',
    [held(['2026-10-01', '2026-10-01'])],
    '2027-01-01',
    PER_MONTH,
    [8_000, 1, 0, 0],
  ],
  [
    'discharged in the second month',
    [held(['2026-10-01', '2026-11-02'])],
    '2027-06-01',
    PER_MONTH,
    [16_000, 2, 0, 0],
  ],
  [
    'a day before the discharge',
    [held(['2026-10-01', '2026-12-24'])],
    '2026-11-05',
    PER_MONTH,
    [16_000, 2, 0, 0],
  ],
  ['two places', [held(['2026-10-01']), held(['2026-11-15'])], '2026-12-01', PER_MONTH, [32_000, 4, 0, 0]],
  [
    'it went on within the month',
    [held(['2026-10-01', '2026-11-10'], ['2026-11-20'])],
    '2026-12-05',
    PER_MONTH,
    [24_000, 3, 0, 0],
  ],
  [
    'it went on after a whole month',
    [held(['2026-10-01', '2026-10-10'], ['2026-12-05'])],
    '2026-12-31',
    PER_MONTH,
    [16_000, 2, 0, 0],
  ],
  ['the price rose between', [held(['2026-12-15'])], '2027-02-20', RISES, [26_000, 3, 0, 0]],
  ['it rose on the first day of a month', [held(['2026-12-01'])], '2027-01-01', RISES, [17_000, 2, 0, 0]],
  ['a course costs once', [held(['2026-10-01'])], '2027-09-01', always(course(60_000)), [60_000, 0, 1, 0]],
  [
    'and nothing before it begins',
    [held(['2027-10-01'])],
    '2027-09-01',
    always(course(60_000)),
    [0, 0, 0, 0],
  ],
  [
    'also where it ended on its first day',
    [held(['2026-10-01', '2026-10-01'])],
    '2027-09-01',
    always(course(60_000)),
    [60_000, 0, 1, 0],
  ],
  [
    'and once where it went on',
    [held(['2026-10-01', '2026-10-10'], ['2026-12-05'])],
    '2027-09-01',
    always(course(60_000)),
    [60_000, 0, 1, 0],
  ],
  [
    'each by the price of its first day',
    [held(['2026-12-31']), held(['2027-01-01'])],
    '2027-01-01',
    [...always(course(60_000)), { from: '2027-01-01', value: course(70_000) }],
    [130_000, 0, 2, 0],
  ],
  [
    'a course keeps the kind of price it began with: months, then courses',
    [held(['2026-12-01']), held(['2027-01-01'])],
    '2027-02-01',
    TO_COURSE,
    [84_000, 3, 1, 0],
  ],
  [
    'a course keeps the kind of price it began with: courses, then months',
    [held(['2026-12-01']), held(['2027-01-01'])],
    '2027-02-01',
    TO_MONTH,
    [78_000, 2, 1, 0],
  ],
  [
    'months from before the price are not in it',
    [held(['2026-11-01'])],
    '2027-02-01',
    LATE,
    [18_000, 2, 0, 2],
  ],
  [
    'nor is a course from before the price',
    [held(['2026-11-01']), held(['2027-01-05'])],
    '2027-02-01',
    [{ from: '2027-01-01', value: course(60_000) }],
    [60_000, 0, 1, 1],
  ],
  [
    'a price that ends prices nothing after it',
    [held(['2026-10-01'])],
    '2026-12-01',
    [{ from: '2015-09-01', to: '2026-10-31', value: month(8_000) }],
    [8_000, 1, 0, 2],
  ],
  ['a place that costs nothing', [held(['2026-10-01'])], '2026-11-01', always(month(0)), [0, 2, 0, 0]],
];

describe('the price of the places so far', () => {
  for (const [what, places, day, price, [kroner, months, courses, unpriced]] of TABLE)
    it(`${what}, on ${day}: ${kroner} kr.`, () =>
      assert.deepEqual(priceSoFar(programme(price), places, day), {
        kroner,
        months,
        courses,
        places: 0,
        unpriced,
      }));

  it('is not invented where none is set, or none yet', () => {
    const places = [held(['2026-10-01'])];
    assert.equal(priceSoFar({ rules: { places: always(2) } }, places, '2027-01-01'), undefined);
    assert.equal(priceSoFar(programme([]), places, '2027-01-01'), undefined);
    assert.equal(priceSoFar(programme(LATE), places, '2026-12-31'), undefined);
  });

  it('for the whole period is that of the bought places, however few were used', () => {
    const price = always(period(150_000));
    const more = [...always(2), { from: '2027-06-01', value: 3 }, { from: '2027-08-01', value: 1 }];
    const on = (day: string, ...had: readonly HeldPlace[]) => priceSoFar(programme(price, more), had, day);
    const zero = { months: 0, courses: 0, unpriced: 0 };
    assert.deepEqual(on('2026-11-30'), { ...zero, kroner: 0, places: 0, whole: 450_000 });
    const begun = { ...zero, kroner: 300_000, places: 2, whole: 450_000 };
    assert.deepEqual(on('2026-12-01'), begun);
    assert.deepEqual(on('2027-05-31', held(['2026-12-01'])), begun);
    assert.deepEqual(on('2027-06-01'), { ...begun, kroner: 450_000, places: 3 });
    assert.deepEqual(on('2029-06-01'), { ...begun, kroner: 450_000, places: 3 });
  });

  it('for the period can be agreed on while it runs, and another price for the places bought later', () => {
    const price = [
      { from: '2027-01-15', value: period(150_000) },
      { from: '2027-06-01', value: period(100_000) },
    ];
    const more = [...always(2), { from: '2027-06-01', value: 3 }];
    const on = (day: string) => priceSoFar(programme(price, more), [], day)?.kroner;
    assert.deepEqual(
      [on('2027-01-14'), on('2027-01-15'), on('2027-05-31'), on('2027-06-01')],
      [undefined, 300_000, 300_000, 400_000],
    );
  });
});

const dayFrom = (days: number): string => addDays('2026-01-01', days);

/** A place with perhaps an end and perhaps a part that went on after it. */
const anyPlace = fc
  .record({
    start: fc.nat(900),
    first: fc.option(fc.nat(400), { nil: undefined }),
    gap: fc.nat(120),
    second: fc.option(fc.nat(400), { nil: undefined }),
    again: fc.boolean(),
  })
  .map(({ start, first, gap, second, again }): HeldPlace => {
    if (first === undefined) return held([dayFrom(start)]);
    const end = start + first;
    const one = [dayFrom(start), dayFrom(end)] as const;
    const on = end + gap + 1;
    if (!again) return held(one);
    return held(one, second === undefined ? [dayFrom(on)] : [dayFrom(on), dayFrom(on + second)]);
  });

const anyPlaces = fc.array(anyPlace, { maxLength: 6 });
const anyDay = fc.nat(1_500).map(dayFrom);
const ROUNDS = { numRuns: 300, seed: SEED };

const kroner = (price: Dated<PlacePrice>, places: readonly HeldPlace[], day: string): number =>
  priceSoFar(programme(price), places, day)?.kroner ?? Number.NaN;

describe('the price so far, whatever was held', () => {
  it('never falls from one day to the next, and rises by whole months', () =>
    fc.assert(
      fc.property(anyPlaces, anyDay, (places, day) => {
        const [before, after] = [kroner(RISES, places, day), kroner(RISES, places, addDays(day, 1))];
        assert.ok(after >= before);
        assert.equal(kroner(PER_MONTH, places, day) % 8_000, 0);
      }),
      ROUNDS,
    ));

  it('is the sum of what each place costs', () =>
    fc.assert(
      fc.property(anyPlaces, anyDay, (places, day) =>
        assert.equal(
          kroner(RISES, places, day),
          places.map((place) => kroner(RISES, [place], day)).reduce((sum, one) => sum + one, 0),
        ),
      ),
      ROUNDS,
    ));

  it('is about what the days say: a month for every 28 to 31 of them that were begun', () =>
    fc.assert(
      fc.property(fc.nat(900), fc.nat(700), (start, days) => {
        const place = held([dayFrom(start), dayFrom(start + days)]);
        const months = priceSoFar(programme(PER_MONTH), [place], '2035-01-01')?.months ?? 0;
        const lasted = daysBetween(dayFrom(start), dayFrom(start + days)) + 1;
        assert.ok(months >= lasted / 31 && months <= lasted / 28 + 1, `${months} for ${lasted} days`);
      }),
      ROUNDS,
    ));

  it('does not fall by an end that lies ahead, nor know of one', () =>
    fc.assert(
      fc.property(fc.nat(900), fc.nat(400), fc.nat(400), (start, first, more) => {
        const day = dayFrom(start + first);
        const open = kroner(PER_MONTH, [held([dayFrom(start)])], day);
        assert.equal(kroner(PER_MONTH, [held([dayFrom(start), addDays(day, more)])], day), open);
      }),
      ROUNDS,
    ));
});

describe('the figures of a programme', () => {
  it('are read for a day, and only the smallest count has a value where nobody set one', () => {
    assert.equal(smallCountOn({}, '2027-01-01'), 3);
    assert.equal(smallCountOn({ economy: { smallCount: always(5) } }, '2027-01-01'), 5);
    assert.equal(
      smallCountOn({ economy: { smallCount: [{ from: '2027-02-01', value: 5 }] } }, '2027-01-31'),
      3,
    );
    assert.equal(monthlySavingOn({}, '2027-01-01'), undefined);
    assert.equal(monthlySavingOn({ economy: { monthlySaving: always(12_000) } }, '2027-01-01'), 12_000);
  });

  it('write a price as text and read it back, and nothing else', () => {
    for (const price of [month(8_000), course(0), period(1_000_000)])
      assert.deepEqual(priceFrom(priceCode(price)), price);
    for (const wrong of ['', '8000', '8000/week', '-1/month', '8.000/month', '8000/month '])
      assert.equal(priceFrom(wrong), undefined, wrong);
  });
});
