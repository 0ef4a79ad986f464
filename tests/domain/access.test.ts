import assert from 'node:assert/strict';
import { accessUntil, openAccess } from '../../domain/access.ts';
import { STATUSES } from '../../domain/case.ts';
import { rulesAt } from '../../domain/programme.ts';
import type { Member } from '../../domain/member.ts';
import { remindersOf } from '../../domain/reminders.ts';
import { duesOf } from '../../domain/dues.ts';
import { todosOf } from '../../domain/whose-todos.ts';
import { given, givenMemory, TODAY } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { COACHED, referred } from './past.ts';
import { ANNA, BO, CARL, CILLE, ERIK, FINN, KAJ, LIS, NORA, PEOPLE, PILOT, VERA, VIGGO } from './people.ts';

const CASE = 'ML-2026-001';
const ASK = { type: 'ask-access', case: CASE, kind: 'access', on: '2026-11-20' } as const;
const GIVE = { type: 'give-access', case: CASE, on: TODAY, form: 'digital-post' } as const;

describe('the last day for access', () => {
  for (const [kind, on, until] of [
    ['access', '2026-11-20', '2026-12-20'],
    ['access', '2027-01-31', '2027-02-28'],
    // Seven working days: the days around Christmas are none.
    ['party', '2026-11-20', '2026-12-01'],
    ['party', '2026-12-21', '2027-01-05'],
  ] as const)
    it(`of ${kind} asked for on ${on} is ${until}`, () => {
      assert.equal(accessUntil(PILOT, kind, on), until);
    });

  it('is a setting where the authority promises more', () => {
    const programme = {
      ...PILOT,
      dataProtection: [{ from: '2026-01-01', value: { accessMonths: 2, partyAccessDays: 3 } }],
    };
    assert.equal(accessUntil(programme, 'access', '2026-11-20'), '2027-01-20');
    assert.equal(accessUntil(programme, 'party', '2026-11-20'), '2026-11-25');
  });
});

describe('a citizen who asks for access', () => {
  for (const status of STATUSES.filter((one) => one !== 'erased'))
    it(`can do so whatever has become of the case, and somebody has the task: ${status}`, () => {
      const state = given(IN_STATUS[status]).when(ASK, ANNA);
      state.happens({
        type: 'access-asked',
        case: CASE,
        data: {
          kind: 'access',
          organisation: 'jobcenter-vallensbaek',
          side: 'job-centre',
          on: '2026-11-20',
          until: '2026-12-20',
        },
      });
      const subject = state.after().caseOf(CASE);
      const todo = todosOf(subject, ANNA, PILOT, TODAY).find(({ kind }) => kind === 'access');
      assert.deepEqual([todo?.action, todo?.on], ['give-access', '2026-12-20']);
      const after = state.after().when(GIVE, ANNA).after().caseOf(CASE);
      assert.equal(
        todosOf(after, ANNA, PILOT, TODAY).some(({ kind }) => kind === 'access'),
        false,
      );
      assert.deepEqual(
        duesOf(after, rulesAt(PILOT, TODAY)).filter(({ kind }) => kind === 'access'),
        [],
      );
    });

  it('asks each authority for its own part, once at a time', () => {
    const asked = given(COACHED).when(ASK, ANNA).after();
    asked.when(ASK, ANNA).refuses({ code: 'access-open', case: CASE });
    asked.when(ASK, LIS).refuses({ code: 'access-open', case: CASE });
    const both = asked.when({ ...ASK, kind: 'party' }, CILLE).after();
    const subject = both.caseOf(CASE);
    assert.equal(openAccess(subject, 'jobcenter-vallensbaek')?.kind, 'access');
    assert.equal(openAccess(subject, 'naestved')?.kind, 'party');
    assert.equal(openAccess(subject, 'ishoej'), undefined);
    const answered = both.when({ ...GIVE, form: 'letter' }, CILLE).after();
    assert.equal(openAccess(answered.caseOf(CASE), 'naestved'), undefined);
    assert.equal(openAccess(answered.caseOf(CASE), 'jobcenter-vallensbaek')?.kind, 'access');
    answered.when(GIVE, CILLE).refuses({ code: 'no-access-asked', case: CASE });
    // And may ask again.
    assert.equal(openAccess(answered.when(ASK, CILLE).after().caseOf(CASE), 'naestved')?.kind, 'access');
  });

  it('does so on no day to come, and gets it on no day before', () => {
    given(COACHED)
      .when({ ...ASK, on: '2026-11-24' }, ANNA)
      .refuses({ code: 'access-in-future' });
    const asked = given(COACHED).when(ASK, ANNA).after();
    asked
      .when({ ...GIVE, on: '2026-11-19' }, ANNA)
      .refuses({ code: 'access-before-asked', from: '2026-11-20' });
    asked.when({ ...GIVE, on: '2026-11-24' }, ANNA).refuses({ code: 'access-in-future' });
  });

  it('is answered by who is responsible, the leader of the job centre, or at the provider the coach', () => {
    const refused = { code: 'not-allowed', action: 'ask-access' } as const;
    for (const member of [BO, CARL, VERA, NORA, ERIK, FINN, KAJ])
      given(COACHED).when(ASK, member).refuses(refused);
    for (const member of [ANNA, LIS, CILLE]) given(COACHED).when(ASK, member).after();
    // Where nobody coaches the citizen it is who assessed them.
    const early = given([referred(CASE)]);
    assert.equal(early.when(ASK, VERA).after().caseOf(CASE).accesses?.[0]?.side, 'provider');
    early.when(ASK, CILLE).refuses(refused);
    const todos = todosOf(early.when(ASK, VERA).after().caseOf(CASE), VERA, PILOT, TODAY);
    assert.ok(todos.some(({ kind }) => kind === 'access'));
  });
});

