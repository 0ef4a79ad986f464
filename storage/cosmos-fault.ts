import type { CosmosDiagnostics } from '@azure/cosmos';
import { BEHIND, NO_PLAN } from './cosmos-line.ts';

/**
 * What a failed request means. `not-applied`: the service did nothing, ask again. `unclear`: it may have done it.
 * `refused`: asking again will not help soon; `ours` when the request itself was wrong.
 */
export interface Fault {
  readonly kind: 'not-applied' | 'unclear' | 'refused';
  /** An HTTP status, a socket error's code or a class of error: all of an error that may leave the store. */
  readonly status: string;
  readonly waitMs?: number;
  readonly ours?: boolean;
}

/** The database answers, but cannot be used as it is; the text tells people why. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

const NOT_APPLIED = new Set([
  '429',
  '449',
  '404/1002',
  BEHIND,
  NO_PLAN,
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const REFUSED_OURS = new Set(['400', '413']);
const REFUSED = new Set(['401', '403', '404', '409', '412']);

interface Answer {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly substatus?: unknown;
  readonly retryAfterInMs?: unknown;
  readonly diagnostics?: Pick<CosmosDiagnostics, 'clientSideRequestStatistics'>;
}

const answerOf = (error: unknown): Answer => (typeof error === 'object' && error !== null ? error : {});

/** `items.batch` throws a new Error without the code; the SDK's statistics of its requests still have it. */
const codeOf = ({ code, diagnostics, name }: Answer): unknown =>
  code ?? diagnostics?.clientSideRequestStatistics.gatewayStatistics.at(-1)?.statusCode ?? name;

/** The status an SDK error carries; never its text, which can quote documents. */
export const statusOf = (error: unknown): string => {
  const answer = answerOf(error);
  const given = codeOf(answer);
  const code = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  if (!/^[A-Za-z0-9_]{1,40}$/.test(code)) return 'no status';
  return code === '404' && Number(answer.substatus) > 0 ? `404/${Number(answer.substatus)}` : code;
};

/** An answer inside a larger one (one operation of a batch), thrown as if it had come alone. */
export const answered = (code: number, substatus?: number): Error =>
  Object.assign(new Error('status'), { code, substatus });

/** True when the SDK sent the request again by itself, which no option prevents for a few kinds of broken lines. */
export const wasRepeated = (answer: unknown): boolean =>
  (answerOf(answer).diagnostics?.clientSideRequestStatistics.retryDiagnostics.failedAttempts.length ?? 0) > 0;

/**
 * What a failed request tells of a write: it was not applied, it was refused (`ours`: what we sent was wrong), or
 * nobody knows.
 */
export const faultOf = (error: unknown): Fault => {
  const status = statusOf(error);
  const { retryAfterInMs } = answerOf(error);
  if (NOT_APPLIED.has(status))
    return {
      kind: 'not-applied',
      status,
      ...(typeof retryAfterInMs === 'number' && { waitMs: retryAfterInMs }),
    };
  if (REFUSED_OURS.has(status)) return { kind: 'refused', status, ours: true };
  if (REFUSED.has(status) || status.startsWith('404/')) return { kind: 'refused', status };
  return { kind: 'unclear', status };
};
