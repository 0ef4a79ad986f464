import assert from 'node:assert/strict';
import { informationVersion } from '../../../domain/data-protection.ts';
import { missingIn } from '../../../domain/missing.ts';
import type { OrganisationFunction, Programme } from '../../../domain/programme.ts';
import { organisationFor } from '../../../domain/programme.ts';
import { may } from '../../../domain/rights/may.ts';
import { ruleOn, timelineOf, withChange } from '../../../domain/rules/change.ts';
import { problemWith } from '../../../domain/rules/check.ts';
import { holdersOn } from '../../../domain/rules/place-party.ts';
import { takeoverOf } from '../../../domain/rules/takeover.ts';
import { touchedBy } from '../../../domain/rules/touched.ts';
import type { RuleKey } from '../../../domain/rules/vocabulary.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { COMPLAIN, REOPEN } from '../asking.ts';
import { given, givenMemory } from '../given.ts';
import { IN_STATUS } from '../in-status.ts';
import { BEGUN, COACHED, REFER, referred } from '../past.ts';
import { ANNA, CARL, ERIK, KAJ, NORA, person, PILOT, VERA } from '../people.ts';

const TODAY = '2026-11-23';
const DAY = '2027-03-01';
const BEFORE = '2027-02-28';
const ONE = 'ML-2026-001';

const changed = (
  programme: Programme,
  ...steps: readonly (readonly [RuleKey, string, string])[]
): Programme =>
  steps.reduce<Programme>((now, [rule, value, from]) => withChange(now, { rule, value, from }), programme);

const rowsOf = ({ organisations }: Programme, party: OrganisationFunction): readonly string[] =>
  organisations.flatMap(({ id, functions }) =>
    functions
      .filter(({ value }) => value === party)
      .map(({ from, to }) => `${id} ${from}${to === undefined ? '' : ` to ${to}`}`),
  );

const lacks = (programme: Programme, day: string): readonly string[] =>
  missingIn(programme, day).flatMap(({ which }) => which);

const problem = (value: string, programme = DEMO_PROGRAMME): string | undefined =>
  problemWith(programme, { rule: 'functionProvider', value, from: DAY }, TODAY)?.code;

const said = (programme: Programme, rule: RuleKey): readonly string[] =>
  timelineOf(programme, rule, TODAY).map(({ from, value }) => `${from} ${String(value)}`);

describe('a function that another organisation takes over', () => {
  it('ends with the former the day before, and is held by one on every day', () => {
    const programme = changed(DEMO_PROGRAMME, ['functionProvider', 'Ishøj Kommune', DAY]);
    assert.deepEqual(rowsOf(programme, 'provider'), [`ishoej ${DAY}`, `naestved 2015-09-01 to ${BEFORE}`]);
    assert.deepEqual(said(programme, 'functionProvider'), [
      `${TODAY} Næstved Kommune`,
      `${DAY} Ishøj Kommune`,
    ]);
    // It keeps the other that it holds.
    assert.deepEqual(rowsOf(programme, 'buyer'), ['ishoej 2015-09-01']);
  });

  it('is read by the name, and a new name makes an organisation with an id of its own', () => {
    const known = changed(DEMO_PROGRAMME, ['functionProvider', '  ishøj  kommune', DAY]);
    assert.equal(known.organisations.length, DEMO_PROGRAMME.organisations.length);
    const one = changed(
      DEMO_PROGRAMME,
      ['functionProvider', 'Ishøj', DAY],
      ['functionBuyer', 'ISHOEJ!', DAY],
    );
    assert.deepEqual(one.organisations.slice(3), [
      { id: 'ishoej-2', name: 'Ishøj', functions: [{ from: DAY, value: 'provider' }] },
      { id: 'ishoej-3', name: 'ISHOEJ!', functions: [{ from: DAY, value: 'buyer' }] },
    ]);
  });

  it('goes back to who had it, and back again', () => {
    const programme = changed(
      DEMO_PROGRAMME,
      ['functionProvider', 'Køge Kommune', DAY],
      ['functionProvider', 'Næstved Kommune', '2027-06-01'],
      ['functionProvider', 'Køge Kommune', '2027-09-01'],
    );
    assert.deepEqual(said(programme, 'functionProvider'), [
      `${TODAY} Næstved Kommune`,
      `${DAY} Køge Kommune`,
      '2027-06-01 Næstved Kommune',
      '2027-09-01 Køge Kommune',
    ]);
    assert.equal(programme.organisations.length, 4);
  });

  it('keeps what is agreed on for later, in whatever order', () => {
    const early = ['functionProvider', 'Køge Kommune', DAY] as const;
    const late = ['functionProvider', 'Ishøj Kommune', '2027-06-01'] as const;
    const wanted = [
      'ishoej 2027-06-01',
      'koege-kommune 2027-03-01 to 2027-05-31',
      `naestved 2015-09-01 to ${BEFORE}`,
    ];
    for (const steps of [
      [early, late],
      [late, early],
    ])
      assert.deepEqual(rowsOf(changed(DEMO_PROGRAMME, ...steps), 'provider').toSorted(), wanted);
  });

  it('is called off by the former from the same day, and nothing of it is left for later', () => {
    const off = changed(
      DEMO_PROGRAMME,
      ['functionProvider', 'Ishøj Kommune', DAY],
      ['functionProvider', 'Næstved Kommune', DAY],
    );
    assert.deepEqual(rowsOf(off, 'provider'), ['naestved 2015-09-01']);
    const other = changed(off, ['functionProvider', 'Ishøj Kommune', '2027-02-01']);
    assert.deepEqual(rowsOf(other, 'provider'), ['ishoej 2027-02-01', 'naestved 2015-09-01 to 2027-01-31']);
  });

  it('leaves one where the file had several, and fills a gap', () => {
    const programme = changed(PILOT, ['functionJobCentre', 'Jobcenter Ishøj', DAY]);
    const held = (day: string) => holdersOn(programme.organisations, 'job-centre', day).map(({ id }) => id);
    assert.deepEqual(held(DAY), ['jobcenter-ishoej']);
    assert.deepEqual(held(BEFORE), ['jobcenter-vallensbaek', 'koege', 'jobcenter-ishoej']);
    assert.deepEqual(rowsOf(programme, 'job-centre').at(-2), 'jobcenter-ishoej 2015-09-01');
    const ends: Programme = {
      ...DEMO_PROGRAMME,
      organisations: DEMO_PROGRAMME.organisations.map((one) => ({
        ...one,
        functions: one.functions.map((row) => ({ ...row, to: '2027-06-30' })),
      })),
    };
    assert.deepEqual(rowsOf(changed(ends, ['functionProvider', 'Ishøj Kommune', DAY]), 'provider'), [
      `ishoej ${DAY}`,
      `naestved 2015-09-01 to ${BEFORE}`,
    ]);
  });

  it('is refused where it is so already, without words, or too long', () => {
    assert.equal(problem('næstved  kommune'), 'rule-same');
    assert.equal(problem('Ishøj Kommune'), undefined);
    for (const wrong of ['', ' ', '–', ' Ishøj', 'x'.repeat(121)])
      assert.equal(problem(wrong), 'rule-value', wrong);
    // One of several is another thing than the only one.
    assert.equal(problem('Næstved Kommune', PILOT), undefined);
  });
});

