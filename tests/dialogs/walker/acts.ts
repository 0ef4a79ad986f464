import type { Outcome } from './absorb.ts';
import type { Act } from './act.ts';
import * as far from './far-acts.ts';
import type { Kind, Move } from './moves.ts';
import { perform, performBadly, restart } from './perform.ts';
import * as pressed from './press-acts.ts';
import * as said from './say-acts.ts';
import { pick } from './values.ts';
import type { Walk } from './walk.ts';
import * as words from './word-acts.ts';

/** Moves that happen to the process, not to a dialog. */
type Blow = 'restart' | 'days-later' | 'crash' | 'conflict';

const ACTS: Readonly<Record<Exclude<Kind, Blow>, (walk: Walk, move: Move) => Act | undefined>> = {
  fill: pressed.fill,
  part: pressed.part,
  blank: pressed.blank,
  bad: pressed.bad,
  cpr: pressed.cpr,
  typed: said.typed,
  named: said.named,
  several: said.several,
  'wrong-word': said.wrongWord,
  next: words.next,
  skip: words.skip,
  back: pressed.back,
  'typed-back': words.typedBack,
  edit: pressed.edit,
  'typed-edit': said.typedEdit,
  show: words.show,
  'press-help': pressed.pressHelp,
  question: words.question,
  nonsense: words.nonsense,
  'odd-press': far.oddPress,
  language: words.language,
  later: pressed.later,
  'typed-later': words.typedLater,
  resume: words.resume,
  cancel: pressed.cancel,
  'typed-cancel': words.typedCancel,
  confirm: pressed.confirm,
  'typed-confirm': words.typedConfirm,
  old: far.old,
  again: far.again,
  other: far.other,
};

/** What may be under way when the process dies, or another one writes first. */
const HIT: readonly (keyof typeof ACTS)[] = [
  'fill',
  'confirm',
  'typed',
  'named',
  'confirm',
  'back',
  'typed-edit',
  'typed-confirm',
  'typed-later',
  'other',
  'cancel',
];

/** A draft is dropped after thirty days; a walk stays well below. */
const MOST_DAYS = 12;

/** Makes a move, where it can be made now; `nothing` where it cannot. */
export const make = async (walk: Walk, move: Move): Promise<Outcome | 'restarted' | undefined> => {
  const { kind, n } = move;
  if (kind === 'restart' || kind === 'days-later') {
    if (walk.days >= MOST_DAYS && kind === 'days-later') return undefined;
    await restart(walk, kind === 'restart' ? 0 : 1 + (n % 3));
    return 'restarted';
  }
  if (kind !== 'crash' && kind !== 'conflict') {
    const act = ACTS[kind](walk, move);
    return act && perform(walk, act);
  }
  const act = ACTS[pick(HIT, n) ?? 'fill'](walk, move);
  if (!act) return undefined;
  if (kind === 'conflict') return performBadly(walk, act, 'conflict', false);
  return performBadly(walk, act, n % 2 === 0 ? 'lost' : 'mute', n % 3 > 0);
};
