import { CloudAdapter, type Activity } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { KeptAuthentication } from './kept-clients.ts';
import type { Connector } from './outgoing.ts';
import type { Credentials, Sdk } from './sdk.ts';
import { withinTime } from './time-limit.ts';

/** How long the SDK may take to check a token, fetching the key that signed it included, in milliseconds. */
const CHECK_TIME = 5_000;

/** The Bot Framework SDK behind the one door to it. */
export function openBotFramework(credentials: Credentials | undefined): Sdk {
  const adapter = new KeptAdapter(credentials);
  return {
    async authenticate(header, body) {
      const identity = await adapter.authenticate(header, body);
      return (turn) => adapter.run(identity, body, turn);
    },
    connectorFor: (serviceUrl) => adapter.connectorFor(serviceUrl),
  };
}

/** The SDK's adapter, opened where it is closed: authentication and the turn as two steps, and kept clients. */
export class KeptAdapter extends CloudAdapter {
  readonly #authentication: KeptAuthentication;
  readonly #appId: string;

  /** Without credentials nothing is authenticated: local mode. */
  constructor(credentials: Credentials | undefined) {
    const authentication = new KeptAuthentication(credentials);
    super(authentication);
    this.#authentication = authentication;
    this.#appId = credentials?.appId ?? '';
  }

  /** Rejects for every token that is not good, whatever the SDK calls the reason. */
  async authenticate(header: string, body: object): Promise<AuthenticateRequestResult> {
    assertActivity(body);
    return withinTime(CHECK_TIME, () => this.#authentication.authenticateRequest(body, header));
  }

  /** Runs the turn as the SDK does; rejects with what the turn throws. */
  async run<T>(
    identity: AuthenticateRequestResult,
    body: object,
    turn: () => Promise<T>,
  ): Promise<T | undefined> {
    assertActivity(body);
    let result: T | undefined;
    await this.processActivity(identity, body, async () => {
      result = await turn();
    });
    return result;
  }

  /** The same kept client as in a turn, signed with the bot's own credentials, or not at all in local mode. */
  connectorFor(serviceUrl: string): Promise<Connector> {
    const identity = this.createClaimsIdentity(this.#appId);
    return this.#authentication.createConnectorFactory(identity).create(serviceUrl);
  }
}

/** The guard has seen what the SDK reads of it, and a turn never sees the SDK's own context. */
function assertActivity(body: object): asserts body is Activity {
  if (!('type' in body)) throw new TypeError('not an activity');
}
