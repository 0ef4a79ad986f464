import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { faultLine } from '../../http/faults.ts';
import type { Reason } from '../reasons.ts';
import { CHANNEL_ISSUER } from '../token-claims.ts';
import type { Clock } from './clock.ts';
import type { Keys } from './keys.ts';

/** Seconds two clocks may differ, as in the SDK. */
const SKEW = 5 * 60;

export type Verified =
  | { readonly ok: true; readonly claims: JWTPayload }
  | { readonly ok: false; readonly reason: Reason; readonly fault?: string };

const refuse = (reason: Reason): Verified => ({ ok: false, reason });

/** A token's head, of which nothing is checked yet; undefined where it cannot be read. */
const headOf = (token: string): { readonly kid?: unknown } | undefined => {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return undefined;
  }
};

/** Which check failed; the library's own words quote the token. */
const reasonOf = (error: unknown): Reason => {
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWTExpired) return 'expiry';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf') return 'not-yet';
  return 'token';
};

/**
 * Checks a token as Bot Framework asks for it (authentication of requests from the Bot Connector): signed by a listed
 * key that may speak for this channel, in a way its server names, within its dates, for this bot and service URL.
 */
export const verifyToken = async (
  token: string,
  expected: { readonly appId: string; readonly channelId: unknown; readonly serviceUrl: unknown },
  keys: Keys,
  clock: Clock,
): Promise<Verified> => {
  try {
    const head = headOf(token);
    if (head === undefined) return refuse('token');
    const found = typeof head.kid === 'string' ? await keys.find(head.kid) : undefined;
    if (found === undefined) return refuse('key');
    const { payload: claims } = await jwtVerify(token, found.key, {
      algorithms: [...found.algorithms],
      issuer: CHANNEL_ISSUER,
      audience: expected.appId,
      requiredClaims: ['exp'],
      clockTolerance: SKEW,
      currentDate: new Date(clock.now()),
    });
    const { endorsements } = found;
    if (endorsements.length > 0 && !endorsements.includes(String(expected.channelId)))
      return refuse('endorsement');
    if (claims['serviceurl'] !== expected.serviceUrl) return refuse('token.serviceUrl');
    return { ok: true, claims };
  } catch (error) {
    // What is none of the library's refusals is a fault of ours, and has to be seen; the door stays shut.
    return error instanceof errors.JOSEError
      ? refuse(reasonOf(error))
      : { ok: false, reason: 'token', fault: faultLine(error) };
  }
};
