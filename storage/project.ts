import type { Case } from '../domain/case.ts';
import type { Command } from '../domain/commands.ts';
import type { CaseEvent, DomainEvent } from '../domain/events.ts';
import { isCaseEvent } from '../domain/events.ts';
import type { Deed } from '../domain/deed.ts';
import { evolveCase } from '../domain/evolve.ts';
import { evolveHead } from '../domain/evolve-head.ts';
import type { Head } from '../domain/head.ts';
import type { Member } from '../domain/member.ts';
import { evolveNotice, isAsked, noticeChangedBy, noticeOf, rewritesNotice } from '../domain/notice.ts';
import { caseTags } from '../domain/case-tags.ts';
import { rulesAt } from '../domain/programme.ts';
import type { Agreed } from '../domain/rules/evolve.ts';
import { evolveRules } from '../domain/rules/evolve.ts';
import { isRuleEvent } from '../domain/rules/events.ts';
import type {
  BegunBody,
  CaseBody,
  ChannelBody,
  HeadBody,
  NoticeBody,
  ProgrammeBody,
} from './documents/programme.ts';
import type { ErasureBody } from './documents/erasure.ts';
import type { LogEntry } from './documents/log.ts';
import { bodyOf, maybeBody } from './documents/body.ts';
import type { Changed } from '../domain/changed.ts';
import { changedWith } from './changed-cases.ts';
import { toCopyWrites } from './copied.ts';
import { deliveryWrites } from './project-deliveries.ts';
import {
  ASKED,
  BEGUN,
  caseId,
  commandId,
  ERASING,
  erasureId,
  noticeId,
  personalId,
  referenceTag,
} from './keys.ts';
import { entryOf } from './ledger.ts';
import type { Loaded } from './load.ts';
import type { Doc, Write } from './port.ts';

/** Creates, or replaces what was loaded. */
export const put = (doc: Doc | undefined, id: string, body: unknown, tags: readonly string[] = []): Write =>
  doc ? { op: 'replace', id, ifMatch: doc.etag, tags, body } : { op: 'create', id, tags, body };

const caseWrite = (loaded: Loaded, subject: Case): Write => {
  // What becomes due in a case follows the rules it keeps: its tags stay true however long nobody touches it.
  const rules = rulesAt(loaded.state.programme, subject.madeOn);
  const { journalRef } = subject.personal;
  const reference = journalRef !== undefined ? [referenceTag(journalRef, loaded.salt)] : [];
  const body: CaseBody = { v: 1, ...subject };
  return put(loaded.docs.subjects.get(subject.number), caseId(subject.number), body, [
    ...caseTags(subject, rules),
    ...reference,
  ]);
};

const noticeWrites = (events: readonly CaseEvent[], loaded: Loaded, deed: Deed): readonly Write[] =>
  events.flatMap((event): Write[] => {
    const notice = noticeOf(event, deed);
    if (notice) return [put(undefined, noticeId(notice.number), { v: 1, ...notice } satisfies NoticeBody)];
    const number = noticeChangedBy(event);
    const doc = loaded.docs.notice;
    if (number === undefined || !doc) return [];
    const { v: _, ...before } = bodyOf<NoticeBody>(doc);
    const body: NoticeBody = { v: 1, ...evolveNotice(before, event, deed) };
    return [put(doc, noticeId(number), body, isAsked(body) ? [ASKED] : [])];
  });

/** Where nobody kept count of the command before, it may have changed any of them. */
const rewrittenBy = (
  events: readonly CaseEvent[],
  { state, docs }: Loaded,
  seq: number,
): NonNullable<HeadBody['rewritten']> => {
  const before = maybeBody<HeadBody>(docs.head)?.rewritten;
  const unknown = before?.upTo !== state.head.seq;
  return { upTo: seq, last: unknown || events.some(rewritesNotice) ? seq : before.last };
};

