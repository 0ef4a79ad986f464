import { CloudAdapter, type Activity } from 'botbuilder';
import { KeptAuthentication } from './kept-authentication.ts';
import type { Credentials, Sdk } from './sdk.ts';

/** The Bot Framework SDK behind the one door to it. */
export const openBotFramework = (credentials: Credentials | undefined): Sdk => new KeptAdapter(credentials);

/** The SDK's adapter, opened where it is closed: what came in was checked before, and what goes out passes it by. */
class KeptAdapter extends CloudAdapter implements Sdk {
  readonly #authentication: KeptAuthentication;

  constructor(credentials: Credentials | undefined) {
    const authentication = new KeptAuthentication(credentials);
    super(authentication);
    this.#authentication = authentication;
  }

  /** Runs the turn as the SDK does, for who sent these claims (none in local mode); rejects with what it throws. */
  async run<T>(
    claims: Readonly<Record<string, unknown>>,
    body: object,
    turn: () => Promise<T>,
  ): Promise<T | undefined> {
    assertActivity(body);
    let result: T | undefined;
    await this.processActivity(this.#authentication.accept(claims), body, async () => {
      result = await turn();
    });
    return result;
  }

  token(): Promise<string | undefined> {
    return this.#authentication.token();
  }
}

/** The guard has seen what the SDK reads of it, and a turn never sees the SDK's own context. */
function assertActivity(body: object): asserts body is Activity {
  if (!('type' in body)) throw new TypeError('not an activity');
}
