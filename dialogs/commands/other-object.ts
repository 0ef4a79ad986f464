import { phrasesFrom } from './lexicon.ts';
import * as said from './heard-words.ts';
import type { Word } from './senses.ts';
import type { Spot } from './spot.ts';
import { endOf, hasDetail, isNoun, keyAt, startOf } from './spot-words.ts';
import { valuesFor } from './values.ts';

/** »udskriv listen« prints. */
const prints = (words: readonly Word[], spot: Spot): boolean => {
  if (spot.command.id !== 'discharge' || !said.PRINTING.has(keyAt(words, startOf(spot)))) return false;
  const after = words.slice(startOf(spot) + 1);
  const next = after.find(({ token, key }) => token.kind === 'word' && !said.EXPLAINED.has(key));
  const listed = after.slice(0, 3).some(({ key }) => /^(?:opgaver|sager)(?:ne)?$/.test(key));
  return listed || said.PRINTED.test(next?.key ?? '');
};

/** »log ind«, »logge mig på«, and »log på« unless a case or a person follows. */
const opensDoor = (words: readonly Word[], spot: Spot): boolean => {
  if (spot.command.id !== 'activity' || !keyAt(words, startOf(spot)).startsWith('log')) return false;
  const [first, second] = words.slice(startOf(spot) + 1, startOf(spot) + 3);
  const self = /^(?:mig|os|sig|dig|me)$/.test(first?.key ?? '');
  const onto = first?.key === 'på' && second?.token.kind !== 'case' && !said.EXPLAINED.has(second?.key ?? '');
  return (
    onto || [first, second].some((word) => said.DOORS.has(word?.key ?? '')) || (self && second?.key === 'på')
  );
};

/** Commands whose object is a person, a kind or a text of its own. */
const ANY_OBJECT = new Set([
  'visitation',
  'note',
  'handover',
  'away',
  'letter',
  'correct',
  'undo',
  'channel',
]);

/** People use these of much else, so what they are used of is looked for behind the small words too. */
const GENERAL_VERBS = new Set(['reply', 'decision', 'discharge', 'refusal', 'complaint', 'loan']);
const GENERAL_NOUNS = new Set([
  'reply',
  'status',
  'pause',
  'loan',
  'complaint',
  'activity',
  'setup',
  'evaluation',
  'sample',
  'language',
]);

/** The word that says what a command is about; a citizen is always right. */
const objectAfter = (words: readonly Word[], spot: Spot, deep: boolean): Word | undefined => {
  const after = words.slice(endOf(spot) + 1);
  const found = deep
    ? after.find(
        ({ token, key }) => token.kind !== 'word' || !said.EXPLAINED.has(key) || key.startsWith('borger'),
      )
    : after[0];
  const small = [said.EXPLAINED, said.GOVERNED_BY, said.JOINING, said.PUT_OFF, said.REASON_WORDS];
  return found?.token.kind === 'word' &&
    !/\d|^borger/.test(found.key) &&
    !small.some((known) => known.has(found.key))
    ? found
    : undefined;
};

const isAnothers = (object: Word, spot: Spot): boolean => {
  const noun = object.senses.find(({ form }) => form === 'noun' || form === 'definite');
  return (
    noun !== undefined &&
    phrasesFrom(noun.lemma).some(({ slots, command }) => slots.length === 1 && command !== spot.command)
  );
};

/** »vi afslutter dagen«, »status quo«, »udskriv etiketter til sag 3«: another object than the command has. */
const ofSomethingElse = (words: readonly Word[], spot: Spot): boolean => {
  const { command } = spot;
  if (command.looks === true || ANY_OBJECT.has(command.id) || spot.at.length > 1) return false;
  if (said.NEW.has(keyAt(words, endOf(spot) - 1))) return false;
  const verb = !isNoun(spot) && GENERAL_VERBS.has(command.id);
  const object = objectAfter(words, spot, verb || (isNoun(spot) && GENERAL_NOUNS.has(command.id)));
  if (!object) return false;
  // »afslut månedsstatus« ends no course, with a case or without.
  if (verb && isAnothers(object, spot)) return true;
  const unknown =
    object.senses.length === 0 && Object.keys(valuesFor(command, words, endOf(spot) + 1).fields).length === 0;
  const named = words
    .slice(endOf(spot) + 1, words.indexOf(object))
    .some(({ token }) => token.kind === 'case');
  if (verb && command.id === 'discharge' && unknown && !named) return true;
  return unknown && !hasDetail(words);
};

/** Verbs that ask of the person spoken to: »vurder selv«, »det afgør du«. */
const leavesIt = (words: readonly Word[], spot: Spot): boolean =>
  spot.form === 'imperative' &&
  spot.at.length === 1 &&
  (/^(?:selv|du|i|de|han|hun|man|you|they)$/.test(keyAt(words, endOf(spot) + 1)) ||
    /^(?:det|den|de|han|hun|man|der|it|that)$/.test(keyAt(words, startOf(spot) - 1)));

/** Whether the words of a command have something to do with other things: the printer, the door, the day. */
export const hasOtherObject = (words: readonly Word[], spot: Spot): boolean =>
  prints(words, spot) || opensDoor(words, spot) || ofSomethingElse(words, spot) || leavesIt(words, spot);
