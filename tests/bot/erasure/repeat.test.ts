import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileList } from '../../../bot/erasure/erase-list.ts';
import { repeatErasures } from '../../../bot/erasure/repeat.ts';
import { seedDemo } from '../../../bot/seed.ts';
import { programmeIds } from '../../../storage/chains.ts';
import type { CaseBody } from '../../../storage/documents/programme.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { makeExecute } from '../../../storage/execute.ts';
import { logOf } from '../../../storage/history.ts';
import { caseId, programmePartition } from '../../../storage/keys.ts';
import type { Store } from '../../../storage/port.ts';
import { PROGRAMME } from '../../support/looks.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';
import { fullCase } from './full-case.ts';

const AT = '2028-01-10T09:12:00.000Z';
const line = (number: string, programme = PROGRAMME, by = 'dk:leder') => ({
  v: 1 as const,
  programme,
  case: number,
  at: AT,
  by,
});

const repeated = (store: Store, path: string): Promise<number> =>
  repeatErasures({
    eraseList: fileList(path),
    members: () => Promise.resolve([]),
    programmes: () => programmeIds(store),
    execute: makeExecute({
      store,
      members: () => Promise.resolve([]),
      now: Date.now,
      budgetMs: 4_000,
    }),
    madeAt: async (programme, number) => (await logOf(store, programmePartition(programme), number))[0]?.at,
    clock: () => AT,
  });

const inStore = (play: (store: Store, path: string) => Promise<void>) => () =>
  inTempFolder((folder) =>
    withStore(join(folder, 'data'), async (store) => {
      await seedDemo(store);
      await play(store, join(folder, 'erasures.jsonl'));
    }),
  );

describe('The list of erasures', () => {
  it(
    'is empty where there is none yet',
    inStore(async (store, path) => {
      assert.equal(await repeated(store, path), 0);
    }),
  );

  it(
    'erases again who came back, though whoever agreed is no member any more, and once',
    inStore(async (store, path) => {
      const number = await fullCase({ store });
      await fileList(path).add(line(number));
      assert.equal(await repeated(store, path), 1);
      const [doc] = await store.read(programmePartition(PROGRAMME), [caseId(number)]);
      assert.equal(bodyOf<CaseBody>(doc ?? assert.fail()).status, 'erased');
      assert.equal(await repeated(store, path), 0);
    }),
  );

  it(
    'passes over a case and a programme that this store never had',
    inStore(async (store, path) => {
      await fileList(path).add(line('ML-2026-404'));
      await fileList(path).add(line('XX-2026-001', 'et-andet-projekt'));
      assert.equal(await repeated(store, path), 0);
    }),
  );

  it(
    'leaves the case alone that has the number of an erased one: the backup knew neither, and gave it again',
    inStore(async (store, path) => {
      // Erased the day before the full case, another citizen's, was made.
      const erased = { ...line('ML-2026-001'), at: '2026-01-01T12:00:00.000Z' };
      await fileList(path).add(erased);
      assert.equal(await fullCase({ store }), erased.case);
      assert.equal(await repeated(store, path), 0);
      const [doc] = await store.read(programmePartition(PROGRAMME), [caseId(erased.case)]);
      assert.notEqual(bodyOf<CaseBody>(doc ?? assert.fail()).status, 'erased');
    }),
  );

  it(
    'that cannot be read stops the start, and says which line',
    inStore(async (store, path) => {
      await fileList(path).add(line('ML-2026-001'));
      await appendFile(path, 'halv{\n');
      await assert.rejects(repeated(store, path), /Line 2 of the list of erasures cannot be read/);
    }),
  );
});
