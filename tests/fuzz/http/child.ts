import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '../../../bot/node-flags.ts';
import { MARK } from './probe.ts';

const MAIN = fileURLToPath(new URL('../../../bot/main.ts', import.meta.url));
const MEMORY = fileURLToPath(new URL('memory.ts', import.meta.url));
/** A collection of a large heap under load, and more. */
const MEMORY_MS = 20_000;

/** In MB. */
export interface Memory {
  readonly resident: number;
  /** What JavaScript holds after a collection, and what its buffers hold beside it. */
  readonly heap: number;
  readonly beside: number;
}

/** A bot process that is looked at from outside, on Linux. */
export interface Child {
  readonly port: number;
  isAlive(): boolean;
  /** After a collection; undefined where the process has ended or does not answer. */
  memory(): Promise<Memory | undefined>;
  files(): number;
  /** Names in its own folder for temporary files. */
  temporary(): readonly string[];
  /** What is wrong with what it wrote: lines that are none of the log's, people's words. */
  faults(): readonly string[];
  /** How many lines there were of each event. */
  events(): ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

interface Line {
  readonly event?: string;
  readonly fault?: string;
  readonly port?: number;
}

/** Events that nothing from outside may bring about. */
const TROUBLE: ReadonlySet<string> = new Set([
  'crashed',
  'request-failed',
  'server-error',
  'turn-failed',
  'note-failed',
]);

const inMegabytes = ({ rss, heapUsed, external }: NodeJS.MemoryUsage): Memory => ({
  resident: rss / 2 ** 20,
  heap: heapUsed / 2 ** 20,
  beside: external / 2 ** 20,
});

/** Starts the bot in local mode on a folder of its own. Its log is read and counted, and not kept. */
export const startChild = async (): Promise<Child> => {
  const folder = mkdtempSync(join(tmpdir(), 'mikrolaan-fuzz-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const remembered = join(folder, 'memory.json');
  const child = spawn(process.execPath, [...NODE_FLAGS, '--expose-gc', '--import', MEMORY, MAIN], {
    env: {
      ...NODE_ENVIRONMENT,
      PATH: process.env['PATH'],
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      TMPDIR: temporary,
      FUZZ_MEMORY: remembered,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const events = new Map<string, number>();
  const faults = new Set<string>();
  const ready = Promise.withResolvers<number>();
  let left = '';

  const read = (line: string): void => {
    if (line.includes(MARK)) faults.add("the log has people's words");
    if (!line.startsWith('{"level":"')) {
      faults.add('something was written that is no line of the log');
      return;
    }
    const { event = '', fault, port } = JSON.parse(line) as Line;
    const told = TROUBLE.has(event) ? `${event} (${fault ?? ''})` : event;
    events.set(told, (events.get(told) ?? 0) + 1);
    if (TROUBLE.has(event)) faults.add(`the log has ${told}`);
    if (event === 'ready' && port !== undefined) ready.resolve(port);
  };
  const take = (chunk: string): void => {
    const lines = (left + chunk).split('\n');
    left = lines.pop() ?? '';
    for (const line of lines) read(line);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
  let alive = true;
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      alive = false;
      ready.reject(new Error('The bot did not come up'));
      resolve();
    });
  });
  const port = await ready.promise;
  const proc = `/proc/${child.pid}`;
  return {
    port,
    isAlive: () => alive,
    async memory() {
      rmSync(remembered, { force: true });
      if (!alive || !child.kill('SIGUSR2')) return undefined;
      const until = Date.now() + MEMORY_MS;
      while (!existsSync(remembered)) {
        if (!alive || Date.now() > until) return undefined;
        await sleep(20);
      }
      return inMegabytes(JSON.parse(readFileSync(remembered, 'utf8')) as NodeJS.MemoryUsage);
    },
    files: () => (alive ? readdirSync(`${proc}/fd`).length : 0),
    temporary: () => readdirSync(temporary),
    faults: () => [...faults],
    events: () => events,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
