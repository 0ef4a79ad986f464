import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { faultLine } from '../../http/faults.ts';
import type { Checked } from '../guard.ts';
import type { Reason } from '../reasons.ts';
import { CHANNEL_ISSUER } from '../token-claims.ts';
import type { Clock } from './clock.ts';
import type { Keys } from './keys.ts';

/** Seconds two clocks may differ, as in the SDK. */
const SKEW = 5 * 60;

/** A token that is good, and what it is good for. */
export interface Pass {
  readonly claims: JWTPayload;
  /** The channels its key signs for; empty: any. */
  readonly endorsements: readonly string[];
}

export type Verified =
  | { readonly ok: true; readonly pass: Pass }
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
 * Checks a token as Bot Framework asks for it (authentication of requests from the Bot Connector), as far as it can be
 * without the activity that it came with: signed by a listed key, in a way its server names, within its dates, for this
 * bot. What it may be used for: `checkPass`.
 */
export const verifyToken = async (
  token: string,
  appId: string,
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
      audience: appId,
      requiredClaims: ['exp'],
      clockTolerance: SKEW,
      currentDate: new Date(clock.now()),
    });
    return { ok: true, pass: { claims, endorsements: found.endorsements } };
  } catch (error) {
    // What is none of the library's refusals is a fault of ours, and has to be seen; the door stays shut.
    return error instanceof errors.JOSEError
      ? refuse(reasonOf(error))
      : { ok: false, reason: 'token', fault: faultLine(error) };
  }
};

/** The rest, with the activity: signed by a key that may speak for its channel, for its service URL. */
export const checkPass = (
  { claims, endorsements }: Pass,
  { channelId, serviceUrl }: Readonly<Record<string, unknown>>,
): Checked => {
  if (endorsements.length > 0 && !endorsements.includes(String(channelId)))
    return { ok: false, reason: 'endorsement' };
  return claims['serviceurl'] === serviceUrl ? { ok: true } : { ok: false, reason: 'token.serviceUrl' };
};
