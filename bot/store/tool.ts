import { parseArgs } from 'node:util';
import { faultLine } from '../http/faults.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { copy } from './copy.ts';
import { configured, named, type Env } from './named.ts';
import { Refused } from './refused.ts';
import { restore } from './restore.ts';
import { withWayOut } from './way-out.ts';

export interface ToolDeps {
  readonly env: Env;
  readonly say: (line: string) => void;
  /** Real clock, milliseconds. */
  readonly now: () => number;
}

const USAGE = [
  'npm run store -- copy --from STORE --to STORE   moves everything; goes on where it was interrupted',
  'npm run store -- backup --to FILE               the SQLite data as it is now, also while the bot works',
  'npm run store -- restore --from FILE            puts a backup back into an empty data folder',
  'npm run store -- check [--from STORE]           what a store holds, and whether it is whole',
  '',
  'STORE is a folder, or https://ACCOUNT.documents.azure.com/DATABASE (http:// on this machine only).',
  'Everything else is read from the settings of the bot. docs/store.md says what to do, step by step.',
].join('\n');

const OPTIONS = { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean' } } as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    throw new Refused(USAGE);
  }
};

const erasuresIn = (env: Env): string | undefined => env['ERASURES_FILE']?.trim() || undefined;

/** Resolves to whether all is well. */
const run = async (args: readonly string[], { env, say, now }: ToolDeps): Promise<boolean> => {
  const { positionals, values } = parsed(args);
  const { from, to, help = false } = values;
  if (help) {
    say(USAGE);
    return true;
  }
  const production = env['NODE_ENV']?.trim() === 'production';
  const [task, ...more] = positionals;
  if (more.length > 0) throw new Refused(USAGE);
  if (task === 'copy' && from !== undefined && to !== undefined)
    await copy(named(from, env), named(to, env), { production, say, now });
  else if (task === 'backup' && from === undefined && to !== undefined)
    await backup(configured(env), to, { say, now });
  else if (task === 'restore' && from !== undefined && to === undefined)
    await restore(configured(env), from, { production, erasures: erasuresIn(env), say });
  else if (task === 'check' && to === undefined)
    return check(from === undefined ? configured(env) : named(from, env), say);
  else throw new Refused(USAGE);
  return true;
};

/** Resolves to the exit code: 0 done and whole, 1 not, which is then said. */
export const runTool = async (args: readonly string[], deps: ToolDeps): Promise<number> => {
  try {
    return (await run(args, deps)) ? 0 : 1;
  } catch (error) {
    // What the language throws can quote what it choked on.
    const isOurs = error instanceof Error && !(error instanceof TypeError || error instanceof SyntaxError);
    deps.say(isOurs ? withWayOut(error.message) : `This cannot be done (${faultLine(error)}).`);
    return 1;
  }
};
