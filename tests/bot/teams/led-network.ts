import { Agent, type Dispatcher } from 'undici';

/** Leads what goes to one host over https to a server on loopback; every other address fails at once. */
export const ledTo = (host: string, url: string): Dispatcher =>
  new Agent().compose((dispatch) => (options, handler) => {
    if (String(options.origin) !== `https://${host}`)
      throw new Error(`nobody plays ${String(options.origin)}`);
    return dispatch({ ...options, origin: url }, handler);
  });
