import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import type { Lookups } from '../../dialogs/engine/lookups.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { newRun } from '../../dialogs/engine/run.ts';
import type { PersonalValues, Status } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import { IN_COURSE } from '../../domain/status.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { AccessRequest } from '../../domain/access-request.ts';
import type { CaseView } from '../../domain/view.ts';
import { PAYERS_FOR, DEBTS_FOR } from './fake-debts.ts';
import { LOAN_TEXTS, loanPart } from './fake-loans.ts';

export const TODAY: Day = '2026-11-23';

export const NUMBER = 'ML-2026-001';

const demo = (suffix: string): Member => {
  const found = DEMO_MEMBERS.find(({ object }) => object.endsWith(suffix));
  if (!found) throw new Error(`No demo member ${suffix}`);
  return found;
};

const COURSE = {
  notice: 1,
  start: '2026-11-01',
  qualifyingUntil: '2027-04-30',
  mainUntil: '2027-10-31',
} as const;

const courseIn = (status: Status) => ({
  ...COURSE,
  ...(status === 'paused' && { pauses: [{ from: '2026-11-09' }] }),
});

const caseIn = (status: Status, personal: PersonalValues, ended: Day, coached: boolean): CaseView => ({
  number: NUMBER,
  programme: DEMO_PROGRAMME.id,
  status,
  since: '2026-11-23T09:12:00.000Z',
  madeOn: TODAY,
  applicationDate: TODAY,
  deadline: '2026-12-21',
  organisation: 'jobcenter-vallensbaek',
  caseworker: personKey(demo('20')),
  recommendation: 'suitable',
  consent: { day: TODAY, form: 'oral' },
  sharedWithProvider: true,
  initials: 'M.',
  ...(IN_COURSE.has(status) || status === 'discharged' ? { course: courseIn(status) } : {}),
  ...(coached && IN_COURSE.has(status) && { coach: personKey(demo('22')) }),
  ...(status === 'offered' && { offer: { from: TODAY, until: '2026-12-07' } }),
  ...(status === 'phase-proposed' && {
    proposal: {
      recommendation: 'extend',
      date: '2027-04-30',
      until: '2027-05-31',
      by: personKey(demo('22')),
    },
  }),
  ...(status === 'discharged' && { ending: { date: ended, phase: 'qualifying', early: true, notice: 2 } }),
  personal,
  reads: { course: true, loans: 'all' },
});

/** Where a case is when a dialog about it can begin. */
const STATUS_FOR: Readonly<Record<string, Status>> = {
  reply: 'returned',
  'joint-decision': 'joint',
  'final-decision': 'deciding',
  refusal: 'refusing',
  hearing: 'hearing',
  'letter-sent': 'writing',
  complaint: 'refused',
  'complaint-result': 'complained',
  discharge: 'enrolled',
  status: 'enrolled',
  'correct-activity': 'enrolled',
  moved: 'enrolled',
  'moved-answer': 'enrolled',
  reopen: 'discharged',
  offer: 'offered',
  'take-case': 'enrolled',
  'follow-up': 'discharged',
  pause: 'enrolled',
  phase: 'enrolled',
  'phase-answer': 'phase-proposed',
  resume: 'paused',
  'support-basis': 'enrolled',
  erase: 'withdrawn',
  'erase-answer': 'withdrawn',
  ...Object.fromEntries(Object.keys(DEBTS_FOR).map((dialog) => [dialog, 'enrolled' as const])),
  loan: 'enrolled',
  'loan-complaint': 'enrolled',
  'loan-complaint-result': 'enrolled',
  'loan-decision': 'enrolled',
  'loan-extend': 'enrolled',
  'loan-hearing': 'enrolled',
  'loan-letter': 'enrolled',
  'loan-withdraw': 'enrolled',
};

/** A citizen waits for access. */
const ASKED: AccessRequest = {
  kind: 'access',
  organisation: 'jobcenter-vallensbaek',
  side: 'job-centre',
  on: TODAY,
  until: '2026-12-23',
  by: personKey(demo('20')),
};

/** The citizen had said no to the sharing before it can be wanted again. */
const caseFor = (dialog: string, personal: PersonalValues): CaseView => {
  const found = caseIn(
    STATUS_FOR[dialog] ?? 'with-provider',
    personal,
    ENDED_FOR[dialog] ?? TODAY,
    dialog !== 'take-case',
  );
  const loans = DEBTS_FOR[dialog];
  if (loans) return { ...found, loans };
  if (dialog === 'correct-activity')
    return {
      ...found,
      sessions: [{ date: TODAY, types: ['guidance'], minutes: 45, attendance: 'attended', entry: 3 }],
    };
  if (dialog === 'moved-answer') return { ...found, moved: { date: TODAY } };
  const lent = { ...found, ...loanPart(dialog) };
  if (dialog === 'erase-answer') return { ...found, erasure: { by: SECOND.key, on: TODAY } };
  if (dialog === 'access-given') return { ...found, accesses: [ASKED] };
  return dialog === 'renew-consent'
    ? { ...found, sharedWithProvider: false, consent: { ...found.consent, withdrawn: TODAY } }
    : lent;
};

/** When a course ended, where that is not today. */
const ENDED_FOR: Readonly<Record<string, Day>> = { 'follow-up': '2026-05-23' };

