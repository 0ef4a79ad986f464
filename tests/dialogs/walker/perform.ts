import type { Outcome } from './absorb.ts';
import { absorb } from './absorb.ts';
import type { Act } from './act.ts';
import { aged } from './belief.ts';
import type { Fault } from './faults.ts';
import { faulty } from './faults.ts';
import type { Reply } from './hear.ts';
import { hear } from './hear.ts';
import { countEntries } from './judge.ts';
import type { Walk } from './walk.ts';
import { check } from './walk.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

const deliver = async (walk: Walk, act: Act): Promise<Reply> => {
  const { stage, way } = walk;
  return hear(walk, await stage.deliver(act.what), act, stage.conversationOf(way.who));
};

/** The process ends, and begins again on the same store: at once, or some days later. */
export const restart = async (walk: Walk, days: number): Promise<void> => {
  walk.lines.push(days === 0 ? '~ a new process' : `~ a new process, ${days} days later`);
  walk.now = new Date(Date.parse(walk.now) + days * DAY_MS + MINUTE_MS).toISOString();
  walk.days += days;
  if (days > 0)
    for (const going of walk.runs.values()) {
      going.sure = false;
      for (const [id, belief] of going.fields) going.fields.set(id, aged(belief));
    }
  walk.stage = await walk.kept.open({ now: walk.now, wrap: faulty(walk.faults) });
};

/** One turn: what was done, what came back, and what it means. */
export const perform = async (walk: Walk, act: Act): Promise<Outcome> => {
  walk.lines.push(act.line);
  walk.sent.push({ act, heard: true });
  const reply = await deliver(walk, act);
  check(walk, !reply.sorry, 'the bot says that it is in trouble');
  return absorb(walk, act, reply, await countEntries(walk));
};

/**
 * The same where something goes wrong with the store. When the process died, a new one gets the same activity
 * again (`again`), or the person sees for themselves how things are.
 */
export const performBadly = async (walk: Walk, act: Act, fault: Fault, again: boolean): Promise<Outcome> => {
  if (fault === 'conflict') {
    walk.faults.next = fault;
    walk.lines.push('~ another process writes first');
    const outcome = await perform(walk, act);
    walk.faults.next = undefined;
    return outcome;
  }
  walk.lines.push(act.line, `~ the process dies ${fault === 'lost' ? 'before' : 'after'} it has written`);
  walk.sent.push({ act, heard: again });
  walk.faults.next = fault;
  const died = await deliver(walk, act);
  walk.faults.next = undefined;
  await restart(walk, 0);
  if (!died.sorry || !again) return absorb(walk, act, died, await countEntries(walk));
  walk.lines.push('~ the same activity again');
  const reply = await deliver(walk, act);
  check(walk, !reply.sorry, 'the bot says that it is in trouble');
  return absorb(walk, act, reply, await countEntries(walk));
};
