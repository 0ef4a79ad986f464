import type { Case } from '../domain/case.ts';
import type { Command, Intent } from '../domain/commands.ts';
import type { Newest, State } from '../domain/decide/state.ts';
import type { Head } from '../domain/head.ts';
import { EMPTY_HEAD } from '../domain/head.ts';
import { MOST_CASES } from '../domain/hand-over.ts';
import { newestOf } from '../domain/history.ts';
import { isOpen } from '../domain/status.ts';
import type { Member } from '../domain/member.ts';
import { personKey } from '../domain/member.ts';
import { rulesAt } from '../domain/programme.ts';
import type { CaseBody, HeadBody, NoticeBody, ProgrammeBody } from './documents/programme.ts';
import type { LogEntry } from './documents/log.ts';
import { bodyOf, maybeBody } from './documents/body.ts';
import { historyOf } from './history.ts';
import { BEGUN, caseId, commandId, noticeId, programmePartition, referenceTag } from './keys.ts';
import { listAll } from './list-all.ts';
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

/** The cases an intent names, each once. */
const casesOf = (intent: Intent): readonly string[] => {
  if ('cases' in intent) return [...new Set(intent.cases)].slice(0, MOST_CASES);
  return 'case' in intent ? [intent.case] : [];
};

const stripped = (doc: Doc): Case => {
  const { v: _, ...subject } = bodyOf<CaseBody>(doc);
  return subject;
};

/** Intents that take somebody off a case or put somebody on it: judged by who else there is. */
const ABOUT_PEOPLE: ReadonlySet<Intent['type']> = new Set(['hand-over', 'recuse', 'reinstate', 'add-note']);

/** An id that no document has, so that no store is asked for it: a read of what is not there costs as much as any. */
const NOTHING = '';

/** So many more than there are places are read at once: some may no longer want the sharing. */
const SPARE = 5;

/** Intents that what is proposed counts for. */
const ABOUT_RULES: ReadonlySet<Intent['type']> = new Set(['propose-rule', 'answer-rule']);

/** Whose the open cases are, where that counts: a case carries its job centre. */
const openCasesFor = async (
  store: Store,
  partition: string,
  intent: Intent,
  proposals: ProgrammeBody['proposals'] = [],
): Promise<Pick<State, 'openCases'>> => {
  const rule =
    intent.type === 'propose-rule'
      ? intent.rule
      : intent.type === 'answer-rule'
        ? proposals.find(({ entry }) => entry === intent.proposal)?.change.rule
        : undefined;
  if (rule !== 'functionJobCentre') return {};
  const all = await listAll(store, partition, 'case');
  const open = all.map((doc) => bodyOf<CaseBody>(doc)).filter(({ status }) => isOpen(status));
  return { openCases: open.map(({ organisation }) => organisation) };
};

/** Intents that may give a citizen the place of a course again. */
const GIVES_BACK: ReadonlySet<Intent['type']> = new Set(['reopen', 'judge-complaint']);

/** Intents that the citizen's other loans count for. */
const COUNTS_LOANS: ReadonlySet<Intent['type']> = new Set(['request-loan', 'approve-loan', 'disburse']);

/** The reference that a case gets by the intent or gets back, or whose other cases count. */
const referenceIn = (
  intent: Intent,
  subject: Case | undefined,
  newest: Newest | undefined,
): string | undefined => {
  if (intent.type === 'refer') return intent.journalRef;
  if (GIVES_BACK.has(intent.type) || COUNTS_LOANS.has(intent.type)) return subject?.personal.journalRef;
  if (intent.type === 'undo') return newest?.before?.personal.journalRef;
  return intent.type === 'correct' && intent.correction.field === 'journalRef'
    ? intent.correction.value
    : undefined;
};

/** The notice that an intent may change, beside the one it names. */
const noticeOfIntent = (intent: Intent, { course, ending }: Case): number | undefined => {
  if (GIVES_BACK.has(intent.type)) return ending?.notice;
  if (intent.type === 'withdraw') return course?.notice;
  if (intent.type !== 'correct') return undefined;
  if (intent.correction.field === 'startDate') return course?.notice;
  return intent.correction.field === 'dischargeDate' ? ending?.notice : undefined;
};

/** Those who wait and may be offered a place by this command; read only while somebody does. */
const lineOf = async (
  store: Store,
  partition: string,
  { queue }: Head,
  most: number,
  named: readonly string[],
): Promise<readonly Doc[]> => {
  const waiting = queue.filter((entry) => entry.offer === undefined && !named.includes(entry.case));
  const step = most + SPARE;
  const found: Doc[] = [];
  const wanting = (): number =>
    found.filter((doc) => bodyOf<CaseBody>(doc).consent.withdrawn === undefined).length;
  // Until there is one for every place: whoever no longer wants the sharing is passed over, however many they are.
  for (let at = 0; at < waiting.length && wanting() < most; at += step) {
    const ids = waiting.slice(at, at + step).map((entry) => caseId(entry.case));
    found.push(...(await store.read(partition, ids)).flatMap((doc) => doc ?? []));
  }
  return found;
};

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
  const line = await lineOf(store, partition, head, rulesAt(programme, command.today).places, numbers);
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
