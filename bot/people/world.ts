import type { Post } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { isActive, isAway, personKey } from '../../domain/member.ts';
import { holds } from '../../domain/rights/holds.ts';
import { may } from '../../domain/rights/may.ts';
import { holdersAmong } from '../../domain/tasks.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Lookups } from '../../dialogs/engine/lookups.ts';
import { reachedAmong } from './reach.ts';
import { vacanciesFor } from './vacancies.ts';
import type { Scope } from '../scope.ts';

/** A person a case is with. */
export interface Responsible {
  readonly name: string;
  /** The last day on which they are not at work. */
  readonly awayUntil?: Day;
  readonly deputy?: string;
}

/** Who works in a programme, and who of them has what to do with a case, as one member may know it. */
export interface PeopleWorld extends Pick<Lookups, 'coaches' | 'members' | 'colleagues' | 'nameOf'> {
  /** Cases without anybody responsible that the member has to give to somebody, and does not have among the tasks. */
  vacancies(): Promise<readonly string[]>;
  /** Who a case is with in each post, and who does that person's work while they are away. */
  people(subject: CaseView): Promise<Readonly<Partial<Record<Post, Responsible>>>>;
  /** A member's display name; `undefined` where the person is gone. */
  knownName(person: PersonKey): Promise<string | undefined>;
  /** Those among some people who have the bot and have spoken to it: nobody else can be written to. */
  reached(people: readonly PersonKey[]): Promise<ReadonlySet<PersonKey>>;
  /** Who has the ball in a case, with their deputies. */
  holders(subject: CaseView): Promise<readonly { readonly key: PersonKey; readonly name: string }[]>;
}

type Deps = Pick<Scope, 'store' | 'directory' | 'programme' | 'member' | 'today' | 'listed'>;

const keyAndName = (member: Member): { readonly key: PersonKey; readonly name: string } => ({
  key: personKey(member),
  name: member.name,
});

export const makePeople = ({ store, directory, programme, member, today, listed }: Deps): PeopleWorld => {
  const knownName = async (person: PersonKey): Promise<string | undefined> =>
    (await directory.get(person))?.name;
  const nameOf = async (person: PersonKey): Promise<string> =>
    (await knownName(person)) ?? 'en tidligere medarbejder';
  return {
    nameOf,
    knownName,
    async coaches() {
      const members = await directory.all();
      return members
        .filter((someone) => holds(someone, 'coach', 'provider', programme, today))
        .map(keyAndName);
    },
    async members() {
      if (!may(member, 'see-members', programme, today)) return [];
      const organisations = new Set(programme.organisations.map(({ id }) => id));
      return (await directory.all()).filter(({ organisation }) => organisations.has(organisation));
    },
    async colleagues() {
      const all = await directory.all();
      return all
        .filter(({ organisation }) => organisation === member.organisation)
        .filter((other) => isActive(other, today) && personKey(other) !== personKey(member))
        .map(keyAndName);
    },
    async people(subject) {
      const all = await directory.all();
      const of = async (person: PersonKey): Promise<Responsible> => {
        const absence = all.find((other) => personKey(other) === person && isAway(other, today))?.absence;
        return {
          name: await nameOf(person),
          ...(absence && { awayUntil: absence.to }),
          ...(absence?.deputy !== undefined && { deputy: await nameOf(absence.deputy) }),
        };
      };
      const { caseworker, coach } = subject;
      return {
        caseworker: await of(caseworker),
        ...(coach !== undefined && { coach: await of(coach) }),
      };
    },
    vacancies: () => vacanciesFor({ directory, programme, member, today, listed }),
    reached: (people) => reachedAmong(store, people),
    async holders(subject) {
      const all = await directory.all();
      return holdersAmong(subject, all, programme, today).map(keyAndName);
    },
  };
};
