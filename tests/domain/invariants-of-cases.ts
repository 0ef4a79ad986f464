import assert from 'node:assert/strict';
import type { Case, Status } from '../../domain/case.ts';
import type { Accepted } from './invariants.ts';
import { IN_A_COURSE } from './invariants-of-places.ts';
import { plusDays } from './random-steps.ts';

const ANSWERS = ['returned', 'joint', 'refusing', 'waitlisted', 'enrolled', 'withdrawn'] as const;

/** programme §2: from where to where one command may take a case; undo apart. */
const MOVES: Readonly<Record<Status | 'nothing', readonly Status[]>> = {
  nothing: ['with-provider', 'refusing'],
  'with-provider': ['invited', ...ANSWERS],
  invited: ANSWERS,
  returned: ['with-provider', 'withdrawn'],
  joint: ['countersigning', 'deciding', 'withdrawn'],
  countersigning: ['joint', 'refusing', 'waitlisted', 'enrolled', 'withdrawn'],
  deciding: ['refusing', 'waitlisted', 'enrolled', 'withdrawn'],
  refusing: ['hearing', 'withdrawn'],
  hearing: ['writing', 'countersigning', 'deciding', 'withdrawn'],
  writing: ['refused', 'hearing', 'countersigning', 'deciding', 'withdrawn'],
  refused: ['complained'],
  complained: ['refused', 'deciding', 'discharged', 'enrolled'],
  waitlisted: ['withdrawn'],
  enrolled: ['ending', 'discharged', 'withdrawn'],
  ending: ['ending-hearing', 'enrolled'],
  'ending-hearing': ['ending-writing', 'enrolled'],
  'ending-writing': ['ending-hearing', 'discharged', 'enrolled'],
  discharged: ['enrolled', 'complained'],
  withdrawn: [],
};

/** A new date for the talk and a new hearing begin the same status again. */
const AGAIN = new Set(['invite', 'draft-refusal']);

export const moves = ({ before, after, intent }: Accepted): void => {
  for (const [number, now] of after.cases) {
    const was = before.cases.get(number);
    if (was === now) continue;
    const named = 'cases' in intent ? intent.cases : 'case' in intent ? [intent.case] : [number];
    if (was) assert.ok(named.includes(number), 'another case changed');
    if (intent.type === 'acknowledge') assert.deepEqual(now, was);
    if (intent.type === 'undo') continue;
    if (was?.status !== now.status)
      assert.ok(MOVES[was?.status ?? 'nothing'].includes(now.status), `${was?.status} → ${now.status}`);
    else if (!AGAIN.has(intent.type)) assert.equal(now.since, was.since);
  }
};

/** A closed case changes no more, except by a complaint, a discharge that was wrong, and undo. */
export const closedStaysClosed = ({ before, after, intent }: Accepted): void => {
  if (!('case' in intent) || intent.type === 'undo') return;
  const was = before.cases.get(intent.case);
  assert.notEqual(was?.status, 'withdrawn');
  if (intent.type === 'recuse' || intent.type === 'reinstate') return;
  if (was?.status === 'refused') assert.equal(intent.type, 'complain');
  if (was?.status !== 'discharged' || intent.type === 'reopen' || intent.type === 'complain') return;
  assert.equal(intent.type, 'correct');
  assert.equal(after.cases.get(intent.case)?.status, 'discharged');
};

/** A course from the place to the discharge; its end is known while it is decided, and has a notice once it is. */
const courseFits = ({ status, course, ending }: Case): void => {
  const isEnding = IN_A_COURSE.has(status) && status !== 'enrolled';
  // A discharge that was decided may be complained about, and has ended all the same meanwhile.
  const ended = status === 'discharged' || (status === 'complained' && ending !== undefined);
  const has = IN_A_COURSE.has(status) || ended;
  // Who changed their mind before the first day had a course.
  if (status !== 'withdrawn') assert.equal(course !== undefined, has, status);
  assert.equal(ending !== undefined, isEnding || ended, status);
  assert.equal(ending?.notice !== undefined, ended);
  if (!course || !ending) return;
  assert.ok(course.start <= ending.date && ending.date <= course.mainUntil, 'an end outside the course');
  assert.equal(ending.phase, ending.date > course.qualifyingUntil ? 'main' : 'qualifying');
  assert.equal(ending.early, ending.date !== course.mainUntil);
};

export const casesFit = ({ after: { cases }, today }: Accepted): void => {
  // Who complains may apply again meanwhile; else a citizen has one open case. A reference is its job centre's own.
  const open = [...cases.values()].filter(
    ({ status, refusedOn, ending }) =>
      status !== 'withdrawn' &&
      status !== 'discharged' &&
      status !== 'complained' &&
      (refusedOn === undefined || ending !== undefined),
  );
  const references = open.map(({ organisation, personal }) => `${organisation} ${personal.journalRef}`);
  assert.equal(new Set(references).size, references.length, 'two open cases of one citizen');
  for (const subject of cases.values()) {
    const { status, applicationDate, deadline, joint, hearing, refusedOn, complaint } = subject;
    assert.ok(deadline >= plusDays(applicationDate, 28), 'a deadline shorter than the published one');
    assert.ok(applicationDate <= today);
    courseFits(subject);
    if (status === 'countersigning') assert.ok(joint);
    if (status === 'hearing' || status === 'ending-hearing')
      assert.ok(hearing && hearing.result === undefined);
    if (status === 'writing' || status === 'ending-writing') assert.ok(hearing?.result !== undefined);
    if (status === 'refused' || status === 'complained') assert.ok(refusedOn !== undefined);
    if (status === 'complained') assert.ok(complaint && complaint.result === undefined);
  }
};
