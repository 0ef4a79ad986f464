import assert from 'node:assert/strict';
import { addDays } from '../../../domain/day.ts';
import { earliestFor, withChange } from '../../../domain/rules/change.ts';
import type { RuleDay } from '../../../domain/rules/which-day.ts';
import type { RuleKey } from '../../../domain/rules/vocabulary.ts';
import { RULE_DAY } from '../../../domain/rules/which-day.ts';
import { RULE_GROUPS, RULE_KEYS } from '../../../domain/rules/vocabulary.ts';
import type { Programme } from '../../../domain/programme.ts';
import { PILOT } from '../people.ts';
import { LOAN_COMPLAINTS, MADE, MADE_WITH, PROBES, type Probe } from './probes.ts';

/** By hand, from programme §2 (»Dates«, »A deadline«, »Loan«, »A refusal«) and the sentence that a case keeps what held. */
const BY_HAND: Readonly<Record<RuleDay, readonly RuleKey[]>> = {
  made: [
    'qualifyingMonths',
    'mainMonths',
    'gateBlocks',
    'lateDays',
    'longestPauseDays',
    'deadlineDays',
    'remindDeadline',
    'remindPhaseEnd',
    'remindOffer',
    'retentionMonths',
  ],
  asked: [
    'loanMinimum',
    'loanMaximum',
    'loanInterest',
    'loanGraceMonths',
    'loanInstalments',
    'loanDeadlineDays',
    'loanDeferralMonths',
    'loanCvr',
    'loanApprovalLimit',
    'loanLender',
    'loanBasis',
    'loanDeciderName',
    'loanDeciderUnit',
    'loanDeciderPhone',
    'loanComplaintBody',
    'loanRefusalRule',
  ],
  letter: ['complaintDays'],
  complaint: ['reassessmentDays'],
  begun: ['placePrice'],
  whole: ['functionBuyer', 'functionJobCentre', 'functionProvider'],
  today: [
    'monthlySaving',
    'smallCount',
    'places',
    'placeRule',
    'offerDays',
    'offerExtensionDays',
    'staleMonths',
    'intakeDays',
    'addSupportBasis',
    'endSupportBasis',
    'hearingDays',
    'undoMinutes',
    'authorityName',
    'authorityUnit',
    'authorityPhone',
    'complaintBody',
    'refusalRule',
    'placeBasis',
    'dischargeBasis',
    'controllersAgreement',
    'dpia',
    'officerBuyer',
    'officerJobCentre',
    'officerProvider',
    'lookMonths',
    'committee',
    ...RULE_GROUPS.letters,
  ],
};

/** A change from the day on is seen, and one that begins the day after is not: so that day decides and no other. */
const decides = async (rule: RuleKey, { value, on, see }: Probe): Promise<void> => {
  const seen = async (programme: Programme): Promise<string> =>
    JSON.stringify((await see(programme)) ?? null);
  const from = (day: string): Promise<string> => seen(withChange(PILOT, { rule, value, from: day }));
  const before = await seen(PILOT);
  assert.notEqual(await from(on), before, `${rule} from ${on} is seen`);
  assert.equal(await from(addDays(on, 1)), before, `${rule} from the day after ${on} is not seen`);
};

describe('the day that decides which rule holds', () => {
  it('is written for every rule, by hand and in the code', () => {
    const written = Object.entries(BY_HAND).flatMap(([day, rules]) => rules.map((rule) => [rule, day]));
    assert.deepEqual(Object.fromEntries(written), RULE_DAY);
    assert.deepEqual(new Set(written.map(([rule]) => rule)), new Set(RULE_KEYS));
  });

  for (const [rule, probe] of Object.entries(PROBES) as [RuleKey, Probe][])
    it(`of ${rule} is ${probe.on === MADE ? 'the day the case was made' : probe.on}`, () =>
      decides(rule, probe));

  it('of a deadline is the day the case is made, when it is made', () => decides('deadlineDays', MADE_WITH));

  for (const [rule, probe] of Object.entries(LOAN_COMPLAINTS) as [RuleKey, Probe][])
    it(`of ${rule} is the same for a loan`, () => decides(rule, probe));

  it('lets a rule begin today only where no day that has passed is read again', () => {
    for (const rule of RULE_KEYS)
      assert.equal(earliestFor(rule, MADE), BY_HAND.today.includes(rule) ? MADE : '2026-11-24', rule);
  });
});
