import { canonicalJson } from './ledger.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** True only of values whose JSON is surely the same; what has a form of its own is not looked into. */
const isSurelySame = (one: unknown, other: unknown): boolean => {
  if (!isObject(one) || !isObject(other)) return one === other;
  if (typeof one['toJSON'] === 'function' || typeof other['toJSON'] === 'function') return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  // A list with gaps has fewer keys than places.
  if (keys.length !== Object.keys(other).length || one['length'] !== other['length']) return false;
  for (const key of keys) if (!Object.hasOwn(other, key) || !isSurelySame(one[key], other[key])) return false;
  return true;
};

/**
 * Whether two values have the same canonical JSON. Nearly all that is compared in a proof is the same, and that shows
 * in a third of the time it takes to write both down.
 */
export const isSameJson = (one: unknown, other: unknown): boolean =>
  isSurelySame(one, other) || canonicalJson(one) === canonicalJson(other);
