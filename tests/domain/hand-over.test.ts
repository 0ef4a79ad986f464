import type { Post } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { CaseEvent } from '../../domain/events.ts';
import assert from 'node:assert/strict';
import type { Member } from '../../domain/member.ts';
import { given, givenMemory, type Past } from './given.ts';
import { IN_STATUS, proposed } from './in-status.ts';
import { byAnna, byVera, enrolled, no, referred, yes } from './past.ts';
import {
  ADA,
  ANNA,
  BO,
  CARL,
  CILLE,
  ERIK,
  expired,
  FINN,
  KAJ,
  KIRSTEN,
  LIS,
  NORA,
  PEOPLE,
  person,
  PILOT,
  VERA,
  VIGGO,
} from './people.ts';

const CASE = 'ML-2026-001';
const TWO = 'ML-2026-002';
const REASON = 'Ny fordeling';
const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

const giving = (to: Member, cases: readonly string[] = [CASE], post: Post = 'caseworker'): Intent => ({
  type: 'hand-over',
  cases,
  post,
  to: keyOf(to),
  reason: REASON,
});
const handed = (from: string, to: string, number = CASE, post: Post = 'caseworker'): CaseEvent => ({
  type: 'handed-over',
  case: number,
  data: { post, from, to },
  personal: { handoverReason: REASON },
});
const BOTH: readonly Past[] = [referred(CASE), referred(TWO)];
const COACHED: readonly Past[] = [
  referred(CASE),
  byVera({ ...yes(CASE), data: { ...yes(CASE).data, coach: 'dk:carl' } }),
  ...enrolled(CASE, 1)
    .events.slice(1)
    .map((event) => byVera(event as CaseEvent)),
];
/** Køge is job centre and provider at once. */
const AT_KOEGE = referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, '25/1', KAJ);

