import type { ChatCommand } from './command.ts';
import { foldedSet } from './folded.ts';
import type { ViewName } from './recipe.ts';

const VIEW_WORDS: readonly (readonly [ViewName, readonly string[]])[] = [
  [
    'tasks',
    [
      'opgaver',
      'mine opgaver',
      'tasks',
      'er der noget jeg skal gøre',
      'er der noget, jeg skal gøre',
      'hvad skal jeg gøre',
      'hvad skal jeg gøre nu',
      'hvad venter på mig',
      'what do i have to do',
    ],
  ],
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

const VIEWS_BY_WORD = VIEW_WORDS.map(([view, words]) => [view, foldedSet(words)] as const);

const MINE = foldedSet(['mine sager', 'my cases']);

/** »månedsudtræk oktober 2026« */
const BOOK =
  /^(?:maanedsudtraek|udtraek|maanedens bilag|book)(?: for| of| i)? ((?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: \d{4})?)$/;

/** »evaluering 2026«, »evaluering af første halvår 2026«: what follows is the period. */
const EVALUATION =
  /^(?:evaluering|evalueringen|evaluation)(?: (?:af|for|i|of|in))? (.*\d.*|i aar|sidste aar|this year|last year)$/;

const CASE_WORDS = foldedSet([
  'sag',
  'vis',
  'case',
  'show',
  'vis sag',
  'tidslinje',
  'tidslinje for',
  'tidslinje i',
  'tidslinjen',
  'tidslinjen i',
  'historik',
  'timeline',
]);
const GATE_WORDS = foldedSet([
  'det mangler',
  'det mangler i',
  'hvad mangler',
  'hvad mangler der i',
  'what is missing in',
]);

const PLAN_WORDS = foldedSet(['min plan', 'min plan i', 'tekst til min plan', 'tekst til min plan i']);

/** What is looked up by its words alone; `folded` as `trimmed` gives it. */
export const viewIn = (folded: string): ChatCommand | undefined => {
  if (MINE.has(folded)) return { kind: 'view', view: 'cases', filter: 'mine' };
  const view = VIEWS_BY_WORD.find(([, words]) => words.has(folded));
  if (view) return { kind: 'view', view: view[0] };
  const month = BOOK.exec(folded)?.[1];
  if (month !== undefined) return { kind: 'view', view: 'book', case: month };
  const period = EVALUATION.exec(folded)?.[1];
  return period === undefined ? undefined : { kind: 'view', view: 'evaluation', case: period };
};

/** What is looked up of a case whose number was said, by the words beside the number. */
export const caseViewIn = (rest: string, number: string): ChatCommand | undefined => {
  if (rest === '' || CASE_WORDS.has(rest)) return { kind: 'view', view: 'case', case: number };
  if (GATE_WORDS.has(rest)) return { kind: 'view', view: 'gate', case: number };
  return PLAN_WORDS.has(rest) ? { kind: 'view', view: 'min-plan', case: number } : undefined;
};
