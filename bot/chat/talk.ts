import type { Way } from '../../dialogs/engine/flow.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import type { Instant } from '../../domain/day.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { Noted } from '../looks/noted.ts';
import type { Recipe } from './recipe.ts';
import type { Stored } from './stored.ts';

/** A run that ended: kept so that its old cards can say what became of it. */
export interface ClosedRun {
  readonly id: string;
  readonly flow: string;
  readonly owner: PersonKey;
  readonly at: Instant;
  readonly lines: readonly Text[];
  /** What it stored: for the note to copy and for taking it back. */
  readonly stored?: Stored;
  /** What may be wanted next. */
  readonly ways?: readonly Way[];
}

/** An activity that was answered: with what, when, and what of cases was looked at to find the answer. */
export interface Seen {
  readonly id: string;
  readonly recipes: readonly Recipe[];
  /** Absent in what an earlier build wrote. */
  readonly at?: Instant;
  /** Absent where it is nothing. */
  readonly looks?: readonly Noted[];
}

/**
 * All that is remembered of one conversation, as one document: every turn is one conditional write. `seen` holds
 * the newest activities with what was answered, so that the same activity sent again has one effect and one answer.
 */
export interface Talk {
  readonly v: 1;
  readonly lang: Lang;
  /** Local mode: whom the person plays. */
  readonly acting?: PersonKey;
  /** The run that typed answers go to. */
  readonly active?: string;
  /** Runs under way and parked. */
  readonly runs: Readonly<Record<string, Run>>;
  readonly closed: readonly ClosedRun[];
  readonly seen: readonly Seen[];
  readonly greeted: readonly PersonKey[];
  /** When the newest activity that was answered was sent, by Teams' clock; absent in what an earlier build wrote. */
  readonly latest?: number;
  /** The newest dialog card that was posted: closed when the dialog goes on further down. */
  readonly cardId?: string;
}

export const EMPTY_TALK: Talk = { v: 1, lang: 'da', runs: {}, closed: [], seen: [], greeted: [] };

const SEEN = 20;
const CLOSED = 20;

/** More drafts than anybody keeps apart; then one has to be finished or dropped first. */
export const MAX_RUNS = 12;

export const remember = (talk: Talk, seen: Seen): Talk => ({
  ...talk,
  seen: [...talk.seen, seen].slice(-SEEN),
});

const withoutActive = (talk: Talk): Talk => {
  const { active: _, ...rest } = talk;
  return rest;
};

export const withRun = (talk: Talk, run: Run): Talk => ({
  ...talk,
  active: run.id,
  runs: { ...talk.runs, [run.id]: run },
});

/** Keeps the run as a draft; typed answers no longer go to it. */
export const parked = (talk: Talk, run: Run): Talk =>
  withoutActive({ ...talk, runs: { ...talk.runs, [run.id]: run } });

export const parkActive = (talk: Talk): Talk => (talk.active === undefined ? talk : withoutActive(talk));

/** What was said beside a run's cards may read its answers back; it goes when the run goes. */
const withoutNotes = (seen: Talk['seen'], run: string): Talk['seen'] =>
  seen.map(({ recipes, ...rest }) => ({
    ...rest,
    recipes: recipes.map((recipe) =>
      recipe.kind === 'run' && recipe.run === run ? { kind: 'run', run } : recipe,
    ),
  }));

/** The newest dialogs that ended, with some more of them. */
export const withEnded = (closed: Talk['closed'], more: readonly ClosedRun[]): Talk['closed'] =>
  [...closed, ...more].slice(-CLOSED);

/** The run is over: its answers go, and what became of it stays for its old cards. */
export const closeRun = (
  talk: Talk,
  run: Run,
  lines: readonly Text[],
  at: Instant,
  stored?: Stored,
  ways?: readonly Way[],
): Talk => {
  const { [run.id]: _, ...runs } = talk.runs;
  const entry: ClosedRun = {
    id: run.id,
    flow: run.flow,
    owner: run.owner,
    at,
    lines,
    ...(stored && { stored }),
    ...(ways && { ways }),
  };
  const rest = talk.active === run.id ? withoutActive(talk) : talk;
  return {
    ...rest,
    runs,
    closed: withEnded(talk.closed, [entry]),
    seen: withoutNotes(talk.seen, run.id),
  };
};

export const activeRun = (talk: Talk, owner: PersonKey): Run | undefined => {
  const run = talk.active === undefined ? undefined : talk.runs[talk.active];
  return run?.owner === owner ? run : undefined;
};

/** The same run in a newer state; who is asked stays as it is. */
export const replaced = (talk: Talk, run: Run): Talk => ({ ...talk, runs: { ...talk.runs, [run.id]: run } });

export const draftsOf = (talk: Talk, owner: PersonKey): readonly Run[] =>
  Object.values(talk.runs).filter((run) => run.owner === owner);
