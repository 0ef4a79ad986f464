import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { checkFiles, type Known } from '../../bot/set-up/check-files.ts';
import { programmeSchema } from '../../bot/set-up/programme-schema.ts';
import { missingIn } from '../../domain/missing.ts';
import { INCOMPLETE } from '../support/incomplete.ts';

const TODAY = '2026-11-23';
const NOTHING: Known = { ids: new Set(), prefixes: new Map() };

const example = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL('../../docs/programme.example.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

const faultsOf = async (json: unknown, whole = true): Promise<readonly string[]> =>
  checkFiles([{ name: 'a.json', json }], NOTHING, TODAY, whole).faults;

const dated = (value: unknown) => [{ from: '2026-12-01', value }];

describe('the file of a programme', () => {
  it('is shown by an example that is complete', async () => {
    const json = await example();
    assert.deepEqual(await faultsOf(json), []);
    assert.deepEqual(missingIn(programmeSchema.parse(json), TODAY), []);
  });

  for (const [name, { change, faults }] of Object.entries(INCOMPLETE))
    it(`is refused with all its faults: ${name}`, async () => {
      const wanted = faults.map((fault) => `PROGRAMMES a.json: ${fault}`);
      assert.deepEqual(await faultsOf(change(await example())), wanted);
    });

  it('may say what a place costs, what is saved and which counts are small', async () => {
    const economy = {
      placePrice: dated({ amount: 8000, per: 'month' }),
      monthlySaving: dated(12_000),
      smallCount: dated(3),
    };
    const json = { ...(await example()), economy };
    assert.deepEqual(await faultsOf(json), []);
    assert.deepEqual(programmeSchema.parse(json).economy, economy);
    const dear = { ...json, economy: { placePrice: dated({ amount: 1_000_001, per: 'month' }) } };
    assert.deepEqual(await faultsOf(dear), [
      'PROGRAMMES a.json: economy.placePrice.0.value: whole kroner, at most a million',
    ]);
  });

  it('has no letter with something in braces that nothing ever fills', async () => {
    const json = await example();
    const letters = {
      ...(json['letters'] as object),
      refusal: dated({ da: 'Kære {navn}, {date}', en: 'Dear {name}, {balance}' }),
      'loan-reminder': dated({ da: 'Du skylder {balance}', en: 'You owe {balance}' }),
    };
    assert.deepEqual(await faultsOf({ ...json, letters }, false), [
      'PROGRAMMES a.json: letters.refusal.0.value: nothing in this letter is called {navn}',
      'PROGRAMMES a.json: letters.refusal.0.value: nothing in this letter is called {balance}',
    ]);
  });

  it('need not be complete outside production', async () => {
    const { setUp: _, ...rest } = await example();
    assert.deepEqual(await faultsOf(rest, false), []);
    assert.notDeepEqual(await faultsOf(rest), []);
  });

  it('is read strictly once and not again: what is in the store is left alone, however wrong its file is', async () => {
    const known: Known = {
      ids: new Set(['ishoej-eksempel']),
      prefixes: new Map([['EKS', 'ishoej-eksempel']]),
    };
    const json = { ...(await example()), prefix: 7, places: 'mange' };
    const checked = checkFiles([{ name: 'a.json', json }], known, TODAY, true);
    assert.deepEqual(checked, { programmes: [], known: ['ishoej-eksempel'], faults: [] });
  });

  it('stands beside the others: no id and no prefix twice, in the files or in the store', async () => {
    const json = await example();
    const files = [
      { name: 'a.json', json },
      { name: 'b.json', json },
      { name: 'c.json', json: { ...json, id: 'vejle', prefix: 'ML' } },
    ];
    const known: Known = { ids: new Set(['ishoej-2015']), prefixes: new Map([['ML', 'ishoej-2015']]) };
    assert.deepEqual(checkFiles(files, known, TODAY, true).faults, [
      'PROGRAMMES b.json: id: another file has the same id',
      'PROGRAMMES b.json: prefix: another file has the same prefix',
      'PROGRAMMES c.json: prefix: it belongs to the programme ishoej-2015',
    ]);
  });
});
