import type { JointProposal, PersonalValues } from '../domain/case.ts';
import { CRITERIA, PROGRESS_AREAS } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Remarkable, Remarks } from '../domain/remark.ts';
import { REMARKABLE } from '../domain/remark.ts';
import type { Programme } from '../domain/programme.ts';
import type { Text } from '../domain/text.ts';
import { same, text } from '../domain/text.ts';
import type { CaseView } from '../domain/view.ts';
import { cut } from '../cards/fit.ts';
import { PROGRESS_AREA, PROGRESS_MARK } from './course/labels.ts';
import type { Row } from './engine/flow.ts';
import { RATING_OPTIONS } from './engine/fields/rating.ts';
import { PAUSE_REASON } from './course/labels.ts';
import { DISCHARGE_REASON, OUTCOME } from './discharge/labels.ts';
import { sayExemptions } from './phase/exemptions.ts';
import { CRITERION_LABELS } from './visitation/words.ts';
import { day, RECOMMENDATION } from './words.ts';

/** What each text of a case is called where it is shown. */
export const CASE_LABELS = {
  citizenName: text('Borger', 'Citizen'),
  journalRef: text('Jeres sagsnummer', 'Your own case number'),
  businessIdea: text('Idé', 'Idea'),
  justification: text('Jobcentret bygger det på', 'The job centre bases it on'),
  citizenView: text('Borgeren siger', 'The citizen says'),
  criteriaNote: text('Om kriterierne', 'On the criteria'),
  considerations: text('Næstveds begrundelse', "Næstved's reasons"),
  facts: text('Det bygger på', 'Facts relied on'),
  question: text('Spørgsmål', 'Question'),
  answer: text('Svar', 'Answer'),
  participants: text('Deltog i mødet', 'Took part in the meeting'),
  reasons: text('Der blev lagt vægt på', 'What weighed'),
  finalReasons: text('Jobcentret afgjorde, fordi', 'The job centre decided because'),
  rejectionRule: text('Afgørelsens regel', 'Rule of the decision'),
  rejectionConsiderations: text('Afgørelsens begrundelse', 'Reasons of the decision'),
  rejectionFacts: text('Afgørelsen bygger på', 'The decision relies on'),
  remarks: text('Borgerens bemærkninger', "The citizen's remarks"),
  extensionReason: text('Fristen er forlænget, fordi', 'Deadline extended because'),
  dischargeNote: text('Bemærkning ved udskrivning', 'Note at the discharge'),
  cvr: text('CVR-nummer', 'CVR number'),
  handoverReason: text('Overdraget, fordi', 'Handed over because'),
  reinstateReason: text('Inhabilitet ophævet, fordi', 'Conflict of interest ended because'),
  phaseAssessment: text('Coachens vurdering', "The coach's assessment"),
  supportSettled: text('Forsørgelsen er afklaret', 'Support settled'),
  lateReason: text('Hovedforløbet begynder senere, fordi', 'The main phase begins later because'),
  consentReason: text('Borgeren siger om delingen', 'The citizen says of the sharing'),
  withdrawalReason: text('Grund til at trække tilbage', 'Reason to withdraw'),
  offerReason: text('Om svaret på tilbuddet', 'On the answer to the offer'),
  followUpNote: text('Bemærkning til status', 'Note to the follow-up'),
  coachSummary: text('Coachens referat (kun Næstved)', "The coach's summary (Næstved only)"),
  sharedSummary: text('Coachens referat', "The coach's summary"),
  agreements: text('Aftaler', 'Agreements'),
  activityReason: text('Rettet, fordi', 'Corrected because'),
  movedTo: text('Flyttet til', 'Moved to'),
  payer: text('Betaler efter flytningen', 'Pays after the move'),
  attentionNote: text('Kræver opmærksomhed', 'Needs attention'),
  nextSteps: text('Næste skridt', 'Next steps'),
} as const;

