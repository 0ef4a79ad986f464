import assert from 'node:assert/strict';
import type { SaidAbsence } from '../../../domain/danish/absence.ts';
import { readAbsence } from '../../../domain/danish/absence.ts';

/** A Tuesday; week 48. */
const TODAY = '2026-11-24';

/** Worked out with a calendar. */
const SAID: readonly (readonly [string, SaidAbsence])[] = [
  ['Ferie uge 28-30, Lars tager over', { from: '2027-07-12', to: '2027-08-01', deputy: 'Lars' }],
  ['ferie i uge 52', { from: '2026-12-21', to: '2026-12-27' }],
  ['jeg holder ferie uge 52 og 53', { from: '2026-12-21', to: '2027-01-03' }],
  ['ferie uge 52 til uge 1', { from: '2026-12-21', to: '2027-01-10' }],
  ['ferie uge 48', { from: '2026-11-23', to: '2026-11-29' }],
  ['ferie fra 1. december til 4. december', { from: '2026-12-01', to: '2026-12-04' }],
  [
    'fravær fra på mandag til og med 4/12, Sagsbehandler 2 er min stedfortræder',
    { from: '2026-11-30', to: '2026-12-04', deputy: 'Sagsbehandler 2' },
  ],
  ['ferie og Anne-Mette Holm overtager', { deputy: 'Anne-Mette Holm' }],
  ['away week 52, Lars takes over', { from: '2026-12-21', to: '2026-12-27', deputy: 'Lars' }],
  ['ferie', {}],
  ['ferie uge 99', {}],
  ['ferie til 1. december', { to: '2026-12-01' }],
  ['jeg er væk til og med fredag, Lars tager over', { deputy: 'Lars' }],
  ['ferie til og med på fredag', { to: '2026-11-27' }],
  ['ferie til i går', {}],
  ['ferie fra 4. december til 1. december', {}],
  ['ferie fra en gang til en anden gang', {}],
  ['ferie, min kollega tager over', {}],
  ['stedfortræder', {}],
];

describe('What a sentence says of days away', () => {
  for (const [sentence, wanted] of SAID)
    it(`»${sentence}«`, () => assert.deepEqual(readAbsence(sentence, TODAY), wanted));

  it('never throws', () => {
    for (const odd of ['', 'uge', 'fra til', 'uge 28-30'.repeat(50), '\u0000uge 5\ud800'])
      readAbsence(odd, TODAY);
    assert.deepEqual(readAbsence('ferie uge 5', 'i dag'), {});
  });
});
