import type { Connector } from './outgoing.ts';

export interface Credentials {
  readonly appId: string;
  readonly appPassword?: string | undefined;
  /** `MultiTenant` (default), `SingleTenant` or `UserAssignedMSI`. */
  readonly appType?: string | undefined;
  readonly tenantId?: string | undefined;
  /** Where the keys that sign incoming tokens are published; the public cloud's when not given. */
  readonly keyServer?: string | undefined;
}

/** Runs a turn as an SDK does; rejects with what the turn throws. */
export type RunTurn = <T>(turn: () => Promise<T>) => Promise<T | undefined>;

/** All that is asked of an SDK for Teams; whatever implements it is the only place that knows which one it is. */
export interface Sdk {
  /** Rejects for every token that is not good, whatever the SDK calls the reason. The guard has seen the body. */
  authenticate(header: string, body: object): Promise<RunTurn>;
  /** A client that sends each request once and ends with its signal, signed with the bot's own credentials. */
  connectorFor(serviceUrl: string): Promise<Connector>;
}

/** Without credentials (local mode) nothing is authenticated, nothing signed, and only loopback is spoken to. */
export type OpenSdk = (credentials: Credentials | undefined) => Sdk;
