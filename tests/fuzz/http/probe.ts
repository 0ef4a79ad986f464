import { connect } from 'node:net';
import type { Random } from '../random.ts';

/** What is sent on one connection. */
export interface Probe {
  readonly kind: string;
  readonly parts: readonly Buffer[];
  /** How many requests begin in it. */
  readonly requests: number;
  /**
   * What follows the last byte: `answers` waits for one to each request, `half` says soon that nothing more comes,
   * `cut` cuts the line at once.
   */
  readonly end: 'answers' | 'half' | 'cut';
  /** Answers from 500 up that are said to come of it: 501 is what an invoke nobody knows gets. */
  readonly said: readonly number[];
}

export type Generator = (random: Random) => Probe;

/** People's words in every probe: no answer that refuses and no line of the log may have them. */
export const MARK = 'Zarafina-Quist';

/** How long a server may take to end a connection on which nothing more comes; in milliseconds, as the others. */
const ENDS_WITHIN = 12_000;
const SOON = 100;
const CUT = 5;
/** An answer that has not come by then is one that never comes. */
const PATIENCE = 10_000;

const FINAL = /HTTP\/1\.1 [2-5]\d\d /g;

export const probe = (
  kind: string,
  text: string | Buffer,
  more: Partial<Omit<Probe, 'kind' | 'parts'>> = {},
): Probe => ({
  kind,
  parts: [typeof text === 'string' ? Buffer.from(text, 'latin1') : text],
  requests: 1,
  end: 'half',
  said: [],
  ...more,
});

/** Headers in the order given; what is undefined is left out. */
export const request = (
  line: string,
  headers: readonly (readonly [string, string | undefined])[],
  body: string | Buffer = '',
): Buffer => {
  const lines = headers.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\r\n`]));
  return Buffer.concat([
    Buffer.from(`${line}\r\n${lines.join('')}\r\n`, 'latin1'),
    typeof body === 'string' ? Buffer.from(body, 'utf8') : body,
  ]);
};

/** A whole POST of a body to the bot's route. */
export const posted = (
  body: string | Buffer,
  headers: Readonly<Record<string, string | undefined>> = {},
): Buffer => {
  const all = {
    Host: 'localhost',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'User-Agent': MARK,
    ...headers,
  };
  return request('POST /api/messages HTTP/1.1', Object.entries(all), body);
};

/** Sends a probe; everything that came back, or undefined where the line was still open after 12 seconds. */
export const send = (port: number, { parts, end, requests }: Probe): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const heard: Buffer[] = [];
    const limit = setTimeout(() => {
      resolve(undefined);
      socket.destroy();
    }, ENDS_WITHIN + PATIENCE);
    const wait = { answers: PATIENCE, half: SOON, cut: CUT }[end];
    const over = setTimeout(() => (end === 'cut' ? socket.destroy() : socket.end()), wait);
    let answers = 0;
    socket.on('data', (chunk) => {
      heard.push(chunk);
      answers += chunk.toString('latin1').match(FINAL)?.length ?? 0;
      if (end === 'half' || answers >= requests) socket.end();
    });
    socket.on('end', () => socket.end());
    // A server that ends the connection while more is sent resets it: that is its right.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(limit);
      clearTimeout(over);
      resolve(Buffer.concat(heard));
    });
    for (const part of parts) socket.write(part);
  });
