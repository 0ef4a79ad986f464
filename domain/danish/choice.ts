import { insteadOf } from './choice-negated.ts';
import { idsOf, namesOf, sayingIn, type Choice, type Name } from './choice-names.ts';
import { withAllWords, withBeginning, withSameWords } from './choice-part.ts';
import { spotsIn } from './choice-spot.ts';
import { isNegative, tokensOf, type Token } from './choice-words.ts';
import { nearest } from './closeness.ts';
import { foldWords, squash } from './normalise.ts';
import { fromCandidates, none, one, type Reading } from './reading.ts';
import { readYesNo } from './yes-no.ts';

export type { Choice };

/** Whole names in a sentence in which nothing else says anything, but for the details after the first of them. */
const named = (tokens: readonly Token[], names: readonly Name[]): readonly string[] => {
  const all = spotsIn(tokens, names);
  const first = Math.min(...all.map(({ end }) => end));
  const from = tokens.findIndex(({ detail }, at) => detail && at >= first);
  const detail =
    from < 0 || all.some(({ start, errors }) => start > from && errors === 0) ? tokens.length : from;
  const details = tokens.slice(detail);
  if (details.some((token) => isNegative(token) || token.says) || details.length > 6) return [];
  const spots = all.filter(({ start }) => start < detail);
  const open = ({ filler }: Token, at: number): boolean =>
    !filler && !spots.some(({ start, end }) => at >= start && at < end);
  return tokens.slice(0, detail).some(open) ? [] : [...new Set(spots.map(({ id }) => id))];
};

/** A name of many words typed whole with a slip in it, which is none of the shorter names it may begin with. */
const LONG_NAME = 13;

const slippedIn = (key: string, names: readonly Name[]): readonly string[] => {
  if (key.length < LONG_NAME) return [];
  const near = nearest(
    key,
    names.map((name) => name.key),
    2,
  );
  return idsOf(names.filter((name) => near.includes(name.key)));
};

type Stage = (tokens: readonly Token[], names: readonly Name[]) => readonly string[];

const meant = (tokens: readonly Token[], names: readonly Name[], beginnings = true): readonly string[] => {
  const stages: readonly Stage[] = [
    withSameWords,
    named,
    ...(beginnings ? [withBeginning] : []),
    withAllWords,
  ];
  for (const stage of stages) {
    const ids = stage(tokens, names);
    if (ids.length > 0) return ids;
  }
  return [];
};

/** »ikke« never gives what it negates. */
const meantOrNot = (tokens: readonly Token[], names: readonly Name[]): readonly string[] => {
  const ids = meant(tokens, names);
  if (ids.length > 0 || tokens.filter(({ negation }) => negation).length !== 1) return ids;
  const negated = meant(
    tokens.filter(({ negation }) => !negation),
    names,
    false,
  );
  return negated.length === 0 ? [] : insteadOf(negated, names);
};

/** »ja« and »nej« stand for the options that begin with them, and what follows must agree. */
const withHead = (text: string, tokens: readonly Token[], names: readonly Name[]): readonly string[] => {
  const [head, ...rest] = tokens;
  const says = head?.says;
  if (says === undefined) return [];
  const saying = idsOf(sayingIn(names, says));
  const plain = readYesNo(text);
  if (plain.kind === 'one' && plain.value === says) {
    const bare = sayingIn(names, says).filter((name) => name.tokens.length === 1);
    return bare.length > 0 ? idsOf(bare) : saying;
  }
  const after = meantOrNot(rest, names);
  return saying.length === 0 && says === 'yes' ? after : after.filter((id) => saying.includes(id));
};

const inParts = (text: string, names: readonly Name[]): readonly string[] => {
  const parts = foldWords(text).split(/ (?:eller|or|og|and|samt) |[,;/&+]/);
  const each = parts.map((part) => meantOrNot(tokensOf(part), names));
  return parts.length > 1 && each.every((ids) => ids.length > 0) ? each.flat() : [];
};

/**
 * The id of the option a person means: its id or a name in any case, spelling and inflection, with typing errors, in a
 * short sentence; else the beginning or some words of a name. »ikke« gives the opposite, or what is left when that is
 * one or two. Several when more than one fits equally well or two are named; none for what is not on the list, for a
 * doubt and for a reservation.
 */
export const readChoice = (text: string, options: readonly Choice[]): Reading<string> => {
  if (text.length > 200) return none;
  const exact = options.find(({ id }) => id === text.trim());
  if (exact) return one(exact.id);
  const names = namesOf(options);
  const key = squash(text);
  const whole = names.filter((name) => name.key === key);
  if (whole.length > 0) return fromCandidates(idsOf(whole));
  const tokens = tokensOf(text);
  if (tokens.length > 16 || tokens.some(({ reserved }) => reserved)) return none;
  // One letter turns »ikke nødvendig« round.
  const slipped = tokens.some(isNegative) ? [] : slippedIn(key, names);
  if (slipped.length > 0) return fromCandidates(slipped);
  const says = new Set(tokens.flatMap((token) => token.says ?? []));
  if (says.size > 1) return none;
  const found = [
    () => meantOrNot(tokens, names),
    () => withHead(text, tokens, names),
    () => inParts(text, names),
  ]
    .map((read) => read())
    .find((ids) => ids.length > 0);
  const against = [...says].flatMap((said) => idsOf(sayingIn(names, said === 'yes' ? 'no' : 'yes')));
  return found === undefined || found.some((id) => against.includes(id)) ? none : fromCandidates(found);
};