describe('handing over', () => {
  it('is done by who is responsible, the leader there, and blindly by an administrator', () => {
    for (const by of [ANNA, LIS, ADA])
      given([referred(CASE)])
        .when(giving(BO), by)
        .happens(handed('dk:anna', 'dk:bo'));
  });

  it('is not for others', () => {
    for (const by of [
      BO,
      VERA,
      CARL,
      ERIK,
      FINN,
      NORA,
      { ...LIS, organisation: 'jobcenter-ishoej' },
      { ...ANNA, tenant: 'se' },
      expired(ANNA, '2026-11-22'),
    ])
      given([referred(CASE)])
        .when(giving(BO), by)
        .refuses({ code: 'not-allowed', action: 'hand-over' });
  });

  it('is to a colleague with the role on the day', () => {
    const away = expired(person('away', 'jobcenter-vallensbaek', 'caseworker'), '2026-11-22');
    const other = person('other', 'jobcenter-ishoej', 'caseworker');
    const members = [...PEOPLE, away, other];
    for (const to of [away, other, KAJ, LIS, VERA, person('nobody', 'jobcenter-vallensbaek', 'caseworker')])
      given([referred(CASE)], PILOT, members)
        .when(giving(to), ANNA)
        .refuses({ code: 'not-a-colleague', case: CASE });
  });

  it('is not to who has the case', () =>
    given([referred(CASE)])
      .when(giving(ANNA), LIS)
      .refuses({ code: 'holds-already', case: CASE }));

  it('of a coach is to a coach there: by the coach, by their leader, blindly by an administrator', () => {
    for (const by of [CARL, NORA, ADA])
      given(COACHED, PILOT, [...PEOPLE, NORA])
        .when(giving(CILLE, [CASE], 'coach'), by)
        .happens(handed('dk:carl', 'dk:cille', CASE, 'coach'));
    for (const by of [ANNA, LIS, VERA])
      given(COACHED)
        .when(giving(CILLE, [CASE], 'coach'), by)
        .refuses({ code: 'not-allowed', action: 'hand-over' });
    given(COACHED)
      .when(giving(VERA, [CASE], 'coach'), CARL)
      .refuses({ code: 'not-a-colleague', case: CASE });
  });

  it('where there is no coach gives none', () =>
    given([referred(CASE)])
      .when(giving(CILLE, [CASE], 'coach'), ADA)
      .refuses({ code: 'not-allowed', action: 'hand-over' }));

  it('is of one, several or all, all of them or none', () => {
    given(BOTH)
      .when(giving(BO, [CASE, TWO]), ANNA)
      .happens(handed('dk:anna', 'dk:bo'), handed('dk:anna', 'dk:bo', TWO));
    given(BOTH)
      .when(giving(BO, [CASE, 'ML-2026-404']), ANNA)
      .refuses({ code: 'no-such-case', case: 'ML-2026-404' });
    given(BOTH).when(giving(BO, []), ANNA).refuses({ code: 'no-such-case', case: '' });
    given([...BOTH.slice(0, 1), referred(TWO, { caseworker: 'dk:bo' }, 'x', BO)])
      .when(giving(BO, [CASE, TWO]), LIS)
      .refuses({ code: 'holds-already', case: TWO });
  });

  it('is of at most 40 cases, from at most 15 people', () => {
    const many = Array.from({ length: 41 }, (_, at) => `ML-2026-${String(at + 1).padStart(3, '0')}`);
    const refusal = { code: 'too-many-cases', most: 40, people: 15 } as const;
    given([]).when(giving(BO, many), ANNA).refuses(refusal);
    const sixteen = many.slice(0, 16);
    const past = sixteen.map((number) => {
      const by = person(`p${number}`, 'jobcenter-vallensbaek', 'caseworker');
      return referred(number, { caseworker: keyOf(by) }, number, by);
    });
    given(past).when(giving(BO, sixteen), LIS).refuses(refusal);
    assert.ok(given(past).when(giving(BO, sixteen.slice(1)), LIS).decided.ok);
  });

  it('is of fewer cases where their texts are long: a transaction takes 2 MB', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => `ML-2026-${String(at + 1).padStart(3, '0')}`);
    const past = twenty.map((number) => referred(number, {}, `${number}${'x'.repeat(31_000)}`));
    given(past).when(giving(BO, twenty), ANNA).refuses({ code: 'too-many-cases', most: 40, people: 15 });
    assert.ok(given(past).when(giving(BO, twenty.slice(0, 18)), ANNA).decided.ok);
  });

  it('is possible as long as anything can happen, and not of a case that was withdrawn or erased', () => {
    for (const [status, past] of Object.entries(IN_STATUS)) {
      const asked = given(past).when(giving(BO), ANNA);
      if (status === 'withdrawn' || status === 'erased')
        asked.refuses({ code: 'not-now', case: CASE, status, since: '2026-11-23T09:00:00.000Z' });
      else asked.happens(handed('dk:anna', 'dk:bo'));
    }
  });

  it('moves the case and nothing else: who recommended stays known', () => {
    const state = given(IN_STATUS.returned);
    const { caseworker, keys, recommendedBy, personal, ...after } = state
      .when(giving(BO), ANNA)
      .after()
      .caseOf(CASE);
    const { caseworker: _, recommendedBy: __, personal: before, ...was } = state.caseOf(CASE);
    assert.deepEqual(after, was);
    assert.deepEqual([caseworker, recommendedBy, keys], ['dk:bo', 'dk:anna', { 'job-centre': ['dk:anna'] }]);
    assert.deepEqual(personal, { ...before, handoverReason: REASON });
  });

  it('of a case from before it was kept remembers who had it', () => {
    const { memory } = given([AT_KOEGE]);
    const { recommendedBy: _, ...old } = given([AT_KOEGE]).caseOf(CASE);
    const after = givenMemory({ ...memory, cases: new Map([[CASE, old]]) })
      .when(giving(KIRSTEN), KAJ)
      .after();
    assert.equal(after.caseOf(CASE).recommendedBy, 'dk:kaj');
    after
      .when({ type: 'approve', case: CASE, startDate: '2027-01-01' }, KAJ)
      .refuses({ code: 'both-keys', case: CASE });
  });
});

