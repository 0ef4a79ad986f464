import * as said from './heard-words.ts';
import { hasOtherObject } from './other-object.ts';
import { isOwnAffair } from './own-affairs.ts';
import type { Word } from './senses.ts';
import type { Spot } from './spot.ts';
import { has, isNoun, keyAt, startOf } from './spot-words.ts';

const OWN_DELETING = new Set(['erase', 'members']);

/** »slet notatet«: only personal data and members are ever taken away. */
const deletes = (words: readonly Word[], { command }: Spot): boolean =>
  has(words, said.DELETING) && !OWN_DELETING.has(command.id);

/** »vis lånet«: nothing new is recorded. */
const isLookedAt = (words: readonly Word[], spot: Spot): boolean =>
  spot.command.looks !== true &&
  spot.command.shows !== true &&
  isNoun(spot) &&
  has(words.slice(0, startOf(spot)), said.LOOKING);

/** »tak for brevet«. */
const thanks = (words: readonly Word[], spot: Spot): boolean =>
  words
    .slice(0, startOf(spot))
    .some(({ key }, at) => /^(?:tak|thanks|thank)$/.test(key) && /^(?:for|you)$/.test(keyAt(words, at + 1)));

/** Whether the words mean something else here than the command they name. */
export const meansElse = (words: readonly Word[], spot: Spot): boolean =>
  deletes(words, spot) ||
  thanks(words, spot) ||
  isLookedAt(words, spot) ||
  isOwnAffair(words, spot) ||
  hasOtherObject(words, spot);
