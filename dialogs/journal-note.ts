import type { PersonalValues } from '../domain/case.ts';
import { sayDay } from '../domain/danish/say.ts';
import type { Instant } from '../domain/day.ts';
import { dayOf } from '../domain/day.ts';
import type { LoggedEvent } from '../domain/events.ts';
import type { Programme } from '../domain/programme.ts';
import type { CaseView } from '../domain/view.ts';
import { progressLine, ratingsLine } from './case-values.ts';
import { remarkRows } from './remark-rows.ts';
import { eventRows } from './entry-rows.ts';
import { PAUSE_REASON } from './course/labels.ts';
import { DISCHARGE_REASON, OUTCOME } from './discharge/labels.ts';
import { WAIVER } from './happened/waiver.ts';
import { happenedTheme } from './happened/theme.ts';
import { loanSentences } from './loan/journal.ts';
import { phaseSentences } from './phase/journal.ts';
import { sayExemptions } from './phase/exemptions.ts';
import { RECOMMENDATION } from './words.ts';

/** What a step leaves for the authority's own record system: date, short theme, finished text. In Danish. */
export interface JournalNote {
  readonly date: string;
  readonly theme: string;
  readonly text: string;
}

const LABELS: Partial<Readonly<Record<keyof PersonalValues, string>>> = {
  citizenName: 'Borger',
  journalRef: 'Sagsnummer',
  businessIdea: 'Idé',
  justification: 'Begrundelse',
  citizenView: 'Borgeren siger selv',
  ratings: 'Kriterier',
  criteriaNote: 'Om kriterierne',
  considerations: 'Næstved har lagt vægt på',
  facts: 'Det bygger på',
  question: 'Spørgsmål',
  answer: 'Svar',
  participants: 'Deltagere',
  reasons: 'Der blev lagt vægt på',
  finalReasons: 'Der blev lagt vægt på',
  rejectionRule: 'Regel',
  rejectionConsiderations: 'Hovedhensyn',
  rejectionFacts: 'Oplysninger',
  remarks: 'Borgerens bemærkninger',
  withdrawalReason: 'Grund',
  correctionReason: 'Hvorfor',
  handoverReason: 'Grund til overdragelsen',
  phaseAssessment: 'Coachens vurdering',
  supportSettled: 'Forsørgelsen i hovedforløbet er afklaret',
  lateReason: 'Hovedforløbet begynder senere, fordi',
  consentReason: 'Borgeren siger',
  reinstateReason: 'Grund til at ophæve inhabiliteten',
  cvr: 'CVR-nummer',
  dischargeNote: 'Bemærkning',
  offerReason: 'Grund',
  followUpNote: 'Bemærkning',
  coachSummary: 'Referat (kun Næstved)',
  sharedSummary: 'Referat',
  agreements: 'Aftaler',
  activityReason: 'Rettet, fordi',
  movedTo: 'Flyttet til',
  payer: 'Betaler efter flytningen',
  attentionNote: 'Kræver opmærksomhed',
  nextSteps: 'Næste skridt',
  note: 'Notat',
  loanBudget: 'Budget',
  loanJustification: 'Begrundelse for lånet',
  loanQuestion: 'Spørgsmål til ansøgningen',
  loanAnswer: 'Svar på spørgsmålet',
  loanConditions: 'Vilkår',
  loanRule: 'Regel',
  loanConsiderations: 'Hovedhensyn',
  loanFacts: 'Oplysninger',
  loanRemarks: 'Borgerens bemærkninger',
  loanReason: 'Grund',
};

type Of<T extends LoggedEvent['type']> = LoggedEvent & { readonly type: T };
const day = (value: string): string => sayDay(value, 'da');

const ofReferral = ({ data }: Of<'referred'>): readonly string[] => [
  `Borgeren søgte den ${day(data.applicationDate)} om en plads på mikrolånsforløbet.`,
  `Borgeren er informeret og sagde ${data.consentForm === 'oral' ? 'mundtligt' : 'skriftligt'} ja til, at sagen deles med Næstved Kommune (${day(data.consentDay)}).`,
  `Jobcentrets indstilling: ${RECOMMENDATION[data.recommendation].da}.`,
  data.sharedWithProvider ? 'Sagen er sendt til Næstved Kommune.' : 'Sagen er ikke delt med Næstved Kommune.',
  `Frist for afgørelsen: ${day(data.deadline)}.`,
];

