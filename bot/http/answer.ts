import type { ServerResponse } from 'node:http';
import type { MadeFile } from '../files/file.ts';

export interface Answer {
  readonly status: number;
  /** Plain JSON; left out of every answer from 400 up, so that no refusal explains itself to a stranger. */
  readonly body?: unknown;
  /** Sent to be saved, and kept by nobody on the way. */
  readonly file?: MadeFile;
}

const sendFile = (response: ServerResponse, { name, contentType, bytes }: MadeFile): void => {
  response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Disposition', `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`);
  response.setHeader('Content-Length', bytes.length);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.end(bytes);
};

/** Sends an answer; `last` closes the connection after it. Throws when the body is not JSON. */
export function sendAnswer(response: ServerResponse, { status, body, file }: Answer, last: boolean): void {
  const text = status >= 400 || body === undefined ? undefined : JSON.stringify(body);
  response.statusCode = status;
  if (last) response.setHeader('Connection', 'close');
  if (file) return sendFile(response, file);
  if (text !== undefined) {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(text));
  }
  response.end(text);
}
