import type { CommandContext } from '../../dialogs/commands/reading.ts';
import { takesCases } from '../../dialogs/engine/flow.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import { RULE as RULE_NAME, RULE_SYNONYMS } from '../../dialogs/rules/labels.ts';
import { findCaseNumber, readCaseNumber } from '../../domain/danish/case-number.ts';
import { fold } from '../../domain/danish/normalise.ts';
import { RULE_KEYS } from '../../domain/rules/vocabulary.ts';
import type { Lang } from '../../domain/text.ts';
import type { CaseFilter } from '../case-filters.ts';
import { caseSearch } from './case-search.ts';
import type { ViewName } from './recipe.ts';

/** What a sentence asks for when no dialog waits for it. */
export type ChatCommand =
  | {
      readonly kind: 'dialog';
      readonly dialog: string;
      readonly case?: string;
      /** Values said with it, by field id. */
      readonly given?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'view'; readonly view: ViewName; readonly case?: string; readonly filter?: CaseFilter }
  /** A case by initials or by the authority's own number. */
  | { readonly kind: 'find-cases'; readonly said: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'undo' }
  /** The card of what was done last, with its buttons. */
  | { readonly kind: 'show-newest' }
  | { readonly kind: 'channel' }
  | { readonly kind: 'back-at-work' }
  | { readonly kind: 'language'; readonly lang: Lang }
  | { readonly kind: 'switch'; readonly role: string };

export type Known = Pick<CommandContext, 'prefixes' | 'year' | 'yearFor'>;

const VIEW_WORDS: readonly (readonly [ViewName, readonly string[]])[] = [
  ['tasks', ['opgaver', 'mine opgaver', 'tasks']],
  ['cases', ['sager', 'cases']],
  ['places', ['pladser', 'plads', 'places']],
  ['sample', ['stikprøve', 'stikprøver', 'sample', 'samples']],
  ['members', ['medarbejdere', 'medarbejder', 'members']],
  ['loans', ['lån', 'mine lån', 'åbne lån', 'loans', 'open loans']],
  ['book', ['månedens bilag', 'månedsudtræk', 'udtræk', 'book']],
  ['overview', ['overblik', 'overblikket', 'overview', 'dashboard']],
  [
    'figures',
    [
      'hvor kommer tallet fra',
      'hvor kommer tallene fra',
      'alle tal',
      'where does the figure come from',
      'all figures',
    ],
  ],
  ['evaluation', ['evaluering', 'evalueringen', 'udvalgets oplæg', 'evaluation']],
  ['operations', ['driftsstatus', 'bottens status', 'kører botten', 'bot status']],
  ['setup', ['opsætning', 'set-up', 'setup']],
  ['rules', ['regler', 'reglerne', 'rules']],
  [
    'not-copied',
    ['ikke kopieret', 'mangler at kopiere', 'hvad er ikke kopieret', 'journaliser', 'not copied'],
  ],
  ['gate', ['hvad mangler der', 'hvad mangler', 'det mangler', 'what is missing']],
  ['min-plan', ['min plan', 'tekst til min plan']],
  ['deadlines', ['frister', 'fristerne', 'deadlines']],
  ['help', ['hjælp', 'help', '?', 'hvad kan du', 'menu']],
  ['welcome', ['hej', 'hello', 'hi', 'goddag', 'godmorgen', 'velkommen', 'start']],
];

const RESUME = ['fortsæt', 'kladder', 'continue', 'drafts'];
const UNDO = ['fortryd', 'undo'];
const CHANNEL = ['kanal', 'channel'];
const BACK = ['jeg er tilbage', 'tilbage fra ferie', 'tilbage på arbejde', 'i am back', 'back at work'];
const LANGUAGES: readonly (readonly [Lang, readonly string[]])[] = [
  ['da', ['sprog da', 'sprog dansk', 'dansk', 'language da', 'danish']],
  ['en', ['sprog en', 'sprog engelsk', 'engelsk', 'language en', 'english']],
];

