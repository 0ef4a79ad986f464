import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../bot/package/bundle.ts';
import { PROJECT_PATH } from '../../bot/project-folder.ts';
import { makeClient, type Client } from './client.ts';
import { startConnector, type BenchConnector } from './connector.ts';
import type { Peer } from './peer.ts';
import { objectOf, seedStore } from './people.ts';
import { makeTalker, type Talker } from './talker.ts';
import type { Walk } from './walks.ts';

/** Everything around the measured servers: people, the channel they speak through, and folders for data. */
export interface Town {
  readonly connector: BenchConnector;
  /** A new folder of this name with the demo and the people in it. */
  seeded(name: string): Promise<string>;
  /** Where files of the run may lie; removed at the end. */
  readonly folder: string;
  talker(peer: Peer, person: number, walk: Walk, patient?: boolean): Talker;
  close(): Promise<void>;
}

export const openTown = async (people: number): Promise<Town> => {
  await bundle(PROJECT_PATH);
  const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-bench-'));
  const connector = await startConnector();
  const clients = new Map<number, Client>();
  const clientOf = (port: number): Client => {
    const client = clients.get(port) ?? makeClient(port);
    clients.set(port, client);
    return client;
  };
  return {
    connector,
    folder,
    async seeded(name) {
      const path = join(folder, name);
      await seedStore({ kind: 'sqlite', folder: path, scratch: true }, people);
      return path;
    },
    talker: ({ port }, person, walk, patient) =>
      makeTalker({ client: clientOf(port), connector, object: objectOf(person), walk, patient }),
    async close() {
      for (const client of clients.values()) client.close();
      await connector.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
