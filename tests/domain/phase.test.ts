import assert from 'node:assert/strict';
import { QUALIFYING_TYPES, type QualifyingType } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import { gateOf, missingIn } from '../../domain/gate.ts';
import { withDeputies, type Member } from '../../domain/member.ts';
import { AGREE_PHASE, CORRECT, LOG, PROPOSE } from './asking.ts';
import { given, givenMemory, type Given } from './given.ts';
import { advanced, phaseProposed } from './in-status.ts';
import { BEGUN, byAnna, byCille, COACHED, referred } from './past.ts';
import { ANNA, BO, CARL, CILLE, PEOPLE, PILOT, VERA } from './people.ts';

type Propose = Extract<Intent, { type: 'propose-phase' }>;
const CASE = 'ML-2026-001';
const TODAY = '2027-05-20';
const RUNNING = given(COACHED);
const ALL = QUALIFYING_TYPES.map((item) => ({ item, reason: 'Uddannet bogholder' }));
const propose = (state: Given, more: Partial<Propose>, today = TODAY, by: Member = CILLE) =>
  state.when({ ...PROPOSE, exemptions: ALL, ...more }, by, today);
const extend = { recommendation: 'extend', date: TODAY, exemptions: [] } as const;
const stop = { recommendation: 'stop', date: TODAY, exemptions: [] } as const;
const agree = (state: Given, today = TODAY, by: Member = ANNA) => state.when(AGREE_PHASE, by, today);
const course = (state: Given) => state.caseOf(CASE).course;

/** Every kind attended once, all in one evening, but for those left out. */
const attended = (...without: readonly QualifyingType[]): Given =>
  RUNNING.when(
    { ...LOG, activityTypes: QUALIFYING_TYPES.filter((type) => !without.includes(type)), date: '2027-05-01' },
    CILLE,
    TODAY,
  ).after();

describe('the gate', () => {
  const rules = { gateBlocks: ['guidance', 'budget'] } as const;
  it('has every item of the phase, and says which of the missing block', () => {
    const lines = gateOf({ exempted: ['course-tax'] }, { businessPlanReady: true }, rules, TODAY, [
      'course-vat',
    ]);
    assert.equal(lines.length, 9);
    assert.deepEqual(missingIn(lines, true), ['guidance', 'budget']);
    assert.deepEqual(missingIn(lines, false), [
      'business-coaching',
      'financial-advice',
      'course-accounting',
      'support-settled',
    ]);
    assert.deepEqual(
      lines.filter(({ state }) => state !== 'missing').map(({ item, state }) => `${item} ${state}`),
      ['course-tax exempted', 'course-vat exempted', 'business-plan there'],
    );
  });

  it('takes what was attended, and neither what was cancelled nor what was missed', () => {
    for (const attendance of ['attended', 'cancelled', 'cancelled-by-us', 'no-show'] as const) {
      const session = { date: TODAY, types: ['guidance'], minutes: 60, attendance, entry: 3 } as const;
      const [line] = gateOf({ sessions: [session] }, {}, rules, TODAY);
      assert.equal(line?.state, attendance === 'attended' ? 'there' : 'missing', attendance);
    }
  });

  it('takes a session that was logged ahead from its day on', () => {
    const session = {
      date: TODAY,
      types: ['guidance'],
      minutes: 60,
      attendance: 'attended',
      entry: 3,
    } as const;
    const stateOn = (today: string) => gateOf({ sessions: [session] }, {}, rules, today)[0]?.state;
    assert.deepEqual(['2027-05-19', TODAY].map(stateOn), ['missing', 'there']);
    const ahead = attended('guidance').when(
      { ...LOG, activityTypes: ['guidance'], date: '2027-05-22' },
      CILLE,
      TODAY,
    );
    assert.ok(ahead.decided.ok, JSON.stringify(ahead.decided));
    const none = { exemptions: [], date: '2027-05-22' } as const;
    propose(ahead.after(), none).refuses({ code: 'gate-missing', case: CASE, items: ['guidance'] });
    assert.ok(propose(ahead.after(), none, '2027-05-22').decided.ok);
  });
});

