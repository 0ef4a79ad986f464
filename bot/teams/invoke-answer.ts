import { text } from '../../domain/text.ts';
import type { ComposeAnswer } from './compose-answer.ts';
import { composeMessage } from './compose-answer.ts';

/** The body of the answer to an invoke, as `Action.Execute` wants it. */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** The body of the answer to a task module: a sentence in its window. */
export interface TaskAnswer {
  readonly task: { readonly type: 'message'; readonly value: string };
}

/** The body of the answer to any invoke. */
export type InvokeBody = InvokeAnswer | ComposeAnswer | TaskAnswer;

/** What somebody hears where something went wrong that is no fault of theirs. */
export const TROUBLE = text(
  'Noget gik galt hos mig. Prøv igen om lidt – det, jeg har sagt er gemt, er gemt.',
  'My fault. Try again shortly – what I said is saved is saved.',
);

const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';

/** A sentence for who pressed, empty for none; the card stays as it is. */
export const invokeMessage = (said: string): InvokeAnswer => ({
  statusCode: 200,
  type: MESSAGE_TYPE,
  value: said,
});

/**
 * A sentence in the shape that Teams wants for an invoke of this name (Microsoft's pages on universal actions, message
 * extensions, task modules and file consent); `undefined` for what the bot never asks for, which is answered with 501,
 * as the SDK does.
 */
export const sentenceFor = (name: string | undefined, sentence: string): InvokeBody | undefined => {
  if (name === 'adaptiveCard/action') return invokeMessage(sentence);
  // Nothing of the answer is shown; what there is to say is a message of its own.
  if (name === 'fileConsent/invoke') return invokeMessage('');
  if (name?.startsWith('composeExtension/')) return composeMessage(sentence);
  return name?.startsWith('task/') ? { task: { type: 'message', value: sentence } } : undefined;
};
