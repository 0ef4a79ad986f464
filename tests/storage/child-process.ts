import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const child = fileURLToPath(new URL('sqlite-child.ts', import.meta.url));
export interface Running {
  readonly process: ChildProcess;
  /** What it has told so far. */
  readonly lines: () => readonly string[];
  readonly ended: Promise<readonly string[]>;
}

export const run = (command: string, args: readonly string[]): Running => {
  const process = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  process.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const lines = (): readonly string[] => text.split('\n').slice(0, -1);
  const ended = new Promise<readonly string[]>((resolve, reject) => {
    process.once('error', reject).once('close', () => resolve(lines()));
  });
  return { process, lines, ended };
};

export const runChild = (task: string, folder: string): Running =>
  run(process.execPath, [child, task, folder]);

export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(5);
};
