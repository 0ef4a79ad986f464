import assert from 'node:assert/strict';
import { fillLetter, letterDay } from '../../domain/letter.ts';

const filled = (text: string) => ({ ok: true, text });

describe('a letter', () => {
  it('has each value wherever its slot stands', () =>
    assert.deepEqual(
      fillLetter('Kære {name}\n\nSag {case}. Hilsen til {name}.', { name: 'Maria', case: 'ML-2026-001' }),
      filled('Kære Maria\n\nSag ML-2026-001. Hilsen til Maria.'),
    ));

  it('without slots is sent as it is', () => {
    assert.deepEqual(fillLetter('Venlig hilsen', {}), filled('Venlig hilsen'));
    assert.deepEqual(fillLetter('', {}), filled(''));
  });

  it('names each value it lacks once, and leaves a line for it', () => {
    assert.deepEqual(fillLetter('{rule} {date} {rule} {name}', { name: 'Maria' }), {
      ok: false,
      missing: ['rule', 'date'],
      text: '______ ______ ______ Maria',
    });
  });

  for (const empty of [undefined, '', ' ', '\n\t ']) {
    it(`lacks a value that is ${JSON.stringify(empty)}`, () =>
      assert.deepEqual(fillLetter('§ {rule}', { rule: empty }), {
        ok: false,
        missing: ['rule'],
        text: '§ ______',
      }));
  }

  it('trims what a person wrote, and keeps its lines', () =>
    assert.deepEqual(
      fillLetter('»{facts}«', { facts: '  to samtaler\n\ntest \n' }),
      filled('»to samtaler\n\ntest«'),
    ));
});

describe('an optional part of a letter', () => {
  const POSITION = 'Du står som nr. {position}[[; vi venter en plads {nextFree}]].';

  it('stands where all of it is known', () =>
    assert.deepEqual(
      fillLetter(POSITION, { position: '2', nextFree: '1. oktober' }),
      filled('Du står som nr. 2; vi venter en plads 1. oktober.'),
    ));

  it('is left out where something of it is not, and is not missing', () => {
    for (const nextFree of [undefined, '', '  '])
      assert.deepEqual(fillLetter(POSITION, { position: '2', nextFree }), filled('Du står som nr. 2.'));
    assert.deepEqual(fillLetter('A[[ {one} {two}]]', { one: '1' }), filled('A'));
  });

  it('is missed where its slot stands outside too', () =>
    assert.deepEqual(fillLetter('{coach}[[ og {coach}]]', {}), {
      ok: false,
      missing: ['coach'],
      text: '______',
    }));

  it('is one of several, each for itself, over several lines', () =>
    assert.deepEqual(
      fillLetter('Fakta[[\n\nVurdering af {day}.]][[\n\nBemærkninger af {remarks}.]]\n\nRegler', {
        remarks: '1. maj',
      }),
      filled('Fakta\n\nBemærkninger af 1. maj.\n\nRegler'),
    ));

  it('without a slot always stands', () => assert.deepEqual(fillLetter('A[[ B]]', {}), filled('A B')));
});

describe('what a person wrote', () => {
  for (const facts of ['{name}', '[[{name}]]', '[[x]]', '{rule} og {facts}', '$& $1 $$', '}{', '\\{name}']) {
    it(`»${facts}« stays as it is, and is never filled`, () =>
      assert.deepEqual(
        fillLetter('{facts}[[ – {facts}]] {name}', { facts, name: 'Maria' }),
        filled(`${facts} – ${facts} Maria`),
      ));
  }

  it('never counts as a slot that is missing', () =>
    assert.deepEqual(fillLetter('{facts}', { facts: 'se {bilag}' }), filled('se {bilag}')));
});

describe('a day in a letter', () => {
  it('is written out, and stays missing where there is none', () => {
    assert.equal(letterDay('2026-12-21', 'da'), '21. december 2026');
    assert.equal(letterDay('2026-12-21', 'en'), '21 December 2026');
    assert.equal(letterDay(undefined, 'da'), undefined);
  });
});
