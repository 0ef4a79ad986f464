import type { PersonalValues } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { CaseEvent, EnrolmentFacts } from '../../domain/events.ts';
import type { Member } from '../../domain/member.ts';
import type { Past } from './given.ts';
import { ANNA, CILLE, VERA } from './people.ts';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type Refer = Extract<Intent, { type: 'refer' }>;

/** What a caseworker fills in. */
export const REFER: Refer = {
  type: 'refer',
  applicationDate: '2026-11-20',
  journalRef: '25/012345',
  citizenName: 'Maria',
  consentDay: '2026-11-23',
  consentForm: 'oral',
  supportBasis: 'dagpenge',
  businessIdea: 'Cykelværksted',
  recommendation: 'suitable',
  justification: 'Har drevet butik før',
  ratings: { motivation: '4', health: '2' },
  hearProvider: false,
};

export const PERSONAL: PersonalValues = {
  journalRef: '25/012345',
  citizenName: 'Maria',
  supportBasis: 'dagpenge',
  businessIdea: 'Cykelværksted',
  justification: 'Har drevet butik før',
  ratings: { motivation: '4', health: '2' },
};

export const MORNING = '2026-11-23T08:00:00.000Z';

export const referredEvent = (
  number: string,
  data: Partial<Of<'referred'>['data']> = {},
  personal: PersonalValues = PERSONAL,
): Of<'referred'> => ({
  type: 'referred',
  case: number,
  data: {
    applicationDate: '2026-11-20',
    deadline: '2026-12-18',
    madeOn: '2026-11-23',
    organisation: 'jobcenter-vallensbaek',
    caseworker: 'dk:anna',
    recommendation: 'suitable',
    consentDay: '2026-11-23',
    consentForm: 'oral',
    information: '2015-09-01',
    sharedWithProvider: true,
    ...data,
  },
  personal,
});

export const referred = (
  number: string,
  data: Partial<Of<'referred'>['data']> = {},
  reference = `25/${number}`,
  by: Member = ANNA,
): Past => ({
  by,
  at: MORNING,
  events: [referredEvent(number, data, { ...PERSONAL, journalRef: reference })],
});

export const yes = (number: string): Of<'assessed'> => ({
  type: 'assessed',
  case: number,
  data: { decision: 'approve', wantedStart: '2027-01-01' },
});
export const no = (number: string): Of<'assessed'> => ({
  type: 'assessed',
  case: number,
  data: { decision: 'reject' },
  personal: { considerations: 'ingen tid', facts: 'samtale' },
});

const by =
  (member: Member) =>
  (...events: readonly CaseEvent[]): Past => ({ by: member, at: '2026-11-23T09:00:00.000Z', events });
export const byVera = by(VERA);
export const byAnna = by(ANNA);
export const byCille = by(CILLE);

export const JANUARY: EnrolmentFacts = {
  notice: 1,
  start: '2027-01-01',
  qualifyingUntil: '2027-06-30',
  mainUntil: '2027-12-31',
  placesUsed: 1,
  placesTotal: 2,
  nextFree: '2028-01-01',
};

export const enrolled = (number: string, notice: number, data: Partial<EnrolmentFacts> = {}): Past =>
  byVera(yes(number), {
    type: 'enrolled',
    case: number,
    data: { ...JANUARY, notice, placesUsed: notice, ...data },
  });

export const waitlisted = (number: string, applicationDate: string, position: number): Past =>
  byVera(yes(number), { type: 'waitlisted', case: number, data: { applicationDate, position } });

export const asked = (number: string): Past =>
  byVera({ type: 'question-asked', case: number, data: {}, personal: { question: 'Har hun tid?' } });

/** A course whose first day is today. */
export const BEGUN: readonly Past[] = [
  referred('ML-2026-001'),
  enrolled('ML-2026-001', 1, {
    start: '2026-11-23',
    qualifyingUntil: '2027-05-22',
    mainUntil: '2027-11-22',
    nextFree: '2027-11-23',
  }),
];

/** The same with Cille as its coach. */
export const COACHED: readonly Past[] = [
  ...BEGUN,
  byCille({ type: 'coach-taken', case: 'ML-2026-001', data: { coach: 'dk:cille' } }),
];

/** Both places of the pilot taken by the first two cases. */
export const FULL: readonly Past[] = [
  referred('ML-2026-001'),
  referred('ML-2026-002'),
  enrolled('ML-2026-001', 1),
  enrolled('ML-2026-002', 2),
];
