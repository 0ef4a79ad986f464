import type { Dated } from '../../domain/dated.ts';
import type { Programme, SupportBasis } from '../../domain/programme.ts';
import { text } from '../../domain/text.ts';
import { GATE_ITEMS } from '../../domain/vocabulary.ts';
import { DEMO_DATA_PROTECTION } from './data-protection.ts';
import { DEMO_LETTERS } from './letters.ts';

const FROM = '2015-09-01';
const always = <T>(value: T): Dated<T> => [{ from: FROM, value }];

const basis = (
  id: string,
  da: string,
  en: string,
  from = FROM,
  to?: string,
): Dated<SupportBasis>[number] => ({
  from,
  ...(to !== undefined && { to }),
  value: { id, label: text(da, en) },
});

/** What people live on that is no public benefit. */
const ownMeans = (id: string, da: string, en: string): Dated<SupportBasis>[number] => ({
  from: FROM,
  value: { id, label: text(da, en), ownMeans: true },
});

/**
 * Benefits by name, with the days on which the law changed them (design facts; a lawyer confirms before production).
 */
const SUPPORT_BASES: Dated<SupportBasis> = [
  basis('kontanthjaelp', 'Kontanthjælp', 'Cash benefit'),
  basis('dagpenge', 'Dagpenge', 'Unemployment benefit'),
  {
    from: FROM,
    value: {
      id: 'sygedagpenge',
      label: text('Sygedagpenge', 'Sickness benefit'),
      hint: text(
        'At starte virksomhed kan få betydning for sygedagpengene – afklar det først.',
        'Starting a business can affect the sickness benefit – settle that first.',
      ),
    },
  },
  basis('uddannelseshjaelp', 'Uddannelseshjælp', 'Education benefit', FROM, '2025-06-30'),
  basis('ledighedsydelse', 'Ledighedsydelse', 'Flex-job unemployment benefit'),
  basis('fleksloentilskud', 'Fleksløntilskud', 'Flex-job wage supplement'),
  basis('ressourceforloebsydelse', 'Ressourceforløbsydelse (jobafklaring)', 'Resource course benefit'),
  basis('revalideringsydelse', 'Revalideringsydelse', 'Rehabilitation benefit'),
  basis('foertidspension', 'Førtidspension', 'Disability pension'),
  ownMeans('selvforsoergende', 'Selvforsørgende', 'Self-supporting'),
  ownMeans('loen', 'Løn', 'Wages'),
  ownMeans('andet', 'Andet', 'Other'),
];

/** The pilot of the note, as the local demo runs it. Everything marked "ours" here is an example. */
export const DEMO_PROGRAMME: Programme = {
  id: 'ishoej-2015',
  name: 'Mikrolånsforløb Ishøj 2015',
  prefix: 'ML',
  organisations: [
    { id: 'ishoej', name: 'Ishøj Kommune', functions: always('buyer') },
    { id: 'jobcenter-vallensbaek', name: 'Jobcenter Vallensbæk', functions: always('job-centre') },
    { id: 'naestved', name: 'Næstved Kommune', functions: always('provider') },
  ],
  rules: {
    places: always(2),
    placeRule: always('simultaneous'),
    qualifyingMonths: always(6),
    mainMonths: always(6),
    deadlineDays: always(28),
    hearingDays: always(14),
    complaintDays: always(28),
    reassessmentDays: always(28),
    undoMinutes: always(15),
    offerDays: always(14),
    offerExtensionDays: always(14),
    staleMonths: always(3),
    gateBlocks: always(GATE_ITEMS),
    lateDays: always(14),
    longestPauseDays: always(90),
    reminderDays: always({ deadline: [7, 2], phaseEnd: [30, 7], offer: [2], programmeEnd: [60, 14] }),
    intakeDays: always([]),
  },
  supportBases: SUPPORT_BASES,
  authority: always({
    name: 'Jobcenter Vallensbæk',
    unit: 'Erhverv og beskæftigelse',
    phone: '00 00 00 00',
    complaintBody: 'Ankestyrelsens Beskæftigelsesudvalg',
    refusalRule: 'Eksempel: den bestemmelse, jeres afgørelse bygger på.',
  }),
  lending: always({
    lender: 'Næstved Kommune (eksempel)',
    legalBasis: 'eksempel: den bestemmelse, jeres lån bygger på',
    decider: { name: 'Næstved Kommune', unit: 'Erhverv og beskæftigelse', phone: '00 00 00 00' },
    complaintBody: 'eksempel: den instans, der behandler klager over lån',
    refusalRule: 'Eksempel: den bestemmelse, jeres afslag på lån bygger på',
    example: true,
    terms: {
      minimum: 1_000,
      maximum: 50_000,
      interestPercent: 0,
      mostGraceMonths: 12,
      mostInstalments: 60,
      deadlineDays: 28,
      mostDeferralMonths: 12,
      cvrBeforePayout: false,
      approvalLimit: 50_000,
    },
  }),
  // Numbers to try it with, no party's own.
  economy: {
    placePrice: always({ amount: 8_000, per: 'month' }),
    monthlySaving: always(12_000),
    smallCount: always(3),
    example: true,
  },
  lookMonths: always(24),
  // Every part is an example, to be replaced by what the parties have decided.
  setUp: {
    agreements: { controllers: always('2015-08-20'), dpia: always('2015-08-20') },
    committee: always('Eksempel: det udvalg, projektet hører under'),
    retentionMonths: always(60),
    legalBasis: {
      place: always('Eksempel: den bestemmelse, jeres plads bygger på.'),
      discharge: always('Eksempel: den bestemmelse, jeres udskrivning bygger på.'),
    },
  },
  dataProtection: DEMO_DATA_PROTECTION,
  letters: DEMO_LETTERS,
};
