import assert from 'node:assert/strict';
import type { Intent } from '../../domain/commands.ts';
import type { PastEntry } from '../../domain/history.ts';
import type { Member } from '../../domain/member.ts';
import type { Accepted } from './invariants.ts';
import { FUNCTIONS } from './rights-table.ts';

/** Through which part in a programme, or in the case, somebody may do something (programme §1–3). */
type Part =
  | 'giver'
  | 'recusable'
  | 'leader'
  | 'caseworker'
  | 'responsible'
  | 'companion'
  | 'visitator'
  | 'either'
  | 'buyer'
  | 'agreeing'
  | 'binder'
  | 'doer'
  | 'coach'
  | 'taker'
  | 'member'
  | 'sharer'
  | 'lender'
  | 'payer'
  | 'second'
  | 'reverser'
  | 'eraser'
  | 'nobody'
  | 'giver-of-access';

const WHO: Readonly<Record<Intent['type'], Part>> = {
  refer: 'caseworker',
  approve: 'visitator',
  reject: 'visitator',
  ask: 'visitator',
  invite: 'visitator',
  reply: 'responsible',
  'decide-jointly': 'either',
  countersign: 'either',
  'decide-finally': 'responsible',
  'draft-refusal': 'responsible',
  'record-hearing': 'responsible',
  'record-letter': 'responsible',
  complain: 'responsible',
  'judge-complaint': 'responsible',
  withdraw: 'responsible',
  correct: 'responsible',
  extend: 'responsible',
  discharge: 'companion',
  reopen: 'companion',
  'hand-over': 'giver',
  recuse: 'recusable',
  reinstate: 'leader',
  undo: 'doer',
  acknowledge: 'buyer',
  'ask-notice': 'buyer',
  'answer-notice': 'responsible',
  'bind-channel': 'binder',
  'answer-offer': 'responsible',
  'take-case': 'taker',
  'log-activities': 'coach',
  'correct-activity': 'coach',
  'propose-rule': 'agreeing',
  'answer-rule': 'agreeing',
  'drop-planned': 'coach',
  'record-status': 'coach',
  'add-note': 'member',
  'share-experience': 'sharer',
  'propose-phase': 'coach',
  'answer-phase': 'responsible',
  pause: 'companion',
  resume: 'companion',
  'change-support': 'responsible',
  'report-move': 'companion',
  'settle-move': 'responsible',
  'withdraw-consent': 'responsible',
  'renew-consent': 'responsible',
  'ask-access': 'giver-of-access',
  'give-access': 'giver-of-access',
  'add-remark': 'responsible',
  'follow-up': 'responsible',
  'propose-erasure': 'responsible',
  'answer-erasure': 'eraser',
  'repeat-erasure': 'nobody',
  'request-loan': 'coach',
  'withdraw-loan': 'coach',
  'approve-loan': 'lender',
  'return-loan': 'lender',
  'reject-loan': 'lender',
  'record-loan-hearing': 'lender',
  'record-loan-letter': 'lender',
  'extend-loan': 'lender',
  'complain-loan': 'lender',
  'judge-loan-complaint': 'lender',
  disburse: 'payer',
  repay: 'payer',
  'remind-debtor': 'payer',
  defer: 'payer',
  reschedule: 'payer',
  'hand-to-recovery': 'payer',
  'propose-write-off': 'payer',
  'answer-write-off': 'second',
  reverse: 'reverser',
};

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

