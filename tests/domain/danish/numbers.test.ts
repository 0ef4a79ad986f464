import assert from 'node:assert/strict';
import { findCaseNumber, findCaseNumbers, readCaseNumber } from '../../../domain/danish/case-number.ts';
import { readCvr } from '../../../domain/danish/cvr.ts';
import { plainly } from './read.ts';

const ONE = { prefixes: ['ML'], year: 2026 };
const TWO = { prefixes: ['ML', 'ML2'], year: 2026 };

describe('readCaseNumber', () => {
  it('fills in prefix, year and zeros', () => {
    for (const typed of [
      'ML-2026-003',
      'ml 2026 3',
      'ML2026003',
      'ml3',
      '003',
      '3',
      'sag nr. 3',
      '2026-3',
      'ml-26-3',
      'ML–2026–003.',
      'ML-2O26-OO3',
    ]) {
      assert.equal(plainly(readCaseNumber(typed, ONE)), 'ML-2026-003', typed);
    }
    assert.equal(plainly(readCaseNumber('ML-2015-1234', ONE)), 'ML-2015-1234');
  });

  it('asks for the programme when the prefix is open', () => {
    assert.deepEqual(plainly(readCaseNumber('3', TWO)), ['ML-2026-003', 'ML2-2026-003']);
    assert.equal(plainly(readCaseNumber('ml2 3', TWO)), 'ML2-2026-003');
  });

  it('gives every case named', () => {
    assert.deepEqual(plainly(readCaseNumber('ML-2026-001 og 2', ONE)), ['ML-2026-001', 'ML-2026-002']);
    assert.equal(plainly(readCaseNumber('ML-2026-001, sag 1', ONE)), 'ML-2026-001');
  });

  it('refuses what is no case number', () => {
    for (const typed of [
      '2026',
      'ML-2026-000',
      'XX-2026-001',
      '1234',
      '12-3',
      '2026-03-01',
      '31/12',
      '50.000',
      '',
    ]) {
      assert.equal(plainly(readCaseNumber(typed, ONE)), undefined, typed);
    }
  });
});

describe('findCaseNumber', () => {
  it('takes it out of a sentence', () => {
    const rests: Readonly<Record<string, string>> = {
      'lån ml-2026-003': 'lån',
      'log 003 i går 45 min budget': 'log i går 45 min budget',
      'log sag 3, i går': 'log, i går',
      'log ML 3 45 min': 'log 45 min',
    };
    for (const [typed, rest] of Object.entries(rests)) {
      assert.deepEqual(findCaseNumber(typed, ONE), { number: 'ML-2026-003', rest }, typed);
    }
  });

  it('takes none of several, which findCaseNumbers gives', () => {
    const both = { numbers: ['ML-2026-003', 'ML-2026-004'], rest: 'log i går' };
    for (const typed of ['log 003 og 004 i går', 'log sag 3 og 4 i går', 'log sag 3 i går, sag 4']) {
      assert.equal(findCaseNumber(typed, ONE), undefined);
      assert.deepEqual(findCaseNumbers(typed, ONE)?.numbers, both.numbers, typed);
    }
    assert.deepEqual(findCaseNumbers('log sag 1, 2 og 3 i dag 90 min', ONE), {
      numbers: ['ML-2026-001', 'ML-2026-002', 'ML-2026-003'],
      rest: 'log i dag 90 min',
    });
    assert.equal(findCaseNumber('log sag 3 og 4 timer', ONE)?.number, 'ML-2026-003');
    assert.equal(findCaseNumber('sag 3 fra 2015', ONE)?.number, 'ML-2015-003');
  });

  it('leaves dates, amounts, minutes and notices alone', () => {
    for (const typed of [
      'log 2026-03-01',
      'lån 50.000',
      'log 45 min',
      'orientering nr. 3',
      'brug 050 kr',
      'uge 12',
      'log på sagen 45 min',
      'plads nr. 3',
    ]) {
      assert.equal(findCaseNumber(typed, ONE), undefined, typed);
    }
  });
});

describe('readCvr', () => {
  it('takes 8 digits that fit modulus 11', () => {
    for (const typed of [
      '13585628',
      'DK 13585628',
      'CVR-nr.: 13 58 56 28',
      '1358-5628',
      '１３５８５６２８',
    ]) {
      assert.equal(plainly(readCvr(typed)), '13585628', typed);
    }
    assert.equal(plainly(readCvr('min telefon er 12345674, cvr 13585628')), '13585628');
    assert.deepEqual(plainly(readCvr('13585628 eller 12345674')), ['13585628', '12345674']);
    for (const typed of [
      '+45 13585628',
      'GB 13585628',
      'tlf. 13585628',
      'ikke 13585628',
      '13585629',
      '1358562',
      '135856280',
      '00000000',
      '010190-1234',
      '',
    ]) {
      assert.equal(plainly(readCvr(typed)), undefined, typed);
    }
  });
});
