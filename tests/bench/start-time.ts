import { setTimeout as sleep } from 'node:timers/promises';
import { waitReady } from './client.ts';
import { ECHO, PRODUCT, startPeer, type Peer } from './peer.ts';
import type { Town } from './town.ts';
import { echoWalk, typedWalk } from './walks.ts';

/** Milliseconds from asking for the process; the echo has no `/readyz`, so it is ready when it first answers. */
export interface Start {
  readonly echoAnswer: number;
  readonly productReady: number;
  readonly productAnswer: number;
}

/** Starts a server, takes the time of what it is asked, and stops it. */
const withPeer = async <T>(starting: Promise<Peer>, use: (peer: Peer) => Promise<T>): Promise<T> => {
  const peer = await starting;
  try {
    return await use(peer);
  } finally {
    await peer.stop();
  }
};

const startEcho = (town: Town): Promise<number> =>
  withPeer(startPeer(ECHO), async (peer) => {
    await town.talker(peer, 0, echoWalk()).turn();
    return performance.now() - peer.spawnedAt;
  });

const startProduct = (town: Town, folder: string): Promise<Omit<Start, 'echoAnswer'>> =>
  withPeer(startPeer(PRODUCT, { env: { DATA_DIR: folder } }), async (peer) => {
    await waitReady(peer.port);
    const productReady = performance.now() - peer.spawnedAt;
    await town.talker(peer, 0, typedWalk()).turn();
    return { productReady, productAnswer: performance.now() - peer.spawnedAt };
  });

/** When a new version has written down what it compiled (`bot/compiled.ts`), for all its other starts. */
const COMPILED_MS = 4_000;

/** Starts both in turn so many times; the product on data that is already there, and not for the first time. */
export const measureStarts = async (town: Town, times: number): Promise<readonly Start[]> => {
  const folder = await town.seeded('start');
  await withPeer(startPeer(PRODUCT, { env: { DATA_DIR: folder } }), async (peer) => {
    await waitReady(peer.port);
    await sleep(COMPILED_MS);
  });
  const starts: Start[] = [];
  for (let round = 0; round < times; round += 1)
    starts.push({ echoAnswer: await startEcho(town), ...(await startProduct(town, folder)) });
  return starts;
};
