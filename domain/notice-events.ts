import type { PersonKey } from './member.ts';

/** What is asked and answered about a notice: the plain part of those events, see events.ts. The texts are personal values. */
export type NoticeFacts =
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

const TYPES: ReadonlySet<string> = new Set<NoticeFacts['type'] | 'notice-acknowledged'>([
  'notice-acknowledged',
  'notice-questioned',
  'notice-answered',
]);

/** Whether an event is about a notice and changes nothing in its case: a receipt, a question, an answer. */
export const isAboutNotice = ({ type }: { readonly type: string }): boolean => TYPES.has(type);
