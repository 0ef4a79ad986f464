import type { ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  /** Plain JSON; left out of every answer from 400 up, so that no refusal explains itself to a stranger. */
  readonly body?: unknown;
}

/** Sends an answer; `last` closes the connection after it. Throws when the body is not JSON. */
export function sendAnswer(response: ServerResponse, { status, body }: Answer, last: boolean): void {
  const text = status >= 400 || body === undefined ? undefined : JSON.stringify(body);
  response.statusCode = status;
  if (last) response.setHeader('Connection', 'close');
  if (text !== undefined) {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(text));
  }
  response.end(text);
}
