import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { fold, normalise, squash } from '../../../domain/danish/normalise.ts';

describe('normalise', () => {
  it('gives plain digits and spaces and nothing invisible', () => {
    assert.equal(normalise(' ５０\u202f000\u200b  kr.\r\n٣/४ '), '50 000 kr. 3/4');
    assert.equal(normalise('Æble\r\n\r\n  Pære \n', { lines: true }), 'Æble\nPære');
    assert.equal(normalise('2½ og ½'), '2,5 og 0,5');
  });
});

/** Of a plain sentence, and some that are not. */
const SIGNS = ' |a|Z|å|Æ|ø|é|ü|0|9|.|,|;|:|!|?|&|`|\'|"|»|{|}|~|-|_|/|@|\u0301'.split('|');

describe('fold', () => {
  it('compares across spellings', () => {
    for (const [a, b] of [
      ['Aase', 'Åse'],
      ['LØRDAG', 'lo\u0308rdag'],
      ['kontanthjælp', 'Kontanthjaelp'],
      ['én', 'en'],
      ['A–B', 'a-b'],
    ] as const) {
      assert.equal(fold(a), fold(b));
    }
    assert.equal(squash('Syge-dagpenge.'), squash('syge dagpenge'));
    assert.notEqual(fold('løn'), fold('lån'));
  });

  it('takes the short way with a plain sentence, and comes to the same as the long one', () => {
    const typed = fc.string({ unit: fc.constantFrom(...SIGNS) });
    fc.assert(
      fc.property(typed, (text) => {
        // What shows nothing sends a text the long way.
        for (const read of [normalise, fold]) assert.equal(read(text), read(`\u200b${text}`));
      }),
      { numRuns: 2_000 },
    );
  });
});
