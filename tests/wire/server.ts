import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHANNEL } from '../support/stage.ts';

const MAIN = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));

export type Env = Readonly<Record<string, string | undefined>>;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The bot as a process of its own. */
export interface Process {
  readonly pid: number;
  /** Everything it wrote so far, stdout and stderr as they came. */
  output(): string;
  /** The lines of its log with this event, oldest first. */
  logged(event: string): readonly Readonly<Record<string, unknown>>[];
  /** Resolves when it has ended and its files are closed. */
  readonly ended: Promise<Ended>;
  /** SIGTERM; resolves when it has ended. */
  stop(): Promise<Ended>;
  /** SIGKILL, sent before this returns: no goodbye. */
  kill(): Promise<Ended>;
  /** SIGSTOP: it is there and does nothing until `resume`. */
  pause(): void;
  resume(): void;
}

export interface Server extends Process {
  readonly port: number;
  readonly url: string;
}

const BASE: Env = {
  PATH: process.env['PATH'],
  TZ: 'America/Anchorage',
  PORT: '0',
  NOTICE_CHANNEL: CHANNEL,
  MIKROLAN_NOW: '2026-11-23T09:12:00.000Z',
  // Compiling the same files for every child is most of a start's work.
  NODE_COMPILE_CACHE: join(tmpdir(), 'mikrolaan-compiled'),
};

const jsonIn = (line: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** Starts `node bot/main.ts` with this environment and nothing of ours; `preload` runs first in the process. */
export const launch = (env: Env, preload?: URL, main = MAIN): Process => {
  const child = spawn(process.execPath, [...(preload ? ['--import', preload.href] : []), main], {
    env: { ...BASE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      written += chunk;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    pid: child.pid ?? 0,
    output: () => written,
    logged: (event) =>
      written
        .split('\n')
        .map(jsonIn)
        .filter((line) => line['event'] === event),
    ended,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
    pause() {
      child.kill('SIGSTOP');
    },
    resume() {
      child.kill('SIGCONT');
    },
  };
};

/** Resolves when the bot says that it is ready; rejects with what it wrote when it ends instead. */
export const startServer = async (env: Env, preload?: URL, main?: string): Promise<Server> => {
  const child = launch(env, preload, main);
  let over = false;
  const note = async (): Promise<void> => {
    await child.ended;
    over = true;
  };
  void note();
  const until = Date.now() + 90_000;
  for (;;) {
    const port = child.logged('ready')[0]?.['port'];
    if (typeof port === 'number') return { ...child, port, url: `http://127.0.0.1:${port}` };
    if (over || Date.now() > until) {
      await child.kill();
      throw new Error(`The bot did not come up. It wrote:\n${child.output()}`);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
};
