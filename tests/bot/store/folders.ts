import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inTempFolder } from '../../storage/temp-folder.ts';
import { fillStore, sqliteIn, usingStore } from './fill.ts';
import { dumpOf, storeTool } from './tool.ts';

/** When the tool is used, by its real clock. */
export const NOW = '2026-11-24T02:00:00.000Z';

/** With these settings a bot works for real. */
export const PRODUCTION = {
  NODE_ENV: 'production',
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
  ERASURES_FILE: '/nowhere/erasures.jsonl',
};

/** Changes a data file past the store, as somebody who tampers or a program of another version would. */
export const change = (file: string, sql: string): void => {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
};

/** A filled data folder, and the tool for it. */
export const inFolders = (
  use: (names: {
    readonly data: string;
    readonly file: string;
    readonly folder: string;
    readonly tool: ReturnType<typeof storeTool>;
  }) => Promise<void>,
): Promise<void> =>
  inTempFolder(async (folder) => {
    const [data, file] = [join(folder, 'data'), join(folder, 'backup.db')];
    await usingStore(sqliteIn(data), (store) => fillStore(store));
    await use({ data, file, folder, tool: storeTool({ DATA_DIR: data }, () => Date.parse(NOW)) });
  });

/** Of a data file that lies elsewhere. */
export const dumpFile = (file: string): Promise<readonly string[]> =>
  inTempFolder(async (folder) => {
    await copyFile(file, join(folder, 'mikrolaan.db'));
    return dumpOf(sqliteIn(folder));
  });
