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
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** Reads what the SDK threw; `begun` tells whether the request was given to the network. Never looks at texts. */
export function readFailure(error: unknown, begun: boolean): { readonly sent: Sent; readonly code: string } {
  const code = codeOf(error);
  const status = begun ? field(error, 'statusCode') : undefined;
  if (typeof status !== 'number')
    return { code, sent: { ok: false, unclear: begun && !NOT_CONNECTED.test(code) } };
  if (status >= 200 && status < 300) return { code, sent: { ok: true, activityId: '' } };
  const retryAfterSeconds = readRetryAfter(field(error, 'response'));
  return {
    code,
    sent: {
      ok: false,
      status,
      unclear: false,
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    },
  };
}

/** Seconds, from either form of the header; a date is measured against the answer's own. */
function readRetryAfter(response: unknown): number | undefined {
  const headers = field(response, 'headers');
  const after = header(headers, 'retry-after');
  if (after === undefined) return undefined;
  if (/^\d{1,9}$/.test(after)) return Number(after);
  const seconds = Math.ceil((Date.parse(after) - Date.parse(header(headers, 'date') ?? '')) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function header(headers: unknown, name: string): string | undefined {
  const get = field(headers, 'get');
  const value: unknown = typeof get === 'function' ? Reflect.apply(get, headers, [name]) : undefined;
  return typeof value === 'string' ? value : undefined;
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
