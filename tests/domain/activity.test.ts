import assert from 'node:assert/strict';
import { activityRange, doubles, typesOn } from '../../domain/decide/activity.ts';
import { LOG, STATUS } from './asking.ts';
import { given, TODAY } from './given.ts';
import { advanced, IN_STATUS, renumbered } from './in-status.ts';
import { byAnna, COACHED, enrolled, referred } from './past.ts';
import { ANNA, CARL, CILLE, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const SECOND = 'ML-2026-002';
const RUNNING = given(COACHED);
const BOTH = given([...COACHED, ...renumbered(COACHED, SECOND)]);
const DECEMBER = '2026-12-10';
const event = (number: string, data: object, personal?: object) => ({
  type: 'activity-logged',
  case: number,
  data: { date: TODAY, types: ['guidance'], minutes: 60, attendance: 'attended', ...data },
  ...(personal && { personal }),
});

describe('an activity', () => {
  it('is logged with its summary kept by the provider, or shared; agreements are shared', () => {
    const told = { ...LOG, summary: 'Priser', agreements: 'Ringer' } as const;
    assert.deepEqual(RUNNING.when(told, CILLE).decided, {
      ok: true,
      events: [event(CASE, {}, { coachSummary: 'Priser', agreements: 'Ringer' })],
    });
    const shared = RUNNING.when({ ...told, share: true }, CILLE).after();
    assert.deepEqual(
      [shared.caseOf(CASE).personal.coachSummary, shared.caseOf(CASE).personal.sharedSummary],
      [undefined, 'Priser'],
    );
    assert.deepEqual(shared.caseOf(CASE).sessions, [
      { date: TODAY, types: ['guidance'], minutes: 60, attendance: 'attended', entry: 4 },
    ]);
  });

  it('of a group is one command, everybody present but who is said not to be', () =>
    assert.deepEqual(
      BOTH.when(
        {
          ...LOG,
          cases: [CASE, SECOND, CASE],
          activityTypes: ['course-tax', 'course-vat'],
          attendance: { [SECOND]: 'no-show' },
        },
        CILLE,
      ).decided,
      {
        ok: true,
        events: [
          event(CASE, { types: ['course-tax', 'course-vat'], others: 1 }),
          event(SECOND, { types: ['course-tax', 'course-vat'], attendance: 'no-show', others: 1 }),
        ],
      },
    ));

  it('of a group is all or nothing', () => {
    BOTH.when({ ...LOG, cases: [CASE, 'ML-2026-009'] }, CILLE).refuses({
      code: 'no-such-case',
      case: 'ML-2026-009',
    });
    BOTH.when({ ...LOG, cases: [] }, CILLE).refuses({ code: 'no-such-case', case: '' });
    const other = given([...COACHED, referred(SECOND), enrolled(SECOND, 2)]);
    other
      .when({ ...LOG, cases: [CASE, SECOND] }, CILLE)
      .refuses({ code: 'not-allowed', action: 'log-activity' });
    const cases = Array.from({ length: 41 }, (_, index) => `ML-2026-${index}`);
    BOTH.when({ ...LOG, cases }, CILLE).refuses({ code: 'too-many-cases', most: 40, people: 15 });
  });

  it('is only the coach’s, and only in a course', () => {
    for (const member of [ANNA, VERA, CARL])
      RUNNING.when(LOG, member).refuses({ code: 'not-allowed', action: 'log-activity' });
    const ended = given([...COACHED, ...IN_STATUS.discharged.slice(-1)]);
    const { since } = ended.caseOf(CASE);
    ended.when(LOG, CILLE).refuses({ code: 'not-now', case: CASE, status: 'discharged', since });
  });

  it('is between the first day and a month from today', () => {
    const range = { earliest: TODAY, latest: '2027-01-10' };
    assert.deepEqual(activityRange(RUNNING.caseOf(CASE), DECEMBER), range);
    for (const date of ['2026-11-22', '2027-01-11'])
      RUNNING.when({ ...LOG, date }, CILLE, DECEMBER).refuses({
        code: 'activity-out-of-range',
        case: CASE,
        ...range,
      });
  });

  it('is of the phase on its day', () => {
    const main = given([...COACHED, byAnna(advanced)]);
    assert.deepEqual(typesOn(main.caseOf(CASE), '2027-05-22').includes('guidance'), true);
    main
      .when({ ...LOG, date: '2027-05-23' }, CILLE, '2027-06-01')
      .refuses({ code: 'wrong-phase', case: CASE, phase: 'main' });
    main.when({ ...LOG, activityTypes: ['sparring'], date: '2027-05-22' }, CILLE, '2027-06-01').refuses({
      code: 'wrong-phase',
      case: CASE,
      phase: 'qualifying',
    });
    main.when({ ...LOG, activityTypes: ['sparring'], date: '2027-05-23' }, CILLE, '2027-06-01').after();
  });

  it('has a kind, and a next time after it that has not passed', () => {
    RUNNING.when({ ...LOG, activityTypes: [] }, CILLE).refuses({ code: 'no-activity-type' });
    for (const nextDate of [TODAY, '2026-12-09'])
      RUNNING.when({ ...LOG, nextDate }, CILLE, DECEMBER).refuses({ code: 'next-in-past' });
    assert.equal(
      RUNNING.when({ ...LOG, nextDate: DECEMBER }, CILLE, DECEMBER)
        .after()
        .caseOf(CASE).planned,
      DECEMBER,
    );
  });

  it('that stands there already is told by day and kind', () => {
    const subject = RUNNING.when(LOG, CILLE).after().caseOf(CASE);
    assert.deepEqual(doubles(subject, TODAY, ['guidance', 'course-tax']), ['guidance']);
    assert.deepEqual(doubles(subject, DECEMBER, ['guidance']), []);
  });

  it('that was planned and came to nothing is dropped, once', () => {
    const planned = RUNNING.when({ ...LOG, nextDate: DECEMBER }, CILLE).after();
    const drop = { type: 'drop-planned', case: CASE, date: DECEMBER } as const;
    const dropped = planned.when(drop, CILLE, DECEMBER);
    dropped.happens({ type: 'planned-dropped', case: CASE, data: { date: DECEMBER } });
    dropped.after().when(drop, CILLE, DECEMBER).refuses({ code: 'not-planned', case: CASE });
    planned.when({ ...drop, date: TODAY }, CILLE).refuses({ code: 'not-planned', case: CASE });
  });
});

describe('a monthly status', () => {
  it('says how the plan goes, and what comes next', () => {
    const asked = RUNNING.when({ ...STATUS, nextDate: DECEMBER }, CILLE);
    asked.happens({
      type: 'status-recorded',
      case: CASE,
      data: { date: TODAY, state: 'on-track', nextDate: DECEMBER },
      personal: { progress: { progressPlan: '3' }, nextSteps: 'Budget' },
    });
    const { monthly, planned } = asked.after().caseOf(CASE);
    assert.deepEqual([monthly, planned], [{ date: TODAY, state: 'on-track' }, DECEMBER]);
  });

  it('that is not on track says why', () => {
    for (const status of ['attention', 'stalled'] as const) {
      RUNNING.when({ ...STATUS, status }, CILLE).refuses({ code: 'attention-needs-note' });
      RUNNING.when({ ...STATUS, status, attentionNote: 'Skrider', toldCitizen: true }, CILLE).happens({
        type: 'status-recorded',
        case: CASE,
        data: { date: TODAY, state: status, toldCitizen: true },
        personal: { progress: { progressPlan: '3' }, nextSteps: 'Budget', attentionNote: 'Skrider' },
      });
    }
  });

  it('plans nothing in the past, and is only the coach’s', () => {
    RUNNING.when({ ...STATUS, nextDate: '2026-11-22' }, CILLE).refuses({ code: 'next-in-past' });
    RUNNING.when(STATUS, ANNA).refuses({ code: 'not-allowed', action: 'record-status' });
  });
});
