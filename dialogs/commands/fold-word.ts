import { fold } from '../../domain/danish/normalise.ts';

const TOGETHER: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };

/**
 * As `fold`, but with one letter for æ, ø and å however they were typed, so that a typing error in »hjlæp« is one error.
 */
export const foldWord = (text: string): string =>
  fold(text).replace(/ae|oe|aa/g, (pair) => TOGETHER[pair] ?? pair);

const PLAIN: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a' };

/** The word as somebody without the Danish letters on the keyboard types it. */
export const plainWord = (folded: string): string => folded.replace(/[æøå]/g, (one) => PLAIN[one] ?? one);
