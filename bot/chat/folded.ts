import { fold } from '../../domain/danish/normalise.ts';

/** Folded once: every message is held against all of them. */
export const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

/** A sentence as it is held against words: folded, without the mark at its end unless it is one alone. */
export const trimmed = (text: string): string => fold(text).replace(/[.!?]+$/, '') || fold(text);
