import type { Rating } from '../../../domain/case.ts';
import type { Text } from '../../../domain/text.ts';
import { text } from '../../../domain/text.ts';
import { synonymsOf } from '../../synonyms.ts';
import type { Field } from '../field.ts';
import type { Option } from './choice.ts';
import { choice } from './choice.ts';

const rated = (id: Rating, da: string, en: string): Option<Rating> => ({
  id,
  label: text(da, en),
  synonyms: synonymsOf('criterion', id),
});

/** Practice §2: words, not marks. */
export const RATING_OPTIONS: readonly Option<Rating>[] = [
  rated('unknown', 'Ikke belyst', 'Not looked at'),
  rated('1', 'Ikke endnu', 'Not yet'),
  rated('2', 'På vej', 'On the way'),
  rated('3', 'Klar', 'Ready'),
  rated('4', 'Stærk', 'Strong'),
];

interface RatingSpec {
  readonly label: Text;
  readonly grid: Text;
  readonly why: Text;
  readonly readers: Text;
}

/** One row of a grid of ratings; "not looked at" until somebody says more. */
export const rating = (spec: RatingSpec): Field<Rating, 'required'> =>
  choice({
    ...spec,
    presence: 'required',
    example: text('På vej', 'On the way'),
    options: () => RATING_OPTIONS,
    fallback: () => 'unknown',
  });
