import { Agent, get, request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Client {
  /** Posts an activity and resolves with the answer's body; rejects unless it is a 200. */
  post(activity: object): Promise<Buffer>;
  close(): void;
}

const answerOf = async (response: IncomingMessage): Promise<Buffer> => {
  const body = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`answered with ${response.statusCode}`);
  return body;
};

/** An agent heeds how long a server says it keeps idle connections only when it has a longer limit of its own. */
const IDLE_MS = 60_000;

/** The channel's side of the line to a bot on loopback, with connections that stay open. */
export const makeClient = (port: number): Client => {
  const agent = new Agent({ keepAlive: true, timeout: IDLE_MS });
  const target = { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent };
  return {
    post: (activity) =>
      new Promise((resolve, reject) => {
        const body = Buffer.from(JSON.stringify(activity));
        const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
        request({ ...target, headers }, (response) => resolve(answerOf(response)))
          .on('error', reject)
          .end(body);
      }),
    close: () => agent.destroy(),
  };
};

/** Resolves when the product says that it is ready; rejects when it answers anything else. */
export const waitReady = (port: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/readyz', agent: false }, (response) =>
      resolve(answerOf(response)),
    ).on('error', reject);
  });
