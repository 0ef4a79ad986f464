import { openStore, type StoreSettings } from '../../storage/open.ts';
import type { Store } from '../../storage/port.ts';

/** The settings that say which store is opened. */
const NAMES = {
  sqlite: 'DATA_DIR',
  cosmos: 'COSMOS_ENDPOINT, COSMOS_DATABASE, COSMOS_KEY or the managed identity',
};

const isOfTheSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** Opens the store; an Error for people names the settings to look at. */
export const openNamed = async (settings: StoreSettings): Promise<Store> => {
  try {
    return await openStore(settings);
  } catch (error) {
    const why = isOfTheSystem(error) ? `The folder cannot be used (${error.code}).` : undefined;
    const said = why ?? (error instanceof Error ? error.message : 'It cannot be opened.');
    throw new Error(`${said} Look at: ${NAMES[settings.kind]}.`, { cause: error });
  }
};
