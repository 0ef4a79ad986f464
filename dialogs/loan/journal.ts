import type { LoggedEvent } from '../../domain/events.ts';
import { sayDay } from '../../domain/danish/say.ts';
import { WAIVER } from '../happened/waiver.ts';
import { sayMonths } from './months.ts';

const day = (value: string): string => sayDay(value, 'da');

/** What the note for an entry about a loan says beside its theme; `undefined` for what is no loan. Danish, as notes are. */
export const loanSentences = (event: LoggedEvent): readonly string[] | undefined => {
  switch (event.type) {
    case 'loan-submitted':
    case 'loan-answered': {
      const { instalments, graceMonths } = event.data;
      return [
        'Borgeren har set ansøgningen og er enig.',
        `Tilbagebetaling over ${sayMonths(instalments).da}, første afdrag ${sayMonths(graceMonths).da} efter udbetalingen.`,
      ];
    }
    case 'loan-heard':
      return event.data.waiver ? [`Det skyldes: ${WAIVER[event.data.waiver].da}.`] : [];
    case 'loan-rejected':
      return [`Klagefrist: ${day(event.data.complainBy)}.`];
    case 'loan-complained':
      return [`Ny vurdering senest ${day(event.data.reassessBy)}.`];
    case 'loan-complaint-judged':
      return event.data.deadline === undefined
        ? []
        : [`Lånet skal afgøres igen senest ${day(event.data.deadline)}.`];
    default:
      return undefined;
  }
};
