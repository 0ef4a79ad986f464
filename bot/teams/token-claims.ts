import type { Checked } from './guard.ts';

export const CHANNEL_ISSUER = 'https://api.botframework.com';

export const SCHEME = 'Bearer ';
const BEARER = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/;

/**
 * What must be right in a token before its signature is worth checking, and a key worth asking for: it is meant for
 * this bot, comes from the channel service alone of all that may sign, and ends.
 */
export function checkAuthorization(header: string | undefined, appId: string): Checked {
  const payload = BEARER.exec(header ?? '')?.[1];
  if (payload === undefined) return { ok: false, reason: 'authorization' };
  const claims = readClaims(payload);
  if (claims === undefined) return { ok: false, reason: 'token' };
  if (claims.iss !== CHANNEL_ISSUER) return { ok: false, reason: 'issuer' };
  if (claims.aud !== appId) return { ok: false, reason: 'audience' };
  if (typeof claims.exp !== 'number' || !Number.isFinite(claims.exp)) return { ok: false, reason: 'expiry' };
  return { ok: true };
}

interface Claims {
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly exp?: unknown;
}

function readClaims(payload: string): Claims | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
