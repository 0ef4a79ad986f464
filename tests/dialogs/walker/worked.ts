import type { Outcome } from './absorb.ts';
import type { Kind } from './moves.ts';
import type { Sheet } from './sheet.ts';

const face = (sheet: Sheet | undefined): string =>
  JSON.stringify(sheet && [sheet.step, sheet.asked.map(({ value, wrong }) => [value, wrong]), sheet.rows]);

const moved = ({ before, after }: Outcome): boolean => after !== undefined && before?.step !== after.step;
const changed = (outcome: Outcome): boolean =>
  outcome.after !== undefined && face(outcome.before) !== face(outcome.after);
const stood = ({ before, after }: Outcome): boolean => after !== undefined && before?.step === after.step;
const wrong = ({ after }: Outcome): boolean => after?.asked.some((one) => one.wrong) === true;
const answered = ({ reply }: Outcome): boolean => reply.texts.length > 0;
const gone = ({ before, reply, stored }: Outcome): boolean =>
  before !== undefined && !stored && reply.sheets.length === 0;

/** What each move is for: a walk in which none of it ever happens proves nothing. */
export const WORKED: Readonly<Record<Kind, (outcome: Outcome) => boolean>> = {
  fill: changed,
  part: changed,
  blank: wrong,
  bad: wrong,
  cpr: changed,
  typed: changed,
  named: (outcome) => changed(outcome) || stood(outcome),
  several: changed,
  'wrong-word': (outcome) => wrong(outcome) || changed(outcome),
  next: changed,
  skip: changed,
  back: moved,
  'typed-back': moved,
  edit: moved,
  'typed-edit': moved,
  show: stood,
  'press-help': stood,
  question: stood,
  nonsense: answered,
  'odd-press': answered,
  language: answered,
  later: gone,
  'typed-later': gone,
  resume: ({ reply }) => reply.sheets.length > 0 || reply.others.length > 0,
  cancel: gone,
  'typed-cancel': gone,
  confirm: ({ stored }) => stored,
  'typed-confirm': ({ stored }) => stored,
  old: ({ old }) => old,
  again: answered,
  other: ({ began }) => began,
  restart: () => true,
  'days-later': () => true,
  crash: ({ after, stored, began }) => after !== undefined || stored || began,
  conflict: ({ after, stored, began }) => after !== undefined || stored || began,
};
