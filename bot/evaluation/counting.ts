import { setImmediate } from 'node:timers/promises';
import type { Day } from '../../domain/day.ts';
import { earlier } from '../../domain/day.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Period } from '../../domain/evaluation/figure.ts';
import type { FigureId } from '../../domain/evaluation/figures/index.ts';
import { gather, observeNotice } from '../../domain/evaluation/gather.ts';
import type { Observation } from '../../domain/evaluation/observe.ts';
import { asked, observe } from '../../domain/evaluation/observers/index.ts';
import type { Programme } from '../../domain/programme.ts';
import { byText } from '../../domain/order.ts';
import type { CaseBody, HeadBody, NoticeBody } from '../../storage/documents/programme.ts';
import type { Forbidden } from '../files/forbidden.ts';
import { rowOf } from './row-of.ts';
import type { EvaluationRow } from './rows.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
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

/** So many cases are read at once: a case is up to 20 kB, and ten thousand of them are to be counted in 200 MB. */
const CASES = 100;

/** The figures of a programme, and what its files are made and searched by. */
export interface Counting {
  readonly evaluation: Evaluation;
  /** A line for each application of the period; none where they were not asked for. */
  readonly rows: readonly EvaluationRow[];
  /** What would name a citizen, of all the programme's cases. */
  readonly forbidden: Forbidden;
}

/** Every case, a page at a time: ten thousand of them take seconds, and others have their turn in between. */
async function* casesOf({ store, partition }: Deps): AsyncGenerator<CaseBody> {
  for await (const page of pagesOf(store, partition, 'case', CASES)) {
    await setImmediate();
    for (const doc of page) yield bodyOf<CaseBody>(doc);
  }
}

/** What is after today has not happened. */
const untilToday = ({ from, to }: Period, { today }: Deps): Period => ({ from, to: earlier(to, today) });

/** The period a paper covers unless told: what was bought so far, or else everything since the first application. */
export const wholePeriod = async (deps: Deps): Promise<Period> => {
  const { programme, today } = deps;
  const bought = programme.period?.from;
  if (bought !== undefined && bought <= today) return { from: bought, to: today };
  let first = today;
  for await (const subject of casesOf(deps)) {
    // A referral that was undone is nobody's application.
    const counts = observe(asked(subject, { from: subject.applicationDate, to: today })).length > 0;
    if (counts) first = earlier(first, subject.applicationDate);
  }
  return { from: first, to: today };
};

/** Collects what would name the citizens of the cases that are added. */
const forbiddenWords = (programme: Programme) => {
  const [names, references, cases, cvr]: [string[], string[], string[], string[]] = [[], [], [], []];
  return {
    add({ number, personal: { citizenName, journalRef, cvr: business } }: CaseBody): void {
      cases.push(number);
      if (citizenName !== undefined) names.push(citizenName);
      if (journalRef !== undefined) references.push(journalRef);
      if (business !== undefined) cvr.push(business);
    },
    all: (): Forbidden => ({ names, references, cases, prefixes: [programme.prefix], cvr }),
  };
};

/** So many notices are read at once; of each no more is kept than is counted. */
const NOTICES = 500;

type ToldNotice = Pick<NoticeBody, 'case' | 'at' | 'entry' | 'seen'>;

const toldOf = ({ case: about, at, entry, seen }: NoticeBody): ToldNotice => ({
  case: about,
  at,
  ...(entry !== undefined && { entry }),
  ...(seen !== undefined && { seen }),
});

/** Every notice there is, those of a case together. */
const noticesOf = async (
  { store, partition }: Deps,
  head: HeadBody | undefined,
): Promise<readonly ToldNotice[]> => {
  const told: ToldNotice[] = [];
  const last = head?.lastNotice ?? 0;
  for (let from = 1; from <= last; from += NOTICES) {
    const count = Math.min(NOTICES, last - from + 1);
    const ids = Array.from({ length: count }, (_, index) => noticeId(from + index));
    for (const doc of await readMany(store, partition, ids)) {
      const notice = maybeBody<NoticeBody>(doc);
      if (notice) told.push(toldOf(notice));
    }
  }
  return told.toSorted((a, b) => byText(a.case, b.case));
};

const headOf = async ({ store, partition }: Deps): Promise<HeadBody | undefined> => {
  const [doc] = await store.read(partition, ['head']);
  return maybeBody<HeadBody>(doc);
};

/** An event behind a figure: the log number, and the case it happened in, where the member may see that one. */
export interface Source {
  readonly case?: string;
  readonly entry: number;
}

/** The events behind one figure, in the order of the log. `sees`: whether a case may be named. */
export const sourcesOf = async (
  deps: Deps,
  wanted: Period,
  figure: FigureId,
  sees: (subject: CaseBody) => boolean,
): Promise<readonly Source[]> => {
  const period = untilToday(wanted, deps);
  const sources: Source[] = [];
  const named = new Set<string>();
  const add = (number: string, observations: readonly Observation[]): void => {
    for (const one of observations)
      if (one.figure === figure)
        sources.push({ entry: one.entry, ...(named.has(number) && { case: number }) });
  };
  for await (const subject of casesOf(deps)) {
    if (sees(subject)) named.add(subject.number);
    add(subject.number, observe(asked(subject, period)));
  }
  for (const notice of await noticesOf(deps, await headOf(deps)))
    add(notice.case, observeNotice(notice, period));
  return sources.toSorted((a, b) => a.entry - b.entry);
};

/**
 * Counts a period over all cases of a programme, up to today at the latest. `withRows`: for the sheet, a line of each application too.
 */
export const countPeriod = async (deps: Deps, wanted: Period, withRows = false): Promise<Counting> => {
  const { programme, today } = deps;
  const period = untilToday(wanted, deps);
  const gathering = gather(programme, period);
  const forbidden = forbiddenWords(programme);
  const rows: EvaluationRow[] = [];
  // The head first: whatever is entered meanwhile has a later number.
  const head = await headOf(deps);
  for await (const subject of casesOf(deps)) {
    gathering.add(subject);
    forbidden.add(subject);
    const row = withRows ? rowOf(subject, period) : undefined;
    if (row) rows.push(row);
  }
  for (const notice of await noticesOf(deps, head)) gathering.notice(notice);
  const evaluation = gathering.done({ madeOn: today, upTo: head?.seq ?? 0 });
  return { evaluation, rows, forbidden: forbidden.all() };
};
