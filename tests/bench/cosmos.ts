import { openStore, type StoreSettings } from '../../storage/open.ts';
import { EMULATOR, startPeer, type Peer } from './peer.ts';

/** Any key will do for the test server. */
const KEY = Buffer.from('any key will do').toString('base64');
const DATABASE = 'bench';

/** A test server for Cosmos DB of a lane's own, in a process of its own. */
export interface OwnCosmos {
  readonly peer: Peer;
  readonly settings: StoreSettings;
  /** The same for a process. */
  readonly env: Readonly<Record<string, string>>;
}

export const startCosmos = async (): Promise<OwnCosmos> => {
  const peer = await startPeer(EMULATOR);
  const endpoint = `http://127.0.0.1:${peer.port}`;
  const settings: StoreSettings = { kind: 'cosmos', endpoint, credential: { key: KEY }, database: DATABASE };
  // The SDK's own storage makes its container, and no database.
  await (await openStore(settings)).close();
  return {
    peer,
    settings,
    env: { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: KEY, COSMOS_DATABASE: DATABASE },
  };
};
