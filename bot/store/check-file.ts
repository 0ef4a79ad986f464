import { faultsIn } from '../../storage/sqlite-backup.ts';
import { openSqliteFileToRead } from '../../storage/sqlite-read.ts';
import { whileOpen } from '../while-open.ts';
import { kindIn } from './marker.ts';
import { proveWhole, type Newest } from './proof.ts';
import { Refused } from './refused.ts';

/** Looks through a data file that no bot works on: what it holds. Throws Refused where it is not whole. */
export const checkFile = async (
  file: string,
  says: string,
): Promise<{ readonly kind: 'demo' | 'real'; readonly newest: Newest }> => {
  if (faultsIn(file).length > 0) throw new Refused(`SQLite finds faults in ${says}: it is damaged.`);
  return whileOpen(await openSqliteFileToRead(file), async (reader) => ({
    kind: await kindIn(reader, says),
    newest: await proveWhole(reader, says),
  }));
};
