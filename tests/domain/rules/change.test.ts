import assert from 'node:assert/strict';
import { lendingOn, missingForLending } from '../../../domain/loan/lending.ts';
import { ruleOn, timelineOf, withChange } from '../../../domain/rules/change.ts';
import { problemWith } from '../../../domain/rules/check.ts';
import { touchedBy } from '../../../domain/rules/touched.ts';
import type { RuleKey, RuleValue } from '../../../domain/rules/vocabulary.ts';
import { STATUSES } from '../../../domain/case.ts';
import type { Programme } from '../../../domain/programme.ts';
import { supportBasesAt } from '../../../domain/programme.ts';
import { PILOT } from '../people.ts';

const TODAY = '2026-11-23';

const changed = (...steps: readonly (readonly [RuleKey, RuleValue, string])[]): Programme =>
  steps.reduce<Programme>((now, [rule, value, from]) => withChange(now, { rule, value, from }), PILOT);

const priced = (now: Programme, value: RuleValue, from: string): Programme =>
  withChange(now, { rule: 'placePrice', value, from });

const read = (programme: Programme, rule: RuleKey): readonly string[] =>
  timelineOf(programme, rule, TODAY).map(({ from, value }) => `${from} ${String(value)}`);

const officers = (programme: Programme) =>
  programme.dataProtection
    ?.at(-1)
    ?.value.controllers?.map(({ organisation, officer }) => `${organisation} ${officer}`);

