import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataFileIn } from '../../storage/sqlite-backup.ts';
import type { StoreSettings } from '../../storage/open.ts';
import { readConfig } from '../config.ts';
import { isLoopback } from '../config/environment.ts';
import { Refused } from './refused.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** A store as it was named, with what a sentence calls it. */
export interface Named {
  readonly settings: StoreSettings;
  readonly says: string;
}

const settingsIn = (env: Env): StoreSettings => {
  const read = readConfig(env, 'tool');
  if (!read.ok) throw new Refused(['These settings are wrong:', ...read.faults].join('\n  '));
  return read.config.store;
};

const called = (settings: StoreSettings): Named => ({
  settings,
  says:
    settings.kind === 'sqlite'
      ? `the SQLite data in "${resolve(settings.folder)}"`
      : `the Cosmos DB database "${settings.database}" at ${settings.endpoint}`,
});

/** The one that the bot's own settings name. */
export const configured = (env: Env): Named => called(settingsIn(env));

/**
 * A folder, or the endpoint of Cosmos DB, perhaps with `/database` (else COSMOS_DATABASE). How to get in is read from
 * the variables that the bot reads. Throws Refused, which never quotes an address with a password in it.
 */
export const named = (given: string, env: Env): Named => {
  if (!given.includes('://'))
    return called(settingsIn({ ...env, COSMOS_ENDPOINT: undefined, COSMOS_KEY: undefined, DATA_DIR: given }));
  const url = URL.parse(given);
  const [database, ...more] = url?.pathname.split('/').filter((part) => part !== '') ?? [];
  const isPlace =
    /^https?:$/.test(url?.protocol ?? '') && `${url?.username}${url?.search}${url?.hash}` === '';
  if (!url || !isPlace || more.length > 0)
    throw new Refused(
      'A store is a folder, or https://ACCOUNT.documents.azure.com/DATABASE; a key stands in COSMOS_KEY.',
    );
  return called(
    settingsIn({
      ...env,
      COSMOS_ENDPOINT: `${url.origin}/`,
      COSMOS_DATABASE: database === undefined ? env['COSMOS_DATABASE'] : decodeURIComponent(database),
    }),
  );
};

/** The same for two names of one store. */
export const identityOf = ({ settings }: Named): string => {
  if (settings.kind === 'cosmos') return `${new URL(settings.endpoint).host}/${settings.database}`;
  const folder = resolve(settings.folder);
  return existsSync(folder) ? realpathSync(folder) : folder;
};

export const hashOfPlace = (place: Named): string =>
  createHash('sha256').update(identityOf(place)).digest('hex');

export const isOnThisMachine = ({ settings }: Named): boolean =>
  settings.kind === 'sqlite' || isLoopback(settings.endpoint);

/** Throws Refused where a folder holds no data: it is not created by looking. */
export const mustBeThere = ({ settings }: Pick<Named, 'settings'>): void => {
  if (settings.kind === 'sqlite' && !existsSync(dataFileIn(settings.folder)))
    throw new Refused(
      `There is no data in "${resolve(settings.folder)}". Name the DATA_DIR of the bot (.data where none was set).`,
    );
};
