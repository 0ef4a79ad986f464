import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../wire/activity.ts';
import { startChild } from './child.ts';
import { startSink } from './sink.ts';

export interface SlowResult {
  readonly sockets: number;
  /** Until the last of them was closed, and the slowest answer to somebody else; in milliseconds. */
  readonly longest: number;
  readonly slowest: number;
  readonly answered: number;
  readonly faults: readonly string[];
}

const CLOSED_WITHIN = 12_000;
const ANSWERED_WITHIN = 8_000;
const DRIP_MS = 1_000;
const PAUSE_MS = 200;

const HEAD = 'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

/** How a socket begins, and what drips from it afterwards. */
const MANNERS: readonly { readonly begins: string; readonly drips: string }[] = [
  { begins: '', drips: '' },
  { begins: 'P', drips: 'x' },
  { begins: HEAD, drips: 'X-A: b\r\n' },
  { begins: `${HEAD}Content-Length: 5000\r\n\r\n{`, drips: ' ' },
  { begins: `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, drips: '1\r\n \r\n' },
  { begins: 'GET /livez HTTP/1.1\r\nHost: a\r\n\r\n', drips: '' },
];

const mannerOf = (nth: number): (typeof MANNERS)[number] =>
  MANNERS[nth % MANNERS.length] ?? { begins: '', drips: '' };

/** How long it stayed open from when it was, in milliseconds; undefined where it had to be cut. */
const held = (port: number, { begins, drips }: (typeof MANNERS)[number]): Promise<number | undefined> =>
  new Promise((resolve) => {
    let begun = performance.now();
    const socket = connect(port, '127.0.0.1');
    const drip = setInterval(() => drips !== '' && socket.write(drips), DRIP_MS);
    let cut: NodeJS.Timeout | undefined;
    // A line that is full lets some wait before they are connections at all.
    socket.on('connect', () => {
      begun = performance.now();
      cut = setTimeout(() => {
        resolve(undefined);
        socket.destroy();
      }, CLOSED_WITHIN + 3_000);
    });
    socket.resume();
    if (begins !== '') socket.write(begins);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearInterval(drip);
      clearTimeout(cut);
      resolve(performance.now() - begun);
    });
  });

/** Half a millisecond apart: more at once than the system's own queue takes never become connections, and hang at both ends. */
const inTurn = async (port: number, nth: number): Promise<number | undefined> => {
  await sleep(nth / 2);
  return held(port, mannerOf(nth));
};

/** Somebody else, who goes on as ever until the others are done; what they saw. */
const others = async (url: string, answerTo: string, until: Promise<unknown>) => {
  const over = new AbortController();
  const stopped = until.finally(() => over.abort());
  const refused = new Set<number>();
  let answered = 0;
  let slowest = 0;
  while (!over.signal.aborted) {
    const begun = performance.now();
    const body = JSON.stringify(messageOf(answerTo, 'caseworker', 'slow', 'hjælp', {}));
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/api/messages`, { method: 'POST', headers, body });
    await response.arrayBuffer();
    if (response.status !== 200) refused.add(response.status);
    slowest = Math.max(slowest, Math.round(performance.now() - begun));
    answered += 1;
    await Promise.race([stopped, sleep(PAUSE_MS)]);
  }
  return { answered, slowest, refused };
};

/** Holds so many connections that hardly speak, while somebody else goes on as ever. */
export const slowSockets = async (sockets: number): Promise<SlowResult> => {
  const sink = await startSink();
  const child = await startChild();
  const url = `http://127.0.0.1:${child.port}`;
  try {
    // The first turn loads what the others use.
    await others(url, sink.url, Promise.resolve());
    const all = Promise.all(Array.from({ length: sockets }, (_, nth) => inTurn(child.port, nth)));
    const { answered, slowest, refused } = await others(url, sink.url, all);
    const longest = Math.round(Math.max(...(await all).map((time) => time ?? Number.POSITIVE_INFINITY)));
    const faults = [
      ...(longest > CLOSED_WITHIN ? [`open for ${longest} ms`] : []),
      ...(slowest > ANSWERED_WITHIN ? [`an answer took ${slowest} ms`] : []),
      ...(child.isAlive() ? [] : ['the process has ended']),
      ...[...refused].map((status) => `somebody else got ${status}`),
    ];
    return { sockets, longest, slowest, answered, faults };
  } finally {
    await child.stop();
    await sink.close();
  }
};