describe('a rule that changes from a day on', () => {
  it('holds from that day and leaves what was before as it was', () => {
    const programme = changed(['places', 3, '2027-01-01']);
    assert.deepEqual(read(programme, 'places'), [`${TODAY} 2`, '2027-01-01 3']);
    assert.equal(ruleOn(programme, 'places', '2026-12-31'), 2);
    assert.equal(ruleOn(programme, 'places', '2015-09-01'), 2);
  });

  it('gives way to what is agreed on for later, in whatever order the two were agreed on', () => {
    const wanted = [`${TODAY} 2`, '2027-01-01 3', '2027-06-01 4'];
    const early = ['places', 3, '2027-01-01'] as const;
    const late = ['places', 4, '2027-06-01'] as const;
    assert.deepEqual(read(changed(early, late), 'places'), wanted);
    assert.deepEqual(read(changed(late, early), 'places'), wanted);
  });

  it('takes the place of what was agreed on for the same day', () =>
    assert.deepEqual(read(changed(['places', 3, '2027-01-01'], ['places', 5, '2027-01-01']), 'places'), [
      `${TODAY} 2`,
      '2027-01-01 5',
    ]));

  it('is one part of what holds many, and does not fall back where another part changes later', () => {
    const programme = changed(['loanMaximum', 40_000, '2027-06-01'], ['loanMinimum', 2_000, '2027-01-01']);
    assert.deepEqual(read(programme, 'loanMinimum'), [`${TODAY} 1000`, '2027-01-01 2000']);
    assert.deepEqual(read(programme, 'loanMaximum'), [`${TODAY} 50000`, '2027-06-01 40000']);
    const reminded = changed(['remindOffer', [5], '2027-06-01'], ['remindDeadline', [10, 3], '2027-01-01']);
    assert.deepEqual(read(reminded, 'remindDeadline'), [`${TODAY} 7,2`, '2027-01-01 10,3']);
    assert.deepEqual(read(reminded, 'remindOffer'), [`${TODAY} 2`, '2027-06-01 5']);
    assert.deepEqual(read(reminded, 'remindPhaseEnd'), [`${TODAY} 30,7`]);
  });

  it('keeps a later change of the same part', () => {
    const programme = changed(['loanMinimum', 3_000, '2027-06-01'], ['loanMinimum', 2_000, '2027-01-01']);
    assert.deepEqual(read(programme, 'loanMinimum'), [`${TODAY} 1000`, '2027-01-01 2000', '2027-06-01 3000']);
  });

  it('begins a lending where there was none', () => {
    const { lending: _, ...none } = PILOT;
    const programme = withChange(none, { rule: 'loanLender', value: 'Næstved Kommune', from: '2027-01-01' });
    assert.equal(ruleOn(programme, 'loanLender', '2026-12-31'), undefined);
    assert.equal(ruleOn(programme, 'loanLender', '2027-01-01'), 'Næstved Kommune');
  });

  it('sets a price where there was none, and another from a later day', () => {
    const { economy: _, ...none } = PILOT;
    const programme = priced(priced(none, '8000/month', '2026-12-01'), '60000/course', '2027-01-01');
    assert.deepEqual(read(programme, 'placePrice'), ['2026-12-01 8000/month', '2027-01-01 60000/course']);
    assert.deepEqual(programme.economy?.placePrice, [
      { from: '2026-12-01', value: { amount: 8_000, per: 'month' } },
      { from: '2027-01-01', value: { amount: 60_000, per: 'course' } },
    ]);
    assert.equal(ruleOn(programme, 'monthlySaving', '2027-01-01'), undefined);
  });

  it('lets nobody lend before all is agreed on about who decides', () => {
    const [row] = PILOT.lending ?? [];
    assert.ok(row);
    const { decider: _, ...value } = row.value;
    const steps = [
      ['loanDeciderName', 'Køge Kommune'],
      ['loanDeciderUnit', 'Erhverv'],
      ['loanDeciderPhone', '11 11 11 11'],
    ] as const;
    const last = steps.reduce<Programme>(
      (now, [rule, said]) => {
        assert.deepEqual(missingForLending(now, '2027-01-01'), ['decider']);
        assert.equal(ruleOn(now, rule, '2027-01-01'), undefined);
        return withChange(now, { rule, value: said, from: '2027-01-01' });
      },
      { ...PILOT, lending: [{ ...row, value }] },
    );
    assert.deepEqual(missingForLending(last, '2027-01-01'), []);
    assert.deepEqual(missingForLending(last, '2026-12-31'), ['decider']);
    assert.deepEqual(lendingOn(last, '2027-01-01')?.decider, {
      name: 'Køge Kommune',
      unit: 'Erhverv',
      phone: '11 11 11 11',
    });
  });

  it('says who is reached about the data of each party, also where two do the same', () => {
    const { dataProtection: _, ...nobody } = PILOT;
    const said = ['en', 'to', 'tre'].reduce<Programme>(
      (now, value) => withChange(now, { rule: 'officerJobCentre', value, from: TODAY }),
      nobody,
    );
    assert.deepEqual(officers(said), ['jobcenter-vallensbaek en', 'koege to', 'jobcenter-ishoej tre']);
  });

  it('adds a support basis and ends one, and neither loses the name of an old one', () => {
    const programme = changed(
      ['addSupportBasis', 'Seniorpension', '2027-01-01'],
      ['addSupportBasis', 'Sygedagpenge', '2027-01-01'],
      ['endSupportBasis', 'revalideringsydelse', '2027-01-01'],
    );
    const ids = (day: string) => supportBasesAt(programme, day).map(({ id }) => id);
    assert.ok(
      ids('2026-12-31').includes('revalideringsydelse') && !ids('2026-12-31').includes('seniorpension'),
    );
    assert.ok(
      !ids('2027-01-01').includes('revalideringsydelse') && ids('2027-01-01').includes('seniorpension'),
    );
    // A name that was there before is another thing from then on.
    assert.ok(ids('2027-01-01').includes('sygedagpenge-2'));
    assert.ok(programme.supportBases.some(({ value }) => value.id === 'revalideringsydelse'));
  });
});

const problem = (rule: RuleKey, value: RuleValue, from = '2027-01-01', programme = PILOT) =>
  problemWith(programme, { rule, value, from }, TODAY);

