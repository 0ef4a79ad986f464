import { takesCases } from '../../dialogs/engine/flow.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import { readCaseNumber } from '../../domain/danish/case-number.ts';
import { fold } from '../../domain/danish/normalise.ts';
import type { ChatCommand, Known } from './command.ts';

/** The words that start dialogs, longest first: »svar på visitation« before »svar«. */
const STARTS = DIALOGS.flatMap((flow) =>
  [...flow.starts.da, ...flow.starts.en].map((word) => ({
    id: flow.id,
    word: fold(word),
    withCase: flow.aboutCase || takesCases(flow),
  })),
).toSorted((a, b) => b.word.length - a.word.length);

const START_BY_WORD = new Map(STARTS.toReversed().map((start) => [start.word, start] as const));

/** The dialog whose words these are; with a number only one that is about a case. */
export const dialogIn = (folded: string, number: string | undefined): ChatCommand | undefined => {
  const start = START_BY_WORD.get(folded);
  if (!start) return undefined;
  if (number !== undefined && !start.withCase) return undefined;
  return { kind: 'dialog', dialog: start.id, ...(number !== undefined && { case: number }) };
};

/** »vurder 1«: a start word and a number that counts as a case's only because of the word before it. */
export const dialogWithNumber = (folded: string, known: Known): ChatCommand | undefined => {
  if (!/\d/.test(folded)) return undefined;
  const start = STARTS.find(({ word, withCase }) => withCase && folded.startsWith(`${word} `));
  const reading = start && readCaseNumber(folded.slice(start.word.length), known);
  return start && reading?.kind === 'one'
    ? { kind: 'dialog', dialog: start.id, case: reading.value }
    : undefined;
};
