import { DERIVED_IDS } from '../../../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../../../domain/evaluation/evaluation.ts';
import { FIGURE_IDS } from '../../../../domain/evaluation/figures/index.ts';
import { derived } from './results/derived.ts';
import { WORKED_OUT } from './results/index.ts';
import type { Row } from './results/worked.ts';
import type { EntryOf } from './step.ts';

const say = (value: number | undefined): string => (value === undefined ? 'nothing' : String(value));

/** What differs of the counted figures, a line each with how it was worked out; empty where all is right. */
export const figuresThatDiffer = (
  { figures }: Pick<Evaluation, 'figures'>,
  period: keyof Row,
  entryOf: EntryOf,
): readonly string[] =>
  FIGURE_IDS.flatMap((id) => {
    const { value, citizens, entries } = figures[id];
    const worked = WORKED_OUT[id][period];
    const steps = worked.steps?.map(entryOf).toSorted((a, b) => a - b);
    return [
      ...(value === worked.value ? [] : [`value ${say(value)}, not ${say(worked.value)}`]),
      ...(citizens === worked.citizens ? [] : [`citizens ${citizens}, not ${worked.citizens}`]),
      ...(steps === undefined || steps.join() === entries.join()
        ? []
        : [`entries ${entries.join()}, not ${steps.join()}`]),
    ].map((difference) => `${id}: ${difference} (${worked.why})`);
  });

/** The same of what is worked out of them. */
export const derivedThatDiffer = (found: Pick<Evaluation, 'derived'>, period: keyof Row): readonly string[] =>
  DERIVED_IDS.flatMap((id) => {
    const { value, missing } = found.derived[id];
    const worked = derived[id][period];
    return value === worked.value && missing === worked.missing
      ? []
      : [`${id}: ${missing ?? say(value)}, not ${worked.missing ?? say(worked.value)} (${derived[id].why})`];
  });