describe('the rights of who hands a function over and of who takes it', () => {
  const provider = changed(DEMO_PROGRAMME, ['functionProvider', 'Køge Kommune', DAY]);
  const NEXT = person('nete', 'koege-kommune', 'visitator', 'coach', 'leader');
  const subject = given(BEGUN, provider).caseOf(ONE);

  it('are the former’s to the last day, and the new one’s from the first', () => {
    for (const [action, former] of [
      ['assess', VERA],
      ['hand-over', NORA],
    ] as const) {
      assert.deepEqual(
        [BEFORE, DAY].map((day) => may(former, action, provider, day, subject)),
        [true, false],
        action,
      );
      assert.deepEqual(
        [BEFORE, DAY].map((day) => may(NEXT, action, provider, day, subject)),
        [false, true],
        action,
      );
    }
    const coached = { ...subject, coach: 'dk:carl' };
    for (const action of ['see-case', 'log-activity'] as const)
      assert.deepEqual(
        [BEFORE, DAY].map((day) => may(CARL, action, provider, day, coached)),
        [true, false],
        action,
      );
    const buyer = changed(DEMO_PROGRAMME, ['functionBuyer', 'Køge Kommune', DAY]);
    assert.deepEqual(
      [BEFORE, DAY].map((day) => may(ERIK, 'acknowledge', buyer, day)),
      [true, false],
    );
  });

  it('give the leader of the new one the former’s cases to hand over, to their own people only', () => {
    const to = (taker: string) =>
      ({ type: 'hand-over', cases: [ONE], post: 'coach', to: taker, reason: 'Ny udbyder' }) as const;
    const before = given(COACHED, provider);
    const { coach } = before.caseOf(ONE);
    assert.equal(coach, 'dk:cille');
    const memory = { ...before.memory, members: [...before.memory.members, NEXT, NORA] };
    const state = givenMemory(memory);
    state.when(to('dk:nete'), NEXT, DAY).happens({
      type: 'handed-over',
      case: ONE,
      data: { post: 'coach', from: coach, to: 'dk:nete' },
      personal: { handoverReason: 'Ny udbyder' },
    });
    state.when(to('dk:carl'), NEXT, DAY).refuses({ code: 'not-a-colleague', case: ONE });
    state.when(to('dk:nete'), NORA, DAY).refuses({ code: 'not-allowed', action: 'hand-over' });
    // The day before it is still the former's to give, and only among their own.
    state.when(to('dk:nete'), NORA, BEFORE).refuses({ code: 'not-a-colleague', case: ONE });
  });
});

