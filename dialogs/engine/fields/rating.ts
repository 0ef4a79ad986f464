import type { Rating } from '../../../domain/case.ts';
import type { Text } from '../../../domain/text.ts';
import { text } from '../../../domain/text.ts';
import type { Field } from '../field.ts';
import type { Option } from './choice.ts';
import { choice } from './choice.ts';

/** Practice §2: words, not marks. */
export const RATING_OPTIONS: readonly Option<Rating>[] = [
  { id: 'unknown', label: text('Ikke belyst', 'Not looked at'), synonyms: ['ved ikke', 'ukendt'] },
  { id: '1', label: text('Ikke endnu', 'Not yet') },
  { id: '2', label: text('På vej', 'On the way') },
  { id: '3', label: text('Klar', 'Ready') },
  { id: '4', label: text('Stærk', 'Strong') },
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
