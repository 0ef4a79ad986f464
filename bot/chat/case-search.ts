import { fold } from '../../domain/danish/normalise.ts';
import type { CaseFilter } from '../case-filters.ts';

const FILTER_WORDS: readonly (readonly [CaseFilter, RegExp])[] = [
  ['paused', /\b(?:pause|paused|bero|orlov)\b/u],
  ['attention', /\b(?:opmaerksomhed|staar stille|attention|stalled)\b/u],
  ['no-coach', /\b(?:uden (?:en )?coach|ingen coach|without (?:a )?coach|no coach)\b/u],
  ['waiting', /\b(?:venteliste|ventelisten|venter paa plads|waiting|waitlist)\b/u],
  ['closed', /\b(?:afsluttede|afsluttet|lukkede|lukket|udskrevne|udskrevet|closed|discharged)\b/u],
  ['course', /\b(?:i forloeb|indskrevne|indskrevet|in (?:a )?course|enrolled)\b/u],
  ['mine', /\b(?:mine|my)\b/u],
];

/** The part of the list of cases that a sentence about cases asks for. */
export const filterIn = (sentence: string): CaseFilter | undefined => {
  const folded = fold(sentence);
  return FILTER_WORDS.find(([, words]) => words.test(folded))?.[0];
};

const ASKED = /^(?:vis |alle |show |all )?(?:mine |my )?(?:sager|sagerne|sag|cases|case)\s+(.+)$/iu;

/** Initials, or a reference with a figure in it. */
const INITIALS = /^(?:\p{L}\.?\s?){1,5}$/u;
const REFERENCE = /^(?=.*\d)[\p{L}\d/ .-]{2,40}$/u;

/** What a whole sentence about cases is held against: a part of the list, or who is looked for. */
export const caseSearch = (
  sentence: string,
):
  | { readonly kind: 'filter'; readonly filter: CaseFilter }
  | { readonly kind: 'find'; readonly said: string }
  | undefined => {
  const said = ASKED.exec(sentence.trim().replace(/[?!]+$/, ''))?.[1]?.trim();
  if (said === undefined) return undefined;
  const filter = filterIn(said);
  if (filter) return { kind: 'filter', filter };
  return INITIALS.test(said) || REFERENCE.test(said) ? { kind: 'find', said } : undefined;
};