/** Folded once: every message is held against all of them. */
const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const VIEWS_BY_WORD = VIEW_WORDS.map(([view, words]) => [view, foldedSet(words)] as const);
const LANGUAGES_BY_WORD = LANGUAGES.map(([lang, words]) => [lang, foldedSet(words)] as const);
const RESUME_WORDS = foldedSet(RESUME);
const UNDO_WORDS = foldedSet(UNDO);
const CHANNEL_WORDS = foldedSet(CHANNEL);
const BACK_WORDS = foldedSet(BACK);
const MINE = foldedSet(['mine sager', 'my cases']);
const CASE_WORDS = foldedSet(['sag', 'vis', 'case', 'show', 'vis sag']);
const GATE_WORDS = foldedSet([
  'det mangler',
  'det mangler i',
  'hvad mangler',
  'hvad mangler der i',
  'what is missing in',
]);

const PLAN_WORDS = foldedSet(['min plan', 'min plan i', 'tekst til min plan', 'tekst til min plan i']);

/** The words that start dialogs, longest first: »svar på visitation« before »svar«. */
const STARTS = DIALOGS.flatMap((flow) =>
  [...flow.starts.da, ...flow.starts.en].map((word) => ({
    id: flow.id,
    word: fold(word),
    withCase: flow.aboutCase || takesCases(flow),
  })),
).toSorted((a, b) => b.word.length - a.word.length);

const START_BY_WORD = new Map(STARTS.toReversed().map((start) => [start.word, start] as const));

const dialogIn = (folded: string, number: string | undefined): ChatCommand | undefined => {
  const start = START_BY_WORD.get(folded);
  if (!start) return undefined;
  if (number !== undefined && !start.withCase) return undefined;
  return { kind: 'dialog', dialog: start.id, ...(number !== undefined && { case: number }) };
};

/** »vurder 1«: a start word and a number that counts as a case's only because of the word before it. */
const dialogWithNumber = (folded: string, known: Known): ChatCommand | undefined => {
  if (!/\d/.test(folded)) return undefined;
  const start = STARTS.find(({ word, withCase }) => withCase && folded.startsWith(`${word} `));
  const reading = start && readCaseNumber(folded.slice(start.word.length), known);
  return start && reading?.kind === 'one'
    ? { kind: 'dialog', dialog: start.id, case: reading.value }
    : undefined;
};

/** »skift visitator«; but a language, a phase or a benefit is changed otherwise. */
const SWITCH =
  /^(?:skift|switch)(?!.*(?:sprog|language|dansk|engelsk|danish|english|fase|phase|forsoerg|ydelse|sag ))(?:\s+(?:til\s+|to\s+)?(.+))?$/u;

const trimmed = (text: string): string => fold(text).replace(/[.!?]+$/, '') || fold(text);

/** »månedsudtræk oktober 2026« */
const BOOK =
  /^(?:maanedsudtraek|udtraek|maanedens bilag|book)(?: for| of| i)? ((?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: \d{4})?)$/;

/** »evaluering 2026«, »evaluering af første halvår 2026«: what follows is the period. */
const EVALUATION =
  /^(?:evaluering|evalueringen|evaluation)(?: (?:af|for|i|of|in))? (.*\d.*|i aar|sidste aar|this year|last year)$/;

/** »regel pladser«, »ret regel om frist«: a rule by its name. Anything else that begins so may be an answer. */
const RULE = /^(?:(?:ret|aendr|ny) )?(?:regel|rule|change rule)(?: (?:om|for|on|about))? (.+)$/;

const RULES_BY_NAME = new Map(
  RULE_KEYS.flatMap((rule) =>
    [RULE_NAME[rule].da, RULE_NAME[rule].en, ...(RULE_SYNONYMS[rule] ?? [])].map(
      (name) => [trimmed(name), rule] as const,
    ),
  ),
);

