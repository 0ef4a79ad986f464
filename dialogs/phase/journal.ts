import { sayDay } from '../../domain/danish/say.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import { endsLine } from '../course/ends.ts';
import { GATE_ITEM, listText } from '../course/labels.ts';

const day = (value: string): string => sayDay(value, 'da');

/** What a note for the authority's own system says of a pause, a change of phase, support or consent; else nothing. */
export const phaseSentences = (event: LoggedEvent): readonly string[] | undefined => {
  switch (event.type) {
    case 'phase-proposed': {
      const { recommendation, agreed, lacks = [] } = event.data;
      return [
        ...(recommendation === 'stop'
          ? [agreed === true ? 'Borgeren er enig.' : 'Borgeren er ikke enig, så det kræver en afgørelse.']
          : []),
        ...(lacks.length > 0
          ? [`Det mangler, men er ikke et krav: ${listText(lacks.map((item) => GATE_ITEM[item])).da}.`]
          : []),
        'Sagsbehandleren skal bekræfte.',
      ];
    }
    case 'phase-agreed': {
      const { course, recommendation } = event.data;
      if (!course) return [];
      const begins =
        recommendation === 'advance' && course.mainFrom !== undefined
          ? [`Hovedforløbet begynder den ${day(course.mainFrom)}.`]
          : [];
      return [...begins, endsLine(course).da];
    }
    case 'paused':
      return event.data.expectedReturn === undefined
        ? []
        : [`Borgeren ventes tilbage den ${day(event.data.expectedReturn)}.`];
    case 'resumed':
      return [endsLine(event.data.course).da];
    case 'support-changed':
      return [
        event.data.becauseOfCourse
          ? 'Ændringen skyldes mikrolånsforløbet. Næstved Kommune og lederen i jobcentret har fået besked.'
          : 'Ændringen skyldes ikke mikrolånsforløbet.',
      ];
    case 'consent-withdrawn':
      return [
        `Borgeren sagde fra den ${day(event.data.date)}. Sagen er ikke længere delt med Næstved Kommune; intet er slettet.`,
      ];
    case 'consent-renewed':
      return [
        `Borgeren sagde ${event.data.consentForm === 'oral' ? 'mundtligt' : 'skriftligt'} ja igen den ${day(event.data.consentDay)}. Sagen er delt med Næstved Kommune.`,
      ];
    default:
      return undefined;
  }
};
