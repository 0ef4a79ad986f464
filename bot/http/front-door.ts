import type { IncomingMessage } from 'node:http';

export const MESSAGES = '/api/messages';
export const ALIVE = '/livez';
export const READY = '/readyz';
/** Local mode only: a file that waits to be fetched once. */
export const FILES = '/files/';

const FILE = /^\/files\/[\w-]{20,64}$/;

const METHODS: ReadonlyMap<string, string> = new Map([
  [MESSAGES, 'POST'],
  [ALIVE, 'GET'],
  [READY, 'GET'],
]);

export type Entry =
  | { readonly ok: true }
  | { readonly ok: false; readonly status: 404 }
  | { readonly ok: false; readonly status: 405; readonly allow: string };

/** The one Authorization header; none where there are several, of which others on the way may have read another. */
export function authorizationOf({ headersDistinct }: IncomingMessage): string | undefined {
  const given = headersDistinct['authorization'] ?? [];
  return given.length === 1 ? given[0] : undefined;
}

/**
 * Lets only the known requests through to the router, which builds a URL from the Host header and the
 * target: a malformed one there would end the process, so both are replaced by what is known to be good.
 */
export function admit(request: IncomingMessage): Entry {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const method = FILE.test(path) ? 'GET' : METHODS.get(path);
  if (method === undefined) return { ok: false, status: 404 };
  if (method !== request.method) return { ok: false, status: 405, allow: method };
  request.url = path;
  request.headers.host = 'localhost';
  return { ok: true };
}
