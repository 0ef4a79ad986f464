import type { CommandContext } from '../../dialogs/commands/reading.ts';
import { readCorrection } from '../../dialogs/correct/said.ts';
import { readAbsence } from '../../domain/danish/absence.ts';
import type { Given } from './begin.ts';

/** »i et halvt år«, »i et kvartal«. */
const IN_MONTHS: Readonly<Record<string, string>> = { 'halvt år': '6', kvartal: '3', år: '12' };

/** »henstand sag 1 i to måneder«: how long is no day, and only the loan knows from when. */
const monthsIn = (sentence: string): Given => {
  const said = /(?<![\p{L}\d])i ((?:\d{1,2}|\p{L}+) (?:måned(?:er)?|mdr))(?!\p{L})/iu.exec(sentence)?.[1];
  if (said !== undefined) return { date: said };
  const named = /(?<![\p{L}\d])i et (halvt år|kvartal|år)(?!\p{L})/iu.exec(sentence)?.[1];
  const months = IN_MONTHS[named?.toLowerCase() ?? ''];
  return months === undefined ? {} : { date: `${months} måneder` };
};

/** What a sentence holds that only its own dialog knows to look for: »ferie uge 28-30, Lars tager over«. */
export const heldBy = (command: string, sentence: string, context: CommandContext): Given => {
  if (command === 'away') return { ...readAbsence(sentence, context.today) };
  if (command === 'deferral') return monthsIn(sentence);
  return command === 'correct' ? { ...readCorrection(sentence, context) } : {};
};
