import type { Day } from '../../../../domain/day.ts';
import { givenMemory } from '../../given.ts';
import { emptyMemory, type Memory } from '../../memory.ts';
import { PEOPLE } from '../../people.ts';
import { agnes } from './citizens/agnes.ts';
import { birk } from './citizens/birk.ts';
import { clara } from './citizens/clara.ts';
import { dagny } from './citizens/dagny.ts';
import { ebbe } from './citizens/ebbe.ts';
import { frida } from './citizens/frida.ts';
import { gorm } from './citizens/gorm.ts';
import { hedda } from './citizens/hedda.ts';
import { ivar } from './citizens/ivar.ts';
import { jytte } from './citizens/jytte.ts';
import { knud } from './citizens/knud.ts';
import { liv } from './citizens/liv.ts';
import { mona } from './citizens/mona.ts';
import { PROGRAMME, WHOLE } from './programme.ts';
import type { EntryOf, Step } from './step.ts';

const dayOfStep = ({ when }: Step): Day => when.slice(0, '2026-01-01'.length);
const momentOf = (step: Step): string =>
  `${dayOfStep(step)}T${step.when.slice('2026-01-01T'.length) || '09:12'}:00.000Z`;

/** Everything that happened, in order; in the order of the citizens where several things happened at once. */
export const STEPS: readonly Step[] = [
  agnes,
  birk,
  clara,
  dagny,
  ebbe,
  frida,
  gorm,
  hedda,
  ivar,
  jytte,
  knud,
  liv,
  mona,
]
  .flat()
  .toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0));

export interface Told {
  readonly memory: Memory;
  readonly entryOf: EntryOf;
}

/** The story up to and with a day through the real rules: a step that is refused ends it with its name. */
export const told = (until: Day = WHOLE.to): Told => {
  const entries = new Map<string, number>();
  const entryOf: EntryOf = (name) => {
    const entry = entries.get(name);
    if (entry === undefined) throw new Error(`There is no step »${name}« yet`);
    return entry;
  };
  const steps = STEPS.filter((step) => dayOfStep(step) <= until);
  const after = steps.reduce(
    (now, step) => {
      const { name, by, intent } = step;
      const asked = typeof intent === 'function' ? intent(entryOf) : intent;
      const done = now.when(asked, by, dayOfStep(step), momentOf(step));
      if (!done.decided.ok) throw new Error(`»${name}«: ${JSON.stringify(done.decided.refusal)}`);
      const next = done.after();
      entries.set(name, next.memory.head.seq);
      return next;
    },
    givenMemory(emptyMemory(PROGRAMME, PEOPLE)),
  );
  return { memory: after.memory, entryOf };
};
