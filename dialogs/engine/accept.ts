import type { Json } from '../../domain/json.ts';
import { sameJson } from '../../domain/json.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Field, FieldContext } from './field.ts';
import { notUnderstood } from './not-understood.ts';
import { applies } from './position.ts';
import type { Run } from './run.ts';

/** What is kept of a text that could not stand, so that its author can mend it: a card has room for two of them. */
export const KEPT = 4000;

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> => {
  const { [key]: _, ...rest } = record;
  return rest;
};

const changed = (run: Run, id: string, value: Json | undefined): Run => {
  const answers: Record<string, Json | undefined> = { ...run.answers };
  if (value === undefined) delete answers[id];
  else answers[id] = value;
  const rev = sameJson(run.answers[id], value) && !(id in run.errors) ? run.rev : run.rev + 1;
  const now = { ...run, rev, answers, typed: without(run.typed, id), errors: without(run.errors, id) };
  return value === undefined && run.said ? { ...now, said: run.said.filter((other) => other !== id) } : now;
};

/** Puts an answer aside as wrong, with the sentence that says what to do. */
export const reject = (run: Run, id: string, error: Text, typed?: string): Run => ({
  ...run,
  rev: run.rev + 1,
  errors: { ...run.errors, [id]: error },
  typed: typed === undefined ? run.typed : { ...run.typed, [id]: typed.slice(0, KEPT) },
});

const missing = (field: Field): Text =>
  text(
    `Her mangler et svar. Skriv fx »${field.example.da}«.`,
    `An answer is missing here. Try "${field.example.en}".`,
  );

const misread = (field: Field, raw: string, context: FieldContext): Text =>
  field.noSuchDay?.(raw, context.today) ?? field.misread?.(raw) ?? notUnderstood(field, context);

const ambiguous = (field: Field, values: readonly Json[], context: FieldContext): Text => {
  const said = values.slice(0, 4).map((value) => field.say(value, context));
  return text(
    `Mener du ${said.map(({ da }) => da).join(' eller ')}?`,
    `Did you mean ${said.map(({ en }) => en).join(' or ')}?`,
  );
};

/** Without the answers that were about what another answer named. */
const withoutOthers = (run: Run, id: string, { resets = [] }: Field, value: Json): Run => {
  const before = run.answers[id];
  const same = before === undefined || sameJson(before, value);
  return same ? run : resets.reduce((now, other) => changed(now, other, undefined), run);
};

/** Without what was wrong with a field that has nothing to say any more. */
export const withoutError = (run: Run, id: string): Run =>
  id in run.errors
    ? { ...run, rev: run.rev + 1, typed: without(run.typed, id), errors: without(run.errors, id) }
    : run;

/**
 * Takes one raw answer for one field: stores what was understood, or the error and what was typed. An empty text is
 * "not answered": the fallback holds again, or a required field asks. What does not apply is left as it was.
 */
export const accept = (run: Run, id: string, field: Field, raw: string, context: FieldContext): Run => {
  if (!applies(field, context)) return withoutError(run, id);
  if (raw.trim() === '') {
    const emptied = changed(run, id, undefined);
    const falls = field.proposes !== true && field.fallback?.(context) !== undefined;
    const held = field.presence === 'optional' || falls;
    return held ? emptied : reject(emptied, id, missing(field));
  }
  const reading = field.read(raw, context);
  if (reading.kind === 'none') return reject(run, id, misread(field, raw, context), raw);
  if (reading.kind === 'several') return reject(run, id, ambiguous(field, reading.values, context), raw);
  const problem = field.check?.(reading.value, context);
  if (problem) return reject(run, id, problem, field.wire(reading.value));
  return changed(withoutOthers(run, id, field, reading.value), id, reading.value);
};

/** Where a required answer was never given: says so at the field. */
export const demand = (run: Run, id: string, field: Field): Run => reject(run, id, missing(field));
