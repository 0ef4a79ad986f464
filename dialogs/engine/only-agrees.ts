import { fold } from '../../domain/danish/normalise.ts';
import { plainAnswer } from '../../domain/danish/yes-no.ts';
import { text } from '../../domain/text.ts';
import type { Position } from './position.ts';
import type { Run } from './run.ts';

export const YES_IN_WORDS = text(
  'Er svaret nu ja, så skriv »ja«. Ellers skriv »senere« eller »annuller«.',
  'If the answer is yes now, write "yes". Else write "later" or "cancel".',
);

const IN_WORDS = /^(?:ja|jo|jep|yes|yep|yeah)/;

/**
 * Whether »ok« or »fint« is said to what the bot answered to a »nej« (»Så sender jeg ikke noget«): that agrees with it, and
 * is no »ja« to the question, on which a consent may hang.
 */
export const onlyAgrees = (run: Run, position: Position, sentence: string): boolean =>
  position.kind === 'step' &&
  !IN_WORDS.test(fold(sentence)) &&
  Object.keys(position.step.fields).some(
    (id) => id in run.errors && plainAnswer(run.typed[id] ?? '') === 'no',
  ) &&
  plainAnswer(sentence) === 'yes';
