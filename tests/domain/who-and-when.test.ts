import assert from 'node:assert/strict';
import { STATUSES, type Status } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import { ASKING, pastOf, type Asking } from './asking.ts';
import { given } from './given.ts';
import * as people from './people.ts';

const CASE = 'ML-2026-001';
const { ADA, ANNA, BO, CARL, ERIK, FINN, KAJ, LIS, LONE, VERA, elsewhere, expired } = people;

/** Nobody of these has a part in the case of Anna in Vallensbæk that was sent to Næstved. */
const STRANGERS: readonly (readonly [string, Member])[] = [
  ['a caseworker who is not responsible', BO],
  ['the leader', LIS],
  ['a coach', CARL],
  ['a loan approver', LONE],
  ['finance', FINN],
  ['the Erhvervschef', ERIK],
  ['an admin', ADA],
  ['the caseworker after the last day', expired(ANNA, '2026-11-22')],
  ['the caseworker before the first day', { ...ANNA, from: '2026-11-24' }],
  ['the caseworker in another job centre', elsewhere(ANNA, 'jobcenter-ishoej')],
  ['the caseworker at the provider', elsewhere(ANNA, 'naestved')],
  ['the caseworker where the function ended yesterday', elsewhere(ANNA, 'greve')],
  ['the same object id in another tenant', { ...ANNA, tenant: 'se' }],
  ['a visitator of the job centre', elsewhere(VERA, 'jobcenter-vallensbaek')],
  ['a visitator of the buyer', elsewhere(VERA, 'ishoej')],
  ['a visitator where the function ended yesterday', elsewhere(VERA, 'greve')],
  ['a visitator outside the programme', elsewhere(VERA, 'roskilde')],
  ['a visitator who left yesterday', expired(VERA, '2026-11-22')],
  ['a visitator who begins tomorrow', { ...VERA, from: '2026-11-24' }],
  ['somebody without a role', { ...VERA, roles: [] }],
];

/** Anna sent the case on at eight; all else happened at nine. */
const sinceOf = (status: Status): string =>
  status === 'with-provider' ? '2026-11-23T08:00:00.000Z' : '2026-11-23T09:00:00.000Z';

const titleOf = ({ intent }: Asking): string => {
  if (intent.type === 'answer-offer') return `${intent.type} (${intent.answer})`;
  if (intent.type === 'countersign' || intent.type === 'answer-phase')
    return `${intent.type} (${intent.agrees})`;
  return intent.type === 'discharge' ? `${intent.type} (${intent.agreed})` : intent.type;
};

for (const asking of ASKING) {
  const { intent, by, right, from } = asking;
  const at = (status: Status) => given(pastOf(asking, status));
  describe(`${titleOf(asking)}: who and when`, () => {
    for (const status of from) {
      it(`from ${status}`, () => assert.ok(at(status).when(intent, by).decided.ok, `refused from ${status}`));
    }

    it('from nowhere else: the refusal says where the case is, and since when', () => {
      const others = STATUSES.filter((status) => !from.includes(status));
      assert.ok(others.length > 0);
      for (const status of others) {
        at(status)
          .when(intent, by)
          .refuses({ code: 'not-now', case: CASE, status, since: sinceOf(status) });
      }
    });

    it('not on a case that does not exist', () =>
      given().when(intent, by).refuses({ code: 'no-such-case', case: CASE }));

    it('not by anybody without a part in the case, wherever it is', () => {
      for (const status of STATUSES) {
        for (const [, member] of STRANGERS)
          at(status).when(intent, member).refuses({ code: 'not-allowed', action: right });
      }
    });

    if (right !== 'decide-jointly') {
      it('not by the other party', () => {
        const others = right === 'assess' ? [ANNA] : [VERA, people.VIGGO, KAJ];
        for (const status of from) {
          for (const member of others)
            at(status).when(intent, member).refuses({ code: 'not-allowed', action: right });
        }
      });
    }
  });
}