describe('a rule that cannot be like that', () => {
  it('is refused by its kind, whatever a card brings', () => {
    const wrong: readonly (readonly [RuleKey, RuleValue])[] = [
      ['places', -1],
      ['places', 2.5],
      ['places', '3'],
      ['places', Number.NaN],
      ['placeRule', 'sometimes'],
      ['gateBlocks', ['guidance', 'dancing']],
      ['gateBlocks', ['guidance', 'guidance']],
      ['intakeDays', ['2027-02-30']],
      ['remindDeadline', [7, -1]],
      ['loanCvr', 'yes'],
      ['loanMaximum', 1e9],
      ['placePrice', '8000/week'],
      ['placePrice', '1000001/month'],
      ['placePrice', 8000],
      ['smallCount', 2],
      ['monthlySaving', -1],
      ['loanLender', '  '],
      ['loanLender', 'x'.repeat(301)],
      ['endSupportBasis', 'ukendt'],
    ];
    for (const [rule, value] of wrong)
      assert.deepEqual(
        problem(rule, value),
        { code: 'rule-value', rule },
        `${rule} ${JSON.stringify(value)}`,
      );
  });

  it('never begins on a day that has passed, nor today where a case of this morning would change', () => {
    assert.deepEqual(problem('places', 3, '2026-11-22'), {
      code: 'rule-backwards',
      rule: 'places',
      earliest: TODAY,
    });
    assert.equal(problem('places', 3, TODAY), undefined);
    assert.deepEqual(problem('mainMonths', 3, TODAY), {
      code: 'rule-backwards',
      rule: 'mainMonths',
      earliest: '2026-11-24',
    });
    assert.equal(problem('mainMonths', 3, '2026-11-24'), undefined);
  });

  it('is not what holds already', () => {
    assert.deepEqual(problem('places', 2), { code: 'rule-same', rule: 'places' });
    assert.deepEqual(problem('addSupportBasis', 'Dagpenge'), { code: 'rule-same', rule: 'addSupportBasis' });
  });

  it('leaves the smallest loan below the largest, on that day and on every later one', () => {
    assert.deepEqual(problem('loanMinimum', 60_000), {
      code: 'rule-clash',
      minimum: 60_000,
      maximum: 50_000,
    });
    const lower = changed(['loanMaximum', 20_000, '2027-06-01']);
    assert.deepEqual(problem('loanMinimum', 25_000, '2027-01-01', lower), {
      code: 'rule-clash',
      minimum: 25_000,
      maximum: 20_000,
    });
  });
});

describe('the open cases that a rule touches', () => {
  const cases = STATUSES.map((status) => ({ number: status, status }));

  it('are none where it is read for a day that those cases have behind them', () => {
    for (const rule of [
      'mainMonths',
      'deadlineDays',
      'gateBlocks',
      'loanMaximum',
      'reassessmentDays',
    ] as const)
      assert.deepEqual(touchedBy(rule, cases), [], rule);
  });

  it('are those in line for places, those without a place for start days, and those before a hearing', () => {
    assert.deepEqual(touchedBy('places', cases), ['offered', 'waitlisted']);
    assert.deepEqual(touchedBy('intakeDays', cases), [
      'countersigning',
      'deciding',
      'invited',
      'joint',
      'offered',
      'returned',
      'waitlisted',
      'with-provider',
    ]);
    const heard = ['hearing', 'writing', 'ending-hearing', 'ending-writing'];
    const before = touchedBy('hearingDays', cases);
    assert.ok(heard.every((status) => !before.includes(status)) && before.includes('refusing'));
    assert.ok(heard.every((status) => touchedBy('complaintDays', cases).includes(status)));
  });

  it('are never closed ones', () => {
    for (const rule of ['undoMinutes', 'authorityName', 'complaintDays'] as const)
      for (const closed of ['refused', 'withdrawn', 'discharged'])
        assert.ok(!touchedBy(rule, cases).includes(closed), `${rule} ${closed}`);
  });
});
