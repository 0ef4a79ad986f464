import type { Case, Post } from '../domain/case.ts';
import { openDouble } from '../domain/decide/open-double.ts';
import type { Day, Instant } from '../domain/day.ts';
import { erasureProblem } from '../domain/erasure/problem.ts';
import { leftFor } from '../domain/loan/ceiling.ts';
import type { Member, PersonKey } from '../domain/member.ts';
import { isActive, isAway, personKey } from '../domain/member.ts';
import type { Notice } from '../domain/notice.ts';
import type { Programme } from '../domain/programme.ts';
import { rulesAt } from '../domain/programme.ts';
import { holds } from '../domain/rights/holds.ts';
import { may } from '../domain/rights/may.ts';
import { holdersAmong } from '../domain/tasks.ts';
import type { Todo } from '../domain/todos.ts';
import { nextDue, openTodos, readTodos, todosOf } from '../domain/todos.ts';
import type { CaseView } from '../domain/view.ts';
import { viewOf } from '../domain/view.ts';
import type { EarlierCase, Lookups } from '../dialogs/engine/lookups.ts';
import type { CaseBody, NoticeBody, ProgrammeBody } from '../storage/documents.ts';
import { bodyOf, maybeBody } from '../storage/documents.ts';
import { logOf } from '../storage/history.ts';
import { caseId, noticeId, programmePartition, referenceTag } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import type { AccessWorld } from './access/world.ts';
import { makeAccess } from './access/world.ts';
import { makeAgreements } from './agreements.ts';
import type { CaseLists, ListedCase } from './case-lists.ts';
import { makeCaseLists } from './case-lists.ts';
import type { CaseLog } from './case-log.ts';
import { makeCaseLog } from './case-log.ts';
import { THROUGH } from './looks/noted.ts';
import type { Directory } from './people/directory.ts';
import { makeCoaching } from './coaching.ts';
import type { Deadlines } from './deadlines.ts';
import { makeDeadlines } from './deadlines.ts';
import { earlierAmong } from './earlier-cases.ts';
import type { LendingWorld } from './lending.ts';
import { makeLending } from './lending.ts';
import { countErasable } from './erasure/count.ts';
import type { NamedIn } from './people/citizens.ts';
import { makeReach, reachedAmong } from './people/reach.ts';
import { vacanciesFor } from './people/vacancies.ts';
import type { EvaluationWorld } from './evaluation/world.ts';
import { makeEvaluation } from './evaluation/world.ts';
import type { Held } from './held.ts';
import { makeHeld } from './held.ts';
import type { NoticeWorld } from './notice-talk.ts';
import { makeNoticeTalk } from './notice-talk.ts';
import { makeStaffing } from './staffing.ts';
import { makeTelling } from './telling.ts';
import type { FilingWorld } from './filing-world.ts';
import { makeFiling } from './filing-world.ts';
import type { WaitingLine } from './waiting-line.ts';
import { makeWaitingLine } from './waiting-line.ts';

/** The longest list a card shows. */
const LIST = 500;

/** A person a case is with. */
export interface Responsible {
  readonly name: string;
  /** The last day on which they are not at work. */
  readonly awayUntil?: Day;
  readonly deputy?: string;
}

/** Takes down that the member is shown something of a case, or asked for it and is not. */
export type NoteLook = (number: string, how?: { readonly through?: string; readonly refused?: true }) => void;

