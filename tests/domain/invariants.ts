import assert from 'node:assert/strict';
import type { Status } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { DomainEvent } from '../../domain/events.ts';
import type { Member } from '../../domain/member.ts';
import type { Memory } from './memory.ts';
import { FUNCTIONS } from './rights-table.ts';
import { MARK, plusDays } from './random-commands.ts';

/** One accepted command, with the states around it. */
export interface Accepted {
  readonly by: Member;
  readonly intent: Intent;
  readonly today: string;
  readonly events: readonly DomainEvent[];
  readonly before: Memory;
  readonly after: Memory;
  /** How many places are bought that day. */
  readonly places: number;
}

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** programme §2, as far as it is built: from where to where one command may take a case. */
const MOVES: Readonly<Record<Status | 'nothing', readonly Status[]>> = {
  nothing: ['with-provider', 'refusing'],
  'with-provider': ['returned', 'joint', 'refusing', 'waitlisted', 'enrolled'],
  returned: ['with-provider'],
  joint: [],
  refusing: [],
  waitlisted: [],
  enrolled: [],
};

const WHO: Readonly<Record<Intent['type'], readonly [string, string | undefined]>> = {
  refer: ['caseworker', 'job-centre'],
  approve: ['visitator', 'provider'],
  reject: ['visitator', 'provider'],
  ask: ['visitator', 'provider'],
  reply: ['caseworker', 'job-centre'],
  acknowledge: ['business-director', 'buyer'],
  'bind-channel': ['', undefined],
};

const whoActed = ({ by, intent, today, before }: Accepted): void => {
  const functions: readonly string[] = FUNCTIONS[by.organisation] ?? [];
  const [role, party] = WHO[intent.type];
  assert.ok(by.to === undefined || today <= by.to, 'an expired member acted');
  if (intent.type === 'bind-channel')
    assert.ok(by.roles.includes('admin') || by.roles.includes('business-director'));
  else
    assert.ok(
      (by.roles as readonly string[]).includes(role) && party !== undefined && functions.includes(party),
    );
  const subject = 'case' in intent ? before.cases.get(intent.case) : undefined;
  if (!subject) return;
  if (intent.type === 'reply') assert.equal(subject.caseworker, keyOf(by));
  else assert.ok(subject.sharedWithProvider && subject.caseworker !== keyOf(by));
};

const moves = ({ before, after, intent }: Accepted): void => {
  for (const [number, { status, since }] of after.cases) {
    const was = before.cases.get(number);
    if (was?.status === status) assert.equal(since, was.since);
    else assert.ok(MOVES[was?.status ?? 'nothing'].includes(status), `${was?.status} → ${status}`);
    if (was && was !== after.cases.get(number)) assert.ok(!('case' in intent) || intent.case === number);
  }
};

const placeOrQueue = ({ events, before, places }: Accepted): void => {
  const free = places - before.head.places.length;
  const goesFirst = free > before.head.queue.length;
  for (const { type } of events) {
    if (type === 'enrolled') assert.ok(goesFirst, 'a place was taken that was not free');
    if (type === 'waitlisted') assert.ok(!goesFirst, 'somebody waits for a place that is free');
  }
};

const gapFree = (numbers: readonly number[]): boolean =>
  numbers.toSorted((a, b) => a - b).every((number, index) => number === index + 1);

const numbers = ({ after }: Accepted): void => {
  const years = Map.groupBy(after.cases.keys(), (number) => number.slice(0, 8));
  for (const [prefix, all] of years) {
    assert.match(prefix, /^ML-20\d\d-$/);
    assert.ok(gapFree(all.map((number) => Number(number.slice(8)))), `gap in ${all.join(' ')}`);
  }
  assert.ok(gapFree([...after.notices.keys()]));
  assert.equal(after.head.lastNotice, after.notices.size);
};

const headFits = ({ after: { head, cases }, places }: Accepted): void => {
  const all = [...cases.values()];
  const inStatus = (status: Status): readonly string[] =>
    all
      .filter((one) => one.status === status)
      .map(({ number }) => number)
      .toSorted();
  assert.ok(head.places.length <= places, `${head.places.length} enrolled for ${places} places`);
  assert.deepEqual(head.places.map((taken) => taken.case).toSorted(), inStatus('enrolled'));
  assert.deepEqual(head.queue.map((entry) => entry.case).toSorted(), inStatus('waitlisted'));
  for (const [index, entry] of head.queue.entries()) {
    const next = head.queue[index + 1];
    assert.equal(entry.applicationDate, cases.get(entry.case)?.applicationDate);
    if (!next) continue;
    assert.ok(entry.applicationDate <= next.applicationDate, 'the queue is out of order');
    if (entry.applicationDate === next.applicationDate)
      assert.ok(entry.seq < next.seq, 'a tie is out of order');
  }
};

const casesFit = ({ after: { cases } }: Accepted): void => {
  const references = [...cases.values()].map(({ personal }) => personal.journalRef);
  assert.equal(new Set(references).size, references.length, 'two open cases of one citizen');
  for (const { caseworker, assessment, applicationDate, deadline, madeOn } of cases.values()) {
    assert.notEqual(assessment?.by, caseworker, 'one person holds both keys');
    assert.equal(deadline, plusDays(applicationDate, 28));
    assert.ok(applicationDate <= madeOn);
  }
};

const nothingPersonal = ({ events, after: { head, notices } }: Accepted): void => {
  const plain = events.map((event) => ('personal' in event ? { ...event, personal: undefined } : event));
  assert.ok(!JSON.stringify([plain, head, [...notices.values()]]).includes(MARK));
};

const RULES = [whoActed, moves, placeOrQueue, numbers, headFits, casesFit, nothingPersonal];

/** What must hold after every command, whatever came before. */
export const checkInvariants = (accepted: Accepted): void => {
  for (const rule of RULES) rule(accepted);
};