const LIVES_ON = text('Lever af', 'Lives on');
const CRITERIA_SAID = text('Kriterier', 'Criteria');
const HOW_FAR = text('Så langt er borgeren', 'How far the citizen has come');
const WHY_ENDED = text('Grund til udskrivning', 'Reason of the discharge');
const LIVES_ON_AFTER = text('Lever af efter forløbet', 'Lives on after the course');
const basisLabel = (programme: Programme, id: string): Text =>
  programme.supportBases.find(({ value }) => value.id === id)?.value.label ?? same(id);

const isRemarkable = (field: keyof typeof CASE_LABELS): field is Remarkable =>
  REMARKABLE.some((one) => one === field);

/** »Borgerens bemærkning 3. marts 2027«, below the text it is about. */
const remarkLabel = (on: Day | undefined): Text => {
  if (on === undefined) return text('Borgerens bemærkning', "The citizen's remark");
  return text(`Borgerens bemærkning ${day(on).da}`, `The citizen's remark of ${day(on).en}`);
};

/** »Borgerens bemærkning til »Idé«« with what it says, for each. */
export const remarkRows = (remarks: Remarks = {}): readonly (Row & { readonly value: string })[] =>
  REMARKABLE.flatMap((about) => {
    const remark = remarks[about];
    const { da, en } = CASE_LABELS[about];
    return remark === undefined
      ? []
      : [
          {
            label: text(`Borgerens bemærkning til »${da}«`, `The citizen's remark to "${en}"`),
            value: remark,
          },
        ];
  });

/** »Egen lyst: Stærk · Netværk: På vej«: what was said of the criteria; `undefined` where nothing was. */
export const ratingsLine = (ratings: PersonalValues['ratings'] = {}): Text | undefined => {
  const said = CRITERIA.flatMap((criterion) => {
    const rating = ratings[criterion];
    const word = RATING_OPTIONS.find(({ id }) => id === rating)?.label;
    if (rating === undefined || rating === 'unknown' || !word) return [];
    const label = CRITERION_LABELS[criterion];
    return [text(`${label.da}: ${word.da}`, `${label.en}: ${word.en}`)];
  });
  if (said.length === 0) return undefined;
  return text(said.map(({ da }) => da).join(' · '), said.map(({ en }) => en).join(' · '));
};

/** »Idéen: På plads · Kunderne: Begyndt«; `undefined` where nobody has said. */
export const progressLine = (progress: PersonalValues['progress'] = {}): Text | undefined => {
  const said = PROGRESS_AREAS.flatMap((area) => {
    const mark = progress[area];
    if (mark === undefined) return [];
    const [label, word] = [PROGRESS_AREA[area], PROGRESS_MARK[mark]];
    return [text(`${label.da}: ${word.da}`, `${label.en}: ${word.en}`)];
  });
  if (said.length === 0) return undefined;
  return text(said.map(({ da }) => da).join(' · '), said.map(({ en }) => en).join(' · '));
};

/** What comes after the assessment, in its order. */
const LATER = [
  'participants',
  'reasons',
  'finalReasons',
  'rejectionRule',
  'rejectionConsiderations',
  'rejectionFacts',
  'remarks',
  'extensionReason',
  'offerReason',
  'handoverReason',
  'reinstateReason',
  'phaseAssessment',
  'supportSettled',
  'lateReason',
  'movedTo',
  'payer',
  'consentReason',
  'withdrawalReason',
  'coachSummary',
  'sharedSummary',
  'agreements',
  'attentionNote',
  'nextSteps',
  'dischargeNote',
  'cvr',
] as const satisfies readonly (keyof typeof CASE_LABELS)[];

/** »Plads fra 1. april 2027 (møde 3. marts 2027)« */
export const proposalOf = ({ decision, meetingDate, startDate }: JointProposal): Text => {
  const met = day(meetingDate);
  if (decision === 'reject') return text(`Afslag (møde ${met.da})`, `Refusal (meeting ${met.en})`);
  const start = day(startDate ?? meetingDate);
  return text(`Plads fra ${start.da} (møde ${met.da})`, `A place from ${start.en} (meeting ${met.en})`);
};

