import assert from 'node:assert/strict';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import type { Accepted } from './invariants.ts';
import { FUNCTIONS } from './rights-table.ts';

/** Through which part in a programme, or in the case, somebody may do something (programme §1–3). */
type Part = 'caseworker' | 'responsible' | 'companion' | 'visitator' | 'either' | 'buyer' | 'binder' | 'doer';

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
  undo: 'doer',
  acknowledge: 'buyer',
  'bind-channel': 'binder',
};

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

export const whoActed = ({ by, intent, today, before }: Accepted): void => {
  const functions: readonly string[] = FUNCTIONS[by.organisation] ?? [];
  const is = (role: Member['roles'][number], party: string): boolean =>
    by.roles.includes(role) && functions.includes(party);
  const subject = 'case' in intent ? before.cases.get(intent.case) : undefined;
  const own = is('caseworker', 'job-centre') && subject?.caseworker === keyOf(by);
  const assesses = is('visitator', 'provider') && subject?.sharedWithProvider === true;
  assert.ok(by.to === undefined || today <= by.to, 'an expired member acted');
  const allowed: Readonly<Record<Part, boolean>> = {
    caseworker: is('caseworker', 'job-centre'),
    responsible: own,
    // The caseworker, or the coach of the case (programme §3, discharge).
    companion:
      own || (is('coach', 'provider') && subject?.sharedWithProvider === true && subject.coach === keyOf(by)),
    visitator: assesses && subject.caseworker !== keyOf(by),
    either: own || assesses,
    buyer: is('business-director', 'buyer'),
    binder: by.roles.includes('admin') || by.roles.includes('business-director'),
    doer:
      intent.type === 'undo' &&
      before.log.get(intent.case)?.some(({ deed }) => deed.seq === intent.entry && deed.by === keyOf(by)) ===
        true,
  };
  assert.ok(allowed[WHO[intent.type]], `${intent.type} by ${by.object}`);
};

/** Nobody holds both keys of a yes, and no yes comes from one key alone. */
export const twoKeys = ({ by, intent, events, before, after }: Accepted): void => {
  for (const { caseworker, assessment, joint } of after.cases.values()) {
    assert.notEqual(assessment?.by, caseworker, 'one person holds both keys');
    if (joint) assert.equal(joint.side === 'job-centre', joint.by === caseworker);
  }
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
  assert.ok(both || signed || decided, `a yes by ${intent.type}`);
};
