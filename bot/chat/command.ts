import { DIALOGS } from '../../dialogs/index.ts';
import { findCaseNumber, readCaseNumber } from '../../domain/danish/case-number.ts';
import { fold } from '../../domain/danish/normalise.ts';
import { nearest } from '../../domain/danish/closeness.ts';
import type { Lang } from '../../domain/text.ts';
import type { ViewName } from './recipe.ts';

/** What a sentence asks for when no dialog waits for it. */
export type ChatCommand =
  | { readonly kind: 'dialog'; readonly dialog: string; readonly case?: string }
  | { readonly kind: 'view'; readonly view: ViewName; readonly case?: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'channel' }
  | { readonly kind: 'language'; readonly lang: Lang }
  | { readonly kind: 'switch'; readonly role: string };

export interface Known {
  readonly prefixes: readonly string[];
  readonly year: number;
}

const VIEW_WORDS: readonly (readonly [ViewName, readonly string[]])[] = [
  ['tasks', ['opgaver', 'mine opgaver', 'tasks']],
  ['cases', ['sager', 'mine sager', 'cases']],
  ['places', ['pladser', 'plads', 'places']],
  ['help', ['hjælp', 'help', '?', 'hvad kan du', 'menu']],
  ['welcome', ['hej', 'hello', 'hi', 'goddag', 'godmorgen', 'velkommen', 'start']],
];

const RESUME = ['fortsæt', 'kladder', 'continue', 'drafts'];
const CHANNEL = ['kanal', 'channel'];
const LANGUAGES: readonly (readonly [Lang, readonly string[]])[] = [
  ['da', ['sprog da', 'sprog dansk', 'dansk', 'language da', 'danish']],
  ['en', ['sprog en', 'sprog engelsk', 'engelsk', 'language en', 'english']],
];

/** Folded once: every message is held against all of them. */
const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const VIEWS_BY_WORD = VIEW_WORDS.map(([view, words]) => [view, foldedSet(words)] as const);
const LANGUAGES_BY_WORD = LANGUAGES.map(([lang, words]) => [lang, foldedSet(words)] as const);
const RESUME_WORDS = foldedSet(RESUME);
const CHANNEL_WORDS = foldedSet(CHANNEL);
const CASE_WORDS = foldedSet(['sag', 'vis', 'case', 'show', 'vis sag']);

/** The words that start dialogs, longest first: »svar på visitation« before »svar«. */
const STARTS = DIALOGS.flatMap(({ id, starts, aboutCase }) =>
  [...starts.da, ...starts.en].map((word) => ({ id, word: fold(word), aboutCase })),
).toSorted((a, b) => b.word.length - a.word.length);

const dialogIn = (folded: string, number: string | undefined): ChatCommand | undefined => {
  const start = STARTS.find(({ word }) => folded === word);
  if (!start) return undefined;
  if (number !== undefined && !start.aboutCase) return undefined;
  return { kind: 'dialog', dialog: start.id, ...(number !== undefined && { case: number }) };
};

/** »vurder 1«: a start word and a number that counts as a case's only because of the word before it. */
const dialogWithNumber = (folded: string, known: Known): ChatCommand | undefined => {
  const start = STARTS.find(({ word, aboutCase }) => aboutCase && folded.startsWith(`${word} `));
  const reading = start && readCaseNumber(folded.slice(start.word.length), known);
  return start && reading?.kind === 'one'
    ? { kind: 'dialog', dialog: start.id, case: reading.value }
    : undefined;
};

const trimmed = (text: string): string => fold(text).replace(/[.!?]+$/, '') || fold(text);

/** The command a whole sentence is, a case number included; `undefined` where it is none. */
export const readCommand = (sentence: string, known: Known): ChatCommand | undefined => {
  const folded = trimmed(sentence);
  const view = VIEWS_BY_WORD.find(([, words]) => words.has(folded));
  if (view) return { kind: 'view', view: view[0] };
  if (RESUME_WORDS.has(folded)) return { kind: 'resume' };
  if (CHANNEL_WORDS.has(folded)) return { kind: 'channel' };
  const language = LANGUAGES_BY_WORD.find(([, words]) => words.has(folded));
  if (language) return { kind: 'language', lang: language[0] };
  const role = /^(?:skift|switch)(?:\s+(?:til\s+|to\s+)?(.+))?$/u.exec(folded);
  if (role) return { kind: 'switch', role: role[1] ?? '' };
  const alone = readCaseNumber(sentence, known);
  if (alone.kind === 'one') return { kind: 'view', view: 'case', case: alone.value };
  const found = findCaseNumber(sentence, known);
  const rest = trimmed(found ? found.rest : sentence);
  if (found && (rest === '' || CASE_WORDS.has(rest))) {
    return { kind: 'view', view: 'case', case: found.number };
  }
  return dialogIn(rest, found?.number) ?? dialogWithNumber(folded, known);
};

/** Every word one can say, as it is shown. */
const SHOWN = [
  ...DIALOGS.map(({ starts }) => starts.da[0] ?? ''),
  ...VIEW_WORDS.map(([, words]) => words[0] ?? ''),
  'fortsæt',
];

/** The commands nearest to a sentence that is none, best first; at most three. */
export const nearestCommands = (sentence: string): readonly string[] => {
  const folded = trimmed(sentence);
  const byFold = new Map(SHOWN.map((shown) => [fold(shown), shown]));
  const tokens = [folded, ...folded.split(' ')];
  const near = tokens.flatMap((token) => nearest(token, [...byFold.keys()]));
  const parts = [...byFold.keys()].filter((word) =>
    tokens.some((token) => token.length > 3 && word.includes(token)),
  );
  return [...new Set([...near, ...parts])].slice(0, 3).flatMap((word) => byFold.get(word) ?? []);
};
