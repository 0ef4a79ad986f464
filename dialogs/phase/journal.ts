import { sayDay } from '../../domain/danish/say.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import { endsLine } from '../course/ends.ts';
import { GATE_ITEM, listText } from '../course/labels.ts';

const day = (value: string): string => sayDay(value, 'da');

type Of<T extends LoggedEvent['type']> = LoggedEvent & { readonly type: T };

const ofProposal = ({ data }: Of<'phase-proposed'>): readonly string[] => {
  const { recommendation, agreed, lacks = [] } = data;
  return [
    ...(recommendation === 'stop'
      ? [agreed === true ? 'Borgeren er enig.' : 'Borgeren er ikke enig, så det kræver en afgørelse.']
      : []),
    ...(lacks.length > 0
      ? [`Det mangler, men er ikke et krav: ${listText(lacks.map((item) => GATE_ITEM[item])).da}.`]
      : []),
    'Sagsbehandleren skal bekræfte.',
  ];
};

const ofAgreement = ({ data: { course, recommendation } }: Of<'phase-agreed'>): readonly string[] => {
  if (!course) return [];
  const begins =
    recommendation === 'advance' && course.mainFrom !== undefined
      ? [`Hovedforløbet begynder den ${day(course.mainFrom)}.`]
      : [];
  return [...begins, endsLine(course).da];
};

const ofConsent = (event: Of<'consent-withdrawn' | 'consent-renewed'>): string => {
  if (event.type === 'consent-withdrawn')
    return `Borgeren sagde fra den ${day(event.data.date)}. Sagen er ikke længere delt med Næstved Kommune; intet er slettet.`;
  const { consentDay, consentForm } = event.data;
  const how = consentForm === 'oral' ? 'mundtligt' : 'skriftligt';
  return `Borgeren sagde ${how} ja igen den ${day(consentDay)}. Sagen er delt med Næstved Kommune.`;
};

/** What a note for the authority's own system says of a pause, a change of phase, support or consent; else nothing. */
export const phaseSentences = (event: LoggedEvent): readonly string[] | undefined => {
  if (event.type === 'phase-proposed') return ofProposal(event);
  if (event.type === 'phase-agreed') return ofAgreement(event);
  if (event.type === 'paused') {
    const back = event.data.expectedReturn;
    return back === undefined ? [] : [`Borgeren ventes tilbage den ${day(back)}.`];
  }
  if (event.type === 'resumed') return [endsLine(event.data.course).da];
  if (event.type === 'support-changed')
    return [
      event.data.becauseOfCourse
        ? 'Ændringen skyldes mikrolånsforløbet. Næstved Kommune og lederen i jobcentret har fået besked.'
        : 'Ændringen skyldes ikke mikrolånsforløbet.',
    ];
  return event.type === 'consent-withdrawn' || event.type === 'consent-renewed'
    ? [ofConsent(event)]
    : undefined;
};
