import type { CosmosClient, CosmosClientOptions } from '@azure/cosmos';
import { httpClient } from './cosmos-http.ts';
import { lineOver } from './cosmos-line.ts';

export type CosmosCredential =
  | { readonly key: string }
  | { readonly managedIdentity: true; /** of a user-assigned identity */ readonly clientId?: string }
  /** Whoever is signed in on this machine (`az login`): for tests and tools against a real account. */
  | { readonly signedIn: true };

export interface CosmosPlace {
  /** `https://…`; plain `http://` is accepted for a test server on this machine only. */
  readonly endpoint: string;
  readonly credential: CosmosCredential;
  readonly database: string;
}

const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** Throws an Error for people when documents would travel in the clear to another machine. */
export const isPlain = (endpoint: string): boolean => {
  const url = new URL(endpoint);
  if (url.protocol === 'https:') return false;
  if (url.protocol === 'http:' && isLoopback(url)) return true;
  throw new Error('The Cosmos DB endpoint must begin with https://, or documents travel in the clear.');
};

/**
 * A client that never repeats a request of its own and signs in by key, as whoever is signed in, or by managed
 * identity. `plain`: a test server over http. Asks nothing of the service yet.
 */
export const clientFor = async (
  { endpoint, credential }: CosmosPlace,
  plain: boolean,
): Promise<CosmosClient> => {
  const { CosmosClient: Client } = await import('@azure/cosmos');
  const connectionPolicy = {
    // A test server answers with an https address of its own, which it does not serve.
    enableEndpointDiscovery: !plain,
    // Repeating is our own work (cosmos-retry.ts), and conditions on etags hold in one region only.
    retryOptions: { maxRetryAttemptCount: 0 },
    useMultipleWriteLocations: false,
    enablePartitionLevelFailover: false,
  };
  const options: CosmosClientOptions = {
    endpoint,
    connectionPolicy,
    httpClient: lineOver(await httpClient()),
    // Without it the SDK sends no session token, whatever the account's own level, and a process may not even read
    // what it has written.
    consistencyLevel: 'Session',
  };
  if ('key' in credential) return new Client({ ...options, key: credential.key });
  const { DefaultAzureCredential, ManagedIdentityCredential } = await import('@azure/identity');
  if ('signedIn' in credential)
    return new Client({ ...options, aadCredentials: new DefaultAzureCredential() });
  const { clientId } = credential;
  const aadCredentials = new ManagedIdentityCredential(clientId === undefined ? {} : { clientId });
  return new Client({ ...options, aadCredentials });
};
