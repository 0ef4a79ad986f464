import type { AccessKind, AccessRequest } from './access-request.ts';
import { isWorkingDay } from './danish-holidays.ts';
import { dataProtectionOn } from './data-protection.ts';
import type { Day } from './day.ts';
import { addDays, addMonths } from './day.ts';
import type { Case } from './case.ts';
import type { Due } from './due.ts';
import type { TaskHolder } from './turns.ts';
import { holderOf } from './turns.ts';
import type { Programme } from './programme.ts';
import type { Side } from './vocabulary.ts';

/** GDPR art. 12, stk. 3. */
const MONTHS = 1;
/** Forvaltningsloven § 16, stk. 2. */
const WORKING_DAYS = 7;

const workingDaysAfter = (from: Day, count: number): Day => {
  let day = from;
  for (let left = count; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1);
  return day;
};

/**
 * The last day for an answer that was asked for on a day: months for access, working days for a party, as the
 * programme says.
 */
export const accessUntil = (programme: Programme, kind: AccessKind, on: Day): Day => {
  const { accessMonths = MONTHS, partyAccessDays = WORKING_DAYS } = dataProtectionOn(programme, on);
  return kind === 'access' ? addMonths(on, accessMonths) : workingDaysAfter(on, partyAccessDays);
};

/** What was asked of an organisation and not given yet. */
export const openAccess = (
  { accesses = [] }: Pick<Case, 'accesses'>,
  organisation: string,
): AccessRequest | undefined =>
  accesses.find((one) => one.organisation === organisation && one.given === undefined);

/** The citizen no longer wants the sharing; the provider keeps what it held until then, as a controller of its own. */
export const isKept = ({
  consent,
  sharedWithProvider,
  status,
}: Pick<Case, 'sharedWithProvider'> & Partial<Pick<Case, 'consent' | 'status'>>): boolean =>
  !sharedWithProvider && consent?.withdrawn !== undefined && status !== 'erased';

/** Nobody coaches the citizen, or who does has a conflict of interest. */
export const hasNoCoach = ({ coach, recused = [] }: Pick<Case, 'coach' | 'recused'>): boolean =>
  coach === undefined || recused.includes(coach);

const VISITATORS: TaskHolder = { kind: 'role', party: 'provider', role: 'visitator' };

/** Who gives it: the caseworker, or the coach; where nobody coaches the citizen, whoever assessed them. */
const giverOf = (subject: Case, side: Side): TaskHolder => {
  if (side === 'job-centre') return holderOf(subject, 'caseworker');
  // Nobody finds another coach for what is no longer shared.
  const isVisitators = isKept(subject) ? hasNoCoach(subject) : subject.coach === undefined;
  return isVisitators ? VISITATORS : holderOf(subject, 'coach');
};

/** What of the citizen's rights is due in a case, whatever has become of it. */
export const accessDues = (subject: Case, remindBefore: readonly number[]): readonly Due[] =>
  (subject.accesses ?? [])
    .filter(
      ({ given, side }) =>
        given === undefined && (side === 'job-centre' || subject.sharedWithProvider || isKept(subject)),
    )
    .map(({ until, side }) => ({
      kind: 'access',
      on: until,
      remindOn: remindBefore.map((days) => addDays(until, -days)),
      holders: [giverOf(subject, side)],
    }));
