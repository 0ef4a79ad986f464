import assert from 'node:assert/strict';
import type { Case, Course } from '../../domain/case.ts';
import { QUALIFYING_TYPES } from '../../domain/case.ts';
import { duesOf } from '../../domain/dues.ts';
import type { CaseEvent } from '../../domain/events.ts';
import { rulesAt } from '../../domain/programme.ts';
import { viewOf } from '../../domain/view.ts';
import type { Accepted } from './invariants.ts';
import { CARL, CILLE, VERA, VIGGO } from './people.ts';
import { plusDays } from './random-steps.ts';

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const closed = ({ pauses = [] }: Course) => pauses.filter(({ to }) => to !== undefined);

/** Nobody reaches the main phase but through the gate, with two keys of two people (programme §2, Phase gate). */
export const gate = ({ by, intent, events, before }: Accepted): void => {
  for (const event of events) {
    if (event.type === 'phase-proposed' && event.data.recommendation === 'advance') {
      assert.ok(intent.type === 'propose-phase');
      assert.ok(
        intent.businessPlanReady && intent.budgetReady && intent.supportClarified,
        'the gate was open',
      );
    }
    if (event.type !== 'phase-agreed') continue;
    const was = before.cases.get(event.case);
    assert.ok(was?.proposal, 'nobody recommended it');
    const key = `${by.tenant}:${by.object}`;
    assert.ok(was.proposal.by !== key && was.coach !== key, 'one person turned both keys of a phase');
    assert.equal(was.caseworker, key);
    if (event.data.recommendation !== 'advance') continue;
    for (const type of QUALIFYING_TYPES) {
      const attended = was.sessions?.some((one) => one.attendance === 'attended' && one.types.includes(type));
      assert.ok(attended === true || was.exempted?.includes(type) === true, `main without ${type}`);
    }
  }
};

/** What a command may do to the days of a course. */
const daysFit = (event: CaseEvent, was: Course, now: Course): void => {
  if (event.type === 'resumed') {
    const from = was.pauses?.find(({ to }) => to === undefined)?.from;
    assert.ok(from !== undefined, 'nothing was paused');
    const days = daysFrom(from, event.data.on);
    assert.equal(now.mainUntil, plusDays(was.mainUntil, days), 'a pause was lost');
    assert.equal(closed(now).length, closed(was).length + (days > 0 ? 1 : 0));
    if (was.mainFrom === undefined || from < was.mainFrom)
      assert.equal(now.qualifyingUntil, plusDays(was.qualifyingUntil, days), 'a pause was lost');
    return;
  }
  if (event.type === 'phase-agreed') {
    assert.deepEqual(now.pauses, was.pauses, 'a pause was lost');
    if (now.mainFrom !== undefined) assert.equal(plusDays(now.qualifyingUntil, 1), now.mainFrom);
    assert.ok(now.mainUntil > now.qualifyingUntil);
    return;
  }
  if (event.type === 'corrected' && event.data.field === 'startDate') return;
  if (event.type === 'enrolled') {
    assert.ok(now.mainUntil >= was.mainUntil, 'a pause was lost');
    return;
  }
  assert.deepEqual(
    [now.start, now.qualifyingUntil, now.mainFrom, now.mainUntil],
    [was.start, was.qualifyingUntil, was.mainFrom, was.mainUntil],
    event.type,
  );
};

/** Whatever happens, a pause that is over stays where it is, and has moved the end of the course. */
export const pausesKept = ({ intent, events, before, after }: Accepted): void => {
  if (intent.type === 'undo') return;
  for (const event of events) {
    if (!('case' in event)) continue;
    const [was, now] = [before.cases.get(event.case)?.course, after.cases.get(event.case)?.course];
    if (!was || !now || was === now) continue;
    for (const pause of closed(was))
      assert.ok(
        now.pauses?.some(({ from, to }) => from === pause.from && to === pause.to),
        'a pause is gone',
      );
    const days = closed(now);
    for (const [index, { from }] of days.entries())
      assert.ok(index === 0 || (days[index - 1]?.to ?? '') <= from, 'two pauses at once');
    assert.ok((now.pauses ?? []).length - days.length <= 1, 'paused twice');
    daysFit(event, was, now);
  }
};

/** What is due follows from the case alone; nothing is due in a closed case but what comes after it. */
const duesFit = (subject: Case, accepted: Accepted): void => {
  const rules = rulesAt(accepted.after.programme, accepted.today);
  const all = duesOf(subject, rules);
  assert.deepEqual(duesOf(structuredClone(subject), rules), all);
  // A debt goes by its loan, wherever the course is (invariants-of-loans.ts), and what a citizen asked to see of
  // their data by nothing but the answer (tests/domain/access.test.ts).
  const dues = all.filter(({ kind }) => !['instalment', 'loan-deadline', 'access'].includes(kind));
  const kinds = new Set(dues.map(({ kind }) => kind));
  if (subject.status.startsWith('ending') || subject.status === 'erased')
    assert.equal(dues.length, 0, subject.status);
  // A closed case is kept so long, and follow-ups come before that.
  if (subject.status === 'withdrawn' || subject.status === 'refused')
    assert.ok(dues.length <= 1 && kinds.isSubsetOf(new Set(['retention'])), subject.status);
  else if (subject.status === 'discharged')
    assert.ok(kinds.size <= 1 && kinds.isSubsetOf(new Set(['follow-up', 'retention'])), 'due after the end');
  else assert.ok(!kinds.has('retention'), `${subject.status} is not closed`);
  const open = subject.status === 'paused' && subject.course?.pauses?.find(({ to }) => to === undefined);
  for (const { kind, remindOn } of dues) {
    assert.deepEqual(remindOn, [...new Set(remindOn)].toSorted());
    assert.ok(remindOn.length > 0, `nobody is reminded of ${kind}`);
    if (open && kind !== 'pause-end')
      assert.ok(
        remindOn.every((day) => day < open.from),
        `${kind} in a pause`,
      );
  }
};

export const dues = (accepted: Accepted): void => {
  for (const subject of accepted.after.cases.values())
    if (accepted.before.cases.get(subject.number) !== subject) duesFit(subject, accepted);
};

/** »Tilbagekald«: the provider sees nothing from that minute on, wherever the case is (practice §4). */
export const unseenByProvider = ({ today, after }: Accepted): void => {
  for (const subject of after.cases.values()) {
    if (subject.consent.withdrawn === undefined) continue;
    assert.equal(subject.sharedWithProvider, false);
    for (const member of [VERA, VIGGO, CARL, CILLE])
      assert.equal(viewOf(subject, member, after.programme, today), undefined, `${member.object} sees it`);
  }
};
