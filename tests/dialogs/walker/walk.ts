import assert from 'node:assert/strict';
import type { Flow } from '../../../dialogs/engine/flow.ts';
import { CASE_DIALOGS } from '../../../dialogs/index.ts';
import type { SeenButton } from '../../support/read-card.ts';
import type { Kept } from '../../support/open-twice.ts';
import type { Stage } from '../../support/stage.ts';
import type { Act } from './act.ts';
import type { Belief } from './belief.ts';
import type { Faults } from './faults.ts';
import type { Asked, Sheet } from './sheet.ts';
import type { Way } from './ways.ts';

/** One dialog under way, as the person who walks it knows it. */
export interface Going {
  readonly id: string;
  readonly flow: Flow;
  /** The case it is about; empty where it makes one. */
  readonly number: string;
  readonly fields: Map<string, Belief>;
  /** The questions as they stood last. */
  readonly asked: Map<string, Asked>;
  /** What the labels of choices mean, by field, in every language that was seen. */
  readonly titles: Map<string, Map<string, string>>;
  /** The steps that were shown. */
  readonly visited: Set<string>;
  /** The card that stood last. */
  sheet: Sheet;
  /** Whether that card is how things are now; not after a turn whose end nobody heard. */
  sure: boolean;
  /** The field that a typed »ret« named; `fresh` while nothing was done since. */
  aim: { readonly field: string; readonly fresh: boolean } | undefined;
  life: 'alive' | 'confirmed' | 'cancelled' | 'overtaken';
  /** Its end was stored in a turn whose answer nobody heard. */
  unheard: boolean;
  /** It was cancelled in a turn whose end nobody heard. */
  perhapsCancelled: boolean;
  /** How many log entries there were when it began, and on which day of the walk that was. */
  readonly since: number;
  readonly day: number;
}

/** A random walk: the product, what the person knows, and what was said, line by line. */
export interface Walk {
  readonly kept: Kept;
  readonly way: Way;
  readonly flow: Flow;
  readonly faults: Faults;
  readonly runs: Map<string, Going>;
  /** Everything that can still be pressed on a card somewhere above. */
  readonly buttons: { readonly button: SeenButton; readonly sheet?: Sheet }[];
  /** What was done, and whether the person heard what came of it. */
  readonly sent: { readonly act: Act; heard: boolean }[];
  readonly lines: string[];
  stage: Stage;
  now: string;
  /** Days that have passed. */
  days: number;
  /** The run that typed answers go to. */
  active: string | undefined;
  /** The run they went to before another one was ended from its own card: they may go to it still. */
  perhapsActive: string | undefined;
  /** How many entries the log has. */
  entries: number;
  usedCpr: boolean;
}

export const today = ({ now }: Walk): string => now.slice(0, 10);

/** The dialog that waits for an answer. */
export const activeOf = ({ active, runs }: Walk): Going | undefined => {
  const going = active === undefined ? undefined : runs.get(active);
  return going?.life === 'alive' ? going : undefined;
};

/** The dialog that takes a sentence if any does. */
export const listenerOf = (walk: Walk): Going | undefined => {
  const perhaps = walk.runs.get(walk.perhapsActive ?? '');
  return activeOf(walk) ?? (perhaps?.life === 'alive' ? perhaps : undefined);
};

/** Which dialog a card belongs to, by its title; the case number stands behind it. */
export const flowTitled = (title: string): { readonly flow: Flow; readonly number: string } | undefined => {
  const [, name = title, number = ''] = /^(.*) · (ML-\S+)$/.exec(title) ?? [];
  const flow = CASE_DIALOGS.find((known) => known.title.da === name || known.title.en === name);
  return flow && { flow, number };
};

export const check = (walk: Walk, fits: boolean, what: string): void => {
  if (!fits) assert.fail(`${what}\n${walk.lines.join('\n')}`);
};
