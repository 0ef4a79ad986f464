export interface Credentials {
  readonly appId: string;
  readonly appPassword?: string | undefined;
  /** `SingleTenant` or `UserAssignedMSI`. */
  readonly appType?: string | undefined;
  readonly tenantId?: string | undefined;
}

/** All that is asked of an SDK for Teams; whatever implements it is the only place that knows which one it is. */
export interface Sdk {
  /**
   * Runs a turn as the SDK does, for who sent these claims, which were checked before (none in local mode); rejects
   * with what the turn throws.
   */
  run<T>(
    claims: Readonly<Record<string, unknown>>,
    body: object,
    turn: () => Promise<T>,
  ): Promise<T | undefined>;
  /** The bot's own token for Teams' connector, kept for as long as it holds; `undefined` in local mode. */
  token(): Promise<string | undefined>;
}

/** Without credentials (local mode) nothing is signed. */
export type OpenSdk = (credentials: Credentials | undefined) => Sdk;
