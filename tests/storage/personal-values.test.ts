import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Intent } from '../../domain/commands.ts';
import {
  approve,
  begin,
  CASEWORKER,
  command,
  done,
  executeOn,
  logOf,
  newProgramme,
  refer,
  VISITATOR,
} from './programme-store.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

/** A citizen whose every value is found again wherever it goes. */
const MARKED = {
  journalRef: '25/MÆRKE-ref-4711',
  citizenName: 'MÆRKE-navn Ågesen',
  businessIdea: 'MÆRKE-idé\nmed "citat"',
  justification: 'MÆRKE-begrundelse',
  citizenView: 'MÆRKE-borgeren',
  criteriaNote: 'MÆRKE-kriterier',
  question: 'MÆRKE-spørgsmål',
  answer: 'MÆRKE-svar',
  considerations: 'MÆRKE-hensyn',
  facts: 'MÆRKE-oplysninger',
  participants: 'MÆRKE-deltagere',
  reasons: 'MÆRKE-nyt',
  rejectionRule: 'MÆRKE-regel',
  rejectionConsiderations: 'MÆRKE-hovedhensyn',
  rejectionFacts: 'MÆRKE-grundlag',
  remarks: 'MÆRKE-partshøring',
  withdrawalReason: 'MÆRKE-trukket',
  extensionReason: 'MÆRKE-frist',
  correctionReason: 'MÆRKE-rettet',
  dischargeNote: 'MÆRKE-udskrivning',
  cvr: '10150817',
};
/** Why a course ended, and to what. */
const ENDED = { reason: 'not-to-main', outcome: 'self-employed-and-benefit' } as const;
const BASIS = 'ressourceforloebsydelse';

const digests = (text: string): readonly string[] =>
  (['hex', 'base64', 'base64url'] as const).map((encoding) =>
    createHash('sha256').update(text).digest(encoding),
  );

/** The forms in which a value could stand somewhere: itself, folded, encoded, or hashed without a salt. */
const formsOf = (value: string): readonly string[] => [
  value,
  JSON.stringify(value).slice(1, -1),
  value.toLowerCase(),
  value.replaceAll(/\s/g, '').toLowerCase(),
  encodeURIComponent(value),
  Buffer.from(value).toString('base64'),
  Buffer.from(value).toString('hex'),
  ...[value, JSON.stringify(value), value.toLowerCase(), `\n${JSON.stringify(value)}`].flatMap(digests),
];

interface Found {
  readonly id: string;
  /** What a document is found by: partition, id and tags. */
  readonly keys: string;
  readonly body: string;
}

const isOwn = ({ id }: Found): boolean => /^(?:case|personal):/.test(id);

/** Every row of the file, as it lies there. */
const rowsOf = (folder: string): readonly Found[] => {
  const db = new DatabaseSync(join(folder, 'mikrolaan.db'), { readOnly: true });
  try {
    const tags = db.prepare('SELECT partition, id, tag FROM tag').all();
    const docs = db.prepare('SELECT partition, id, tags, body FROM doc').all();
    return [...tags, ...docs].map(({ body, ...keys }) => ({
      id: String(keys['id']),
      keys: Object.values(keys).join('\n'),
      body: String(body ?? ''),
    }));
  } finally {
    db.close();
  }
};

type Story = readonly (readonly [Intent, typeof CASEWORKER])[];

/** From a meeting that ends in a no to a complaint. */
const refusalStory = (): Story => {
  const { participants, reasons, rejectionRule, rejectionConsiderations, rejectionFacts, remarks } = MARKED;
  const [two, date] = ['ML-2026-002', '2026-11-23'] as const;
  const decision = 'reject';
  const draft = { rejectionRule, rejectionConsiderations, rejectionFacts } as const;
  return [
    [{ type: 'decide-jointly', case: two, meetingDate: date, participants, decision, reasons }, VISITATOR],
    [{ type: 'countersign', case: two, agrees: true }, CASEWORKER],
    [{ type: 'draft-refusal', case: two, ...draft }, CASEWORKER],
    [{ type: 'record-hearing', case: two, result: 'answered', remarks }, CASEWORKER],
    [{ type: 'record-letter', case: two, date }, CASEWORKER],
    [{ type: 'complain', case: two, date }, CASEWORKER],
  ];
};

