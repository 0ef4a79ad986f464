import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays, type Day } from '../../../domain/day.ts';
import { readAmount } from '../../../domain/danish/amount.ts';
import { readDate } from '../../../domain/danish/date.ts';
import {
  initials,
  sayAmount,
  sayAmountInWords,
  sayDay,
  sayDayShort,
  sayMoment,
  sayWeekday,
} from '../../../domain/danish/say.ts';
import { LANGUAGES } from '../../../domain/text.ts';

const TODAY = '2026-03-04';
const anyDay = (from: Day, to: Day): fc.Arbitrary<Day> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

describe('what is said', () => {
  it('is said as people write it', () => {
    assert.equal(sayDay('2027-03-03', 'da'), '3. marts 2027');
    assert.equal(sayDay('2027-03-03', 'en'), '3 March 2027');
    assert.equal(sayWeekday('2026-04-03', 'da'), 'fredag den 3. april 2026');
    assert.equal(sayWeekday('2026-04-03', 'en'), 'Friday 3 April 2026');
    assert.equal(sayAmount(25_000, 'da'), '25.000 kr.');
    assert.equal(sayAmount(25_000, 'en'), 'DKK 25,000');
    assert.equal(sayMoment('2027-03-03T09:12:00.000Z', 'da'), '3. marts kl. 10.12');
    assert.equal(sayMoment('2027-07-03T22:05:00.000Z', 'en'), '4 July, 0.05');
    assert.equal(sayMoment('2020-03-03T09:12:00.000Z', 'da', TODAY), '3. marts 2020 kl. 10.12');
  });

  it('leaves the year out only where it is clear', () => {
    assert.equal(sayDayShort('2026-05-14', 'da', TODAY), '14. maj');
    assert.equal(sayDayShort('2025-12-24', 'en', TODAY), '24 December');
    assert.equal(sayDayShort('2026-12-24', 'da', TODAY), '24. december 2026');
  });

  it('says amounts in words', () => {
    const said: readonly (readonly [number, string, string])[] = [
      [0, 'nul kroner', 'zero kroner'],
      [1, 'en krone', 'one krone'],
      [101, 'ethundrede og en kroner', 'one hundred and one kroner'],
      [1_500, 'ettusinde femhundrede kroner', 'one thousand five hundred kroner'],
      [25_000, 'femogtyvetusinde kroner', 'twenty-five thousand kroner'],
      [50_000, 'halvtredstusinde kroner', 'fifty thousand kroner'],
      [2_000_072, 'to millioner og tooghalvfjerds kroner', 'two million and seventy-two kroner'],
    ];
    for (const [kroner, da, en] of said) {
      assert.equal(sayAmountInWords(kroner, 'da'), da);
      assert.equal(sayAmountInWords(kroner, 'en'), en);
    }
    assert.equal(sayAmountInWords(-5, 'da'), '-5 kr.');
  });

  it('can be typed back: days, in both languages, on whatever day', () => {
    fc.assert(
      fc.property(
        anyDay('1950-01-01', '2099-12-31'),
        anyDay('2015-01-01', '2099-12-31'),
        fc.constantFrom(...LANGUAGES),
        (day, today, lang) => {
          for (const said of [sayDay(day, lang), sayWeekday(day, lang), sayDayShort(day, lang, today)]) {
            assert.deepEqual(readDate(said, today), { kind: 'one', value: day }, said);
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('can be typed back: days near today without their year, and moments', () => {
    for (const lang of LANGUAGES) {
      for (const today of [TODAY, '2024-02-29', '2027-12-31']) {
        for (let away = -200; away <= 200; away += 1) {
          const day = addDays(today, away);
          assert.deepEqual(readDate(sayDayShort(day, lang, today), today), { kind: 'one', value: day });
          const moment = sayMoment(`${day}T11:30:00.000Z`, lang, today);
          assert.deepEqual(readDate(moment, today), { kind: 'one', value: day }, moment);
        }
      }
    }
  });

  it('can be typed back: amounts in figures and words, in both languages', () => {
    const anyAmount = fc.oneof(
      fc.integer({ min: 0, max: 60_000 }),
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 999 }).map((thousands) => thousands * 1_000),
    );
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(...LANGUAGES), (kroner, lang) => {
        for (const said of [sayAmount(kroner, lang), sayAmountInWords(kroner, lang)]) {
          assert.deepEqual(readAmount(said), { kind: 'one', value: kroner }, said);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('initials', () => {
  it('keep hyphens, particles and letters of every script', () => {
    const said: Readonly<Record<string, string>> = {
      'Jens Kristian': 'J.K.',
      Jens: 'J.',
      'anne-marie holm': 'A.-M.H.',
      'Lars von Trier': 'L.v.T.',
      'Åse Ørum': 'Å.Ø.',
      'E\u0301mile': 'É.',
      'J.K.': 'J.K.',
      'Mette (testborger) 010190': 'M.T.',
      '': '',
      '😀': '',
    };
    for (const [name, short] of Object.entries(said)) assert.equal(initials(name), short, name);
  });
});
