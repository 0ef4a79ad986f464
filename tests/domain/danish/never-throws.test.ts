import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isDay } from '../../../domain/day.ts';
import { readAmount } from '../../../domain/danish/amount.ts';
import { findCaseNumber, readCaseNumber } from '../../../domain/danish/case-number.ts';
import { readChoice } from '../../../domain/danish/choice.ts';
import { CPR_REMOVED, withoutCpr } from '../../../domain/danish/cpr.ts';
import { readCvr } from '../../../domain/danish/cvr.ts';
import { readDate } from '../../../domain/danish/date.ts';
import { initials } from '../../../domain/danish/initials.ts';
import { readBudget } from '../../../domain/danish/list.ts';
import { fold, normalise } from '../../../domain/danish/normalise.ts';
import type { Reading } from '../../../domain/danish/reading.ts';
import { readYesNo } from '../../../domain/danish/yes-no.ts';

const PIECES = (
  'den d. 3 3. 31. 29 99 9999 99999999999 / - . , : ; kl uge næste sidste på i om for siden dage måneder år fredag i fredags tirsdags ' +
  'april marts 2026 27 går morgen eller og halvanden halvt en to tusind hundrede million femogtyve halvtreds kr. t.kr. ,- DKK 50.000 ' +
  '50,000 010190 010190-1234 1234 ML ML- -2026- 001 cvr 13585628 ja nej men tak ikke computer printer til i alt \n \t \u00a0 \u200b ½ ٣ ３'
).split(' ');

/** Any text at all, and texts made of what the readers look for, which get further into them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
);
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const sound = <T>(reading: Reading<T>, fits: (value: T) => boolean): void => {
  if (reading.kind === 'one') assert.ok(fits(reading.value));
  if (reading.kind !== 'several') return;
  assert.ok(reading.values.length > 1 && reading.values.every(fits));
  assert.equal(new Set(reading.values.map((value) => JSON.stringify(value))).size, reading.values.length);
};

const CASES = { prefixes: ['ML', 'ISH.2'], year: 2026 };
const OPTIONS = [
  { id: 'suitable', names: ['Egnet', ''] },
  { id: 'not-suitable', names: ['Ikke egnet'] },
];

describe('readers, whatever is typed', () => {
  it('give one, several different or no proper value, and never throw', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, today) => {
        sound(readDate(text, today), isDay);
        sound(readAmount(text), (value) => Number.isSafeInteger(value) && value >= 0);
        sound(readYesNo(text), (value) => value === 'yes' || value === 'no');
        sound(readCvr(text), (value) => /^[1-9]\d{7}$/.test(value));
        sound(readChoice(text, OPTIONS), (value) => OPTIONS.some(({ id }) => id === value));
        sound(readCaseNumber(text, CASES), (value) => /^(?:ML|ISH\.2)-\d{4}-\d{3,5}$/.test(value));
        sound(readBudget(text), (lines) => lines.every(({ name, amount }) => name !== '' && amount > 0));
        const found = findCaseNumber(text, CASES);
        if (found) assert.match(found.number, /^(?:ML|ISH\.2)-\d{4}-\d{3,5}$/);
        initials(text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('do not choke on very long texts', () => {
    for (const long of [
      '1 '.repeat(50_000),
      'fem og '.repeat(20_000),
      'a'.repeat(100_000),
      '- , og '.repeat(10_000),
      '010190-'.repeat(9_000),
      `010190${' '.repeat(100_000)}`,
      'a og '.repeat(390),
      'ML '.repeat(30_000),
    ]) {
      const start = performance.now();
      readDate(long, '2026-03-04');
      readAmount(long);
      readYesNo(long);
      readChoice(long, OPTIONS);
      readCvr(long);
      readCaseNumber(long, CASES);
      findCaseNumber(long, CASES);
      readBudget(long);
      withoutCpr(long);
      assert.ok(performance.now() - start < 2_000);
    }
  });

  it('keep no CPR number and every character that is not part of one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = withoutCpr(text);
        assert.equal(withoutCpr(clean.text).text, clean.text);
        assert.equal(clean.found, clean.text !== text);
        const kept = clean.text.split(CPR_REMOVED);
        assert.ok(text.startsWith(kept[0] ?? '') && text.endsWith(kept.at(-1) ?? ''));
      }),
      { numRuns: 2_000 },
    );
  });

  it('normalise and fold to something that stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(fold(fold(text)), fold(text));
        assert.doesNotMatch(normalise(text), /\s{2}|^\s|\s$|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/);
      }),
      { numRuns: 2_000 },
    );
  });
});
