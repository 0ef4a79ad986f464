import type { CosmosCredential } from './cosmos-client.ts';
import type { Reader, Store } from './port.ts';

export type StoreSettings =
  | {
      readonly kind: 'sqlite';
      readonly folder: string;
      /** True: thrown away afterwards, and no commit waits for the disk. Never for a bot. */
      readonly scratch?: boolean;
    }
  | {
      readonly kind: 'cosmos';
      readonly endpoint: string;
      readonly credential: CosmosCredential;
      readonly database: string;
      /** How long one call may take, retries included; 4.000 ms unless told. */
      readonly budgetMs?: number;
      /** False: a database that is not there is an error; else it is created where a key allows it. */
      readonly mayCreate?: boolean;
    };

/** How long one call to Cosmos DB may take, retries included (ms), unless told. */
export const COSMOS_BUDGET_MS = 4_000;

/** A tool may wait longer than a person in a chat. */
export const TOOL_BUDGET_MS = 30_000;

/** Each store is imported when it is chosen, so that neither costs the other's start. */
export const openStore = async (settings: StoreSettings): Promise<Store> => {
  if (settings.kind === 'sqlite') {
    const { openSqlite } = await import('./sqlite.ts');
    return openSqlite(settings);
  }
  const { openCosmos } = await import('./cosmos.ts');
  const { endpoint, credential, database, budgetMs = COSMOS_BUDGET_MS, mayCreate = true } = settings;
  return openCosmos({ endpoint, credential, database, budgetMs, mayCreate });
};

/** To look only: beside a bot that works on the same data, and without changing any. */
export const openToRead = async (settings: StoreSettings): Promise<Reader> => {
  if (settings.kind === 'cosmos')
    return openStore({ budgetMs: TOOL_BUDGET_MS, mayCreate: false, ...settings });
  const { openSqliteToRead } = await import('./sqlite-read.ts');
  return openSqliteToRead(settings.folder);
};
