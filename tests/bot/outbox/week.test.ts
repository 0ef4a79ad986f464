import assert from 'node:assert/strict';
import type { Notice } from '../../../domain/notice.ts';
import { isOfficeTime, weekBefore, weekOf } from '../../../bot/outbox/week.ts';
import { isWorthSaying, weekLine, type WeekFacts } from '../../../bot/outbox/week-line.ts';

const enrolment = (number: number): Notice => ({
  number,
  kind: 'enrolment',
  case: `ML-2026-00${number}`,
  at: '2026-03-17T09:00:00.000Z',
  start: '2026-04-01',
  qualifyingUntil: '2026-09-30',
  mainUntil: '2027-03-31',
  placesUsed: 1,
  placesTotal: 2,
});

const facts = (given: Partial<WeekFacts['audit']> = {}, notices: readonly Notice[] = []): WeekFacts => ({
  number: 12,
  notices,
  places: { total: 2, used: 2, free: 0, queued: 0, held: 0 },
  audit: { events: 3, posted: 3, seen: 3, underWay: [], gaps: [], unseen: [], ...given },
});

describe('a week', () => {
  it('is the ISO one, also at New Year', () => {
    assert.deepEqual(weekOf('2026-03-22'), {
      id: '2026-W12',
      number: 12,
      from: '2026-03-16',
      to: '2026-03-22',
    });
    for (const [day, id] of [
      ['2026-12-31', '2026-W53'],
      ['2027-01-03', '2026-W53'],
      ['2027-01-04', '2027-W01'],
      ['2024-12-30', '2025-W01'],
      ['2021-01-03', '2020-W53'],
    ] as const)
      assert.equal(weekOf(day).id, id, day);
    assert.equal(weekBefore('2027-01-04').id, '2026-W53');
    assert.equal(weekBefore('2026-03-23').id, '2026-W12');
  });

  it('is told of in office hours by the Danish clock', () => {
    for (const [moment, open] of [
      ['2026-03-23T06:59:00Z', false],
      ['2026-03-23T07:00:00Z', true],
      ['2026-03-23T14:59:00Z', true],
      ['2026-03-23T15:00:00Z', false],
      ['2026-07-06T06:00:00Z', true],
      ['2026-07-06T05:59:00Z', false],
      ['2026-03-28T09:00:00Z', false],
      ['2026-03-29T09:00:00Z', false],
    ] as const)
      assert.equal(isOfficeTime(moment), open, moment);
  });
});

describe('the weekly line', () => {
  it('says what happened, how full it is and what is not seen', () => {
    assert.equal(
      weekLine(facts({ seen: 2, unseen: [3] }, [enrolment(3)])),
      'Uge 12: 1 indskrivning, 0 udskrivninger. 2 af 2 pladser i brug. Alle orienteringer er kommet frem; nr. 3 er ikke set endnu.',
    );
  });

  it('names what did not arrive, and never says that all did', () => {
    assert.equal(
      weekLine(facts({ underWay: [5], gaps: [2], unseen: [3, 4] })),
      'Uge 12: 0 indskrivninger, 0 udskrivninger. 2 af 2 pladser i brug. Nr. 2 og 5 er ikke kommet frem endnu; nr. 3 og 4 er ikke set endnu.',
    );
  });

  it('does not count what was taken back, and stops naming where nobody reads on', () => {
    const back: Notice = { ...enrolment(1), withdrawn: { by: 'x', at: '2026-03-18T09:00:00.000Z' } };
    assert.match(weekLine(facts({}, [back, enrolment(2)])), /^Uge 12: 1 indskrivning, /);
    const many = Array.from({ length: 9 }, (_, index) => index + 1);
    assert.match(weekLine(facts({ unseen: many })), /nr\. 1, 2, 3, 4, 5, 6 og 3 andre er ikke set endnu\.$/);
  });

  it('is left out in a quiet week', () => {
    assert.equal(isWorthSaying(facts()), false);
    assert.equal(isWorthSaying(facts({ unseen: [1] })), true);
    assert.equal(isWorthSaying(facts({ gaps: [1] })), true);
    assert.equal(isWorthSaying(facts({}, [enrolment(1)])), true);
  });
});
