import { STATUSES, type Case, type Status } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Newest } from '../../domain/decide/state.ts';
import type { RuleIntent } from '../../domain/rules/intents.ts';
import { newestOf } from '../../domain/history.ts';
import { isOpen } from '../../domain/status.ts';
import type { Member } from '../../domain/member.ts';
import { ASKING } from './asking.ts';
import type { Memory } from './memory.ts';
import { ADA, ANNA, BO, ERIK, KAJ, KIRSTEN, VERA, VIGGO } from './people.ts';
import { fitsCase, isCourseKind, whoInCourse } from './random-course.ts';
import { intentOf } from './random-intents.ts';
import { fitsLoan, isLoanKind, LOAN_FROM, LOAN_KINDS, loanOnward, whoInLoan } from './random-loan.ts';
import { leads, personFor } from './random-people.ts';
import { CROWD, pick, type Step } from './random-steps.ts';

const CASEWORKERS = [ANNA, BO, KAJ, KIRSTEN];
const VISITATORS = [VERA, VIGGO, KAJ, KIRSTEN];
type Kind = Exclude<Intent['type'], 'undo' | RuleIntent['type']>;
const isOfCase = (kind: Intent['type']): kind is Kind =>
  kind !== 'undo' && kind !== 'propose-rule' && kind !== 'answer-rule';
const KEEPS = new Set<Intent['type']>([
  'withdraw',
  'correct',
  'extend',
  'reopen',
  'hand-over',
  'recuse',
  'reinstate',
  'log-activities',
  'drop-planned',
  'correct-activity',
  'report-move',
  'settle-move',
  'record-status',
  'add-note',
  'change-support',
  'pause',
  'answer-offer',
  'draft-refusal',
  'withdraw-consent',
  'renew-consent',
  'propose-erasure',
  'answer-erasure',
  'ask-access',
  'give-access',
  'add-remark',
  ...LOAN_KINDS,
]);
const HELD = STATUSES.filter((status) => status !== 'erased');
const ANYWHERE = STATUSES.filter((status) => status !== 'withdrawn' && status !== 'erased');
const COURSE = ['enrolled', 'phase-proposed', 'paused'] as const satisfies readonly Status[];
const ASSESSED = new Set<Intent['type']>(['approve', 'reject', 'ask', 'invite']);

const FROM: ReadonlyMap<Intent['type'], readonly Status[]> = new Map<Intent['type'], readonly Status[]>([
  ...ASKING.map(({ intent, from }) => [intent.type, from] as const),
  ['approve', ['with-provider', 'invited']],
  ['reject', ['with-provider', 'invited']],
  ['ask', ['with-provider', 'invited']],
  ['reply', ['returned']],
  ['hand-over', ANYWHERE],
  ['recuse', ANYWHERE],
  ['reinstate', ANYWHERE],
  ['add-note', ANYWHERE],
  ['renew-consent', ANYWHERE],
  ['ask-access', HELD],
  ['give-access', HELD],
  ['add-remark', HELD],
  ['take-case', COURSE],
  ['log-activities', COURSE],
  ['correct-activity', COURSE],
  ['report-move', COURSE],
  ['settle-move', COURSE],
  ['drop-planned', COURSE],
  ['record-status', COURSE],
  ['propose-phase', ['enrolled', 'phase-proposed']],
  ['follow-up', ['discharged']],
  ['propose-erasure', ['refused', 'withdrawn', 'discharged']],
  ['answer-erasure', ['refused', 'withdrawn', 'discharged']],
  ...LOAN_FROM,
]);

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** What was done last in the cases of the day, newest first. */
const undoable = ({ log }: Memory, today: string): readonly (readonly [string, Newest])[] =>
  [...log]
    .flatMap(([number, entries]) => {
      const newest = newestOf(entries);
      return newest && newest.at.startsWith(today) && newest.events.every(({ type }) => type !== 'undone')
        ? [[number, newest] as const]
        : [];
    })
    .toSorted(([, a], [, b]) => b.entry - a.entry)
    .slice(0, 3);

/** Whether a case is where a command can happen; a course has to have begun to be ended. */
const inFrom = (kind: Intent['type'], subject: Case, today: string): boolean => {
  const { status, course } = subject;
  return (
    FROM.get(kind)?.includes(status) === true &&
    fitsCase(kind, subject, today) &&
    (kind !== 'answer-erasure' || subject.erasure !== undefined) &&
    (!isLoanKind(kind) || fitsLoan(kind, subject, today)) &&
    (kind !== 'discharge' || (course !== undefined && course.start <= today))
  );
};

/** What would take a case on, in the order of the table. */
const onward = (subject: Case, today: string): readonly Kind[] =>
  [...FROM.keys()].filter((kind) => !KEEPS.has(kind) && inFrom(kind, subject, today)).filter(isOfCase);

/** What is seldom met is looked for: a discharge under way, or one that happened; an offer that ran out. */
const rare = (kind: Kind, subjects: readonly Case[], which: number, today: string): readonly Case[] => {
  const orAll = (some: readonly Case[]): readonly Case[] => (some.length > 0 ? some : subjects);
  if (kind === 'answer-offer') return orAll(subjects.filter(({ offer }) => offer && offer.until < today));
  if (kind === 'correct' && which % 5 < 2)
    return orAll(subjects.filter(({ status }) => status === 'enrolled'));
  if (kind === 'reinstate') return subjects.filter(({ recused }) => recused !== undefined);
  const found = subjects.filter(({ ending }) => ending !== undefined);
  return (kind === 'withdraw' || kind === 'correct') && which % 5 > 0 && found.length > 0 ? found : subjects;
};

