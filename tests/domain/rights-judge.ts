import type { Case, PersonalValues } from '../../domain/case.ts';
import type { Member, Role } from '../../domain/member.ts';
import type { OrganisationFunction } from '../../domain/programme.ts';
import type { Action } from '../../domain/rights/actions.ts';
import { FIELDS } from './field-table.ts';
import { TABLE, type Cover } from './rights-table.ts';

/** The functions an organisation holds on the day of the tests; none where it takes no part. */
export type Functions = (organisation: string) => readonly OrganisationFunction[];

export type Subject = Pick<
  Case,
  | 'organisation'
  | 'sharedWithProvider'
  | 'consent'
  | 'caseworker'
  | 'coach'
  | 'recused'
  | 'status'
  | 'loans'
  | 'accesses'
>;

/** A course that can be taken on: from the first day to the last, while no end of it is under way. */
const TAKEN_ON: ReadonlySet<Case['status']> = new Set(['enrolled', 'phase-proposed', 'paused']);

/** Written by hand, so that no key of the product's own making judges the product. */
const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** The citizen stopped the sharing, and the person is still there: what the other authority held it holds. */
const isKeptBy = (member: Member, { organisation, sharedWithProvider, consent, status }: Subject): boolean =>
  organisation !== member.organisation &&
  !sharedWithProvider &&
  consent.withdrawn !== undefined &&
  status !== 'erased';

const waitsAt = (member: Member, { accesses = [] }: Subject): boolean =>
  accesses.some(({ organisation, given }) => organisation === member.organisation && given === undefined);

const isWithoutCoach = ({ coach, recused = [] }: Subject): boolean =>
  coach === undefined || recused.includes(coach);

const covers = (cover: Cover, member: Member, subject: Subject): boolean => {
  if (subject.recused?.includes(keyOf(member))) return false;
  const madeThere = subject.organisation === member.organisation;
  switch (cover) {
    case 'programme':
      return false;
    case 'responsible':
      return madeThere && subject.caseworker === keyOf(member);
    case 'coached':
      return subject.sharedWithProvider && subject.coach === keyOf(member);
    case 'made-there':
      return madeThere;
    case 'shared':
      return subject.sharedWithProvider;
    case 'uncoached':
      return subject.sharedWithProvider && subject.coach === undefined && TAKEN_ON.has(subject.status);
    case 'shared-uncoached':
      return subject.sharedWithProvider && subject.coach === undefined;
    case 'kept-coached':
      return isKeptBy(member, subject) && subject.coach === keyOf(member);
    case 'kept-uncoached':
      return isKeptBy(member, subject) && isWithoutCoach(subject);
    case 'asked-coached':
      return covers('kept-coached', member, subject) && waitsAt(member, subject);
    case 'asked-uncoached':
      return covers('kept-uncoached', member, subject) && waitsAt(member, subject);
    case 'lent':
      return (subject.loans ?? []).length > 0;
    case 'every':
      return true;
  }
};

/** What the tables written from the design say of somebody whose dates cover the day. */
export interface Judge {
  /** Without a case the question is whether the member may at all. */
  may(member: Member, action: Action, subject?: Subject): boolean;
  /** What of a case the member may read. */
  fields(member: Member, subject: Subject): readonly (keyof PersonalValues)[];
}

export const judgeBy = (functions: Functions): Judge => {
  const through = (member: Member, role: Role, action: Action, subject?: Subject): boolean => {
    const covered = TABLE[role]
      .filter(({ at }) => at.some((one) => functions(member.organisation).includes(one)))
      .flatMap(({ rights }) => rights[action] ?? []);
    return covered.some((cover) => subject === undefined || covers(cover, member, subject));
  };
  return {
    may: (member, action, subject) => member.roles.some((role) => through(member, role, action, subject)),
    fields: (member, subject) =>
      FIELDS.filter(({ readers }) =>
        readers.some((role) => member.roles.includes(role) && through(member, role, 'see-case', subject)),
      ).map(({ field }) => field),
  };
};
