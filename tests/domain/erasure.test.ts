import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import { withDeputies, type Member } from '../../domain/member.ts';
import { viewOf } from '../../domain/view.ts';
import { todosOf } from '../../domain/whose-todos.ts';
import { given, type Given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import * as lent from './loan/lent.ts';
import { ANNA, BO, CILLE, ERIK, KARLA, LIS, LONE, NORA, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const PROPOSE: Intent = { type: 'propose-erasure', case: CASE, filed: true };
const AGREE: Intent = { type: 'answer-erasure', case: CASE, agrees: true };
/** Nobody is asked how it went. */
const DEATH: Intent = {
  type: 'discharge',
  case: CASE,
  date: lent.DAY,
  reason: 'death',
  agreed: true,
  outcome: 'unknown',
};
/** A Monday, as in `given`. */
const TODAY = '2026-11-23';

const on = (now: Given, intent: Intent, by: Member, day = TODAY): Given => now.when(intent, by, day).after();
const withdrawn = (): Given => given(IN_STATUS.withdrawn);
const proposed = (): Given => on(withdrawn(), PROPOSE, ANNA);
const erased = (now: Given, day = TODAY): Given => on(on(now, PROPOSE, ANNA, day), AGREE, LIS, day);

/** Six and twelve months after a discharge on the day it was decided. */
const followed = (): Given => {
  const note: Intent = { type: 'follow-up', case: CASE, outcome: 'employed', note: 'Fortalte det selv' };
  return on(on(given(IN_STATUS.discharged), note, ANNA, '2027-05-24'), note, ANNA, '2027-11-24');
};

describe('the person in a case is erased', () => {
  it('by two people: who is responsible proposes, the leader there agrees', () => {
    withdrawn()
      .when(PROPOSE, ANNA)
      .happens({ type: 'erasure-proposed', case: CASE, data: { on: TODAY } });
    proposed().when(AGREE, LIS).happens({ type: 'erased', case: CASE, data: {} });
    assert.equal(on(proposed(), AGREE, LIS).caseOf(CASE).status, 'erased');
  });

  it('by nobody else, and never by one person alone', () => {
    for (const who of [BO, VERA, CILLE, ERIK, LIS])
      withdrawn().when(PROPOSE, who).refuses({ code: 'not-allowed', action: 'erase-case' });
    for (const who of [ANNA, BO, VERA, CILLE, ERIK, NORA, KARLA])
      proposed().when(AGREE, who).refuses({ code: 'not-allowed', action: 'confirm-erasure' });
    const both: Member = { ...ANNA, roles: ['caseworker', 'leader'] };
    on(withdrawn(), PROPOSE, both).when(AGREE, both).refuses({ code: 'second-person', case: CASE });
  });

  it('not by somebody who stands in for the other one', () => {
    const [, deputy = LIS] = withDeputies([
      { ...ANNA, absence: { from: '2026-11-20', to: '2026-12-20', deputy: `dk:${LIS.object}` } },
      LIS,
    ]);
    proposed().when(AGREE, deputy).refuses({ code: 'second-person', case: CASE });
  });

  it('only where somebody proposed it, and no is an answer', () => {
    withdrawn().when(AGREE, LIS).refuses({ code: 'no-erasure', case: CASE });
    const declined = on(proposed(), { ...AGREE, agrees: false }, LIS);
    assert.equal(declined.caseOf(CASE).erasure, undefined);
    declined.when(AGREE, LIS).refuses({ code: 'no-erasure', case: CASE });
  });

  it('only once the case stands in the authority’s own system', () =>
    withdrawn()
      .when({ ...PROPOSE, filed: false }, ANNA)
      .refuses({ code: 'erasure-not-filed', case: CASE }));

  for (const status of [
    'with-provider',
    'hearing',
    'complained',
    'waitlisted',
    'enrolled',
    'paused',
  ] as const)
    it(`not while it is ${status}`, () => {
      const { since } = given(IN_STATUS[status]).caseOf(CASE);
      given(IN_STATUS[status]).when(PROPOSE, ANNA).refuses({ code: 'not-now', case: CASE, status, since });
    });

  it('not before the time for a complaint is over', () => {
    // The refusal was sent on 23 November; there are 28 days.
    const until = '2026-12-21';
    given(IN_STATUS.refused)
      .when(PROPOSE, ANNA, until)
      .refuses({ code: 'erasure-complaint', case: CASE, until });
    assert.equal(erased(given(IN_STATUS.refused), '2026-12-22').caseOf(CASE).status, 'erased');
  });

  it('not before both follow-ups were noted', () => {
    given(IN_STATUS.discharged)
      .when(PROPOSE, ANNA)
      .refuses({ code: 'erasure-follow-up', case: CASE, on: '2027-05-23' });
    assert.equal(erased(followed(), '2027-11-25').caseOf(CASE).status, 'erased');
  });

  it('not while there is a debt', () => {
    const gone: Given = lent.after(lent.lent(), [DEATH, ANNA]);
    gone.when(PROPOSE, ANNA, lent.DAY).refuses({ code: 'erasure-loan', case: CASE });
  });

  it('not before the citizen got what they asked to see', () => {
    const asked = on(withdrawn(), { type: 'ask-access', case: CASE, kind: 'access', on: TODAY }, ANNA);
    asked.when(PROPOSE, ANNA).refuses({ code: 'erasure-access', case: CASE, until: '2026-12-23' });
  });

  it('judged again when the second one agrees', () => {
    const refused = on(given(IN_STATUS.refused), PROPOSE, ANNA, '2026-12-22');
    const complained = on(refused, { type: 'complain', case: CASE, date: '2026-12-22' }, ANNA, '2026-12-22');
    assert.equal(complained.caseOf(CASE).erasure, undefined);
    assert.ok(!complained.when(AGREE, LIS, '2026-12-22').decided.ok);
  });
});

const personalOf = (now: Given): Case['personal'] => now.caseOf(CASE).personal;

describe('a complaint over a loan that comes between the two keys', () => {
  it('is looked at first, however late it is', () => {
    const over = '2027-09-01';
    const ended = lent.after(lent.refused(), [DEATH, ANNA]);
    const waiting = on(ended, PROPOSE, ANNA, over);
    const complained = on(waiting, { type: 'complain-loan', case: CASE, date: over }, LONE, over);
    assert.ok(complained.caseOf(CASE).erasure, 'it is still proposed');
    complained.when(AGREE, LIS, over).refuses({ code: 'erasure-loan', case: CASE });
    assert.ok(waiting.when(AGREE, LIS, over).decided.ok, 'and goes without one');
  });
});

describe('what is left of an erased case', () => {
  it('is what the evaluation counts, and nothing anybody wrote', () => {
    assert.ok(Object.keys(personalOf(followed())).length > 6);
    assert.deepEqual(Object.keys(personalOf(erased(followed(), '2027-11-25'))).toSorted(), [
      'dischargeReason',
      'followUpOutcome',
      'followUpOutcomes',
      'outcome',
      'supportBasis',
    ]);
  });

  it('keeps days, phases and follow-ups as they were', () => {
    const [before, after] = [followed().caseOf(CASE), erased(followed(), '2027-11-25').caseOf(CASE)];
    for (const key of ['course', 'ending', 'followUps', 'applicationDate', 'madeOn'] as const)
      assert.deepEqual(after[key], before[key], key);
  });

  it('can be done nothing with any more', () => {
    const now = erased(withdrawn());
    const intents: readonly Intent[] = [
      PROPOSE,
      { type: 'add-note', case: CASE, text: 'Hun ringede', to: ['dk:bo'] },
      { type: 'hand-over', cases: [CASE], post: 'caseworker', to: 'dk:bo', reason: 'Ferie' },
      { type: 'correct', case: CASE, correction: { field: 'citizenName', value: 'Mia' }, reason: 'Fejl' },
      { type: 'renew-consent', case: CASE, consentDay: TODAY, consentForm: 'oral' },
    ];
    for (const intent of intents) assert.ok(!now.when(intent, ANNA).decided.ok, intent.type);
    const seq = now.memory.head.seq;
    now.when({ type: 'undo', case: CASE, entry: seq }, LIS).refuses({ code: 'nothing-to-undo', case: CASE });
  });

  it('comes once more after a backup, and only then', () => {
    const again: Intent = { type: 'repeat-erasure', case: CASE };
    assert.deepEqual(erased(withdrawn()).when(again, LIS).decided, { ok: true, events: [] });
    withdrawn().when(again, LIS).happens({ type: 'erased', case: CASE, data: {} });
  });
});

describe('an erasure that was proposed', () => {
  it('waits for the leader, and not for who proposed it', () => {
    const subject = proposed().caseOf(CASE);
    const kinds = (member: Member) => todosOf(subject, member, PILOT, TODAY).map(({ kind }) => kind);
    assert.deepEqual([kinds(LIS), kinds(ANNA), kinds(NORA)], [['erasure'], [], []]);
    // Also where who proposed it leads the others.
    assert.deepEqual(kinds({ ...ANNA, roles: [...ANNA.roles, 'leader'] }), []);
    assert.ok(viewOf(subject, LIS, PILOT, TODAY)?.erasure);
  });
});
