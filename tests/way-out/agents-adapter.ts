import type { Activity } from '@microsoft/agents-activity';
import {
  AuthType,
  CloudAdapter,
  ConnectorClient,
  HttpClient,
  type AuthConfiguration,
  type Request,
} from '@microsoft/agents-hosting';
import { readActivity } from '../../bot/teams/incoming-activity.ts';
import type { Credentials, OpenSdk } from '../../bot/teams/sdk.ts';
import { standInResponse } from './stand-in-response.ts';

/** Its token is the same for every connector. */
const CONNECTOR = 'https://smba.trafficmanager.net/';
const SCOPE = 'https://api.botframework.com';
const CONNECTION = 'serviceConnection';

type Identity = NonNullable<Request['user']>;

/** Every turn of the SDK brings a client; nobody speaks through it, and it signs nothing. */
class MuteClient extends ConnectorClient {
  constructor() {
    super(new HttpClient({ baseURL: CONNECTOR }));
  }
}

/** The Microsoft 365 Agents SDK's adapter, opened at the same places as `bot/teams/kept-adapter.ts` opens its own. */
class AgentsAdapter extends CloudAdapter {
  constructor(credentials: Credentials | undefined) {
    super(configOf(credentials));
    // The SDK's own writes »The agent encountered an error or bug« to the person and answers 200.
    this.onTurnError = async (_context, error) => {
      throw error;
    };
  }

  /**
   * Runs the turn as the SDK does, for whom its own JWT middleware would have put at this place; the SDK ends a
   * request that it does not like without a word and without a turn.
   */
  async run<T>(
    claims: Readonly<Record<string, unknown>>,
    body: object,
    turn: () => Promise<T>,
  ): Promise<T | undefined> {
    const user = Object.assign<Identity, object>({}, claims);
    let result: { readonly value: T } | undefined;
    await this.process(
      { method: 'POST', headers: {}, body: asItMustBe(body), user },
      standInResponse(),
      async () => {
        result = { value: await turn() };
      },
    );
    if (result === undefined) throw new Error('the turn did not run');
    return result.value;
  }

  /** Nobody speaks through the SDK's context, so no turn waits for the bot's own token. */
  protected override async createConnectorClientWithIdentity(_user: Identity, _activity: Activity) {
    return new MuteClient();
  }

  tokenOf(appId: string): Promise<string> {
    return this.connectionManager.getTokenProvider({ aud: appId }, CONNECTOR).getAccessToken(SCOPE);
  }
}

/** What would stand where `openBotFramework` stands. */
export const openAgents: OpenSdk = (credentials) => {
  const adapter = new AgentsAdapter(credentials);
  return {
    run: (claims, body, turn) => adapter.run(claims, body, turn),
    token: async () => credentials && adapter.tokenOf(credentials.appId),
  };
};

/** What the SDK must have: its schema throws at what it does not expect, such as an empty locale or a text that is null. */
function asItMustBe(body: object): Record<string, unknown> {
  const { type, serviceUrl, channelId, conversation, from } = readActivity(body) ?? {};
  return { type, serviceUrl, channelId, conversation: { id: conversation?.id }, from: { id: from?.id } };
}

/** Both maps are given, or the SDK takes what it finds in the environment instead of what it is told. */
function configOf(credentials: Credentials | undefined): AuthConfiguration {
  const connectionsMap = [{ serviceUrl: '*', connection: CONNECTION }];
  return {
    connections: new Map([[CONNECTION, credentials ? connectionOf(credentials) : {}]]),
    connectionsMap,
  };
}

function connectionOf({ appId, appPassword, appType, tenantId }: Credentials): AuthConfiguration {
  const known = { clientId: appId, ...(tenantId !== undefined && { tenantId }) };
  if (appType === 'UserAssignedMSI') return { ...known, authType: AuthType.UserManagedIdentity };
  return { ...known, authType: AuthType.ClientSecret, clientSecret: appPassword ?? '' };
}
