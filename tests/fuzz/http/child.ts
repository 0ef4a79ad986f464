import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MARK } from './probe.ts';

const MAIN = fileURLToPath(new URL('../../../bot/main.ts', import.meta.url));

/** A bot process that is looked at from outside, on Linux. */
export interface Child {
  readonly port: number;
  isAlive(): boolean;
  /** Resident memory in MB. */
  megabytes(): number;
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

/** Starts the bot in local mode on a folder of its own. Its log is read and counted, and not kept. */
export const startChild = async (): Promise<Child> => {
  const folder = mkdtempSync(join(tmpdir(), 'mikrolaan-fuzz-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: join(folder, 'data'), TMPDIR: temporary },
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
    megabytes: () =>
      alive ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`${proc}/status`, 'utf8'))?.[1]) / 1_024 : Number.NaN,
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
