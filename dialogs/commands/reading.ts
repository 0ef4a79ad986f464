import type { Day } from '../../domain/day.ts';

/** One thing a person may ask for: a dialog's id or a command's, and the cases named. */
export interface Order {
  readonly command: string;
  readonly cases: readonly string[];
}

/** What a sentence outside a dialog asks for. Only `start` may begin anything. */
export type CommandReading =
  | (Order & {
      readonly kind: 'start';
      /** Values by field id, as a choice id, an ISO day or whole figures. */
      readonly fields: Readonly<Record<string, string>>;
      /** Values with two readings, as they were typed: the field asks which. */
      readonly unclear: Readonly<Record<string, string>>;
    })
  /** More than one order: ask which. */
  | { readonly kind: 'several'; readonly orders: readonly Order[] }
  /** Nothing that stores; `near` may be offered, the nearest first. */
  | { readonly kind: 'none'; readonly near: readonly Order[] };

/** What the finder must know of the world. */
export interface CommandContext {
  readonly prefixes: readonly string[];
  /** The Danish year in which a case number without one is meant. */
  readonly year: number;
  /** The same for one number, where another year than that may be meant. */
  readonly yearFor?: (prefix: string, running: number) => number;
  readonly today: Day;
}
