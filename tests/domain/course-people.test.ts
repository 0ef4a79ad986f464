import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import { notables } from '../../domain/decide/note.ts';
import { isCaseEvent } from '../../domain/events.ts';
import { personKey, withDeputies, type Member } from '../../domain/member.ts';
import { newsOf } from '../../domain/news.ts';
import { viewOf } from '../../domain/view.ts';
import {
  AGREE_PHASE,
  DECLINE,
  DISCHARGE,
  LOG,
  PAUSE,
  RESUME,
  STATUS,
  SUPPORT,
  TAKE,
  UNSHARE,
} from './asking.ts';
import { given, TODAY, type Given } from './given.ts';
import { IN_STATUS, renumbered } from './in-status.ts';
import { BEGUN, COACHED, referred } from './past.ts';
import { ANNA, CARL, CILLE, elsewhere, ERIK, expired, LIS, PEOPLE, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const SECOND = 'ML-2026-002';
const RUNNING = given(COACHED);
const ALONE = given(BEGUN);

describe('a citizen whom no coach has', () => {
  it('is seen and can be taken on by any coach of the provider, who is the coach from then on', () => {
    for (const member of [CARL, CILLE]) assert.ok(viewOf(ALONE.caseOf(CASE), member, PILOT, TODAY));
    const asked = ALONE.when(TAKE, CARL);
    asked.happens({ type: 'coach-taken', case: CASE, data: { coach: 'dk:carl' } });
    const subject = asked.after().caseOf(CASE);
    assert.equal(viewOf(subject, CILLE, PILOT, TODAY), undefined, 'and by no other any more');
    asked.after().when(TAKE, CARL).refuses({ code: 'has-coach', case: CASE });
    asked.after().when(TAKE, CILLE).refuses({ code: 'not-allowed', action: 'take-case' });
  });

  it('is taken on by nobody else, not by a deputy, and not unshared or past the end', () => {
    const stranger = { code: 'not-allowed', action: 'take-case' } as const;
    const away = { ...CARL, absence: { from: TODAY, to: TODAY, deputy: 'dk:vera' } };
    const [vera = VERA] = withDeputies([VERA, away]);
    for (const member of [
      ANNA,
      VERA,
      vera,
      ERIK,
      LIS,
      elsewhere(CARL, 'ishoej'),
      expired(CARL, '2026-11-22'),
    ])
      ALONE.when(TAKE, member).refuses(stranger);
    ALONE.when(UNSHARE, ANNA).after().when(TAKE, CARL).refuses(stranger);
    ALONE.when(DISCHARGE, ANNA).after().when(TAKE, CARL).refuses(stranger);
    given(IN_STATUS.ending).when(TAKE, CARL).refuses(stranger);
    given(IN_STATUS['with-provider']).when(TAKE, CARL).refuses(stranger);
  });

  it('is not taken on by who has held the job centre’s key', () => {
    const there = given([referred(CASE, { organisation: 'koege' }), ...BEGUN.slice(1)]);
    there
      .when(TAKE, { ...elsewhere(ANNA, 'koege'), roles: ['coach'] })
      .refuses({ code: 'both-keys', case: CASE });
  });
});

const note = (...to: readonly string[]): Intent => ({
  type: 'add-note',
  case: CASE,
  text: 'Godt gået',
  to,
});

describe('a note', () => {
  it('goes to those one chooses among who works with the case, and leaves the case as it is', () => {
    const asked = RUNNING.when(note('dk:anna', 'dk:vera', 'dk:anna'), CILLE);
    asked.happens({
      type: 'note-added',
      case: CASE,
      data: { to: ['dk:anna', 'dk:vera'] },
      personal: { note: 'Godt gået' },
    });
    const { milestones = [], ...after } = asked.after().caseOf(CASE);
    const { milestones: before = [], ...was } = RUNNING.caseOf(CASE);
    assert.deepEqual(after, was);
    // That there was a note is all the evaluation counts.
    assert.deepEqual(
      milestones.slice(before.length).map(({ what }) => what),
      ['note-added'],
    );
  });

  it('never goes to the buyer, to oneself, or to who may not see the case', () => {
    for (const to of ['dk:erik', 'dk:cille', 'dk:bo', 'dk:carl', 'dk:lis', 'dk:nobody'])
      RUNNING.when(note('dk:anna', to), CILLE).refuses({ code: 'cannot-be-told', case: CASE });
    RUNNING.when(note(), CILLE).refuses({ code: 'nobody-to-tell' });
    RUNNING.when(note('dk:anna'), ERIK).refuses({ code: 'not-allowed', action: 'add-note' });
    const gone = RUNNING.when(UNSHARE, ANNA).after();
    assert.deepEqual(notables(gone.caseOf(CASE), ANNA, PEOPLE, PILOT, TODAY), []);
  });

  it('without citizens goes to all three parties, by anybody who works there', () => {
    const shared: Intent = { type: 'share-experience', text: 'Regnskab først' };
    for (const member of [ANNA, VERA, CARL, ERIK])
      RUNNING.when(shared, member).happens({
        type: 'experience-shared',
        data: {},
        personal: { note: 'Regnskab først' },
      });
    for (const member of [LIS, elsewhere(ANNA, 'roskilde'), expired(ANNA, '2026-11-22')])
      RUNNING.when(shared, member).refuses({ code: 'not-allowed', action: 'share-experience' });
  });
});

/** Who hears what of a command, as `about to cases`. */
const news = (
  state: Given,
  intent: Intent,
  by: Member,
  today = TODAY,
  members: readonly Member[] = PEOPLE,
) => {
  const asked = state.when(intent, by, today);
  assert.ok(asked.decided.ok, JSON.stringify(asked.decided));
  const { events } = asked.decided;
  const after = asked.after();
  const changed = [...Map.groupBy(events.filter(isCaseEvent), (event) => event.case)].map(
    ([number, own]) => ({
      events: own,
      subject: after.caseOf(number) satisfies Case,
      before: state.caseOf(number),
    }),
  );
  return newsOf(changed, events, `${by.tenant}:${by.object}`, members, PILOT, today)
    .map(({ about, to, cases }) => [about, to.slice(3), ...cases].join(' '))
    .toSorted();
};

const say = (status: 'on-track' | 'attention' | 'stalled') =>
  news(RUNNING, { ...STATUS, status, attentionNote: 'x' }, CILLE);

describe('what people hear without having anything to do', () => {
  it('is an absence, the same day, for the caseworker: one card for a whole group', () => {
    const both = given([...COACHED, ...renumbered(COACHED, SECOND)]);
    const cases = [CASE, SECOND];
    const gone = { [CASE]: 'no-show', [SECOND]: 'no-show' } as const;
    assert.deepEqual(news(both, { ...LOG, cases, attendance: gone }, CILLE), [
      `no-show anna ${CASE} ${SECOND}`,
    ]);
    assert.deepEqual(news(both, { ...LOG, cases, attendance: { [CASE]: 'cancelled' } }, CILLE), []);
  });

  it('is a course that needs attention or stands still', () => {
    assert.deepEqual(
      [say('on-track'), say('attention'), say('stalled')],
      [[], [`attention anna ${CASE}`], [`stalled anna ${CASE}`]],
    );
  });

  it('is a benefit lost because of the course: both parties and the leader', () => {
    assert.deepEqual(news(RUNNING, SUPPORT, ANNA), []);
    assert.deepEqual(news(RUNNING, { ...SUPPORT, becauseOfCourse: true }, ANNA), [
      `support-changed cille ${CASE}`,
      `support-changed lis ${CASE}`,
    ]);
  });

  it('is a pause, a return, a coach, an answer, for the others who are responsible', () => {
    assert.deepEqual(news(RUNNING, PAUSE, ANNA), [`paused cille ${CASE}`]);
    assert.deepEqual(news(RUNNING.when(PAUSE, ANNA).after(), RESUME, CILLE), [`resumed anna ${CASE}`]);
    assert.deepEqual(news(ALONE, TAKE, CARL), [`coach-taken anna ${CASE}`]);
    const proposed = given(IN_STATUS['phase-proposed']);
    assert.deepEqual(news(proposed, AGREE_PHASE, ANNA), [`phase-agreed cille ${CASE}`]);
    assert.deepEqual(news(proposed, { ...AGREE_PHASE, agrees: false }, ANNA), [
      `phase-declined cille ${CASE}`,
    ]);
    assert.deepEqual(news(given(IN_STATUS.offered), DECLINE, ANNA), []);
  });

  it('is a note, for whom it was written, and an experience, for everybody who may read it but who has it', () => {
    assert.deepEqual(news(RUNNING, note('dk:anna', 'dk:vera'), CILLE), [
      `note anna ${CASE}`,
      `note vera ${CASE}`,
    ]);
    const told = news(RUNNING, { type: 'share-experience', text: 'x' }, ERIK);
    // Of the others a card would never leave: they may not read it.
    const readers = ['anna', 'bo', 'carl', 'cille', 'kaj', 'kirsten', 'vera', 'viggo'];
    assert.deepEqual(
      told.map((one) => one.trim()),
      readers.map((name) => `experience ${name}`),
    );
  });

  it('is an experience for nobody who may read it only while they stand in for somebody', () => {
    const away = { ...ANNA, absence: { from: TODAY, to: TODAY, deputy: personKey(LIS) } };
    const members = withDeputies([
      ...PEOPLE.filter((member) => member !== ANNA && member !== LIS),
      away,
      LIS,
    ]);
    const told = news(RUNNING, { type: 'share-experience', text: 'x' }, ERIK, TODAY, members);
    assert.ok(told.some((one) => one.startsWith('experience anna')));
    assert.ok(!told.some((one) => one.startsWith('experience lis')), told.join(', '));
  });

  it('reaches the deputy too, and neither who has left nor who has a conflict of interest', () => {
    const members = PEOPLE.map((member) =>
      member === ANNA ? { ...ANNA, absence: { from: TODAY, to: TODAY, deputy: 'dk:bo' } } : member,
    );
    const absent = { ...LOG, attendance: { [CASE]: 'no-show' } } as const;
    assert.deepEqual(news(RUNNING, absent, CILLE, TODAY, members), [
      `no-show anna ${CASE}`,
      `no-show bo ${CASE}`,
    ]);
    const left = PEOPLE.map((member) => (member === ANNA ? expired(ANNA, '2026-11-22') : member));
    assert.deepEqual(news(RUNNING, absent, CILLE, TODAY, left), []);
    const recused = RUNNING.when({ type: 'recuse', case: CASE }, ANNA).after();
    assert.deepEqual(news(recused, absent, CILLE), []);
  });

  it('is nothing of a case that is not shared for its coach', () =>
    assert.deepEqual(news(RUNNING.when(UNSHARE, ANNA).after(), PAUSE, ANNA), []));
});
