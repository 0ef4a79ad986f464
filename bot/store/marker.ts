import { MARKER } from '../../storage/digest.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { SYSTEM } from '../../storage/keys.ts';
import type { Doc, Reader } from '../../storage/port.ts';
import { Refused } from './refused.ts';

/** What a store was made for; written first and never changed, but when a copy is complete. */
export type StoreMark =
  | { readonly v: 1; readonly kind: 'demo' | 'real' }
  /** A copy was begun here, and all there is comes from it. `from`: a hash of where it comes from. */
  | { readonly v: 1; readonly kind: 'copying'; readonly from: string };

export interface FoundMark {
  readonly doc: Doc | undefined;
  readonly mark: StoreMark | undefined;
}

/** Throws NewerDocument where a newer program wrote it. */
export const readMark = async (reader: Pick<Reader, 'read'>): Promise<FoundMark> => {
  const [doc] = await reader.read(SYSTEM, [MARKER]);
  return { doc, mark: maybeBody<StoreMark>(doc) };
};

export const NOT_FINISHED =
  'A copy into this store was not finished, so it lacks data. Say the same `npm run store -- copy` again, ' +
  'or choose another DATA_DIR or database.';

/** The kind of data in a store that a bot has worked on. Throws Refused where there is none. */
export const kindIn = async (reader: Pick<Reader, 'read'>, says: string): Promise<'demo' | 'real'> => {
  const { mark } = await readMark(reader);
  if (!mark) throw new Refused(`No bot has ever worked on ${says}: there is nothing in it to take.`);
  if (mark.kind === 'copying') throw new Refused(`It is about ${says}. ${NOT_FINISHED}`);
  return mark.kind;
};
