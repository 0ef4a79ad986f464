import type { Kind } from './moves.ts';
import { KINDS } from './moves.ts';

/** How the walks through one dialog went. */
export interface Tally {
  walks: number;
  readonly ends: Map<string, number>;
  /** What the confirmed ones led to: the events of each, as one text. */
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

/** The moves that were made, `worked/made` each. */
export const movesLine = ({ moves }: Pick<Tally, 'moves'>): string =>
  [...moves].map(([kind, { made, worked }]) => `${kind} ${worked}/${made}`).join(' · ');

export const endsLines = (name: string, { walks, ends, stored }: Tally): string =>
  `  ${name}: ${walks} walks: ${listed(ends)}\n    stored: ${listed(stored)}`;

/** The moves in all dialogs together. */
export const altogether = (tallies: Iterable<Tally>): Pick<Tally, 'moves'> => {
  const { moves } = emptyTally();
  for (const tally of tallies)
    for (const [kind, { made, worked }] of tally.moves) {
      const sum = moves.get(kind) ?? { made: 0, worked: 0 };
      moves.set(kind, { made: sum.made + made, worked: sum.worked + worked });
    }
  return { moves };
};