/** What the theme does not say yet. */
const sentences = (event: LoggedEvent): readonly string[] => {
  if (event.type === 'referred') return ofReferral(event);
  if (
    event.type === 'activity-logged' ||
    event.type === 'activity-corrected' ||
    event.type === 'status-recorded'
  )
    return eventRows(event).map(
      ({ label, value }) => `${label.da}: ${typeof value === 'string' ? value : value.da}`,
    );
  if (event.type === 'enrolled') {
    const { start, qualifyingUntil, mainUntil, goesOn } = event.data;
    if (goesOn)
      return [
        `Udskrivningen var en fejl. Forløbet fortsætter den ${day(start)}, hovedforløbet til og med ${day(mainUntil)}.`,
      ];
    return [
      `Borgeren starter den ${day(start)}. Opkvalificerende forløb til og med ${day(qualifyingUntil)}, hovedforløb til og med ${day(mainUntil)}.`,
    ];
  }
  if (event.type === 'joint-proposed' || event.type === 'still-disagreed')
    return [
      `Mødet blev holdt den ${day(event.data.meetingDate)}.`,
      ...('startDate' in event.data && event.data.startDate !== undefined
        ? [`Forløbet kan begynde den ${day(event.data.startDate)}.`]
        : []),
    ];
  if (event.type === 'heard' && event.data.waiver) return [`Det skyldes: ${WAIVER[event.data.waiver].da}.`];
  if (event.type === 'complaint-judged' && event.data.deadline !== undefined)
    return [`Sagen skal afgøres igen senest ${day(event.data.deadline)}.`];
  if (event.type === 'corrected' && event.data.course)
    return [`Borgeren starter den ${day(event.data.course.start)}.`];
  if (event.type === 'corrected' && event.data.ending)
    return [`Borgeren er udskrevet den ${day(event.data.ending.date)}.`];
  if (event.type === 'corrected' && event.data.applicationDate !== undefined)
    return [`Borgeren søgte den ${day(event.data.applicationDate)}.`];
  if (event.type === 'offer-declined')
    return ['Sagen er afsluttet, og pladsen går videre. Borgeren kan søge igen.'];
  if (event.type === 'offer-expired')
    return ['Borgeren bliver på ventelisten og får tilbud igen, når den næste plads bliver ledig.'];
  if (event.type === 'returned-to-line')
    return ['Pladsen er lovet en anden. Borgeren står først på ventelisten.'];
  const ofLoan = loanSentences(event);
  if (ofLoan) return ofLoan;
  const ofPhase = phaseSentences(event);
  if (ofPhase) return ofPhase;
  if (event.type === 'refusal-sent') return [`Klagefrist: ${day(event.data.complainBy)}.`];
  if (event.type === 'complained') return [`Ny vurdering senest ${day(event.data.reassessBy)}.`];
  return [];
};

/** The note for one entry of the log; `personal`: what of its values the person may read. */
export const journalNote = (
  at: Instant,
  events: readonly LoggedEvent[],
  personal: PersonalValues,
  view: CaseView,
  programme: Programme,
): JournalNote => {
  const date = day(dayOf(at));
  const theme = events.map((event) => happenedTheme(event).da).join('. ');
  const said = (Object.keys(LABELS) as (keyof PersonalValues)[]).flatMap((field) => {
    const value = field === 'ratings' ? ratingsLine(personal.ratings)?.da : personal[field];
    return typeof value === 'string' && value !== '' ? [`${LABELS[field] ?? field}: ${value}`] : [];
  });
  const basis = programme.supportBases.find(({ value }) => value.id === personal.supportBasis);
  const because = personal.extensionReason ?? personal.loanExtensionReason;
  const progress = progressLine(personal.progress);
  const lines = [
    ...events.flatMap(sentences),
    ...said,
    ...remarkRows(personal.citizenRemarks).map(({ label, value }) => `${label.da}: ${value}`),
    ...(progress ? [`Så langt er borgeren: ${progress.da}`] : []),
    ...(because === undefined ? [] : [`Det skyldes, at ${because}.`]),
    ...(personal.dischargeReason ? [`Grund: ${DISCHARGE_REASON[personal.dischargeReason].da}`] : []),
    ...(personal.outcome ? [`Lever nu af: ${OUTCOME[personal.outcome].da}`] : []),
    ...(personal.followUpOutcome ? [`Lever af: ${OUTCOME[personal.followUpOutcome].da}`] : []),
    ...(personal.exemptionReason === undefined
      ? []
      : [`Fritaget: ${sayExemptions(personal.exemptionReason).da}`]),
    ...(personal.pauseReason ? [`Grund: ${PAUSE_REASON[personal.pauseReason].da}`] : []),
    ...(basis ? [`Forsørgelse: ${basis.value.label.da}`] : []),
  ];
  return { date, theme, text: [`${date} · Mikrolån ${view.number} · ${theme}`, ...lines].join('\n') };
};
