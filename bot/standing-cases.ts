import type { Case } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import { dueOn } from '../domain/tasks.ts';
import { bodyOf, maybeBody } from '../storage/documents/body.ts';
import type { CaseBody, HeadBody } from '../storage/documents/programme.ts';
import { changedSince } from '../storage/changed-cases.ts';
import { caseId } from '../storage/keys.ts';
import { listAll } from '../storage/list-all.ts';
import type { Doc, Store } from '../storage/port.ts';
import { readMany } from '../storage/read-many.ts';
import { makeNewest, type Newest } from './newest.ts';

/**
 * What of a case its running deadline and a leader's right to hear of it go by. Nothing personal, so that it can be kept
 * in memory: who is shown a case gets it from the store.
 */
export type Standing = Pick<
  Case,
  'number' | 'status' | 'since' | 'organisation' | 'sharedWithProvider' | 'caseworker' | 'coach' | 'recused'
> & {
  /** The day an answer is due, while the deadline runs. */
  readonly due?: Day;
};

export const standingOf = (subject: Case): Standing => {
  const { number, status, since, organisation, sharedWithProvider, caseworker, coach, recused } = subject;
  const due = dueOn(subject);
  return {
    number,
    status,
    since,
    organisation,
    sharedWithProvider,
    caseworker,
    ...(coach !== undefined && { coach }),
    ...(recused && { recused }),
    ...(due !== undefined && { due }),
  };
};

/** How the cases with one of some tags stand, each once and as new as the log is, however many they are. */
export type StandingCases = (tags: readonly string[]) => Promise<readonly Standing[]>;

type Head = Pick<HeadBody, 'seq' | 'changed'>;

interface Known {
  /** The log number as of which they are known. */
  readonly seq: number;
  /** By case number. */
  readonly cases: ReadonlyMap<string, Standing>;
}

/** A tag for each job centre and leader and one for the provider's applications; those asked for last are kept. */
const TAGS = 100;

/** What this process has read, by partition and tag: some 500 bytes a case, of open cases and no others. */
const known = new WeakMap<Store, Newest<string, Known>>();

const standingIn = (doc: Doc): Standing => standingOf(bodyOf<CaseBody>(doc));

/** Only the cases that the head says were changed are read; `undefined` where it does not say so of all of them. */
const goneOn = async (
  store: Store,
  partition: string,
  tag: string,
  head: Head,
  before: Known,
): Promise<Known | undefined> => {
  const numbers = changedSince(head, before.seq);
  if (!numbers || numbers.length === 0) return numbers && { ...before, seq: head.seq };
  const docs = await readMany(store, partition, numbers.map(caseId));
  const cases = new Map(before.cases);
  for (const [index, number] of numbers.entries()) {
    const doc = docs[index];
    if (!doc) return undefined;
    if (doc.tags.includes(tag)) cases.set(number, standingIn(doc));
    else cases.delete(number);
  }
  return { seq: head.seq, cases };
};

const readAll = async (store: Store, partition: string, tag: string, { seq }: Head): Promise<Known> => {
  const all = (await listAll(store, partition, tag)).map(standingIn);
  return { seq, cases: new Map(all.map((one) => [one.number, one])) };
};

/**
 * The open cases of an organisation are read once in a process, and then those that were changed: the head, which is read
 * each time and before them, says which. So none of them is older than that head. Where it does not say so, for a version
 * without that count worked in between or the last look is long ago, all are read again.
 */
export const makeStandingCases =
  (store: Store, partition: string): StandingCases =>
  async (tags) => {
    const [doc] = await store.read(partition, ['head']);
    const head: Head = maybeBody<HeadBody>(doc) ?? { seq: 0 };
    const ofStore = known.get(store) ?? makeNewest<string, Known>(TAGS);
    known.set(store, ofStore);
    const all = await Promise.all(
      tags.map(async (tag) => {
        const key = `${partition}\n${tag}`;
        const before = ofStore.get(key);
        const now =
          (before && (await goneOn(store, partition, tag, head, before))) ??
          (await readAll(store, partition, tag, head));
        ofStore.set(key, now);
        return [...now.cases.values()];
      }),
    );
    return [...new Map(all.flat().map((one) => [one.number, one])).values()];
  };
