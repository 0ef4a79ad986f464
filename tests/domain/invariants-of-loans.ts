import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { CaseEvent } from '../../domain/events.ts';
import { duesOf } from '../../domain/dues.ts';
import { isLoanEvent } from '../../domain/loan/events.ts';
import type { PastEntry } from '../../domain/history.ts';
import type { LoanFacts, LoanEventType } from '../../domain/loan/events.ts';
import { balanceOf } from '../../domain/loan/loan.ts';
import { loanState } from '../../domain/loan/state.ts';
import { rulesAt } from '../../domain/programme.ts';
import type { Accepted } from './invariants.ts';
import type { Memory } from './memory.ts';

/** Note, §Mikrolånsforløb. */
const [LEAST, MOST] = [1_000, 50_000];

type Of<T extends LoanEventType> = Extract<LoanFacts, { type: T }>;
type Stood = { readonly by: string; readonly entry: number; readonly event: LoanFacts };

const undoneIn = (log: readonly PastEntry[]): ReadonlySet<number> =>
  new Set(
    log.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'undone' ? [event.data.entry] : [])),
    ),
  );

const REOPENS: ReadonlySet<CaseEvent['type']> = new Set(['reopened', 'returned-to-line']);

/** What stands of the loans of a case, told from the log alone: neither undone, nor reversed, nor lapsed by mistake. */
const standing = (log: readonly PastEntry[]): readonly Stood[] => {
  const undone = undoneIn(log);
  const valid = log.filter(({ deed }) => !undone.has(deed.seq));
  const reopened = valid
    .filter(({ events }) => events.some(({ type }) => REOPENS.has(type)))
    .map(({ deed }) => deed.seq)
    .at(-1);
  const all = valid.flatMap(({ deed, events }) =>
    events.filter(isLoanEvent).map((event) => ({ by: deed.by, entry: deed.seq, event })),
  );
  const reversed = new Set(
    all.flatMap(({ event }) =>
      event.type === 'loan-reversed' ? [`${event.data.loan} ${event.data.entry}`] : [],
    ),
  );
  return all.filter(
    ({ event, entry }) =>
      event.type !== 'loan-reversed' &&
      !reversed.has(`${event.data.loan} ${entry}`) &&
      !(event.type === 'loan-lapsed' && reopened !== undefined && entry < reopened),
  );
};

interface Account {
  readonly loan: number;
  readonly steps: readonly Stood[];
  readonly approved: number;
  readonly paidOut: number;
  readonly planned: number;
  readonly repaid: number;
  readonly writtenOff: number;
  readonly lapsed: number;
}

const sum = (events: readonly { readonly data: { readonly amount: number } }[]): number =>
  events.reduce((total, { data }) => total + data.amount, 0);

const accountOf = (loan: number, steps: readonly Stood[]): Account => {
  const of = <T extends LoanEventType>(type: T): readonly Of<T>[] =>
    steps.flatMap(({ event }) => (event.type === type ? [event as Of<T>] : []));
  const plan = steps.flatMap(({ event }) => ('plan' in event.data ? [event.data.plan] : [])).at(-1) ?? [];
  return {
    loan,
    steps,
    approved: of('loan-approved').at(-1)?.data.amount ?? 0,
    paidOut: sum(of('loan-disbursed')),
    planned: plan.reduce((total, { amount }) => total + amount, 0),
    repaid: sum(of('loan-repayment')),
    writtenOff: sum(of('loan-written-off')),
    lapsed: sum(of('loan-lapsed')),
  };
};

/** The accounts of a case's loans, from the log alone. */
const accountsIn = ({ log }: Memory, number: string): readonly Account[] =>
  [...Map.groupBy(standing(log.get(number) ?? []), ({ event }) => event.data.loan)].map(([loan, steps]) =>
    accountOf(loan, steps),
  );

const typesIn = ({ steps }: Account): readonly LoanEventType[] => steps.map(({ event }) => event.type);