const ruleIn = (folded: string): ChatCommand | undefined => {
  const rule = RULES_BY_NAME.get(RULE.exec(folded)?.[1] ?? '');
  return rule === undefined ? undefined : { kind: 'dialog', dialog: 'rule', given: { rule } };
};

/** »spørg om orientering 3«, »svar på spørgsmål til orientering nr. 3«. */
const NOTICE = String.raw`(?:orientering(?:en)?|notice)(?: (?:nr|no|nummer|number)\.?)? (\d{1,6})`;
const ASK = new RegExp(
  String.raw`^(?:spoerg|spoergsmaal|(?:stil )?et spoergsmaal|ask|(?:a )?question)(?: (?:om|til|about))? ${NOTICE}$`,
);
const ANSWER = new RegExp(
  String.raw`^(?:svar|answer)(?: (?:paa|til|to|the))?(?: (?:et )?(?:spoergsmaal(?:et)?|question))?(?: (?:om|til|about))? ${NOTICE}$`,
);

const aboutNotice = (folded: string): ChatCommand | undefined => {
  const asked = ASK.exec(folded)?.[1];
  if (asked !== undefined) return { kind: 'dialog', dialog: 'notice-question', given: { notice: asked } };
  const answered = ANSWER.exec(folded)?.[1];
  return answered === undefined
    ? undefined
    : { kind: 'dialog', dialog: 'notice-answer', given: { question: `orientering ${answered}` } };
};

/** No command is longer; a text of any length comes here. */
const LONGEST = 400;

/** The command a whole sentence is, a case number included; `undefined` where it is none. */
export const readCommand = (sentence: string, known: Known): ChatCommand | undefined => {
  if (sentence.trim().length > LONGEST) return undefined;
  const folded = trimmed(sentence);
  if (MINE.has(folded)) return { kind: 'view', view: 'cases', filter: 'mine' };
  const view = VIEWS_BY_WORD.find(([, words]) => words.has(folded));
  if (view) return { kind: 'view', view: view[0] };
  const month = BOOK.exec(folded)?.[1];
  if (month !== undefined) return { kind: 'view', view: 'book', case: month };
  const period = EVALUATION.exec(folded)?.[1];
  if (period !== undefined) return { kind: 'view', view: 'evaluation', case: period };
  const rule = ruleIn(folded);
  if (rule) return rule;
  const notice = aboutNotice(folded);
  if (notice) return notice;
  if (RESUME_WORDS.has(folded)) return { kind: 'resume' };
  if (UNDO_WORDS.has(folded)) return { kind: 'undo' };
  if (CHANNEL_WORDS.has(folded)) return { kind: 'channel' };
  if (BACK_WORDS.has(folded)) return { kind: 'back-at-work' };
  const language = LANGUAGES_BY_WORD.find(([, words]) => words.has(folded));
  if (language) return { kind: 'language', lang: language[0] };
  const role = SWITCH.exec(folded);
  if (role) return { kind: 'switch', role: role[1] ?? '' };
  const alone = readCaseNumber(sentence, known);
  if (alone.kind === 'one') return { kind: 'view', view: 'case', case: alone.value };
  const found = findCaseNumber(sentence, known);
  const rest = found ? trimmed(found.rest) : folded;
  if (found && (rest === '' || CASE_WORDS.has(rest))) {
    return { kind: 'view', view: 'case', case: found.number };
  }
  if (found && GATE_WORDS.has(rest)) return { kind: 'view', view: 'gate', case: found.number };
  if (found && PLAN_WORDS.has(rest)) return { kind: 'view', view: 'min-plan', case: found.number };
  const dialog = dialogIn(rest, found?.number) ?? dialogWithNumber(folded, known);
  if (dialog) return dialog;
  const search = found ? undefined : caseSearch(sentence);
  if (search?.kind === 'find') return { kind: 'find-cases', said: search.said };
  return search && { kind: 'view', view: 'cases', filter: search.filter };
};
