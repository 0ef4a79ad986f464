import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import { openStore } from '../../storage/open.ts';
import { INCOMPLETE } from '../support/incomplete.ts';
import { launch, startServer, type Env } from './server.ts';

const REAL: Env = {
  NODE_ENV: 'production',
  MIKROLAN_NOW: undefined,
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
  ERASURES_FILE: join(tmpdir(), 'mikrolaan-erasures.jsonl'),
};

const EXAMPLE = new URL('../../docs/programme.example.json', import.meta.url);

const example = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(EXAMPLE, 'utf8')) as Record<string, unknown>;

/** The process goes by today's date. */
const undated = (line: string): string => line.replace(/\d{4}-\d\d-\d\d(?= \()/, 'TODAY');

const refused = async (env: Env): Promise<readonly string[]> => {
  const child = launch(env);
  const { code } = await child.ended;
  assert.equal(code, 1, child.output());
  assert.ok(!child.output().includes('    at '), 'sentences for people, no stack');
  return child
    .output()
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => undated(line.trim()));
};

const programmeIn = async (env: Env, id: string): Promise<ProgrammeBody | undefined> => {
  const store = await openStore({ kind: 'sqlite', folder: env['DATA_DIR'] ?? '' });
  const [doc] = await store.read(programmePartition(id), ['programme']);
  await store.close();
  return maybeBody<ProgrammeBody>(doc);
};

describe('a start with programmes', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mikrolaan-programmes-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** The settings of a start on a store of its own, with these files. */
  const withFiles = async (name: string, files: Readonly<Record<string, unknown>>): Promise<Env> => {
    const programmes = join(folder, name, 'programmes');
    await mkdir(programmes, { recursive: true });
    for (const [file, json] of Object.entries(files))
      await writeFile(join(programmes, file), typeof json === 'string' ? json : JSON.stringify(json));
    return { ...REAL, DATA_DIR: join(folder, name, 'data'), PROGRAMMES: programmes };
  };

  it('is refused with every fault of every file at once, and makes none of them', async () => {
    const names = ['words that are spelt wrong', 'no set-up', 'rules that have not begun'] as const;
    const changed = await Promise.all(
      names.map(async (name, nth) => {
        const json = INCOMPLETE[name]?.change({
          ...(await example()),
          id: `projekt-${'abc'[nth]}`,
          prefix: `P${'ABC'[nth]}`,
        });
        return [`${nth}.json`, json] as const;
      }),
    );
    const whole = { ...(await example()), id: 'helt', prefix: 'HELT' };
    const env = await withFiles('faults', {
      ...Object.fromEntries(changed),
      '3.json': whole,
      '4.json': '{ "id": "halv", ',
      'notes.txt': 'not a programme',
    });
    const wanted = names.flatMap((name, nth) =>
      (INCOMPLETE[name]?.faults ?? []).map((fault) => undated(`PROGRAMMES ${nth}.json: ${fault}`)),
    );
    assert.deepEqual(await refused(env), [
      ...wanted,
      'PROGRAMMES 4.json: this is no JSON: look for a comma or a quote that is missing',
    ]);
    assert.equal(await programmeIn(env, 'helt'), undefined);
  });

  it('names a folder that is not there, and an empty one', async () => {
    const nowhere = { ...REAL, DATA_DIR: join(folder, 'nowhere'), PROGRAMMES: join(folder, 'no-such') };
    assert.deepEqual(await refused(nowhere), [
      'PROGRAMMES: there is no such file or folder, or it cannot be read',
    ]);
    const empty = await withFiles('empty', { 'read-me.txt': '' });
    assert.deepEqual(await refused(empty), ['PROGRAMMES: the folder holds no file that ends in .json']);
  });

  it('is refused for an administrator of no programme before anything is made, so that the file can still be put right', async () => {
    const admins = 'a-tenant/an-object/vejle,a-tenant/another/ishoej';
    const wrong = { ...(await withFiles('admins', { 'a.json': await example() })), FIRST_ADMINS: admins };
    assert.deepEqual(await refused(wrong), [
      'FIRST_ADMINS: the organisation of person 1 is in no programme. There are: ishoej, jobcenter-vallensbaek, naestved.',
    ]);
    assert.equal(await programmeIn(wrong, 'ishoej-eksempel'), undefined);
    const mended = JSON.parse(JSON.stringify(await example()).replaceAll('"naestved"', '"vejle"')) as object;
    const right = await startServer({
      ...(await withFiles('admins', { 'a.json': mended })),
      FIRST_ADMINS: admins,
    });
    assert.equal(right.logged('programme-begun').length, 1);
    await right.stop();
  });

  it('takes a file as Notepad saves it, and says how to save one whose Danish letters it cannot read', async () => {
    const json = JSON.stringify(await example());
    const ansi = await withFiles('ansi', {});
    await writeFile(join(ansi['PROGRAMMES'] ?? '', 'a.json'), Buffer.from(json, 'latin1'));
    assert.deepEqual(await refused(ansi), [
      'PROGRAMMES a.json: its letters (æ, ø, å) cannot be read: save the file as UTF-8',
    ]);
    const marked = await startServer(await withFiles('marked', { 'a.json': `\uFEFF${json}` }));
    assert.equal(marked.logged('programme-begun').length, 1);
    await marked.stop();
  });

  it('begins a complete programme, and a second one beside it; the first is not read again', async () => {
    const first = await withFiles('complete', { 'a.json': await example() });
    const one = await startServer(first);
    assert.deepEqual(
      one.logged('programme-begun').map(({ programme }) => programme),
      ['ishoej-eksempel'],
    );
    assert.deepEqual(one.logged('programme-lacks'), []);
    await one.stop();
    const second = await withFiles('complete', {
      'a.json': { ...(await example()), name: 'Et andet navn', places: 'forkert' },
      'b.json': { ...(await example()), id: 'koege', name: 'Mikrolån Køge', prefix: 'KG' },
    });
    const two = await startServer(second);
    assert.deepEqual(
      [two.logged('programme-kept'), two.logged('programme-begun')].map((lines) =>
        lines.map(({ programme }) => programme),
      ),
      [['ishoej-eksempel'], ['koege']],
    );
    await two.stop();
    assert.equal(
      (await programmeIn(second, 'ishoej-eksempel'))?.programme.name,
      'Mikrolånsforløb (eksempel)',
    );
    assert.equal((await programmeIn(second, 'koege'))?.programme.prefix, 'KG');
    const third = await withFiles('complete', {
      'b.json': { ...(await example()), id: 'koege-to', name: 'Mikrolån Køge 2', prefix: 'KG' },
    });
    assert.deepEqual(await refused(third), ['PROGRAMMES b.json: prefix: it belongs to the programme koege']);
  });
});
