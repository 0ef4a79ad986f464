import { deflateSync } from 'node:zlib';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  // The checksum is not read.
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};

type Colour = readonly [number, number, number, number];

/** A PNG of one colour (red, green, blue, how opaque), with another one in its upper left pixel. */
export const drawn = (side: number, colour: Colour, corner: Colour = colour): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Array.from({ length: side }, (_, y) => [
    0,
    ...Array.from({ length: side }, (__, x) => (x === 0 && y === 0 ? corner : colour)).flat(),
  ]).flat();
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Uint8Array.from(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
