import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Intent } from '../../domain/commands.ts';
import {
  approve,
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
};
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

/** Everything a case can go through, with every field that can say something about the citizen. */
const wholeStory = (): readonly (readonly [Intent, typeof CASEWORKER])[] => {
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
        for (const kind of ['head', 'command:', 'notice:1', 'delivery:notice:1', 'delivery:task:', 'case:'])
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
          sensitive.filter(({ text }) => text.includes(BASIS) || text.includes('"health"')),
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
        assert.ok(hashes.length > 25);
        assert.equal(new Set(hashes).size, hashes.length);
      }),
    ));
});
