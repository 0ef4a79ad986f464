import type { Case } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { State } from '../../domain/decide/state.ts';
import type { CaseEvent, DomainEvent } from '../../domain/events.ts';
import { isCaseEvent } from '../../domain/events.ts';
import type { Deed } from '../../domain/deed.ts';
import { evolveCase } from '../../domain/evolve.ts';
import { evolveHead } from '../../domain/evolve-head.ts';
import type { Head } from '../../domain/head.ts';
import { EMPTY_HEAD } from '../../domain/head.ts';
import type { PastEntry } from '../../domain/history.ts';
import { newestOf } from '../../domain/history.ts';
import type { Member } from '../../domain/member.ts';
import type { Notice } from '../../domain/notice.ts';
import { evolveNotice, noticeChangedBy, noticeOf } from '../../domain/notice.ts';
import type { Programme } from '../../domain/programme.ts';

/** A programme's whole state as plain data: what a store would hold. */
export interface Memory {
  readonly programme: Programme;
  readonly members: readonly Member[];
  readonly head: Head;
  readonly cases: ReadonlyMap<string, Case>;
  /** What happened in each case, oldest first. */
  readonly log: ReadonlyMap<string, readonly PastEntry[]>;
  readonly notices: ReadonlyMap<number, Notice>;
}

export const emptyMemory = (programme: Programme, members: readonly Member[]): Memory => ({
  programme,
  members,
  head: EMPTY_HEAD,
  cases: new Map(),
  log: new Map(),
  notices: new Map(),
});

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** The notices after an event: a new one, or one that it changed. */
const noticesAfter = (notices: Memory['notices'], event: CaseEvent, deed: Deed): Memory['notices'] => {
  const made = noticeOf(event, deed);
  if (made) return new Map([...notices, [made.number, made]]);
  const before = notices.get(noticeChangedBy(event) ?? 0);
  return before ? new Map([...notices, [before.number, evolveNotice(before, event, deed)]]) : notices;
};

/** The memory after one command's events. */
export const record = (memory: Memory, by: Member, at: string, events: readonly DomainEvent[]): Memory => {
  const seq = memory.head.seq + 1;
  const deed = { by: keyOf(by), at, programme: memory.programme.id, seq };
  const cases = new Map(memory.cases);
  const log = new Map(memory.log);
  let { head, notices } = memory;
  const caseEvents = events.filter(isCaseEvent);
  for (const event of caseEvents) {
    head = evolveHead(head, event, deed);
    cases.set(event.case, evolveCase(cases.get(event.case), event, deed));
    notices = noticesAfter(notices, event, deed);
  }
  for (const [number, own] of Map.groupBy(caseEvents, (event) => event.case))
    log.set(number, [...(log.get(number) ?? []), { deed, events: own }]);
  return { ...memory, head: { ...head, seq, hash: `hash ${seq}`, at }, cases, log, notices };
};

/** Intents that the citizen's other loans count for. */
const COUNTS_LOANS: readonly Intent['type'][] = ['request-loan', 'approve-loan', 'disburse'];

const referenceIn = (intent: Intent, { cases, log }: Memory): string | undefined => {
  if (intent.type === 'refer') return intent.journalRef;
  if ('case' in intent && COUNTS_LOANS.includes(intent.type))
    return cases.get(intent.case)?.personal.journalRef;
  if (intent.type === 'reopen' || intent.type === 'judge-complaint')
    return cases.get(intent.case)?.personal.journalRef;
  if (intent.type === 'undo') return newestOf(log.get(intent.case) ?? [])?.before?.personal.journalRef;
  return intent.type === 'correct' && intent.correction.field === 'journalRef'
    ? intent.correction.value
    : undefined;
};

/** What a store would load for the intent. */
export const stateFor = (memory: Memory, intent: Intent): State => {
  const { programme, members, head, cases, log, notices } = memory;
  const about = intent.type === 'ask-notice' ? notices.get(intent.notice)?.case : undefined;
  const subject = cases.get('case' in intent ? intent.case : (about ?? ''));
  const coach =
    intent.type === 'approve' ? members.find((member) => keyOf(member) === intent.coach) : undefined;
  const notice = 'notice' in intent ? notices.get(intent.notice) : undefined;
  const newest = intent.type === 'undo' ? newestOf(log.get(intent.case) ?? []) : undefined;
  const reference = referenceIn(intent, memory);
  const named: readonly string[] = 'cases' in intent ? intent.cases : 'case' in intent ? [intent.case] : [];
  const line = head.queue
    .filter((entry) => entry.offer === undefined && !named.includes(entry.case))
    .flatMap((entry) => cases.get(entry.case) ?? []);
  return {
    programme,
    head,
    sameReference:
      reference === undefined
        ? []
        : [...cases.values()].filter(({ personal }) => personal.journalRef === reference),
    subjects:
      'cases' in intent
        ? intent.cases.flatMap((number) => cases.get(number) ?? [])
        : subject
          ? [subject]
          : [],
    ...(line.length > 0 && { line }),
    ...(['hand-over', 'recuse', 'reinstate', 'add-note'].includes(intent.type) && { members }),
    ...(subject && { subject }),
    ...(coach && { coach }),
    ...(notice && { notice }),
    ...(newest && { newest }),
  };
};
