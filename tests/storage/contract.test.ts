import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCosmos } from '../../storage/cosmos.ts';
import { openSqlite } from '../../storage/sqlite.ts';
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

const account = (endpoint: string, key: string): StoreUnderTest => ({
  title: 'a Cosmos DB account',
  open: () => openCosmos({ endpoint, credential: { key }, database: 'contract', budgetMs: 15_000 }),
  atomic: true,
  rounds: 5,
  parallel: 100,
  race: { writers: 5, times: 5 },
});

const { COSMOS_ENDPOINT, COSMOS_KEY } = process.env;
const stores = [sqlite(), emulator()];
if (COSMOS_ENDPOINT && COSMOS_KEY) {
  stores.push(account(COSMOS_ENDPOINT, COSMOS_KEY));
  after(() => process.stdout.write(`\nstore contract: ${stores.map(({ title }) => title).join(', ')}\n`));
}
for (const store of stores) holdToContract(store);