describe('going on to the main phase', () => {
  it('is recommended by the coach and confirmed by the caseworker: 6 months from the day on', () => {
    const asked = propose(attended(), { date: '2027-05-23', exemptions: [] });
    asked.happens({
      type: 'phase-proposed',
      case: CASE,
      data: { recommendation: 'advance', date: '2027-05-23' },
      personal: { phaseAssessment: 'Klar' },
    });
    assert.deepEqual(course(asked.after()), course(RUNNING), 'nothing changes before both have agreed');
    agree(asked.after()).happens(advanced);
    const now = agree(asked.after()).after();
    assert.deepEqual([now.caseOf(CASE).status, now.caseOf(CASE).proposal], ['enrolled', undefined]);
  });

  it('keeps the calendar: from 31 August to the last of February, also in a leap year', () => {
    for (const [date, until] of [
      ['2027-05-31', '2027-11-30'],
      ['2027-06-01', '2027-11-30'],
    ] as const)
      assert.equal(course(agree(propose(RUNNING, { date }).after()).after())?.mainUntil, until);
    const late = { date: '2027-08-31', lateReason: 'x' };
    const august = agree(propose(RUNNING, late, '2027-08-30').after(), '2027-08-30').after();
    assert.equal(course(august)?.mainUntil, '2028-02-29');
  });

  it('needs everything of the phase, or an exemption with a reason that stays', () => {
    propose(attended('course-tax'), { exemptions: [] }).refuses({
      code: 'gate-missing',
      case: CASE,
      items: ['course-tax'],
    });
    propose(attended(), {
      exemptions: [],
      businessPlanReady: false,
      budgetReady: false,
      supportClarified: false,
    }).refuses({
      code: 'gate-missing',
      case: CASE,
      items: ['business-plan', 'budget', 'support-settled'],
    });
    const asked = propose(attended('course-tax'), {
      exemptions: [{ item: 'course-tax', reason: 'Revisor' }],
      supportSettled: 'Den 3. maj',
    });
    asked.happens({
      type: 'phase-proposed',
      case: CASE,
      data: { recommendation: 'advance', date: '2027-05-23', exempted: ['course-tax'] },
      personal: {
        phaseAssessment: 'Klar',
        exemptionReason: 'course-tax: Revisor',
        supportSettled: 'Den 3. maj',
      },
    });
    assert.deepEqual(asked.after().caseOf(CASE).exempted, ['course-tax']);
  });

  it('is not confirmed where what was attended has been taken back since', () => {
    const state = attended();
    const proposed = propose(state, { exemptions: [] }).after();
    const { sessions: _, ...bare } = proposed.caseOf(CASE);
    const memory = { ...proposed.memory, cases: new Map([[CASE, bare]]) };
    givenMemory(memory).when(AGREE_PHASE, ANNA, TODAY).refuses({
      code: 'gate-missing',
      case: CASE,
      items: QUALIFYING_TYPES,
    });
  });

  it('lacks what only warns, and says so', () => {
    const rules = { ...PILOT.rules, gateBlocks: [{ from: '2015-09-01', value: ['budget'] }] } as const;
    const soft = given(COACHED, { ...PILOT, rules });
    const { decided } = propose(soft, { exemptions: [], supportClarified: false });
    const [event] = decided.ok ? decided.events : [];
    assert.deepEqual(event?.type === 'phase-proposed' && event.data.lacks, [
      ...QUALIFYING_TYPES,
      'support-settled',
    ]);
  });

  it('needs no reason within 14 days after the phase, and one later', () => {
    propose(RUNNING, { date: '2027-06-05' }).after();
    propose(RUNNING, { date: '2027-06-06' }).refuses({ code: 'late-needs-reason', after: '2027-06-05' });
    const late = propose(RUNNING, { date: '2027-06-06', lateReason: 'Banken' }).after();
    assert.equal(late.caseOf(CASE).personal.lateReason, 'Banken');
  });

  it('is not before the course, nor more than 3 months ahead, nor twice, nor in a pause', () => {
    const range = { code: 'phase-out-of-range', earliest: '2026-11-24', latest: '2027-08-20' } as const;
    for (const date of ['2026-11-23', '2027-08-21']) propose(RUNNING, { date }).refuses(range);
    propose(given([...COACHED, byAnna(advanced)]), {}).refuses({ code: 'main-already', case: CASE });
    const pauses = [{ from: '2027-03-01', to: '2027-04-01' }];
    const now = { ...RUNNING.caseOf(CASE), course: { ...(course(RUNNING) ?? assert.fail()), pauses } };
    const state = givenMemory({ ...RUNNING.memory, cases: new Map([[CASE, now]]) });
    const [pause] = pauses;
    propose(state, { date: '2027-03-15' }).refuses({ code: 'pause-overlaps', ...(pause ?? assert.fail()) });
    // Dated back before a pause, the main phase is longer by it.
    const back = agree(propose(state, { date: '2027-02-01' }).after()).after();
    assert.equal(course(back)?.mainUntil, '2027-08-31');
  });

  it('can be recommended anew while it waits, and not be answered without', () => {
    const twice = propose(propose(RUNNING, {}).after(), stop).after();
    assert.equal(twice.caseOf(CASE).proposal?.recommendation, 'stop');
    agree(RUNNING).refuses({
      code: 'not-now',
      case: CASE,
      status: 'enrolled',
      since: RUNNING.caseOf(CASE).since,
    });
  });
});

