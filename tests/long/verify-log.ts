import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openToRead } from '../../storage/open.ts';
import { verifyStore } from '../../storage/verify.ts';
import { casesBeside } from '../../storage/verify-threads.ts';
import { takeBooks } from '../storage/kept-books.ts';
import { playInto } from '../storage/random-log.ts';
import { inTempFolder, withStore } from '../storage/temp-folder.ts';
import { writeMany } from './many-entries.ts';

/**
 * How long a large event log takes to be proved whole: `node tests/long/verify-log.ts [--entries 1000000]`. Makes a
 * store of copies of a random log of 50 entries, which takes longer than the proof, and ends with 1 where the log is
 * not whole, or a million entries would take more than a minute.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    /** Given by this script to itself, so that the memory measured is that of the proof alone. */
    folder: { type: 'string' },
  },
});
const wanted = Number(values.entries);
const LIMIT_MS = (60_000 * wanted) / 1_000_000;
const BLOCK = 50;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const prove = async (folder: string): Promise<void> => {
  const from = performance.now();
  const settings = { kind: 'sqlite', folder } as const;
  const reader = await openToRead(settings);
  for await (const { entries, breaks, first } of verifyStore(reader, [], casesBeside(settings))) {
    const ms = performance.now() - from;
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    const { user, system } = process.cpuUsage();
    const cpu = ((user + system) / 1e6).toFixed(1);
    // On a machine that others use, too, the time of the processor says more than that of the clock.
    say(
      `${entries} entries in ${(ms / 1000).toFixed(1)} s (processor ${cpu} s), ${breaks} breaks, peak RSS ${peak} MB`,
    );
    if (first) say(JSON.stringify(first));
    if (breaks > 0 || entries < wanted || ms > LIMIT_MS) process.exitCode = 1;
  }
  await reader.close();
};

const make = async (folder: string): Promise<void> => {
  const from = performance.now();
  const books = await inTempFolder((small) =>
    withStore(small, async (store) => takeBooks(store, (await playInto(store, BLOCK)).programme)),
  );
  await withStore(folder, (store) => writeMany(store, books, wanted));
  say(`made in ${Math.round((performance.now() - from) / 1000)} s`);
};

if (values.folder === undefined)
  await inTempFolder(async (folder) => {
    await make(folder);
    const args = [fileURLToPath(import.meta.url), '--entries', values.entries, '--folder', folder];
    process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  });
else await prove(values.folder);
