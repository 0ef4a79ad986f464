import assert from 'node:assert/strict';
import type { Intent } from '../../domain/commands.ts';
import { carry, enrols } from '../support/carry.ts';
import { present } from '../support/case-steps.ts';
import { inMain } from '../support/loan-talk.ts';
import type { Stage, Who } from '../support/stage.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const TODAY = { now: '2027-02-01T09:12:00.000Z' };
const at = (day: string): string => `${day}T09:12:00.000Z`;

const letterFor = async (stage: Stage, who: Who, number: string): Promise<string> =>
  cardOf(await stage.say(who, `brev ${number}`)).texts.join('\n');

const REFUSES = {
  type: 'draft-refusal',
  rejectionRule: 'Reglen',
  rejectionConsiderations: 'Ideen bærer ikke',
  rejectionFacts: 'Samtalen',
} as const;

/** Nobody of the two parties recommends the citizen; the refusal was sent on 1 November. */
const refused = async (stage: Stage): Promise<string> => {
  const deed = (who: 'caseworker' | 'visitator', intent: Intent, day = '2026-11-01') =>
    carry(stage, who, intent, at(day));
  const number = await deed('caseworker', {
    type: 'refer',
    applicationDate: '2026-10-01',
    journalRef: '26/1',
    citizenName: 'Maria Holm',
    consentDay: '2026-10-01',
    consentForm: 'oral',
    supportBasis: 'dagpenge',
    businessIdea: 'Cykelværksted',
    recommendation: 'not-suitable',
    justification: 'Ikke nu',
    ratings: {},
    hearProvider: false,
  });
  await deed('caseworker', { ...REFUSES, case: number });
  await deed('caseworker', { type: 'record-hearing', case: number, result: 'no-answer' });
  await deed('caseworker', { type: 'record-letter', case: number, date: '2026-11-01' });
  return number;
};

/** What was refused is complained about, and taken back on 1 December. */
const upheld = async (stage: Stage, number: string): Promise<void> => {
  await carry(stage, 'caseworker', { type: 'complain', case: number, date: '2026-11-10' }, at('2026-11-10'));
  await carry(
    stage,
    'caseworker',
    { type: 'judge-complaint', case: number, result: 'upheld' },
    at('2026-12-01'),
  );
};

describe('The day of a letter', () => {
  it(
    'that was sent is the day it was sent',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      const letter = await letterFor(stage, 'caseworker', await refused(stage));
      assert.match(letter, /· 1\. november 2026/);
      // Four weeks end on a Sunday.
      assert.match(letter, /senest 30\. november 2026/);
    }, TODAY),
  );

  it(
    'of a second refusal is not that of the first: the citizen has the whole time to complain',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      const number = await refused(stage);
      await upheld(stage, number);
      const again = at('2027-01-20');
      const decides = {
        type: 'decide-finally',
        case: number,
        decision: 'reject',
        reasons: 'Stadig',
      } as const;
      await carry(stage, 'caseworker', decides, again);
      await carry(stage, 'caseworker', { ...REFUSES, case: number }, again);
      assert.match(await letterFor(stage, 'caseworker', number), /· 1\. februar 2027/);
      await carry(stage, 'caseworker', { type: 'record-hearing', case: number, result: 'no-answer' }, again);
      const letter = await letterFor(stage, 'caseworker', number);
      assert.match(letter, /· 1\. februar 2027/);
      assert.match(letter, /senest 1\. marts 2027/);
    }, TODAY),
  );

  it(
    'of a place after an upheld complaint is not that of the refusal',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      const number = await refused(stage);
      await upheld(stage, number);
      await carry(
        stage,
        'caseworker',
        {
          type: 'decide-finally',
          case: number,
          decision: 'approve',
          startDate: '2027-03-01',
          reasons: 'Alligevel',
        },
        at('2027-01-20'),
      );
      const letter = await letterFor(stage, 'caseworker', number);
      assert.match(letter, /Du har fået en plads/);
      assert.match(letter, /· 1\. februar 2027/);
    }, TODAY),
  );

  it(
    'of a second refusal of a loan is not that of the first',
    withStage(async (stage) => {
      await present(stage, 'approver');
      const number = await inMain(stage);
      await carry(stage, 'coach', {
        type: 'request-loan',
        case: number,
        amount: 5000,
        budget: [{ name: 'computer', amount: 5000 }],
        instalments: 10,
        graceMonths: 1,
        justification: 'Til en computer',
        citizenAgrees: true,
      });
      const refuses = async (day: string): Promise<void> => {
        const { type: _, ...why } = REFUSES;
        await carry(stage, 'approver', { type: 'reject-loan', case: number, ...why }, at(day));
        await carry(
          stage,
          'approver',
          { type: 'record-loan-hearing', case: number, result: 'no-answer' },
          at(day),
        );
      };
      await refuses('2026-11-24');
      await carry(
        stage,
        'approver',
        { type: 'record-loan-letter', case: number, date: '2026-11-24' },
        at('2026-11-24'),
      );
      assert.match(await letterFor(stage, 'approver', number), /· 24\. november 2026/);
      await carry(
        stage,
        'approver',
        { type: 'complain-loan', case: number, date: '2026-12-01' },
        at('2026-12-01'),
      );
      await carry(
        stage,
        'approver',
        { type: 'judge-loan-complaint', case: number, result: 'upheld' },
        at('2026-12-10'),
      );
      await refuses('2027-01-20');
      const letter = await letterFor(stage, 'approver', number);
      assert.match(letter, /· 1\. februar 2027/);
      assert.match(letter, /senest 1\. marts 2027/);
    }, TODAY),
  );
});

