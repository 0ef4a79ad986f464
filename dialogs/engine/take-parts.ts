import type { FieldContext } from './field.ts';
import type { Named } from './named.ts';
import { exactField, fieldBefore, findField } from './find-field.ts';

/** »fornavn: Maria« inside a longer message. */
export interface NamedPart {
  readonly name: string;
  readonly named: Named;
  readonly raw: string;
}

export interface NamedParts {
  /** What stands before the first name; may be empty. */
  readonly lead: string;
  readonly parts: readonly NamedPart[];
}

interface Cut {
  /** Where the part begins, its separator included. */
  readonly at: number;
  /** Nothing at the very beginning. */
  readonly between: string;
  readonly name: string;
  readonly from: number;
}

const NAME = /(^|[\n;,])[^\S\n]*(?:[-*•–]\s+)?([^:\n;,]{2,40}?)[^\S\n]*:/gu;

/** More colons than a form has fields: a text, whatever it is. */
const MOST = 60;

const cutsOf = (sentence: string): readonly Cut[] =>
  [...sentence.matchAll(NAME)].map((match) => ({
    at: match.index,
    between: match[1] ?? '',
    name: (match[2] ?? '').trim(),
    from: match.index + match[0].length,
  }));

/** What stands before a part: an answer of its own, a named text that may go on, or a text that nobody named. */
type Before = 'answer' | 'text' | 'unnamed text';

/**
 * The field a part is for, if it is a part. Where the text before may go on, a name in the middle of it counts only
 * if its field can read what follows, and no other text is written over because of it.
 */
const fieldOf = (
  fields: readonly Named[],
  { between, name }: Cut,
  raw: string,
  context: FieldContext,
  before: Before,
): Named | undefined => {
  if (between === '') return fieldBefore(fields, name, raw, context);
  const exact = exactField(fields, name);
  // A name that is only nearly one may be a word of the text before it.
  const named = exact ?? (between === ',' && before !== 'answer' ? undefined : findField(fields, name));
  if (!named) return undefined;
  const { field } = named;
  const reads = raw.trim() !== '' && field.read(raw.trim(), context).kind !== 'none';
  if (!exact) return reads && !field.words ? named : undefined;
  const written = between === ',' || context.answers[named.id] !== undefined;
  if (before === 'unnamed text' && field.words && written) return undefined;
  return reads || before === 'answer' ? named : undefined;
};

/**
 * The parts of a message that name their fields, each on its line or after `;` or `,`; `undefined` where there are
 * not two of them, nor one behind something else. `asked`: the field that what stands before the first name would
 * answer.
 */
export const namedParts = (
  sentence: string,
  fields: readonly Named[],
  context: FieldContext,
  asked: Named | undefined,
): NamedParts | undefined => {
  const cuts = cutsOf(sentence);
  const [first] = cuts;
  if (!first || cuts.length > MOST || (cuts.length === 1 && first.at === 0)) return undefined;
  const taken: { readonly cut: Cut; readonly named: Named }[] = [];
  for (const [index, cut] of cuts.entries()) {
    const raw = sentence.slice(cut.from, cuts[index + 1]?.at);
    const last = taken.at(-1)?.named ?? asked;
    const text = taken.length > 0 ? 'text' : 'unnamed text';
    const before = last?.field.words === 'sentences' ? text : 'answer';
    const named = fieldOf(fields, cut, raw, context, before);
    if (named) taken.push({ cut, named });
  }
  const lead = sentence.slice(0, taken[0]?.cut.at ?? 0).trim();
  if (taken.length + (lead === '' ? 0 : 1) < 2) return undefined;
  const parts = taken.map(({ cut, named }, index) => ({
    name: cut.name,
    named,
    raw: sentence.slice(cut.from, taken[index + 1]?.cut.at).trim(),
  }));
  return { lead, parts };
};
