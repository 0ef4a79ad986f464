import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { Command, Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import type { HeadBody, ProgrammeBody } from '../../storage/documents/programme.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { makeExecute, type Execute, type Outcome } from '../../storage/execute.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { CommitResult, Doc, Store, Write } from '../../storage/port.ts';
import { REFER } from '../domain/past.ts';

/** A demo member by the end of the object id. */
const demo = (suffix: string): Member => {
  const found = DEMO_MEMBERS.find(({ object }) => object.endsWith(suffix));
  assert.ok(found);
  return found;
};
export const CASEWORKER = demo('20');
export const VISITATOR = demo('21');
export const COACH = demo('22');
export const DIRECTOR = demo('24');

export const AT = '2026-11-23T09:12:00.000Z';

let serial = 0;
export const command = (intent: Intent, actor: Member, id?: string): Command => {
  serial += 1;
  return { id: id ?? `command-${serial}`, actor, at: AT, today: '2026-11-23', intent };
};

export const refer = (reference: string, fields: Partial<typeof REFER> = {}): Command =>
  command({ ...REFER, journalRef: reference, ...fields }, CASEWORKER);
export const approve = (number: string): Command =>
  command({ type: 'approve', case: number, startDate: '2027-01-01' }, VISITATOR);

/** A yes to a course that has begun. */
export const begin = (number: string, startDate = '2026-11-23'): Command =>
  command({ type: 'approve', case: number, startDate }, VISITATOR);
export const discharge = (number: string): Command =>
  command(
    {
      type: 'discharge',
      case: number,
      date: '2026-11-23',
      reason: 'employment',
      agreed: true,
      outcome: 'employed',
    },
    CASEWORKER,
  );

/** A store whose every write is seen, and can be done otherwise. */
export interface Watched {
  readonly store: Store;
  /** The writes of every commit, in order. */
  readonly commits: (readonly Write[])[];
  /** Every document there is, by partition and id. */
  dump(): Promise<readonly Doc[]>;
}

type Commit = Store['commit'];

export const watch = (inner: Store, otherwise: (commit: Commit) => Commit = (commit) => commit): Watched => {
  const commits: (readonly Write[])[] = [];
  const seen = new Map<string, Set<string>>();
  const noted: Commit = (partition, writes) => {
    const ids = seen.get(partition) ?? new Set<string>();
    for (const { id } of writes) ids.add(id);
    seen.set(partition, ids);
    commits.push(writes);
    return inner.commit(partition, writes);
  };
  return {
    store: { ...inner, commit: otherwise(noted) },
    commits,
    dump: async () => {
      const pages = [...seen].map(([partition, ids]) => inner.read(partition, [...ids].toSorted()));
      return (await Promise.all(pages)).flat().flatMap((doc) => doc ?? []);
    },
  };
};

export const lost: CommitResult = { ok: false, conflict: 'head' };

/** A new programme in the store; resolves to its id. */
export const newProgramme = async (store: Store, like: Programme = DEMO_PROGRAMME): Promise<string> => {
  serial += 1;
  const id = `programme-${serial}`;
  const body: ProgrammeBody = { v: 1, programme: { ...like, id }, salt: 'salt of the programme' };
  await store.commit(programmePartition(id), [{ op: 'create', id: 'programme', body }]);
  return id;
};

export const executeOn = (
  store: Store,
  members: readonly Member[] = DEMO_MEMBERS,
  budgetMs = 10_000,
): Execute => makeExecute({ store, members: () => Promise.resolve(members), now: Date.now, budgetMs });

export const done = (outcome: Outcome): Extract<Outcome, { kind: 'done' }> => {
  assert.ok(outcome.kind === 'done', JSON.stringify(outcome));
  return outcome;
};

/** The number a referral got. */
export const numberOf = (outcome: Outcome): string => {
  const [event] = done(outcome).events;
  assert.equal(event?.type, 'referred');
  return event?.type === 'referred' ? event.case : '';
};

export const headOf = async (store: Store, programme: string): Promise<HeadBody> => {
  const [doc] = await store.read(programmePartition(programme), ['head']);
  assert.ok(doc);
  return bodyOf<HeadBody>(doc);
};

/** The log, oldest first. */
export const logOf = async (store: Store, programme: string): Promise<readonly LogEntry[]> => {
  const docs = await store.list(programmePartition(programme), 'log');
  return docs.map((doc) => bodyOf<LogEntry>(doc)).toSorted((a, b) => a.seq - b.seq);
};
