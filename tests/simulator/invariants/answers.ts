import { CHAT } from '../../../bot/chat/words.ts';
import { cardIn, valueOf } from '../sheet.ts';
import type { Answered, Watch } from '../watch.ts';

/** Promise 9: a turn's 8 s and a little more. */
const LONGEST_MS = 9_000;

const cardsOld = (body: Answered['body']): boolean =>
  cardIn(body)?.texts.some((text) => text === CHAT.oldCard.da) === true;

/** What comes once more has the answer that it had: nobody is told that their card is old who pressed it in time. */
export const sameAnswerAgain = (): Watch => {
  const first = new Map<string, boolean>();
  return {
    name: 'the same activity has the same answer',
    answer({ act, body }) {
      const { id } = act.activity;
      if (id === undefined || act.verb === undefined || cardIn(body) === undefined) return undefined;
      const before = first.get(id);
      if (before === undefined) first.set(id, cardsOld(body));
      return before === false && cardsOld(body)
        ? `»${act.verb}« (${id}) came again and was told that its card is old`
        : undefined;
    },
  };
};

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
