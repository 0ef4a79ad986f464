import { readYesNo } from '../../../domain/danish/yes-no.ts';
import { one } from '../../../domain/danish/reading.ts';
import type { JsonRecord } from '../../../domain/json.ts';
import type { Text } from '../../../domain/text.ts';
import type { Field, FieldContext, FieldWords } from '../field.ts';
import { choice, YES_NO } from './choice.ts';

interface YesNoSpec<F> extends FieldWords {
  /** What "no" is called where a bare no would be wrong: "Ikke endnu". */
  readonly no?: Text;
  readonly fallback?: (context: FieldContext<F>) => 'yes' | 'no';
  readonly check?: NonNullable<Field<'yes' | 'no', 'required', F>['check']>;
  readonly labelIn?: NonNullable<Field<'yes' | 'no', 'required', F>['labelIn']>;
}

/** Yes or no; »ja, men …« is neither and is asked again. */
export const yesNo = <F = JsonRecord>(spec: YesNoSpec<F>): Field<'yes' | 'no', 'required', F> => {
  const { no, ...rest } = spec;
  const options = no
    ? YES_NO.map((option) => (option.id === 'no' ? { ...option, label: no } : option))
    : YES_NO;
  const base = choice({ ...rest, presence: 'required', options: () => options, expanded: true });
  return {
    ...base,
    read: (raw, context) => {
      const answer = raw.trim();
      if (answer === 'yes' || answer === 'no') return one(answer);
      const plain = readYesNo(raw);
      return plain.kind === 'none' && no && no.da.toLowerCase() === answer.toLowerCase()
        ? base.read(raw, context)
        : plain;
    },
  };
};
