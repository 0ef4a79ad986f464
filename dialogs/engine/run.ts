import type { Instant } from '../../domain/day.ts';
import type { JsonRecord } from '../../domain/json.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';

/** A dialog under way: a small JSON value, kept in the conversation's document, moved by `take`. */
export interface Run {
  readonly id: string;
  readonly flow: string;
  readonly version: number;
  readonly owner: PersonKey;
  readonly programme: string;
  /** The case it is about; empty where it makes one. */
  readonly case: string;
  /** Another case whose answers it took up: who is erased there is erased here too. */
  readonly from?: string;
  readonly startedAt: Instant;
  /** When somebody last did something with it: a draft's age is counted from here. */
  readonly touchedAt: Instant;
  /** When its facts were read. */
  readonly factsAt: Instant;
  /** Its owner was told that it will be deleted soon. */
  readonly warned?: true;
  /** Counts changes of answers: a confirm button of an older count would confirm something else than it shows. */
  readonly rev: number;
  /** The step somebody went back to; absent: the first that lacks something. */
  readonly at?: string;
  /** The field somebody asked in words to change: the next sentence answers it. */
  readonly aim?: string;
  /** Answers just given that may not be meant, or hold more than is needed: the next card asks about them. */
  readonly nudged?: readonly string[];
  /** What was asked about an answer, by field: the same question is asked once. */
  readonly asked?: Readonly<Record<string, Text>>;
  /** Steps answered, in order: what "back" walks. */
  readonly trail: readonly string[];
  readonly answers: JsonRecord;
  /** Fields answered in words: what they hold was meant, also where it is what stood there by default. */
  readonly said?: readonly string[];
  /** What was typed and could not stand, per field: shown again, so that nothing typed is lost. */
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, Text>>;
  readonly facts: JsonRecord;
}

export interface NewRun {
  readonly id: string;
  readonly flow: { readonly id: string; readonly version: number };
  readonly owner: PersonKey;
  readonly programme: string;
  readonly case: string;
  readonly at: Instant;
  readonly facts: JsonRecord;
}

/**
 * A run nobody has answered anything in. Its id is the command's it ends in, which is how a second confirmation is
 * known.
 */
export const newRun = ({ id, flow, owner, programme, case: number, at, facts }: NewRun): Run => ({
  id,
  flow: flow.id,
  version: flow.version,
  owner,
  programme,
  case: number,
  startedAt: at,
  touchedAt: at,
  factsAt: at,
  rev: 0,
  trail: [],
  answers: {},
  typed: {},
  errors: {},
  facts,
});

/** A run as an earlier build may have stored it. */
export type StoredRun = Omit<Run, 'touchedAt' | 'factsAt'> & Partial<Pick<Run, 'touchedAt' | 'factsAt'>>;

/** What an earlier build did not write down counts from when the run began. */
export const readRun = (stored: StoredRun): Run => ({
  touchedAt: stored.startedAt,
  factsAt: stored.startedAt,
  ...stored,
});

/** Somebody is at it: its age counts from now, and a warning given before no longer holds. */
export const touched = (run: Run, at: Instant): Run => {
  const { warned: _, ...rest } = run;
  return { ...rest, touchedAt: at };
};

/** Somebody answered a field in words. */
export const withSaid = (run: Run, id: string): Run =>
  run.said?.includes(id) === true ? run : { ...run, said: [...(run.said ?? []), id] };
