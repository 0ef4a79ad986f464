import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** A key that may have signed a token. */
export interface SigningKey {
  readonly key: KeyObject;
  /** The channels it signs for; empty: any, as the SDK has it. */
  readonly endorsements: readonly string[];
  /** The ways of signing that its server names, of those a key like this can be used for. */
  readonly algorithms: readonly string[];
}

export type KeyList = ReadonlyMap<string, SigningKey>;

const RSA = ['RS256', 'RS384', 'RS512'];
const BITS = 2_048;

const metadataSchema = z.object({
  jwks_uri: z.string(),
  id_token_signing_alg_values_supported: z.array(z.string()).default(['RS256']),
});

/** Where the keys are, and how tokens are signed; throws for what is no OpenID metadata. */
export const readMetadata = (
  document: unknown,
): { readonly keysAt: string; readonly algorithms: readonly string[] } => {
  const { jwks_uri: keysAt, id_token_signing_alg_values_supported: named } = metadataSchema.parse(document);
  return { keysAt, algorithms: RSA.filter((one) => named.includes(one)) };
};

const listSchema = z.object({ keys: z.array(z.unknown()).max(200) });
const entrySchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});

const keyOf = (jwk: JsonWebKey): KeyObject | undefined => {
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) < BITS ? undefined : key;
  } catch {
    return undefined;
  }
};

/**
 * The keys of a published list; of two with one name the first, and without those that cannot be used. Throws for what
 * is no list, and for one without a single key: it is never taken for "no key is good any more".
 */
export const readKeys = (document: unknown, algorithms: readonly string[]): KeyList => {
  const keys = new Map<string, SigningKey>();
  for (const entry of listSchema.parse(document).keys) {
    const { data } = entrySchema.safeParse(entry);
    if (!data || keys.has(data.kid)) continue;
    const { kty, kid, n, e, endorsements } = data;
    const key = keyOf({ kty, n, e });
    if (key) keys.set(kid, { key, endorsements, algorithms });
  }
  if (keys.size === 0 || algorithms.length === 0) throw new RangeError('the list has no key to use');
  return keys;
};
