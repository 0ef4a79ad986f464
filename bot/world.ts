import type { Case, PersonalValues, Post } from '../domain/case.ts';
import { EMPTY_HEAD } from '../domain/head.ts';
import { openDouble } from '../domain/decide/open-double.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Member, PersonKey } from '../domain/member.ts';
import { isActive, isAway, personKey, sitsFor } from '../domain/member.ts';
import type { Notice } from '../domain/notice.ts';
import { canReturn, placesOf, positionIn } from '../domain/places.ts';
import type { Programme } from '../domain/programme.ts';
import { rulesAt } from '../domain/programme.ts';
import { holds, may } from '../domain/rights.ts';
import { holdersAmong } from '../domain/tasks.ts';
import type { Todo } from '../domain/todos.ts';
import { nextDue, openTodos, todosOf } from '../domain/todos.ts';
import type { CaseView } from '../domain/view.ts';
import { readable, viewOf } from '../domain/view.ts';
import type { Lookups } from '../dialogs/engine/lookups.ts';
import type {
  CaseBody,
  HeadBody,
  LogEntry,
  NoticeBody,
  PersonalBody,
  ProgrammeBody,
} from '../storage/documents.ts';
import { bodyOf, maybeBody } from '../storage/documents.ts';
import { logOf, valuesIn } from '../storage/history.ts';
import { caseId, noticeId, personalId, programmePartition, referenceTag } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import type { CaseLists, ListedCase } from './case-lists.ts';
import { makeCaseLists } from './case-lists.ts';
import { THROUGH } from './looks/noted.ts';
import type { Directory } from './people/directory.ts';
import { makeCoaching } from './coaching.ts';
import type { NamedIn } from './people/citizens.ts';
import { reachedAmong } from './people/reach.ts';
import { vacanciesFor } from './people/vacancies.ts';
import { makeStaffing } from './staffing.ts';
import { makeTelling } from './telling.ts';

/** The longest list a card shows. */
const LIST = 500;

/** A log entry with what of its personal values a member may read. */
export interface SeenEntry extends Pick<LogEntry, 'at' | 'actor' | 'events'> {
  readonly personal: PersonalValues;
}

/** A person a case is with. */
export interface Responsible {
  readonly name: string;
  /** The last day on which they are not at work. */
  readonly awayUntil?: Day;
  readonly deputy?: string;
}

/** One in the waiting line; `seen`: what of the case the member may see. */
export interface InLine {
  readonly position: number;
  /** A place is held until this day. */
  readonly offer?: Day;
  readonly first?: true;
  readonly passed?: true;
  readonly seen?: {
    readonly number: string;
    readonly initials: string;
    readonly applied: Day;
    /** A wrong discharge put the citizen first. */
    readonly returned: boolean;
    /** The citizen does not want the sharing now. */
    readonly unshared: boolean;
  };
}

/** Takes down that the member is shown something of a case, or asked for it and is not. */
export type NoteLook = (number: string, how?: { readonly through?: string; readonly refused?: true }) => void;

/** One programme as one member may see it, read from the store. What of a case is let through is noted as a look. */
export interface World extends Lookups, CaseLists {
  readonly now: Instant;
  /** Notes that something of a listed case is shown. */
  shows(number: string): void;
  /** Cases without anybody responsible that the member has to give to somebody, and does not have among the tasks. */
  vacancies(): Promise<readonly string[]>;
  /** Who a case is with in each post, and who does that person's work while they are away. */
  people(subject: CaseView): Promise<Readonly<Partial<Record<Post, Responsible>>>>;
  /** What there is to do in a case now, what of it waits for the member (`mine`), and what comes next by the clock. */
  open(number: string): Promise<Pick<ListedCase, 'todos' | 'next'> & { readonly mine: readonly Todo[] }>;
  /** Whether the member may read any of some personal values of a case. */
  canRead(subject: CaseView, fields: readonly string[]): boolean;
  /** The log of a case, oldest first. */
  timeline(number: string): Promise<readonly LogEntry[]>;
  /** One entry of a case's log, with what of its values the member may read. */
  entry(number: string, seq: number): Promise<SeenEntry | undefined>;
  /** A member's display name; `undefined` where the person is gone. */
  knownName(person: PersonKey): Promise<string | undefined>;
  /** Those among some people who have the bot and have spoken to it: nobody else can be written to. */
  reached(people: readonly PersonKey[]): Promise<ReadonlySet<PersonKey>>;
  /** Who has the ball in a case, with their deputies. */
  holders(subject: CaseView): Promise<readonly { readonly key: PersonKey; readonly name: string }[]>;
  /** Notices about a case. */
  notice(number: number): Promise<Notice | undefined>;
  /** The first of the waiting line, in its order; at most `most`. */
  line(most: number): Promise<readonly InLine[]>;
  /** 1 for the first in line; for those who may see the case. */
  queuePosition(number: string): Promise<number>;
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
}

