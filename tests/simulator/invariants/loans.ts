import type { Case } from '../../../domain/case.ts';
import { balanceOf } from '../../../domain/loan/loan.ts';
import { loanState } from '../../../domain/loan/state.ts';
import type { LogEntry } from '../../../storage/documents/log.ts';
import { PARTITION } from '../choose.ts';
import type { Disk } from '../disk.ts';
import { entriesIn, type Watch } from '../watch.ts';
import { logOn } from './log.ts';

/** Note, §Mikrolånsforløb. */
const MOST = 50_000;

type LoanEvent = Extract<LogEntry['events'][number], { readonly data: { readonly loan: number } }>;
interface Line {
  readonly seq: number;
  readonly event: LoanEvent;
}

const isOfLoan = (event: LogEntry['events'][number]): event is LoanEvent => event.type.startsWith('loan-');

interface Account {
  approved: number;
  paidOut: number;
  repaid: number;
  writtenOff: number;
}

const add = (account: Account, { event }: Line): void => {
  if (event.type === 'loan-approved') account.approved = event.data.amount;
  if (event.type === 'loan-disbursed') account.paidOut += event.data.amount;
  if (event.type === 'loan-repayment') account.repaid += event.data.amount;
  if (event.type === 'loan-written-off') account.writtenOff += event.data.amount;
};

/** What stands of each loan of a case: neither taken back with a reason, nor undone. */
export const accountsOf = (log: readonly LogEntry[], number: string): ReadonlyMap<number, Account> => {
  const own = log.filter(({ events }) => events.some((event) => 'case' in event && event.case === number));
  const gone = new Set<string>();
  const undone = new Set<number>();
  for (const { events } of own)
    for (const event of events) {
      if (!('case' in event) || event.case !== number) continue;
      if (event.type === 'undone') undone.add(event.data.entry);
    }
  const lines = own
    .filter(({ seq }) => !undone.has(seq))
    .flatMap(({ seq, events }) =>
      events.flatMap((event): readonly Line[] =>
        isOfLoan(event) && event.case === number ? [{ seq, event }] : [],
      ),
    );
  for (const { event } of lines)
    if (event.type === 'loan-reversed') gone.add(`${event.data.loan} ${event.data.entry}`);
  const accounts = new Map<number, Account>();
  for (const line of lines) {
    const { loan } = line.event.data;
    const account = accounts.get(loan) ?? { approved: 0, paidOut: 0, repaid: 0, writtenOff: 0 };
    accounts.set(loan, account);
    if (!gone.has(`${loan} ${line.seq}`)) add(account, line);
  }
  return accounts;
};

const judge = (log: readonly LogEntry[], { number, loans = [] }: Case): string | undefined => {
  const accounts = accountsOf(log, number);
  let out = 0;
  for (const loan of loans) {
    const { approved, paidOut, repaid, writtenOff } = accounts.get(loan.number) ?? {
      approved: 0,
      paidOut: 0,
      repaid: 0,
      writtenOff: 0,
    };
    const balance = paidOut - repaid - writtenOff;
    const what = `loan ${loan.number} of ${number}`;
    out += paidOut;
    if (balanceOf(loanState(loan)) !== balance)
      return `${what} is owed ${balanceOf(loanState(loan))}, by the log ${balance}`;
    if (balance < 0) return `${what}: more back than out`;
    if (paidOut > approved) return `${what}: ${paidOut} paid of ${approved} approved`;
  }
  return out > MOST ? `${out} kr. paid out in ${number}` : undefined;
};

/** The balance of every loan is what the log says, whatever happened in between; and no more is out than may be. */
export const loansAddUp = (disk: Disk): Watch => ({
  name: 'the balance of a loan is the fold of its log',
  commit(change) {
    const touched = entriesIn(change).some(({ events }) =>
      events.some((event) => isOfLoan(event) || event.type === 'undone'),
    );
    if (!touched) return undefined;
    const log = logOn(disk);
    return change.after
      .filter(({ id, partition }) => id.startsWith('case:') && partition === PARTITION)
      .map(({ body }) => judge(log, body as Case))
      .find((what) => what !== undefined);
  },
});