/** The programme with what happened to its rules, and as it began where that was not kept before. */
const ruleWrites = (
  events: readonly DomainEvent[],
  { state, docs }: Loaded,
  deed: Deed,
): readonly Write[] => {
  const own = events.filter(isRuleEvent);
  if (own.length === 0) return [];
  const { programme, proposals } = own.reduce<Agreed>(
    (now, event) => evolveRules(now, event, deed, event.type === 'rule-proposed' ? event.personal?.note : ''),
    { programme: state.programme, proposals: state.proposals ?? [] },
  );
  const body: ProgrammeBody = { ...bodyOf<ProgrammeBody>(docs.programme), programme, proposals };
  const begun: BegunBody = { v: 1, programme: state.programme };
  return [put(docs.programme, 'programme', body), ...(docs.begun ? [] : [put(undefined, BEGUN, begun)])];
};

/** Every case that events changed, as it is after them and as it was; a receipt changes none. */
const changedCases = (
  events: readonly CaseEvent[],
  { subjects, line = [], newest }: Loaded['state'],
  deed: Deed,
): readonly Changed[] =>
  [...Map.groupBy(events, (event) => event.case)].flatMap(([number, own]) => {
    if (own.every(({ type }) => type === 'notice-acknowledged')) return [];
    const before = [...subjects, ...line].find((one) => one.number === number);
    const subject = own.reduce<Case | undefined>((now, event) => evolveCase(now, event, deed), before);
    const taken = own.some(({ type }) => type === 'undone') ? newest?.events : undefined;
    return subject ? [{ events: own, subject, before, ...(taken && { taken }) }] : [];
  });

/** What the person has left elsewhere is cleared away afterwards, from this mark on. */
const erasureWrites = (events: readonly CaseEvent[], { at, by }: Deed): readonly Write[] =>
  events
    .filter(({ type }) => type === 'erased')
    .map((event) => {
      const body: ErasureBody = { v: 1, case: event.case, at, by, state: 'running' };
      return put(undefined, erasureId(event.case), body, [ERASING]);
    });

/**
 * The whole effect of a command as one transaction. `head` comes first: it is the only write that can lose, and it
 * decides for all the others.
 */
export const project = (
  command: Command,
  events: readonly DomainEvent[],
  loaded: Loaded,
  members: readonly Member[],
  now: number,
): { readonly writes: readonly Write[]; readonly entry: LogEntry } => {
  const { state, docs } = loaded;
  const { entry, personal } = entryOf(command, events, state.head);
  const { seq, hash } = entry;
  const deed: Deed = { by: entry.actor, at: command.at, programme: state.programme.id, seq };
  const caseEvents = events.filter(isCaseEvent);
  const head = caseEvents.reduce<Head>((now_, event) => evolveHead(now_, event, deed), state.head);
  const changed = changedCases(caseEvents, state, deed);
  const numbers = new Set(caseEvents.map((event) => event.case));
  const bound = events.find(({ type }) => type === 'channel-bound');
  const rewritten = rewrittenBy(caseEvents, loaded, seq);
  const changedNow = changedWith(
    maybeBody<HeadBody>(docs.head)?.changed,
    seq,
    changed.map(({ subject }) => subject.number),
  );
  const headBody: HeadBody = { v: 1, ...head, seq, hash, at: command.at, rewritten, changed: changedNow };
  const writes: Write[] = [
    put(docs.head, 'head', headBody),
    put(undefined, commandId(command.id), entry, ['log', ...[...numbers].map((number) => `case:${number}`)]),
    ...[...personal].map(([number, values]) => put(undefined, personalId(number, seq), values)),
    ...changed.map(({ subject }) => caseWrite(loaded, subject)),
    ...noticeWrites(caseEvents, loaded, deed),
    ...erasureWrites(caseEvents, deed),
    ...toCopyWrites(entry, caseEvents),
    ...deliveryWrites({ changed, events, programme: state.programme, command, members, seq, now }),
  ];
  writes.push(...ruleWrites(events, loaded, deed));
  if (bound?.type === 'channel-bound') {
    const body: ChannelBody = {
      v: 1,
      conversation: bound.data.conversation,
      by: entry.actor,
      at: command.at,
    };
    writes.push(put(docs.channel, 'channel', body));
  }
  return { writes, entry };
};