/** A later deadline, a correction and a withdrawal, and the last one undone. */
const keepingStory = (): Story => {
  const { withdrawalReason, extensionReason, correctionReason } = MARKED;
  const three = 'ML-2026-003';
  const correction = { field: 'citizenName', value: `${MARKED.citizenName} (rettet)` } as const;
  return [
    [{ type: 'extend', case: three, until: '2027-02-01', reason: extensionReason }, CASEWORKER],
    [{ type: 'correct', case: three, correction, reason: correctionReason }, CASEWORKER],
    [{ type: 'withdraw', case: three, reason: withdrawalReason }, CASEWORKER],
    [{ type: 'undo', case: three, entry: 16 }, CASEWORKER],
    [{ type: 'undo', case: 'ML-2026-001', entry: 6 }, VISITATOR],
  ];
};

/** A course that ended, was reopened, and ended again. */
const courseStory = (form: Partial<Extract<Intent, { type: 'refer' }>>): Story => {
  const { journalRef, dischargeNote: note, cvr, correctionReason: reason } = MARKED;
  const [four, date] = ['ML-2026-004', '2026-11-23'] as const;
  const ended = { type: 'discharge', case: four, date, agreed: true, ...ENDED, note, cvr } as const;
  return [
    [refer(`${journalRef}-d`, form).intent, CASEWORKER],
    [begin(four).intent, VISITATOR],
    [ended, CASEWORKER],
    [{ type: 'reopen', case: four, reason }, CASEWORKER],
    [ended, CASEWORKER],
  ];
};

/** Everything a case can go through, with every field that can say something about the citizen. */
const wholeStory = (): Story => {
  const { journalRef, citizenName, businessIdea, justification, citizenView, criteriaNote } = MARKED;
  const { question, answer, considerations, facts } = MARKED;
  const form = {
    citizenName,
    businessIdea,
    justification,
    citizenView,
    criteriaNote,
    supportBasis: BASIS,
    ratings: { health: '1' } as const,
  };
  return [
    [refer(journalRef, form).intent, CASEWORKER],
    [refer(`${journalRef}-b`, form).intent, CASEWORKER],
    [refer(`${journalRef}-c`, { ...form, recommendation: 'not-suitable' }).intent, CASEWORKER],
    [{ type: 'ask', case: 'ML-2026-001', question }, VISITATOR],
    [{ type: 'reply', case: 'ML-2026-001', answer }, CASEWORKER],
    [approve('ML-2026-001').intent, VISITATOR],
    [{ type: 'reject', case: 'ML-2026-002', considerations, facts }, VISITATOR],
    ...refusalStory(),
    ...keepingStory(),
    ...courseStory(form),
  ];
};

describe('personal values', () => {
  it('stand in the case and beside the log, and in no other document, id or tag', () =>
    inTempFolder((folder) =>
      withStore(folder, async (store) => {
        const programme = await newProgramme(store);
        const execute = executeOn(store);
        for (const [intent, actor] of wholeStory()) done(await execute(programme, command(intent, actor)));

        const rows = rowsOf(folder);
        const own = rows.filter(isOwn).map(({ body }) => body);
        // Of the documents that may hold them, the keys still may not.
        const others = rows.map((row) => ({
          ...row,
          text: isOwn(row) ? row.keys : `${row.keys}\n${row.body}`,
        }));
        for (const kind of [
          'head',
          'command:',
          'notice:1',
          'delivery:notice:1:correction',
          'notice:3',
          'delivery:notice:3:correction',
          'delivery:task:',
          'case:',
        ])
          assert.ok(
            others.some(({ id }) => id.startsWith(kind)),
            `no ${kind} was searched`,
          );
        for (const value of Object.values(MARKED)) {
          assert.ok(
            own.some((body) => body.includes(JSON.stringify(value).slice(1, -1))),
            value,
          );
          const forms = formsOf(value);
          assert.deepEqual(
            others.filter(({ text }) => forms.some((form) => text.includes(form))),
            [],
          );
        }
        // The programme itself lists every benefit there is.
        const sensitive = others.filter(({ id }) => id !== 'programme');
        assert.deepEqual(
          sensitive.filter(({ text }) =>
            [BASIS, '"health"', ENDED.reason, ENDED.outcome].some((value) => text.includes(value)),
          ),
          [],
        );
      }),
    ));

  it('leave a different hash in the log each time, so that nobody can compare or guess', () =>
    inTempFolder((folder) =>
      withStore(folder, async (store) => {
        const programme = await newProgramme(store);
        const execute = executeOn(store);
        for (const [intent, actor] of wholeStory()) done(await execute(programme, command(intent, actor)));
        const hashes = (await logOf(store, programme)).flatMap(({ personal }) => Object.values(personal));
        assert.ok(hashes.length > 50);
        assert.equal(new Set(hashes).size, hashes.length);
      }),
    ));
});
