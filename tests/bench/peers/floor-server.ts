import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { Agent } from 'undici';
import { sayReady } from './said.ts';

export interface Heard {
  readonly id: string;
  readonly text: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
}

const agent = new Agent();

const post = async (heard: Heard, words: string): Promise<void> => {
  const { statusCode, body } = await agent.request({
    origin: heard.serviceUrl,
    path: `/v3/conversations/${encodeURIComponent(heard.conversation.id)}/activities/${heard.id}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', text: words, replyToId: heard.id }),
  });
  await body.dump();
  if (statusCode >= 300) throw new Error(`The connector answered with ${statusCode}`);
};

/** What no bot on Node can go below: it reads the activity, posts the words, and answers the request. */
export const startFloor = (wordsFor: (heard: Heard) => string | Promise<string>): void => {
  const take = async (request: IncomingMessage): Promise<void> => {
    const heard = (await json(request)) as Heard;
    await post(heard, await wordsFor(heard));
  };
  const server = createServer((request, response) => {
    take(request).then(
      () => response.end(),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    sayReady(address.port);
  });
  process.once('SIGTERM', () => process.exit(0));
};
