import type { Day } from '../../domain/day.ts';
import type { Named } from './named.ts';
import { fieldBefore, fieldsOf } from './find-field.ts';
import type { Flow } from './flow.ts';
import { everyField } from './named.ts';
import type { Position } from './position.ts';
import { contextOf } from './position.ts';
import type { Run } from './run.ts';
import { answersInOrder } from './take-order.ts';
import { namedParts } from './take-parts.ts';

/** One answer of several; by name where it was given by name, for what the dialog asks depends on the answers before. */
export interface Part {
  readonly name: string;
  readonly raw: string;
}

const hereOpen = (flow: Flow, run: Run, position: Position, today: Day): readonly Named[] =>
  position.kind === 'summary'
    ? []
    : fieldsOf(flow, run, today).filter(
        ({ id, step }) => step.id === position.step.id && (run.answers[id] === undefined || id in run.errors),
      );

/** Which field a sentence without a name would answer. */
export type Asked = (words: string) => Named | undefined;

export interface Parts {
  readonly parts: readonly Part[];
  /** What stands before the first name and is for no field. */
  readonly lost?: string;
}

/** The answers a message holds; `undefined` where it is one. */
export const partsOf = (
  flow: Flow,
  run: Run,
  position: Position,
  sentence: string,
  asked: Asked,
  today: Day,
): Parts | undefined => {
  const context = contextOf(flow, run, today);
  const inOrder = (words: string): readonly Part[] | undefined => {
    const field = run.aim === undefined ? asked(words) : undefined;
    const found = field && answersInOrder(words, hereOpen(flow, run, position, today), context, field);
    return found?.map(({ named, raw }) => ({ name: named.id, raw }));
  };
  // Fields of the dialog as it is now come first: a name may stand in two ways through it.
  const known = [...fieldsOf(flow, run, today), ...everyField(flow)];
  const named = namedParts(sentence, known, context, asked(sentence));
  if (!named) {
    const [, name = '', raw = ''] = /^([^:]{2,40}):\s*(.*)$/su.exec(sentence) ?? [];
    if (name !== '' && fieldBefore(known, name.trim(), raw, context)) return undefined;
    const parts = inOrder(sentence);
    return parts && { parts };
  }
  const { lead } = named;
  const parts = named.parts.map(({ name, raw }) => ({ name, raw }));
  if (lead === '') return { parts };
  const field = asked(lead);
  const first = inOrder(lead) ?? (field && [{ name: field.id, raw: lead }]);
  return first ? { parts: [...first, ...parts] } : { parts, lost: lead };
};
