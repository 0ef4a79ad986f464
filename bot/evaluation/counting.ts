import type { Day } from '../../domain/day.ts';
import { earlier } from '../../domain/day.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Period } from '../../domain/evaluation/figure.ts';
import type { FigureId } from '../../domain/evaluation/figures/index.ts';
import { gather, observeNotice } from '../../domain/evaluation/gather.ts';
import type { Observation } from '../../domain/evaluation/observe.ts';
import { asked, observe } from '../../domain/evaluation/observers/index.ts';
import type { Programme } from '../../domain/programme.ts';
import type { CaseBody, HeadBody, NoticeBody } from '../../storage/documents.ts';
import { bodyOf, maybeBody } from '../../storage/documents.ts';
import { noticeId } from '../../storage/keys.ts';
import { pagesOf } from '../../storage/pages.ts';
import type { Store } from '../../storage/port.ts';
import { readMany } from '../../storage/read-many.ts';

interface Deps {
  readonly store: Store;
  readonly partition: string;
  readonly programme: Programme;
  readonly today: Day;
}

/** The figures of a programme, and what must not stand in a paper about it. */
export interface Counting {
  readonly evaluation: Evaluation;
  /** What would name a citizen: names, the authorities' references, case numbers, CVR numbers. */
  readonly words: readonly string[];
}

/** The period a paper covers unless told: what was bought so far, or else everything since the first application. */
export const wholePeriod = async ({ store, partition, programme, today }: Deps): Promise<Period> => {
  const bought = programme.period?.from;
  if (bought !== undefined && bought <= today) return { from: bought, to: today };
  let first = today;
  for await (const page of pagesOf(store, partition, 'case'))
    for (const doc of page) first = earlier(first, bodyOf<CaseBody>(doc).applicationDate);
  return { from: first, to: today };
};

const namesIn = ({ number, personal }: CaseBody): readonly string[] =>
  [number, personal.citizenName, personal.journalRef, personal.cvr].filter((word) => word !== undefined);

/** Every notice there is, those of a case together. */
const noticesOf = async (
  { store, partition }: Deps,
  head: HeadBody | undefined,
): Promise<readonly NoticeBody[]> => {
  const numbers = Array.from({ length: head?.lastNotice ?? 0 }, (_, index) => index + 1);
  const found = await readMany(store, partition, numbers.map(noticeId));
  return found
    .flatMap((doc) => maybeBody<NoticeBody>(doc) ?? [])
    .toSorted((a, b) => (a.case < b.case ? -1 : a.case > b.case ? 1 : 0));
};

const headOf = async ({ store, partition }: Deps): Promise<HeadBody | undefined> => {
  const [doc] = await store.read(partition, ['head']);
  return maybeBody<HeadBody>(doc);
};

/** An event behind a figure: the log number, and the case it happened in. */
export interface Source {
  readonly case: string;
  readonly entry: number;
}

/** The events behind one figure, in the order of the log. */
export const sourcesOf = async (deps: Deps, wanted: Period, figure: FigureId): Promise<readonly Source[]> => {
  const { store, partition, today } = deps;
  const period = { from: wanted.from, to: earlier(wanted.to, today) };
  const sources: Source[] = [];
  const add = (number: string, observations: readonly Observation[]): void => {
    for (const one of observations)
      if (one.figure === figure) sources.push({ case: number, entry: one.entry });
  };
  for await (const page of pagesOf(store, partition, 'case'))
    for (const doc of page) {
      const subject = bodyOf<CaseBody>(doc);
      add(subject.number, observe(asked(subject, period)));
    }
  for (const notice of await noticesOf(deps, await headOf(deps)))
    add(notice.case, observeNotice(notice, period));
  return sources.toSorted((a, b) => a.entry - b.entry);
};

/**
 * Counts a period over all cases of a programme, a page of them at a time. What is after today has not happened: the
 * period ends there at the latest.
 */
export const countPeriod = async (deps: Deps, wanted: Period): Promise<Counting> => {
  const { store, partition, programme, today } = deps;
  const period = { from: wanted.from, to: earlier(wanted.to, today) };
  const gathering = gather(programme, period);
  const words: string[] = [];
  // The head first: whatever is entered meanwhile has a later number.
  const head = await headOf(deps);
  for await (const page of pagesOf(store, partition, 'case'))
    for (const found of page) {
      const subject = bodyOf<CaseBody>(found);
      gathering.add(subject);
      words.push(...namesIn(subject));
    }
  for (const notice of await noticesOf(deps, head)) gathering.notice(notice);
  return { evaluation: gathering.done({ madeOn: today, upTo: head?.seq ?? 0 }), words };
};
