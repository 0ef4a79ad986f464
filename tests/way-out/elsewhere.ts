import http from 'node:http';
import https from 'node:https';

/** Where a host of the internet is played on this machine; undefined where nobody plays it. */
export type Plays = (host: string, path: string) => URL | undefined;

const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;

interface Asked {
  readonly hostname?: string;
  readonly host?: string;
  readonly path?: string;
  readonly agent?: unknown;
}

/**
 * Leads what the process sends to the internet over Node's `https` or `fetch` to loopback, until what it returns is
 * called; every other address fails at once, so no token and no text of a test can leave the machine.
 */
export const playElsewhere = (plays: Plays): (() => void) => {
  const before = { request: https.request, fetch: globalThis.fetch };

  const placeOf = (host: string, path: string): URL => {
    const place = plays(host, path);
    if (place === undefined) throw new Error(`nobody plays ${host}`);
    return place;
  };

  const request = (asked: Asked, answered?: (response: http.IncomingMessage) => void): http.ClientRequest => {
    const { hostname, port, pathname, search } = placeOf(
      asked.hostname ?? asked.host ?? '',
      asked.path ?? '/',
    );
    // The agent that is asked for speaks TLS; Node's own for http keeps its connections too.
    const { agent: _tls, host: _host, ...others } = asked;
    return http.request(
      { ...others, protocol: 'http:', hostname, port, path: `${pathname}${search}`, agent: http.globalAgent },
      answered,
    );
  };

  const led: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (LOOPBACK.test(url.hostname)) return before.fetch(input, init);
    return before.fetch(placeOf(url.hostname, `${url.pathname}${url.search}`), init);
  };

  Reflect.set(https, 'request', request);
  globalThis.fetch = led;
  return () => {
    Reflect.set(https, 'request', before.request);
    globalThis.fetch = before.fetch;
  };
};
