import type { Month } from '../../domain/day.ts';

/** A file that was made for somebody and is kept nowhere. */
export interface MadeFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What a file is of: enough to make it anew for whoever asks, with the rights they then have. */
export interface FileRef {
  readonly file: 'book';
  readonly month: Month;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How a file reaches its reader. */
export type Files =
  /** Local mode: a link on this machine that works once. */
  | { readonly kind: 'links'; readonly linkTo: (file: MadeFile) => string }
  /** Teams: the person says yes to a card, and the file goes where Teams then says. */
  | { readonly kind: 'consent'; readonly upload: (url: string, file: MadeFile) => Promise<boolean> };

/** As the consent card carries it there and back; ids only. */
export const refText = ({ file, month }: FileRef): string => `${file} ${month}`;

export const readRef = (text: string): FileRef | undefined => {
  const month = /^book (\d{4}-(?:0[1-9]|1[0-2]))$/.exec(text)?.[1];
  return month === undefined ? undefined : { file: 'book', month };
};
