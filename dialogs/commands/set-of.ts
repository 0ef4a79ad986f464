import { foldWord } from './fold-word.ts';

/** Words in lists, folded, to be looked up. */
export const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')).map(foldWord));
