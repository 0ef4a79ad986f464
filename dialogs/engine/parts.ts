import type { Field, FieldContext, FieldPart } from './field.ts';

/** What came in the inputs of a card, by their ids. */
export type Values = Readonly<Record<string, string>>;

const EQUALS = '=';
const BETWEEN = ';';

/** The parts that a field is asked in now; none where one input is enough. */
export const partsAsked = (field: Field, context: FieldContext): readonly FieldPart[] => {
  const parts = field.parts?.(context) ?? [];
  return parts.length > 1 ? parts : [];
};

/** The id of a part's input in a card; no field's own id has a colon. */
export const partInput = (id: string, part: string): string => `${id}:${part}`;

/** `part=answer;part=answer`: the answers to the parts as the one answer that the field reads and keeps. */
export const joinParts = (answers: readonly (readonly [part: string, raw: string])[]): string =>
  answers.map(([part, raw]) => `${part}${EQUALS}${raw}`).join(BETWEEN);

/** `undefined` where the text is no such answer. */
export const splitParts = (wire: string): ReadonlyMap<string, string> | undefined => {
  const pairs = wire.split(BETWEEN).map((pair) => pair.split(EQUALS));
  return pairs.every((pair) => pair.length === 2)
    ? new Map(pairs.map(([part = '', raw = '']) => [part.trim(), raw.trim()]))
    : undefined;
};

/** The key of the inputs that had something in them, or something wrong, when their card was drawn. */
const FILLED = 'filled';

/** For the button that answers a card: a client sends no input that is empty, so what was emptied has to be told apart. */
export const filledData = (ids: readonly string[]): Values =>
  ids.length === 0 ? {} : { [FILLED]: ids.join(',') };

/** What a press sends, with an empty text for each input that was filled on its card and does not come back. */
export const withEmptied = ({ [FILLED]: filled = '', ...values }: Values): Values => {
  const came = new Set(Object.keys(values).map((key) => key.split(':', 1)[0]));
  const emptied = filled.split(',').filter((id) => id !== '' && !came.has(id));
  return { ...Object.fromEntries(emptied.map((id) => [id, ''])), ...values };
};

/** What came for a field in a step's inputs: under its id, or by its parts; parts it does not have are dropped. */
export const rawFrom = (
  id: string,
  field: Field,
  values: Values,
  context: FieldContext,
): string | undefined => {
  const given = partsAsked(field, context).flatMap(({ id: part }) => {
    const raw = values[partInput(id, part)];
    // An answer to one part can say nothing of another.
    return raw === undefined ? [] : [[part, raw.replaceAll(/[=;]/g, '?')] as const];
  });
  return given.length > 0 ? joinParts(given) : values[id];
};
