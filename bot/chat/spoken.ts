import type { Card } from '../../cards/elements.ts';
import type { Message } from '../teams/message.ts';

/** A reply, ready to leave. */
export type Spoken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Card; readonly summary: string; readonly run?: string }
  | { readonly kind: 'message'; readonly message: Message };
