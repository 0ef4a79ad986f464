import type { PersonalValues } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import { sitsFor } from '../domain/member.ts';
import { isRead } from '../domain/loan/view.ts';
import type { CaseView } from '../domain/view.ts';
import { readable, viewOf } from '../domain/view.ts';
import type { ActivityWords } from '../dialogs/engine/lookups.ts';
import { wordsIn } from './activity-words.ts';
import type { CaseBody } from '../storage/documents/programme.ts';
import type { LogEntry, PersonalBody } from '../storage/documents/log.ts';
import { bodyOf, maybeBody } from '../storage/documents/body.ts';
import { logOf, recordsOf, valuesIn } from '../storage/history.ts';
import { caseId, personalId } from '../storage/keys.ts';
import type { Scope } from './scope.ts';

/** A log entry with what of its personal values a member may read. */
export interface SeenEntry extends Pick<LogEntry, 'at' | 'actor' | 'organisation' | 'events'> {
  readonly personal: PersonalValues;
}

/** What happened in a case, as one member may read it. */
export interface CaseLog {
  /** Whether the member may read any of some personal values of a case. */
  canRead(subject: CaseView, fields: readonly string[]): boolean;
  /** The log of a case, oldest first. */
  timeline(number: string): Promise<readonly LogEntry[]>;
  /** What the member may read of the words of its activities as they stand, by log number of what was logged. */
  activityWords(number: string): Promise<ReadonlyMap<number, ActivityWords>>;
  /** One entry of a case's log, if the member may read of it, with what of its values they may read. */
  entry(number: string, seq: number): Promise<SeenEntry | undefined>;
}

type Deps = Pick<Scope, 'store' | 'partition' | 'programme' | 'member' | 'today' | 'noteLook'>;

/** A note is between its author and those it names, and whoever does their work today: no role opens it. */
const isNoteFor = ({ actor, events }: LogEntry, member: Member, today: Day): boolean =>
  events.some(
    (event) =>
      event.type === 'note-added' &&
      [actor, ...event.data.to].some((person) => sitsFor(member, person, today)),
  );

const noteIn = ({ note }: PersonalValues): PersonalValues => (note === undefined ? {} : { note });

export const makeCaseLog = ({ store, partition, programme, member, today, noteLook }: Deps): CaseLog => ({
  canRead(subject, fields) {
    const said = Object.fromEntries(fields.map((field) => [field, ''])) as PersonalValues;
    return Object.keys(readable(said, { ...subject, personal: {} }, member, programme, today)).length > 0;
  },
  timeline(number) {
    noteLook(number);
    return logOf(store, partition, number);
  },
  async activityWords(number) {
    const [doc] = await store.read(partition, [caseId(number)]);
    if (!doc) return new Map();
    const subject = bodyOf<CaseBody>(doc);
    noteLook(number);
    const records = await recordsOf(store, partition, number);
    return wordsIn(
      records.map(({ entry, personal }) => ({
        ...entry,
        personal: readable(valuesIn(personal), subject, member, programme, today),
      })),
    );
  },
  async entry(number, seq) {
    const [subjectDoc, personalDoc] = await store.read(partition, [caseId(number), personalId(number, seq)]);
    const found = (await logOf(store, partition, number)).find((entry) => entry.seq === seq);
    if (!found || !subjectDoc) return undefined;
    const personal = valuesIn(maybeBody<PersonalBody>(personalDoc));
    const subject = bodyOf<CaseBody>(subjectDoc);
    const { at, actor, organisation, events } = found;
    const reads = viewOf(subject, member, programme, today)?.reads;
    // Who may see the case may not read of everything in it: of arrears, or of the visitation.
    if (!reads || !events.every(({ type }) => isRead(type, reads))) return undefined;
    noteLook(number);
    const read = {
      at,
      actor,
      organisation,
      events,
      personal: readable(personal, subject, member, programme, today),
    };
    return isNoteFor(found, member, today)
      ? { ...read, personal: { ...read.personal, ...noteIn(personal) } }
      : read;
  },
});