/** A note is between its author and those it names, and whoever does their work today: no role opens it. */
const isNoteFor = ({ actor, events }: LogEntry, member: Member, today: Day): boolean =>
  events.some(
    (event) =>
      event.type === 'note-added' &&
      [actor, ...event.data.to].some((person) => sitsFor(member, person, today)),
  );

const noteIn = ({ note }: PersonalValues): PersonalValues => (note === undefined ? {} : { note });

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
}: WorldDeps): World => {
  const programme: Programme = body.programme;
  const partition = programmePartition(programme.id);

  const view = (subject: Case): CaseView | undefined => viewOf(subject, member, programme, today);

  const listed = async (tags: readonly string[]): Promise<readonly Case[]> => {
    const pages = await Promise.all(tags.map((tag) => store.list(partition, tag, { limit: LIST })));
    const found = new Map(pages.flat().map((doc) => [doc.id, bodyOf<CaseBody>(doc)]));
    return [...found.values()];
  };

  const head = async () => {
    const [doc] = await store.read(partition, ['head']);
    return maybeBody<HeadBody>(doc) ?? EMPTY_HEAD;
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

  return {
    programme,
    now,
    today,
    member,
    ...staffing,
    ...lists,
    ...makeTelling({ directory, programme, member, today, one, namedIn }),
    ...makeCoaching({ programme, member, today, listed, noteLook }),
    async handovers() {
      const found = await staffing.handovers();
      // Who hands over blindly is shown numbers alone.
      for (const { number, initials } of found.cases) if (initials !== '') noteLook(number);
      return found;
    },
    places: async () => placesOf(await head(), rulesAt(programme, today)),
    canReturn: async () => canReturn(await head(), rulesAt(programme, today)),
    nextInLine: async (number) =>
      (await head()).queue.findIndex((entry) => entry.case !== number && entry.offer === undefined) + 1,
    async caseView(number) {
      const found = await one(number);
      const seen = found && view(found);
      noteLook(number, seen ? {} : { refused: true });
      return seen;
    },
    async openCaseWithReference(reference) {
      const docs = await store.list(partition, referenceTag(reference, body.salt));
      const same = docs.map((doc) => bodyOf<CaseBody>(doc));
      const found = openDouble({ sameReference: same }, member)?.case;
      if (found !== undefined) noteLook(found, { through: THROUGH.reference });
      return found;
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
      if (!found || !view(found)) return { todos: [], mine: [] };
      const rules = rulesAt(programme, today);
      const next = nextDue(found, rules, today);
      return {
        todos: openTodos(found, rules, today),
        mine: todosOf(found, member, programme, today),
        ...(next && { next }),
      };
    },
    canRead(subject, fields) {
      const said = Object.fromEntries(fields.map((field) => [field, ''])) as PersonalValues;
      return Object.keys(readable(said, { ...subject, personal: {} }, member, programme, today)).length > 0;
    },
    timeline(number) {
      noteLook(number);
      return logOf(store, partition, number);
    },
    vacancies: () => vacanciesFor({ directory, programme, member, today, listed }),
    async entry(number, seq) {
      const [subjectDoc, personalDoc] = await store.read(partition, [
        caseId(number),
        personalId(number, seq),
      ]);
      const found = (await logOf(store, partition, number)).find((entry) => entry.seq === seq);
      if (!found || !subjectDoc) return undefined;
      const personal = valuesIn(maybeBody<PersonalBody>(personalDoc));
      const subject = bodyOf<CaseBody>(subjectDoc);
      const { at, actor, events } = found;
      noteLook(number);
      const read = { at, actor, events, personal: readable(personal, subject, member, programme, today) };
      return isNoteFor(found, member, today)
        ? { ...read, personal: { ...read.personal, ...noteIn(personal) } }
        : read;
    },
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
    async line(most) {
      const queue = (await head()).queue.slice(0, most);
      const docs = await store.read(
        partition,
        queue.map((entry) => caseId(entry.case)),
      );
      return queue.map(({ offer, first: before, passed }, index): InLine => {
        const subject = maybeBody<CaseBody>(docs[index]);
        const seen = subject && view(subject);
        if (seen) noteLook(seen.number);
        return {
          position: index + 1,
          ...(offer !== undefined && { offer }),
          ...(before && { first: before }),
          ...(passed && { passed }),
          ...(seen && {
            seen: {
              number: seen.number,
              initials: seen.initials,
              applied: seen.applicationDate,
              returned: seen.course !== undefined,
              unshared: seen.consent.withdrawn !== undefined,
            },
          }),
        };
      });
    },
    async queuePosition(number) {
      return positionIn((await head()).queue, number);
    },
  };
};
