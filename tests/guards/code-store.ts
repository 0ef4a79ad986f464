import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const COPY = 'tests/bot/store/copy.test.ts';
const BACKUP = 'tests/bot/store/backup.test.ts';
const RESTORE = 'tests/bot/store/restore.test.ts';
const EVERYTHING = 'tests/storage/everything.test.ts';
const copies = guardsOf('bot/store/copy.ts', COPY);
const inUse = guardsOf('bot/store/in-use.ts', COPY);
const target = guardsOf('bot/store/target.ts', COPY);
const marker = guardsOf('bot/store/marker.ts', COPY);
const restores = guardsOf('bot/store/restore.ts', RESTORE);

/** Where data may go, what is never overwritten, and that nothing is lost on the way. */
export const STORE_GUARDS: readonly CodeGuard[] = [
  copies('that a store is not copied to itself', 'if (identityOf(from) === identityOf(to))', 'if (false)'),
  copies(
    'that demo people stay on this machine',
    "if (kind === 'demo' && (production || !isOnThisMachine(to)))",
    'if (false)',
  ),
  copies('that a broken log is not copied', 'await proveWhole(reader, from.says);', ''),
  inUse(
    'a bot that works on the folder',
    'return holdFolder(settings.folder, says, doing);',
    'return { release: () => undefined };',
  ),
  inUse('a bot that works on the database', 'if (held + TAKEN_OVER_MS <= now)', 'if (true)'),
  target('that it is the same copy', 'if (mark.from === mine.from) return', 'if (mine.from) return'),
  target('that what is copied to is empty', '(await holdsNothing(to)) &&', ''),
  marker('a store whose copy was not finished', "if (mark.kind === 'copying') throw", 'if (false) throw'),
  guardsOf('bot/seed.ts', COPY)(
    'that no bot starts on half a copy',
    'if (found === kind) return;',
    "if (found === kind || found === 'copying') return;",
  ),
  guardsOf('bot/store/same.ts', COPY)(
    'that both are the same in the end',
    'if (groups.length > 0)',
    'if (false)',
  ),
  guardsOf('storage/copy-documents.ts', EVERYTHING)(
    'that the marker comes last',
    'docs.filter(({ id }) => !isMarker(partition, id))',
    'docs',
  ),
  guardsOf('bot/store/check-file.ts', RESTORE)(
    'a damaged file',
    'if (faultsIn(file).length > 0)',
    'if (false)',
  ),
  guardsOf('storage/sqlite-backup.ts', BACKUP)('that a backup is for one user', "'wx', 0o600", "'wx', 0o644"),
  restores('that data is not overwritten', 'if (names.every((name) => EMPTY.test(name))) return;', 'return;'),
  restores('that it is a backup', 'if (hasLog(file))', 'if (false)'),
  restores('that demo data stays out of production', "if (kind === 'demo' && production)", 'if (false)'),
];
