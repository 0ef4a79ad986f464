import { openAccess } from './access.ts';
import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { Member } from './member.ts';
import type { Programme } from './programme.ts';
import type { Action } from './rights/actions.ts';
import { may } from './rights/may.ts';
import type { CaseView } from './view.ts';
import { viewOf } from './view.ts';
import { whoseCase } from './whose-case.ts';

/** Whether a view shows no more than that: whoever sees a case reads the name of the citizen. */
export const isAccessOnly = ({ initials }: Pick<CaseView, 'initials'>): boolean => initials === '';

/** What a citizen's access takes: to note that they ask, and to give it. */
export type AccessAction = Extract<Action, 'ask-access' | 'give-access'>;

/**
 * A case that a member may not see and still gives the citizen access in (see the reach `kept` in rights.ts): its
 * number, who had it, and what the citizen asked their authority for. Nothing of the citizen, of the course or of
 * what has become of it. `undefined` for everybody else, also for who may see the case.
 */
export const accessOnly = (
  subject: Case,
  action: AccessAction,
  member: Member,
  programme: Programme,
  day: Day,
): CaseView | undefined => {
  if (viewOf(subject, member, programme, day) || !may(member, action, programme, day, subject))
    return undefined;
  const asked = openAccess(subject, member.organisation);
  return {
    ...whoseCase(subject),
    ...(asked && { accesses: [asked] }),
    initials: '',
    personal: {},
    reads: { course: false, loans: 'none' },
  };
};
