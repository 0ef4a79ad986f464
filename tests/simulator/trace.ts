import { createHash } from 'node:crypto';

/** What happened in a run, line by line, and how often. */
export interface Trace {
  /** The newest lines. */
  readonly tail: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** The hash of all lines: the same for the same seed. */
  digest(): string;
  note(what: string): void;
  count(what: string, by?: number): void;
}

const TAIL = 400;

/** `now`: milliseconds; each line begins with the seconds since the beginning. */
export const makeTrace = (now: () => number): Trace => {
  const tail: string[] = [];
  const counts = new Map<string, number>();
  const hash = createHash('sha256');
  const start = now();
  return {
    tail,
    counts,
    digest: () => hash.copy().digest('hex'),
    note(what) {
      const line = `${((now() - start) / 1000).toFixed(3)} ${what}`;
      hash.update(`${line}\n`);
      tail.push(line);
      if (tail.length > 2 * TAIL) tail.splice(0, TAIL);
    },
    count(what, by = 1) {
      counts.set(what, (counts.get(what) ?? 0) + by);
    },
  };
};
