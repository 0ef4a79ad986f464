import { POSTS } from '../domain/case.ts';
import type { LoggedPeopleEvent } from '../domain/events.ts';
import { EMPTY_HEAD } from '../domain/head.ts';
import { isOpen } from '../domain/status.ts';
import type { Member, PersonKey } from '../domain/member.ts';
import { personKey, withDeputies } from '../domain/member.ts';
import type { PeopleCommand } from '../domain/people/decide.ts';
import { decidePeople } from '../domain/people/decide.ts';
import type { PeopleEvent } from '../domain/people/events.ts';
import { evolveMember } from '../domain/people/evolve.ts';
import type { Programme } from '../domain/programme.ts';
import type { CaseBody } from './documents/programme.ts';
import type { LogEntry } from './documents/log.ts';
import { bodyOf, maybeBody } from './documents/body.ts';
import type { Outcome } from './execute.ts';
import { commandId, memberId, MEMBERS, personalId, programmePartition } from './keys.ts';
import type { Patience } from './keyed-queue.ts';
import { keyedQueue } from './keyed-queue.ts';
import { entryOf } from './ledger.ts';
import { listAll } from './list-all.ts';
import type { Doc, Store, Write } from './port.ts';
import { put } from './project.ts';
import { isStill, untilCommitted } from './until-committed.ts';

/** Number and hash of the newest entry of the register's own chain. */
interface RegisterHead {
  readonly v: 1;
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

type MemberBody = Member & { readonly v: 1 };

/** The members in a list of their documents, without what the store adds. */
export const memberIn = (doc: Doc): Member => {
  const { v: _, ...member } = bodyOf<MemberBody>(doc);
  return member;
};

/** Carries out a command about members: one id, one effect. */
export type Register = (command: PeopleCommand) => Promise<Outcome<LoggedPeopleEvent>>;

export interface RegisterDeps {
  readonly store: Store;
  readonly programmes: () => Promise<readonly Programme[]>;
  /** The real clock, milliseconds since 1970. */
  readonly now: () => number;
  readonly budgetMs: number;
  /** How long a command waits behind others; as long as it takes unless told. */
  readonly patience?: Patience;
}

/** The cases somebody is responsible for that are not closed, over all programmes. */
export const openCasesOf = async (
  store: Store,
  programmes: readonly Programme[],
  person: PersonKey,
): Promise<readonly CaseBody[]> => {
  const lists = await Promise.all(
    programmes.map(({ id }) => listAll(store, programmePartition(id), `of:${person}`)),
  );
  return lists
    .flat()
    .map((doc) => bodyOf<CaseBody>(doc))
    .filter(({ status }) => isOpen(status));
};

/** How many open cases would have nobody who may work with them. */
const leftBehind = async (
  store: Store,
  programmes: readonly Programme[],
  { intent }: PeopleCommand,
): Promise<number> => {
  if (intent.type !== 'end-member' && intent.type !== 'change-roles') return 0;
  const kept = intent.type === 'change-roles' ? intent.roles : [];
  const { person } = intent;
  const cases = await openCasesOf(store, programmes, person);
  return cases.filter((subject) => POSTS.some((post) => subject[post] === person && !kept.includes(post)))
    .length;
};

const memberWrites = (
  events: readonly PeopleEvent[],
  docs: ReadonlyMap<PersonKey, Doc>,
  by: PersonKey,
): readonly Write[] => {
  const people = Map.groupBy(events, ({ data }) => data.person);
  return [...people].map(([person, own]) => {
    const doc = docs.get(person);
    const before = doc && memberIn(doc);
    const member = own.reduce<Member | undefined>((now, event) => evolveMember(now, event, by), before);
    return put(doc, memberId(person), { v: 1, ...member }, ['member']);
  });
};

const attempt = async (
  deps: RegisterDeps,
  asked: PeopleCommand,
): Promise<Outcome<LoggedPeopleEvent> | undefined> => {
  const { store } = deps;
  // `head` is read before the list: what changes in between changes `head`, and the commit fails.
  const [headDoc, doneDoc] = await store.read(MEMBERS, ['head', commandId(asked.id)]);
  const done = maybeBody<LogEntry<LoggedPeopleEvent>>(doneDoc);
  if (done) return { kind: 'done', again: true, events: done.events, entry: done.seq };
  const programmes = await deps.programmes();
  const docs = new Map(
    (await store.list(MEMBERS, 'member')).map((doc) => [personKey(memberIn(doc)), doc] as const),
  );
  const members = [...docs.values()].map(memberIn);
  // Who they were when they spoke says nothing of what they may now.
  const key = personKey(asked.actor);
  const actor = withDeputies(members).find((one) => personKey(one) === key) ?? asked.actor;
  const command = { ...asked, actor };
  const openCases = await leftBehind(store, programmes, command);
  const state = { members, programmes, openCases };
  const decided = decidePeople(command, state);
  if (!decided.ok)
    return (await isStill(store, MEMBERS, headDoc))
      ? { kind: 'refused', refusal: decided.refusal }
      : undefined;
  if (decided.events.length === 0) return { kind: 'done', again: true, events: [] };
  const head = maybeBody<RegisterHead>(headDoc) ?? EMPTY_HEAD;
  const { entry, personal } = entryOf(command, decided.events, head);
  const { seq, hash } = entry;
  // What is about no case stands under no case's number.
  const names = personal.get('');
  const next: RegisterHead = { v: 1, seq, hash, at: command.at };
  const result = await store.commit(MEMBERS, [
    put(headDoc, 'head', next),
    put(undefined, commandId(command.id), entry, ['log']),
    ...(names ? [put(undefined, personalId(MEMBERS, seq), names)] : []),
    ...memberWrites(decided.events, docs, entry.actor),
  ]);
  return result.ok ? { kind: 'done', again: false, events: entry.events, entry: seq } : undefined;
};

/**
 * Load → decide → commit for the register of members: a partition with an event log of its own, chained like that of
 * a programme. Throws StoreUnavailable when the budget is used up; the same command again is harmless.
 */
export const makeRegister = (deps: RegisterDeps): Register => {
  const queue = keyedQueue(deps.patience);
  return (command) => queue.run(MEMBERS, () => untilCommitted(deps, () => attempt(deps, command)));
};
