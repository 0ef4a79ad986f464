import assert from 'node:assert/strict';
import { allOn, valueOn } from '../../domain/dated.ts';
import { functionsOf, organisationFor, rulesAt, supportBasesAt } from '../../domain/programme.ts';
import { PILOT } from './people.ts';

const ROWS = [
  { from: '2027-01-01', value: 'later' },
  { from: '2026-01-01', to: '2026-06-30', value: 'first' },
  { from: '2026-07-01', value: 'second' },
];

describe('dated settings', () => {
  for (const [day, value, all] of [
    ['2025-12-31', undefined, []],
    ['2026-01-01', 'first', ['first']],
    ['2026-06-30', 'first', ['first']],
    ['2026-07-01', 'second', ['second']],
    ['2026-12-31', 'second', ['second']],
    ['2027-01-01', 'later', ['later', 'second']],
  ] as const) {
    it(`on ${day}: ${value ?? 'nothing'}`, () => {
      assert.equal(valueOn(ROWS, day), value);
      assert.deepEqual(allOn(ROWS, day), all);
    });
  }
});

const ids = (day: string): readonly string[] => supportBasesAt(PILOT, day).map(({ id }) => id);

describe('the rules of the pilot', () => {
  it("are the note's, and 28 days in the demo", () => {
    const { places, placeRule, qualifyingMonths, mainMonths, deadlineDays } = rulesAt(PILOT, '2026-11-23');
    assert.deepEqual(
      { places, placeRule, qualifyingMonths, mainMonths, deadlineDays },
      { places: 2, placeRule: 'simultaneous', qualifyingMonths: 6, mainMonths: 6, deadlineDays: 28 },
    );
  });

  it('have no default: a rule without a value on the day is named', () => {
    assert.throws(() => rulesAt(PILOT, '2015-08-31'), /No value of the rule places holds on 2015-08-31/);
    const none = { ...PILOT, rules: { ...PILOT.rules, deadlineDays: [] } };
    assert.throws(() => rulesAt(none, '2026-11-23'), /the rule deadlineDays/);
  });

  it('know the benefits of the day', () => {
    const always =
      'kontanthjaelp dagpenge sygedagpenge ledighedsydelse fleksloentilskud ressourceforloebsydelse revalideringsydelse foertidspension selvforsoergende loen andet';
    assert.deepEqual(ids('2025-07-01').toSorted(), always.split(' ').toSorted());
    assert.deepEqual(ids('2025-06-30').toSorted(), [...always.split(' '), 'uddannelseshjaelp'].toSorted());
  });

  it('know who has which function on the day', () => {
    assert.deepEqual(functionsOf(PILOT, 'koege', '2026-11-23'), ['job-centre', 'provider']);
    assert.deepEqual(functionsOf(PILOT, 'greve', '2026-11-22'), ['buyer', 'job-centre', 'provider']);
    assert.deepEqual(functionsOf(PILOT, 'greve', '2026-11-23'), []);
    assert.deepEqual(functionsOf(PILOT, 'roskilde', '2026-11-23'), []);
    assert.equal(organisationFor(PILOT, 'buyer', '2026-11-23')?.id, 'ishoej');
    assert.equal(organisationFor(PILOT, 'provider', '2015-08-31'), undefined);
  });
});
