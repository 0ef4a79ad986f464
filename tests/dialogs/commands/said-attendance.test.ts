import assert from 'node:assert/strict';
import { attendancesIn } from '../../../dialogs/activity/said-attendance.ts';
import { findCommand } from '../../../dialogs/commands/find-command.ts';
import type { Attendance } from '../../../domain/vocabulary.ts';
import { CURRENT_YEAR, PREFIXES } from '../../domain/danish/inputs.ts';

/** A Monday. */
const TODAY = '2026-11-23';

type Said = Readonly<Record<string, string>>;

/** Nothing where it is no order. */
const saidIn = (sentence: string): { readonly fields: Said; readonly unclear: Said } => {
  const reading = findCommand(sentence, { prefixes: PREFIXES, year: CURRENT_YEAR, today: TODAY });
  return reading.kind === 'start' ? reading : { fields: {}, unclear: {} };
};

/** Absence may cost the citizen the benefit: a sentence is never taken for its opposite. */
const CAME: readonly (readonly [words: string, came: Attendance | undefined])[] = [
  ['hun kom ikke for sent', 'attended'],
  ['mødte ikke til tiden', 'attended'],
  ['han var der ikke hele tiden', 'attended'],
  ['hun kom', 'attended'],
  ['hun kom ikke', 'no-show'],
  ['mødte ikke op', 'no-show'],
  ['ventede en time, uden at han kom', 'no-show'],
  ['ingen fremmøde', 'no-show'],
  ['vi meldte afbud', 'cancelled-by-us'],
  ['jeg var syg', 'cancelled-by-us'],
  ['afbud fra os', 'cancelled-by-us'],
  ['vi aflyste', 'cancelled-by-us'],
  ['hun meldte afbud', 'cancelled'],
  ['hun var syg', 'cancelled'],
  ['vi aflyste ikke', undefined],
  ['vi snakkede om, at jeg var syg', undefined],
];

describe('Who came, said in a sentence', () => {
  for (const [words, came] of CAME)
    it(`»${words}« is ${came ?? 'asked about'}`, () =>
      assert.deepEqual(attendancesIn(words), came === undefined ? [] : [came]));

  for (const [words, came] of CAME.filter(([, wanted]) => wanted !== 'attended'))
    it(`»log sag 1 45 min ${words}« says no more with an order`, () => {
      const { attendance } = saidIn(`log sag 1 45 min ${words}`).fields;
      assert.ok(attendance === undefined || attendance === came, `${attendance}`);
    });

  it('that it came to nothing, without why, goes to its field as it was typed', () => {
    assert.deepEqual(saidIn('log sag 1 i dag, det blev ikke til noget').unclear, {
      attendance: 'blev ikke til noget',
    });
  });
});
