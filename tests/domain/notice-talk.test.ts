import assert from 'node:assert/strict';
import { holdsName } from '../../domain/danish/citizen-name.ts';
import type { Intent } from '../../domain/commands.ts';
import { withDeputies } from '../../domain/member.ts';
import { newsOf } from '../../domain/news.ts';
import { isAsked } from '../../domain/notice.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { WITHDRAW } from './asking.ts';
import { ADA, ANNA, BO, elsewhere, ERIK, LIS, PEOPLE, person, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const WORDS = 'Hvornår er pladsen ledig igen?';
const ASK = { type: 'ask-notice', notice: 1, question: WORDS } as const;
const answer = (asked: number, words = 'Fra 1. april', number = CASE, notice = 1): Intent => ({
  type: 'answer-notice',
  case: number,
  notice,
  asked,
  answer: words,
});

const enrolled = given(IN_STATUS.enrolled);
const asked = enrolled.when(ASK, ERIK).after();
const FIRST = asked.memory.head.seq;
const twice = asked.when({ ...ASK, question: 'Hvem?' }, person('eva', 'ishoej', 'business-director')).after();
const answered = twice.when(answer(FIRST), ANNA).after();

const noticeIn = (state: typeof asked) => {
  const notice = state.memory.notices.get(1);
  assert.ok(notice);
  return notice;
};

describe('a question about a notice', () => {
  it('is asked by the buyer’s people, and by nobody else', () => {
    enrolled.when(ASK, ERIK).happens({
      type: 'notice-questioned',
      case: CASE,
      data: { notice: 1 },
      personal: { noticeQuestion: WORDS },
    });
    for (const member of [ANNA, VERA, LIS, ADA, elsewhere(ERIK, 'naestved')])
      enrolled.when(ASK, member).refuses({ code: 'not-allowed', action: 'acknowledge' });
    enrolled.when({ ...ASK, notice: 7 }, ERIK).refuses({ code: 'no-such-notice', notice: 7 });
  });

  it('is answered by the caseworker of the case, and by who stands in for them', () => {
    asked.when(answer(FIRST), ANNA).happens({
      type: 'notice-answered',
      case: CASE,
      data: { notice: 1, asked: FIRST, to: 'dk:erik' },
      personal: { noticeAnswer: 'Fra 1. april' },
    });
    for (const member of [BO, ERIK])
      asked.when(answer(FIRST), member).refuses({ code: 'no-such-case', case: CASE });
    for (const member of [LIS, VERA])
      asked.when(answer(FIRST), member).refuses({ code: 'not-allowed', action: 'answer-notice' });
    const absence = { from: '2026-11-20', to: '2026-12-20', deputy: 'dk:bo' };
    const deputy = withDeputies([{ ...ANNA, absence }, BO]).find(({ object }) => object === 'bo');
    assert.ok(deputy && asked.when(answer(FIRST), deputy).decided.ok);
  });

  it('goes with the case to who has it then', () => {
    const handed = asked
      .when({ type: 'hand-over', cases: [CASE], post: 'caseworker', to: 'dk:bo', reason: 'ferie' }, ANNA)
      .after();
    handed.when(answer(FIRST), ANNA).refuses({ code: 'no-such-case', case: CASE });
    assert.ok(handed.when(answer(FIRST), BO).decided.ok);
  });

  it('leaves the case and its undo alone', () => {
    assert.equal(answered.caseOf(CASE), enrolled.caseOf(CASE));
    const entry = enrolled.memory.head.seq;
    const doer = enrolled.memory.log.get(CASE)?.at(-1)?.deed.by;
    const member = PEOPLE.find(({ object }) => `dk:${object}` === doer);
    assert.ok(member);
    const [before, after] = [enrolled, answered].map(
      (state) => state.when({ type: 'undo', case: CASE, entry }, member).decided.ok,
    );
    assert.deepEqual([before, after], [true, true]);
  });

  it('is answered for each who asked, once', () => {
    assert.ok(isAsked(noticeIn(twice)) && isAsked(noticeIn(answered)));
    answered.when(answer(FIRST), ANNA).refuses({ code: 'notice-answered', notice: 1 });
    const both = answered.when(answer(FIRST + 1), ANNA).after();
    assert.ok(!isAsked(noticeIn(both)));
    assert.deepEqual(
      noticeIn(both).questions?.map((one) => [one.by, one.answered?.by]),
      [
        ['dk:erik', 'dk:anna'],
        ['dk:eva', 'dk:anna'],
      ],
    );
    both.when(answer(99), ANNA).refuses({ code: 'no-such-question', notice: 1 });
    both.when(answer(FIRST, 'x', CASE, 2), ANNA).refuses({ code: 'no-such-question', notice: 2 });
  });

  it('can be asked and answered of a notice that was taken back, and the card of the channel stays', () => {
    const gone = enrolled.when(WITHDRAW, ANNA).after();
    const about = gone.when(ASK, ERIK).after();
    assert.ok(about.when(answer(about.memory.head.seq), ANNA).decided.ok);
    const { questions: _, ...rest } = noticeIn(about);
    assert.deepEqual(rest, noticeIn(gone));
  });

  it('is not answered with the citizen’s name', () => {
    const name = enrolled.caseOf(CASE).personal.citizenName ?? '';
    const [called = ''] = name.split(' ');
    for (const words of [`${called} er på ferie`, `det er ${called.toLowerCase()}s plads`])
      asked.when(answer(FIRST, words), ANNA).refuses({ code: 'answer-names-citizen' });
  });

  it('is not about anybody who was erased', () => {
    const gone = asked
      .when(WITHDRAW, ANNA)
      .after()
      .when({ type: 'propose-erasure', case: CASE, filed: true }, ANNA)
      .after()
      .when({ type: 'answer-erasure', case: CASE, agrees: true }, LIS)
      .after();
    gone.when(ASK, ERIK).refuses({ code: 'notice-erased', notice: 1 });
    gone.when(answer(FIRST), ANNA).refuses({ code: 'notice-erased', notice: 1 });
  });

  it('is news to the caseworker, and the answer to who asked', () => {
    const told = (state: typeof asked, before: typeof asked, actor: string) => {
      const events = state.memory.log.get(CASE)?.at(-1)?.events ?? [];
      const changed = [{ events, subject: state.caseOf(CASE), before: before.caseOf(CASE) }];
      return newsOf(changed, events, actor, PEOPLE, PILOT, '2026-11-23');
    };
    assert.deepEqual(told(asked, enrolled, 'dk:erik'), [
      { kind: 'news', about: 'notice-questioned', to: 'dk:anna', cases: [CASE], notice: 1 },
    ]);
    assert.deepEqual(told(answered, twice, 'dk:anna'), [
      { kind: 'news', about: 'notice-answered', to: 'dk:erik', cases: [CASE], notice: 1 },
    ]);
  });
});

describe('a text that holds a name', () => {
  for (const [words, name, holds] of [
    ['Maria starter i april', 'Maria', true],
    ['det er marias plads', 'Maria', true],
    ['pladsen er Holms', 'Maria Holm', true],
    ['Anne er syg', 'Anne-Marie', true],
    ['pladsen er ledig', 'Maria Holm', false],
    ['materialet er klar', 'Mater', false],
    ['de skal bo i Ishøj', 'Bo', false],
    ['pladsen er til Bo', 'Bo', true],
    ['Pladsen er ledig', 'M.', false],
    ['ledig', '', false],
  ] as const)
    it(`»${words}« ${holds ? 'holds' : 'does not hold'} »${name}«`, () =>
      assert.equal(holdsName(words, name), holds));
});
