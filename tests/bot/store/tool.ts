import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runTool } from '../../../bot/store/tool.ts';
import { openEverything } from '../../../storage/open-everything.ts';
import type { StoreSettings } from '../../../storage/open.ts';

const TOOL = fileURLToPath(new URL('../../../bot/store.ts', import.meta.url));

export interface Said {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly text: string;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** The tool in this process. `now`: real clock, milliseconds. */
export const storeTool =
  (env: Env = {}, now: () => number = Date.now) =>
  async (...args: readonly string[]): Promise<Said> => {
    const said: string[] = [];
    const code = await runTool(args, { env, say: (line) => said.push(line), now });
    return { code, text: said.join('\n') };
  };

/** The tool as a process of its own, as who runs the bot starts it; `preload` runs first in it. */
export const toolProcess = (
  args: readonly string[],
  env: Env = {},
  preload?: URL,
): { readonly ended: Promise<Said>; kill(): void } => {
  const given = [...(preload ? ['--import', preload.href] : []), TOOL, ...args];
  const child = spawn(process.execPath, given, {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: join(tmpdir(), 'mikrolaan-compiled'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const outcome = async (): Promise<Said> => {
    const [out, wrong, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    return { code, text: `${out}${wrong}` };
  };
  return { ended: outcome(), kill: () => void child.kill('SIGKILL') };
};

/** Every document of a store, its body as text to the byte, in an order of its own. */
export const dumpOf = async (settings: StoreSettings): Promise<readonly string[]> => {
  const everything = await openEverything(settings);
  const lines: string[] = [];
  for await (const { partition, docs } of everything.pages())
    for (const { id, tags, body } of docs) lines.push(JSON.stringify([partition, id, tags, body]));
  await everything.close();
  return lines.toSorted();
};

export const etagsIn = async (settings: StoreSettings): Promise<readonly string[]> => {
  const everything = await openEverything(settings);
  const etags: string[] = [];
  for await (const { docs } of everything.pages()) etags.push(...docs.map(({ etag }) => etag));
  await everything.close();
  return etags;
};
