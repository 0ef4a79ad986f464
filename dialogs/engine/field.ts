import type { Day } from '../../domain/day.ts';
import type { Reading } from '../../domain/danish/reading.ts';
import type { Json, JsonRecord } from '../../domain/json.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { Element } from '../../cards/elements.ts';
import type { Lookups } from './lookups.ts';

/** What a field asks about one by one, each in an input of its own with the id `field:part`. */
export interface FieldPart {
  readonly id: string;
  readonly label: Text;
}

/** What a field may look at: the day, the facts the run took when it began, and the answers so far. */
export interface FieldContext<F = JsonRecord> {
  readonly today: Day;
  readonly facts: F;
  readonly answers: JsonRecord;
}

export type Presence = 'required' | 'optional';

/** The words every field has, so that `hvorfor` always has an answer. */
export interface FieldWords {
  readonly label: Text;
  /** What one calls it in »ret idé« and »idé: …«, where the label is a whole question. */
  readonly name?: Text;
  /** Which rule or party needs it. */
  readonly why: Text;
  /** Who will see it, and nobody else: true in code through `viewOf`. */
  readonly readers: Text;
  /** What one can type, for "Skriv fx …". */
  readonly example: Text;
  /** Stands under the input. */
  readonly hint?: Text;
}

/**
 * One question of a dialog: how it is asked, read, shown and judged. Methods, not properties, so that a field of a
 * narrower value fits where any field is expected.
 */
export interface Field<
  V extends Json = Json,
  P extends Presence = Presence,
  F = JsonRecord,
> extends FieldWords {
  readonly presence: P;
  /** Fields of the same grid stand together and count as one for the person. */
  readonly grid?: Text;
  /** Takes any words, a line or sentences of them; absent where what it reads was surely meant for it. */
  readonly words?: 'line' | 'sentences';
  /** What it reads is meant for it and nothing else, so it is answered also while another field of its step is asked. */
  readonly unmistakable?: true;
  /** Words that are no text of any kind: they answer this field also where a later step asks for a text. Pure. */
  isNoText?(raw: string): boolean;
  /** Something about a citizen may be told in it, be it in one line: more than a name or a number. */
  readonly free?: true;
  /** Said under it instead of that the citizen can read it, where it is about none. */
  readonly readBy?: Text;
  /** The answer that holds until the person gives another; costs no action. */
  fallback?(context: FieldContext<F>): V | undefined;
  /** The fallback is a text to be looked at: whoever empties it wants to write another, so it is asked for. */
  readonly proposes?: boolean;
  /** Reads what was typed or chosen. Pure, never throws. */
  read(raw: string, context: FieldContext<F>): Reading<V>;
  /** Whether the words are the whole name of an answer: then »stop« and »videre« answer, and do not leave the step. */
  names?(raw: string, context: FieldContext<F>): boolean;
  /** Words to add when `read` found nothing, where the example alone does not explain it. */
  misread?(raw: string): Text | undefined;
  /** What one can choose from, by the names on the card; absent where any words or figures can be an answer. */
  choices?(context: FieldContext<F>): readonly Text[];
  /** What it says to a day that the calendar does not have, where it asks for one. */
  noSuchDay?(raw: string, today: Day): Text | undefined;
  say(value: V, context: FieldContext<F>): Text;
  /**
   * Whether the answers leave it anything to say, as far as they are known; absent where they always do. What does not
   * apply is not taken, holds nobody up and stands in no summary. It follows from fields that stand before it.
   */
  applies?(context: FieldContext<F>): boolean;
  /** The label where it names somebody of the programme, who is another one in the next; `label` where they are not known. */
  labelIn?(context: FieldContext<F>): Text;
  /** What was understood, said under the input once it is answered, where the same words could mean something else. */
  understood?(value: V): Text;
  /** The value as the input element carries it. */
  wire(value: V): string;
  /** The Adaptive Card input, without its label; `wire` is absent where nothing is answered. */
  input(id: string, wire: string | undefined, context: FieldContext<F>, lang: Lang): Element;
  /** Why a value that was understood cannot stand. Pure. */
  check?(value: V, context: FieldContext<F>): Text | undefined;
  /** The same where only the store knows; asked at once, before the next step. */
  vet?(value: V, lookups: Lookups): Promise<Text | undefined>;
  /** What to ask about a value that can stand and may not be meant; the next card asks it once, and it holds nobody up. */
  asks?(value: V, context: FieldContext<F>, lookups: Lookups): Promise<Text | undefined>;
  /** Other answers that are about what this one names: they go when it names something else. */
  readonly resets?: readonly string[];
  /** What it asks depends on its value alone: the store is asked once for each. */
  readonly asksOfValue?: true;
  /** It is answered for each of these by itself, where they are more than one (see parts.ts). */
  parts?(context: FieldContext<F>): readonly FieldPart[];
}

export type Fields<F = JsonRecord> = Readonly<Record<string, Field<Json, Presence, F>>>;

/** The value a field always has: required, or held by a fallback. */
export type AnswerOf<T> =
  T extends Field<infer V, infer P, never> ? (P extends 'required' ? V : V | undefined) : never;
