/** How many typing errors a word of this length may have: none in short ones, where every letter tells. */
export const errorsAllowed = (length: number): number => {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
};

/** Letters missing, added, changed or swapped with their neighbour between two words; `limit + 1` when above the limit. */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1);
};

/** A letter put before a word often turns it round (egnet/uegnet), so that is never taken for a typing error. */
const sameBeginning = (a: string, b: string): boolean =>
  a[0] === b[0] || a[1] === b[1] || (a[0] === b[1] && a[1] === b[0]);

/** The words with the fewest typing errors within the allowance (never more than `most`), all of them when equally near. */
export const nearest = (typed: string, words: readonly string[], most = 3): readonly string[] => {
  let best = Infinity;
  let found: string[] = [];
  for (const word of words) {
    const limit = Math.min(errorsAllowed(Math.min(word.length, typed.length + 1)), most);
    const errors = sameBeginning(typed, word) ? distance(typed, word, limit) : limit + 1;
    if (errors > limit || errors > best) continue;
    if (errors < best) found = [];
    best = errors;
    found.push(word);
  }
  return found;
};
