import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { AppCredentials, ClaimsIdentity, ConnectorClient } from 'botframework-connector';
import type {
  AuthenticateRequestResult,
  ConnectorFactory,
  ServiceClientCredentials,
  UserTokenClient,
} from 'botframework-connector';
import type { Credentials } from './sdk.ts';
import { CHANNEL_ISSUER } from './token-claims.ts';

const SCOPE = 'https://api.botframework.com';
const CALLER = 'urn:botframework:azure';
const LOGIN = 'https://login.microsoftonline.com/botframework.com';

/** Every turn of the SDK brings a client; what the bot says goes out by `connector.ts`, and nothing by this one. */
const MUTE = new ConnectorClient(
  { signRequest: () => Promise.reject(new Error('the bot does not speak through the SDK')) },
  { baseUri: SCOPE },
);

const MUTE_FACTORY: ConnectorFactory = { create: async () => MUTE };

/**
 * The SDK's authentication, except that it takes tokens that were checked before, makes no clients for a turn, and
 * gives the bot's own token. Without credentials (local mode) nothing is checked and nothing signed.
 */
export class KeptAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #appId: string | undefined;
  readonly #factory: ConfigurationServiceClientCredentialFactory;
  #credentials: Promise<ServiceClientCredentials> | undefined;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(credentials: Credentials | undefined) {
    const factory = new ConfigurationServiceClientCredentialFactory(credentialsOf(credentials));
    super(cloudOf(credentials), factory);
    this.#appId = credentials?.appId;
    this.#factory = factory;
  }

  /** What the SDK makes of a token that it finds good; ours was checked before it comes here. */
  accept(claims: Readonly<Record<string, unknown>>): AuthenticateRequestResult {
    const all = Object.entries(claims).map(([type, value]) => ({ type, value: String(value) }));
    return {
      audience: SCOPE,
      callerId: CALLER,
      claimsIdentity: new ClaimsIdentity(all, true),
      connectorFactory: MUTE_FACTORY,
    };
  }

  /** The bot's own token, from the SDK's cache while it holds; rejects when none is to be had. */
  async token(): Promise<string | undefined> {
    if (this.#appId === undefined) return undefined;
    this.#credentials ??= this.#factory.createCredentials(this.#appId, SCOPE, LOGIN, true);
    const credentials = await this.#credentials;
    if (!(credentials instanceof AppCredentials))
      throw new Error('botframework-connector has changed: its credentials give no token');
    return credentials.getToken();
  }

  /** The SDK fetches keys of its own, which nobody keeps warm: nothing may come in this way. */
  override authenticateRequest(): Promise<never> {
    return Promise.reject(new Error('tokens are checked before the SDK'));
  }

  override createConnectorFactory(): ConnectorFactory {
    return MUTE_FACTORY;
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }
}

/** The public cloud, spelled out: once one address is given, the SDK takes none of the others by default. */
function cloudOf(credentials: Credentials | undefined): Record<string, string> {
  return {
    MicrosoftAppId: credentials?.appId ?? '',
    ToChannelFromBotLoginUrl: LOGIN,
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
