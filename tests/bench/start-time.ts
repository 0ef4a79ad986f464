import { waitReady } from './client.ts';
import { ECHO, PRODUCT, startPeer } from './peer.ts';
import type { Town } from './town.ts';
import { echoWalk, typedWalk } from './walks.ts';

/** Milliseconds from asking for the process; the echo has no `/readyz`, so it is ready when it first answers. */
export interface Start {
  readonly echoAnswer: number;
  readonly productReady: number;
  readonly productAnswer: number;
}

const startEcho = async (town: Town): Promise<number> => {
  const peer = await startPeer(ECHO);
  await town.talker(peer, 0, echoWalk()).turn();
  const answered = performance.now() - peer.spawnedAt;
  await peer.stop();
  return answered;
};

const startProduct = async (town: Town, folder: string): Promise<Omit<Start, 'echoAnswer'>> => {
  const peer = await startPeer(PRODUCT, { folder });
  await waitReady(peer.port);
  const productReady = performance.now() - peer.spawnedAt;
  await town.talker(peer, 0, typedWalk()).turn();
  const productAnswer = performance.now() - peer.spawnedAt;
  await peer.stop();
  return { productReady, productAnswer };
};

/** Starts both in turn so many times; the product on data that is already there. */
export const measureStarts = async (town: Town, times: number): Promise<readonly Start[]> => {
  const folder = await town.seeded('start');
  const starts: Start[] = [];
  for (let round = 0; round < times; round += 1)
    starts.push({ echoAnswer: await startEcho(town), ...(await startProduct(town, folder)) });
  return starts;
};
