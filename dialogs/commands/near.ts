import { distance, nearest } from '../../domain/danish/closeness.ts';
import { COMMANDS } from './commands.ts';
import { foldWord } from './fold-word.ts';
import { headWords, phrasesFrom, sensesOf } from './lexicon.ts';
import type { CommandContext, Order } from './reading.ts';
import { EXPLAINED } from './heard-words.ts';
import { LONGEST, tokensOf } from './tokens.ts';

const commandsOf = (word: string): readonly string[] =>
  sensesOf(word).flatMap(({ lemma }) =>
    phrasesFrom(lemma)
      .filter(({ slots }) => slots.length === 1)
      .map(({ command }) => command.id),
  );

/** How many letters two words must share at the beginning to be worth offering. */
const BEGINNING = 5;

/** Words like a typed one, the likest first: with typing errors, then with the same beginning. */
const likeWord = (typed: string): readonly string[] => {
  const close = nearest(typed, headWords());
  const begin =
    typed.length < BEGINNING
      ? []
      : headWords().filter(
          (word) =>
            word.startsWith(typed.slice(0, BEGINNING)) || typed.startsWith(word.slice(0, BEGINNING + 1)),
        );
  const far = (word: string): number => distance(typed, word, 12);
  return [...close, ...begin.toSorted((one, other) => far(one) - far(other))];
};

/** Commands with a word in their name that is nearly one of the sentence's. */
const titled = (typed: string): readonly string[] =>
  COMMANDS.filter(({ title }) =>
    [title.da, title.en].some((name) =>
      foldWord(name)
        .split(' ')
        .some((word) => word.length > 3 && (word === typed || nearest(typed, [word], 1).length > 0)),
    ),
  ).map(({ id }) => id);

const BEGINNING_OF_PAGE = 150;

/** The most commands worth looking at: who asks may not use all of them. */
const MOST = 8;

/**
 * The commands nearest to a sentence that is none, best first, for buttons: nothing is started by being near. The
 * cases named go with them.
 */
export const nearOrders = (
  sentence: string,
  context: CommandContext,
  named: readonly Order[] = [],
): readonly Order[] => {
  // Of a page its beginning tells: to look for values in all of it would hold everybody up.
  const tokens = tokensOf(
    sentence.length > LONGEST ? sentence.slice(0, BEGINNING_OF_PAGE) : sentence,
    context,
  );
  const cases = [...new Set(tokens.flatMap((token) => (token.kind === 'case' ? token.numbers : [])))];
  const words = [
    ...new Set(
      tokens.flatMap(({ kind, key }) =>
        kind === 'word' && key.length > 3 && !EXPLAINED.has(key) ? [key] : [],
      ),
    ),
  ];
  const ids = [
    ...words.flatMap((word) => commandsOf(word)),
    ...words.flatMap((word) => likeWord(word).flatMap(commandsOf)),
    ...words.flatMap(titled),
  ];
  const known = new Set(named.map(({ command }) => command));
  const near = [...new Set(ids)].filter((id) => !known.has(id)).map((command) => ({ command, cases }));
  return [...named, ...near].slice(0, MOST);
};
