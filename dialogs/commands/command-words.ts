import type { Text } from '../../domain/text.ts';

/** The values a command takes from its sentence, beside its cases. */
export type Value =
  | 'date'
  | 'minutes'
  | 'activityTypes'
  | 'attendance'
  | 'amount'
  | 'installments'
  | 'pauseReason'
  | 'dischargeReason'
  | 'supportBasis'
  | 'status'
  | 'language'
  | 'allCases';

/**
 * The words by which one command is known. A verb is written with its principal parts where it is irregular (see
 * `verbForms`), a noun without its endings. A phrase is words in order: `a|b` either, `..` some words between. The
 * phrase with the most words wins.
 */
export interface CommandWords {
  readonly id: string;
  /** What it is called in a sentence: »Udskrivning kan jeg ikke …«. */
  readonly title: Text;
  /** Words that are looked for when a sentence has something like them, the first of which is shown. */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly phrases?: readonly string[];
  readonly english?: {
    readonly verbs?: readonly string[];
    readonly nouns?: readonly string[];
    readonly phrases?: readonly string[];
  };
  /** It keeps nothing, so a question or a story may lead to it. */
  readonly looks?: true;
  /** It shows or makes something and stores nothing in a case, so »vis« orders it. */
  readonly shows?: true;
  /** What happened outside the bot is told in these words, and recorded: »der er kommet en klage«. */
  readonly told?: string;
  /** It is the citizen who does it: »borgeren klager«. */
  readonly byCitizen?: true;
  readonly takes?: readonly Value[];
}

export const list = (words: string): readonly string[] => words.split(', ');
