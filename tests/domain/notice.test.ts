import { given } from './given.ts';
import { byAnna, enrolled, referred } from './past.ts';
import { ADA, ANNA, CARL, elsewhere, ERIK, expired, FINN, LIS, LONE, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const PAST = [referred(CASE), enrolled(CASE, 1)];
const SEEN = { type: 'acknowledge', notice: 1 } as const;
const CHANNEL = { type: 'bind-channel', conversation: '19:kanal' } as const;

describe('the receipt for a notice', () => {
  it('is given by the Erhvervschef', () => {
    given(PAST)
      .when(SEEN, ERIK)
      .happens({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } });
  });

  it('stands as it was first given', () => {
    const seen = byAnna({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } });
    given([...PAST, { ...seen, by: ERIK }])
      .when(SEEN, { ...ERIK, object: 'deputy' })
      .happens();
  });

  it('needs a notice', () => {
    given(PAST)
      .when({ ...SEEN, notice: 2 }, ERIK)
      .refuses({ code: 'no-such-notice', notice: 2 });
    given().when(SEEN, ERIK).refuses({ code: 'no-such-notice', notice: 1 });
  });

  it('moves nothing in the case', () => {
    const seen = byAnna({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } });
    const later = given([...PAST, { ...seen, by: ERIK, at: '2026-12-01T08:00:00.000Z' }]);
    later
      .when({ type: 'ask', case: CASE, question: 'x' }, VERA)
      .refuses({ code: 'not-now', case: CASE, status: 'enrolled', since: '2026-11-23T09:00:00.000Z' });
  });

  for (const [why, member] of [
    ['a caseworker', ANNA],
    ['a visitator', VERA],
    ['a coach', CARL],
    ['a leader', LIS],
    ['finance', FINN],
    ['a loan approver', LONE],
    ['an admin', ADA],
    ['an Erhvervschef of another municipality', elsewhere(ERIK, 'koege')],
    ['an Erhvervschef where the function ended yesterday', elsewhere(ERIK, 'greve')],
    ['an Erhvervschef who left yesterday', expired(ERIK, '2026-11-22')],
  ] as const) {
    it(`is not given by ${why}`, () =>
      given(PAST).when(SEEN, member).refuses({ code: 'not-allowed', action: 'acknowledge' }));
  }
});

describe('the channel for notices', () => {
  it('is chosen by the Erhvervschef or an admin', () => {
    for (const member of [ERIK, ADA, elsewhere(ADA, 'naestved')])
      given()
        .when(CHANNEL, member)
        .happens({ type: 'channel-bound', data: { conversation: '19:kanal' } });
  });

  for (const [why, member] of [
    ['a caseworker', ANNA],
    ['a visitator', VERA],
    ['a coach', CARL],
    ['a leader', LIS],
    ['finance', FINN],
    ['an Erhvervschef of another municipality', elsewhere(ERIK, 'koege')],
    ['an admin of an organisation outside the programme', elsewhere(ADA, 'roskilde')],
    ['an admin of an organisation that has left the programme', elsewhere(ADA, 'greve')],
    ['an admin who left yesterday', expired(ADA, '2026-11-22')],
  ] as const) {
    it(`is not chosen by ${why}`, () =>
      given().when(CHANNEL, member).refuses({ code: 'not-allowed', action: 'bind-channel' }));
  }
});
