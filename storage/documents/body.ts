import type { Doc } from '../port.ts';

/** The newest shape of a document that this program knows. */
const NEWEST = 1;

/** While a newer version is brought in beside this one: what that one wrote is its own to go on with. */
export class NewerDocument extends Error {
  override readonly name = 'NewerDocument';
  constructor() {
    super(
      'A newer version of this program has written a document of a shape that this one does not know, and only that ' +
        'version can go on with it. Nothing of it was changed. Start that version.',
    );
  }
}

/** Whether a later version of us wrote it; a body without `v` is of the first. */
export const isNewer = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'v' in body && typeof body.v === 'number' && body.v > NEWEST;

/**
 * The body of a document of ours. What stands in the store was written by us: the type is asserted, once, here. Throws
 * NewerDocument where a later version of us wrote it: who does not know all of it would write it back without the rest.
 */
export const bodyOf = <T>(doc: Doc): T => {
  if (isNewer(doc.body)) throw new NewerDocument();
  return doc.body as T;
};
/** `bodyOf` for what may not be there; throws as it does. */
export const maybeBody = <T>(doc: Doc | undefined): T | undefined =>
  doc === undefined ? undefined : bodyOf<T>(doc);
