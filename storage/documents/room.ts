/**
 * What Teams has told of a conversation. A document of its own, outside the programme's partition: sending and
 * events of Teams never compete with commands.
 */
export interface RoomBody {
  readonly v: 1;
  readonly conversation: string;
  /** The newest one of an authenticated activity from there. */
  readonly serviceUrl?: string;
  readonly name?: string;
  readonly team?: string;
  readonly teamName?: string;
  /** Nobody is reached there since then (real clock, milliseconds). */
  readonly away?: { readonly since: number; readonly why: AwayReason; readonly status?: number };
}

export type AwayReason = 'refused' | 'removed' | 'deleted' | 'archived' | 'team-deleted';
