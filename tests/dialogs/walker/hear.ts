import { FRAME } from '../../../dialogs/engine/frame-words.ts';
import { CHAT } from '../../../bot/chat/words.ts';
import type { SeenCard } from '../../support/read-card.ts';
import type { Heard } from '../../support/stage.ts';
import type { Act } from './act.ts';
import type { Sheet } from './sheet.ts';
import { sheetOf } from './sheet.ts';
import type { Walk } from './walk.ts';
import { check } from './walk.ts';

/** What came back on a turn, as the person reads it. */
export interface Reply {
  readonly sheets: readonly Sheet[];
  /** Cards that are no step of a dialog: lists, and what became of a dialog. */
  readonly others: readonly SeenCard[];
  /** Every text of every card and message. */
  readonly texts: readonly string[];
  readonly sorry: boolean;
}

const has = (texts: readonly string[], text: { readonly da: string; readonly en: string }): boolean =>
  texts.some((line) => line === text.da || line === text.en);

const SAY_AGAIN = { da: 'Skriv dit svar igen.', en: 'Please write your answer again.' };

/** Nothing was taken, and the person is told so: the card was an old one, or the dialog asks something else now. */
export const saysNotTaken = ({ texts }: Reply): boolean => has(texts, FRAME.oldCard) || has(texts, SAY_AGAIN);
export const saysCancelled = ({ texts }: Reply): boolean => has(texts, CHAT.cancelled);

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const lineOf = ({ step, title, asked }: Sheet): string => {
  const inputs = asked.map(({ id, value, wrong }) => `${id}=»${brief(value)}«${wrong ? '!' : ''}`);
  return `< [${step}] ${title}: ${inputs.join(' ')}`;
};

/**
 * Reads a turn's answers, and holds that there is one, that a press gets 200, and that nothing is empty. Only a message
 * that was answered before may be passed over.
 */
export const hear = (walk: Walk, heard: Heard, { pressed, repeats }: Act, here: string): Reply => {
  const answers = [
    ...(pressed ? [{ text: heard.text, card: heard.card, raw: heard.raw }] : []),
    ...heard.posted.filter(({ conversation, update }) => conversation === here && update === undefined),
  ];
  const raws = answers.flatMap(({ raw }) => raw ?? []);
  const sheets = raws.flatMap((raw) => sheetOf(raw) ?? []);
  const others = answers.flatMap(({ card, raw }) => (card && raw && !sheetOf(raw) ? [card] : []));
  const texts = answers.flatMap(({ text, card }) => [
    ...(text === undefined ? [] : [text]),
    ...(card?.texts ?? []),
  ]);
  walk.lines.push(
    ...answers.map(({ text, card, raw }) => {
      const sheet = raw && sheetOf(raw);
      return sheet ? lineOf(sheet) : `< ${brief(text ?? card?.texts.join(' | ') ?? '')}`;
    }),
  );
  if (pressed) check(walk, heard.status === 200, `a press was answered ${heard.status}`);
  check(walk, answers.length > 0 || (repeats === true && !pressed), 'no answer');
  check(
    walk,
    answers.every(({ text, card }) => (text ?? card?.texts.join('') ?? '').trim() !== ''),
    'an answer is empty',
  );
  return { sheets, others, texts, sorry: has(texts, CHAT.trouble) };
};