describe('The letter about a later deadline', () => {
  it(
    'belongs to a case only while the citizen waits for the answer by that day',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      const number = await enrols(stage, '26/2', { day: '2026-12-01' });
      const other = await refused(stage);
      await upheld(stage, other);
      const later = { type: 'extend', until: '2027-03-15', reason: 'vi mangler en udtalelse' } as const;
      await carry(stage, 'caseworker', { ...later, case: other }, at('2026-12-02'));
      assert.match(await letterFor(stage, 'caseworker', other), /tager længere tid/);
      await carry(
        stage,
        'caseworker',
        {
          type: 'decide-finally',
          case: other,
          decision: 'approve',
          startDate: '2026-12-10',
          reasons: 'Alligevel',
        },
        at('2026-12-10'),
      );
      await carry(
        stage,
        'caseworker',
        {
          type: 'discharge',
          case: other,
          date: '2026-12-20',
          reason: 'personal',
          agreed: true,
          outcome: 'unknown',
        },
        at('2026-12-20'),
      );
      assert.doesNotMatch(await letterFor(stage, 'caseworker', other), /tager længere tid/);
      assert.match(await letterFor(stage, 'caseworker', number), /Du har fået en plads/);
    }, TODAY),
  );

  it(
    'is not told again by a new run after a complaint, whose day nobody has moved',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      const number = await refused(stage);
      await upheld(stage, number);
      const later = { type: 'extend', case: number, reason: 'vi mangler en udtalelse' } as const;
      await carry(stage, 'caseworker', { ...later, until: '2027-01-15' }, at('2026-12-02'));
      const again = at('2026-12-10');
      const decides = {
        type: 'decide-finally',
        case: number,
        decision: 'reject',
        reasons: 'Stadig',
      } as const;
      await carry(stage, 'caseworker', decides, again);
      await carry(stage, 'caseworker', { ...REFUSES, case: number }, again);
      await carry(stage, 'caseworker', { type: 'record-hearing', case: number, result: 'no-answer' }, again);
      await carry(stage, 'caseworker', { type: 'record-letter', case: number, date: '2026-12-10' }, again);
      await carry(
        stage,
        'caseworker',
        { type: 'complain', case: number, date: '2026-12-12' },
        at('2026-12-12'),
      );
      const judges = { type: 'judge-complaint', case: number, result: 'upheld' } as const;
      await carry(stage, 'caseworker', judges, at('2027-01-20'));
      assert.doesNotMatch(await letterFor(stage, 'caseworker', number), /tager længere tid/);
    }, TODAY),
  );
});
