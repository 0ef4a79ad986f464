import type { Day, Instant } from './day.ts';

export interface TakenPlace {
  readonly case: string;
  readonly from: Day;
  /** Last day of the main phase. */
  readonly until: Day;
}

export interface QueueEntry {
  readonly case: string;
  readonly applicationDate: Day;
  /** The log number of the yes; decides between equal application dates. */
  readonly seq: number;
  /** After an upheld complaint: before everybody else. */
  readonly first?: true;
  /** A place is held for the case until this day. */
  readonly offer?: Day;
  /** An offer ran out and went on: after everybody else, and not before another place is free. */
  readonly passed?: true;
}

/**
 * What every command of a programme shares and replaces first, so that numbers have no gaps, the event log is one
 * chain and no place is given twice, whatever happens at the same moment.
 */
export interface Head {
  /** Number of the newest log entry; the first has 1. */
  readonly seq: number;
  /** Hash of the newest log entry; empty before the first. */
  readonly hash: string;
  /** When it was written, by the product clock; empty before the first. */
  readonly at: Instant;
  readonly caseNumbers: { readonly year: number; readonly last: number };
  readonly lastNotice: number;
  readonly places: readonly TakenPlace[];
  /** Places given so far, also those that were given up again: what counts where the rule says "in all". */
  readonly placesGiven: number;
  /** In order: application date, then who got the yes first. */
  readonly queue: readonly QueueEntry[];
}

export const EMPTY_HEAD: Head = {
  seq: 0,
  hash: '',
  at: '',
  caseNumbers: { year: 0, last: 0 },
  lastNotice: 0,
  places: [],
  placesGiven: 0,
  queue: [],
};

/** `ML-2026-001`: the programme's prefix, the Danish year, running within it. */
export const caseNumber = (prefix: string, year: number, running: number): string =>
  `${prefix}-${year}-${String(running).padStart(3, '0')}`;

/** Where a clock is behind at New Year, numbers go on in the newer year: none is ever given twice. */
export const nextInYear = ({ caseNumbers }: Head, year: number): Head['caseNumbers'] =>
  year > caseNumbers.year ? { year, last: 1 } : { year: caseNumbers.year, last: caseNumbers.last + 1 };

/** The number the next referral gets; it is taken only when the head with it is written, so gaps cannot come. */
export const nextCaseNumber = (head: Head, prefix: string, year: number): string => {
  const next = nextInYear(head, year);
  return caseNumber(prefix, next.year, next.last);
};
