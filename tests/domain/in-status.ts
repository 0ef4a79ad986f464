import type { Status } from '../../domain/case.ts';
import type { CaseEvent } from '../../domain/events.ts';
import type { Past } from './given.ts';
import {
  asked,
  BEGUN,
  byAnna,
  byCille,
  byVera,
  COACHED,
  enrolled,
  no,
  referred,
  waitlisted,
} from './past.ts';

const CASE = 'ML-2026-001';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

export const invited = (meetingDate = '2026-11-30'): Of<'invited'> => ({
  type: 'invited',
  case: CASE,
  data: { meetingDate },
});

/** A yes that the provider entered after the meeting. */
export const proposed = (data: Partial<Of<'joint-proposed'>['data']> = {}): Of<'joint-proposed'> => ({
  type: 'joint-proposed',
  case: CASE,
  data: {
    decision: 'approve',
    meetingDate: '2026-11-20',
    startDate: '2027-01-01',
    side: 'provider',
    ...data,
  },
  personal: { participants: 'Anna og Vera', reasons: 'Ny plan' },
});

export const drafted: Of<'refusal-drafted'> = {
  type: 'refusal-drafted',
  case: CASE,
  data: { hearingUntil: '2026-12-07' },
  personal: { rejectionRule: '§ 1', rejectionConsiderations: 'ingen tid', rejectionFacts: 'samtale' },
};

export const heard: Of<'heard'> = {
  type: 'heard',
  case: CASE,
  data: { result: 'answered', on: '2026-11-23' },
  personal: { remarks: 'Jeg har tid' },
};

export const sent: Of<'refusal-sent'> = {
  type: 'refusal-sent',
  case: CASE,
  data: { date: '2026-11-23', complainBy: '2026-12-21' },
};

export const complained: Of<'complained'> = {
  type: 'complained',
  case: CASE,
  data: { date: '2026-11-23', reassessBy: '2026-12-21', late: false },
};

/** The end of a course that the citizen did not agree to. */
export const dischargeBegun: Of<'discharge-begun'> = {
  type: 'discharge-begun',
  case: CASE,
  data: { date: '2026-11-23', phase: 'qualifying', early: true },
  personal: { dischargeReason: 'no-show', outcome: 'unknown', dischargeNote: 'Kom ikke' },
};

export const discharged = (data: Partial<Of<'discharged'>['data']> = {}): Of<'discharged'> => ({
  type: 'discharged',
  case: CASE,
  data: {
    notice: 2,
    date: '2026-11-23',
    phase: 'qualifying',
    early: true,
    placesUsed: 0,
    placesTotal: 2,
    waiting: false,
    ...data,
  },
  personal: { dischargeReason: 'employment', outcome: 'employed' },
});

/** A place that is held for two weeks. */
export const offered: Of<'offered'> = {
  type: 'offered',
  case: CASE,
  data: { from: '2026-11-23', until: '2026-12-07' },
};

/** The coach recommends that the course stops, against the citizen's wish. */
export const phaseProposed = (data: Partial<Of<'phase-proposed'>['data']> = {}): Of<'phase-proposed'> => ({
  type: 'phase-proposed',
  case: CASE,
  data: { recommendation: 'stop', date: '2026-11-23', agreed: false, ...data },
  personal: { phaseAssessment: 'Kommer ikke videre' },
});

export const paused = (data: Partial<Of<'paused'>['data']> = {}): Of<'paused'> => ({
  type: 'paused',
  case: CASE,
  data: { from: '2026-11-23', ...data },
  personal: { pauseReason: 'leave' },
});

/** Both places are taken by others. */
const waiting: readonly Past[] = [
  referred(CASE),
  referred('ML-2026-002'),
  referred('ML-2026-003'),
  enrolled('ML-2026-002', 1),
  enrolled('ML-2026-003', 2),
  waitlisted(CASE, '2026-11-20', 1),
];

/** The main phase of the course of today, from the day after the qualifying phase. */
export const advanced: Of<'phase-agreed'> = {
  type: 'phase-agreed',
  case: CASE,
  data: {
    recommendation: 'advance',
    course: {
      notice: 1,
      start: '2026-11-23',
      qualifyingUntil: '2027-05-22',
      mainFrom: '2027-05-23',
      mainUntil: '2027-11-22',
    },
  },
};

const joint: readonly Past[] = [
  referred(CASE),
  byVera(no(CASE), { type: 'disagreed', case: CASE, data: {} }),
];
const refusing: readonly Past[] = [
  referred(CASE, { recommendation: 'not-suitable' }),
  byVera(no(CASE), { type: 'refusal-begun', case: CASE, data: {} }),
];
const hearing = [...refusing, byAnna(drafted)];
const writing = [...hearing, byAnna(heard)];
const refused = [...writing, byAnna(sent)];
const ending = [...BEGUN, byAnna(dischargeBegun)];
const endingHearing = [...ending, byAnna(drafted)];

const withdrawn = [referred(CASE), byAnna({ type: 'withdrawn', case: CASE, data: {} })];

/** A case in every status there is, by the events that lead there. */
export const IN_STATUS: Readonly<Record<Status, readonly Past[]>> = {
  'with-provider': [referred(CASE)],
  invited: [referred(CASE), byVera(invited())],
  returned: [referred(CASE), asked(CASE)],
  joint,
  countersigning: [...joint, byVera(proposed())],
  deciding: [
    ...joint,
    byAnna({ type: 'still-disagreed', case: CASE, data: { meetingDate: '2026-11-20', side: 'job-centre' } }),
  ],
  refusing,
  hearing,
  writing,
  refused,
  complained: [...refused, byAnna(complained)],
  waitlisted: waiting,
  offered: [...waiting, byAnna({ type: 'withdrawn', case: 'ML-2026-003', data: { notice: 2 } }, offered)],
  enrolled: [referred(CASE), enrolled(CASE, 1)],
  'phase-proposed': [...COACHED, byCille(phaseProposed())],
  paused: [...COACHED, byCille(paused())],
  ending,
  'ending-hearing': endingHearing,
  'ending-writing': [...endingHearing, byAnna(heard)],
  discharged: [...BEGUN, byAnna(discharged())],
  withdrawn,
  erased: [
    ...withdrawn,
    byAnna({ type: 'erasure-proposed', case: CASE, data: { on: '2026-11-23' } }),
    byAnna({ type: 'erased', case: CASE, data: {} }),
  ],
};

/** The same past of a case with another number. */
export const renumbered = (past: readonly Past[], number: string): readonly Past[] =>
  past.map((one) => ({
    ...one,
    events: one.events.map((event) => ('case' in event ? { ...event, case: number } : event)),
  }));