/** One programme as one member may see it, read from the store. What of a case is let through is noted as a look. */
export interface World
  extends
    Lookups,
    CaseLists,
    CaseLog,
    Deadlines,
    LendingWorld,
    WaitingLine,
    Held,
    NoticeWorld,
    AccessWorld,
    FilingWorld,
    EvaluationWorld {
  readonly now: Instant;
  /** Notes that something of a listed case is shown. */
  shows(number: string): void;
  /** Cases without anybody responsible that the member has to give to somebody, and does not have among the tasks. */
  vacancies(): Promise<readonly string[]>;
  /** Who a case is with in each post, and who does that person's work while they are away. */
  people(subject: CaseView): Promise<Readonly<Partial<Record<Post, Responsible>>>>;
  /** What there is to do in a case now, what of it waits for the member (`mine`), and what comes next by the clock. */
  open(number: string): Promise<Pick<ListedCase, 'todos' | 'next'> & { readonly mine: readonly Todo[] }>;
  /** A member's display name; `undefined` where the person is gone. */
  knownName(person: PersonKey): Promise<string | undefined>;
  /** Those among some people who have the bot and have spoken to it: nobody else can be written to. */
  reached(people: readonly PersonKey[]): Promise<ReadonlySet<PersonKey>>;
  /** Who has the ball in a case, with their deputies. */
  holders(subject: CaseView): Promise<readonly { readonly key: PersonKey; readonly name: string }[]>;
  /** The cases that the citizen had before, for those who may read the job centre's own number of this one. */
  earlierThan(subject: CaseView): Promise<readonly EarlierCase[]>;
  /** Notices about a case. */
  notice(number: number): Promise<Notice | undefined>;
}

export interface WorldDeps {
  readonly store: Store;
  readonly directory: Directory;
  readonly body: ProgrammeBody;
  readonly member: Member;
  readonly now: Instant;
  readonly today: string;
  readonly noteLook: NoteLook;
  readonly peoplePicker: boolean;
  readonly namedIn: NamedIn;
  /** Where notices go until somebody says where. */
  readonly noticeChannel: string | undefined;
}

