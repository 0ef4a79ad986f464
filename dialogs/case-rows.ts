import type { Programme } from '../domain/programme.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { CaseView } from '../domain/view.ts';
import { cut } from '../cards/fit.ts';
import type { Row } from './engine/flow.ts';
import { PAUSE_REASON } from './course/labels.ts';
import { DISCHARGE_REASON, OUTCOME } from './discharge/labels.ts';
import { sayExemptions } from './phase/exemptions.ts';
import { day, RECOMMENDATION } from './words.ts';
import { CASE_LABELS, LIVES_ON, CRITERIA_SAID, HOW_FAR, WHY_ENDED, LIVES_ON_AFTER } from './case-labels.ts';
import { basisLabel, ratingsLine, progressLine, proposalOf } from './case-values.ts';
import { isRemarkable, remarkLabel } from './remark-rows.ts';

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
