import {
  ConnectorClient,
  HttpClient,
  type HttpRequestConfig,
  type HttpResponse,
} from '@microsoft/agents-hosting';
import { noteBegun } from '../../bot/teams/begun.ts';
import { REPLY_TIME } from '../../bot/teams/time-limit.ts';

/** What `bot/teams/sent.ts` reads of a refusal. */
class Refused extends Error {
  readonly statusCode: number;
  readonly response: { readonly headers: Headers };

  constructor({ status, headers }: Response) {
    super(`the connector answered ${status}`);
    this.statusCode = status;
    this.response = { headers };
  }
}

/** The SDK's own `request` follows redirects, takes no signal from its callers and has no time limit. */
class OnceHttp extends HttpClient {
  readonly #signal: AbortSignal | undefined;

  constructor(baseURL: string, token: string | undefined, signal: AbortSignal | undefined) {
    super({ baseURL, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
    this.#signal = signal;
  }

  override async request<T>(config: HttpRequestConfig): Promise<HttpResponse<T>> {
    const headers = new Headers(this.defaultHeaders);
    for (const [name, value] of Object.entries(config.headers ?? {})) headers.set(name, value);
    const signal = this.#signal ?? AbortSignal.timeout(REPLY_TIME);
    if (!signal.aborted) noteBegun(signal);
    const url = `${this.baseURL.replace(/\/$/, '')}/${config.url}`;
    const { method } = config;
    const body = JSON.stringify(config.data);
    const response = await sent(fetch(url, { method, headers, body, signal, redirect: 'manual' }));
    if (!response.ok) throw new Refused(response);
    const { status, statusText } = response;
    return {
      data: (await sent(response.json())) as T,
      status,
      statusText,
      headers: response.headers,
      config,
    };
  }
}

/** A client of the SDK for one request: its token and its signal cannot be changed afterwards. */
class OnceClient extends ConnectorClient {
  constructor(baseURL: string, token: string | undefined, signal: AbortSignal | undefined) {
    super(new OnceHttp(baseURL, token, signal));
  }
}

export const onceClient = (
  baseURL: string,
  token: string | undefined,
  signal: AbortSignal | undefined,
): ConnectorClient => new OnceClient(baseURL, token, signal);

/** `fetch` hides what happened to the line in a cause. */
async function sent<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof TypeError && error.cause !== undefined ? error.cause : error;
  }
}
