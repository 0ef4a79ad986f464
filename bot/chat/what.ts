/** What somebody did, without the clothes of the channel. */
export type What =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'press'; readonly press: Press }
  /** An answer to the question whether somebody wants a file; `to`: where Teams takes it. */
  | { readonly kind: 'file'; readonly wanted: boolean; readonly context: string; readonly to?: FileHome }
  | { readonly kind: 'search'; readonly search: SearchAsked }
  | { readonly kind: 'hello' }
  | { readonly kind: 'other' };

export interface Press {
  readonly verb: string;
  /** Inputs and the button's own data in one; values are texts, everything else was dropped. */
  readonly data: Readonly<Record<string, string>>;
  /** The card that was pressed. */
  readonly cardId?: string;
}

/** Where Teams takes a file, and how it is told of there afterwards. */
export interface FileHome {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
  readonly name: string;
}

/** A search from the message box of some chat, a page at a time. */
export interface SearchAsked {
  /** Which command of the manifest; empty where it is none of ours. */
  readonly command: string;
  /** Empty where nothing was typed yet. */
  readonly said: string;
  /** How many hits are on the pages before. */
  readonly skip: number;
  /** How many fit on this one. */
  readonly count: number;
}