describe('a citizen who no longer wants the sharing', () => {
  const WITHDRAW = { type: 'withdraw-consent', case: CASE, date: TODAY, reason: '' } as const;
  const access = (state: ReturnType<typeof given>, member: Member): number =>
    todosOf(state.caseOf(CASE), member, PILOT, TODAY).filter(({ kind }) => kind === 'access').length;

  it('gets the part of the provider from the coach, who has that task and no other, until it is given', () => {
    const refused = { code: 'not-allowed', action: 'give-access' } as const;
    const stopped = given(COACHED).when(ASK, ANNA).after().when(WITHDRAW, ANNA).after();
    for (const member of [CARL, VERA, NORA, FINN, KAJ, BO])
      stopped.when(ASK, member).refuses({ code: 'not-allowed', action: 'ask-access' });
    stopped.when(GIVE, CILLE).refuses(refused);
    const asked = stopped.when(ASK, CILLE).after();
    // What is asked of both is a task of each.
    assert.deepEqual([access(asked, CILLE), access(asked, ANNA)], [1, 1]);
    assert.equal(todosOf(asked.caseOf(CASE), CILLE, PILOT, TODAY).length, 1);
    for (const member of [CARL, VERA, NORA, FINN, KAJ]) {
      assert.equal(access(asked, member), 0, member.object);
      asked.when(GIVE, member).refuses(refused);
    }
    const answered = asked.when(GIVE, CILLE).after();
    assert.deepEqual([access(answered, CILLE), access(answered, ANNA)], [0, 1]);
    answered.when(GIVE, CILLE).refuses(refused);
    assert.equal(access(answered.when(ASK, CILLE).after(), CILLE), 1, 'asked again');
  });

  it('also what was asked for before, and nothing of it can be taken back by who does not see the case', () => {
    const stopped = given(COACHED).when(ASK, CILLE).after().when(WITHDRAW, ANNA).after();
    assert.equal(access(stopped, CILLE), 1);
    const answered = stopped.when(GIVE, CILLE).after();
    const entry = answered.memory.head.seq;
    answered.when({ type: 'undo', case: CASE, entry }, CILLE).refuses({ code: 'no-such-case', case: CASE });
  });

  it('gets it from a visitator where no coach can, and each is reminded of it', () => {
    const early = given([referred(CASE)])
      .when(WITHDRAW, ANNA)
      .after()
      .when(ASK, VERA)
      .after();
    assert.deepEqual([access(early, VERA), access(early, CILLE)], [1, 0]);
    const conflicted = given(COACHED)
      .when({ type: 'recuse', case: CASE }, CILLE)
      .after()
      .when(WITHDRAW, ANNA)
      .after();
    conflicted.when(ASK, CILLE).refuses({ code: 'not-allowed', action: 'ask-access' });
    const asked = conflicted.when(ASK, VERA).after();
    assert.deepEqual([access(asked, VERA), access(asked, VIGGO), access(asked, CILLE)], [1, 1, 0]);
    const due = duesOf(asked.caseOf(CASE), rulesAt(PILOT, TODAY)).find(({ kind }) => kind === 'access');
    const remindOn = due?.remindOn[0] ?? assert.fail();
    const told = remindersOf(asked.caseOf(CASE), [...PEOPLE, NORA], PILOT, remindOn, remindOn)
      .filter(({ kind }) => kind === 'access')
      .map(({ to }) => to);
    assert.deepEqual([...new Set(told)], ['dk:vera', 'dk:viggo']);
  });

  it('and is erased leaves nothing to be given', () => {
    const stopped = given(COACHED).when(WITHDRAW, ANNA).after().when(ASK, CILLE).after();
    const subject = { ...stopped.caseOf(CASE), status: 'erased' } as const;
    const { memory } = stopped;
    const erased = givenMemory({ ...memory, cases: new Map(memory.cases).set(CASE, subject) });
    for (const intent of [ASK, GIVE])
      erased.when(intent, CILLE).refuses({ code: 'not-allowed', action: intent.type });
  });
});
