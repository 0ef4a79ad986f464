import assert from 'node:assert/strict';
import { mayHandOver } from '../../domain/hand-over.ts';
import { seatsOf, withDeputies, type Member } from '../../domain/member.ts';
import { ACTIONS } from '../../domain/rights/actions.ts';
import { may } from '../../domain/rights/may.ts';
import { hasTask, holdersAmong } from '../../domain/tasks.ts';
import { viewOf } from '../../domain/view.ts';
import { AGREE, JOINT_YES } from './asking.ts';
import { given, TODAY, type Given, type Past } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { asked, referred } from './past.ts';
import {
  ADA,
  ANNA,
  BO,
  ERIK,
  expired,
  FINN,
  KAJ,
  KIRSTEN,
  LIS,
  NORA,
  PEOPLE,
  PILOT,
  VERA,
} from './people.ts';

const CASE = 'ML-2026-001';
const ASK = { type: 'ask', case: CASE, question: 'Har hun tid?' } as const;
const REPLY = { type: 'reply', case: CASE, answer: 'Ja' } as const;
const BOTH_KEYS = { code: 'both-keys', case: CASE } as const;

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** Somebody as the register gives them while a colleague is away, today unless told. */
const standingIn = (
  deputy: Member,
  away: Member,
  from = TODAY,
  to = TODAY,
  all: readonly Member[] = [...PEOPLE, LIS, NORA],
): Member => {
  const absent = { ...away, absence: { from, to, deputy: keyOf(deputy) } };
  const others = all.filter((one) => keyOf(one) !== keyOf(away) && keyOf(one) !== keyOf(deputy));
  const found = withDeputies([...others, absent, deputy]).find((one) => keyOf(one) === keyOf(deputy));
  return found ?? assert.fail();
};

/** Køge is job centre and provider at once: the case is KAJ's. */
const byKaj = (...more: readonly Past[]): Given =>
  given([referred(CASE, { caseworker: 'dk:kaj', organisation: 'koege' }, '25/1', KAJ), ...more]);

describe('a deputy', () => {
  it('does what the other may, in their own name, from the first day away to the last', () => {
    const state = given([referred(CASE), asked(CASE)]);
    state.when(REPLY, BO).refuses({ code: 'not-allowed', action: 'reply' });
    state.when(REPLY, standingIn(BO, ANNA)).happens({
      type: 'question-answered',
      case: CASE,
      data: {},
      personal: { answer: 'Ja' },
    });
    for (const [from, to] of [
      ['2026-11-20', '2026-11-22'],
      ['2026-11-24', '2026-11-30'],
    ] as const)
      assert.equal(seatsOf(standingIn(BO, ANNA, from, to), TODAY).length, 1, from);
  });

  it('reads what the other reads, and has their tasks', () => {
    const subject = given([referred(CASE), asked(CASE)]).caseOf(CASE);
    const bo = standingIn(BO, ANNA);
    assert.equal(viewOf(subject, BO, PILOT, TODAY), undefined);
    assert.equal(viewOf(subject, bo, PILOT, TODAY)?.personal.citizenName, 'Maria');
    assert.equal(hasTask(subject, bo, TODAY), true);
    assert.deepEqual(holdersAmong(subject, [bo, FINN], PILOT, TODAY), [bo]);
  });

  it('is one of the same organisation, works here today, and has no deputy of their own', () => {
    assert.equal(seatsOf(standingIn(VERA, ANNA), TODAY).length, 1);
    assert.deepEqual(seatsOf(standingIn(expired(BO, '2026-11-22'), ANNA), TODAY), []);
    assert.equal(seatsOf(standingIn(BO, expired(ANNA, '2026-11-22')), TODAY).length, 1);
    const lis = standingIn(LIS, standingIn(BO, ANNA));
    assert.deepEqual(
      seatsOf(lis, TODAY).map(({ object }) => object),
      ['lis', 'bo'],
    );
  });

  it('of an administrator administers nothing: that takes two administrators', () => {
    const erik = standingIn(ERIK, ADA);
    for (const action of ACTIONS)
      assert.equal(may(erik, action, PILOT, TODAY), may(ERIK, action, PILOT, TODAY), action);
    const subject = given([referred(CASE)]).caseOf(CASE);
    assert.equal(mayHandOver(ADA, 'caseworker', subject, PILOT, TODAY), true);
    assert.equal(mayHandOver(erik, 'caseworker', subject, PILOT, TODAY), false);
  });

  it('of a leader gives cases to colleagues, and neither checks look-ups nor names deputies', () => {
    const bo = standingIn(BO, LIS);
    const subject = given([referred(CASE)]).caseOf(CASE);
    assert.equal(mayHandOver(bo, 'caseworker', subject, PILOT, TODAY), true);
    for (const action of ['sample-looks', 'set-absence'] as const) {
      assert.equal(may(LIS, action, PILOT, TODAY), true);
      assert.equal(may(bo, action, PILOT, TODAY), false, action);
    }
    // Two people for a rule: nobody is the second one from another's seat.
    assert.equal(may(LIS, 'confirm-rules', PILOT, TODAY), true);
    assert.equal(may(bo, 'confirm-rules', PILOT, TODAY), false);
    // The provider's leader gives the coach's part alone, and so does whoever sits there.
    assert.equal(mayHandOver(standingIn(VERA, NORA), 'caseworker', subject, PILOT, TODAY), false);
  });

  it('refers nobody in another’s seat', () => {
    assert.equal(may(standingIn(LIS, ANNA), 'refer', PILOT, TODAY), false);
  });
});