const SECOND = { key: personKey(demo('26')), name: 'Sagsbehandler 2', post: 'caseworker', open: 1 } as const;
/** Who begins a dialog, where it is not a caseworker. */
const WHO_FOR: Readonly<Record<string, string>> = {
  assess: '21',
  'take-case': '22',
  'confirm-erasure': '29',
  'propose-phase': '22',
  'manage-members': '25',
  'see-members': '25',
  'log-activity': '22',
  'record-status': '22',
  'set-absence': '25',
  'change-rules': '25',
  'confirm-rules': '25',
  ...PAYERS_FOR,
  'decide-loan': '23',
  'request-loan': '22',
};

/** Everybody of the demo; one of them waits for a second administrator. */
const MEMBERS: readonly Member[] = DEMO_MEMBERS.map((member) =>
  member === demo('27') ? { ...member, proposedAdmin: personKey(demo('24')) } : member,
);

/** What a dialog may ask about, answered from nothing: one case, in the status that the dialog is for. */
export const fakeLookups = (flow: Flow, personal: PersonalValues): Lookups => ({
  programme: DEMO_PROGRAMME,
  today: TODAY,
  member: demo(WHO_FOR[flow.action] ?? '20'),
  places: () => Promise.resolve({ total: 2, used: 0, free: 2, queued: 0, held: 0 }),
  nextInLine: () => Promise.resolve(2),
  canReturn: () => Promise.resolve(true),
  checklist: () => Promise.resolve([]),
  openNumbers: () =>
    Promise.resolve([{ number: 'ML-2026-001', status: 'waitlisted', organisation: 'jobcenter-vallensbaek' }]),
  staffed: () => Promise.resolve([]),
  proposals: () =>
    Promise.resolve([
      {
        entry: 1,
        change: { rule: 'places', value: 3, from: '2027-01-01', was: 2 },
        reason: 'aftalt på mødet',
        by: personKey(demo('32')),
        at: '2026-11-23T09:12:00.000Z',
      },
    ]),
  notices: () => Promise.resolve([{ number: 3, kind: 'enrolment', case: NUMBER }]),
  noticeQuestions: () =>
    Promise.resolve([
      {
        entry: 7,
        notice: 3,
        kind: 'enrolment',
        case: NUMBER,
        initials: 'M.',
        question: 'Hvornår er pladsen ledig?',
        by: 'Erhvervschef',
        at: '2026-11-23T09:12:00.000Z',
      },
    ]),
  caseView: () => Promise.resolve(caseFor(flow.id, personal)),
  accessOnly: () => Promise.resolve(undefined),
  erasable: () => Promise.resolve({ values: 12, drafts: 1, cards: 3 }),
  leftToLend: (_number, { maximum }) => Promise.resolve(maximum),
  openCaseWithReference: () => Promise.resolve(undefined),
  casesWithReference: () => Promise.resolve([]),
  coaches: () => Promise.resolve([{ key: personKey(demo('22')), name: 'Coach' }]),
  handovers: () =>
    Promise.resolve({
      cases: [
        {
          number: NUMBER,
          initials: 'M.',
          post: 'caseworker' as const,
          holder: personKey(demo('20')),
          open: true,
        },
        {
          number: 'ML-2026-002',
          initials: 'P.',
          post: 'caseworker' as const,
          holder: personKey(demo('20')),
          open: true,
        },
      ],
      holders: [{ key: personKey(demo('20')), name: 'Sagsbehandler' }],
      colleagues: [SECOND],
    }),
  successors: () => Promise.resolve(flow.id === 'recuse-responsible' ? [SECOND] : []),
  recusedIn: () => Promise.resolve([{ key: SECOND.key, name: SECOND.name }]),
  lost: () => Promise.resolve(undefined),
  loggable: () =>
    Promise.resolve([
      {
        number: NUMBER,
        initials: 'M.',
        course: COURSE,
        last: {
          date: TODAY,
          types: ['guidance' as const],
          minutes: 45,
          attendance: 'attended' as const,
          entry: 3,
        },
      },
      { number: 'ML-2026-002', initials: 'P.', course: COURSE },
    ]),
  loggedOn: () => Promise.resolve([]),
  activityWords: () =>
    Promise.resolve(new Map([[3, { summary: 'Gik budgettet igennem', agreements: 'Ringer til banken' }]])),
  notables: () =>
    Promise.resolve([
      {
        key: personKey(demo('26')),
        name: 'Anna',
        roles: ['caseworker' as const],
        organisation: 'Vest',
        near: true,
      },
    ]),
  namesCitizen: () => Promise.resolve(false),
  peoplePicker: false,
  members: () => Promise.resolve(MEMBERS),
  colleagues: () => Promise.resolve([{ key: personKey(demo('26')), name: 'Sagsbehandler 2' }]),
  nameOf: () => Promise.resolve('Sagsbehandler'),
});

export const PERSONAL: PersonalValues = {
  citizenName: 'Maria',
  journalRef: '25/012345',
  supportBasis: 'dagpenge',
  businessIdea: 'Cykelværksted',
  justification: 'Har drevet butik før',
  question: 'Er der tid om aftenen?',
  ratings: { motivation: '4' },
  ...LOAN_TEXTS,
};

/** A run of the dialog that has just begun. */
export const begunRun = async (flow: Flow, personal: PersonalValues = PERSONAL): Promise<Run> => {
  const begun = await flow.begin(fakeLookups(flow, personal), NUMBER);
  if (!begun.ok) {
    throw new Error(`${flow.id} does not begin: ${'say' in begun ? begun.say.da : begun.instead}`);
  }
  return newRun({
    id: 'run-1',
    flow,
    owner: 'ejer',
    programme: DEMO_PROGRAMME.id,
    case: flow.aboutCase ? NUMBER : '',
    at: '2026-11-23T09:12:00.000Z',
    facts: begun.facts,
  });
};