describe('a phase that is extended', () => {
  it('ends later, and the main phase with it', () => {
    const state = agree(propose(RUNNING, { ...extend, until: '2027-06-30' }).after()).after();
    assert.deepEqual(
      [course(state)?.qualifyingUntil, course(state)?.mainUntil, course(state)?.mainFrom],
      ['2027-06-30', '2027-12-31', undefined],
    );
    state
      .when({ ...CORRECT, correction: { field: 'startDate', value: '2026-12-01' } }, ANNA, TODAY)
      .refuses({ code: 'not-now', case: CASE, status: 'enrolled', since: state.caseOf(CASE).since });
  });

  it('ends later than it did, and not by more than a year', () => {
    const range = { code: 'phase-out-of-range', earliest: '2027-05-23', latest: '2028-05-22' } as const;
    for (const until of ['2027-05-22', '2028-05-23', undefined])
      propose(RUNNING, { ...extend, ...(until && { until }) }).refuses(range);
    const main = given([...COACHED, byAnna(advanced)]);
    const longer = agree(
      propose(main, { ...extend, until: '2027-12-31' }, '2027-06-01').after(),
      '2027-06-01',
    ).after();
    assert.deepEqual([course(longer)?.mainFrom, course(longer)?.mainUntil], ['2027-05-23', '2027-12-31']);
  });

  it('before the main phase begins takes the gate back; once it has begun it is asked for anew', () => {
    const proposed = propose(given([...COACHED, byAnna(advanced)]), {
      ...extend,
      until: '2027-06-30',
    }).after();
    assert.equal(course(agree(proposed).after())?.mainFrom, undefined);
    agree(proposed, '2027-05-23').refuses({
      code: 'phase-out-of-range',
      earliest: '2027-11-23',
      latest: '2028-11-22',
    });
  });

  it('beyond what the buyer has bought needs the buyer’s yes', () => {
    const bought = given(COACHED, { ...PILOT, period: { from: '2015-09-01', to: '2027-11-30' } });
    const beyond = { code: 'beyond-period', until: '2027-11-30' } as const;
    propose(bought, { ...extend, until: '2027-06-30' }).refuses(beyond);
    propose(bought, { date: '2027-06-02' }).refuses(beyond);
    propose(bought, { date: '2027-05-31' }).after();
    const longer = propose(bought, { ...extend, until: '2027-06-30', buyerAgrees: true }).after();
    assert.equal(course(agree(longer).after())?.beyond, true);
    assert.equal(course(agree(propose(bought, { date: '2027-05-31' }).after()).after())?.beyond, undefined);
    propose(bought, stop).after();
  });
});

