import type { Store } from '../../storage/port.ts';
import type { App } from '../app.ts';
import type { Log } from '../log/log.ts';
import type { Outgoing } from '../teams/outgoing.ts';

/**
 * Traces and metrics beside the technical log. What goes out are names of our own code and fields of the log's closed
 * list, so nothing of a person or a case has a way in; libraries are not watched, for addresses name conversations.
 */
export interface Telemetry {
  /** Also counts what is written. */
  log(log: Log): Log;
  /** Each call is a span of the turn it serves. */
  store(store: Store): Store;
  /** Each message sent is a span. */
  outgoing<T extends Outgoing>(teams: T): T;
  /** Each activity is a trace. */
  receive(receive: App['receive']): App['receive'];
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Where no connection string is set: nothing is loaded, nothing is wrapped. */
export const NO_TELEMETRY: Telemetry = {
  log: (log) => log,
  store: (store) => store,
  outgoing: (teams) => teams,
  receive: (receive) => receive,
  stop: async () => undefined,
};
