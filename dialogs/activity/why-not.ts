import { mayNow } from '../../domain/lifecycle.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { coachFirst } from '../about-case.ts';
import { whyNotThere } from '../case-gone.ts';
import type { Lookups } from '../engine/lookups.ts';
import { cannotNow, notAllowed } from '../refusals/rights.ts';
import type { ActivityFacts } from './facts.ts';

const NOTHING = text(
  'Du er ikke coach på et forløb, der er i gang. »sager« viser dine sager.',
  'You are not the coach of a course under way. "cases" shows your cases.',
);

/** Why nothing can be logged, in the case that was named or in any; `undefined` where it can. */
export const whyNotLogged = async (
  lookups: Lookups,
  { cases }: ActivityFacts,
  named: string,
): Promise<Text | undefined> => {
  if (named === '') return cases.length === 0 ? NOTHING : undefined;
  if (cases.some(({ number }) => number === named)) return undefined;
  const { member, programme, today } = lookups;
  const view = await lookups.caseView(named);
  if (!view) return whyNotThere(lookups, named);
  if (!may(member, 'log-activity', programme, today, view))
    return coachFirst(view, lookups) ?? notAllowed('log-activity');
  return mayNow(view.status, 'log-activity') ? NOTHING : cannotNow(named, view.status, view.since);
};
