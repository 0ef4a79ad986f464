import { readCaseNumber } from '../../domain/danish/case-number.ts';
import { fold } from '../../domain/danish/normalise.ts';
import type { Day } from '../../domain/day.ts';
import type { Status } from '../../domain/case.ts';
import { isOpen } from '../../domain/status.ts';
import type { Member } from '../../domain/member.ts';
import type { CaseView } from '../../domain/view.ts';
import { STATUS } from '../../dialogs/words.ts';
import { fitsFilter } from '../case-filters.ts';
import { namedAs } from '../case-names.ts';
import { filterIn } from '../chat/case-search.ts';
import type { Known } from '../chat/command.ts';
import { waitsFor } from './waits-for.ts';

/** A part of the lists of cases, for the member who asks on a day. */
interface Listing {
  readonly state: 'open' | 'closed';
  readonly fits: (found: CaseView, member: Member, day: Day) => boolean;
}

/** What somebody looks for. */
export interface Wanted {
  /** Cases that can be meant by a number; `whole`: it was typed with its prefix and year. */
  readonly numbers: readonly string[];
  readonly whole: boolean;
  /** May be an authority's own number. */
  readonly reference?: string;
  /** What to list where none of them is found. */
  readonly listing?: Listing;
}

const ASKING = /^(?:(?:vis|find|søg|show|search)\s+)?(?:(?:sagerne|sager|sagen|sag|cases|case)\b\s*)?/iu;

const STATUSES = Object.keys(STATUS) as readonly Status[];

/** Shorter words stand in the words of many statuses. */
const LEAST = 4;

/** Statuses in whose words something stands, from the beginning of a word on. */
const statusesIn = (said: string): readonly Status[] => {
  const asked = fold(said);
  if (asked.length < LEAST) return [];
  return STATUSES.filter((status) =>
    [STATUS[status].da, STATUS[status].en].some((words) => ` ${fold(words)}`.includes(` ${asked}`)),
  );
};

const EVERY_OPEN: Listing = { state: 'open', fits: () => true };

const byStatus = (said: string): Listing | undefined => {
  const waits = waitsFor(said);
  if (waits) return { state: 'open', fits: waits };
  const filter = filterIn(said);
  if (filter === 'closed') return { state: 'closed', fits: () => true };
  if (filter) return { state: 'open', fits: (found, member, day) => fitsFilter(filter, found, member, day) };
  const statuses = statusesIn(said);
  if (statuses.length === 0) return undefined;
  const state = statuses.some(isOpen) ? 'open' : 'closed';
  return { state, fits: ({ status }) => statuses.includes(status) };
};

/**
 * What is meant by the words of a search: nothing is the newest cases, else a number, words of a status, the authority's
 * own number, or a citizen. Pure.
 */
export const readWanted = (said: string, known: Known): Wanted => {
  const words = said.trim().replace(/[?!.]+$/, '');
  const asked = words.replace(ASKING, '').trim();
  if (asked === '') return { numbers: [], whole: false, listing: EVERY_OPEN };
  const number = readCaseNumber(asked, known);
  const listing = number.kind === 'none' ? (byStatus(words) ?? byStatus(asked)) : undefined;
  if (listing) return { numbers: [], whole: false, listing };
  const numbers = number.kind === 'one' ? [number.value] : number.kind === 'several' ? number.values : [];
  const isNamed = namedAs(asked);
  return {
    numbers,
    whole: numbers[0] === asked.toUpperCase(),
    reference: asked,
    ...(isNamed && { listing: { state: 'open', fits: isNamed } }),
  };
};
