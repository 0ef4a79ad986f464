import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeConnector, type FakeConnector } from '../bot/teams/fake-connector.ts';
import type { Posted } from '../support/stage.ts';
import { CHANNEL } from '../support/stage.ts';
import { clientOf, type Client } from './client.ts';
import { startServer, type Env, type Server } from './server.ts';

/** A bot process, the connector it speaks to and the folder it keeps its data in. */
export interface World extends Client {
  readonly connector: FakeConnector;
  readonly folder: string;
  /** The process that runs now. */
  server(): Server;
  /** Starts a process on the same folder; the one before must have ended. */
  start(env?: Env, preload?: URL): Promise<Server>;
  /** Notices posted to the channel, updates left out. */
  noticesPosted(): readonly Posted[];
  close(): Promise<void>;
}

/** Nothing runs yet: `start` it. `env` holds for every start; `main`: another program than the sources. */
export const openWorld = async (env: Env = {}, main?: string): Promise<World> => {
  const connector = await startFakeConnector();
  const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-wire-'));
  let server: Server | undefined;
  const running = (): Server => {
    if (!server) throw new Error('No server was started');
    return server;
  };
  const client = clientOf(connector, () => running().url);
  return {
    ...client,
    connector,
    folder,
    server: running,
    async start(more = {}, preload) {
      server = await startServer({ DATA_DIR: folder, ...env, ...more }, preload, main);
      return server;
    },
    noticesPosted: () =>
      client
        .postedTo(CHANNEL)
        .filter(({ card, update }) => card?.title.startsWith('Orientering nr.') && update === undefined),
    async close() {
      await server?.kill();
      await connector.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Resolves when `isSo`; rejects, saying what was waited for, after `ms`. */
export const until = async (what: string, isSo: () => boolean, ms = 5_000): Promise<void> => {
  const end = Date.now() + ms;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
};

/** Long enough for something to go wrong that must not happen. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
