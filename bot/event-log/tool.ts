import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openToRead } from '../../storage/open.ts';
import type { Reader } from '../../storage/port.ts';
import { verifyStore } from '../../storage/verify.ts';
import type { BeginCases } from '../../storage/verify-cases.ts';
import type { PublishedHead } from '../../storage/verify-log.ts';
import { casesBeside } from '../../storage/verify-threads.ts';
import { readConfig } from '../config.ts';
import { faultLine } from '../http/faults.ts';
import { mustBeThere } from '../store/named.ts';
import { withWayOut } from '../store/way-out.ts';
import { whileOpen } from '../while-open.ts';
import { headsNow, readHeads } from './heads.ts';
import { reportLines } from './report.ts';

export interface ToolDeps {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  /** Real clock, milliseconds. */
  readonly now: () => number;
}

const USAGE = [
  'npm run log -- verify                 proves every event log of the store whole',
  'npm run log -- verify --heads FILE    and holds it against the heads that were published to the file',
  'npm run log -- heads                  prints the heads as they are now, as one line of such a file',
];

/** What an operator did wrong; its text is for them. */
class Misused extends Error {
  override readonly name = 'Misused';
}

const argumentsOf = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { heads: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new Misused(USAGE.join('\n'));
  }
};

const publishedIn = async (file: string | undefined): Promise<readonly PublishedHead[]> => {
  if (file === undefined) return [];
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Misused(`The file of published heads cannot be read: ${file}`);
  });
  const { heads, wrong } = readHeads(text);
  if (wrong.length > 0) throw new Misused(`Not a published head: line ${wrong.join(', ')} of ${file}`);
  return heads;
};

const verify = async (
  reader: Reader,
  published: readonly PublishedHead[],
  beginCases: BeginCases,
  say: ToolDeps['say'],
): Promise<number> => {
  let code = 0;
  for await (const report of verifyStore(reader, published, beginCases)) {
    for (const line of reportLines(report)) say(line);
    if (report.breaks > 0) code = 1;
  }
  return code;
};

const run = async (args: readonly string[], { env, say, now }: ToolDeps): Promise<number> => {
  const { positionals, values } = argumentsOf(args);
  const [task, ...more] = positionals;
  if ((task !== 'verify' && task !== 'heads') || more.length > 0) throw new Misused(USAGE.join('\n'));
  const read = readConfig(env, 'tool');
  if (!read.ok) throw new Misused(['These settings are wrong:', ...read.faults].join('\n  '));
  // Read before the store: a head that is published meanwhile is not looked for in what was read earlier.
  const published = await publishedIn(values.heads);
  mustBeThere({ settings: read.config.store });
  return whileOpen(await openToRead(read.config.store), async (reader) => {
    if (task === 'verify') return verify(reader, published, casesBeside(read.config.store), say);
    say(JSON.stringify(await headsNow(reader, now())));
    return 0;
  });
};

/** Resolves to the exit code: 0 whole, 1 broken or not able to tell, which is then said. */
export const runTool = async (args: readonly string[], deps: ToolDeps): Promise<number> => {
  try {
    return await run(args, deps);
  } catch (error) {
    // What the language throws can quote what it choked on.
    const isOurs = error instanceof Error && !(error instanceof TypeError || error instanceof SyntaxError);
    deps.say(isOurs ? withWayOut(error.message) : `The log cannot be verified (${faultLine(error)}).`);
    return 1;
  }
};
