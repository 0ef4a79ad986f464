import type { Kind } from './moves.ts';
import { KINDS } from './moves.ts';

/** How the walks through one dialog went. */
export interface Tally {
  walks: number;
  readonly ends: Map<string, number>;
  /** How often each command of the dialog was stored. */
  readonly stored: Map<string, number>;
  /** How often each move was made, and how often it did what it is for. */
  readonly moves: Map<Kind, { made: number; worked: number }>;
}

export const emptyTally = (): Tally => ({
  walks: 0,
  ends: new Map(),
  stored: new Map(),
  moves: new Map(KINDS.map((kind) => [kind, { made: 0, worked: 0 }])),
});

export const count = (map: Map<string, number>, what: string): void => {
  map.set(what, (map.get(what) ?? 0) + 1);
};

export const note = ({ moves }: Tally, kind: Kind, worked: boolean): void => {
  const entry = moves.get(kind);
  if (!entry) return;
  entry.made += 1;
  if (worked) entry.worked += 1;
};

const listed = (map: ReadonlyMap<string, number>): string =>
  [...map]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => `${what} ${times}`)
    .join(' · ');

export const linesOf = (name: string, { walks, ends, stored, moves }: Tally): string =>
  [
    `  ${name}: ${walks} walks: ${listed(ends)}`,
    `    stored: ${listed(stored)}`,
    `    moves that worked: ${[...moves].map(([kind, { made, worked }]) => `${kind} ${worked}/${made}`).join(' · ')}`,
  ].join('\n');

/** How often a move worked in all dialogs together. */
export const workedIn = (tallies: Iterable<Tally>, kind: Kind): number =>
  [...tallies].reduce((sum, { moves }) => sum + (moves.get(kind)?.worked ?? 0), 0);
