import assert from 'node:assert/strict';
import type { Case, Course, Status } from '../../domain/case.ts';
import type { Accepted } from './invariants.ts';
import { IN_A_COURSE } from './invariants-of-places.ts';
import { isLoanKind } from './random-loan.ts';
import { plusDays } from './random-steps.ts';

/** With a yes; who gets into the line while a place rests is offered it at once. */
const YES = ['waitlisted', 'offered', 'enrolled'] as const;
/** The job centre decides alone where the citizen no longer wants the sharing. */
const ANSWERS = ['returned', 'joint', 'refusing', ...YES, 'withdrawn', 'deciding'] as const;
const COURSE = ['enrolled', 'phase-proposed', 'paused'] as const;

/** programme §2: from where to where one command may take a case; undo apart. */
const MOVES: Readonly<Record<Status | 'nothing', readonly Status[]>> = {
  nothing: ['with-provider', 'refusing'],
  'with-provider': ['invited', ...ANSWERS],
  invited: ANSWERS,
  returned: ['with-provider', 'withdrawn', 'deciding'],
  joint: ['countersigning', 'deciding', 'withdrawn'],
  countersigning: ['joint', 'refusing', ...YES, 'withdrawn', 'deciding'],
  deciding: ['refusing', ...YES, 'withdrawn'],
  refusing: ['hearing', 'withdrawn'],
  hearing: ['writing', 'countersigning', 'deciding', 'withdrawn'],
  writing: ['refused', 'hearing', 'countersigning', 'deciding', 'withdrawn'],
  refused: ['complained', 'erased'],
  complained: ['refused', 'deciding', 'discharged', 'enrolled', 'paused', 'waitlisted'],
  waitlisted: ['withdrawn', 'offered'],
  offered: ['enrolled', 'waitlisted', 'withdrawn'],
  enrolled: ['phase-proposed', 'paused', 'ending', 'discharged', 'withdrawn'],
  'phase-proposed': ['enrolled', 'paused', 'ending', 'discharged'],
  paused: ['enrolled', 'phase-proposed', 'ending', 'discharged'],
  ending: ['ending-hearing', ...COURSE],
  'ending-hearing': ['ending-writing', ...COURSE],
  'ending-writing': ['ending-hearing', 'discharged', ...COURSE],
  discharged: ['enrolled', 'paused', 'waitlisted', 'complained', 'erased'],
  withdrawn: ['erased'],
  // Nobody comes back from there.
  erased: [],
};

/** A new date for the talk and a new hearing begin the same status again. */
const AGAIN = new Set(['invite', 'draft-refusal']);

export const moves = ({ before, after, intent }: Accepted): void => {
  for (const [number, now] of after.cases) {
    const was = before.cases.get(number);
    if (was === now) continue;
    const named = 'cases' in intent ? intent.cases : 'case' in intent ? [intent.case] : [number];
    const receipt = intent.type === 'acknowledge';
    if (receipt && now.status === was?.status) assert.deepEqual(now, was);
    else if (was && (receipt || !named.includes(number))) {
      // Whatever a command was about: a place that it left free is offered.
      assert.deepEqual([was.status, now.status], ['waitlisted', 'offered'], 'another case changed');
      continue;
    }
    if (intent.type === 'undo') continue;
    if (was?.status !== now.status)
      assert.ok(MOVES[was?.status ?? 'nothing'].includes(now.status), `${was?.status} → ${now.status}`);
    else if (!AGAIN.has(intent.type)) assert.equal(now.since, was.since);
  }
};

/** They do not end with the case, whatever has become of it. */
const RIGHTS_OF_CITIZENS = ['ask-access', 'give-access', 'add-remark'] as const;

/** Who sees a case and writes of it, and whether it is shared, has no end. */
const ALWAYS = new Set([
  'recuse',
  'reinstate',
  'add-note',
  'withdraw-consent',
  'renew-consent',
  ...RIGHTS_OF_CITIZENS,
]);

const ERASES = new Set(['propose-erasure', 'answer-erasure']);

/** A closed case changes no more, except by a complaint, a discharge that was wrong, a follow-up, and undo. */
export const closedStaysClosed = ({ before, after, intent }: Accepted): void => {
  if (!('case' in intent) || intent.type === 'undo') return;
  const was = before.cases.get(intent.case);
  assert.notEqual(was?.status, 'erased');
  const now = after.cases.get(intent.case);
  // What is answered about a notice leaves its case alone, wherever that has come; a place that is free by now is offered.
  if (intent.type === 'answer-notice')
    return assert.ok(now === was || (was?.status === 'waitlisted' && now?.status === 'offered'));
  // Who can be erased is none of what is open.
  if (ERASES.has(intent.type))
    return assert.ok(was && ['refused', 'withdrawn', 'discharged'].includes(was.status));
  // A debt outlives the course, also of who was taken in again and did not want the place: it goes by the loan.
  if (isLoanKind(intent.type)) return;
  assert.ok(was?.status !== 'withdrawn' || RIGHTS_OF_CITIZENS.some((one) => one === intent.type));
  if (ALWAYS.has(intent.type)) return;
  if (was?.status === 'refused') assert.equal(intent.type, 'complain');
  if (was?.status !== 'discharged' || intent.type === 'reopen' || intent.type === 'complain') return;
  assert.ok(intent.type === 'correct' || intent.type === 'follow-up', intent.type);
  assert.equal(now?.status, 'discharged');
};

const pauseOf = ({ pauses = [] }: Course): string =>
  pauses.find(({ to }) => to === undefined)?.from ?? '9999';

/** How long a pause that lasts has moved the ends by a day. */
const standing = (course: Course, day: string): number => {
  const from = pauseOf(course);
  return from < day ? (Date.parse(day) - Date.parse(from)) / 86_400_000 : 0;
};

/** A course from the place to the discharge; its end is known while it is decided, and has a notice once it is. */
const courseFits = ({ status, course, ending, first }: Case): void => {
  const isEnding = status.startsWith('ending');
  // A discharge that was decided may be complained about, and has ended all the same meanwhile.
  // An erased case keeps the course it had, whatever had become of it.
  if (status === 'erased') return;
  const ended = status === 'discharged' || (status === 'complained' && ending !== undefined);
  const has = IN_A_COURSE.has(status) || ended;
  // Who changed their mind before the first day had a course, and who was wrongly discharged waits with theirs.
  const back = status === 'withdrawn' || ((status === 'waitlisted' || status === 'offered') && first);
  if (!back) assert.equal(course !== undefined, has, status);
  assert.equal(ending !== undefined, isEnding || ended, status);
  assert.equal(ending?.notice !== undefined, ended);
  if (!course || !ending) return;
  const last = plusDays(course.mainUntil, standing(course, ending.date));
  assert.ok(course.start <= ending.date && ending.date <= last, 'an end outside the course');
  const { mainFrom } = course;
  const gate = mainFrom && plusDays(mainFrom, mainFrom > pauseOf(course) ? standing(course, ending.date) : 0);
  assert.equal(ending.phase, gate !== undefined && ending.date >= gate ? 'main' : 'qualifying');
  assert.equal(ending.early, ending.date !== last);
};

export const casesFit = ({ after: { cases }, today }: Accepted): void => {
  // Who complains may apply again meanwhile; else a citizen has one open case. A reference is its job centre's own.
  const open = [...cases.values()].filter(
    ({ status, refusedOn, ending }) =>
      status !== 'withdrawn' &&
      status !== 'discharged' &&
      status !== 'erased' &&
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
