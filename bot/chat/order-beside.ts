import { findCaseNumbers } from '../../domain/danish/case-number.ts';
import type { Day } from '../../domain/day.ts';
import type { ChatCommand, Known } from './command.ts';
import { findInSentence } from './found.ts';

/** No order that names its case is longer. */
const LONGEST = 80;

/** »sag 3«, »ML-2026-003«: a bare number may be anything. */
const NAMED = /(?<!\p{L})(?:(?:sag|case)\s+\d{1,4}|\p{L}{2,5}-\d{4}-\d{1,4})(?![\d-])/iu;

/** What may stand between the order and its case: »indbetaling 1.042 kr. på sag 3«. Each sign can be read in one way only. */
const BETWEEN = /^(?:[\s\d.,]|kr|på|i|for|til|af|on|of|in)*$/iu;

/** No story begins with it; what was done may stand before the case: »log undervisning i regnskab sag 3«. */
const LOGS = /^log$/iu;

type Order = ChatCommand & { readonly kind: 'dialog' };

const orderIn = (sentence: string, known: Known, today: Day): Order | undefined => {
  const found = findInSentence(sentence, { ...known, today });
  return found.kind === 'do' && found.command.kind === 'dialog' ? found.command : undefined;
};

/** Whether an order holds more than which case it is about. */
const saysMore = ({ given = {} }: Order): boolean =>
  Object.keys(given).some((id) => id !== 'case' && id !== 'cases');

/**
 * An order that is meant though a dialog waits for an answer: its word, the case by name, and nothing but what it can
 * take – »status sag 3«, »lån sag 3 10.000«. Whatever tells a story stays an answer.
 */
export const orderBeside = (sentence: string, known: Known, today: Day): Order | undefined => {
  const said = sentence.trim();
  const named = said.length > LONGEST ? null : NAMED.exec(said);
  const [word] = /^\p{L}[\p{L}-]*/u.exec(said) ?? [];
  if (!named || word === undefined || !findCaseNumbers(said, known)) return undefined;
  const ends = /^\W*$/u.test(said.slice(named.index + named[0].length));
  const bound = BETWEEN.test(said.slice(word.length, named.index));
  if (!bound && !(ends && LOGS.test(word))) return undefined;
  const bare = orderIn(`${word} ${named[0]}`, known, today);
  const whole = bare && orderIn(said, known, today);
  if (whole?.dialog !== bare?.dialog) return undefined;
  return whole && ((bound && ends) || saysMore(whole)) ? whole : undefined;
};
