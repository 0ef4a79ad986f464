import assert from 'node:assert/strict';
import type { Member } from '../../domain/member.ts';
import { shortagesOf } from '../../domain/people/warnings.ts';
import { TODAY } from './given.ts';
import { ADA, ANNA, BO, CARL, ERIK, expired, LONE, person, PILOT, VERA, VIGGO } from './people.ts';

const FINN = person('finn', 'naestved', 'finance');

const ENOUGH: readonly Member[] = [
  ANNA,
  BO,
  VERA,
  VIGGO,
  LONE,
  person('laila', 'naestved', 'loan-approver'),
  CARL,
  FINN,
  ERIK,
  person('eva', 'ishoej', 'business-director'),
  ADA,
  person('age', 'ishoej', 'admin'),
];

const lacking = (members: readonly Member[]): readonly string[] =>
  shortagesOf(members, PILOT, TODAY).map(({ role, people }) => `${role} ${people}`);

describe('a programme with too few people', () => {
  it('is one where a decision has fewer than two who can make it', () => {
    assert.deepEqual(lacking(ENOUGH), []);
    for (const [gone, said] of [
      [ANNA, 'caseworker 1'],
      [VERA, 'visitator 1'],
      [LONE, 'loan-approver 1'],
      [ERIK, 'business-director 1'],
      [ADA, 'admin 1'],
      [CARL, 'coach 0'],
      [FINN, 'finance 0'],
    ] as const)
      assert.deepEqual(lacking(ENOUGH.filter((one) => one !== gone)), [said]);
  });

  it('counts nobody who has left, or works where the role means nothing', () => {
    const without = ENOUGH.filter((one) => one !== VERA);
    assert.deepEqual(lacking([...without, expired(VERA, '2026-11-22')]), ['visitator 1']);
    assert.deepEqual(lacking([...without, { ...VERA, organisation: 'ishoej' }]), ['visitator 1']);
  });
});
