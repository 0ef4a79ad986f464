import type { Text } from '../../domain/text.ts';
import type { Recipe } from './recipe.ts';
import { view } from './recipe.ts';

/** Which drafts a card is about, as the argument of its view: all of them, those soon deleted, or one that cannot go on. */
export type DraftList =
  { readonly kind: 'all' } | { readonly kind: 'tidy' | 'stuck'; readonly runs: readonly string[] };

/** Ids of runs are made by the product and hold neither of these. */
const BETWEEN = ',';
const AFTER = ':';

export const draftList = (list: DraftList, lead?: Text): Recipe =>
  view('drafts', list.kind === 'all' ? undefined : `${list.kind}${AFTER}${list.runs.join(BETWEEN)}`, lead);

export const readDraftList = (arg: string): DraftList => {
  const [kind, runs = ''] = arg.split(AFTER);
  return kind === 'tidy' || kind === 'stuck' ? { kind, runs: runs.split(BETWEEN) } : { kind: 'all' };
};
