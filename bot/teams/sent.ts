import type { ConnectorAnswer } from './connector.ts';

/** What became of one request to the connector. */
export type Sent =
  | {
      readonly ok: true;
      /** Empty when the connector accepted the message without naming it. */
      readonly activityId: string;
    }
  | {
      readonly ok: false;
      /** The connector's answer, when there was one. */
      readonly status?: number;
      /** How long the connector asks to wait. */
      readonly retryAfterSeconds?: number;
      /** The message may have been accepted: the line was cut or time ran out after the request was begun. */
      readonly unclear: boolean;
    };

/** Failures before a connection stands, so that nothing can have arrived. */
const NOT_CONNECTED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** Reads an answer; a message that was accepted stays so when what the connector says of it cannot be read. */
export function readAnswer({ status, headers, text }: ConnectorAnswer): Sent {
  if (status >= 200 && status < 300) return { ok: true, activityId: idIn(text) };
  const retryAfterSeconds = readRetryAfter(headers);
  return {
    ok: false,
    status,
    unclear: false,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** Reads what was thrown instead of an answer; `begun` tells whether the request was given to the network. Never looks at texts. */
export function readFailure(error: unknown, begun: boolean): { readonly sent: Sent; readonly code: string } {
  const code = codeOf(error);
  return { code, sent: { ok: false, unclear: begun && !NOT_CONNECTED.test(code) } };
}

function idIn(text: string): string {
  try {
    const id = field(JSON.parse(text), 'id');
    return typeof id === 'string' ? id : '';
  } catch {
    return '';
  }
}

/** Seconds, from either form of the header; a date is measured against the answer's own. */
function readRetryAfter(headers: ConnectorAnswer['headers']): number | undefined {
  const { 'retry-after': after, date } = headers;
  if (typeof after !== 'string') return undefined;
  if (/^\d{1,9}$/.test(after)) return Number(after);
  const seconds = Math.ceil((Date.parse(after) - Date.parse(String(date))) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function codeOf(error: unknown): string {
  for (const code of [field(error, 'code'), field(error, 'name')]) {
    if (typeof code === 'string' && /^\w{1,60}$/.test(code)) return code;
  }
  return 'unknown';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
