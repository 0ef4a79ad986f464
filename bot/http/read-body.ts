import type { IncomingMessage } from 'node:http';
import { parseJsonObject } from './json-object.ts';

export const BODY_LIMIT = 256 * 1024;

const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

export type ReadBody =
  | { readonly ok: true; readonly body: Record<string, unknown> }
  | { readonly ok: false; readonly status: 400 | 413 | 415 };

/** Reads the body of one request when it is called, once. */
export type BodyReader = () => Promise<ReadBody>;

/**
 * Reads a request's JSON object: plain UTF-8 `application/json`, at most 256 kB counted as it arrives.
 * Never throws; a refused request may be left half read, so its connection has to be closed after the answer.
 */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const { headers } = request;
  if (headers['content-encoding'] !== undefined) return { ok: false, status: 415 };
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) return { ok: false, status: 415 };
  if (Number(headers['content-length'] ?? 0) > BODY_LIMIT) return { ok: false, status: 413 };
  const bytes = await collect(request);
  if (typeof bytes === 'number') return { ok: false, status: bytes };
  const body = parseJsonObject(bytes);
  return body === undefined ? { ok: false, status: 400 } : { ok: true, body };
}

/** All bytes; or 413 as soon as there are too many, and 400 when the sender went away before the end. */
function collect(request: IncomingMessage): Promise<Buffer | 400 | 413> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else {
        chunks = [];
        request.pause();
        resolve(413);
      }
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('close', () => resolve(400));
    request.on('error', () => undefined);
  });
}