export const whoActed = ({ by, intent, today, events, before, after }: Accepted): void => {
  const functions: readonly string[] = FUNCTIONS[by.organisation] ?? [];
  const touched = [...after.cases.values()].filter((one) => before.cases.get(one.number) !== one);
  // Whom a place is offered to is nobody's doing.
  const offered = new Set(events.flatMap((event) => (event.type === 'offered' ? [event.case] : [])));
  for (const { number } of intent.type === 'undo' ? [] : touched.filter((one) => !offered.has(one.number))) {
    const recused = before.cases.get(number)?.recused ?? [];
    assert.ok(!recused.includes(keyOf(by)), 'somebody acted with a conflict of interest');
  }
  const is = (role: Member['roles'][number], party: string): boolean =>
    by.roles.includes(role) && functions.includes(party);
  const subject = 'case' in intent ? before.cases.get(intent.case) : undefined;
  const own = is('caseworker', 'job-centre') && subject?.caseworker === keyOf(by);
  const shared = subject?.sharedWithProvider === true;
  const there = subject?.organisation === by.organisation;
  const assesses = is('visitator', 'provider') && shared;
  const coaches = is('coach', 'provider') && shared && subject.coach === keyOf(by);
  const coachOf = (number: string): boolean => {
    const one = before.cases.get(number);
    return is('coach', 'provider') && one?.sharedWithProvider === true && one.coach === keyOf(by);
  };
  const gives = (number: string, post: 'caseworker' | 'coach'): boolean => {
    const given = before.cases.get(number);
    const leads =
      post === 'coach'
        ? is('leader', 'provider')
        : is('leader', 'job-centre') && given?.organisation === by.organisation;
    return given?.[post] === keyOf(by) || leads || by.roles.includes('admin');
  };
  // A debt outlives the sharing: who lends sees the cases with a loan, shared or not (programme §1, Roles).
  const lent = (subject?.loans ?? []).length > 0;
  const lends = is('loan-approver', 'provider') && lent;
  const pays = is('finance', 'provider') && lent;
  // What the provider held it still shows the citizen who no longer wants the sharing (GDPR art. 15).
  const isCoachless = subject?.coach === undefined || (subject.recused ?? []).includes(subject.coach);
  const waits = (subject?.accesses ?? []).some(
    ({ organisation, given }) => organisation === by.organisation && given === undefined,
  );
  const keeps =
    subject?.consent.withdrawn !== undefined &&
    !shared &&
    !there &&
    subject.status !== 'erased' &&
    (intent.type === 'ask-access' || waits) &&
    ((is('coach', 'provider') && subject.coach === keyOf(by)) ||
      (is('visitator', 'provider') && isCoachless));
  assert.ok(by.to === undefined || today <= by.to, 'an expired member acted');
  const allowed: Readonly<Record<Part, boolean>> = {
    giver: intent.type === 'hand-over' && intent.cases.every((number) => gives(number, intent.post)),
    recusable: own || assesses || coaches || lends || pays || (is('leader', 'job-centre') && there),
    leader: is('leader', 'job-centre') ? there || shared : is('leader', 'provider') && shared,
    caseworker: is('caseworker', 'job-centre'),
    responsible: own,
    // The caseworker, or the coach of the case (programme §3, discharge).
    companion: own || coaches,
    visitator: assesses && subject?.caseworker !== keyOf(by),
    either: own || assesses,
    coach: intent.type === 'log-activities' ? intent.cases.every(coachOf) : coaches,
    taker: is('coach', 'provider') && shared && subject.coach === undefined,
    member: own || assesses || coaches,
    sharer:
      is('caseworker', 'job-centre') ||
      is('visitator', 'provider') ||
      is('coach', 'provider') ||
      is('business-director', 'buyer'),
    buyer: is('business-director', 'buyer'),
    agreeing: by.roles.includes('admin') || by.roles.includes('leader'),
    binder: by.roles.includes('admin') || by.roles.includes('business-director'),
    lender: lends && subject?.coach !== keyOf(by),
    payer: pays,
    eraser: is('leader', 'job-centre') && there && subject?.erasure?.by !== keyOf(by),
    nobody: false,
    second: lends,
    // An approval is taken back by who may decide, everything else by who pays.
    reverser: lends || pays,
    // Each authority's own part: the caseworker, the leader there, the coach, or a visitator where nobody coaches.
    'giver-of-access':
      own ||
      coaches ||
      (is('leader', 'job-centre') && there) ||
      (assesses && subject?.coach === undefined) ||
      keeps,
    doer:
      intent.type === 'undo' &&
      before.log.get(intent.case)?.some(({ deed }) => deed.seq === intent.entry && deed.by === keyOf(by)) ===
        true,
  };
  assert.ok(allowed[WHO[intent.type]], `${intent.type} by ${by.object}`);
};

/**
 * Who acted for the job centre and who for the provider, told from the log alone: who recommended and who was
 * responsible since, who assessed, and who signed for which party; what was undone counts for nothing.
 */
const keysIn = (log: readonly PastEntry[]): readonly [ReadonlySet<string>, ReadonlySet<string>] => {
  const undone = new Set(
    log.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'undone' ? [event.data.entry] : [])),
    ),
  );
  const [own, others] = [new Set<string>(), new Set<string>()];
  let proposed: string | undefined;
  for (const { deed, events } of log.filter((entry) => !undone.has(entry.deed.seq)))
    for (const event of events) {
      if (event.type === 'referred') own.add(deed.by);
      if (event.type === 'assessed') others.add(deed.by);
      if (event.type === 'handed-over' && event.data.post === 'caseworker')
        own.add(event.data.from).add(event.data.to);
      if (event.type === 'joint-proposed') proposed = event.data.side;
      if (event.type === 'joint-proposed' || event.type === 'still-disagreed')
        (event.data.side === 'provider' ? others : own).add(deed.by);
      if (event.type === 'joint-agreed' || event.type === 'joint-declined')
        (proposed === 'provider' ? own : others).add(deed.by);
    }
  return [own, others];
};

/** Nobody holds both keys of a yes, and no yes comes from one key alone. */
export const twoKeys = ({ by, intent, events, before, after }: Accepted): void => {
  for (const { number, caseworker, coach, joint } of after.cases.values()) {
    const [own, others] = keysIn(after.log.get(number) ?? []);
    assert.ok(own.isDisjointFrom(others), `one person holds both keys of ${number}`);
    assert.ok(!others.has(caseworker) && caseworker !== coach, 'who is responsible holds the other key');
    if (joint) assert.ok(joint.side === 'job-centre' || joint.by !== caseworker);
  }
  for (const event of events)
    if (event.type === 'handed-over')
      assert.ok(
        !before.cases.get(event.case)?.recused?.includes(event.data.to),
        'a conflict of interest was forgotten',
      );
  const subject = 'case' in intent ? before.cases.get(intent.case) : undefined;
  if (intent.type === 'countersign') {
    assert.ok(subject?.joint);
    assert.notEqual(subject.joint.by, keyOf(by));
    assert.equal(
      subject.joint.side === 'provider',
      keyOf(by) === subject.caseworker,
      'one party signed twice',
    );
  }
  if (!events.some(({ type }) => type === 'enrolled' || type === 'waitlisted')) return;
  const both = intent.type === 'approve' && subject?.recommendation !== 'not-suitable';
  const signed = intent.type === 'countersign' && intent.agrees && subject?.joint?.decision === 'approve';
  const decided = intent.type === 'decide-finally' && intent.decision === 'approve';
  // Whoever is offered a place had a yes before.
  const waited = intent.type === 'answer-offer' && subject?.status === 'offered';
  assert.ok(both || signed || decided || waited, `a yes by ${intent.type}`);
};
