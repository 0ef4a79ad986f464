import type { Case } from '../domain/case.ts';
import type { Command } from '../domain/commands.ts';
import type { State } from '../domain/decide/state.ts';
import { EMPTY_HEAD } from '../domain/head.ts';
import { newestOf } from '../domain/history.ts';
import type { Member } from '../domain/member.ts';
import { personKey } from '../domain/member.ts';
import { bodyOf, maybeBody } from './documents/body.ts';
import type { LogEntry } from './documents/log.ts';
import type { CaseBody, HeadBody, NoticeBody, ProgrammeBody } from './documents/programme.ts';
import { historyOf } from './history.ts';
import { BEGUN, caseId, commandId, noticeId, programmePartition, referenceTag } from './keys.ts';
import { lineOf, mostPlaces, openCasesFor } from './load-lists.ts';
import { ABOUT_PEOPLE, ABOUT_RULES, casesOf, noticeOfIntent, referenceIn } from './load-needs.ts';
import type { Doc, Store } from './port.ts';

/** Everything one command needs, read in one go, with the etags that make its commit conditional. */
export interface Loaded {
  readonly state: State;
  /** The entry of this very command, where it was carried out before. */
  readonly done: LogEntry | undefined;
  readonly salt: string;
  readonly docs: {
    readonly head: Doc | undefined;
    /** The programme itself; replaced by what happens to its rules. */
    readonly programme: Doc;
    /** Absent also where nothing happens to a rule. */
    readonly begun: Doc | undefined;
    /** By case number. */
    readonly subjects: ReadonlyMap<string, Doc>;
    readonly notice: Doc | undefined;
    readonly channel: Doc | undefined;
  };
}

const stripped = (doc: Doc): Case => {
  const { v: _, ...subject } = bodyOf<CaseBody>(doc);
  return subject;
};

/** An id that no document has, so that no store is asked for it: a read of what is not there costs as much as any. */
const NOTHING = '';

/** Throws where the programme does not exist: callers take its id from the store. */
export const load = async (
  store: Store,
  programmeId: string,
  command: Command,
  members: readonly Member[],
): Promise<Loaded> => {
  const partition = programmePartition(programmeId);
  const { intent } = command;
  const numbers = casesOf(intent);
  const notice = 'notice' in intent ? intent.notice : undefined;
  // `head` is read with the rest and before the list below: what is created in between changes `head`, and the
  // commit, which replaces `head` first, fails.
  const [programmeDoc, headDoc, commandDoc, noticeDoc, channelDoc, begunDoc, ...caseDocs] = await store.read(
    partition,
    [
      'programme',
      'head',
      commandId(command.id),
      notice !== undefined ? noticeId(notice) : NOTHING,
      intent.type === 'bind-channel' ? 'channel' : NOTHING,
      ABOUT_RULES.has(intent.type) ? BEGUN : NOTHING,
      ...numbers.map(caseId),
    ],
  );
  if (!programmeDoc) throw new Error('The programme named by a command is not in the store');
  const { programme, salt, proposals } = bodyOf<ProgrammeBody>(programmeDoc);
  const { v: _v, ...head } = maybeBody<HeadBody>(headDoc) ?? { v: 1 as const, ...EMPTY_HEAD };
  const newest =
    intent.type === 'undo'
      ? newestOf(await historyOf(store, partition, programmeId, intent.case))
      : undefined;
  const named = maybeBody<NoticeBody>(noticeDoc);
  // A question is about a notice; whose case it is, only that says.
  const askedAbout =
    intent.type === 'ask-notice' && named ? await store.read(partition, [caseId(named.case)]) : [];
  const found = [...caseDocs, ...askedAbout].flatMap((doc) => doc ?? []);
  const subjects = found.map(stripped);
  const subject = 'case' in intent || intent.type === 'ask-notice' ? subjects[0] : undefined;
  const reference = referenceIn(intent, subject, newest);
  const sameReference =
    reference === undefined
      ? []
      : (await store.list(partition, referenceTag(reference, salt))).map((doc) => bodyOf<CaseBody>(doc));
  const most = mostPlaces({ programme, ...(proposals && { proposals }) }, command);
  const line = await lineOf(store, partition, head, most, numbers);
  const changed = newest?.notice ?? (subject && noticeOfIntent(intent, subject));
  const [changedNotice] = changed === undefined ? [] : await store.read(partition, [noticeId(changed)]);
  const coach =
    intent.type === 'approve' ? members.find((member) => personKey(member) === intent.coach) : undefined;
  return {
    state: {
      programme,
      head,
      sameReference,
      subjects,
      ...(line.length > 0 && { line: line.map(stripped) }),
      ...(subject && { subject }),
      ...(coach && { coach }),
      ...(named && { notice: named }),
      ...(newest && { newest }),
      ...(proposals && { proposals }),
      ...(await openCasesFor(store, partition, intent, proposals)),
      ...(ABOUT_PEOPLE.has(intent.type) && { members }),
    },
    done: maybeBody<LogEntry>(commandDoc),
    salt,
    docs: {
      head: headDoc,
      programme: programmeDoc,
      begun: begunDoc,
      subjects: new Map([...found, ...line].map((doc) => [stripped(doc).number, doc])),
      notice: noticeDoc ?? changedNotice,
      channel: channelDoc,
    },
  };
};
