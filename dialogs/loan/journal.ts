import type { LoggedEvent } from '../../domain/events.ts';
import { sayDay } from '../../domain/danish/say.ts';
import { WAIVER } from '../happened/waiver.ts';
import { sayMonths } from './months.ts';

const day = (value: string): string => sayDay(value, 'da');

/** What the note for an entry about a loan says beside its theme; `undefined` for what is no loan. Danish, as notes are. */
export const loanSentences = (event: LoggedEvent): readonly string[] | undefined => {
  if (event.type === 'loan-submitted' || event.type === 'loan-answered') {
    const { instalments, graceMonths } = event.data;
    return [
      'Borgeren har set ansøgningen og er enig.',
      `Tilbagebetaling over ${sayMonths(instalments).da}, første afdrag ${sayMonths(graceMonths).da} efter udbetalingen.`,
    ];
  }
  if (event.type === 'loan-heard' && event.data.waiver)
    return [`Det skyldes: ${WAIVER[event.data.waiver].da}.`];
  if (event.type === 'loan-rejected') return [`Klagefrist: ${day(event.data.complainBy)}.`];
  if (event.type === 'loan-complained') return [`Ny vurdering senest ${day(event.data.reassessBy)}.`];
  if (event.type === 'loan-complaint-judged' && event.data.deadline !== undefined)
    return [`Lånet skal afgøres igen senest ${day(event.data.deadline)}.`];
  return undefined;
};
