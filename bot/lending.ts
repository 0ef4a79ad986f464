import type { Month } from '../domain/day.ts';
import type { LedgerLine } from '../domain/loan/ledger.ts';
import { ledgerOf } from '../domain/loan/ledger.ts';
import { isSettled, loansOf } from '../domain/loan/stages.ts';
import { may } from '../domain/rights/may.ts';
import { LOANS_TAG, OPEN_LOANS_TAG } from '../domain/case-tags.ts';
import { caseTagsOf } from '../domain/member-tags.ts';
import type { CaseView } from '../domain/view.ts';
import { byText } from '../domain/order.ts';
import type { CaseBody } from '../storage/documents/programme.ts';
import { bodyOf } from '../storage/documents/body.ts';
import { listAll } from '../storage/list-all.ts';
import type { Scope } from './scope.ts';

/** A line of the month's book, with the citizen it is about. */
export interface BookLine extends LedgerLine {
  readonly citizen: string;
}

/** The book of a month, as far as one member may see it. */
export interface Book {
  readonly lines: readonly BookLine[];
  /** So many lines are about cases in which they have a conflict of interest: the sums are without them. */
  readonly withheld: number;
}

/** The loans of a programme as one member may see them. */
export interface LendingWorld {
  /** Cases with a loan that is not settled, by number; nothing of them is noted as seen. */
  openLoans(): Promise<readonly CaseView[]>;
  /** What was paid out and paid back in a month, in all cases; noted as seen. */
  book(month: Month): Promise<Book>;
}

type Deps = Pick<
  Scope,
  'store' | 'partition' | 'programme' | 'member' | 'today' | 'view' | 'listed' | 'noteLook'
>;

export const makeLending = ({
  store,
  partition,
  programme,
  member,
  today,
  view,
  listed,
  noteLook,
}: Deps): LendingWorld => {
  /** Who lends sees every loan of the programme, a coach those of their own cases. */
  const lends = (): boolean =>
    (['decide-loan', 'pay-loan'] as const).some((action) => may(member, action, programme, today));

  return {
    async openLoans() {
      if (!may(member, 'see-loans', programme, today)) return [];
      const cases = await listed([
        ...caseTagsOf(member, programme, today),
        ...(lends() ? [OPEN_LOANS_TAG] : []),
      ]);
      return cases
        .filter((subject) => loansOf(subject).some(({ state }) => !isSettled(state)))
        .flatMap((subject) => view(subject) ?? [])
        .filter(({ reads }) => reads.loans === 'all')
        .toSorted((a, b) => byText(a.number, b.number));
    },
    async book(month) {
      if (!may(member, 'pay-loan', programme, today)) return { lines: [], withheld: 0 };
      const all = (await listAll(store, partition, LOANS_TAG)).map((doc) => bodyOf<CaseBody>(doc));
      const seen = all.flatMap((subject) => view(subject) ?? []);
      const withheld = ledgerOf(
        all.filter((subject) => !view(subject)),
        month,
      ).length;
      const lines = ledgerOf(seen, month);
      for (const number of new Set(lines.map((line) => line.case))) noteLook(number);
      const named = lines.map((line) => ({
        ...line,
        citizen: seen.find(({ number }) => number === line.case)?.personal.citizenName ?? '',
      }));
      return { lines: named, withheld };
    },
  };
};
