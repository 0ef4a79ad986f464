import type { Flow } from '../../../dialogs/engine/flow.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import { make } from './acts.ts';
import { faulty } from './faults.ts';
import type { End } from './finish.ts';
import { finish } from './finish.ts';
import { countEntries, entriesOf } from './judge.ts';
import type { Move } from './moves.ts';
import { perform } from './perform.ts';
import { NOW, prepare } from './prepare.ts';
import { say } from './say-acts.ts';
import type { Tally } from './tally.ts';
import { count, note } from './tally.ts';
import { CPR } from './values.ts';
import type { Walk } from './walk.ts';
import { check } from './walk.ts';
import { wayOf } from './ways.ts';
import { WORKED } from './worked.ts';

const makeMoves = async (walk: Walk, moves: readonly Move[], tally: Tally): Promise<void> => {
  for (const move of moves) {
    const outcome = await make(walk, move);
    if (outcome) note(tally, move.kind, outcome === 'restarted' || WORKED[move.kind](outcome));
  }
};

const ENDS: readonly End[] = ['confirm', 'cancel', 'park'];

/** Every dialog ends as it says it did: confirmed is in the log once, everything else is not there at all. */
const holdToIt = async (walk: Walk, bytes: () => Promise<string>, tally: Tally): Promise<void> => {
  for (const { id, flow, life } of walk.runs.values()) {
    const entries = await entriesOf(walk, id);
    const right = life === 'confirmed' ? 1 : 0;
    check(
      walk,
      entries.length === right,
      `»${flow.id}« was ${life} and is ${entries.length} times in the log`,
    );
    if (flow === walk.flow)
      for (const { events } of entries) count(tally.stored, events.map(({ type }) => type).join(', '));
  }
  if (walk.usedCpr) check(walk, !(await bytes()).includes(CPR), 'a CPR number stands on disk');
};

/**
 * One random walk through a dialog: moves in any order, then the shortest way to an end. Throws with the whole
 * conversation where anything is not as the person was told.
 */
export const play = async (flow: Flow, moves: readonly Move[], end: number, tally: Tally): Promise<void> =>
  withKeptStore(async (kept) => {
    const way = wayOf(flow);
    const faults = { next: undefined };
    const stage = await kept.open({ now: NOW, wrap: faulty(faults) });
    await prepare(stage, way);
    const walk: Walk = {
      kept,
      way,
      flow,
      faults,
      stage,
      runs: new Map(),
      buttons: [],
      sent: [],
      lines: [],
      now: NOW,
      days: 0,
      active: undefined,
      perhapsActive: undefined,
      entries: 0,
      usedCpr: false,
    };
    walk.entries = await countEntries(walk);
    await perform(walk, say(walk, `${flow.starts.da[0] ?? ''}${flow.aboutCase ? ' ML-2026-001' : ''}`));
    const [main] = walk.runs.values();
    check(walk, main?.flow === flow, `»${flow.id}« does not begin`);
    await makeMoves(walk, moves, tally);
    const parked = main?.life === 'alive' && ENDS[end % 3] === 'park';
    for (const [index, going] of [...walk.runs.values()].entries())
      if (going.life === 'alive') await finish(walk, going, ENDS[(end + index) % 3] ?? 'confirm');
    await holdToIt(walk, kept.bytes, tally);
    tally.walks += 1;
    count(tally.ends, parked ? `parked, then ${main.life}` : (main?.life ?? ''));
  })();
