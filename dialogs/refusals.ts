import type { Refusal } from '../domain/refusal.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { sayAccessRefusal } from './refusals/access.ts';
import { sayCourseRefusal } from './refusals/course.ts';
import { sayDecision } from './refusals/decision.ts';
import { sayDischarge } from './refusals/discharge.ts';
import { sayReferral } from './refusals/referral.ts';
import { sayStaffing } from './refusals/staffing.ts';
import { sayMoved } from './refusals/moved.ts';
import { sayErasureRefusal } from './refusals/erasure.ts';
import { sayLoanRefusal } from './refusals/loan.ts';
import { sayNoticeRefusal } from './refusals/notice.ts';
import { sayPeopleRefusal } from './refusals/people.ts';
import { sayRuleRefusal } from './refusals/rules.ts';
import { noSuchCase, notAllowed, notNow } from './refusals/rights.ts';

/** A refusal in words, and the field it concerns where the person can mend it. */
export const sayRefusal = (refusal: Refusal): { readonly say: Text; readonly field?: string } => {
  switch (refusal.code) {
    case 'not-allowed':
      return { say: notAllowed(refusal.action) };
    case 'no-such-case':
      return { say: noSuchCase(refusal.case) };
    case 'not-now':
      return { say: notNow(refusal.case, refusal.status, refusal.since) };
    case 'both-keys':
      return {
        say: text(
          `Du har selv haft ${refusal.case} for den anden part. Det her skal en anden gøre – to nøgler, to personer.`,
          `You had ${refusal.case} for the other party. Somebody else must do this – two keys, two people.`,
        ),
      };
    case 'job-centre-ends':
    case 'double-reference':
    case 'cpr-in-reference':
    case 'unknown-support-basis':
    case 'application-in-future':
    case 'consent-in-future':
      return sayReferral(refusal);
    case 'start-out-of-range':
    case 'unknown-coach':
    case 'meeting-in-past':
    case 'meeting-in-future':
    case 'sent-out-of-range':
    case 'complaint-out-of-range':
    case 'extension-too-short':
      return sayDecision(refusal);
    case 'nothing-corrected':
      return {
        say: text(
          'Det står der allerede. Skriv, hvad der skal stå.',
          'It says so already. Write what it should say.',
        ),
        field: 'value',
      };
    case 'discharge-out-of-range':
    case 'not-a-cvr':
      return sayDischarge(refusal);
    case 'too-many-cases':
    case 'not-a-colleague':
    case 'holds-already':
    case 'cannot-take-over':
    case 'not-recused':
      return sayStaffing(refusal);
    case 'consent-withdrawn':
    case 'consent-holds':
    case 'consent-before-withdrawal':
    case 'has-coach':
    case 'offer-extended-already':
    case 'extension-needs-reason':
    case 'offer-still-open':
    case 'activity-out-of-range':
    case 'wrong-phase':
    case 'in-pause':
    case 'no-activity-type':
    case 'next-in-past':
    case 'no-such-activity':
    case 'not-planned':
    case 'attention-needs-note':
    case 'nobody-to-tell':
    case 'cannot-be-told':
    case 'gate-missing':
    case 'main-already':
    case 'phase-out-of-range':
    case 'late-needs-reason':
    case 'beyond-period':
    case 'pause-out-of-range':
    case 'resume-out-of-range':
    case 'pause-overlaps':
    case 'return-before-pause':
    case 'moved-already':
    case 'not-moved':
    case 'move-out-of-range':
    case 'support-in-future':
    case 'follow-up-early':
    case 'followed-up-already':
      return sayCourseRefusal(refusal);
    case 'access-in-future':
    case 'access-open':
    case 'no-access-asked':
    case 'access-before-asked':
    case 'remark-in-future':
    case 'no-such-text':
      return sayAccessRefusal(refusal);
    case 'lending-closed':
    case 'loan-not-main':
    case 'loan-pending':
    case 'no-loan':
    case 'loan-not-now':
    case 'amount-out-of-range':
    case 'above-ceiling':
    case 'instalments-out-of-range':
    case 'grace-out-of-range':
    case 'budget-differs':
    case 'citizen-has-not-agreed':
    case 'support-unsettled':
    case 'loan-needs-answer':
    case 'own-loan':
    case 'approver-pays':
    case 'above-approval-limit':
    case 'agreement-out-of-range':
    case 'booked-out-of-range':
    case 'above-approved':
    case 'cvr-needed':
    case 'not-overdue':
    case 'deferral-out-of-range':
    case 'first-instalment-out-of-range':
    case 'above-balance':
    case 'second-person':
    case 'nothing-to-reverse':
    case 'reverse-later-first':
      return sayLoanRefusal(refusal);
    case 'erasure-complaint':
    case 'erasure-loan':
    case 'erasure-access':
    case 'erasure-follow-up':
    case 'erasure-not-filed':
    case 'no-erasure':
      return sayErasureRefusal(refusal);
    case 'place-gone':
    case 'not-shared':
    case 'own-proposal':
    case 'nothing-to-undo':
    case 'moved-on':
    case 'others-undo':
    case 'undo-too-late':
      return { say: sayMoved(refusal) };
    case 'no-such-notice':
    case 'notice-erased':
    case 'notice-answered':
    case 'no-such-question':
    case 'answer-names-citizen':
      return sayNoticeRefusal(refusal);
    case 'already-member':
    case 'no-such-member':
    case 'no-role':
    case 'role-not-there':
    case 'own-roles':
    case 'last-admin':
    case 'last-day-past':
    case 'has-cases':
    case 'role-has-cases':
    case 'successor-cannot':
    case 'no-proposal':
    case 'own-admin':
    case 'absence-ends-early':
    case 'no-such-deputy':
    case 'own-deputy':
    case 'deputy-away':
    case 'not-away':
      return sayPeopleRefusal(refusal);
    case 'rule-value':
    case 'rule-backwards':
    case 'rule-same':
    case 'rule-clash':
    case 'rule-open-cases':
    case 'rule-waiting':
    case 'no-rule-proposal':
    case 'own-rule':
      return sayRuleRefusal(refusal);
  }
};
