import { sayAmount } from '../../domain/danish/say.ts';
import type { DerivedFigure, Missing } from '../../domain/evaluation/derived.ts';
import type { Chapter, Unit } from '../../domain/evaluation/figure.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** The parts of the paper that have figures. */
export const CHAPTER: Readonly<Record<Chapter, Text>> = {
  recruitment: text('Rekruttering og visitation', 'Recruitment and assessment'),
  course: text('Forløbene', 'The courses'),
  loans: text('Lån', 'Loans'),
  discharge: text('Ind- og udskrivning', 'Enrolment and discharge'),
  outcome: text('Udbytte', 'Outcome'),
  cooperation: text('Samarbejdet', 'Cooperation'),
  economy: text('Økonomi', 'Economy'),
};

const number = (value: number, lang: Lang, decimals: number): string =>
  value.toLocaleString(lang === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: decimals });

const one = (value: number, single: Text, several: Text, lang: Lang): string =>
  `${number(value, lang, 1)} ${(value === 1 ? single : several)[lang]}`;

const MINUTES = 60;

/** A value in its unit, as people read it: »12 dage«, »3,5 timer«, »50.000 kr.«, »66,7 %«. */
export const sayValue = (value: number, unit: Unit, lang: Lang): string => {
  switch (unit) {
    case 'count':
      return number(value, lang, 0);
    case 'days':
      return one(value, text('dag', 'day'), text('dage', 'days'), lang);
    case 'months':
      return one(value, text('måned', 'month'), text('måneder', 'months'), lang);
    case 'minutes':
      return one(value / MINUTES, text('time', 'hour'), text('timer', 'hours'), lang);
    case 'kroner':
      return sayAmount(value, lang);
    case 'percent':
      return `${number(value, lang, 1)} %`;
  }
};

/** Why a figure is not there, and who can change that. */
export const MISSING: Readonly<Record<Missing, Text>> = {
  'no-price': text(
    'Prisen er ikke sat endnu – det gør en administrator med »ret regler«.',
    'The price is not set yet – an administrator does that with "change rules".',
  ),
  'no-saving': text(
    'Besparelsen er ikke sat endnu – det gør en administrator med »ret regler«.',
    'The saving is not set yet – an administrator does that with "change rules".',
  ),
  'nothing-to-divide': text(
    'Kan ikke regnes ud endnu: der er ingen at tælle.',
    'Cannot be worked out yet: there is nobody to count.',
  ),
  'places-in-all': text(
    'Pladserne tæller i hele perioden, så der er ikke købt et antal dage.',
    'The places count for the whole period, so no number of days was bought.',
  ),
};

/** What stands where a figure is about too few to be shown to everybody. */
export const CLOSED = text('står i det fortrolige talbilag', 'in the confidential annex');
/** A median of nothing. */
export const NONE_YET = text('ingen endnu', 'none yet');

/** A figure's value, or why there is none. */
export const sayFigure = ({ value, missing }: DerivedFigure, unit: Unit, lang: Lang): string => {
  if (missing !== undefined) return MISSING[missing][lang];
  return value === undefined ? NONE_YET[lang] : sayValue(value, unit, lang);
};
