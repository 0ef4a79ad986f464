import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluationFile } from '../../bot/files/evaluation-file.ts';
import { EVALUATION_PARTS } from '../../bot/files/file.ts';
import type { EvaluationRow } from '../../bot/evaluation/rows.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import { EXAMPLE, inputOf, PILOT } from '../bot/evaluation/example.ts';

/**
 * The files of an evaluation as another program shows them: made, opened with LibreOffice and turned into pictures of
 * their pages, `node tests/long/evaluation-pages.ts [--folder FOLDER]`. Where LibreOffice or pdftoppm is missing it
 * says so and proves nothing.
 */
const { values } = parseArgs({ options: { folder: { type: 'string' } } });

const LIMIT_MS = 120_000;
const FORBIDDEN = { names: [], references: [], cases: [], prefixes: ['ML'], cvr: [] };

const ROWS: readonly EvaluationRow[] = Array.from({ length: 31 }, (_, at) => ({
  appliedOn: `2026-0${1 + (at % 9)}-12`,
  answer: at % 3 === 0 ? 'refused' : 'placed',
  pauseDays: at % 5,
  activities: at,
  attended: at,
  granted: at * 1_000,
  paidOut: at * 1_000,
  paidBack: at * 10,
}));

/** What a person finds on the pages, and the fewest pages it takes. */
const PAGES: Readonly<
  Record<(typeof EVALUATION_PARTS)[number], { readonly least: number; readonly says: RegExp }>
> = {
  open: { least: 4, says: /Beslutningskompetence[\s\S]*Bilag 2: Metode og kilder/ },
  annex: { least: 4, says: /Fortroligt – lukket punkt \(forvaltningsloven § 27\)[\s\S]*Samarbejdet/ },
  excel: { least: 4, says: /applications/ },
};

const isThere = (program: string, flag: string): boolean => spawnSync(program, [flag]).error === undefined;

const run = (program: string, args: readonly string[], folder: string): void => {
  const { status, stderr, error } = spawnSync(program, args, { cwd: folder, timeout: LIMIT_MS });
  assert.ok(status === 0, `${program} failed: ${error?.message ?? stderr.toString()}`);
};

const pagesOf = async (
  name: string,
  evaluation: Evaluation,
  part: (typeof EVALUATION_PARTS)[number],
  folder: string,
): Promise<void> => {
  const made = await evaluationFile(part, { ...inputOf(evaluation), rows: ROWS, forbidden: FORBIDDEN });
  assert.ok(!('refused' in made), part);
  const file = `${name}-${made.name}`;
  writeFileSync(join(folder, file), made.bytes);
  // A profile of its own, so that an office that is open elsewhere is left alone.
  run(
    'soffice',
    [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', file],
    folder,
  );
  const pdf = file.replace(/\.\w+$/, '.pdf');
  run('pdftotext', ['-layout', pdf, `${pdf}.txt`], folder);
  run('pdftoppm', ['-r', '90', '-png', pdf, basename(pdf, '.pdf')], folder);
  const pictures = readdirSync(folder).filter(
    (one) => one.startsWith(basename(pdf, '.pdf')) && one.endsWith('.png'),
  );
  const { least, says } = PAGES[part];
  assert.ok(pictures.length >= least, `${file}: only ${pictures.length} pages`);
  for (const picture of pictures)
    assert.ok(statSync(join(folder, picture)).size > 4_000, `${picture} is empty`);
  assert.match(readFileSync(join(folder, `${pdf}.txt`), 'utf8'), says, file);
  process.stdout.write(`${file}: ${pictures.length} pages\n`);
};

const all = async (folder: string): Promise<void> => {
  for (const [name, evaluation] of [
    ['year', EXAMPLE],
    ['pilot', PILOT],
  ] as const)
    for (const part of EVALUATION_PARTS) await pagesOf(name, evaluation, part, folder);
};

if (!isThere('soffice', '--version') || !isThere('pdftoppm', '-v') || !isThere('pdftotext', '-v')) {
  process.stdout.write('LibreOffice or pdftoppm is not on this machine: the pages were not looked at\n');
} else {
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'evaluation-'));
  if (values.folder !== undefined) mkdirSync(folder, { recursive: true });
  try {
    await all(folder);
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true });
  }
}
