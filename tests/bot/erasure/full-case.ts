import { QUALIFYING_TYPES } from '../../../domain/vocabulary.ts';
import { carry, keyOf } from '../../support/carry.ts';
import type { Stage } from '../../support/stage.ts';

/** Stands in everything that was written of the citizen. */
export const MARK = 'Zerfylla';
const marked = (what: string): string => `${MARK} ${what}`;

const at = (day: string): string => `${day}T09:12:00.000Z`;

/** A citizen who went through the whole course with a loan that was asked for and withdrawn, followed up twice. */
export const fullCase = async (
  stage: Pick<Stage, 'store'>,
  citizenName = `${MARK} Qvist`,
): Promise<string> => {
  const number = await carry(
    stage,
    'caseworker',
    {
      type: 'refer',
      applicationDate: '2026-01-02',
      journalRef: `26/${citizenName.slice(0, 6)}`,
      citizenName,
      consentDay: '2026-01-02',
      consentForm: 'oral',
      supportBasis: 'dagpenge',
      businessIdea: marked('idé'),
      recommendation: 'suitable-with-support',
      justification: marked('begrundelse'),
      citizenView: marked('syn'),
      criteriaNote: marked('kriterier'),
      ratings: { health: '2', motivation: '4' },
      hearProvider: true,
    },
    at('2026-01-02'),
  );
  await carry(
    stage,
    'visitator',
    { type: 'ask', case: number, question: marked('spørgsmål') },
    at('2026-01-05'),
  );
  await carry(stage, 'caseworker', { type: 'reply', case: number, answer: marked('svar') }, at('2026-01-06'));
  await carry(
    stage,
    'visitator',
    { type: 'approve', case: number, startDate: '2026-01-12', coach: keyOf('coach') },
    at('2026-01-07'),
  );
  await carry(
    stage,
    'coach',
    {
      type: 'log-activities',
      cases: [number],
      activityTypes: QUALIFYING_TYPES,
      date: '2026-02-10',
      minutes: 60,
      attendance: {},
      summary: marked('referat'),
      agreements: marked('aftaler'),
      share: false,
    },
    at('2026-02-10'),
  );
  await carry(
    stage,
    'caseworker',
    { type: 'add-note', case: number, text: marked('notat'), to: [keyOf('coach')] },
    at('2026-02-11'),
  );
  await carry(
    stage,
    'coach',
    {
      type: 'propose-phase',
      case: number,
      recommendation: 'advance',
      date: '2026-07-12',
      businessPlanReady: true,
      budgetReady: true,
      supportClarified: true,
      supportSettled: marked('afklaret'),
      assessment: marked('vurdering'),
      exemptions: [],
    },
    at('2026-07-12'),
  );
  await carry(stage, 'caseworker', { type: 'answer-phase', case: number, agrees: true }, at('2026-07-13'));
  await carry(
    stage,
    'coach',
    {
      type: 'request-loan',
      case: number,
      amount: 9_000,
      budget: [{ name: marked('computer'), amount: 9_000 }],
      instalments: 9,
      graceMonths: 1,
      justification: marked('lån'),
      citizenAgrees: true,
    },
    at('2026-08-01'),
  );
  await carry(
    stage,
    'coach',
    { type: 'withdraw-loan', case: number, reason: marked('fortrudt') },
    at('2026-08-02'),
  );
  await carry(
    stage,
    'caseworker',
    {
      type: 'discharge',
      case: number,
      date: '2026-11-20',
      reason: 'own-business',
      agreed: true,
      outcome: 'self-employed',
      cvr: '10150817',
      note: marked('udskrevet'),
    },
    at('2026-11-20'),
  );
  for (const day of ['2027-05-24', '2027-11-24'])
    await carry(
      stage,
      'caseworker',
      { type: 'follow-up', case: number, outcome: 'self-employed', note: marked('opfølgning') },
      at(day),
    );
  return number;
};
