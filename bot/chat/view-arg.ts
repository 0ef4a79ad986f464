import { casesArg, pageArg } from '../views/cases-arg.ts';
import { evaluationPress } from '../views/evaluation-arg.ts';
import type { ViewName } from './recipe.ts';
import { monthIn } from './sample-press.ts';
import type { Press } from './what.ts';

/** Views that have pages and are about no case. */
const PAGED: ReadonlySet<string> = new Set<ViewName>(['loans', 'rules', 'not-copied']);

/** The month a view is about, or the case and, where it shows one thing of it, which. */
export const viewArg = ({ data }: Press, number: string | undefined): string | undefined => {
  if (data['month'] !== undefined) return monthIn(data['month']);
  if (data['from'] !== undefined) return evaluationPress(data);
  if (PAGED.has(data['view'] ?? '')) return pageArg(data['page']);
  if (data['view'] === 'cases') return casesArg(data['filter'], data['page'], number);
  const which = data['entry'] ?? data['letter'] ?? pageArg(data['page']);
  return number === undefined || which === undefined ? number : `${number} ${which}`;
};
