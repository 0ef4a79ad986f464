import assert from 'node:assert/strict';
import { countAttendance } from '../../domain/attendance.ts';
import { gateOf } from '../../domain/gate.ts';
import { isCaseEvent } from '../../domain/events.ts';
import { newsOf } from '../../domain/news.ts';
import { rulesAt } from '../../domain/programme.ts';
import { DISCHARGE, LOG } from './asking.ts';
import { given, TODAY } from './given.ts';
import { COACHED } from './past.ts';
import { ANNA, CARL, CILLE, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const LATER = '2026-12-10';
const ENTRY = 4;
const RUNNING = given(COACHED);
const WAS = { date: TODAY, types: ['guidance'], minutes: 60, attendance: 'no-show' } as const;
const ABSENT = RUNNING.when({ ...LOG, attendance: { [CASE]: 'no-show' } }, CILLE).after();
const NOW = {
  type: 'correct-activity',
  case: CASE,
  entry: ENTRY,
  held: true,
  activityTypes: ['guidance'],
  date: TODAY,
  minutes: 60,
  attendance: 'attended',
  share: false,
  reason: 'Jeg tog fejl',
} as const;
const NOT_HELD = {
  type: 'correct-activity',
  case: CASE,
  entry: ENTRY,
  held: false,
  reason: 'Aflyst',
} as const;

const guided = (after: typeof ABSENT): string | undefined =>
  gateOf(after.caseOf(CASE), {}, rulesAt(PILOT, TODAY), LATER).find(({ item }) => item === 'guidance')?.state;

describe('an activity that was logged wrongly', () => {
  it('is put right: the gate and the row of absences follow, and the event keeps what stood there', () => {
    assert.equal(guided(ABSENT), 'missing');
    const { decided } = ABSENT.when(NOW, CILLE, LATER);
    assert.deepEqual(decided, {
      ok: true,
      events: [
        {
          type: 'activity-corrected',
          case: CASE,
          data: { entry: ENTRY, now: { ...WAS, attendance: 'attended' }, was: WAS },
          personal: { activityReason: 'Jeg tog fejl' },
        },
      ],
    });
    const right = ABSENT.when(NOW, CILLE, LATER).after();
    assert.deepEqual(right.caseOf(CASE).sessions, [{ ...WAS, attendance: 'attended', entry: ENTRY }]);
    assert.equal(guided(right), 'there');
    assert.equal(countAttendance(ABSENT.caseOf(CASE).sessions).absentInRow, 1);
    assert.equal(countAttendance(right.caseOf(CASE).sessions).absentInRow, 0);
  });

  it('counts nowhere where it did not take place', () => {
    const right = ABSENT.when(NOT_HELD, CILLE, LATER).after();
    assert.deepEqual(right.caseOf(CASE).sessions, []);
    right.when(NOW, CILLE, LATER).refuses({ code: 'no-such-activity', case: CASE });
  });

  it('is put right again, by its own log number', () => {
    const again = ABSENT.when(NOW, CILLE, LATER)
      .after()
      .when({ ...NOW, minutes: 30 }, CILLE, LATER)
      .after();
    assert.deepEqual(again.caseOf(CASE).sessions, [
      { ...WAS, attendance: 'attended', minutes: 30, entry: ENTRY },
    ]);
  });

  it('is only the coach’s', () => {
    for (const member of [ANNA, VERA, CARL])
      ABSENT.when(NOW, member, LATER).refuses({ code: 'not-allowed', action: 'log-activity' });
  });

  it('can be put right when the course is over too: it stands in the citizen’s papers and is counted', () => {
    const ended = ABSENT.when({ ...DISCHARGE, date: LATER }, ANNA, LATER).after();
    const right = ended.when(NOW, CILLE, LATER).after().caseOf(CASE);
    assert.deepEqual([right.status, right.sessions?.[0]?.attendance], ['discharged', 'attended']);
    // And not to a day after the last one of the course.
    ended.when({ ...NOW, date: '2026-12-11' }, CILLE, '2026-12-20').refuses({
      code: 'activity-out-of-range',
      case: CASE,
      earliest: TODAY,
      latest: LATER,
    });
  });

  it('is judged by what is put right alone: a pause entered since does not stop it', () => {
    const paused = ABSENT.when(
      { type: 'pause', case: CASE, date: TODAY, reason: 'other' },
      CILLE,
      LATER,
    ).after();
    paused.when(NOW, CILLE, LATER).after();
    paused
      .when({ ...NOW, date: '2026-11-24' }, CILLE, LATER)
      .refuses({ code: 'in-pause', case: CASE, from: TODAY });
    const range = { earliest: TODAY, latest: '2027-01-10' };
    ABSENT.when({ ...NOW, date: '2026-11-22' }, CILLE, LATER).refuses({
      code: 'activity-out-of-range',
      case: CASE,
      ...range,
    });
    ABSENT.when({ ...NOW, activityTypes: ['sparring'] }, CILLE, LATER).refuses({
      code: 'wrong-phase',
      case: CASE,
      phase: 'qualifying',
    });
    ABSENT.when({ ...NOW, activityTypes: [] }, CILLE, LATER).refuses({ code: 'no-activity-type' });
  });

  it('has to become another, in what is counted or in its words', () => {
    const same = { ...NOW, attendance: 'no-show' } as const;
    ABSENT.when(same, CILLE, LATER).refuses({ code: 'nothing-corrected' });
    const told = ABSENT.when({ ...same, agreements: 'Ringer fredag' }, CILLE, LATER).after();
    assert.equal(told.caseOf(CASE).personal.agreements, 'Ringer fredag');
  });

  it('leaves what was agreed later where it stands', () => {
    const later = ABSENT.when({ ...LOG, date: LATER, agreements: 'Nyt møde' }, CILLE, LATER).after();
    const right = later.when({ ...NOW, agreements: 'Gammel aftale' }, CILLE, LATER).after();
    const { agreements, activityReason } = right.caseOf(CASE).personal;
    assert.deepEqual([agreements, activityReason], ['Nyt møde', 'Jeg tog fejl']);
  });

  it('tells the caseworker of absence that was wrong or forgotten, and of nothing else', () => {
    const heard = (from: typeof ABSENT, intent: Parameters<typeof ABSENT.when>[0]): readonly string[] => {
      const { decided } = from.when(intent, CILLE, LATER);
      assert.ok(decided.ok);
      const changed = {
        events: decided.events.filter(isCaseEvent),
        subject: from.when(intent, CILLE, LATER).after().caseOf(CASE),
        before: from.caseOf(CASE),
      };
      const news = newsOf([changed], decided.events, 'dk:cille', [ANNA, CILLE], PILOT, LATER);
      return news.map(({ about, to }) => `${about} ${to}`);
    };
    assert.deepEqual(heard(ABSENT, NOW), ['no-show-corrected dk:anna']);
    assert.deepEqual(heard(ABSENT, NOT_HELD), ['no-show-corrected dk:anna']);
    assert.deepEqual(heard(ABSENT, { ...NOW, attendance: 'no-show', minutes: 30 }), []);
    const there = ABSENT.when(NOW, CILLE, LATER).after();
    assert.deepEqual(heard(there, { ...NOW, attendance: 'no-show' }), ['no-show dk:anna']);
    assert.deepEqual(heard(there, NOT_HELD), []);
  });
});
