import type { Everything } from './everything.ts';
import type { StoreSettings } from './open.ts';

/** Looks only: creates nothing, and works beside a bot. Rejects with an Error for people where there is no store. */
export const openEverything = async (settings: StoreSettings): Promise<Everything> => {
  if (settings.kind === 'sqlite') {
    const { everythingInSqlite } = await import('./everything-sqlite.ts');
    return everythingInSqlite(settings.folder);
  }
  const { everythingInCosmos } = await import('./everything-cosmos.ts');
  return everythingInCosmos(settings);
};
