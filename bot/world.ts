import type { Case, PersonalValues } from '../domain/case.ts';
import { EMPTY_HEAD } from '../domain/head.ts';
import { openDouble } from '../domain/decide/open-double.ts';
import type { Instant } from '../domain/day.ts';
import type { Member, PersonKey } from '../domain/member.ts';
import { isActive, personKey } from '../domain/member.ts';
import type { Notice } from '../domain/notice.ts';
import { placesOf, positionIn } from '../domain/places.ts';
import type { Programme } from '../domain/programme.ts';
import { rulesAt } from '../domain/programme.ts';
import { holds, may } from '../domain/rights.ts';
import { caseTagsOf, hasTask, holdersAmong, taskTagsOf } from '../domain/tasks.ts';
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
import { THROUGH } from './looks/noted.ts';
import type { Directory } from './people/directory.ts';
import { reachedAmong } from './people/reach.ts';
import { vacanciesFor } from './people/vacancies.ts';
import { makeStaffing } from './staffing.ts';

/** The longest list a card shows. */
const LIST = 500;

/** A log entry with what of its personal values a member may read. */
export interface SeenEntry extends Pick<LogEntry, 'at' | 'events'> {
  readonly personal: PersonalValues;
}

/** The first cases of a list, and how many there are in all. */
export interface Listed {
  readonly shown: readonly CaseView[];
  readonly count: number;
}

/** Takes down that the member is shown something of a case, or asked for it and is not. */
export type NoteLook = (number: string, how?: { readonly through?: string; readonly refused?: true }) => void;

/** One programme as one member may see it, read from the store. What of a case is let through is noted as a look. */
export interface World extends Lookups {
  /** Cases in which the member, or a unit of theirs, has the ball, the nearest deadline first; at most `most`. */
  tasks(most: number): Promise<Listed>;
  /** The cases the member is on, newest first; at most `most`. */
  cases(most: number): Promise<Listed>;
  /** Cases without anybody responsible that the member has to give to somebody, and does not have among the tasks. */
  vacancies(): Promise<readonly string[]>;
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
}

const byDeadline = (a: CaseView, b: CaseView): number =>
  a.deadline === b.deadline ? (a.number < b.number ? -1 : 1) : a.deadline < b.deadline ? -1 : 1;

export const makeWorld = ({
  store,
  directory,
  body,
  member,
  today,
  noteLook,
  peoplePicker,
}: WorldDeps): World => {
  const programme: Programme = body.programme;
  const partition = programmePartition(programme.id);

  const view = (subject: Case): CaseView | undefined => viewOf(subject, member, programme, today);

  const listed = async (tags: readonly string[]): Promise<readonly Case[]> => {
    const pages = await Promise.all(tags.map((tag) => store.list(partition, tag, { limit: LIST })));
    const found = new Map(pages.flat().map((doc) => [doc.id, bodyOf<CaseBody>(doc)]));
    return [...found.values()];
  };

  const first = (views: readonly CaseView[], most: number): Listed => {
    const shown = views.slice(0, most);
    for (const { number } of shown) noteLook(number);
    return { shown, count: views.length };
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

  return {
    programme,
    today,
    member,
    ...staffing,
    async handovers() {
      const found = await staffing.handovers();
      // Who hands over blindly is shown numbers alone.
      for (const { number, initials } of found.cases) if (initials !== '') noteLook(number);
      return found;
    },
    places: async () => placesOf(await head(), rulesAt(programme, today)),
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
    async tasks(most) {
      const cases = await listed(taskTagsOf(member, programme, today));
      const tasks = cases.filter((subject) => hasTask(subject, member, today));
      return first(tasks.flatMap((subject) => view(subject) ?? []).toSorted(byDeadline), most);
    },
    async cases(most) {
      const cases = await listed(caseTagsOf(member, programme, today));
      const seen = cases.flatMap((subject) => view(subject) ?? []);
      return first(
        seen.toSorted((a, b) => (a.number < b.number ? 1 : -1)),
        most,
      );
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
      const { at, events } = found;
      noteLook(number);
      return { at, events, personal: readable(personal, subject, member, programme, today) };
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
    async queuePosition(number) {
      return positionIn((await head()).queue, number);
    },
  };
};
