import type { CaseFilter } from '../case-filters.ts';
import { isCaseFilter } from '../case-filters.ts';

/** Which part of which list of cases is asked for; ids and numbers only, for it is kept with what it answers. */
export interface CasesArg {
  readonly filter?: CaseFilter;
  /** From 1. */
  readonly page: number;
  /** Cases that a search has found. */
  readonly found: readonly string[];
  /** With closed cases: the last one that was shown. */
  readonly after?: string;
}

/** A page in a button's data, as part of an argument: `p2`. */
export const pageArg = (page: string | undefined): string | undefined =>
  page !== undefined && /^[1-9]\d{0,3}$/.test(page) ? `p${page}` : undefined;

/** The page that a part of an argument names. */
export const pageIn = (part: string | undefined): number => {
  const page = Number(/^p(\d{1,4})$/.exec(part ?? '')?.[1] ?? '1');
  return Math.max(page, 1);
};

/** What a button of the list names: its filter, its page, and the case after which a page begins. */
export const casesArg = (
  filter: string | undefined,
  page: string | undefined,
  after: string | undefined,
): string | undefined => {
  const known = filter !== undefined && isCaseFilter(filter) ? filter : undefined;
  const parts = [known, pageArg(page), known === 'closed' ? after : undefined].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(' ');
};

export const foundArg = (numbers: readonly string[]): string => ['found', ...numbers].join(' ');

export const readCasesArg = (arg: string): CasesArg => {
  const [first = '', ...rest] = arg.split(' ');
  if (first === 'found') return { page: 1, found: rest };
  const filter = isCaseFilter(first) ? first : undefined;
  const page = pageIn([first, ...rest].find((part) => /^p\d+$/.test(part)));
  const after = filter === 'closed' ? rest.find((part) => !/^p\d+$/.test(part)) : undefined;
  return { ...(filter && { filter }), page, found: [], ...(after !== undefined && { after }) };
};
