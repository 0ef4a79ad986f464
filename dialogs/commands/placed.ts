import type { Said } from './said.ts';
import { NOTHING, type Values } from './said-values.ts';
import type { Word } from './senses.ts';

/** A value and where it stands in its sentence. */
export interface Placed {
  readonly said: Said;
  readonly at: number;
}

export const placed = (words: readonly Word[], what: Said['what']): readonly Placed[] =>
  words.flatMap(({ token }, at) =>
    token.kind === 'value' && token.said.what === what ? [{ said: token.said, at }] : [],
  );

/** Two values for one question: it asks which, and goes on with nothing that was not said. */
const eitherOf = (found: readonly Placed[]): string =>
  [...new Set(found.map(({ said }) => said.raw))].join(' eller ');

/** The one value for a field; as it was typed where it has two readings, or several were said. */
export const single = (id: string, found: readonly Placed[]): Values => {
  const [first, ...more] = found;
  if (!first) return NOTHING;
  const { value, raw } = first.said;
  if (more.some(({ said }) => said.value !== value))
    return { fields: {}, unclear: { [id]: eitherOf(found) } };
  return value === undefined
    ? { fields: {}, unclear: { [id]: raw } }
    : { fields: { [id]: value }, unclear: {} };
};