describe('what hangs on who does what', () => {
  it('is the text to the citizen, which is another version from that day', () => {
    const programme = changed(DEMO_PROGRAMME, ['functionBuyer', 'Køge Kommune', DAY]);
    assert.equal(informationVersion(programme, BEFORE), informationVersion(DEMO_PROGRAMME, BEFORE));
    assert.equal(informationVersion(programme, DAY), DAY);
    assert.equal(organisationFor(programme, 'buyer', DAY)?.name, 'Køge Kommune');
    const [, first] = [...given([referred(ONE)], programme).memory.cases][0] ?? [];
    assert.equal(first?.organisation, 'jobcenter-vallensbaek');
  });

  it('is the data protection officer, of each by itself', () => {
    const programme = changed(DEMO_PROGRAMME, ['functionProvider', 'Køge Kommune', DAY]);
    assert.deepEqual(lacks(programme, BEFORE), []);
    assert.deepEqual(lacks(programme, DAY), ['koege-kommune']);
    assert.equal(ruleOn(programme, 'officerProvider', DAY), undefined);
    const told = changed(programme, ['officerProvider', 'Rita, 11 11 11 11', DAY]);
    assert.deepEqual(lacks(told, DAY), []);
    assert.equal(ruleOn(told, 'officerProvider', BEFORE), ruleOn(DEMO_PROGRAMME, 'officerProvider', BEFORE));
    // Who had it before is reached as before when they have it again.
    const back = changed(told, ['functionProvider', 'Næstved Kommune', '2027-06-01']);
    assert.equal(
      ruleOn(back, 'officerProvider', '2027-06-01'),
      ruleOn(DEMO_PROGRAMME, 'officerProvider', DAY),
    );
  });

  it('is a case that would be left to nobody: none is begun or opened again before another job centre', () => {
    const programme = changed(DEMO_PROGRAMME, ['functionJobCentre', 'Jobcenter Ishøj', DAY]);
    const ends = { code: 'job-centre-ends', on: DAY, name: 'Jobcenter Ishøj' } as const;
    given([], programme).when(REFER, ANNA, TODAY).refuses(ends);
    given(IN_STATUS.discharged, programme).when(REOPEN, ANNA, TODAY).refuses(ends);
    // A complaint is the citizen's right.
    assert.ok(given(IN_STATUS.refused, programme).when(COMPLAIN, ANNA, TODAY).decided.ok);
    // Where somebody else takes over, the job centre goes on.
    const buyer = changed(DEMO_PROGRAMME, ['functionBuyer', 'Køge Kommune', DAY]);
    assert.ok(given([], buyer).when(REFER, ANNA, TODAY).decided.ok);
    const kept = changed(PILOT, ['functionJobCentre', 'Køge Kommune', DAY]);
    assert.ok(given([], kept).when(REFER, KAJ, TODAY).decided.ok);
  });

  it('are the open cases the provider has part in, and none of the buyer’s', () => {
    const cases = [
      { number: '1', status: 'enrolled' },
      { number: '2', status: 'refusing', unshared: true },
      { number: '3', status: 'with-provider' },
      { number: '4', status: 'discharged' },
    ] as const;
    assert.deepEqual(touchedBy('functionProvider', cases), ['1', '3']);
    assert.deepEqual(touchedBy('functionBuyer', cases), []);
    assert.deepEqual(touchedBy('functionJobCentre', cases), ['1', '2', '3']);
  });

  it('is who works there on the day', () => {
    const { organisations } = DEMO_PROGRAMME;
    const change = { rule: 'functionProvider', value: 'Ishøj Kommune', from: DAY } as const;
    const staff = [
      { organisation: 'ishoej', role: 'visitator', from: TODAY },
      { organisation: 'ishoej', role: 'coach', from: '2027-03-02' },
      { organisation: 'ishoej', role: 'finance', from: TODAY, to: BEFORE },
      { organisation: 'naestved', role: 'admin', from: TODAY },
    ] as const;
    assert.deepEqual(takeoverOf({ organisations, staff, lends: true }, change), {
      party: 'provider',
      from: DAY,
      name: 'Ishøj Kommune',
      added: false,
      former: ['Næstved Kommune'],
      lacks: ['coach', 'loan-approver', 'finance', 'leader'],
      // Who looked after the bot worked where nothing is done any more.
      noAdmin: true,
    });
    const both = [...staff, { organisation: 'jobcenter-vallensbaek', role: 'admin', from: TODAY } as const];
    assert.equal(takeoverOf({ organisations, staff: both, lends: true }, change)?.noAdmin, false);
    assert.equal(takeoverOf({ organisations, staff, lends: true }, { ...change, rule: 'places' }), undefined);
    assert.deepEqual(takeoverOf({ organisations, staff, lends: false }, change)?.lacks, ['coach', 'leader']);
  });
});
