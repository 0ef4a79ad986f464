import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CosmosCredential } from '../../storage/cosmos-client.ts';
import { storeOver } from '../../storage/cosmos-store.ts';
import { openCosmos } from '../../storage/cosmos.ts';
import { StoreUnavailable, type Store } from '../../storage/port.ts';
import { openSqlite } from '../../storage/sqlite.ts';
import { drawnFrom } from '../support/drawn.ts';
import { faulty, MEMORY_FAULTS, memoryService } from '../support/faulty-memory.ts';
import { SEED } from '../support/seed.ts';
import { holdToContract, type StoreUnderTest } from './contract.ts';
import { startEmulator, type Emulator } from './emulator.ts';

const sqlite = (): StoreUnderTest => {
  let folder = '';
  return {
    title: 'sqlite',
    open: async () => {
      folder ||= mkdtempSync(join(tmpdir(), 'mikrolaan-'));
      return openSqlite({ folder });
    },
    close: async () => rmSync(folder, { recursive: true }),
    atomic: true,
    rounds: 100,
    parallel: 1_000,
    race: { writers: 100, times: 50 },
  };
};

const emulator = (): StoreUnderTest => {
  let started: Emulator | undefined;
  return {
    title: 'the Cosmos DB emulator',
    open: async () => {
      started ??= await startEmulator();
      const { endpoint, key } = started;
      return openCosmos({ endpoint, credential: { key }, database: 'contract', budgetMs: 15_000 });
    },
    close: async () => started?.close(),
    atomic: false,
    rounds: 20,
    parallel: 400,
    race: { writers: 10, times: 10 },
  };
};

/** How often each fault struck the store in memory. */
const struck = new Map<string, number>();

/**
 * A caller does again what left open whether it was done. No script has two writers, so there it was not; where several
 * race, either nobody else writes what was written, or a document says that it was.
 */
const persistent = (store: Store): Store => {
  const commit: Store['commit'] = async (partition, writes) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await store.commit(partition, writes);
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || /closed/.test(error.message) || tries > 20) throw error;
      }
    }
  };
  return { ...store, commit };
};

const faultyMemory = (): StoreUnderTest => {
  const faults = {
    share: 0.05,
    random: drawnFrom(SEED),
    struck: (name: string) => struck.set(name, (struck.get(name) ?? 0) + 1),
  };
  const service = faulty(memoryService(), faults);
  return {
    title: `a store in memory that fails (SEED=${SEED})`,
    open: () => Promise.resolve(persistent(storeOver(service, 300))),
    atomic: true,
    rounds: 50,
    parallel: 400,
    race: { writers: 10, times: 10, marked: true },
  };
};

const account = (endpoint: string, credential: CosmosCredential): StoreUnderTest => ({
  title: `a Cosmos DB account (${'key' in credential ? 'by its key' : 'as whoever is signed in'})`,
  open: () => openCosmos({ endpoint, credential, database: 'contract', budgetMs: 15_000 }),
  atomic: true,
  rounds: 5,
  parallel: 100,
  race: { writers: 5, times: 5 },
});

const { COSMOS_ENDPOINT, COSMOS_KEY } = process.env;
const stores = [sqlite(), emulator(), faultyMemory()];
// Where keys are switched off, as the product's own set-up does, the database and its containers must be there.
if (COSMOS_ENDPOINT)
  stores.push(account(COSMOS_ENDPOINT, COSMOS_KEY ? { key: COSMOS_KEY } : { signedIn: true }));
for (const store of stores) holdToContract(store);

describe('the store contract', () => {
  it('was held to with every fault there is', () => {
    assert.deepEqual([...struck.keys()].toSorted(), Object.keys(MEMORY_FAULTS).toSorted());
  });
  after(() => {
    const faults = [...struck].map(([name, count]) => `${name} ${count}`).join(' · ');
    const without = COSMOS_ENDPOINT ? '' : '; no account (COSMOS_ENDPOINT is not set)';
    process.stdout.write(
      `      the stores: ${stores.map(({ title }) => title).join(', ')}${without}\n      faults: ${faults}\n`,
    );
  });
});