describe('a deputy with a conflict of interest', () => {
  const recused = given([referred(CASE), asked(CASE)]).caseOf(CASE);
  const subject = { ...recused, recused: ['dk:bo'] };
  const bo = standingIn(BO, ANNA);

  it('neither sees the case nor acts in it from the other’s seat', () => {
    assert.equal(viewOf(recused, bo, PILOT, TODAY)?.number, CASE);
    assert.equal(viewOf(subject, bo, PILOT, TODAY), undefined);
    assert.equal(mayHandOver(bo, 'caseworker', subject, PILOT, TODAY), false);
    for (const action of ['reply', 'see-case', 'see-letters', 'recuse', 'decide'] as const) {
      assert.equal(may(bo, action, PILOT, TODAY, recused), true, action);
      assert.equal(may(bo, action, PILOT, TODAY, subject), false, action);
    }
  });

  it('does not come by the seat of somebody who has one', () => {
    const hers = { ...recused, recused: ['dk:anna'] };
    for (const action of ['reply', 'see-letters', 'decide'] as const) {
      assert.equal(may(bo, action, PILOT, TODAY, recused), true, action);
      assert.equal(may(bo, action, PILOT, TODAY, hers), false, action);
    }
  });

  it('does not lift it from the leader’s seat', () =>
    assert.equal(may(standingIn(BO, LIS), 'reinstate', PILOT, TODAY, subject), false));
});

describe('the two keys, where one stands in for another', () => {
  it('are never both of the deputy of who recommended', () => {
    byKaj()
      .when(ASK, KIRSTEN)
      .happens({
        type: 'question-asked',
        case: CASE,
        data: {},
        personal: { question: 'Har hun tid?' },
      });
    byKaj().when(ASK, standingIn(KIRSTEN, KAJ)).refuses(BOTH_KEYS);
  });

  it('are never both of who has answered for the other, also when the other is back', () => {
    const answered = byKaj(asked(CASE)).when(REPLY, standingIn(KIRSTEN, KAJ)).after();
    answered.when(ASK, KIRSTEN).refuses(BOTH_KEYS);
    answered.when(ASK, VERA).happens({
      type: 'question-asked',
      case: CASE,
      data: {},
      personal: { question: 'Har hun tid?' },
    });
  });

  it('of a joint decision are those of two people, whoever sits where', () => {
    const joint = byKaj(...IN_STATUS.joint.slice(1));
    const entered = joint.when(JOINT_YES, standingIn(KIRSTEN, KAJ)).after();
    assert.equal(entered.caseOf(CASE).joint?.side, 'job-centre');
    entered.when(AGREE, KIRSTEN).refuses({ code: 'own-proposal', case: CASE });
    const byProvider = joint.when(JOINT_YES, KIRSTEN).after();
    assert.equal(byProvider.caseOf(CASE).joint?.side, 'provider');
    byProvider.when(AGREE, standingIn(KIRSTEN, KAJ)).refuses({ code: 'own-proposal', case: CASE });
  });
});
