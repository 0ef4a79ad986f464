import type { PersonKey } from '../../domain/member.ts';

/** A case somebody was shown something of, or asked for and was not shown. Ids only: nothing of the citizen. */
export interface Noted {
  readonly programme: string;
  readonly by: PersonKey;
  /** Whose leader the look is shown to in a sample. */
  readonly organisation: string;
  /** The view or dialog it was seen in, or one of THROUGH. */
  readonly through: string;
  readonly case: string;
  readonly refused?: true;
}

/** Takes down that the member is shown something of a case, or asked for it and is not. */
export type NoteLook = (number: string, how?: { readonly through?: string; readonly refused?: true }) => void;

/** Ways to hear of a case that are neither a view nor a dialog. */
export const THROUGH = {
  /** The number of a case with the same reference: the one that was typed, or that of another case of the citizen. */
  reference: 'reference',
  /** Why something could not be done in a case. */
  refusal: 'refusal',
  /** A hit of a search from anywhere in Teams. */
  search: 'search',
} as const;

/** What one answer shows of cases, noted while it is made. */
export interface Notes {
  add(look: Noted): void;
  all(): readonly Noted[];
}

const isSame = (one: Noted, other: Noted): boolean =>
  one.case === other.case &&
  one.through === other.through &&
  one.refused === other.refused &&
  one.programme === other.programme &&
  one.by === other.by;

/** A case that is read twice for one card is one look. */
export const makeNotes = (): Notes => {
  const noted: Noted[] = [];
  return {
    add(look) {
      if (!noted.some((known) => isSame(known, look))) noted.push(look);
    },
    all: () => noted,
  };
};
