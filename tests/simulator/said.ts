import { valueOf } from './sheet.ts';
import type { Answered, Posted } from './watch.ts';

/** What a post says, in short. */
export const textIn = ({ message }: Posted): string => {
  const { text, summary, card } = message;
  return text ?? summary ?? (card ? JSON.stringify(card).slice(0, 60) : '');
};

/** The sentence, or what stands for a card where none can be shown. */
export const saidIn = ({ body }: Answered): string => {
  const value = valueOf(body);
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'fallbackText' in value
    ? String(value.fallbackText)
    : '–';
};
