import { findCaseNumber, readCaseNumber } from '../../domain/danish/case-number.ts';
import type { Lang } from '../../domain/text.ts';
import { caseSearch } from './case-search.ts';
import type { ChatCommand, Known } from './command.ts';
import { foldedSet, trimmed } from './folded.ts';
import { caseViewIn, viewIn } from './view-words.ts';
import { dialogIn, dialogWithNumber } from './dialog-starts.ts';
import { ruleIn } from './rule-words.ts';
import { aboutNotice } from './notice-words.ts';

const RESUME = ['fortsæt', 'kladder', 'continue', 'drafts'];
const UNDO = ['fortryd', 'undo'];
const CHANNEL = ['kanal', 'channel'];
const BACK = ['jeg er tilbage', 'tilbage fra ferie', 'tilbage på arbejde', 'i am back', 'back at work'];
const LANGUAGES: readonly (readonly [Lang, readonly string[]])[] = [
  ['da', ['sprog da', 'sprog dansk', 'dansk', 'language da', 'danish']],
  ['en', ['sprog en', 'sprog engelsk', 'engelsk', 'language en', 'english']],
];

const LANGUAGES_BY_WORD = LANGUAGES.map(([lang, words]) => [lang, foldedSet(words)] as const);
const RESUME_WORDS = foldedSet(RESUME);
const UNDO_WORDS = foldedSet(UNDO);
const CHANNEL_WORDS = foldedSet(CHANNEL);
const BACK_WORDS = foldedSet(BACK);

/** »skift visitator«; but a language, a phase or a benefit is changed otherwise. */
const SWITCH =
  /^(?:skift|switch)(?!.*(?:sprog|language|dansk|engelsk|danish|english|fase|phase|forsoerg|ydelse|sag ))(?:\s+(?:til\s+|to\s+)?(.+))?$/u;

/** No command is longer; a text of any length comes here. */
const LONGEST = 400;

/** The command a whole sentence is, a case number included; `undefined` where it is none. */
export const readCommand = (sentence: string, known: Known): ChatCommand | undefined => {
  if (sentence.trim().length > LONGEST) return undefined;
  const folded = trimmed(sentence);
  const named = viewIn(folded) ?? ruleIn(folded) ?? aboutNotice(folded);
  if (named) return named;
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
  const looked = found && caseViewIn(rest, found.number);
  if (looked) return looked;
  const dialog = dialogIn(rest, found?.number) ?? dialogWithNumber(folded, known);
  if (dialog) return dialog;
  const search = found ? undefined : caseSearch(sentence);
  if (search?.kind === 'find') return { kind: 'find-cases', said: search.said };
  return search && { kind: 'view', view: 'cases', filter: search.filter };
};
