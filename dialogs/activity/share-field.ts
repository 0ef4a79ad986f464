import { text } from '../../domain/text.ts';
import type { Text } from '../../domain/text.ts';
import type { Field, FieldContext } from '../engine/field.ts';
import { readAlso } from '../engine/fields/read-also.ts';
import { yesNo } from '../engine/fields/yes-no.ts';
import { shareSaid } from './share-words.ts';

/** Whether the job centre reads a summary; also answered by »hun må gerne læse det«, where a text would take anything. */
export const shareField = <F>(
  why: Text,
  fallback: (context: FieldContext<F>) => 'yes' | 'no',
): Field<'yes' | 'no', 'required', F> =>
  readAlso(
    yesNo<F>({
      name: text('del', 'share'),
      label: text('Må jobcentret læse referatet?', 'May the job centre read the summary?'),
      why,
      readers: text(
        'Svaret afgør, om sagsbehandleren og lederen i jobcentret ser referatet.',
        "The answer decides whether the caseworker and the job centre's leader see the summary.",
      ),
      example: text('nej', 'no'),
      fallback,
    }),
    shareSaid,
    (raw) => shareSaid(raw) !== undefined,
  );
