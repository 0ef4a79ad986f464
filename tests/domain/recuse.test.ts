import assert from 'node:assert/strict';
import { may } from '../../domain/rights/may.ts';
import { hasTask } from '../../domain/tasks.ts';
import { holdersOf } from '../../domain/turns.ts';
import { viewOf } from '../../domain/view.ts';
import { given, TODAY, type Past } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { byVera, enrolled, referred, yes } from './past.ts';
import { ADA, ANNA, BO, CARL, ERIK, expired, KAJ, LIS, NORA, PEOPLE, PILOT, VERA, VIGGO } from './people.ts';

const CASE = 'ML-2026-001';
const RECUSE = { type: 'recuse', case: CASE } as const;
const SENT: readonly Past[] = [referred(CASE)];
const COACHED: readonly Past[] = [
  referred(CASE),
  byVera({ ...yes(CASE), data: { ...yes(CASE).data, coach: 'dk:carl' } }),
  { ...enrolled(CASE, 1), events: enrolled(CASE, 1).events.slice(1) },
];
const out = (person: string, unmanned?: true) => ({
  type: 'recused' as const,
  case: CASE,
  data: { person, ...(unmanned && { unmanned }) },
});
const handed = (from: string, to: string, post: 'caseworker' | 'coach' = 'caseworker') => ({
  type: 'handed-over' as const,
  case: CASE,
  data: { post, from, to },
});

