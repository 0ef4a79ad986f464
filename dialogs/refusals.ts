import type { Refusal } from '../domain/refusal.ts';
import { text } from '../domain/text.ts';
import { ACCESS_REFUSALS } from './refusals/access.ts';
import { COURSE_REFUSALS } from './refusals/course.ts';
import { DECISION_REFUSALS } from './refusals/decision.ts';
import { DISCHARGE_REFUSALS } from './refusals/discharge.ts';
import { ERASURE_REFUSALS } from './refusals/erasure.ts';
import { LOAN_REFUSALS } from './refusals/loan.ts';
import { MOVED_REFUSALS } from './refusals/moved.ts';
import { NOTICE_REFUSALS } from './refusals/notice.ts';
import { OFFER_REFUSALS } from './refusals/offers.ts';
import { PAYING_REFUSALS } from './refusals/paying.ts';
import { PEOPLE_REFUSALS } from './refusals/people.ts';
import { REFERRAL_REFUSALS } from './refusals/referral.ts';
import { RULE_REFUSALS } from './refusals/rules.ts';
import { SHARING_REFUSALS } from './refusals/sharing.ts';
import { STAFFING_REFUSALS } from './refusals/staffing.ts';
import { noSuchCase, notAllowed, notNow } from './refusals/rights.ts';
import type { Said, SayingAll } from './refusals/said.ts';

const SAYING: SayingAll = {
  'not-allowed': ({ action }) => ({ say: notAllowed(action) }),
  'no-such-case': (refusal) => ({ say: noSuchCase(refusal.case) }),
  'not-now': ({ case: number, status, since }) => ({ say: notNow(number, status, since) }),
  'both-keys': (refusal) => ({
    say: text(
      `Du har selv haft ${refusal.case} for den anden part. Det her skal en anden gøre – to nøgler, to personer.`,
      `You had ${refusal.case} for the other party. Somebody else must do this – two keys, two people.`,
    ),
  }),
  'nothing-corrected': () => ({
    say: text(
      'Det står der allerede. Skriv, hvad der skal stå.',
      'It says so already. Write what it should say.',
    ),
    field: 'value',
  }),
  ...ACCESS_REFUSALS,
  ...COURSE_REFUSALS,
  ...DECISION_REFUSALS,
  ...DISCHARGE_REFUSALS,
  ...ERASURE_REFUSALS,
  ...LOAN_REFUSALS,
  ...MOVED_REFUSALS,
  ...NOTICE_REFUSALS,
  ...OFFER_REFUSALS,
  ...PAYING_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...REFERRAL_REFUSALS,
  ...RULE_REFUSALS,
  ...SHARING_REFUSALS,
  ...STAFFING_REFUSALS,
};

/** A refusal in words, and the field it concerns where the person can mend it. */
export const sayRefusal = (refusal: Refusal): Said =>
  // The entry of a code takes the refusals of that code.
  (SAYING[refusal.code] as (refusal: Refusal) => Said)(refusal);
