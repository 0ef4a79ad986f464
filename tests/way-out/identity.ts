import { createServer } from 'node:http';
import { encode } from '../bot/teams/key-server.ts';

/** A managed identity as a host in Azure has it. */
export interface Identity {
  /** What the host puts into the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** The token it gives. */
  readonly token: string;
  /** What it was asked, oldest first. */
  readonly asked: readonly string[];
}

const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3_600;

const start = async (): Promise<Identity> => {
  const token = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ exp: inAnHour() })}.c2ln`;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({ access_token: token, expires_on: String(inAnHour()), token_type: 'Bearer' }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const env = {
    IDENTITY_ENDPOINT: `http://127.0.0.1:${address.port}/msi/token`,
    IDENTITY_HEADER: 'secret-of-the-host',
  };
  return { env, token, asked };
};

let started: Promise<Identity> | undefined;

/** The same one as long as the process lives: the SDKs keep its address and its tokens for as long. */
export const theIdentity = (): Promise<Identity> => (started ??= start());
