import { byText } from '../../domain/order.ts';
import { statSync } from 'node:fs';
import { programmeIds } from '../../storage/chains.ts';
import type { Reader } from '../../storage/port.ts';
import { dataFileIn } from '../../storage/sqlite-backup.ts';
import { verifyStore } from '../../storage/verify.ts';
import { casesBeside } from '../../storage/verify-threads.ts';
import { reportLines } from '../event-log/report.ts';
import { backupsOf } from './backups.ts';
import { NOT_ON_COSMOS } from './backup.ts';
import { kindOf } from './kinds.ts';
import { NOT_FINISHED, readMark } from './marker.ts';
import { mustBeThere, type Named } from './named.ts';
import { everythingIn, readingFrom } from './same.ts';

type Say = (line: string) => void;

interface Counted {
  readonly kinds: ReadonlyMap<string, number>;
  readonly documents: number;
  /** Of all bodies as JSON. */
  readonly bytes: number;
}

const countIn = (store: Named): Promise<Counted> =>
  everythingIn(store, async (everything) => {
    const kinds = new Map<string, number>();
    let [documents, bytes] = [0, 0];
    for await (const { partition, docs } of everything.pages())
      for (const doc of docs) {
        const kind = kindOf(partition, doc.id);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        documents += 1;
        bytes += Buffer.byteLength(JSON.stringify(doc.body));
      }
    return { kinds, documents, bytes };
  });

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const sizeLine = ({ settings }: Named, { documents, bytes }: Counted): string => {
  const all = `  documents: ${documents}, ${bytes} bytes`;
  if (settings.kind === 'cosmos') return all;
  const file = dataFileIn(settings.folder);
  return `${all}; on disk ${sizeOf(file) + sizeOf(`${file}-wal`)} bytes`;
};

/** True where every event log is whole. */
const sayLogs = async (reader: Reader, { settings }: Named, say: Say): Promise<boolean> => {
  let whole = true;
  let newest = '';
  for await (const report of verifyStore(reader, [], casesBeside(settings))) {
    for (const line of reportLines(report)) say(`  ${line}`);
    if (report.breaks > 0) whole = false;
    if (report.head.at > newest) newest = report.head.at;
  }
  say(`  newest entry: ${newest || 'none'}`);
  return whole;
};

const backupLine = async ({ settings }: Named): Promise<string> => {
  if (settings.kind === 'cosmos') return NOT_ON_COSMOS;
  const last = (await backupsOf(settings.folder)).at(-1);
  return last
    ? `${last.at}, ${last.bytes} bytes, checked`
    : 'none was noted; npm run store -- backup --to FILE makes one';
};

/** Says what a store holds, also beside a bot that works on it, and changes nothing. True where all is well. */
export const check = async (store: Named, say: Say): Promise<boolean> => {
  mustBeThere(store);
  return readingFrom(store, async (reader) => {
    const { mark } = await readMark(reader);
    const counted = await countIn(store);
    say(`${store.says}:`);
    say(`  holds: ${mark ? `${mark.kind} data` : 'nothing that a bot has marked'}`);
    say(`  programmes: ${(await programmeIds(reader)).join(', ') || 'none'}`);
    say(sizeLine(store, counted));
    for (const [kind, count] of [...counted.kinds].toSorted(([a], [b]) => byText(a, b)))
      say(`    ${kind}: ${count}`);
    const whole = await sayLogs(reader, store, say);
    say(`  last good backup: ${await backupLine(store)}`);
    if (mark?.kind === 'copying') say(`  ${NOT_FINISHED}`);
    return whole && mark !== undefined && mark.kind !== 'copying';
  });
};