const row = (label: Text, value: Row['value'] | undefined): readonly Row[] =>
  value === undefined ? [] : [{ label, value }];

/** The values of one entry of a log, in the order of a case. */
export const personalRows = (personal: PersonalValues, programme: Programme): readonly Row[] => {
  const fields = Object.keys(CASE_LABELS) as (keyof typeof CASE_LABELS)[];
  const { supportBasis, dischargeReason, outcome } = personal;
  return [
    ...fields.flatMap((field) => row(CASE_LABELS[field], personal[field])),
    ...remarkRows(personal.citizenRemarks),
    ...row(LIVES_ON, supportBasis === undefined ? undefined : basisLabel(programme, supportBasis)),
    ...row(CRITERIA_SAID, ratingsLine(personal.ratings)),
    ...row(HOW_FAR, progressLine(personal.progress)),
    ...row(WHY_ENDED, dischargeReason && DISCHARGE_REASON[dischargeReason]),
    ...row(LIVES_ON_AFTER, outcome && OUTCOME[outcome]),
  ];
};

/**
 * What a member may read of a case, as rows: everything comes from the view, so rights are kept there alone. Texts
 * longer than `longest` are cut and end in `…`.
 */
export const caseRows = (
  view: CaseView,
  programme: Programme,
  longest = Number.POSITIVE_INFINITY,
): readonly Row[] => {
  const { personal } = view;
  const rows: Row[] = [];
  const add = (label: Text, value: Row['value'] | undefined): void => {
    if (value !== undefined) rows.push({ label, value });
  };
  const own = (field: keyof typeof CASE_LABELS): void => {
    const value = personal[field];
    add(CASE_LABELS[field], value === undefined ? undefined : cut(value, longest));
    const remark = value !== undefined && isRemarkable(field) ? personal.citizenRemarks?.[field] : undefined;
    if (isRemarkable(field)) add(remarkLabel(view.remarkedOn?.[field]), remark && cut(remark, longest));
  };
  own('citizenName');
  own('journalRef');
  // Who lends has no use for the visitation.
  const visited = <V>(value: V): V | undefined => (view.reads.course ? value : undefined);
  add(text('Søgte', 'Applied'), visited(day(view.applicationDate)));
  const basis = personal.supportBasis;
  add(LIVES_ON, basis === undefined ? undefined : basisLabel(programme, basis));
  own('businessIdea');
  add(
    text('Jobcentrets indstilling', "The job centre's recommendation"),
    visited(RECOMMENDATION[view.recommendation]),
  );
  own('justification');
  own('citizenView');
  add(CRITERIA_SAID, ratingsLine(personal.ratings));
  own('criteriaNote');
  own('question');
  own('answer');
  own('considerations');
  own('facts');
  add(text('Visitationssamtale', 'Assessment talk'), view.talk === undefined ? undefined : day(view.talk));
  add(text('Fælles afgørelse', 'Joint decision'), view.joint && proposalOf(view.joint));
  // What needed attention before the plan was followed again stands in the log.
  const passed = view.monthly?.state === 'on-track';
  for (const field of LATER) if (field !== 'attentionNote' || !passed) own(field);
  add(HOW_FAR, progressLine(personal.progress));
  const { dischargeReason, outcome, exemptionReason, pauseReason, followUpOutcome } = personal;
  add(
    text('Fritaget', 'Exempt'),
    exemptionReason === undefined ? undefined : sayExemptions(cut(exemptionReason, longest)),
  );
  add(text('Grund til pausen', 'Reason of the pause'), pauseReason && PAUSE_REASON[pauseReason]);
  add(WHY_ENDED, dischargeReason && DISCHARGE_REASON[dischargeReason]);
  add(LIVES_ON_AFTER, outcome && OUTCOME[outcome]);
  const months = view.followUps?.at(-1)?.months;
  if (months !== undefined)
    add(
      text(`Lever af ${months} måneder efter`, `Lives on ${months} months after`),
      followUpOutcome && OUTCOME[followUpOutcome],
    );
  own('followUpNote');
  return rows;
};
