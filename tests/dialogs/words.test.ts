import assert from 'node:assert/strict';
import { CHAT } from '../../bot/chat/words.ts';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { FRAME } from '../../dialogs/engine/frame-words.ts';
import type { Field } from '../../dialogs/engine/field.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import { sayRefusal } from '../../dialogs/refusals.ts';
import { notAllowed, noSuchCase } from '../../dialogs/refusals/rights.ts';
import { dayBetween, deadlineLine, RECOMMENDATION, STATUS } from '../../dialogs/words.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { ACTIONS } from '../../domain/rights/actions.ts';
import type { Text } from '../../domain/text.ts';
import { FIELD_READERS } from '../../domain/view.ts';
import { begunRun, PERSONAL, TODAY } from '../support/fake-lookups.ts';

/** Names, numbers and benefits are the same words in both languages. */
const SAME = new Set([
  'budget',
  'Budget',
  'Sagsbehandler 2',
  'Coach',
  'Maria',
  'dagpenge',
  '25/012345',
  '–',
  'i dag',
  '25313763',
  'Pension',
  'organisation',
]);

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  'da' in value &&
  typeof value.da === 'string' &&
  'en' in value;

/** Every text in a value, with where it stands. */
const textsIn = (value: unknown, path = ''): readonly (readonly [string, Text])[] => {
  if (isText(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
};

const REFUSALS: readonly Refusal[] = [
  ...ACTIONS.map((action): Refusal => ({ code: 'not-allowed', action })),
  { code: 'no-such-case', case: 'ML-2026-001' },
  { code: 'not-now', case: 'ML-2026-001', status: 'enrolled', since: '2026-11-23T09:12:00.000Z' },
  { code: 'both-keys', case: 'ML-2026-001' },
  { code: 'double-reference', case: 'ML-2026-001' },
  { code: 'cpr-in-reference' },
  { code: 'unknown-support-basis' },
  { code: 'application-in-future' },
  { code: 'consent-in-future' },
  { code: 'consent-before-withdrawal', from: TODAY },
  { code: 'extension-needs-reason' },
  { code: 'start-out-of-range', earliest: TODAY, latest: TODAY },
  { code: 'unknown-coach' },
  { code: 'no-such-notice', notice: 3 },
  { code: 'notice-erased', notice: 3 },
  { code: 'notice-answered', notice: 3 },
  { code: 'no-such-question', notice: 3 },
  { code: 'answer-names-citizen' },
  { code: 'meeting-in-past' },
  { code: 'meeting-in-future' },
  { code: 'not-shared', case: 'ML-2026-001' },
  { code: 'own-proposal', case: 'ML-2026-001' },
  { code: 'sent-out-of-range', earliest: TODAY, latest: TODAY },
  { code: 'complaint-out-of-range', earliest: TODAY, latest: TODAY },
  { code: 'extension-too-short', after: TODAY },
  { code: 'nothing-corrected' },
  { code: 'nothing-to-undo', case: 'ML-2026-001' },
  { code: 'others-undo', case: 'ML-2026-001' },
  { code: 'undo-too-late', case: 'ML-2026-001', minutes: 15 },
  { code: 'moved-on', case: 'ML-2026-001' },
  { code: 'place-gone', case: 'ML-2026-001' },
  { code: 'discharge-out-of-range', earliest: TODAY, latest: TODAY },
  { code: 'not-a-cvr' },
  { code: 'already-member' },
  { code: 'no-such-member' },
  { code: 'no-role' },
  { code: 'role-not-there', role: 'coach' },
  { code: 'own-roles' },
  { code: 'last-admin' },
  { code: 'last-day-past' },
  { code: 'has-cases', cases: 2 },
  { code: 'role-has-cases', cases: 2 },
  { code: 'successor-cannot', case: 'ML-2026-001' },
  { code: 'no-proposal' },
  { code: 'own-admin' },
  { code: 'absence-ends-early' },
  { code: 'no-such-deputy' },
  { code: 'own-deputy' },
  { code: 'deputy-away' },
  { code: 'not-away' },
];

const CASE = { case: 'ML-2026-001' };

const ENROLMENT = {
  notice: 1,
  start: TODAY,
  qualifyingUntil: TODAY,
  mainUntil: TODAY,
  placesUsed: 1,
  placesTotal: 2,
};

const REFERRED = {
  applicationDate: TODAY,
  deadline: TODAY,
  madeOn: TODAY,
  organisation: 'jobcenter-vallensbaek',
  caseworker: 'x',
  recommendation: 'suitable',
  consentDay: TODAY,
  consentForm: 'oral',
} as const;

const EVENTS: readonly LoggedEvent[] = [
  { ...CASE, type: 'referred', data: { ...REFERRED, sharedWithProvider: true } },
  { ...CASE, type: 'referred', data: { ...REFERRED, sharedWithProvider: false } },
  { ...CASE, type: 'assessed', data: { decision: 'approve' } },
  { ...CASE, type: 'question-asked', data: {} },
  { ...CASE, type: 'question-answered', data: {} },
  { ...CASE, type: 'notice-questioned', data: { notice: 1 } },
  { ...CASE, type: 'notice-answered', data: { notice: 1, asked: 4, to: 'dk:erik' } },
  { ...CASE, type: 'disagreed', data: {} },
  { ...CASE, type: 'refusal-begun', data: {} },
  { ...CASE, type: 'waitlisted', data: { applicationDate: TODAY, position: 3 } },
  { ...CASE, type: 'enrolled', data: ENROLMENT },
  { ...CASE, type: 'invited', data: { meetingDate: TODAY } },
  { ...CASE, type: 'joint-proposed', data: { decision: 'reject', meetingDate: TODAY, side: 'provider' } },
  { ...CASE, type: 'joint-agreed', data: { decision: 'approve' } },
  { ...CASE, type: 'joint-declined', data: {} },
  { ...CASE, type: 'still-disagreed', data: { meetingDate: TODAY, side: 'provider' } },
  { ...CASE, type: 'finally-decided', data: { decision: 'reject' } },
  { ...CASE, type: 'refusal-drafted', data: { hearingUntil: TODAY } },
  { ...CASE, type: 'heard', data: { result: 'answered', on: TODAY } },
  { ...CASE, type: 'heard', data: { result: 'no-answer', on: TODAY } },
  { ...CASE, type: 'heard', data: { result: 'not-needed', on: TODAY, waiver: 'known-facts' } },
  { ...CASE, type: 'refusal-sent', data: { date: TODAY, complainBy: TODAY } },
  { ...CASE, type: 'complained', data: { date: TODAY, reassessBy: TODAY, late: true } },
  { ...CASE, type: 'complaint-judged', data: { result: 'upheld' } },
  { ...CASE, type: 'complaint-judged', data: { result: 'partly' } },
  { ...CASE, type: 'complaint-judged', data: { result: 'rejected-sent-on' } },
  { ...CASE, type: 'withdrawn', data: {} },
  { ...CASE, type: 'corrected', data: { field: 'businessIdea' } },
  {
    ...CASE,
    type: 'corrected',
    data: { field: 'applicationDate', applicationDate: TODAY, deadline: TODAY },
  },
  { ...CASE, type: 'deadline-extended', data: { until: TODAY } },
  { ...CASE, type: 'discharge-begun', data: { date: TODAY, phase: 'main', early: true } },
  { ...CASE, type: 'discharge-dropped', data: {} },
  {
    ...CASE,
    type: 'discharged',
    data: {
      notice: 2,
      date: TODAY,
      phase: 'main',
      early: true,
      placesUsed: 1,
      placesTotal: 2,
      waiting: true,
    },
  },
  {
    ...CASE,
    type: 'reopened',
    data: { notice: 2, place: { case: 'ML-2026-001', from: TODAY, until: TODAY } },
  },
];

/** A member, with where they work: names are the same in every language. */
const NAMES_OF_PEOPLE = new Set([
  ...DEMO_MEMBERS.map(({ name }) => name),
  ...DEMO_PROGRAMME.organisations.map(({ name }) => name),
]);
const isName = (text: string): boolean => text.split(', ').every((part) => NAMES_OF_PEOPLE.has(part));

const assertBoth = (texts: readonly (readonly [string, Text])[]): void => {
  assert.ok(texts.length > 0);
  for (const [where, { da, en }] of texts) {
    assert.ok(da.trim() !== '' && en.trim() !== '', `${where} is empty in one language`);
    // A case number is one in every language, and so is a figure.
    assert.ok(
      da !== en || SAME.has(da) || isName(da) || /^ML-\d{4}-\d{3}|^[\d.]+$/.test(da),
      `${where} is the same in both languages: ${da}`,
    );
    assert.ok(!/\$\{|\bundefined\b|\bnull\b|\bNaN\b|\[object/.test(da + en), `${where}: ${da} / ${en}`);
    assert.ok(
      isName(en) || !/[æøåÆØÅ»«]/.test(en.replaceAll('Næstved', '')),
      `${where} has Danish in its English: ${en}`,
    );
  }
};

describe('Every sentence of the dialogs', () => {
  it('is there in both languages, and differs', async () => {
    for (const flow of DIALOGS) {
      assertBoth(textsIn(flow, flow.id));
      const { facts } = await begunRun(flow);
      const context = { today: TODAY, facts, answers: {} };
      for (const { fields, intro } of flow.steps) {
        const rows = intro?.(facts, {}) ?? [];
        assertBoth([
          ...rows.map(({ label }, index): readonly [string, Text] => [`row ${index}`, label]),
          ['end', FRAME.next],
        ]);
        for (const [id, field] of Object.entries(fields)) {
          const titles = (lang: 'da' | 'en'): readonly string[] => {
            const input = field.input(id, undefined, context, lang);
            return Array.isArray(input['choices'])
              ? input['choices'].map(({ title }: { title: string }) => title)
              : [];
          };
          const en = titles('en');
          const both = titles('da').map((da, index): readonly [string, Text] => [
            id,
            { da, en: en[index] ?? '' },
          ]);
          assertBoth([...both, ['the button', FRAME.next]]);
        }
      }
    }
  });

  it('around them is too', () => {
    assertBoth(textsIn({ FRAME, CHAT, STATUS, RECOMMENDATION }));
    assertBoth(REFUSALS.map((refusal): readonly [string, Text] => [refusal.code, sayRefusal(refusal).say]));
    assertBoth([
      ['nobody', notAllowed('no-such-action')],
      ['no case', noSuchCase('ML-2026-001')],
    ]);
  });

  it('that says what happened is too', () => {
    for (const flow of DIALOGS)
      for (const event of EVENTS) {
        const said = flow.done([event], {});
        assertBoth([
          ...said.map((text): readonly [string, Text] => [`${flow.id} ${event.type}`, text]),
          ['end', FRAME.next],
        ]);
      }
  });

  it('a refusal that names a field names one that a dialog asks', () => {
    const ids = new Set(DIALOGS.flatMap(({ steps }) => steps.flatMap(({ fields }) => Object.keys(fields))));
    for (const refusal of REFUSALS) {
      const { field } = sayRefusal(refusal);
      assert.ok(field === undefined || ids.has(field), field);
    }
  });
});

const everyField = DIALOGS.flatMap(({ id: dialog, steps }) =>
  steps.flatMap(({ fields }) =>
    Object.entries(fields).map(([id, field]): { dialog: string; id: string; field: Field } => ({
      dialog,
      id,
      field,
    })),
  ),
);

/** Who is named, said to a caseworker (»dig«, »din leder«) and to a visitator. */
const NAMES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  caseworker: {
    caseworker: /\bdig\b/i,
    leader: /\bdin leder\b/i,
    visitator: /\bvisitator/i,
    coach: /(?<!ikke )\bcoachen\b/i,
  },
  visitator: {
    caseworker: /\bsagsbehandleren\b/i,
    leader: /\blederen i jobcentret\b/i,
    visitator: /\bvisitator/i,
    coach: /(?<!ikke )\bcoachen\b/i,
  },
};

/** Dialogs that only the caseworker who is addressed can begin; others are worded for both parties. */
const OF_THE_CASEWORKER = new Set(['visitation', 'reply', 'offer', 'follow-up', 'support-basis']);

/** Fields that the case keeps under another name than their id. */
const KEPT_AS: Readonly<Record<string, string>> = {
  'discharge note': 'dischargeNote',
  'follow-up outcome': 'followUpOutcome',
  'follow-up note': 'followUpNote',
  'offer reason': 'offerReason',
  'offer answer': '',
  'notice-question question': 'noticeQuestion',
  'notice-answer question': '',
  'notice-answer answer': 'noticeAnswer',
  'phase-answer answer': '',
  'write-off-answer answer': '',
  'erase-answer answer': '',
  'loan answer': 'loanAnswer',
  'loan budget': 'loanBudget',
  'loan justification': 'loanJustification',
  'loan-decision approvedBudget': 'loanBudget',
  'loan-decision conditions': 'loanConditions',
  'loan-decision question': 'loanQuestion',
  'loan-decision rejectionConsiderations': 'loanConsiderations',
  'loan-decision rejectionFacts': 'loanFacts',
  'loan-decision rejectionRule': 'loanRule',
  'loan-hearing remarks': 'loanRemarks',
  'loan-withdraw reason': 'loanReason',
  'loan-extend reason': 'loanExtensionReason',
};

describe('»Hvorfor«', () => {
  it('has its own reason for every field, and names a rule or somebody', () => {
    const seen = new Map<string, string>();
    for (const { id, field } of everyField) {
      const { why, grid } = field;
      const owner = grid?.da ?? id;
      assert.ok(!seen.has(why.da) || seen.get(why.da) === owner, `${id}: ${why.da}`);
      seen.set(why.da, owner);
      assert.match(
        why.da,
        /notatet|§|art\. \d|lov|borger|visitator|coach|jobcentret|Næstved|Erhvervschef|\bI\b|kriterier|ordene/i,
        `${id}: ${why.da}`,
      );
      assert.match(field.readers.da, /dig|alle på sagen|sagsbehandleren|leder|visitator/i);
    }
  });

  it('tells the truth about who sees a personal value, to whoever is asked', () => {
    for (const { dialog, id, field } of everyField) {
      const grid = id.startsWith('progress') ? 'progress' : 'ratings';
      const key = field.grid ? grid : (KEPT_AS[`${dialog} ${id}`] ?? id);
      const readers = Object.entries(FIELD_READERS).find(([known]) => known === key)?.[1];
      if (!readers) continue;
      const names = NAMES[OF_THE_CASEWORKER.has(dialog) ? 'caseworker' : 'visitator'] ?? {};
      for (const [role, pattern] of Object.entries(names))
        assert.equal(
          pattern.test(field.readers.da),
          readers.some((reader) => reader === role),
          `${id} (${role}): ${field.readers.da}`,
        );
    }
  });

  it('does not hide from the caseworker what the coach sees on the case', () => {
    for (const id of ['applicationDate', 'recommendation']) {
      const found = everyField.find((known) => known.id === id);
      assert.match(found?.field.readers.da ?? '', /coachen/);
    }
  });
});

describe('The facts a dialog takes along', () => {
  it('are small', async () => {
    const long = 'æ'.repeat(2000);
    const personal = {
      ...PERSONAL,
      businessIdea: long,
      justification: long,
      citizenView: long,
      criteriaNote: long,
    };
    for (const flow of DIALOGS) {
      const { facts } = await begunRun(flow, { ...personal, question: long, answer: long });
      const bytes = Buffer.byteLength(JSON.stringify(facts));
      assert.ok(bytes <= 8 * 1024, `${flow.id} takes ${bytes} bytes along`);
    }
  });
});

describe('Which days can be chosen', () => {
  for (const [earliest, latest, said] of [
    ['2026-11-01', '2026-11-30', 'Vælg en dag fra 1. november 2026 til 30. november 2026.'],
    ['2026-11-30', '2026-11-30', 'Dagen kan kun være 30. november 2026.'],
    ['2027-04-01', '2026-12-31', 'Det kan tidligst være 1. april 2027, og så langt er vi ikke endnu.'],
  ] as const)
    it(`says ${said}`, () => assert.equal(dayBetween(earliest, latest).da, said));
});

describe('The line of a deadline', () => {
  it('says when it is: passed, today, tomorrow or later', () => {
    const lines = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-12-21'].map(
      (day) => deadlineLine(day, '2026-11-23').da,
    );
    assert.deepEqual(lines, [
      'Fristen var 22. november 2026 – overskredet.',
      'Fristen er i dag, 23. november 2026.',
      'Fristen er 24. november 2026 – 1 dag endnu.',
      'Fristen er 21. december 2026 – 28 dage endnu.',
    ]);
  });
});
