import { isDayInWords, isDaySaid, readDate } from '../../domain/danish/date.ts';
import { plainAnswer } from '../../domain/danish/yes-no.ts';
import type { Day } from '../../domain/day.ts';
import type { Field } from './field.ts';
import type { Named } from './named.ts';
import { fieldsOf } from './find-field.ts';
import type { Flow } from './flow.ts';
import type { Position } from './position.ts';
import { applies, contextOf } from './position.ts';
import type { Run } from './run.ts';
import { isUnanswered, lostIn, openBeside, reads } from './take-beside.ts';
import { openIn } from './take-step.ts';

/** »ja« or »nej« and nothing else: an answer to a question, and no text. */
const isPlain = (sentence: string): boolean => plainAnswer(sentence) !== undefined;

const isDay = (sentence: string, today: Day): boolean => readDate(sentence, today).kind !== 'none';

/** The questions on the card that a bare »ja« or »nej«, or a day, answers: those the person has not answered first. */
export const questionsFor = (
  flow: Flow,
  run: Run,
  position: Position,
  sentence: string,
  today: Day,
): readonly Named[] => {
  const plain = isPlain(sentence);
  if (position.kind === 'summary' || !(plain || isDay(sentence, today))) return [];
  const context = contextOf(flow, run, today);
  // A day that can be two is asked about at its own field; a »ja« is none where it is not one.
  const suits = (field: Field): boolean =>
    plain ? reads(field, sentence, context) : field.read(sentence, context).kind !== 'none';
  const suited = fieldsOf(flow, run, today).filter(
    ({ step, field }) =>
      step.id === position.step.id && !field.words && applies(field, context) && suits(field),
  );
  const unanswered = suited.filter((named) => isUnanswered(run, named, context));
  // »nej« straight after a »ja« is second thoughts; »ja« after a »nej« may be for what comes next.
  const last = suited.filter(({ id }) => id === run.said?.at(-1) && run.answers[id] === 'yes');
  if (unanswered.length === 0 && plainAnswer(sentence) === 'no') return last;
  // Whoever writes another day changes the one they gave; »ja« after an answer is for what comes next.
  return plain || unanswered.length > 0 ? unanswered : suited;
};

/** Whom a sentence without a name is for; `rivals` where several questions could have it, and nothing says which. */
export interface Meant {
  readonly named?: Named | undefined;
  readonly rivals?: readonly Named[];
}

/**
 * The one asked to be changed, else the first open one, else one not answered that can read it, optional ones too. A
 * field that has its answer gets another only by its name, or by words that are unmistakable and mean nothing to the
 * one asked. A bare »ja« or »nej« and a day alone are for the question they can answer, also where something stands in
 * it by default, and for no text beside it.
 */
export const meantBy = (flow: Flow, run: Run, position: Position, sentence: string, today: Day): Meant => {
  if (position.kind === 'summary') return {};
  const here = fieldsOf(flow, run, today).filter(({ step }) => step.id === position.step.id);
  const context = contextOf(flow, run, today);
  const first = openIn(flow, run, position.step, today)[0];
  const aimed = here.find(({ id }) => id === run.aim);
  const asked = aimed ?? here.find(({ id }) => id === first);
  if (asked === undefined || (asked.field.words && !aimed)) {
    const elsewhere = fieldsOf(flow, run, today).find(({ field }) => field.isNoText?.(sentence));
    if (elsewhere) return { named: elsewhere };
  }
  const notAsked = asked === undefined || asked.field.read(sentence, context).kind === 'none';
  const unmistaken = here.find(({ field }) => field.unmistakable === true && reads(field, sentence, context));
  if (unmistaken && notAsked) return { named: unmistaken };
  const noText = isPlain(sentence) || isDayInWords(sentence, today);
  if (!aimed && (notAsked || (asked.field.words && noText))) {
    const rivals = questionsFor(flow, run, position, sentence, today);
    const [question] = rivals;
    if (question) return rivals.length > 1 ? { rivals } : { named: question };
  }
  const lost = aimed ? undefined : lostIn(run, here, sentence, context);
  if (lost && (notAsked || isDaySaid(sentence))) return { named: lost };
  const other =
    asked && !aimed && notAsked ? openBeside(flow, run, position, asked, sentence, today) : undefined;
  if (other) return { named: other };
  if (asked) return { named: asked };
  if (isPlain(sentence)) return {};
  const free = here.filter(({ id, field }) => run.answers[id] === undefined && applies(field, context));
  return { named: free.find(({ field }) => field.read(sentence, context).kind !== 'none') ?? free[0] };
};

/** The field a sentence without a name answers. */
export const askedBy = (
  flow: Flow,
  run: Run,
  position: Position,
  sentence: string,
  today: Day,
): Named | undefined => meantBy(flow, run, position, sentence, today).named;
