import assert from 'node:assert/strict';
import { accessUntil, openAccess } from '../../domain/access.ts';
import { STATUSES } from '../../domain/case.ts';
import { rulesAt } from '../../domain/programme.ts';
import { duesOf } from '../../domain/dues.ts';
import { todosOf } from '../../domain/todos.ts';
import { given, TODAY } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { COACHED, referred } from './past.ts';
import { ANNA, BO, CARL, CILLE, ERIK, FINN, KAJ, LIS, NORA, PILOT, VERA } from './people.ts';

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
    const refused = { code: 'not-allowed', action: 'give-access' } as const;
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
