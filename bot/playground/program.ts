import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child.ts';

/** The port the Playground takes when it is free. */
export const PLAYGROUND_PORT = 56_150;
const PROGRAM = '@microsoft/m365agentsplayground/cli.js';
const LOOPBACK = new URL('loopback.ts', import.meta.url).href;

export type Opening =
  { readonly ok: true; readonly port: number } | { readonly ok: false; readonly reason: string };

export type Playground = {
  readonly child: Child;
  /** Resolves when the page can be opened, or with the Playground's own words when it gave up. */
  readonly open: Promise<Opening>;
  readonly close: () => Promise<void>;
};

/** Whether the Playground is installed: it is not in an installation without development tools. */
export function hasPlayground(): boolean {
  try {
    return existsSync(fileURLToPath(import.meta.resolve(PROGRAM)));
  } catch {
    return false;
  }
}

/** Starts the Playground of `folder` against the bot on `botPort`; it opens no browser and reports to nobody. */
export function openPlayground(
  folder: string,
  env: NodeJS.ProcessEnv,
  botPort: number,
  port: number,
): Playground {
  // Its log is the only place it says why it gave up, and its default place is the project's folder.
  const scratch = mkdtempSync(join(tmpdir(), 'mikrolaan-playground-'));
  const log = join(scratch, 'playground.log');
  const child = startChild({
    file: fileURLToPath(import.meta.resolve(PROGRAM)),
    args: `start -e http://127.0.0.1:${botPort}/api/messages -c msteams -p ${port} --dt`.split(' '),
    cwd: folder,
    env: {
      ...env,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(folder, '.m365agentsplayground.yml'),
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      NO_PROXY: '*',
    },
    output: 'pipe',
    before: [LOOPBACK],
  });
  const over = new AbortController();
  const gaveUp = child.exited.then((): Opening => {
    over.abort();
    return { ok: false, reason: lastWords(log) };
  });
  const close = async () => {
    await child.stop(2_000);
    rmSync(scratch, { recursive: true, force: true });
  };
  return { child, open: Promise.race([gaveUp, untilOpen(child, over.signal)]), close };
}

async function untilOpen(child: Child, over: AbortSignal): Promise<Opening> {
  const port = await new Promise<number>((resolve) => {
    if (child.stdout === null) return;
    createInterface(child.stdout).on('line', (line) => {
      const found = /^Listening on (\d+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  // It listens before it reads its yml, and this answers only when the yml was taken.
  while (!over.aborted) {
    const answer = await fetch(`http://127.0.0.1:${port}/_internal/v1/testConfig`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200) return { ok: true, port };
    await pause(50);
  }
  return { ok: false, reason: '' };
}

function lastWords(log: string): string {
  try {
    const lines = readFileSync(log, 'utf8').split('\n');
    return lines.filter((line) => line.startsWith('error ')).join('\n');
  } catch {
    return '';
  }
}
