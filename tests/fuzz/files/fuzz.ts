import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { accessFile } from '../../../bot/files/access-file.ts';
import { bookFile } from '../../../bot/files/book-file.ts';
import { evaluationFile, type EvaluationInput } from '../../../bot/files/evaluation-file.ts';
import { EVALUATION_PARTS, type MadeFile, type RefusedFile } from '../../../bot/files/file.ts';
import { withoutCpr } from '../../../domain/danish/cpr.ts';
import { EXAMPLE, inputOf, PILOT } from '../../bot/evaluation/example.ts';
import { kind, tryKinds, type FuzzSettings, type Tried } from '../kinds.ts';
import { cellsIn, doesNothing, partsIn, wordsIn } from './read-back.ts';
import { asCell, asWritten, hostileText, spaced } from './texts.ts';

const texts = fc.array(hostileText, { minLength: 1, maxLength: 12 });
const noCpr = texts.map((all) => all.map((text) => withoutCpr(text).text));

const made = (file: MadeFile | RefusedFile): MadeFile => {
  assert.ok('bytes' in file, 'a file is made');
  return file;
};

const bookHolds = async (names: readonly string[]): Promise<void> => {
  const lines = names.map((citizen, at) => ({
    case: `ML-2026-${String(at + 1).padStart(3, '0')}`,
    citizen,
    loan: 1,
    kind: 'payout' as const,
    date: '2026-10-05',
    amount: 25_000,
    excess: 0,
    reversal: false,
    entry: at + 1,
  }));
  const parts = partsIn((await bookFile('2026-10', 'ML', { lines, withheld: 0 })).bytes);
  doesNothing(parts);
  const cells = cellsIn(parts).map(spaced);
  for (const name of names) {
    const written = spaced(asCell(name));
    assert.ok(written === '' || cells.includes(written), `»${name.slice(0, 60)}« is not in the book`);
  }
};

const accessDocument = (all: readonly string[]) => ({
  title: 'Indsigt i oplysninger om dig',
  number: 'ML-2026-001',
  controller: 'Jobcenter Vallensbæk',
  madeOn: '2026-11-23',
  sections: [
    {
      title: 'Det står om dig nu',
      entries: [{ heading: all[0] ?? '', lines: all.map((value, at) => ({ label: `Felt ${at}`, value })) }],
    },
  ],
});

const wordHolds = async (all: readonly string[]): Promise<void> => {
  const parts = partsIn(made(await accessFile(accessDocument(all), 'word')).bytes);
  doesNothing(parts);
  const words = spaced(wordsIn(parts));
  for (const text of all)
    assert.ok(words.includes(spaced(asWritten(text))), `»${text.slice(0, 60)}« is not in the file`);
};

interface Json {
  readonly afsnit: readonly {
    readonly poster: readonly { readonly felter: readonly { readonly værdi: string }[] }[];
  }[];
}

const jsonHolds = async (all: readonly string[]): Promise<void> => {
  const { bytes } = made(await accessFile(accessDocument(all), 'json'));
  const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
  assert.deepEqual(
    read.afsnit[0]?.poster[0]?.felter.map(({ værdi }) => værdi),
    all.map((text) => text.toWellFormed()),
  );
};

/** A programme whose every name, word and legal text is somebody's own; ids and days stay. */
const withTexts = (input: EvaluationInput, all: readonly string[]): EvaluationInput => {
  let nth = 0;
  const next = (): string => all[(nth += 1) % all.length] ?? '';
  const changed = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => changed(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, name)]));
    return typeof value === 'string' && TEXT_KEYS.has(key) ? next() : value;
  };
  return { ...input, programme: changed(input.programme) as EvaluationInput['programme'] };
};
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'name',
  'text',
  'label',
  'law',
  'rule',
  'address',
  'unit',
  'purpose',
]);

const NOBODY = { names: [], references: [], cases: [], prefixes: [], cvr: [] };

const evaluationHolds = async (
  part: (typeof EVALUATION_PARTS)[number],
  all: readonly string[],
  pilot: boolean,
) => {
  const base: EvaluationInput = { ...inputOf(pilot ? PILOT : EXAMPLE), rows: [], forbidden: NOBODY };
  const input = withTexts(base, all);
  const parts = partsIn(made(await evaluationFile(part, input)).bytes);
  doesNothing(parts);
  const shown = spaced(part === 'excel' ? cellsIn(parts).join('\n') : wordsIn(parts));
  const name = spaced(part === 'excel' ? asCell(input.programme.name) : asWritten(input.programme.name));
  // The sheet has the programme's name in a cell of its own, or in a sentence that is cut where a cell ends.
  assert.ok(shown.includes(name.slice(0, 20_000)), `»${name.slice(0, 60)}« is not in ${part}`);
};

/** Every file that leaves the bot, with what people may write in it: it opens, does nothing, and says what was written. */
export const fuzzFiles = (settings: FuzzSettings): Promise<readonly Tried[]> =>
  tryKinds(
    [
      kind('a month of loans (Excel)', texts, bookHolds),
      kind('access (Word)', noCpr, wordHolds),
      kind('access (JSON)', noCpr, jsonHolds),
      ...EVALUATION_PARTS.map((part) =>
        kind(`evaluation, ${part}`, fc.tuple(noCpr, fc.boolean()), ([all, pilot]) =>
          evaluationHolds(part, all, pilot),
        ),
      ),
    ],
    settings,
  );
