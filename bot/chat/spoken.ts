import type { Card } from '../../cards/elements.ts';
import type { InvokeAnswer } from '../teams/invoke-answer.ts';
import { invokeMessage } from '../teams/invoke-answer.ts';
import type { Message } from '../teams/message.ts';

/** A reply, ready to leave. */
export type Spoken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Card; readonly summary: string; readonly run?: string }
  | { readonly kind: 'message'; readonly message: Message };

/** As a message of its own. */
export const messageOf = (spoken: Spoken): Message => {
  switch (spoken.kind) {
    case 'text':
      return { text: spoken.text };
    case 'card':
      return { card: spoken.card, summary: spoken.summary };
    case 'message':
      return spoken.message;
  }
};

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** As the answer to a press: a card takes the place of the one that was pressed. */
export const invokeAnswer = (spoken: Spoken): InvokeAnswer => {
  if (spoken.kind === 'card') return { statusCode: 200, type: CARD_TYPE, value: spoken.card };
  return invokeMessage(spoken.kind === 'text' ? spoken.text : '');
};
