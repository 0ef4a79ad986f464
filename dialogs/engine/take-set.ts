import type { Day } from '../../domain/day.ts';
import type { Named } from './named.ts';
import { exactField, fieldsOf, findField } from './find-field.ts';
import type { Flow } from './flow.ts';
import type { Position } from './position.ts';
import { contextOf } from './position.ts';
import type { Run } from './run.ts';
import { say } from './take-say.ts';
import type { Taken } from './taken.ts';

interface Set {
  readonly named: Named;
  readonly raw: string;
}

/** »fornavn til Maria«, »fornavn: Maria«; no name is longer. */
const DIVIDED = /^(?<name>.{1,60}?)(?:\s+(?:til|to)\s+|\s*[:=]\s*)(?<raw>\S.*)$/isu;

/** A name has no more words than this. */
const MOST = 6;

/** Every way to take the first words for a name, the longest first. */
const splits = (words: string): readonly { readonly name: string; readonly raw: string }[] => {
  const gaps = [...words.matchAll(/\s+/gu)].slice(0, MOST).toReversed();
  return gaps.map(({ index, 0: { length } }) => ({
    name: words.slice(0, index),
    raw: words.slice(index + length),
  }));
};

/**
 * What »ret« is followed by where it names a field and says what it is to hold. Words that name a field as a whole only
 * go there: »ret begrundelse for afslag« gives no answer.
 */
const setIn = (flow: Flow, run: Run, words: string, today: Day): Set | undefined => {
  const fields = fieldsOf(flow, run, today);
  if (exactField(fields, words)) return undefined;
  const { name = '', raw = '' } = DIVIDED.exec(words)?.groups ?? {};
  const divided = name === '' ? undefined : findField(fields, name);
  const context = contextOf(flow, run, today);
  const sure = exactField(fields, name) !== undefined || divided?.field.words !== undefined;
  // »Ret motiveret til opgaven« names nothing: a name that is only nearly one counts where its field reads the rest.
  if (divided && (sure || divided.field.read(raw, context).kind !== 'none')) return { named: divided, raw };
  const found = splits(words).flatMap((split): readonly Set[] => {
    const named = exactField(fields, split.name);
    return named ? [{ named, raw: split.raw }] : [];
  });
  const read = found.find(
    ({ named: { field }, raw: said }) => !field.words && field.read(said, context).kind !== 'none',
  );
  return read ?? (findField(fields, words) ? undefined : found[0]);
};

/** »ret sagsnummer 25/012345«: the answer is another one, wherever it was given. `undefined` where nothing is said. */
export const takeSet = (
  flow: Flow,
  run: Run,
  position: Position,
  words: string,
  today: Day,
): Taken | undefined => {
  const set = setIn(flow, run, words, today);
  if (!set) return undefined;
  const { id } = set.named;
  const taken = say(flow, run, position, `${id}: ${set.raw}`, today);
  if (id in taken.run.errors) return taken;
  // More than this one may have been said: »ret indstilling ja, hun har drevet butik«.
  return { ...taken, answered: taken.answered?.includes(id) === true ? taken.answered : [id] };
};
