import assert from 'node:assert/strict';
import { enqueue, positionIn } from '../../domain/places.ts';
import { given } from './given.ts';
import { enrolled, FULL, JANUARY, referred, waitlisted, yes } from './past.ts';
import { VERA, withPlaces } from './people.ts';

const approve = (number: string) => ({ type: 'approve', case: number, startDate: '2027-01-01' }) as const;

describe('the queue', () => {
  const QUEUE = [
    { case: 'A', applicationDate: '2026-10-05', seq: 9 },
    { case: 'B', applicationDate: '2026-10-10', seq: 4 },
    { case: 'C', applicationDate: '2026-10-10', seq: 7 },
  ];
  for (const [applicationDate, seq, order] of [
    ['2026-10-01', 10, 'NABC'],
    ['2026-10-05', 10, 'ANBC'],
    ['2026-10-07', 10, 'ANBC'],
    ['2026-10-10', 10, 'ABCN'],
    ['2026-10-10', 5, 'ABNC'],
    ['2026-10-20', 1, 'ABCN'],
  ] as const) {
    it(`takes an application of ${applicationDate} with yes no. ${seq} in as ${order}`, () => {
      const queue = enqueue(QUEUE, { case: 'N', applicationDate, seq });
      assert.equal(queue.map((entry) => entry.case).join(''), order);
      assert.equal(positionIn(queue, 'N'), order.indexOf('N') + 1);
      assert.equal(positionIn(queue, 'X'), 0);
    });
  }

  it('orders by application, not by who got the yes first', () => {
    const late = referred('ML-2026-003', { applicationDate: '2026-11-15' });
    const early = referred('ML-2026-004', { applicationDate: '2026-11-01' });
    const same = referred('ML-2026-005', { applicationDate: '2026-11-15' });
    const past = [...FULL, late, early, same];
    given(past)
      .when(approve('ML-2026-003'), VERA)
      .happens(yes('ML-2026-003'), {
        type: 'waitlisted',
        case: 'ML-2026-003',
        data: { applicationDate: '2026-11-15', position: 1 },
      });
    const second = [...past, waitlisted('ML-2026-003', '2026-11-15', 1)];
    given(second)
      .when(approve('ML-2026-004'), VERA)
      .happens(yes('ML-2026-004'), {
        type: 'waitlisted',
        case: 'ML-2026-004',
        data: { applicationDate: '2026-11-01', position: 1 },
      });
    const third = [...second, waitlisted('ML-2026-004', '2026-11-01', 1)];
    given(third)
      .when(approve('ML-2026-005'), VERA)
      .happens(yes('ML-2026-005'), {
        type: 'waitlisted',
        case: 'ML-2026-005',
        data: { applicationDate: '2026-11-15', position: 3 },
      });
    const { memory } = given([...third, waitlisted('ML-2026-005', '2026-11-15', 3)]);
    assert.deepEqual(memory.head.queue, [
      { case: 'ML-2026-004', applicationDate: '2026-11-01', seq: 9 },
      { case: 'ML-2026-003', applicationDate: '2026-11-15', seq: 8 },
      { case: 'ML-2026-005', applicationDate: '2026-11-15', seq: 10 },
    ]);
  });

  const past = [
    ...FULL,
    referred('ML-2026-003'),
    waitlisted('ML-2026-003', '2026-11-20', 1),
    referred('ML-2026-004'),
  ];

  const OFFERED = {
    type: 'offered',
    case: 'ML-2026-003',
    data: { from: '2026-11-23', until: '2026-12-07' },
  } as const;

  it('comes before a new yes: a place that is free belongs to who waits, and is offered at once', () => {
    given(past, withPlaces(3))
      .when(approve('ML-2026-004'), VERA)
      .happens(
        yes('ML-2026-004'),
        { type: 'waitlisted', case: 'ML-2026-004', data: { applicationDate: '2026-11-20', position: 2 } },
        OFFERED,
      );
  });

  it('leaves a place that nobody waits for to a new yes', () => {
    given(past, withPlaces(4))
      .when(approve('ML-2026-004'), VERA)
      .happens(
        yes('ML-2026-004'),
        {
          type: 'enrolled',
          case: 'ML-2026-004',
          data: { ...JANUARY, notice: 3, placesUsed: 3, placesTotal: 4 },
        },
        OFFERED,
      );
  });

  it('goes by the places bought on the day', () => {
    const programme = withPlaces(3, '2026-12-01');
    const two = [...FULL, referred('ML-2026-003')];
    given(two, programme)
      .when(approve('ML-2026-003'), VERA, '2026-11-30')
      .happens(yes('ML-2026-003'), {
        type: 'waitlisted',
        case: 'ML-2026-003',
        data: { applicationDate: '2026-11-20', position: 1 },
      });
    given(two, programme)
      .when(approve('ML-2026-003'), VERA, '2026-12-01')
      .happens(yes('ML-2026-003'), {
        type: 'enrolled',
        case: 'ML-2026-003',
        data: { ...JANUARY, notice: 3, placesUsed: 3, placesTotal: 3 },
      });
  });
});

describe('a case on its way', () => {
  it('keeps the wish while it waits and the course when it has a place', () => {
    const waits = given([referred('ML-2026-001'), waitlisted('ML-2026-001', '2026-11-20', 1)]).caseOf(
      'ML-2026-001',
    );
    assert.deepEqual(
      [waits.status, waits.wantedStart, waits.course, waits.assessment],
      [
        'waitlisted',
        '2027-01-01',
        undefined,
        { decision: 'approve', by: 'dk:vera', at: '2026-11-23T09:00:00.000Z' },
      ],
    );
    const placed = given([referred('ML-2026-001'), enrolled('ML-2026-001', 1)]);
    assert.deepEqual(
      [placed.caseOf('ML-2026-001').status, placed.caseOf('ML-2026-001').course, placed.memory.head.places],
      [
        'enrolled',
        { notice: 1, start: '2027-01-01', qualifyingUntil: '2027-06-30', mainUntil: '2027-12-31' },
        [{ case: 'ML-2026-001', from: '2027-01-01', until: '2027-12-31' }],
      ],
    );
  });
});
