import type { EnrolmentFacts } from '../../domain/events.ts';
import { given } from './given.ts';
import { enrolled, JANUARY, no, referred, yes } from './past.ts';
import { ANNA, VERA, withPlaces } from './people.ts';

const CASE = 'ML-2026-001';
const approve = (startDate = '2027-01-01') => ({ type: 'approve', case: CASE, startDate }) as const;
const reject = { type: 'reject', case: CASE, considerations: 'ingen tid', facts: 'samtale' } as const;
const disagreed = { type: 'disagreed', case: CASE, data: {} } as const;
const enrolment = (data: EnrolmentFacts = JANUARY) => ({ type: 'enrolled', case: CASE, data }) as const;

describe('two keys', () => {
  it('both yes, and a place is free: enrolled', () => {
    for (const recommendation of ['suitable', 'suitable-with-support'] as const) {
      given([referred(CASE, { recommendation })])
        .when(approve(), VERA)
        .happens(yes(CASE), enrolment());
    }
  });

  it('both no: a refusal begins', () => {
    given([referred(CASE, { recommendation: 'not-suitable' })])
      .when(reject, VERA)
      .happens(no(CASE), { type: 'refusal-begun', case: CASE, data: {} });
  });

  it('one yes and one no: the parties meet', () => {
    for (const recommendation of ['suitable', 'suitable-with-support'] as const) {
      given([referred(CASE, { recommendation })])
        .when(reject, VERA)
        .happens(no(CASE), disagreed);
    }
    given([referred(CASE, { recommendation: 'not-suitable' })])
      .when(approve(), VERA)
      .happens(yes(CASE), disagreed);
  });

  it('a no after a question and its answer counts like any other', () => {
    given([
      referred(CASE),
      {
        by: VERA,
        at: '2026-11-23T09:00:00.000Z',
        events: [{ type: 'question-asked', case: CASE, data: {} }],
      },
      {
        by: ANNA,
        at: '2026-11-23T10:00:00.000Z',
        events: [{ type: 'question-answered', case: CASE, data: {} }],
      },
    ])
      .when(reject, VERA)
      .happens(no(CASE), disagreed);
  });
});

describe('a course', () => {
  for (const [start, qualifyingUntil, mainUntil, nextFree] of [
    ['2015-10-01', '2016-03-31', '2016-09-30', '2016-10-01'],
    ['2026-10-01', '2027-03-31', '2027-09-30', '2027-10-01'],
    ['2026-11-23', '2027-05-22', '2027-11-22', '2027-11-23'],
    ['2026-08-31', '2027-02-28', '2027-08-31', '2027-09-01'],
    ['2027-08-31', '2028-02-29', '2028-08-31', '2028-09-01'],
    ['2027-09-01', '2028-02-29', '2028-08-31', '2028-09-01'],
    ['2028-02-29', '2028-08-28', '2029-02-28', '2029-03-01'],
    ['2026-12-31', '2027-06-30', '2027-12-31', '2028-01-01'],
  ] as const) {
    it(`from ${start}: qualifying phase to and including ${qualifyingUntil}, main phase to ${mainUntil}`, () => {
      given([referred(CASE, { applicationDate: start })])
        .when(approve(start), VERA, start)
        .happens(
          { ...yes(CASE), data: { decision: 'approve', wantedStart: start } },
          enrolment({ ...JANUARY, start, qualifyingUntil, mainUntil, nextFree }),
        );
    });
  }

  it('has the phase lengths of the programme', () => {
    const programme = withPlaces(2);
    const rules = {
      ...programme.rules,
      qualifyingMonths: [{ from: '2015-09-01', value: 3 }],
      mainMonths: [{ from: '2015-09-01', value: 12 }],
    };
    given([referred(CASE)], { ...programme, rules })
      .when(approve(), VERA)
      .happens(
        yes(CASE),
        enrolment({
          ...JANUARY,
          qualifyingUntil: '2027-03-31',
          mainUntil: '2028-03-31',
          nextFree: '2028-04-01',
        }),
      );
  });

  it('is told with the places in use, and the first of them to end', () => {
    given([
      referred(CASE),
      referred('ML-2026-002'),
      enrolled('ML-2026-002', 1, { start: '2026-12-01', mainUntil: '2027-11-30' }),
    ])
      .when(approve(), VERA)
      .happens(yes(CASE), enrolment({ ...JANUARY, notice: 2, placesUsed: 2, nextFree: '2027-12-01' }));
  });

  it('names the coach who was chosen', () => {
    given([referred(CASE)])
      .when({ ...approve(), coach: 'dk:carl' }, VERA)
      .happens(
        { ...yes(CASE), data: { decision: 'approve', wantedStart: '2027-01-01', coach: 'dk:carl' } },
        enrolment(),
      );
  });
});
