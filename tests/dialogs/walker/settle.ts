import type { Act } from './act.ts';
import type { Reply } from './hear.ts';
import { saysCancelled } from './hear.ts';
import { wasOvertaken } from './judge.ts';
import type { Going, Walk } from './walk.ts';
import { check, flowTitled } from './walk.ts';

/** Whether an act is for a step that no longer stands: it must do nothing. */
export const isOld = ({ going, step }: Act): boolean =>
  going?.life === 'alive' && going.sure && step !== undefined && step !== going.sheet.step;

/** What a dialog that stored nothing came to, where it ended. */
export const settle = async (walk: Walk, act: Act, going: Going, reply: Reply): Promise<void> => {
  const cancels = act.wants === 'cancel' && !isOld(act);
  if (saysCancelled(reply)) {
    check(walk, cancels || going.perhapsCancelled, 'cancelled without being asked');
    going.life = 'cancelled';
    return;
  }
  going.perhapsCancelled ||= cancels && reply.sorry;
  const mustEnd = cancels && !reply.sorry && going.sure;
  if (reply.sheets.some(({ run }) => run === going.id)) {
    check(walk, !mustEnd, 'not cancelled when asked');
    return;
  }
  if (act.wants === 'drop') {
    going.life = 'cancelled';
    return;
  }
  // The card may tell the end of another one of the kind, which nobody had heard of yet.
  const told = [...walk.runs.values()].find(({ flow, unheard }) => unheard && flow === going.flow);
  const closed = !told && reply.others.some(({ title }) => flowTitled(title)?.flow === going.flow);
  const offered = reply.others
    .flatMap(({ buttons }) => buttons)
    .filter(({ data }) => data['run'] === going.id)
    .map(({ verb }) => verb);
  const stuck = offered.includes('drop') && !offered.includes('resume');
  // Somebody did something else with the case, or its time has passed.
  const overtaken = (closed || stuck) && (walk.days > going.day || (await wasOvertaken(walk, going)));
  check(walk, !closed || overtaken, 'closed without a reason');
  // What was closed for another reason a moment before says that reason.
  check(walk, !mustEnd || overtaken, 'not cancelled when asked');
  if (overtaken) going.life = 'overtaken';
};
