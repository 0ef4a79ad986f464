import type { FieldContext } from './field.ts';
import type { Named } from './named.ts';
import type { Answered, Way } from './take-pieces.ts';
import { inAnyOrder, waysThrough } from './take-pieces.ts';

/** The one way that tells most pieces apart and passes over fewest fields; none where two are as good. */
const bestOf = (ways: readonly Way[]): readonly Answered[] | undefined => {
  const [best, next] = ways.toSorted((a, b) => b.found.length - a.found.length || a.skipped - b.skipped);
  const tie = best && next && best.found.length === next.found.length && best.skipped === next.skipped;
  return tie ? undefined : best?.found;
};

const valueOf = ({ named: { field }, raw }: Answered, context: FieldContext): string | undefined => {
  const reading = field.read(raw, context);
  return reading.kind === 'one' ? JSON.stringify(reading.value) : undefined;
};

/**
 * Whether every piece is surely meant for its field. `asked`: the field that would get the whole message. Where it
 * reads it as one answer, the pieces must say the same to it, and none of them may be in doubt: »ja, med støtte« is
 * one answer, and »stærk, på vej« are two.
 */
const isSure = (
  found: readonly Answered[],
  asked: Named,
  whole: string | undefined,
  context: FieldContext,
): boolean => {
  if (asked.field.words === 'sentences') return false;
  const lines = found.filter(({ named }) => named.field.words === 'line');
  if (found.length < 2 || lines.length > 1 || found.every(({ named }) => named.field.words)) return false;
  if (whole !== undefined && !asked.field.words) {
    const own = found.find(({ named }) => named.id === asked.id);
    return (
      own !== undefined &&
      valueOf(own, context) === whole &&
      found.every((answer) => valueOf(answer, context) !== undefined)
    );
  }
  const at = found.findIndex(({ named }) => named.id === asked.id);
  return found.slice(0, Math.max(at, 0)).every(({ named: { field }, raw }) => {
    const reading = field.read(raw, context);
    return reading.kind === 'one' && field.check?.(reading.value, context) === undefined;
  });
};

/**
 * Unnamed answers in the order of a step's fields, »Maria, ja, mundtligt«, or in any where each can only be for one
 * of them, »erhvervscoaching, 45 min, i går«. `undefined` unless the message can be read
 * in one way only, and not as one answer to the field that is `asked`. `fields`: those of the step without an answer.
 */
export const answersInOrder = (
  sentence: string,
  fields: readonly Named[],
  context: FieldContext,
  asked: Named,
): readonly Answered[] | undefined => {
  const whole = valueOf({ named: asked, raw: sentence }, context);
  for (const lines of [true, false]) {
    const found = bestOf(waysThrough({ sentence, fields, context, lines }));
    if (found && isSure(found, asked, whole, context)) return found;
  }
  return whole === undefined ? inAnyOrder({ sentence, fields, context, lines: false }) : undefined;
};
