import type { Day } from '../../domain/day.ts';
import type { Json } from '../../domain/json.ts';
import { sameJson } from '../../domain/json.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { reject } from './accept.ts';
import type { Field, FieldContext } from './field.ts';
import type { Flow } from './flow.ts';
import { everyField } from './named.ts';
import { answersOf, applies } from './position.ts';
import type { Run } from './run.ts';

/** No dialog has this version: a run that bears it is brought up to date before anything else happens to it. */
export const OUTDATED = 0;

const CHANGED = text(
  'Dit tidligere svar passer ikke længere. Svar igen.',
  'Your earlier answer no longer fits. Please answer again.',
);

type Fit =
  | { readonly kind: 'fits' }
  | { readonly kind: 'unreadable'; readonly wire?: string }
  | { readonly kind: 'wrong'; readonly wire: string; readonly problem: Text };

/** What an earlier build stored may have any shape, and a field reads its own only: what it throws over does not fit. */
const fitOf = (field: Field, value: Json, context: FieldContext): Fit => {
  try {
    const wire: unknown = field.wire(value);
    if (typeof wire !== 'string') return { kind: 'unreadable' };
    const reading = field.read(wire, context);
    const same = reading.kind === 'one' && sameJson(reading.value, value);
    if (!same) return { kind: 'unreadable', wire };
    const problem = field.check?.(value, context);
    field.say(value, context);
    return problem ? { kind: 'wrong', wire, problem } : { kind: 'fits' };
  } catch {
    return { kind: 'unreadable' };
  }
};

const only = <T>(
  record: Readonly<Record<string, T>>,
  known: ReadonlySet<string>,
): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(record).filter(([id]) => known.has(id)));

export interface Refitted {
  readonly run: Run;
  /** The fields whose answers no longer fit, in the order of the dialog. */
  readonly again: readonly string[];
}

/**
 * A run as the dialog and its facts are now: the answers that still fit stay, what was typed into the others is shown
 * at them, and ids that the dialog no longer has are gone.
 */
export const refit = (flow: Flow, stored: Run, today: Day): Refitted => {
  const fields = everyField(flow);
  const ids = new Set(fields.map(({ id }) => id));
  const steps = new Set(flow.steps.map(({ id }) => id));
  const { at, aim, ...rest } = stored;
  let run: Run = {
    ...rest,
    version: flow.version,
    ...(at !== undefined && steps.has(at) && { at }),
    ...(aim !== undefined && ids.has(aim) && { aim }),
    trail: stored.trail.filter((id) => steps.has(id)),
    answers: {},
    typed: only(stored.typed, ids),
    errors: only(stored.errors, ids),
  };
  const again: string[] = [];
  for (const { id, field, step } of fields) {
    const value = stored.answers[id];
    if (value === undefined) continue;
    const context = { today, facts: run.facts, answers: answersOf(flow, run, today) };
    const fit = fitOf(field, value, context);
    if (fit.kind === 'fits') {
      run = { ...run, answers: { ...run.answers, [id]: value } };
      continue;
    }
    // What no longer belongs to the dialog is asked by nobody.
    if (!applies(field, context) || step.when?.(context.answers, run.facts) === false) continue;
    again.push(id);
    if (id in run.errors) continue;
    const why = fit.kind === 'wrong' ? fit.problem : CHANGED;
    run = reject(run, id, why, field.words || fit.kind === 'wrong' ? fit.wire : undefined);
  }
  const { at: _, aim: __, ...first } = run;
  // Wherever somebody had gone to: what no longer fits is asked before anything that may hang on it.
  return { run: { ...(again.length > 0 ? first : run), rev: stored.rev + 1 }, again };
};

/** Whether a run can go on as it is: the same version, and every answer one that its field takes. */
export const fitsNow = (flow: Flow, run: Run, today: Day): boolean => {
  if (run.version !== flow.version) return false;
  try {
    const { answers, trail } = refit(flow, run, today).run;
    const kept = Object.keys(answers).length === Object.keys(run.answers).length;
    return kept && trail.length === run.trail.length;
  } catch {
    return false;
  }
};
