import type { Case } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { State } from '../../domain/decide/state.ts';
import type { DomainEvent } from '../../domain/events.ts';
import { isCaseEvent } from '../../domain/events.ts';
import { evolveCase, evolveHead } from '../../domain/evolve.ts';
import type { Head } from '../../domain/head.ts';
import { EMPTY_HEAD } from '../../domain/head.ts';
import type { Member } from '../../domain/member.ts';
import type { Notice } from '../../domain/notice.ts';
import { noticeOf } from '../../domain/notice.ts';
import type { Programme } from '../../domain/programme.ts';

/** A programme's whole state as plain data: what a store would hold. */
export interface Memory {
  readonly programme: Programme;
  readonly members: readonly Member[];
  readonly head: Head;
  readonly cases: ReadonlyMap<string, Case>;
  readonly notices: ReadonlyMap<number, Notice>;
}

export const emptyMemory = (programme: Programme, members: readonly Member[]): Memory => ({
  programme,
  members,
  head: EMPTY_HEAD,
  cases: new Map(),
  notices: new Map(),
});

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** The memory after one command's events. */
export const record = (memory: Memory, by: Member, at: string, events: readonly DomainEvent[]): Memory => {
  const seq = memory.head.seq + 1;
  const deed = { by: keyOf(by), at, programme: memory.programme.id, seq };
  const cases = new Map(memory.cases);
  const notices = new Map(memory.notices);
  let head = memory.head;
  for (const event of events.filter(isCaseEvent)) {
    head = evolveHead(head, event, deed);
    cases.set(event.case, evolveCase(cases.get(event.case), event, deed));
    const notice = noticeOf(event, at);
    if (notice) notices.set(notice.number, notice);
    if (event.type !== 'notice-acknowledged') continue;
    const before = notices.get(event.data.notice);
    if (before) notices.set(before.number, { ...before, seen: { by: deed.by, at } });
  }
  return { ...memory, head: { ...head, seq, hash: `hash ${seq}`, at }, cases, notices };
};

/** What a store would load for the intent. */
export const stateFor = ({ programme, members, head, cases, notices }: Memory, intent: Intent): State => {
  const subject = 'case' in intent ? cases.get(intent.case) : undefined;
  const coach =
    intent.type === 'approve' ? members.find((member) => keyOf(member) === intent.coach) : undefined;
  const notice = intent.type === 'acknowledge' ? notices.get(intent.notice) : undefined;
  const sameReference =
    intent.type === 'refer'
      ? [...cases.values()].filter(({ personal }) => personal.journalRef === intent.journalRef)
      : [];
  return {
    programme,
    head,
    sameReference,
    ...(subject && { subject }),
    ...(coach && { coach }),
    ...(notice && { notice }),
  };
};
