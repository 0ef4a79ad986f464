import assert from 'node:assert/strict';
import { readYesNo } from '../../../domain/danish/yes-no.ts';
import { plainly } from './read.ts';

const means = (answer: 'yes' | 'no' | undefined, typed: readonly string[]): void => {
  for (const text of typed) assert.equal(plainly(readYesNo(text)), answer, text);
};

describe('readYesNo', () => {
  it('knows yes', () =>
    means('yes', [
      'ja',
      'JA!',
      'jo',
      'ja tak',
      'Jaaa',
      'j',
      'jatak',
      'ja, selvfølgelig',
      'ok',
      '👍🏽',
      'ja 😊',
      'yes please',
      'ja, det vil borgeren gerne',
      'jaaa, fint',
      'ja, hun er enig',
      'jo, borgeren er helt enig',
      'ja vi er enige',
    ]));
  it('knows no', () =>
    means('no', [
      'nej',
      'nej tak.',
      'næ',
      'nææh',
      'ikke endnu',
      'nej, desværre',
      'nope',
      'no thanks',
      '👎',
      'nej, det har hun ikke',
      'absolut ikke',
      'nej, han er ikke enig',
      'nej, borgeren er uenig',
    ]));
  it('asks again at a condition or a doubt', () =>
    means(undefined, [
      'ja men …',
      'ja, men kun hvis',
      'jamen',
      'ja og nej',
      'ja 👎',
      'ja?',
      'ja, det gør jeg ikke',
      'det tror jeg',
      'ikke',
      'måske',
      'nej men',
      'det ved jeg ikke',
      'ja, hun er ikke enig',
      'ja, hun er enig, men kun i datoen',
      'nej, hun er enig',
      'tak',
      '',
      'januar',
    ]));
});
