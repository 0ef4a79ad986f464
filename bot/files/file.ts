import type { Day, Month } from '../../domain/day.ts';
import { isDay } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';

/** A file that was made for somebody and is kept nowhere. */
export interface MadeFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Why a file that somebody may have is not made. */
export interface RefusedFile {
  readonly refused: Text;
}

/** The citizen's file for people to read, or for machines. */
export const ACCESS_FORMATS = ['word', 'json'] as const;
export type AccessFormat = (typeof ACCESS_FORMATS)[number];

/** The committee's paper, which can be public, and what goes with it and is not. */
export const EVALUATION_PARTS = ['open', 'annex', 'excel'] as const;
export type EvaluationPart = (typeof EVALUATION_PARTS)[number];

/** What a file is of: enough to make it anew for whoever asks, with the rights they then have. */
export type FileRef =
  | { readonly file: 'book'; readonly month: Month }
  | { readonly file: 'access'; readonly case: string; readonly format: AccessFormat }
  | { readonly file: 'evaluation'; readonly part: EvaluationPart; readonly from: Day; readonly to: Day };

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const JSON_TYPE = 'application/json; charset=utf-8';

/** How a file reaches its reader. */
export type Files =
  /** Local mode: a link on this machine that works once. */
  | { readonly kind: 'links'; readonly linkTo: (file: MadeFile) => string }
  /** Teams: the person says yes to a card, and the file goes where Teams then says. */
  | { readonly kind: 'consent'; readonly upload: (url: string, file: MadeFile) => Promise<boolean> };

/** As the consent card carries it there and back; ids only. */
export const refText = (ref: FileRef): string => {
  switch (ref.file) {
    case 'book':
      return `book ${ref.month}`;
    case 'access':
      return `access ${ref.case} ${ref.format}`;
    case 'evaluation':
      return `evaluation ${ref.part} ${ref.from} ${ref.to}`;
  }
};

const readEvaluation = (text: string): FileRef | undefined => {
  const [, said, from = '', to = ''] = /^evaluation (\w+) (\S{10}) (\S{10})$/.exec(text) ?? [];
  const part = EVALUATION_PARTS.find((one) => one === said);
  return part !== undefined && isDay(from) && isDay(to) && from <= to
    ? { file: 'evaluation', part, from, to }
    : undefined;
};

/** What `refText` wrote; `undefined` for everything else. */
export const readRef = (text: string): FileRef | undefined => {
  const month = /^book (\d{4}-(?:0[1-9]|1[0-2]))$/.exec(text)?.[1];
  if (month !== undefined) return { file: 'book', month };
  const [, number, said] = /^access ([A-ZÆØÅ0-9-]{3,40}) (\w+)$/.exec(text) ?? [];
  const format = ACCESS_FORMATS.find((one) => one === said);
  return number === undefined || format === undefined
    ? readEvaluation(text)
    : { file: 'access', case: number, format };
};
