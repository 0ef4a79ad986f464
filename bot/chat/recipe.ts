import type { Show } from '../../dialogs/engine/taken.ts';
import type { FileRef } from '../files/file.ts';
import type { Text } from '../../domain/text.ts';

export const VIEWS = [
  'tasks',
  'cases',
  'case',
  'places',
  'help',
  'welcome',
  'roles',
  'drafts',
  'unknown',
  'copy',
  'not-copied',
  'entry',
  'letter',
  'gate',
  'deadlines',
  'min-plan',
  'notices',
  'channels',
  'sample',
  'members',
  'loans',
  'book',
  'access',
  'rules',
  'setup',
  'operations',
  'overview',
  'evaluation',
  'figures',
  'figure',
] as const;
export type ViewName = (typeof VIEWS)[number];

/**
 * A reply as instructions instead of a finished card: small enough to be remembered with the activity it answers,
 * and always made from what is stored when it is spoken.
 */
export type Recipe =
  | { readonly kind: 'say'; readonly text: Text }
  | {
      readonly kind: 'run';
      readonly run: string;
      readonly notes?: readonly Text[];
      readonly show?: Show;
    }
  /** Somebody unknown is told their id, from the activity itself: nothing of them is stored. */
  | { readonly kind: 'stranger'; readonly cpr?: true }
  | { readonly kind: 'closed'; readonly run: string }
  | {
      readonly kind: 'view';
      readonly view: ViewName;
      readonly arg?: string;
      readonly lead?: Text;
      /** The dialog that ended on whose receipt it was opened: there it leads back to. */
      readonly from?: string;
    }
  /** Whether the person wants a file, as Teams asks it. */
  | { readonly kind: 'offer-file'; readonly file: FileRef }
  /** A file that takes its time: what is being made is said at once, and it follows. */
  | { readonly kind: 'make-file'; readonly file: FileRef & { readonly file: 'evaluation' } }
  /** They do: it goes where Teams said when they answered. */
  | { readonly kind: 'send-file'; readonly file: FileRef }
  /** A dialog goes on in the person's own chat, and here it is said that it does. */
  | {
      readonly kind: 'own-chat';
      readonly dialog: string;
      readonly notice: string;
      readonly case: string;
    }
  | { readonly kind: 'notice'; readonly programme: string; readonly notice: number };

export const say = (text: Text): Recipe => ({ kind: 'say', text });
export const view = (name: ViewName, arg?: string, lead?: Text): Recipe => ({
  kind: 'view',
  view: name,
  ...(arg !== undefined && { arg }),
  ...(lead && { lead }),
});
