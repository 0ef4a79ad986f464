/** Counts of many runs, in groups: a line each. */
const GROUPS = [
  ['commands accepted', 'accepted '],
  ['faults of the store', 'store '],
  ['faults of Teams', 'teams '],
  ['log', 'log '],
] as const;

const named = (counts: ReadonlyMap<string, number>, prefix: string): readonly (readonly [string, number])[] =>
  [...counts]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, count]) => [name.slice(prefix.length), count] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

const line = (title: string, pairs: readonly (readonly [string, number])[]): string => {
  const sum = pairs.reduce((total, [, count]) => total + count, 0);
  return `${title} (${sum}): ${pairs.map(([name, count]) => `${name} ${count}`).join(' · ')}`;
};

export const addTo = (total: Map<string, number>, counts: ReadonlyMap<string, number>): void => {
  for (const [name, count] of counts) total.set(name, (total.get(name) ?? 0) + count);
};

/** How often each command was accepted, each fault struck, and what else happened. */
export const tallyLines = (counts: ReadonlyMap<string, number>): readonly string[] => {
  const others = [...counts].filter(([name]) => GROUPS.every(([, prefix]) => !name.startsWith(prefix)));
  return [...GROUPS.map(([title, prefix]) => line(title, named(counts, prefix))), line('besides', others)];
};
