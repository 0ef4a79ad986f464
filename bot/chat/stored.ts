import type { AnyLoggedEvent } from '../../domain/events.ts';

/** A log entry of a case. */
export interface Stored {
  readonly case: string;
  readonly entry: number;
  /** It cannot be taken back, only put right again: its notice was corrected, or the place went on. */
  readonly stays?: true;
  /** All its cases, where it is about several: taking it back takes back each. */
  readonly cases?: readonly string[];
  /** It is a question to a colleague, and no letter comes of it. */
  readonly letterless?: true;
  /** Who stored it may no longer see the case, so there is no note to copy. */
  readonly unseen?: true;
}

/** A corrected notice is corrected again, not taken back, a note or an answer has been read, and what is erased is gone. */
export const stays = (event: AnyLoggedEvent): boolean =>
  event.type === 'undone' ||
  event.type === 'note-added' ||
  event.type === 'notice-answered' ||
  event.type === 'erased' ||
  (event.type === 'corrected' && event.data.notice !== undefined);

/** Where a command's events stand; `undefined` where it stored nothing in a case. */
export const storedIn = (
  events: readonly AnyLoggedEvent[],
  entry: number | undefined,
  unseen = false,
): Stored | undefined => {
  // Who asks about a notice sees no case, and takes nothing back: it has been read.
  const about = events.find((event) => 'case' in event && event.type !== 'notice-questioned');
  if (!about || entry === undefined) return undefined;
  // A place that goes on is another case's affair, which who freed it may not even see.
  const own = events.filter((event) => event === about || event.type !== 'offered');
  const cases = [...new Set(own.flatMap((event) => ('case' in event ? [event.case] : [])))];
  return {
    case: about.case,
    entry,
    ...((unseen || events.some(stays) || own.length < events.length) && { stays: true }),
    ...(cases.length > 1 && { cases }),
    ...(own.some(({ type }) => type === 'loan-returned') && { letterless: true }),
    ...((unseen || events.some(({ type }) => type === 'handed-over' || type === 'recused')) && {
      unseen: true,
    }),
  };
};
