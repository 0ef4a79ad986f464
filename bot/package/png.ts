import { inflateSync } from 'node:zlib';

/** A picture as its pixels, four bytes each: red, green, blue, how opaque. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = '89504e470d0a1a0a';
/** Bytes a pixel of the kinds of colour that are read: RGB, and RGB with transparency. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

const chunksIn = (file: Buffer): ReadonlyMap<string, Buffer> => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), data]));
    at += length + 12;
  }
  return chunks;
};

/** The one of left, above and upper left that is nearest to what they foretell (PNG specification, filter 4). */
const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
};

/** Each line holds differences, to one of five foretellings that its first byte names. */
const unfiltered = (raw: Buffer, height: number, line: number, step: number): Uint8Array => {
  const out = new Uint8Array(height * line);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const left = x < step ? 0 : (out[at - step] ?? 0);
      const above = y === 0 ? 0 : (out[at - line] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[at - line - step] ?? 0);
      const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      out[at] = (raw[y * (line + 1) + 1 + x] ?? 0) + foretold;
    }
  }
  return out;
};

/** Reads a PNG of 8 bits a colour, RGB or RGBA, not interlaced; `undefined` for anything else. */
export const readPng = (bytes: Uint8Array): Picture | undefined => {
  const file = Buffer.from(bytes);
  if (file.toString('hex', 0, 8) !== SIGNATURE) return undefined;
  const chunks = chunksIn(file);
  const header = chunks.get('IHDR');
  const data = chunks.get('IDAT');
  if (!header || header.length < 13 || !data) return undefined;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const step = BYTES[header[9] ?? 0];
  if (step === undefined || header[8] !== 8 || header[12] !== 0 || width * height > 1e6) return undefined;
  const flat = unfiltered(inflateSync(data), height, width * step, step);
  if (step === 4) return { width, height, pixels: flat };
  const pixels = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (flat[(at >> 2) * 3 + (at % 4)] ?? 0),
  );
  return { width, height, pixels };
};
