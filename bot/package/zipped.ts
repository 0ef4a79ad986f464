import { byText } from '../../domain/order.ts';
import { zipSync } from 'fflate';

/** The same bytes for the same files, whenever and wherever they are packed. */
export const zipped = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const sorted = [...files].toSorted(([a], [b]) => byText(a, b));
  // A zip file holds local time without its zone, so a local moment gives the same bytes everywhere.
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(1980, 0, 1), level: 9 });
};
