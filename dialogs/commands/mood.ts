import { clauseAround, inReason, sentenceAround } from './clause.ts';
import * as said from './heard-words.ts';
import type { Word } from './senses.ts';
import type { Spot } from './spot.ts';

const keysOf = (words: readonly Word[]): readonly string[] => words.map(({ key }) => key);

const someIn = (keys: readonly string[], known: ReadonlySet<string>): boolean =>
  keys.some((key) => known.has(key));

const first = ({ at }: Spot): number => at[0] ?? 0;
const last = ({ at }: Spot): number => at.at(-1) ?? 0;

/** »vil du ikke lige«: a request that only sounds like a no. */
const isPolite = (keys: readonly string[]): boolean =>
  keys.some((key, at) => {
    if (!said.NEGATIONS.has(key)) return false;
    const before = keys.slice(Math.max(0, at - 4), at);
    const asked = before.findIndex(
      (word, place) => said.REQUEST_VERBS.has(word) && said.WHO_IS_ASKED.has(before[place + 1] ?? ''),
    );
    const together = before.some(
      (word, place) => /^(?:kan|vil|skal)$/.test(word) && before[place + 1] === 'vi',
    );
    return asked >= 0 || (together && /^(?:kan|vil)$/.test(before[0] ?? '') && keys.includes('lige'));
  });

/** »kom ikke«, »ikke mødt«: told of the citizen, not said of the command. */
const isOfCitizen = (keys: readonly string[], at: number): boolean =>
  someIn(keys.slice(Math.max(0, at - 2), at + 2), said.OF_THE_CITIZEN);

/** Whether what a spot names is refused or put off: before it, in it, or right after it. */
export const isRefused = (words: readonly Word[], spot: Spot): boolean => {
  const sentence = sentenceAround(words, first(spot), last(spot));
  const clause = clauseAround(words, first(spot), last(spot));
  const before = keysOf(
    words.slice(sentence.start, last(spot)).filter((_, at) => !spot.at.includes(sentence.start + at)),
  );
  if (someIn(before, said.NEGATIONS) && !isPolite(before)) return true;
  const keys = keysOf(words);
  const after = keys.slice(0, clause.end);
  const takesBack = after.some(
    (key, at) =>
      at > last(spot) && said.NEGATIONS.has(key) && !inReason(words, at) && !isOfCitizen(after, at),
  );
  const otherCase = words.some(
    ({ token }, at) => token.kind === 'case' && at > last(spot) && said.NEGATIONS.has(keys[at - 1] ?? ''),
  );
  return (
    takesBack ||
    otherCase ||
    said.LET_BE.test(keys.join(' ')) ||
    keys.some((key, at) => said.PUT_OFF.has(key) && !inReason(words, at))
  );
};

export const isSupposed = (words: readonly Word[]): boolean =>
  said.MAY_BE.test(keysOf(words).join(' ')) ||
  words.some(({ key }, at) => said.SUPPOSED.has(key) && !inReason(words, at));

const isRequest = (keys: readonly string[]): boolean =>
  keys.some((key, at) => {
    const next = keys[at + 1] ?? '';
    if (key === 'må') return next === 'jeg' && keys[at + 2] === 'bede';
    const asksMe = next === 'i' && /^(?:can|could|would|will|may)$/.test(key);
    return said.REQUEST_VERBS.has(key) && !asksMe && /^(?:du|i|vi|you|we|dere)$/.test(next);
  });

/** »skal have lavet …«, »har talt med …«: the speaker is left out, nothing is asked. */
const isShort = (words: readonly Word[]): boolean => {
  const [verb, next] = words;
  if (!verb || !next) return false;
  const form = next.senses.map((sense) => sense.form);
  if (/^(?:skal|vil|må)$/.test(verb.key))
    return /^(?:gerne|have|lige|også|bare|nu)$/.test(next.key) || form.includes('infinitive');
  return /^(?:har|havde)$/.test(verb.key) && form.some((one) => one === 'participle' || one === 'past');
};

/** »udskriv sag 3 eller forlæng«: something else is thought of, known here or not. */
export const isOpen = (words: readonly Word[], spot: Spot): boolean =>
  words.some(
    ({ key }, at) =>
      (key === 'eller' || key === 'or') &&
      at > last(spot) &&
      !inReason(words, at) &&
      words[at + 1]?.token.kind === 'word' &&
      !/\d/.test(words[at + 1]?.key ?? ''),
  );

/** Whether the sentence asks about something instead of asking for it. */
export const isQuestion = (words: readonly Word[], spot: Spot | undefined): boolean => {
  const start = words.findIndex(({ key, token }) => token.kind !== 'break' && !said.GREETINGS.has(key));
  const asked = words.slice(Math.max(start, 0));
  const keys = keysOf(asked);
  const until = spot ? Math.max(first(spot) - Math.max(start, 0), 0) : keys.length;
  const marked = keys.at(-1) === '?';
  const spoken = keys.filter((_, at) => !spot?.at.includes(at + Math.max(start, 0)));
  const before = keys.slice(0, until).filter((_, at) => !spot?.at.includes(at + Math.max(start, 0)));
  if (someIn(before, said.QUESTION_WORDS) || someIn(before, said.ASKING_FOR)) return true;
  if (marked && someIn(spoken, said.QUESTION_WORDS)) return true;
  if (isRequest(keys.slice(0, Math.max(until, 3)))) return false;
  if (isShort(asked)) return marked;
  return marked || said.ASKING_VERBS.has(keys[0] ?? '');
};
