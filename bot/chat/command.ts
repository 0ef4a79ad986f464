import type { CommandContext } from '../../dialogs/commands/reading.ts';
import type { Lang } from '../../domain/text.ts';
import type { CaseFilter } from '../case-filters.ts';
import type { ViewName } from './recipe.ts';

/** What a sentence asks for when no dialog waits for it. */
export type ChatCommand =
  | {
      readonly kind: 'dialog';
      readonly dialog: string;
      readonly case?: string;
      /** Values said with it, by field id. */
      readonly given?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'view'; readonly view: ViewName; readonly case?: string; readonly filter?: CaseFilter }
  /** A case by initials or by the authority's own number. */
  | { readonly kind: 'find-cases'; readonly said: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'undo' }
  /** The card of what was done last, with its buttons. */
  | { readonly kind: 'show-newest' }
  | { readonly kind: 'channel' }
  | { readonly kind: 'back-at-work' }
  | { readonly kind: 'language'; readonly lang: Lang }
  | { readonly kind: 'switch'; readonly role: string };

export type Known = Pick<CommandContext, 'prefixes' | 'year' | 'yearFor'>;