export const makeWorld = ({
  store,
  directory,
  body,
  member,
  now,
  today,
  noteLook,
  peoplePicker,
  namedIn,
  noticeChannel,
}: WorldDeps): World => {
  const programme: Programme = body.programme;
  const partition = programmePartition(programme.id);

  const view = (subject: Case): CaseView | undefined => viewOf(subject, member, programme, today);

  const listed = async (tags: readonly string[]): Promise<readonly Case[]> => {
    const pages = await Promise.all(tags.map((tag) => store.list(partition, tag, { limit: LIST })));
    const found = new Map(pages.flat().map((doc) => [doc.id, bodyOf<CaseBody>(doc)]));
    return [...found.values()];
  };

  const nameOf = async (person: PersonKey): Promise<string> =>
    (await directory.get(person))?.name ?? 'en tidligere medarbejder';
  const one = async (number: string): Promise<Case | undefined> => {
    const [doc] = await store.read(partition, [caseId(number)]);
    return maybeBody<CaseBody>(doc);
  };
  const staffing = makeStaffing({
    directory,
    programme,
    member,
    today,
    nameOf,
    listed,
    one,
    logOf: (number) => logOf(store, partition, number),
  });

  const lists = makeCaseLists({ store, body, member, today, view, listed, noteLook });

  /** Each search once in a world: what vets an answer and what asks about it look for the same. */
  const searches = new Map<string, Promise<readonly Case[]>>();
  const withReference = (reference: string): Promise<readonly Case[]> => {
    const tag = referenceTag(reference, body.salt);
    const found =
      searches.get(tag) ??
      store.list(partition, tag).then((docs) => docs.map((doc) => bodyOf<CaseBody>(doc)));
    searches.set(tag, found);
    return found;
  };

  const earlier = async (
    reference: string,
    organisation: string,
    than?: Pick<Case, 'madeOn' | 'number'>,
  ): Promise<readonly EarlierCase[]> => {
    const same = await withReference(reference);
    const found = earlierAmong(same, organisation, member, view, than);
    for (const { number } of found) noteLook(number, { through: THROUGH.reference });
    return found;
  };

  return {
    programme,
    now,
    today,
    member,
    ...staffing,
    ...lists,
    ...makeCaseLog({ store, partition, programme, member, today, noteLook }),
    ...makeWaitingLine({ store, partition, programme, today, view, noteLook }),
    ...makeNoticeTalk({ store, partition, programme, member, today, nameOf, noteLook }),
    ...makeHeld({ store, partition, today }),
    ...makeEvaluation({ store, partition, programme, member, today }),
    ...makeTelling({ directory, programme, member, today, one, namedIn }),
    ...makeLending({ store, partition, programme, member, today, view, listed, noteLook }),
    ...makeDeadlines({ programme, member, today, listed }),
    ...makeAccess({ store, directory, partition, programme, member, today, one, noteLook }),
    ...makeFiling({ store, directory, partition, programme, member, now, today }),
    ...makeCoaching({ programme, member, today, listed, noteLook }),
    ...makeAgreements({ store, directory, partition, programme, member, today, noticeChannel }),
    async handovers() {
      const found = await staffing.handovers();
      // Who hands over blindly is shown numbers alone.
      for (const { number, initials } of found.cases) if (initials !== '') noteLook(number);
      return found;
    },
    async caseView(number) {
      const found = await one(number);
      const seen = found && view(found);
      noteLook(number, seen ? {} : { refused: true });
      return seen;
    },
    async openCaseWithReference(reference) {
      const found = openDouble({ sameReference: await withReference(reference) }, member)?.case;
      if (found !== undefined) noteLook(found, { through: THROUGH.reference });
      return found;
    },
    async erasable(number) {
      const found = await one(number);
      if (!found || !view(found)) return { values: 0, drafts: 0, cards: 0 };
      const waits = erasureProblem(found, programme, today);
      const count = await countErasable({ store, directory, reach: makeReach(store) }, partition, found);
      return { ...count, ...(waits && { waits }) };
    },
    casesWithReference: (reference) => earlier(reference, member.organisation),
    earlierThan({ personal: { journalRef }, organisation, ...than }) {
      return journalRef === undefined ? Promise.resolve([]) : earlier(journalRef, organisation, than);
    },
    async leftToLend(number, terms, except) {
      const found = await one(number);
      if (!found || !view(found)) return undefined;
      const { journalRef } = found.personal;
      const docs =
        journalRef === undefined ? [] : await store.list(partition, referenceTag(journalRef, body.salt));
      // Of the other cases nothing is shown but what they leave of the ceiling.
      const others = docs.map((doc) => bodyOf<CaseBody>(doc));
      return leftFor(found, others, terms, except === undefined ? undefined : { number: except });
    },
    async coaches() {
      const members = await directory.all();
      return members
        .filter((someone) => holds(someone, 'coach', 'provider', programme, today))
        .map((coach) => ({ key: personKey(coach), name: coach.name }));
    },
    nameOf,
    peoplePicker,
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
        .map((other) => ({ key: personKey(other), name: other.name }));
    },
    shows: (number) => noteLook(number),
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
    async open(number) {
      const found = await one(number);
      const seen = found && view(found);
      if (!seen) return { todos: [], mine: [] };
      // What is due goes by the rules that the case keeps.
      const rules = rulesAt(programme, found.madeOn);
      const next = nextDue(found, rules, today);
      return {
        todos: readTodos(openTodos(found, rules, today), seen.reads),
        mine: todosOf(found, member, programme, today),
        ...(next && { next }),
      };
    },
    vacancies: () => vacanciesFor({ directory, programme, member, today, listed }),
    reached: (people) => reachedAmong(store, people),
    async holders(subject) {
      const all = await directory.all();
      return holdersAmong(subject, all, programme, today).map((holder) => ({
        key: personKey(holder),
        name: holder.name,
      }));
    },
    knownName: async (person) => (await directory.get(person))?.name,
    async notice(number) {
      const [doc] = await store.read(partition, [noticeId(number)]);
      return maybeBody<NoticeBody>(doc);
    },
  };
};
