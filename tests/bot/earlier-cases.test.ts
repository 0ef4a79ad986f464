import assert from 'node:assert/strict';
import { earlierAmong } from '../../bot/earlier-cases.ts';
import type { Case } from '../../domain/case.ts';
import { given } from '../domain/given.ts';
import { COACHED, referred } from '../domain/past.ts';
import { ANNA } from '../domain/people.ts';

const NEW = 'ML-2026-002';
const cases = given([...COACHED, referred(NEW)]);
const old = cases.caseOf('ML-2026-001');
const now = cases.caseOf(NEW);

const numbersOf = (same: readonly Case[]): readonly string[] =>
  earlierAmong(same, now.organisation, ANNA, () => undefined, now).map(({ number }) => number);

describe('the earlier cases of a citizen', () => {
  it('are those made before, of the same job centre', () => {
    assert.deepEqual(numbersOf([now, old]), [old.number]);
    // Another job centre's same number is another citizen.
    assert.deepEqual(numbersOf([now, { ...old, organisation: 'roskilde' }]), []);
    assert.deepEqual(numbersOf([now, { ...old, madeOn: '2027-01-01' }]), []);
  });

  it('are nothing to somebody with a conflict of interest in one', () =>
    assert.deepEqual(numbersOf([now, { ...old, recused: ['dk:anna'] }]), []));
});
