import assert from 'node:assert/strict';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import type { Action } from '../../domain/rights/actions.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import type { Searcher } from './leaks.ts';
import type { Subject } from '../domain/rights-judge.ts';
import type { Realm } from './realms.ts';

/** The right that something done takes (programme §2, §3): an intent that is missing does not compile. */
const RIGHT: Readonly<Record<Intent['type'], Action>> = {
  refer: 'refer',
  approve: 'assess',
  reject: 'assess',
  ask: 'assess',
  invite: 'assess',
  reply: 'reply',
  'decide-jointly': 'decide-jointly',
  countersign: 'decide-jointly',
  'decide-finally': 'decide',
  'draft-refusal': 'decide',
  'record-hearing': 'decide',
  'record-letter': 'decide',
  complain: 'decide',
  'judge-complaint': 'decide',
  withdraw: 'withdraw',
  correct: 'correct',
  extend: 'extend',
  discharge: 'discharge',
  'hand-over': 'hand-over',
  recuse: 'recuse',
  reinstate: 'reinstate',
  reopen: 'discharge',
  undo: 'see-case',
  acknowledge: 'acknowledge',
  'ask-notice': 'acknowledge',
  'answer-notice': 'answer-notice',
  'bind-channel': 'bind-channel',
  'answer-offer': 'answer-offer',
  'take-case': 'take-case',
  'log-activities': 'log-activity',
  'correct-activity': 'log-activity',
  'drop-planned': 'log-activity',
  'record-status': 'record-status',
  'add-note': 'add-note',
  'share-experience': 'share-experience',
  'propose-phase': 'propose-phase',
  'answer-phase': 'answer-phase',
  pause: 'pause',
  resume: 'pause',
  'change-support': 'change-support',
  'report-move': 'discharge',
  'settle-move': 'decide',
  'withdraw-consent': 'change-consent',
  'renew-consent': 'change-consent',
  'ask-access': 'ask-access',
  'give-access': 'give-access',
  'add-remark': 'add-remark',
  'follow-up': 'follow-up',
  'propose-erasure': 'erase-case',
  'answer-erasure': 'confirm-erasure',
  'repeat-erasure': 'confirm-erasure',
  'request-loan': 'request-loan',
  'withdraw-loan': 'request-loan',
  'approve-loan': 'decide-loan',
  'return-loan': 'decide-loan',
  'reject-loan': 'decide-loan',
  'record-loan-hearing': 'decide-loan',
  'record-loan-letter': 'decide-loan',
  'extend-loan': 'decide-loan',
  'complain-loan': 'decide-loan',
  'judge-loan-complaint': 'decide-loan',
  disburse: 'pay-loan',
  repay: 'pay-loan',
  'remind-debtor': 'pay-loan',
  defer: 'pay-loan',
  reschedule: 'pay-loan',
  'hand-to-recovery': 'pay-loan',
  'propose-write-off': 'pay-loan',
  'answer-write-off': 'confirm-write-off',
  'propose-rule': 'change-rules',
  'answer-rule': 'confirm-rules',
  // Of an approval `decide-loan`: looked up below.
  reverse: 'pay-loan',
};

const NO_CASE: readonly string[] = [
  'refer',
  'acknowledge',
  'ask-notice',
  'bind-channel',
  'share-experience',
  'propose-rule',
  'answer-rule',
];

/** An approval is taken back by who may decide on loans. */
const rightOf = (entry: LogEntry, log: readonly LogEntry[]): Action => {
  const undone = entry.events.flatMap((event) => (event.type === 'loan-reversed' ? event.data.entry : []));
  const of = log.filter(({ seq }) => undone.includes(seq)).flatMap(({ events }) => events);
  return of.some(({ type }) => type === 'loan-approved')
    ? 'decide-loan'
    : RIGHT[entry.intent as Intent['type']];
};

/** Who asked for the loans of a case, granted them, or wants to give money up, by what the log says. */
const didTo = (
  log: readonly LogEntry[],
  before: number,
  number: string,
  ...types: readonly string[]
): readonly string[] =>
  log
    .filter(({ seq }) => seq < before)
    .filter(({ events }) =>
      events.some((one) => 'case' in one && one.case === number && types.includes(one.type)),
    )
    .map(({ actor }) => actor);

/** Throws where the hand-written table does not grant what an entry of the log did; `searcher` knows how it was before. */
export const isGranted = (
  entry: LogEntry,
  person: Member,
  realm: Realm,
  searcher: Searcher,
  log: readonly LogEntry[],
): void => {
  const key = `${person.tenant}:${person.object}`;
  const intent = entry.intent as Intent['type'];
  const numbers = new Set(entry.events.flatMap((event) => ('case' in event ? event.case : [])));
  assert.equal(entry.actor, key, intent);
  // One command may concern several cases, and each has to be granted.
  for (const number of NO_CASE.includes(intent) ? [undefined] : numbers) {
    const seen = number === undefined ? undefined : searcher.cases.get(number);
    const subject = seen?.subject;
    const what = `${intent} of ${number ?? 'nothing'} by ${person.object}`;
    assert.ok(number === undefined || subject, `${what}: no such case`);
    const right = rightOf(entry, log);
    const granted = (before: Subject | undefined): boolean => realm.judge.may(person, right, before);
    // What ended one's own right to see a case, a handover among it, can still be taken back; a blind one too.
    const gave = (before: Subject): boolean => realm.judge.may(person, 'hand-over', before);
    const earlier = seen?.earlier ?? [];
    assert.ok(granted(subject) || (intent === 'undo' && (earlier.some(granted) || earlier.some(gave))), what);
    // Never one person for both parties (programme §2).
    if (RIGHT[intent] === 'assess') assert.notEqual(subject?.caseworker, key, what);
    if (intent === 'countersign') assert.notEqual(subject?.joint?.by, key, what);
    // Nor one person for both keys of a loan (programme §1, Roles).
    const did = (...types: readonly string[]): readonly string[] =>
      didTo(log, entry.seq, number ?? '', ...types);
    if (right === 'decide-loan') assert.notEqual(subject?.coach, key, what);
    if (intent === 'approve-loan' || intent === 'reject-loan')
      assert.ok(!did('loan-submitted', 'loan-answered').includes(key), what);
    if (intent === 'disburse') assert.ok(!did('loan-approved').includes(key), what);
    if (intent === 'answer-write-off') assert.notEqual(did('loan-write-off-proposed').at(-1), key, what);
  }
  // Two people for a rule, never the same.
  for (const event of entry.events)
    if (event.type === 'rule-confirmed')
      assert.notEqual(log.find(({ seq }) => seq === event.data.proposal)?.actor, key, intent);
  // Nobody takes back what another did.
  for (const event of entry.events)
    if (event.type === 'undone')
      assert.equal(log.find(({ seq }) => seq === event.data.entry)?.actor, key, intent);
};