describe('a course that stops', () => {
  it('by agreement is a discharge with its notice, as soon as both have said so', () => {
    const state = agree(propose(RUNNING, { ...stop, agreed: true }).after()).after();
    const { status, ending, personal } = state.caseOf(CASE);
    assert.deepEqual(
      [status, ending?.date, ending?.early, personal.dischargeReason],
      ['discharged', TODAY, true, 'not-to-main'],
    );
    assert.equal(state.memory.notices.get(2)?.kind, 'discharge');
  });

  it('against the citizen’s wish is a decision with hearing and letter', () => {
    const state = agree(propose(RUNNING, stop).after()).after();
    assert.deepEqual([state.caseOf(CASE).status, state.memory.notices.size], ['ending', 1]);
  });

  it('does not stop on a day to come', () =>
    propose(RUNNING, { ...stop, date: '2027-05-21' }).refuses({
      code: 'discharge-out-of-range',
      earliest: '2026-11-23',
      latest: TODAY,
    }));

  it('goes on where the caseworker does not agree', () => {
    const asked = propose(RUNNING, stop)
      .after()
      .when({ ...AGREE_PHASE, agrees: false }, ANNA, TODAY);
    asked.happens({ type: 'phase-declined', case: CASE, data: { recommendation: 'stop' } });
    assert.deepEqual(
      [asked.after().caseOf(CASE).status, course(asked.after())],
      ['enrolled', course(RUNNING)],
    );
  });
});

const standing = (...members: readonly Member[]): readonly Member[] => withDeputies(members);
const find = (members: readonly Member[], { object }: Member): Member =>
  members.find((one) => one.object === object) ?? assert.fail();
/** Everybody in one organisation with both functions, where one may stand in for the other. */
const koege = (member: Member, ...roles: Member['roles']): Member => ({
  ...member,
  organisation: 'koege',
  roles,
});

describe('the two keys of a phase', () => {
  const away = { from: TODAY, to: TODAY };
  const keys = { code: 'both-keys', case: CASE } as const;
  const AT_KOEGE = given(
    [
      referred(CASE, { organisation: 'koege' }),
      ...BEGUN.slice(1),
      byCille({ type: 'coach-taken', case: CASE, data: { coach: 'dk:cille' } }),
      byCille(phaseProposed({ date: TODAY })),
    ],
    PILOT,
    PEOPLE,
  );

  it('are turned by no coach, visitator or stranger', () => {
    const proposed = propose(RUNNING, stop).after();
    for (const member of [CILLE, VERA, BO, CARL])
      agree(proposed, TODAY, member).refuses({ code: 'not-allowed', action: 'answer-phase' });
    propose(RUNNING, stop, TODAY, ANNA).refuses({ code: 'not-allowed', action: 'propose-phase' });
    propose(RUNNING, stop, TODAY, CARL).refuses({ code: 'not-allowed', action: 'propose-phase' });
  });

  it('are two where the coach stands in for the caseworker', () => {
    const members = standing(
      { ...koege(ANNA, 'caseworker'), absence: { ...away, deputy: 'dk:cille' } },
      koege(CILLE, 'coach'),
    );
    agree(AT_KOEGE, TODAY, find(members, CILLE)).refuses(keys);
  });

  it('are two where the caseworker stood in for the coach and recommended it', () => {
    const members = standing(koege(ANNA, 'caseworker'), {
      ...koege(CILLE, 'coach'),
      absence: { ...away, deputy: 'dk:anna' },
    });
    const anna = find(members, ANNA);
    const own = propose(
      given([referred(CASE, { organisation: 'koege' }), ...COACHED.slice(1)]),
      stop,
      TODAY,
      anna,
    );
    assert.equal(own.after().caseOf(CASE).proposal?.by, 'dk:anna');
    agree(own.after(), TODAY, anna).refuses(keys);
    agree(own.after(), TODAY, koege(ANNA, 'caseworker')).refuses(keys);
    agree(AT_KOEGE, TODAY, anna).refuses(keys);
    agree(AT_KOEGE, TODAY, koege(ANNA, 'caseworker')).after();
  });

  it('are two where the coach’s deputy recommended it and the coach stands in for the caseworker', () => {
    const byDeputy = given([
      referred(CASE, { organisation: 'koege' }),
      ...COACHED.slice(1),
      { ...byCille(phaseProposed({ date: TODAY })), by: CARL },
    ]);
    const members = standing(
      { ...koege(ANNA, 'caseworker'), absence: { ...away, deputy: 'dk:cille' } },
      koege(CILLE, 'coach'),
    );
    agree(byDeputy, TODAY, find(members, CILLE)).refuses(keys);
  });
});
