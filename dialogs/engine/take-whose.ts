import { readYesNo } from '../../domain/danish/yes-no.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Field, FieldContext } from './field.ts';
import type { Named } from './find-field.ts';
import { fieldsOf } from './find-field.ts';
import type { Flow } from './flow.ts';
import type { Position } from './position.ts';
import { applies, contextOf } from './position.ts';
import type { Run } from './run.ts';
import { shortened } from './take-noted.ts';
import { openIn } from './take-step.ts';

const CONFIRM = text('bekræft', 'confirm');

/** Whether it is still a question to the person: what only stands there by default was answered by nobody. */
const isUnanswered = (run: Run, { id, field }: Named, context: FieldContext): boolean => {
  const answer = run.answers[id];
  if (answer === undefined || id in run.errors) return true;
  const held = JSON.stringify(answer) === JSON.stringify(field.fallback?.(context));
  return held && run.said?.includes(id) !== true;
};

const reads = (field: Field, sentence: string, context: FieldContext): boolean =>
  field.read(sentence, context).kind === 'one';

/** »ja« or »nej« and nothing else: an answer to a question, and no text. */
export const isPlain = (sentence: string): boolean => readYesNo(sentence).kind === 'one';

/** The questions on the card that a bare »ja« or »nej« answers, and that the person has not answered. */
export const questionsFor = (
  flow: Flow,
  run: Run,
  position: Position,
  sentence: string,
  today: Day,
): readonly Named[] => {
  if (position.kind === 'summary' || !isPlain(sentence)) return [];
  const context = contextOf(flow, run, today);
  return fieldsOf(flow, run, today).filter(
    (named) =>
      named.step.id === position.step.id &&
      !named.field.words &&
      applies(named.field, context) &&
      isUnanswered(run, named, context) &&
      reads(named.field, sentence, context),
  );
};

/**
 * The field a sentence without a name answers: the one asked to be changed, else the first open one, else one not
 * answered that can read it, optional ones too. A field that has its answer gets another only by its name, or by words
 * that are unmistakable and mean nothing to the one asked. A bare »ja« or »nej« is for the question it can answer,
 * and for no text beside it.
 */
export const askedBy = (
  flow: Flow,
  run: Run,
  position: Position,
  sentence: string,
  today: Day,
): Named | undefined => {
  if (position.kind === 'summary') return undefined;
  const here = fieldsOf(flow, run, today).filter(({ step }) => step.id === position.step.id);
  const context = contextOf(flow, run, today);
  const free = here.filter(({ id, field }) => run.answers[id] === undefined && applies(field, context));
  const first = openIn(flow, run, position.step, today)[0];
  const open = here.find(({ id }) => id === first);
  const aimed = here.find(({ id }) => id === run.aim);
  const asked = aimed ?? open;
  const meant = here.find(({ field }) => field.unmistakable === true && reads(field, sentence, context));
  if (asked === undefined || (asked.field.words && !aimed)) {
    const elsewhere = fieldsOf(flow, run, today).find(({ field }) => field.isNoText?.(sentence));
    if (elsewhere) return elsewhere;
  }
  const notAsked = asked === undefined || asked.field.read(sentence, context).kind === 'none';
  if (meant && notAsked) return meant;
  const [question, ...more] = questionsFor(flow, run, position, sentence, today);
  if (!aimed && question && more.length === 0 && (notAsked || asked.field.words)) return question;
  if (asked === undefined && isPlain(sentence)) return undefined;
  return asked ?? free.find(({ field }) => field.read(sentence, context).kind !== 'none') ?? free[0];
};

/** Words that may answer each of several questions: which of them, said so that it can be typed. */
export const whichOf = (rivals: readonly Named[], sentence: string, confirms: boolean): Text => {
  const said = shortened(sentence);
  const list = (lang: Lang): string => {
    const ways = rivals.map(({ field: { name, label } }) => `${(name ?? label)[lang]}: ${said}`);
    const all = [...ways, ...(confirms ? [CONFIRM[lang]] : [])];
    const quoted = all.map((way) => (lang === 'da' ? `»${way}«` : `"${way}"`));
    return new Intl.ListFormat(lang, { type: 'disjunction' }).format(quoted);
  };
  return text(
    `Det kan svare på flere spørgsmål her. Hvad mener du? Skriv ${list('da')}.`,
    `That can answer several questions here. Which do you mean? Write ${list('en')}.`,
  );
};

/** A question was answered where the same word could have confirmed: what was understood, and what confirms. */
export const answeredOnly = ({ field }: Named, sentence: string, context: FieldContext): readonly Text[] => {
  const reading = field.read(sentence, context);
  if (reading.kind !== 'one') return [];
  const said = field.say(reading.value, context);
  return [
    text(
      `»${said.da}« er noteret som svar på »${field.label.da}«. Skriv »${CONFIRM.da}«, når det hele er rigtigt.`,
      `"${said.en}" is noted as the answer to "${field.label.en}". Write "${CONFIRM.en}" when all of it is right.`,
    ),
  ];
};