/** Asked for or granted and not paid yet, as far as the newest decision tells. */
const isOpenRequest = (account: Account): boolean => {
  const types = typesIn(account);
  if (types.includes('loan-withdrawn') || (account.lapsed > 0 && account.paidOut === 0)) return false;
  const decision = types.findLast((type) =>
    ['loan-approved', 'loan-rejected', 'loan-complained', 'loan-complaint-judged'].includes(type),
  );
  if (decision === 'loan-approved') return account.approved > account.paidOut + account.lapsed;
  return decision !== 'loan-rejected' && !(decision === 'loan-complaint-judged' && isSentOn(account));
};

const isSentOn = ({ steps }: Account): boolean =>
  steps.flatMap(({ event }) => (event.type === 'loan-complaint-judged' ? [event.data.result] : [])).at(-1) ===
  'rejected-sent-on';

/** Money: never more out than granted, never more back than out, and the balance is the sum of what stands. */
export const moneyAddsUp = ({ after, before }: Accepted): void => {
  for (const { number, loans = [] } of after.cases.values()) {
    if (before.cases.get(number)?.loans === loans) continue;
    const accounts = accountsIn(after, number);
    assert.equal(loans.length, accounts.length);
    for (const account of accounts) {
      const { loan, approved, paidOut, planned, repaid, writtenOff, lapsed } = account;
      const what = `loan ${loan} of ${number}: ${JSON.stringify({ ...account, steps: typesIn(account) })}`;
      assert.ok(paidOut + lapsed <= approved || paidOut === 0, what);
      const balance = planned - repaid - writtenOff;
      assert.ok(balance >= 0, what);
      assert.equal(planned, paidOut, `no interest, so the plan is what was paid out: ${what}`);
      const found = loans.find((one) => one.number === loan);
      assert.ok(found, what);
      const state = loanState(found);
      const { plan, ...rest } = state;
      assert.equal(balanceOf(state), balance, what);
      assert.ok(
        plan.every(({ amount }) => Number.isSafeInteger(amount) && amount > 0),
        what,
      );
      assert.deepEqual(
        { paidOut: rest.paidOut, repaid: rest.repaid, writtenOff: rest.writtenOff },
        { paidOut, repaid, writtenOff },
        what,
      );
      if (state.status === 'repaid' || state.status === 'written-off') assert.equal(balance, 0, what);
    }
  }
};

/** What is due of a debt is what it comes to, wherever the course is; nothing of one that was handed to recovery. */
export const instalmentsDue = ({ before, after, today }: Accepted): void => {
  for (const [number, subject] of after.cases) {
    if (before.cases.get(number) === subject || !subject.loans) continue;
    const kinds = duesOf(subject, rulesAt(after.programme, today)).map(({ kind }) => kind);
    const accounts = accountsIn(after, number);
    const owes = accounts.some(
      (one) => one.planned > one.repaid + one.writtenOff && !typesIn(one).includes('loan-handed-to-recovery'),
    );
    assert.equal(
      kinds.includes('instalment'),
      owes,
      `${number}: ${accounts.map((one) => typesIn(one).join(', ')).join(' · ')}`,
    );
    if (kinds.includes('loan-deadline')) assert.ok(accounts.some(isOpenRequest), `a deadline in ${number}`);
  }
};

/** What is granted and paid out stays within the amounts of the note, for a citizen and not for a case. */
export const withinCeiling = ({ events, after }: Accepted): void => {
  for (const event of events) {
    if (event.type === 'loan-submitted' || event.type === 'loan-answered' || event.type === 'loan-approved')
      assert.ok(event.data.amount >= LEAST && event.data.amount <= MOST, JSON.stringify(event));
    const subject = 'case' in event ? after.cases.get(event.case) : undefined;
    const reference = subject?.personal.journalRef;
    // Another job centre's same reference is another citizen.
    const isCitizen = ({ personal, organisation }: Case): boolean =>
      personal.journalRef === reference && organisation === subject?.organisation;
    if (reference === undefined || !(event.type === 'loan-disbursed' || event.type === 'undone')) continue;
    const paid = [...after.cases.values()]
      .filter(isCitizen)
      .flatMap(({ number }) => accountsIn(after, number))
      .reduce((total, { paidOut }) => total + paidOut, 0);
    assert.ok(paid <= MOST, `${paid} kr. paid out to ${reference}`);
  }
};

