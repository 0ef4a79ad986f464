import assert from 'node:assert/strict';
import { controllersOn, dataProtectionOn, informationVersion } from '../../domain/data-protection.ts';
import type { Programme } from '../../domain/programme.ts';
import { text } from '../../domain/text.ts';
import { viewOf } from '../../domain/view.ts';
import { given, TODAY } from './given.ts';
import { REFER, referred } from './past.ts';
import { ANNA, LIS, PILOT, VERA } from './people.ts';

const row = (from: string) => ({ from, value: text('Kære {name}', 'Dear {name}') });

const withRows = (texts: readonly string[], filled: readonly string[]): Programme => ({
  ...PILOT,
  letters: { ...PILOT.letters, information: texts.map(row) },
  dataProtection: filled.map((from) => ({ from, value: {} })),
});

const TWO = withRows(['2026-01-01', '2026-09-01'], ['2026-10-01']);

describe('the text to the citizen about their data', () => {
  for (const [day, version] of [
    ['2025-12-31', undefined],
    ['2026-08-31', '2026-01-01'],
    ['2026-09-01', '2026-09-01'],
    ['2026-09-30', '2026-09-01'],
    ['2026-10-01', '2026-10-01'],
  ] as const)
    it(`is of ${version ?? 'no version'} on ${day}: what it is filled with counts too`, () => {
      assert.equal(informationVersion(TWO, day), version);
    });

  it('is kept with the case as it was on the day of the consent, whatever holds later', () => {
    const before = given([], TWO).when({ ...REFER, consentDay: '2026-09-15' }, ANNA);
    assert.equal(before.after().caseOf('ML-2026-001').consent.information, '2026-09-01');
    const none = given([], withRows([], ['2026-01-01'])).when(REFER, ANNA);
    assert.deepEqual(none.after().caseOf('ML-2026-001').consent, { day: '2026-11-23', form: 'oral' });
  });

  it('is told to the job centre alone: which one informed the citizen is its affair', () => {
    const subject = given([referred('ML-2026-001')]).caseOf('ML-2026-001');
    for (const [member, informed] of [
      [ANNA, '2015-09-01'],
      [LIS, '2015-09-01'],
      [VERA, undefined],
    ] as const) {
      const consent = viewOf(subject, member, PILOT, TODAY)?.consent;
      assert.equal(consent?.day, '2026-11-23', member.object);
      assert.equal(consent.information, informed, member.object);
    }
  });
});

describe('who answers for the data', () => {
  it('is every organisation that does something in the programme on the day', () => {
    const names = controllersOn(PILOT, TODAY).map(({ organisation, functions }) => [
      organisation.id,
      ...functions,
    ]);
    assert.deepEqual(names, [
      ['ishoej', 'buyer'],
      ['jobcenter-vallensbaek', 'job-centre'],
      ['naestved', 'provider'],
      ['koege', 'job-centre', 'provider'],
      ['jobcenter-ishoej', 'job-centre'],
    ]);
    assert.deepEqual(controllersOn(PILOT, '2015-08-31'), []);
  });

  it('says no more of its part than was entered', () => {
    const { dataProtection: _, ...bare } = PILOT;
    assert.deepEqual(dataProtectionOn(bare, TODAY), {});
    assert.deepEqual(
      controllersOn(bare, TODAY).flatMap(({ officer, legalBasis }) => [officer, legalBasis]),
      Array.from({ length: 10 }, () => undefined),
    );
  });
});
