import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

const LEASH = new URL('leash.ts', import.meta.url).href;

export type Child = {
  /** What the program prints, when its output is kept; null when it goes to our own output. */
  readonly stdout: Readable | null;
  /** Resolves when the program has ended, for whatever reason; never rejects. */
  readonly exited: Promise<void>;
  /** Asks the program to end, ends it by force after `limit` ms, and resolves when it is gone. */
  readonly stop: (limit: number) => Promise<void>;
};

export type ChildProgram = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly output: 'inherit' | 'pipe';
  /** Modules loaded before the program, as URLs. */
  readonly before?: readonly string[];
};

/**
 * Starts a Node program that ends when this process lets go of it or dies. It has a process group of its own, so that
 * Ctrl-C in the terminal reaches this process only and the order of stopping is ours.
 */
export function startChild({ file, args, cwd, env, output, before = [] }: ChildProgram): Child {
  const imports = [LEASH, ...before].flatMap((url) => ['--import', url]);
  const child = spawn(process.execPath, [...imports, file, ...args], {
    cwd,
    env,
    stdio: ['ignore', output, output, 'ipc'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  child.stderr?.resume();
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async (limit: number) => {
    const cut = setTimeout(() => child.kill('SIGKILL'), limit);
    if (child.connected) child.disconnect();
    await exited;
    clearTimeout(cut);
  };
  return { stdout: child.stdout, exited, stop };
}
