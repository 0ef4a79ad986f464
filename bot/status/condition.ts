/** Where the signing keys of Teams' tokens come from, as far as this process has heard of it. */
export interface KeysKnown {
  /** Real clock, milliseconds; `undefined`: never fetched. */
  readonly fetchedAt: number | undefined;
  /** How far this machine's clock is ahead of theirs, milliseconds; `undefined` where they did not say. */
  readonly aheadMs: number | undefined;
}

/** `account`: Azure keeps copies by itself. `file`: `npm run store -- backup` writes them, the last good one at `at`. */
export type BackupKnown =
  | { readonly kind: 'account' }
  | { readonly kind: 'file'; /** Real clock, milliseconds. */ readonly at: number | undefined };

/** How the bot fares, measured: numbers only, nothing of a case or a person. Times in milliseconds. */
export interface Condition {
  readonly store: { readonly kind: 'sqlite' | 'cosmos'; /** of one small read */ readonly answerMs: number };
  readonly sender: {
    /** Cards on their way, those that wait for their hour included. */
    readonly waiting: number;
    /** How long the oldest of those that could go already has not gone. */
    readonly lagMs: number;
    /** How long nobody has held the lease of who sends; 0 while somebody does. */
    readonly idleMs: number;
  };
  /** Notices that did not get into the channel, and personal cards that did not get to their person. */
  readonly stuck: { readonly notices: number; readonly personal: number };
  /** `undefined` in local mode, where nobody signs anything. */
  readonly keys: { readonly ageMs: number | undefined } | undefined;
  readonly backup:
    { readonly kind: 'account' } | { readonly kind: 'file'; readonly ageMs: number | undefined };
  readonly clock: {
    readonly aheadMs: number | undefined;
    /** How far the newest log entry lies in the future. */
    readonly newestAheadMs: number;
  };
  /** The heads of the event log should have gone out and did not. */
  readonly headsLate: boolean;
  /** Since this process began. */
  readonly upMs: number;
}
