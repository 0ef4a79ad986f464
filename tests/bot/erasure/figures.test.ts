import assert from 'node:assert/strict';
import type { EvaluationPart, MadeFile } from '../../../bot/files/file.ts';
import { EVALUATION_PARTS } from '../../../bot/files/file.ts';
import { QUALIFYING_TYPES } from '../../../domain/vocabulary.ts';
import { wordText } from '../access/read-files.ts';
import { carry, keyOf } from '../../support/carry.ts';
import { allTextIn, cellsIn, evaluationMade } from '../../support/evaluation-files.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Stage } from '../../support/stage.ts';
import { present } from '../../support/case-steps.ts';
import { erase } from './erase.ts';
import { fullCase, MARK } from './full-case.ts';

const NOW = '2029-01-10T09:12:00.000Z';
const PERIODS = [
  { from: '2026-01-01', to: '2028-12-31' },
  { from: '2026-06-01', to: '2027-12-31' },
];

const at = (day: string): string => `${day}T09:12:00.000Z`;

/** What names a citizen of the story anywhere. */
const NAMING = [MARK, 'Qvist', 'Borgerdal', 'Laanerup', 'Fortrydsen', '26/', '10150817', '12345674'];

const applied = (stage: Stage, citizenName: string, day: string): Promise<string> =>
  carry(
    stage,
    'caseworker',
    {
      type: 'refer',
      applicationDate: day,
      journalRef: `26/${citizenName.slice(0, 6)}`,
      citizenName,
      consentDay: day,
      consentForm: 'oral',
      supportBasis: 'sygedagpenge',
      businessIdea: `${MARK} idé`,
      recommendation: 'suitable',
      justification: `${MARK} begrundelse`,
      ratings: {},
      hearProvider: true,
    },
    at(day),
  );

/** A course with a loan that was paid back, and a benefit at the end of it. */
const borrower = async (stage: Stage): Promise<string> => {
  const number = await applied(stage, 'Laanerup', '2026-12-01');
  const deeds = [
    [
      'visitator',
      '2026-12-07',
      { type: 'approve', case: number, startDate: '2027-01-04', coach: keyOf('coach') },
    ],
    [
      'coach',
      '2027-03-01',
      {
        type: 'log-activities',
        cases: [number],
        activityTypes: QUALIFYING_TYPES,
        date: '2027-03-01',
        minutes: 90,
        attendance: {},
        share: false,
      },
    ],
    [
      'coach',
      '2027-06-28',
      {
        type: 'propose-phase',
        case: number,
        recommendation: 'advance',
        date: '2027-07-04',
        businessPlanReady: true,
        budgetReady: true,
        supportClarified: true,
        supportSettled: `${MARK} afklaret`,
        assessment: `${MARK} vurdering`,
        exemptions: [],
      },
    ],
    ['caseworker', '2027-06-29', { type: 'answer-phase', case: number, agrees: true }],
    [
      'coach',
      '2027-07-12',
      {
        type: 'request-loan',
        case: number,
        amount: 9_000,
        budget: [{ name: `${MARK} computer`, amount: 9_000 }],
        instalments: 9,
        graceMonths: 1,
        justification: `${MARK} lån`,
        citizenAgrees: true,
      },
    ],
    ['approver', '2027-07-15', { type: 'approve-loan', case: number, amount: 9_000 }],
    [
      'finance',
      '2027-07-20',
      { type: 'disburse', case: number, amount: 9_000, agreementDate: '2027-07-19', date: '2027-07-20' },
    ],
    ['finance', '2027-10-01', { type: 'repay', case: number, amount: 9_000, date: '2027-10-01' }],
    [
      'caseworker',
      '2027-11-30',
      {
        type: 'discharge',
        case: number,
        date: '2027-11-30',
        reason: 'personal',
        agreed: true,
        outcome: 'benefits',
        cvr: '12345674',
        note: `${MARK} udskrevet`,
      },
    ],
    ['caseworker', '2028-06-01', { type: 'follow-up', case: number, outcome: 'employed', note: MARK }],
    ['caseworker', '2028-12-01', { type: 'follow-up', case: number, outcome: 'benefits', note: MARK }],
  ] as const;
  for (const [who, day, intent] of deeds) await carry(stage, who, intent, at(day));
  return number;
};

const filesOf = async (stage: Stage): Promise<readonly Readonly<Record<EvaluationPart, MadeFile>>[]> => {
  const made: Readonly<Record<EvaluationPart, MadeFile>>[] = [];
  for (const period of PERIODS)
    made.push({
      open: await evaluationMade(stage, 'leader', 'open', period),
      annex: await evaluationMade(stage, 'leader', 'annex', period),
      excel: await evaluationMade(stage, 'leader', 'excel', period),
    });
  return made;
};

/** The newest entry of the log is another one after an erasure, and nothing else is. */
const withoutEntry = (text: string): string => text.replaceAll(/hændelse nr\. [\d.]+/g, 'hændelse nr. x');

/** All that a reader reads in the files of a period. */
const read = ({ open, annex, excel }: Readonly<Record<EvaluationPart, MadeFile>>) => ({
  open: withoutEntry(wordText(open)),
  annex: withoutEntry(wordText(annex)),
  figures: cellsIn(excel, 'Tal'),
  rows: cellsIn(excel, 'Rækker'),
  sources: cellsIn(excel, 'Kilder'),
});

const valueOf = ({ figures }: Pick<ReturnType<typeof read>, 'figures'>, id: string): string | undefined => {
  const row = figures
    .find((cell) => cell.startsWith('A') && cell.endsWith(` ${id}`))
    ?.split(' ')[0]
    ?.slice(1);
  return figures.find((cell) => cell.startsWith(`C${row} `))?.split(' ')[1];
};

describe('The evaluation’s files after erasures', function () {
  this.timeout(180_000);

  it(
    'have the same numbers, rows and sources, of two periods, and nothing of the citizens',
    withKeptStore(async (kept) => {
      const stage = await kept.open({ now: NOW });
      const first = await fullCase(stage);
      const second = await fullCase(stage, 'Borgerdal Qvist');
      const regret = await applied(stage, 'Fortrydsen', '2026-11-02');
      await carry(stage, 'caseworker', { type: 'withdraw', case: regret, reason: MARK }, at('2026-11-05'));
      const lent = await borrower(stage);
      await present(stage, 'caseworker', 'coach', 'leader', 'director');
      const before = (await filesOf(stage)).map(read);
      const [whole] = before;
      assert.ok(whole);
      // The story is told by what is read: four applications, three courses, a loan paid back, all followed up.
      for (const [id, value] of [
        ['applications', '4'],
        ['enrolments', '3'],
        ['paid-back', '9000'],
        ['followed-6', '3'],
        ['self-supporting-12', '2'],
        ['supported-12', '1'],
        ['businesses', '3'],
        ['ended-personal', '1'],
      ])
        assert.equal(valueOf(whole, String(id)), value, id);
      assert.equal(whole.rows.filter((cell) => cell.startsWith('A')).length, 5, 'four rows and a head');

      for (const number of [first, second, lent, regret]) {
        await erase(stage, number);
        if (number !== first && number !== regret) continue;
        const after = await filesOf(stage);
        assert.deepEqual(after.map(read), before, `after ${number}`);
        for (const files of number === regret ? after : [])
          for (const part of EVALUATION_PARTS)
            for (const naming of [...NAMING, first, second, lent, regret])
              assert.ok(!allTextIn(files[part]).includes(naming.toLowerCase()), `${naming} in ${part}`);
      }
    }),
  );
});
