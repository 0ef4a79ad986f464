const DEPTH_LIMIT = 64;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Half a sign can only be written as `\u…`, and so can a key that does not look like itself. */
const ODD = /\\u|__proto__/;

/**
 * Reads a JSON object from UTF-8 bytes; undefined when it is anything else: broken text, another kind of value,
 * more than 64 levels deep, or with a `__proto__` key, which a later copy would turn into a prototype.
 */
export function parseJsonObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const text = UTF8.decode(bytes);
    if (isTooDeep(text)) return undefined;
    const value: unknown = ODD.test(text) ? JSON.parse(text, takeValue) : JSON.parse(text);
    return isPlainObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Counts brackets outside strings, without recursion, so that depth is known before anything is built. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) quoted = false;
    } else if (sign === QUOTE) quoted = true;
    else if (sign === OPEN_BRACE || sign === OPEN_BRACKET) {
      depth += 1;
      if (depth > DEPTH_LIMIT) return true;
    } else if (sign === CLOSE_BRACE || sign === CLOSE_BRACKET) depth -= 1;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Half a sign of two has no place in an id, an address or a file: it becomes the sign for what cannot be read. */
function takeValue(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('__proto__ is not a key');
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
