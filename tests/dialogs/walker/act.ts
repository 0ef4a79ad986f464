import type { SeenButton } from '../../support/read-card.ts';
import type { Given } from './belief.ts';
import type { Sheet } from './sheet.ts';
import type { Going } from './walk.ts';

/** Something a person does: what is sent, and what it may do. */
export interface Act {
  /** The line of the replay. */
  readonly line: string;
  readonly what: object;
  readonly pressed: boolean;
  /** The dialog it is for. */
  readonly going?: Going | undefined;
  /** The step of the card that is pressed. */
  readonly step?: string;
  /** The card the person has before them. */
  readonly sheet?: Sheet;
  readonly given?: ReadonlyMap<string, Given>;
  /**
   * What it asks for: the end of a dialog, or (`store`) one of the buttons that do something by themselves, such as
   * »Fortryd«.
   */
  readonly wants?: 'confirm' | 'cancel' | 'later' | 'drop' | 'store';
  /** Something of it no field can read: it must not be confirmed. */
  readonly spoiled?: true;
  /** It may answer the whole step. */
  readonly passes?: true;
  /** What was wrong may be dropped. */
  readonly drops?: true;
  /** The field that the next such sentence answers. */
  readonly aims?: string;
  /** The field that must be on the card afterwards. */
  readonly asks?: string;
  /** The card must stand where it stood. */
  readonly stays?: true;
  /** What a button begins a dialog with: it is the newest word, also where the dialog is under way. */
  readonly opens?: SeenButton['data'];
  /** The same activity again: nothing may change. */
  readonly repeats?: true;
}
