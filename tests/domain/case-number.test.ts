import assert from 'node:assert/strict';
import { makeClocks } from '../../bot/clocks.ts';
import { given } from './given.ts';
import { REFER, referred, referredEvent } from './past.ts';
import { ANNA } from './people.ts';

const numberOf = (past: Parameters<typeof given>[0], today: string): string | undefined => {
  const { decided } = given(past).when({ ...REFER, journalRef: 'ny' }, ANNA, today);
  const [event] = decided.ok ? decided.events : [];
  return event?.type === 'referred' ? event.case : undefined;
};
const of = (number: string, madeOn: string) => referred(number, { madeOn });

describe('case numbers', () => {
  for (const [why, past, today, expected] of [
    ['begin at 1', [], '2026-11-23', 'ML-2026-001'],
    ['run on', [of('ML-2026-001', '2026-11-20')], '2026-12-31', 'ML-2026-002'],
    [
      'run on after a case that was never shared',
      [of('ML-2026-001', '2026-11-20'), referred('ML-2026-002', { sharedWithProvider: false })],
      '2026-11-23',
      'ML-2026-003',
    ],
    ['begin again in a new year', [of('ML-2026-001', '2026-12-31')], '2027-01-01', 'ML-2027-001'],
    [
      'never come again when a clock is behind at New Year',
      [of('ML-2026-001', '2026-12-31'), of('ML-2027-001', '2027-01-01')],
      '2026-12-31',
      'ML-2027-002',
    ],
    [
      'go on after that',
      [of('ML-2026-001', '2026-12-31'), of('ML-2027-001', '2027-01-01'), of('ML-2027-002', '2026-12-31')],
      '2027-01-01',
      'ML-2027-003',
    ],
  ] as const) {
    it(why, () => assert.equal(numberOf(past, today), expected));
  }

  it('have room for more than 999 in a year', () => {
    const many = Array.from({ length: 999 }, (_, index) =>
      of(`ML-2026-${String(index + 1).padStart(3, '0')}`, '2026-11-20'),
    );
    given(many).when(REFER, ANNA).happens(referredEvent('ML-2026-1000'));
  });

  it('go by the Danish year, an hour before it begins in UTC', () => {
    const clocks = makeClocks(() => Date.parse('2026-12-31T23:30:00.000Z'));
    given()
      .when({ ...REFER, applicationDate: '2027-01-01' }, ANNA, clocks.today())
      .happens(
        referredEvent('ML-2027-001', {
          applicationDate: '2027-01-01',
          deadline: '2027-01-29',
          madeOn: '2027-01-01',
        }),
      );
  });
});
