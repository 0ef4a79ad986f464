import type { Programme } from '../../domain/programme.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import { carry, keyOf } from './carry.ts';
import { walk } from './case-steps.ts';
import { PROGRAMME } from './looks.ts';
import type { SeenCard } from './read-card.ts';
import type { Stage, Who } from './stage.ts';

type Answers = Readonly<Record<string, string>>;
type Person = Exclude<Who, 'stranger'>;

interface Begins {
  readonly journalRef?: string;
  readonly citizenName?: string;
  readonly coach?: Person;
  /** Absent where the gate did not settle what the citizen lives on. */
  readonly supportSettled?: string | undefined;
}

/** Since the beginning of May in a course; its main phase begins today. Without a conversation; resolves to its number. */
export const inMain = async (
  stage: Pick<Stage, 'store'>,
  { journalRef = '25/012345', citizenName = 'Maria Holm', coach = 'coach', supportSettled }: Begins = {
    supportSettled: '3. november med sagsbehandleren',
  },
): Promise<string> => {
  const number = await carry(stage, 'caseworker', {
    type: 'refer',
    applicationDate: '2026-04-01',
    journalRef,
    citizenName,
    consentDay: '2026-04-01',
    consentForm: 'oral',
    supportBasis: 'dagpenge',
    businessIdea: 'Cykelværksted med udlejning',
    recommendation: 'suitable',
    justification: 'Har drevet butik før',
    ratings: {},
    hearProvider: true,
  });
  await carry(stage, 'visitator', {
    type: 'approve',
    case: number,
    startDate: '2026-05-20',
    coach: keyOf(coach),
  });
  await carry(stage, coach, {
    type: 'log-activities',
    cases: [number],
    activityTypes: QUALIFYING_TYPES,
    date: '2026-06-15',
    minutes: 60,
    attendance: {},
    share: false,
  });
  await carry(stage, coach, {
    type: 'propose-phase',
    case: number,
    recommendation: 'advance',
    date: '2026-11-23',
    businessPlanReady: true,
    budgetReady: true,
    supportClarified: true,
    ...(supportSettled !== undefined && { supportSettled }),
    assessment: 'Planen holder',
    exemptions: [],
  });
  await carry(stage, 'caseworker', { type: 'answer-phase', case: number, agrees: true });
  return number;
};

/** What is asked for where a test does not care. */
export const REQUEST: Answers = {
  amount: '25.000',
  budget: 'computer 8.000\nværktøj 12.000\nskilt 5.000',
  installments: '24',
  justification: 'De første tre kunder venter',
  citizenAgrees: 'yes',
};

/** A request by the coach, walked by field ids. */
export const asked = (
  stage: Stage,
  number: string,
  answers: Answers = {},
  who: Person = 'coach',
): Promise<SeenCard> => walk(stage, who, `lån ${number}`, { ...REQUEST, ...answers });

/** What was asked for is decided, by field ids. */
export const decidedOn = (
  stage: Stage,
  number: string,
  answers: Answers = { decision: 'approve' },
  who: Person = 'approver',
): Promise<SeenCard> => walk(stage, who, `afgør lån ${number}`, answers);

export const NO_LOAN: Answers = {
  decision: 'reject',
  rejectionConsiderations: 'Budgettet viser ikke, hvordan lånet kan betales tilbage',
  rejectionFacts: 'Ansøgningen og budgettet',
};

/** A refusal that was sent today. */
export const refusedLoan = async (stage: Stage, number: string): Promise<void> => {
  await asked(stage, number);
  await decidedOn(stage, number, NO_LOAN);
  await walk(stage, 'approver', `partshøring ${number}`, { result: 'no-answer' });
  await walk(stage, 'approver', `brev sendt ${number}`);
};

/** All that was asked for is granted and paid out on the day, so that it counts for the ceiling. */
export const paidOut = async (stage: Pick<Stage, 'store'>, number: string, amount: number): Promise<void> => {
  await carry(stage, 'coach', {
    type: 'request-loan',
    case: number,
    amount,
    budget: [{ name: 'computer', amount }],
    instalments: 10,
    graceMonths: 1,
    justification: 'Til en computer',
    citizenAgrees: true,
  });
  await carry(stage, 'approver', { type: 'approve-loan', case: number, amount });
  await carry(stage, 'finance', {
    type: 'disburse',
    case: number,
    agreementDate: '2026-11-23',
    amount,
    date: '2026-11-23',
  });
};

/** The programme as it would be without some of its settings. */
export const withProgramme = async (
  { store }: Pick<Stage, 'store'>,
  change: (programme: Programme) => Programme,
): Promise<void> => {
  const partition = programmePartition(PROGRAMME);
  const [doc] = await store.read(partition, ['programme']);
  if (!doc) throw new Error('The programme is not in the store');
  const body = bodyOf<ProgrammeBody>(doc);
  await store.commit(partition, [
    {
      op: 'replace',
      id: 'programme',
      ifMatch: doc.etag,
      body: { ...body, programme: change(body.programme) },
    },
  ]);
};
