import assert from 'node:assert/strict';
import { MARKS } from './marks.ts';

/** Everything of a kind that was looked through. */
export interface Bag {
  /** `text`: one artefact as the bytes it left as. */
  put(kind: string, text: string, marks?: readonly string[]): void;
  /** How many artefacts of a kind there were. */
  count(kind: string): number;
  /** Fails, naming the kind, where a mark is found; prints what was looked through. */
  search(kinds: readonly string[]): void;
}

export const makeBag = (): Bag => {
  const found = new Map<string, { count: number; bytes: number; hits: string[] }>();
  const of = (kind: string) => {
    const known = found.get(kind) ?? { count: 0, bytes: 0, hits: [] };
    found.set(kind, known);
    return known;
  };
  return {
    put(kind, text, marks = MARKS) {
      const sort = of(kind);
      const plain = text.toLowerCase();
      sort.count += 1;
      sort.bytes += Buffer.byteLength(text);
      for (const mark of marks) if (plain.includes(mark)) sort.hits.push(`${mark} in ${text.slice(0, 300)}`);
    },
    count: (kind) => of(kind).count,
    search(kinds) {
      for (const kind of kinds) {
        const { count, bytes, hits } = of(kind);
        process.stdout.write(`  ${kind}: ${count} looked through, ${bytes} bytes, ${hits.length} hits\n`);
      }
      for (const kind of kinds) assert.deepEqual(of(kind).hits.slice(0, 3), [], kind);
      for (const kind of kinds) assert.ok(of(kind).count > 0, `nothing was looked through: ${kind}`);
    },
  };
};
