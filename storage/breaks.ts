/**
 * In which way a log is not whole.
 * In the chain: `unreadable` an entry without number or hashes · `double` two entries of one number · `changed` its
 * content is not what its hash says · `moved` it stands under the id of another command · `unlinked` it does not
 * follow the one before it · `missing` · `head` the newest entry is not the one that the head names · `beyond` it
 * comes after the head.
 * Beside it: `value` a personal value that the entry did not have · `value-missing` the values of an entry are gone
 * altogether, which erasing does not do · `case` a case is not what its log makes of it · `case-missing` ·
 * `case-entries` a case's log has not the entries about it · `member` a member is not what the log makes of them ·
 * `member-missing` · `programme` the programme is not what its log makes of how it began.
 * Against published heads: `published` another entry stood there, or none stands there now · `gone` the whole log.
 */
export type BreakKind =
  | 'unreadable'
  | 'double'
  | 'changed'
  | 'moved'
  | 'unlinked'
  | 'missing'
  | 'head'
  | 'beyond'
  | 'value'
  | 'value-missing'
  | 'case'
  | 'case-missing'
  | 'case-entries'
  | 'member'
  | 'member-missing'
  | 'programme'
  | 'published'
  | 'gone';

export interface Break {
  readonly kind: BreakKind;
  /** The entry, where it is known; 0 where the head of an empty log is wrong. */
  readonly seq?: number;
  readonly case?: string;
  /** The name of a personal field. */
  readonly field?: string;
  /** When a head was published that does not fit. */
  readonly day?: string;
}

/** Counts breaks and keeps the one of the lowest entry: what comes after a break often only follows from it. */
export interface Breaks {
  note(found: Break): void;
  /** What another has counted. */
  add(found: BreaksFound): void;
  count(): number;
  first(): Break | undefined;
  found(): BreaksFound;
}

export interface BreaksFound {
  readonly count: number;
  readonly first?: Break;
}

/** A break without a number of an entry counts as the last one. */
export const makeBreaks = (): Breaks => {
  let count = 0;
  let first: Break | undefined;
  const keep = (found: Break): void => {
    if (!first || (found.seq ?? Infinity) < (first.seq ?? Infinity)) first = found;
  };
  return {
    note(found) {
      count += 1;
      keep(found);
    },
    add(found) {
      count += found.count;
      if (found.first) keep(found.first);
    },
    count: () => count,
    first: () => first,
    found: () => ({ count, ...(first && { first }) }),
  };
};