describe('a conflict of interest', () => {
  it('is said without a reason by whoever works with the case', () => {
    given(SENT).when(RECUSE, VERA).happens(out('dk:vera'));
    given(SENT).when(RECUSE, LIS).happens(out('dk:lis'));
    given(COACHED).when(RECUSE, CARL).happens(out('dk:carl', true));
    for (const by of [BO, CARL, ERIK, ADA, expired(VERA, '2026-11-22')])
      given(SENT).when(RECUSE, by).refuses({ code: 'not-allowed', action: 'recuse' });
  });

  it('of who is responsible gives the case to a colleague in the same step', () => {
    given(SENT)
      .when({ ...RECUSE, to: 'dk:bo' }, ANNA)
      .happens(out('dk:anna'), handed('dk:anna', 'dk:bo'));
    given(COACHED)
      .when({ ...RECUSE, to: 'dk:cille' }, CARL)
      .happens(out('dk:carl'), handed('dk:carl', 'dk:cille', 'coach'));
    given(SENT)
      .when({ ...RECUSE, to: 'dk:vera' }, ANNA)
      .refuses({ code: 'not-a-colleague', case: CASE });
    given(SENT)
      .when({ ...RECUSE, to: 'dk:anna' }, ANNA)
      .refuses({ code: 'holds-already', case: CASE });
  });

  it('ends everything: neither seen nor acted in, whatever the roles', () => {
    const subject = given(SENT).when(RECUSE, VERA).after().caseOf(CASE);
    for (const roles of [VERA.roles, ['visitator', 'coach', 'leader', 'admin']] as const)
      for (const action of [
        'assess',
        'decide-jointly',
        'see-case',
        'hand-over',
        'recuse',
        'reinstate',
      ] as const)
        assert.equal(may({ ...VERA, roles }, action, PILOT, TODAY, subject), false, action);
    assert.equal(viewOf(subject, VERA, PILOT, TODAY), undefined);
    assert.ok(viewOf(subject, VIGGO, PILOT, TODAY));
    const state = given(SENT).when(RECUSE, VERA).after();
    state
      .when({ type: 'approve', case: CASE, startDate: '2027-01-01' }, VERA)
      .refuses({ code: 'not-allowed', action: 'assess' });
    assert.ok(state.when({ type: 'approve', case: CASE, startDate: '2027-01-01' }, VIGGO).decided.ok);
  });

  it('says when nobody is left who could assess', () => {
    const only = PEOPLE.filter((one) => one !== VIGGO && !(one.roles.includes('visitator') && one !== VERA));
    given(SENT, PILOT, only).when(RECUSE, VERA).happens(out('dk:vera', true));
    // Kaj and Kirsten of Køge are visitators too, and have nothing to do with the case.
    const last = given(SENT).when(RECUSE, VERA).after().when(RECUSE, VIGGO).after();
    last.when(RECUSE, KAJ).happens(out('dk:kaj'));
    // Once a place is given nobody waits for the provider's visitators.
    given(COACHED, PILOT, only).when(RECUSE, VERA).happens(out('dk:vera'));
  });

  it('leaves the case to the leader where no colleague can have it, in every status', () => {
    for (const [status, past] of Object.entries(IN_STATUS)) {
      if (status === 'withdrawn' || status === 'erased') continue;
      const subject = given(past).when(RECUSE, ANNA).after().caseOf(CASE);
      const holders = holdersOf(subject);
      assert.ok(!holders.some((one) => one.kind === 'person'), status);
      assert.deepEqual(holders.at(-1), { kind: 'role', party: 'job-centre', role: 'leader' }, status);
      assert.ok(hasTask(subject, LIS, TODAY), status);
    }
    const vacant = given(SENT).when(RECUSE, ANNA).after();
    const handOver = { type: 'hand-over', cases: [CASE], post: 'caseworker', reason: 'x' } as const;
    for (const by of [LIS, ADA]) {
      const subject = vacant
        .when({ ...handOver, to: 'dk:bo' }, by)
        .after()
        .caseOf(CASE);
      assert.deepEqual([subject.caseworker, subject.recused], ['dk:bo', ['dk:anna']]);
    }
  });

  it('is for good: the person is never given the case again, and the sentence does not say why', () => {
    const state = given(SENT)
      .when({ ...RECUSE, to: 'dk:bo' }, ANNA)
      .after();
    for (const by of [BO, LIS, ADA])
      state
        .when({ type: 'hand-over', cases: [CASE], post: 'caseworker', to: 'dk:anna', reason: 'x' }, by)
        .refuses({ code: 'cannot-take-over', case: CASE });
    const both = { ...VERA, roles: ['visitator', 'coach'] } as const;
    const members = [...PEOPLE.filter((one) => one !== VERA), both];
    given(SENT, PILOT, members)
      .when(RECUSE, both)
      .after()
      .when({ type: 'approve', case: CASE, startDate: '2027-01-01', coach: 'dk:vera' }, VIGGO)
      .refuses({ code: 'unknown-coach' });
  });

  it('can be undone by the person, who no longer sees the case, and only at once', () => {
    const before = given(COACHED);
    const state = before.when({ ...RECUSE, to: 'dk:cille' }, CARL).after();
    const undo = { type: 'undo', case: CASE, entry: 4 } as const;
    assert.deepEqual(state.when(undo, CARL).after().caseOf(CASE), before.caseOf(CASE));
    state
      .when(undo, CARL, TODAY, `${TODAY}T09:27:01.000Z`)
      .refuses({ code: 'undo-too-late', case: CASE, minutes: 15 });
    state.when(undo, ANNA).refuses({ code: 'others-undo', case: CASE });
  });

  it('is ended by the leader where the person works, with a reason', () => {
    const state = given(SENT, PILOT, [...PEOPLE, NORA])
      .when(RECUSE, VERA)
      .after();
    const reinstate = { type: 'reinstate', case: CASE, person: 'dk:vera', reason: 'Fejl' } as const;
    state.when(reinstate, NORA).happens({
      type: 'reinstated',
      case: CASE,
      data: { person: 'dk:vera' },
      personal: { reinstateReason: 'Fejl' },
    });
    state.when(reinstate, LIS).refuses({ code: 'not-recused', case: CASE });
    state.when({ ...reinstate, person: 'dk:viggo' }, NORA).refuses({ code: 'not-recused', case: CASE });
    for (const by of [ANNA, VIGGO, VERA, ADA, ERIK])
      state.when(reinstate, by).refuses({ code: 'not-allowed', action: 'reinstate' });
    const after = state.when(reinstate, NORA).after();
    assert.equal('recused' in after.caseOf(CASE), false);
    assert.ok(after.when({ type: 'approve', case: CASE, startDate: '2027-01-01' }, VERA).decided.ok);
  });
});
