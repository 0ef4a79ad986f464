import type { Act } from './act.ts';
import type { Move } from './moves.ts';
import { anywhere } from './anywhere.ts';
import { say, toDialog } from './say-acts.ts';
import type { Asked } from './sheet.ts';
import { isYesNo } from './sheet.ts';
import { pick } from './values.ts';
import type { Going, Walk } from './walk.ts';
import { activeOf, listenerOf } from './walk.ts';

export const next = (walk: Walk): Act | undefined => toDialog(walk, 'næste', { passes: true });

export const skip = (walk: Walk): Act | undefined =>
  toDialog(walk, 'spring over', { passes: true, drops: true });

export const typedBack = (walk: Walk): Act | undefined => toDialog(walk, 'tilbage');

export const show = (walk: Walk, { n }: Move): Act | undefined =>
  toDialog(walk, pick(['vis', 'hvorfor', 'hjælp', 'Hvorfor spørger du?'], n) ?? '', { stays: true });

/** Something looked up in the middle: it is answered, and the step stands there again. */
export const question = (walk: Walk, { n }: Move): Act => {
  const number = activeOf(walk)?.number ?? '';
  const words = ['pladser', 'opgaver', 'sager', `sag ${number === '' ? 'ML-2026-001' : number}`];
  return say(walk, pick(words, n) ?? '', { going: activeOf(walk), stays: true });
};

export const language = (walk: Walk, { n }: Move): Act =>
  say(walk, n % 2 === 0 ? 'sprog en' : 'sprog da', { going: activeOf(walk), stays: true });

/** Who asked to change a choice may mean one of its options by »senere«: then it leaves nothing. */
export const mayChoose = ({ aim, asked }: Going): boolean =>
  aim !== undefined && asked.get(aim.field)?.type === 'Input.ChoiceSet';

export const typedLater = (walk: Walk): Act | undefined => {
  const going = activeOf(walk);
  return going && mayChoose(going) ? undefined : toDialog(walk, 'senere', { wants: 'later' });
};

export const typedCancel = (walk: Walk): Act | undefined => toDialog(walk, 'annuller', { wants: 'cancel' });

export const resume = (walk: Walk): Act => say(walk, 'fortsæt', { going: activeOf(walk), stays: true });

/**
 * A question that »ja« would answer instead of confirming: one that was asked to be changed, or holds what stands there
 * by default, which nobody answered, however often it was sent along. Before, »ja« confirmed beside it, and stored »no«
 * for whoever meant the question.
 */
const mayBeAsked = (going: Going, one: Asked): boolean =>
  isYesNo(one) &&
  (going.aim?.field === one.id || ['', going.fields.get(one.id)?.first ?? ''].includes(one.value));

/** »bekræft« anywhere; »ja« only where nothing is open, or it would be an answer. */
export const typedConfirm = (walk: Walk, { n }: Move): Act | undefined => {
  const going = activeOf(walk);
  if (!going) return undefined;
  const open = going.sheet.asked.some(({ wrong, required, value }) => wrong || (required && value === ''));
  const asks = open || going.sheet.asked.some((one) => mayBeAsked(going, one));
  const yes = n % 2 === 0 && going.sure && going.sheet.confirms && !asks;
  return toDialog(walk, yes ? 'ja' : 'bekræft', { wants: 'confirm', passes: true });
};

/** Sentences that mean nothing to anybody: at most a text that is asked may take them. */
const NONSENSE = [
  'æøå !?',
  '🙂',
  '::',
  '{}',
  '\u202Ehej\n\nhej',
  'ret',
  'ret xyzzy',
  '${title}',
  '[x](http://evil.example)',
];

export const nonsense = (walk: Walk, { n }: Move): Act => {
  const raw = pick(NONSENSE, n) ?? '';
  const going = listenerOf(walk);
  return say(walk, raw, { going, given: anywhere(going, raw), passes: true });
};
