/** Remembers the newest of what it is told, and forgets the oldest: nothing a process keeps may grow for ever. */
export interface Newest<K, V> {
  get(key: K): V | undefined;
  /** It is the newest now, also where it was known. */
  set(key: K, value: V): void;
  delete(key: K): void;
}

/** At most `most` of them. */
export const makeNewest = <K, V>(most: number): Newest<K, V> => {
  const kept = new Map<K, V>();
  return {
    get: (key) => kept.get(key),
    set(key, value) {
      kept.delete(key);
      kept.set(key, value);
      if (kept.size <= most) return;
      const oldest = kept.keys().next();
      if (oldest.done !== true) kept.delete(oldest.value);
    },
    delete: (key) => {
      kept.delete(key);
    },
  };
};
