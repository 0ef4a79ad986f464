import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '../../bot/node-flags.ts';
import { BUILT } from '../../bot/package/bundle.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const ECHO = at('echo.ts');
/** As production runs it: `openTown` builds it. */
export const PRODUCT = at(`../../${BUILT.main}`);
export const STOCK = at('peers/stock.ts');
export const FLOOR_ECHO = at('peers/floor-echo.ts');
export const FLOOR_STEP = at('peers/floor-step.ts');
export const SHELL = at('peers/shell.ts');
export const EMULATOR = at('peers/emulator.ts');
/** What of these runs with the flags and environment that production starts the bot with; the others as their makers start them. */
const OURS: ReadonlySet<string> = new Set([PRODUCT, SHELL]);
const PROBE = new URL('probe.ts', import.meta.url).href;
const STOP_MS = 15_000;

/** What a server process has used since it was started. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly rssMiB: number;
  /** What the program still holds after its garbage was collected; only where that was asked for. */
  readonly liveMiB: number;
}

/** A server under measurement, in a process of its own. */
export interface Peer {
  readonly port: number;
  /** `performance.now()` of the moment the process was asked for. */
  readonly spawnedAt: number;
  /** `collect`: after its garbage was collected, which takes the time of some turns. */
  usage(collect?: 'collect'): Promise<Usage>;
  /** Ends the process as its host would, and resolves when it is gone. */
  stop(): Promise<void>;
}

export interface PeerOptions {
  /** Where its data is kept, for those that keep any. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the process leaves a CPU profile when it ends. */
  readonly profile?: string | undefined;
}

const readyLine = z.object({ event: z.literal('ready'), port: z.number() });
const report = z.object({
  cpu: z.object({ user: z.number(), system: z.number() }),
  rss: z.number(),
  live: z.number(),
});

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Starts a server with an environment of its own (no proxies, no settings of this machine); rejects when it dies. */
export const startPeer = async (file: string, options: PeerOptions = {}): Promise<Peer> => {
  const { env, profile } = options;
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const flags = OURS.has(file) ? NODE_FLAGS : [];
  const own = OURS.has(file) ? NODE_ENVIRONMENT : {};
  const spawnedAt = performance.now();
  const child = spawn(process.execPath, [...flags, ...profiling, '--import', PROBE, file], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { PORT: '0', ...own, ...env },
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${file} ended before it was ready`)));
    if (child.stdout === null) throw new Error('no line to the process');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const ready = readyLine.safeParse(parsed(line));
      if (ready.success) resolve(ready.data.port);
    });
  });
  return {
    port,
    spawnedAt,
    usage: (collect) =>
      new Promise((resolve, reject) => {
        child.once('message', (message) => {
          const { cpu, rss, live } = report.parse(message);
          const cpuSeconds = (cpu.user + cpu.system) / 1e6;
          resolve({ cpuSeconds, rssMiB: rss / 2 ** 20, liveMiB: live / 2 ** 20 });
        });
        child.send(collect ?? 'usage', (error) => error && reject(error));
      }),
    async stop() {
      child.kill('SIGTERM');
      const cut = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await gone;
      clearTimeout(cut);
    },
  };
};