/** Asking, granting and paying out are three people; giving money up is two. */
export const keysOfLoans = ({ by, events, before, after }: Accepted): void => {
  const actor = `${by.tenant}:${by.object}`;
  for (const event of events.filter(isLoanEvent)) {
    const steps = accountsIn(after, event.case).find(({ loan }) => loan === event.data.loan)?.steps ?? [];
    const did = (...types: readonly LoanEventType[]): readonly string[] =>
      steps.filter((step) => types.includes(step.event.type)).map((step) => step.by);
    const asked = did('loan-submitted', 'loan-answered');
    if (event.type === 'loan-approved' || event.type === 'loan-refusal-drafted') {
      assert.ok(!asked.includes(actor), `${event.type} by who asked`);
      assert.notEqual(before.cases.get(event.case)?.coach, actor, `${event.type} by the coach`);
    }
    if (event.type === 'loan-disbursed') {
      assert.notEqual(did('loan-approved').at(-1), actor, 'paid out by who granted');
      assert.ok(!asked.includes(actor), 'paid out by who asked');
    }
    if (event.type === 'loan-written-off')
      assert.notEqual(did('loan-write-off-proposed').at(-1), actor, 'written off by one person');
  }
};

/** Asked for in a main phase that runs, once at a time. */
export const requestsInMain = ({ events, before, today }: Accepted): void => {
  for (const event of events) {
    if (event.type !== 'loan-submitted') continue;
    const subject = before.cases.get(event.case);
    assert.ok(subject?.course?.mainFrom !== undefined && subject.course.mainFrom <= today, 'before the gate');
    assert.ok(subject.status === 'enrolled' || subject.status === 'phase-proposed', subject.status);
    const others = [...before.cases.values()]
      // Another job centre's same reference is another citizen.
      .filter(
        ({ personal, organisation }) =>
          personal.journalRef === subject.personal.journalRef && organisation === subject.organisation,
      )
      .flatMap(({ number }) => accountsIn(before, number));
    assert.deepEqual(others.filter(isOpenRequest), [], 'a second request');
  }
};

const OVER: ReadonlySet<Case['status']> = new Set(['discharged', 'withdrawn']);

/** When a course has ended nothing is waited for but what is owed, and a complaint that has to be answered. */
export const endLapses = ({ events, before, after }: Accepted): void => {
  for (const [number, subject] of after.cases) {
    const was = before.cases.get(number);
    const ended = OVER.has(subject.status) && was?.status !== subject.status;
    if (!ended || events.some(({ type }) => type === 'undone')) continue;
    for (const account of accountsIn(after, number))
      assert.ok(
        !isOpenRequest(account) || typesIn(account).includes('loan-complained'),
        `${number}: ${typesIn(account).join(', ')}`,
      );
  }
};

/** Whatever is taken back, nothing is forgotten: the steps of a loan only grow, but for an undo. */
export const stepsStay = ({ intent, before, after }: Accepted): void => {
  if (intent.type === 'undo') return;
  for (const [number, { loans = [] }] of before.cases) {
    const now = after.cases.get(number)?.loans ?? [];
    for (const { number: loan, steps } of loans) {
      const kept = now.find((one) => one.number === loan)?.steps ?? [];
      assert.deepEqual(
        kept.slice(0, steps.length).map(({ entry, type }) => `${entry} ${type}`),
        steps.map(({ entry, type }) => `${entry} ${type}`),
      );
    }
  }
};
