import type { Day } from '../domain/day.ts';
import type { Remarkable, Remarks } from '../domain/remark.ts';
import { REMARKABLE } from '../domain/remark.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { Row } from './engine/flow.ts';
import { day } from './words.ts';
import { CASE_LABELS } from './case-labels.ts';

/** Whether it is a text that the citizen can have a remark beside. */
export const isRemarkable = (field: keyof typeof CASE_LABELS): field is Remarkable =>
  REMARKABLE.some((one) => one === field);

/** »Borgerens bemærkning 3. marts 2027«, below the text it is about. */
export const remarkLabel = (on: Day | undefined): Text => {
  if (on === undefined) return text('Borgerens bemærkning', "The citizen's remark");
  return text(`Borgerens bemærkning ${day(on).da}`, `The citizen's remark of ${day(on).en}`);
};

/** »Borgerens bemærkning til »Idé«« with what it says, for each. */
export const remarkRows = (remarks: Remarks = {}): readonly (Row & { readonly value: string })[] =>
  REMARKABLE.flatMap((about) => {
    const remark = remarks[about];
    const { da, en } = CASE_LABELS[about];
    return remark === undefined
      ? []
      : [
          {
            label: text(`Borgerens bemærkning til »${da}«`, `The citizen's remark to "${en}"`),
            value: remark,
          },
        ];
  });
