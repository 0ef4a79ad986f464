import assert from 'node:assert/strict';
import type { LogEntry } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { prefixId, programmePartition, SYSTEM } from '../../storage/keys.ts';
import { openStore, openToRead, type StoreSettings } from '../../storage/open.ts';
import { verifyStore } from '../../storage/verify.ts';
import { startEmulator, type Emulator } from './emulator.ts';
import { playInto } from './random-log.ts';
import { inTempFolder } from './temp-folder.ts';

const ENTRIES = 25;

const reports = async (settings: StoreSettings) => {
  const reader = await openToRead(settings);
  const found = [];
  for await (const { entries, first } of verifyStore(reader)) found.push([entries, first]);
  await reader.close();
  return found;
};

/** A log is made, proved beside the store that is open, changed in one entry, and proved again. */
const proveOn = async (settings: StoreSettings): Promise<void> => {
  const store = await openStore(settings);
  try {
    const { programme } = await playInto(store, ENTRIES);
    const body = { v: 1, programme };
    await store.commit(SYSTEM, [{ op: 'create', id: prefixId(programme), tags: ['prefix'], body }]);
    assert.deepEqual(await reports(settings), [[ENTRIES, undefined]]);
    const partition = programmePartition(programme);
    const docs = await store.list(partition, 'log');
    const doc = docs.find((one) => bodyOf<LogEntry>(one).seq === 7) ?? assert.fail();
    const { id, etag: ifMatch, tags } = doc;
    const changed = { ...bodyOf<LogEntry>(doc), organisation: 'another' };
    assert.ok((await store.commit(partition, [{ op: 'replace', id, ifMatch, tags, body: changed }])).ok);
    assert.deepEqual(await reports(settings), [[ENTRIES, { kind: 'changed', seq: 7 }]]);
  } finally {
    await store.close();
  }
};

describe('the proof of the event log', () => {
  let emulator: Emulator | undefined;
  after(() => emulator?.close());

  it('holds on SQLite', () => inTempFolder((folder) => proveOn({ kind: 'sqlite', folder })));

  it('holds on the Cosmos DB emulator', async () => {
    emulator = await startEmulator();
    const { endpoint, key } = emulator;
    await proveOn({ kind: 'cosmos', endpoint, credential: { key }, database: 'verify' });
  });
});
