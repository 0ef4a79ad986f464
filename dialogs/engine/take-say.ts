import { fold } from '../../domain/danish/normalise.ts';
import { plainAnswer } from '../../domain/danish/yes-no.ts';
import type { Day } from '../../domain/day.ts';
import { text } from '../../domain/text.ts';
import { accept } from './accept.ts';
import type { Named } from './named.ts';
import { fieldBefore, fieldsOf } from './find-field.ts';
import type { Flow, Step } from './flow.ts';
import type { Position } from './position.ts';
import { applies, confirmsAt, contextOf } from './position.ts';
import type { Run } from './run.ts';
import { withSaid } from './run.ts';
import { onlyAgrees, YES_IN_WORDS } from './only-agrees.ts';
import { takeMany } from './take-many.ts';
import { answeredOnly, doesNotBelong, whichOf } from './take-noted.ts';
import { answerStep, goingOn, openIn, passed, withoutAim } from './take-step.ts';
import { takeRest } from './take-rest.ts';
import type { Meant } from './take-whose.ts';
import { askedBy, meantBy, questionsFor } from './take-whose.ts';
import type { Taken } from './taken.ts';

/** What a sentence answers: `felt: svar`, else the one that is asked; or those of which nothing says which. */
const targetOf = (
  flow: Flow,
  run: Run,
  position: Position,
  sentence: string,
  today: Day,
): Meant & { readonly raw: string } => {
  const [, name = '', raw = ''] = /^([^:]{2,40}):\s*(.*)$/su.exec(sentence) ?? [];
  const context = contextOf(flow, run, today);
  const byName = name === '' ? undefined : fieldBefore(fieldsOf(flow, run, today), name.trim(), raw, context);
  return byName
    ? { named: byName, raw }
    : { ...meantBy(flow, run, position, sentence, today), raw: sentence };
};

/** The words of the step's shortcut, typed instead of pressed. */
const shortcutSaid = (flow: Flow, run: Run, position: Position, sentence: string, today: Day) => {
  if (position.kind === 'summary') return undefined;
  const { step } = position;
  const short = step.shortcut?.(contextOf(flow, run, today).answers, run.facts);
  const words = fold(sentence).replace(/[.!?]+$/, '');
  return short && [short.label.da, short.label.en].some((label) => fold(label) === words)
    ? { step, values: short.values }
    : undefined;
};

export const CONFIRM_OR = text(
  'Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.',
  'Write "yes" to confirm, "change" and a field, or "cancel".',
);

const GO_ON_OR = text(
  'Det hele er besvaret her. Skriv »næste«, eller »ret« og et felt.',
  'Everything here is answered. Write "next", or "change" and a field.',
);

/** »ja« where everything is answered and nothing asks for it: »næste«, and no answer that nobody can read. */
const meansNext = (
  flow: Flow,
  run: Run,
  step: Step,
  sentence: string,
  target: Named | undefined,
  today: Day,
): boolean => {
  if (run.aim !== undefined || openIn(flow, run, step, today).length > 0) return false;
  if (plainAnswer(sentence) !== 'yes') return false;
  return target?.field.read(sentence, contextOf(flow, run, today)).kind !== 'one';
};

/** Whether the question that somebody asked to change is on this card and is answered by the sentence: no text is by »ja«. */
const isAimed = (flow: Flow, run: Run, position: Position, sentence: string, today: Day): boolean => {
  const field = position.kind === 'step' && run.aim !== undefined ? position.step.fields[run.aim] : undefined;
  return (
    field !== undefined && !field.words && field.read(sentence, contextOf(flow, run, today)).kind === 'one'
  );
};

/** A typed sentence: »ja« where everything is ready, else the answer to a field, or to several. */
export const say = (flow: Flow, run: Run, position: Position, sentence: string, today: Day): Taken => {
  const open = position.kind === 'step' ? openIn(flow, run, position.step, today) : [];
  const ready = confirmsAt(flow, run, position, today) && open.length === 0;
  const questions = questionsFor(flow, run, position, sentence, today);
  const aimed = isAimed(flow, run, position, sentence, today);
  const plain = plainAnswer(sentence);
  if (onlyAgrees(run, position, sentence)) return { run, notes: [YES_IN_WORDS] };
  if (ready && !aimed && questions.length === 0 && plain === 'yes') return { run, notes: [], end: 'confirm' };
  const short = shortcutSaid(flow, run, position, sentence, today);
  if (short) return answerStep(flow, run, short.step, short.values, today);
  const asked = (words: string) => askedBy(flow, run, position, words, today);
  const many = takeMany(flow, run, position, sentence, asked, today);
  if (many) return many;
  const mayConfirm = ready && plain !== undefined;
  const { named, rivals, raw } = targetOf(flow, run, position, sentence, today);
  if (rivals) return { run, notes: [whichOf(rivals, sentence, mayConfirm)] };
  if (position.kind === 'step' && meansNext(flow, run, position.step, sentence, named, today))
    return answerStep(flow, run, position.step, {}, today);
  if (!named) return { run, notes: [ready ? CONFIRM_OR : GO_ON_OR] };
  const { id, field, step } = named;
  const context = contextOf(flow, run, today);
  if (!applies(field, context)) return { run: withoutAim(run), notes: [doesNotBelong(named)] };
  const here = position.kind === 'step' && position.step.id === step.id;
  const half = here ? takeRest(flow, run, named, raw, today) : undefined;
  if (half) return half;
  const taken = accept(run, id, field, raw, context);
  // What cannot stand is shown where it was to stand, also to somebody who had gone back elsewhere.
  if (id in taken.errors) return { run: here ? taken : goingOn(taken), notes: [] };
  const next = withSaid(withoutAim(taken), id);
  const complete = openIn(flow, next, step, today).length === 0;
  const elsewhere = !here && field.isNoText?.(raw) === true;
  // Nothing asked for it, and it could have been meant otherwise: so it is said what it was taken for.
  const unasked = questions.some((one) => one.id === id) && !open.includes(id);
  const beside = open.length > 0 || (plain !== undefined && !ready);
  return {
    run: complete && here ? passed(flow, next, step, today) : next,
    notes: unasked && mayConfirm ? answeredOnly(named, sentence, context) : [],
    ...((elsewhere || (unasked && beside)) && { answered: [id] }),
  };
};
