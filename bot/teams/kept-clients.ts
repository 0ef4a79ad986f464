import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { ClaimsIdentity } from 'botframework-connector';
import type {
  AuthenticateRequestResult,
  ConnectorClient,
  ConnectorFactory,
  UserTokenClient,
} from 'botframework-connector';
import { sendOnce } from './once-policy.ts';
import type { Credentials } from './sdk.ts';
import { isTrustedServiceUrl } from './service-url.ts';
import { CHANNEL_ISSUER } from './token-claims.ts';

const SCOPE = 'https://api.botframework.com';
const CALLER = 'urn:botframework:azure';

/** A tenant has a handful of service URLs; more than this only come from somebody who makes them up. */
const KEPT_LIMIT = 100;

/**
 * The SDK's authentication, except that it takes tokens that were checked before, and keeps its clients: one connector client for a service URL and
 * audience, and one user token client, where the SDK makes two new ones in every turn.
 * Without credentials (local mode) nothing is checked and nothing signed, and only loopback is spoken to.
 */
export class KeptAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #local: boolean;
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(credentials: Credentials | undefined) {
    super(cloudOf(credentials), new ConfigurationServiceClientCredentialFactory(credentialsOf(credentials)));
    this.#local = credentials === undefined;
  }

  /** What the SDK makes of a token that it finds good; ours was checked before it comes here. */
  accept(claims: Readonly<Record<string, unknown>>): AuthenticateRequestResult {
    const all = Object.entries(claims).map(([type, value]) => ({ type, value: String(value) }));
    const claimsIdentity = new ClaimsIdentity(all, true);
    return {
      audience: SCOPE,
      callerId: CALLER,
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    };
  }

  /** The SDK fetches keys of its own, which nobody keeps warm: nothing may come in this way. */
  override authenticateRequest(): Promise<never> {
    return Promise.reject(new Error('tokens are checked before the SDK'));
  }

  /** Rejects a service URL that is not trusted, whoever asks: the bot's own token goes with every request. */
  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const fresh = super.createConnectorFactory(identity);
    return {
      create: (serviceUrl, audience = SCOPE) =>
        this.#keep(`${audience} ${serviceUrl}`, async () => {
          if (!isTrustedServiceUrl(serviceUrl, this.#local))
            throw new RangeError('service URL is not trusted');
          return sendOnce(await fresh.create(serviceUrl, audience), !this.#local);
        }),
    };
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }

  #keep(key: string, make: () => Promise<ConnectorClient>): Promise<ConnectorClient> {
    const kept = this.#connectors.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    this.#connectors.set(key, made);
    made.catch(() => this.#connectors.delete(key));
    const [oldest = key] = this.#connectors.keys();
    if (this.#connectors.size > KEPT_LIMIT) this.#connectors.delete(oldest);
    return made;
  }
}

/** The public cloud, spelled out: once one address is given, the SDK takes none of the others by default. */
function cloudOf(credentials: Credentials | undefined): Record<string, string> {
  return {
    MicrosoftAppId: credentials?.appId ?? '',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: SCOPE,
    ToBotFromChannelTokenIssuer: CHANNEL_ISSUER,
    OAuthUrl: 'https://api.botframework.com',
    CallerId: CALLER,
  };
}

function credentialsOf(credentials: Credentials | undefined): Record<string, string> {
  if (credentials === undefined) return { MicrosoftAppId: '' };
  const { appId, appPassword, appType, tenantId } = credentials;
  return {
    MicrosoftAppId: appId,
    ...(appPassword !== undefined && { MicrosoftAppPassword: appPassword }),
    ...(appType !== undefined && { MicrosoftAppType: appType }),
    ...(tenantId !== undefined && { MicrosoftAppTenantId: tenantId }),
  };
}