/** The step's kind and a case for it; where it has none, what takes another case on: deep turns are seldom else. */
const kindAndCase = (
  kind: Kind,
  step: Step,
  { cases }: Memory,
  today: string,
): readonly [Kind, Case | undefined] => {
  const all = [...cases.values()];
  if (!step.fits || !FROM.has(kind)) return [kind, pick(all, step.which)];
  const possible = all.filter((one) => inFrom(kind, one, today));
  const subject = pick(rare(kind, possible, step.which, today), step.who);
  if (subject) return [kind, subject];
  const lent = isLoanKind(kind) && loanOnward(kind, all, step, (one, found) => inFrom(one, found, today));
  if (lent) return lent;
  const other = pick(
    all.filter((one) => onward(one, today).length > 0),
    step.which,
  );
  return other ? [pick(onward(other, today), step.who) ?? kind, other] : ['refer', undefined];
};

/** Somebody who may, as far as the kind of command tells. */
const fitting = (kind: Kind, step: Step, subject: Case | undefined): Member | undefined => {
  const { who } = step;
  const responsible = CROWD.find((member) => keyOf(member) === subject?.caseworker);
  if (ASSESSED.has(kind)) return pick(VISITATORS, who);
  if (kind === 'refer') return pick(CASEWORKERS, who);
  if (kind === 'acknowledge' || kind === 'ask-notice') return ERIK;
  if (kind === 'bind-channel') return pick([ERIK, ADA], who);
  if (kind === 'decide-jointly') return who % 2 === 0 ? responsible : pick(VISITATORS, who);
  if (kind === 'countersign')
    return subject?.joint?.side === 'provider' ? responsible : pick(VISITATORS, who);
  if (kind === 'answer-erasure') return leads(subject?.caseworker);
  if (isCourseKind(kind)) return whoInCourse(kind, step, subject);
  if (isLoanKind(kind)) return whoInLoan(kind, step, subject);
  if (kind === 'hand-over' || kind === 'recuse' || kind === 'reinstate')
    return personFor(kind, step, subject);
  const coach = CROWD.find((member) => keyOf(member) === subject?.coach);
  if ((kind === 'discharge' || kind === 'reopen') && who % 4 > 1) return coach ?? responsible;
  return responsible;
};

/** What else the caseworker of a case has, mostly open. */
const besides = (subject: Case | undefined, { cases }: Memory): readonly string[] =>
  [...cases.values()]
    .filter(
      ({ number, caseworker, status }) =>
        number !== subject?.number && caseworker === subject?.caseworker && isOpen(status),
    )
    .slice(0, 3)
    .map(({ number }) => number);

/** What else the coach of a course has under way. */
const coachedBeside = (subject: Case | undefined, { cases }: Memory, today: string): readonly string[] =>
  [...cases.values()]
    .filter(
      (one) =>
        one.number !== subject?.number &&
        one.coach === subject?.coach &&
        inFrom('log-activities', one, today) &&
        one.course?.mainFrom === undefined,
    )
    .slice(0, 2)
    .map(({ number }) => number);

/** What was asked about notices and waits for an answer. */
const unanswered = ({ notices }: Memory) =>
  [...notices.values()].flatMap(({ number, case: about, questions = [] }) =>
    questions.filter((one) => !one.answered).map(({ entry }) => ({ notice: number, case: about, entry })),
  );

/** Who does what: the step, made concrete by the state it meets. */
export const resolve = (step: Step, memory: Memory, today: string): { by: Member; intent: Intent } => {
  const someone = pick<Member>(CROWD, step.who) ?? ANNA;
  if (step.kind === 'undo') {
    const [number, newest] = pick(undoable(memory, today), step.which) ?? [];
    const doer = CROWD.find((member) => keyOf(member) === newest?.by);
    const entry = step.which % 9 === 0 ? step.which % 60 : (newest?.entry ?? 1);
    return {
      by: step.fits ? (doer ?? someone) : someone,
      intent: { type: 'undo', case: number ?? 'ML-2026-001', entry },
    };
  }
  const asked = step.kind === 'answer-notice' && step.fits ? pick(unanswered(memory), step.which) : undefined;
  const [kind, found] = kindAndCase(step.kind, step, memory, today);
  const subject = asked ? memory.cases.get(asked.case) : found;
  const unseen = [...memory.notices.values()].filter(({ seen }) => !seen);
  const notice =
    asked?.notice ?? (step.fits ? pick(unseen, step.which)?.number : undefined) ?? step.which % 4;
  const closed = [...memory.cases.values()].filter(({ status }) => !isOpen(status));
  const known = step.which % 4 === 0 ? pick(closed.toReversed().slice(0, 3), step.who) : undefined;
  return {
    by: (step.fits ? fitting(kind, step, subject) : undefined) ?? someone,
    intent: intentOf(kind, step, {
      subject: kind === 'refer' ? known : subject,
      notice,
      today,
      ...(asked && { asked }),
      beside: besides(subject, memory),
      coached: coachedBeside(subject, memory, today),
    }),
  };
};
