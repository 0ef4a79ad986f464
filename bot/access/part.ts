import { isKept } from '../../domain/access.ts';
import type { Case, PersonalValues } from '../../domain/case.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import { isRead, loanReading, loansRead } from '../../domain/loan/view.ts';
import type { LoanReading } from '../../domain/loan/view.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { OrganisationFunction, Programme } from '../../domain/programme.ts';
import { functionsOf } from '../../domain/programme.ts';
import type { Day } from '../../domain/day.ts';
import type { Reader } from '../../domain/reader.ts';
import { readBy } from '../../domain/view.ts';

/** Who reads of a case at each party. */
const READERS_AT: Readonly<Record<OrganisationFunction, readonly Reader[]>> = {
  buyer: [],
  'job-centre': ['caseworker', 'leader'],
  provider: ['visitator', 'coach', 'loan-approver', 'finance'],
};

/** One authority's part of a case: what any of its people may read of it. */
export interface Part {
  readonly organisation: string;
  readonly readers: readonly Reader[];
  readonly reads: LoanReading;
  /** The case is no longer shared: nothing that others wrote since the sharing stopped is held. */
  readonly kept: boolean;
}

/** What an organisation holds of a case; nothing where it takes no part in it. */
export const partOf = (
  subject: Pick<Case, 'organisation' | 'sharedWithProvider' | 'consent' | 'status'>,
  organisation: string,
  programme: Programme,
  day: Day,
): Part => {
  const kept = isKept(subject) && subject.organisation !== organisation;
  const takesPart = (party: OrganisationFunction): boolean =>
    party === 'job-centre' ? subject.organisation === organisation : subject.sharedWithProvider || kept;
  const readers = functionsOf(programme, organisation, day)
    .filter(takesPart)
    .flatMap((party) => READERS_AT[party]);
  return { organisation, readers, reads: loanReading(readers), kept };
};

/** `notes`: also what is between those a note names. */
export const heldOf = (personal: PersonalValues, { readers }: Part, notes = false): PersonalValues => ({
  ...readBy(personal, readers),
  ...(notes && personal.note !== undefined && { note: personal.note }),
});

/** The case as one authority holds it. */
export const caseOf = (subject: Case, part: Part): Case => {
  const { loans, accesses = [], ...rest } = subject;
  const asked = accesses.filter(({ organisation }) => organisation === part.organisation);
  return {
    ...rest,
    ...(loans && { loans: loansRead(loans, part.reads) }),
    ...(asked.length > 0 && { accesses: asked }),
    personal: heldOf(subject.personal, part),
  };
};

/** Whether an authority holds an event; a note is held by those whose people wrote or got it. */
export const isEventOf = (
  event: LoggedEvent,
  by: PersonKey,
  part: Part,
  organisationOf: (person: PersonKey) => string | undefined,
): boolean => {
  if (event.type === 'access-asked' || event.type === 'access-given')
    return event.data.organisation === part.organisation;
  if (event.type === 'note-added')
    return [by, ...event.data.to].some((person) => organisationOf(person) === part.organisation);
  return isRead(event.type, part.reads);
};
