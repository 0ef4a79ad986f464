import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OPEN = /http:\/\/localhost:\d+/;

const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return String(address.port);
};

/** What `npm start` runs: the bot and the Playground, with data and ports of their own. */
export interface Town {
  /** Where the bot listens. */
  readonly bot: string;
  /** Starts both and resolves to where the Playground can be opened; rejects with what was printed. */
  start(): Promise<string>;
  /** Ctrl-C; resolves when everything has ended. */
  interrupt(): Promise<void>;
  /** Ends what still runs and deletes the data. */
  close(): Promise<void>;
}

interface Running {
  readonly interrupt: () => void;
  readonly exited: Promise<void>;
}

/** A town where the product's clock starts at `now`; nothing runs before `start`. */
export const openTown = async (now: string): Promise<Town> => {
  const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-town-'));
  const [port, playground] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: port,
    TEAMSAPPTESTER_PORT: playground,
    MIKROLAN_NOW: now,
  };
  let running: Running | undefined;

  const start = async (): Promise<string> => {
    // A group of its own, because Ctrl-C reaches npm and everything it started at once.
    const child = spawn('npm', ['start'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const exited = new Promise<void>((resolve) => {
      child.once('close', () => resolve());
    });
    const over = (): boolean => child.exitCode !== null || child.signalCode !== null;
    running = {
      interrupt() {
        if (!over()) process.kill(-(child.pid ?? 0), 'SIGINT');
      },
      exited,
    };
    let printed = '';
    return new Promise<string>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          printed += chunk.toString();
          const found = OPEN.exec(printed)?.[0];
          if (found !== undefined) resolve(found);
        });
      child.once('error', reject);
      void exited.then(() => reject(new Error(`npm start ended: ${printed}`)));
    });
  };

  const interrupt = async (): Promise<void> => {
    const stopping = running;
    running = undefined;
    stopping?.interrupt();
    await stopping?.exited;
  };

  return {
    bot: `http://127.0.0.1:${port}`,
    start,
    interrupt,
    async close() {
      await interrupt();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
