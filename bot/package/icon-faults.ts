import { readPng, type Picture } from './png.ts';

export type Icon = 'color' | 'outline';

/** What Teams wants, in pixels a side. */
const SIDE: Readonly<Record<Icon, number>> = { color: 192, outline: 32 };

const isEvery = ({ pixels }: Picture, fits: (of: readonly number[]) => boolean): boolean => {
  for (let at = 0; at < pixels.length; at += 4) if (!fits([...pixels.subarray(at, at + 4)])) return false;
  return true;
};

/** Teams lays the outline over its own bar, so there is nothing but white, more or less of it. */
const outlineFaults = (picture: Picture): readonly string[] => {
  const isWhite = isEvery(
    picture,
    ([red, green, blue, opaque]) => opaque === 0 || (red === 255 && green === 255 && blue === 255),
  );
  return [
    ...(isWhite ? [] : ['has a colour other than white']),
    ...(isEvery(picture, ([, , , opaque]) => opaque !== 0) ? ['has no transparent background'] : []),
    ...(isEvery(picture, ([, , , opaque]) => opaque === 0) ? ['shows nothing'] : []),
  ];
};

/** What is wrong with an icon, each fault with the file's name. */
export const iconFaults = (icon: Icon, file: string, bytes: Uint8Array): readonly string[] => {
  const picture = readPng(bytes);
  if (!picture) return [`${file}: is no PNG of 8 bits a colour (RGB or RGBA, not interlaced)`];
  const { width, height } = picture;
  const side = SIDE[icon];
  const size =
    width === side && height === side
      ? []
      : [`is ${width} × ${height} pixels and should be ${side} × ${side}`];
  const opaque =
    icon === 'outline' || isEvery(picture, ([, , , alpha]) => alpha === 255)
      ? []
      : ['has a transparent background'];
  return [...size, ...opaque, ...(icon === 'outline' ? outlineFaults(picture) : [])].map(
    (one) => `${file}: ${one}`,
  );
};
