import assert from 'node:assert/strict';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { seedDemo } from '../../bot/seed.ts';
import { olderProgrammes } from '../../bot/set-up/older-programmes.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { inTempFolder, withStore } from '../storage/temp-folder.ts';

const PARTITION = programmePartition(DEMO_PROGRAMME.id);

/** The demo as a version made it that knew fewer rules. */
const older = async (store: Store, ...unknown: readonly string[]): Promise<void> => {
  await seedDemo(store);
  const [doc] = await store.read(PARTITION, ['programme']);
  assert.ok(doc);
  const body = bodyOf<ProgrammeBody>(doc);
  const rules = Object.entries(body.programme.rules).filter(([rule]) => !unknown.includes(rule));
  const written = await store.commit(PARTITION, [
    {
      op: 'replace',
      id: doc.id,
      ifMatch: doc.etag,
      body: { ...body, programme: { ...body.programme, rules: Object.fromEntries(rules) } },
    },
  ]);
  assert.ok(written.ok);
};

const said = (local: boolean, ...unknown: readonly string[]): Promise<readonly string[]> =>
  inTempFolder((folder) =>
    withStore(folder, async (store) => {
      await older(store, ...unknown);
      return olderProgrammes(store, local);
    }),
  );

describe('data of an older version', () => {
  it('is read where it has every rule', async () => assert.deepEqual(await said(true), []));

  it('says at the start what to do, in both languages, where it has not', async () =>
    assert.deepEqual(await said(true, 'intakeDays', 'lateDays'), [
      'Data i mappen er fra en ældre udgave uden lateDays, intakeDays: slet mappen .data (eller den, DATA_DIR nævner), og start igen.',
      'The data are of an older version without lateDays, intakeDays: delete the folder .data (or the one DATA_DIR names) and start again.',
    ]));

  it('names the programme where citizens are in it, and nobody is told to delete it', async () =>
    assert.deepEqual(await said(false, 'longestPauseDays'), [
      `Programme ${DEMO_PROGRAMME.id} was made by an older version without longestPauseDays: start that version, or begin the programme in a new store.`,
    ]));
});
