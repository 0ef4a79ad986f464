import type { Case } from '../domain/case.ts';
import type { Member } from '../domain/member.ts';
import { hasConflict } from '../domain/rights/conflict.ts';
import type { CaseView } from '../domain/view.ts';
import type { EarlierCase } from '../dialogs/engine/lookups.ts';

const isBefore = (one: Case, other: Pick<Case, 'madeOn' | 'number'>): boolean =>
  one.madeOn === other.madeOn ? one.number < other.number : one.madeOn < other.madeOn;

/**
 * The other cases of the same citizen in the same job centre, newest first (practice §3, Citizen re-applies).
 * `than`: only those made before this one. Whoever has a conflict of interest in one hears nothing of it.
 */
export const earlierAmong = (
  same: readonly Case[],
  organisation: string,
  member: Member,
  view: (subject: Case) => CaseView | undefined,
  than?: Pick<Case, 'madeOn' | 'number'>,
): readonly EarlierCase[] =>
  same
    .filter((one) => one.organisation === organisation && !hasConflict(one, member))
    .filter((one) => than === undefined || isBefore(one, than))
    .toSorted((a, b) => (isBefore(a, b) ? 1 : -1))
    .map((one) => {
      const { number, status, since, ending, refusedOn } = one;
      return {
        number,
        status,
        since,
        ...(ending && { ending }),
        ...(refusedOn !== undefined && { refusedOn }),
        seen: view(one) !== undefined,
      };
    });
