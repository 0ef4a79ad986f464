import { CHAT } from '../../../bot/chat/words.ts';
import { valueOf } from '../sheet.ts';
import type { Watch } from '../watch.ts';

/** Promise 9: a turn's 8 s and a little more. */
const LONGEST_MS = 9_000;

/** Every press has a valid answer in time; and where nothing fails, nobody hears of trouble. */
export const everybodyIsAnswered = (): Watch => ({
  name: 'everybody is answered',
  answer({ act, body, ms, calm }) {
    if (ms !== undefined && ms > LONGEST_MS) return `answered after ${ms} ms`;
    if (act.verb === undefined) return undefined;
    const status = body !== undefined && 'statusCode' in body ? body.statusCode : undefined;
    const value = valueOf(body);
    if (status !== 200 || value === undefined || value === '')
      return `»${act.verb}« was answered ${JSON.stringify(body)}`;
    return calm && value === CHAT.trouble.da
      ? `»${act.verb}« ended in trouble, and nothing had failed`
      : undefined;
  },
});
