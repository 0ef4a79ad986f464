import { withoutCpr } from '../../domain/danish/cpr.ts';
import { commandOf } from './commands.ts';
import { isQuestion } from './mood.ts';
import { EXPLAINED, LOOKING } from './heard-words.ts';
import { judge } from './orders.ts';
import type { CommandContext, CommandReading, Order } from './reading.ts';
import { wordsOf, type Word } from './senses.ts';
import { spotsIn, type Spot } from './spot.ts';
import { hasDetail } from './spot-words.ts';
import { LONGEST, tokensOf } from './tokens.ts';
import { valuesFor } from './values.ts';

const NOTHING: CommandReading = { kind: 'none', near: [] };

/** More words than this are a story. */
const MOST_WORDS = 60;

/** Before anything is looked for: a value that was found counts as one word, and takes seven at most. */
const isStory = (sentence: string): boolean => sentence.split(/\s+/).length > 2 * MOST_WORDS;

const casesIn = (words: readonly Word[]): readonly string[] => [
  ...new Set(words.flatMap(({ token }) => (token.kind === 'case' ? token.numbers : []))),
];

const SHOWING =
  /^(?:sag|sagen|sags|case|vis|vise|se|åbn|åbne|find|finde|hent|hente|skift|skifte|gå|show|open|see|nr|nummer)$/;

/** »sag 3«, »vis sag 3«, and a question about a case: the case itself answers. */
const caseOf = (words: readonly Word[], cases: readonly string[]): Order | undefined => {
  if (cases.length !== 1) return undefined;
  const plain = words.every(
    ({ token, key }) => token.kind !== 'word' || EXPLAINED.has(key) || SHOWING.test(key),
  );
  const looks = words.some(({ key }) => LOOKING.has(key));
  return plain || looks || isQuestion(words, undefined) ? { command: 'case', cases } : undefined;
};

/** In content a word names a value, never a command. */
const asContent = (word: Word): Word => (word.token.kind === 'word' ? { ...word, senses: [] } : word);

/** »indbetaling sag 1: 1.042 kr. i dag, …«: the values that come first, up to what tells of something. */
const leadingValues = (tail: readonly Word[]): readonly Word[] => {
  const from = tail.findIndex(
    ({ token, key }) => token.kind !== 'value' && !(token.kind === 'break' ? key === ',' : isBetween(key)),
  );
  return from < 0 ? tail : tail.slice(0, from);
};

const BETWEEN = /^(?:og|i|på|over|den|d|kr|kroner|and|on)$/;
const isBetween = (key: string): boolean => BETWEEN.test(key);

/**
 * What comes after a colon is content, unless there was nothing but the command or the case before it: »log: 003 i
 * går«, »sag 3: udskriv«. Behind »log sag 3:« only the values count that it begins with.
 */
const withoutContent = (words: readonly Word[]): readonly Word[] => {
  const colon = words.findIndex(({ key, token }) => token.kind === 'break' && key === ':');
  if (colon < 0) return words;
  const head = words.slice(0, colon);
  const tail = words.slice(colon + 1);
  const [named] = spotsIn(head);
  if (named) {
    const first = tail[0]?.token.kind;
    const goesOn = first === 'case' || first === 'value' || named.command.id === 'activity';
    if (goesOn && !hasDetail(head)) return [...words.slice(0, colon + 1), ...tail.map(asContent)];
    const said = leadingValues(tail).map(asContent);
    return said.length === 0 ? head : [...words.slice(0, colon + 1), ...said];
  }
  const said = head.every(
    ({ token, key }) => token.kind !== 'word' || EXPLAINED.has(key) || SHOWING.test(key),
  );
  return said ? [...head, ...tail] : head;
};

const order = ({ command }: Spot, cases: readonly string[]): Order => ({ command: command.id, cases });

/** The cases of one of several orders: those in its own part of the sentence. */
const casesAround = (words: readonly Word[], spots: readonly Spot[], at: number): readonly string[] => {
  const start = at === 0 ? 0 : (spots[at]?.at[0] ?? 0);
  const own = casesIn(words.slice(start, spots[at + 1]?.at[0] ?? words.length));
  return own.length > 0 ? own : casesIn(words.slice(0, spots[1]?.at[0] ?? words.length));
};

const started = (words: readonly Word[], spot: Spot): CommandReading => {
  const cases = casesIn(words);
  const { fields, unclear } = valuesFor(spot.command, words, (spot.at.at(-1) ?? 0) + 1);
  const several = cases.length > 1 ? { cases: cases.join(',') } : {};
  return { kind: 'start', command: spot.command.id, cases, fields: { ...several, ...fields }, unclear };
};

/** »mikrolån« is the bot's name and the subject of everything; with a case it is a loan. */
const withoutName = (spots: readonly Spot[], words: readonly Word[]): readonly Spot[] => {
  const named = (spot: Spot): boolean => spot.at.every((at) => (words[at]?.key ?? '').startsWith('mikrolån'));
  return spots.length === 1 && casesIn(words).length > 0 ? spots : spots.filter((spot) => !named(spot));
};

/**
 * Finds the command in a sentence in Danish or English, with the cases and values it already holds. Pure, never
 * throws. What is negated, put off, asked about, supposed or told as done starts nothing, and neither does a sentence
 * with a CPR number.
 */
export const findCommand = (sentence: string, context: CommandContext): CommandReading => {
  if (sentence.length > LONGEST || isStory(sentence) || withoutCpr(sentence).found) return NOTHING;
  const all = wordsOf(tokensOf(sentence, context));
  if (all.length === 0 || all.length > MOST_WORDS) return NOTHING;
  const words = withoutContent(all);
  const spots = withoutName(spotsIn(words), words);
  const { orders, named } = judge(words, spots);
  const [main, ...later] = orders;
  if (main && later.length > 0)
    return { kind: 'several', orders: orders.map((spot, at) => order(spot, casesAround(words, orders, at))) };
  if (main) return started(words, main);
  const cases = casesIn(words);
  const shown = caseOf(words, cases);
  if (shown) return { kind: 'start', ...shown, fields: {}, unclear: {} };
  const ids = [...new Set(named.map(({ command }) => command.id))].filter((id) => commandOf(id));
  return { kind: 'none', near: ids.map((command) => ({ command, cases })) };
};
