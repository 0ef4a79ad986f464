import { readKeys, readMetadata, type KeyList } from './key-list.ts';

/** The real list is 20 kB. */
const LIMIT = 1024 * 1024;

/** Told what time it is at the server, in milliseconds since 1970, to the second. */
export type HearTime = (at: number) => void;

/** The JSON at an address, of at most 1 MB and without following anybody elsewhere; rejects otherwise. */
const documentAt = async (
  url: string,
  signal: AbortSignal,
  hearTime: HearTime = () => undefined,
): Promise<unknown> => {
  const response = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  const said = Date.parse(response.headers.get('date') ?? '');
  if (!Number.isNaN(said)) hearTime(said);
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new RangeError('the key server did not answer with a document');
  }
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LIMIT) throw new RangeError('the document of the key server is too long');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

/** Fetches what the OpenID metadata at `url` leads to; rejects for everything but a list with keys on it. */
export const fetchKeys = async (url: string, signal: AbortSignal, hearTime?: HearTime): Promise<KeyList> => {
  const { keysAt, algorithms } = readMetadata(await documentAt(url, signal, hearTime));
  const { protocol } = new URL(keysAt);
  // Whoever is asked over TLS cannot send us to where anybody on the way may answer.
  if (protocol !== 'https:' && protocol !== new URL(url).protocol)
    throw new RangeError('the keys are not where they can be trusted');
  return readKeys(await documentAt(keysAt, signal), algorithms);
};