describe('two keys after a handover', () => {
  const HANDED: readonly Past[] = [
    AT_KOEGE,
    { by: KAJ, at: '2026-11-23T09:00:00.000Z', events: [handed('dk:kaj', 'dk:kirsten')] },
  ];

  it('are never those of who recommended, who was responsible, or is', () => {
    for (const by of [KAJ, KIRSTEN])
      given(HANDED)
        .when({ type: 'approve', case: CASE, startDate: '2027-01-01' }, by)
        .refuses({ code: 'both-keys', case: CASE });
    assert.ok(given(HANDED).when({ type: 'approve', case: CASE, startDate: '2027-01-01' }, VIGGO).decided.ok);
  });

  it('stay apart: who assessed, or signed for the provider, cannot get the case', () => {
    const assessed = {
      by: KIRSTEN,
      at: '2026-11-23T09:00:00.000Z',
      events: [no(CASE), { type: 'disagreed', case: CASE, data: {} } as CaseEvent],
    };
    given([AT_KOEGE, assessed]).when(giving(KIRSTEN), KAJ).refuses({ code: 'cannot-take-over', case: CASE });
    const signed = { by: KIRSTEN, at: '2026-11-23T09:00:00.000Z', events: [proposed()] };
    given([AT_KOEGE, byVera(no(CASE), { type: 'disagreed', case: CASE, data: {} }), signed])
      .when(giving(KIRSTEN), KAJ)
      .refuses({ code: 'cannot-take-over', case: CASE });
  });

  it('stay apart for who countersigned, whatever they answered', () => {
    const joint = [AT_KOEGE, byVera(no(CASE), { type: 'disagreed', case: CASE, data: {} })];
    const proposedThere = {
      by: KAJ,
      at: '2026-11-23T09:00:00.000Z',
      events: [proposed({ side: 'job-centre' })],
    };
    for (const agrees of [true, false])
      given([...joint, proposedThere])
        .when({ type: 'countersign', case: CASE, agrees }, KIRSTEN)
        .after()
        .when(giving(KIRSTEN), KAJ)
        .refuses({ code: 'cannot-take-over', case: CASE });
  });

  it('hold in the middle of a countersignature: the party counts, whoever speaks for it', () => {
    const own = [
      ...IN_STATUS.joint,
      byAnna(proposed({ side: 'job-centre' })),
      byAnna(handed('dk:anna', 'dk:bo')),
    ];
    const agree = { type: 'countersign', case: CASE, agrees: true } as const;
    given(own).when(agree, BO).refuses({ code: 'own-proposal', case: CASE });
    given(own).when(agree, ANNA).refuses({ code: 'not-allowed', action: 'decide-jointly' });
    assert.ok(given(own).when(agree, VERA).decided.ok);
    const theirs = [...IN_STATUS.countersigning, byAnna(handed('dk:anna', 'dk:bo'))];
    assert.ok(given(theirs).when(agree, BO).decided.ok);
    given(theirs).when(agree, VERA).refuses({ code: 'own-proposal', case: CASE });
  });

  it('cannot be turned by who had the job centre’s and is a visitator too', () => {
    const joint = [...HANDED, byVera(no(CASE), { type: 'disagreed', case: CASE, data: {} })];
    const propose = {
      type: 'decide-jointly',
      case: CASE,
      meetingDate: '2026-11-20',
      participants: 'x',
      decision: 'approve',
      startDate: '2027-01-01',
      reasons: 'x',
    } as const;
    given(joint).when(propose, KAJ).refuses({ code: 'both-keys', case: CASE });
    const proposedByNew = given(joint).when(propose, KIRSTEN).after();
    proposedByNew
      .when({ type: 'countersign', case: CASE, agrees: true }, KAJ)
      .refuses({ code: 'both-keys', case: CASE });
    assert.ok(proposedByNew.when({ type: 'countersign', case: CASE, agrees: true }, VERA).decided.ok);
  });

  it('a coach is never who recommends or is responsible', () => {
    const both = { ...KIRSTEN, roles: ['caseworker', 'coach'] } as const;
    const members = [...PEOPLE.filter((one) => one !== KIRSTEN), both];
    const approve = { type: 'approve', case: CASE, startDate: '2027-01-01', coach: 'dk:kirsten' } as const;
    given(HANDED, PILOT, members).when(approve, VERA).refuses({ code: 'unknown-coach' });
    assert.ok(given([AT_KOEGE], PILOT, members).when(approve, VERA).decided.ok);
  });

  it('can be undone by who handed it over, who no longer sees the case', () => {
    const state = given([referred(CASE)]);
    const after = state.when(giving(BO), ANNA).after();
    const back = after.when({ type: 'undo', case: CASE, entry: 2 }, ANNA).after();
    assert.deepEqual(back.caseOf(CASE), state.caseOf(CASE));
    after.when({ type: 'undo', case: CASE, entry: 2 }, BO).refuses({ code: 'others-undo', case: CASE });
    const blind = state.when(giving(BO), ADA).after();
    assert.ok(blind.when({ type: 'undo', case: CASE, entry: 2 }, ADA).decided.ok);
  });
});
