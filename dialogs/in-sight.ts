import type { Action } from '../domain/rights/actions.ts';
import type { CaseView } from '../domain/view.ts';
import type { Lookups } from './engine/lookups.ts';

/**
 * What a member may see of a case for something they do: the case, or no more than its number where a citizen who no
 * longer wants the sharing asks the provider for access. `undefined` where it is nothing.
 */
export const inSight = async (
  lookups: Pick<Lookups, 'caseView' | 'accessOnly'>,
  action: Action | undefined,
  number: string,
): Promise<CaseView | undefined> => {
  const isAccess = action === 'ask-access' || action === 'give-access';
  return (
    (isAccess ? await lookups.accessOnly(number, action) : undefined) ?? (await lookups.caseView(number))
  );
};
