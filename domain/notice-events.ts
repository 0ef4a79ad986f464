import { oneOf } from './event-types.ts';
import type { PersonKey } from './member.ts';

/** The receipt of a notice, and what is asked and answered about it: the plain part of those events, see events.ts. The texts are personal values. */
export type NoticeFacts =
  | { readonly type: 'notice-acknowledged'; readonly data: { readonly notice: number } }
  /** »Stil et spørgsmål«, by the buyer's people, who see number and dates only. */
  | { readonly type: 'notice-questioned'; readonly data: { readonly notice: number } }
  | {
      readonly type: 'notice-answered';
      readonly data: {
        readonly notice: number;
        /** The log number of the question. */
        readonly asked: number;
        /** Who asked. */
        readonly to: PersonKey;
      };
    };

/** Whether an event is about a notice and changes nothing in its case: a receipt, a question, an answer. */
export const isNoticeEvent = oneOf<NoticeFacts['type']>({
  'notice-acknowledged': true,
  'notice-questioned': true,
  'notice-answered': true,
});
