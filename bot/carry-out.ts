import { isPeopleIntent } from '../domain/people/intents.ts';
import { makeExecute } from '../storage/execute.ts';
import type { Doc, Store } from '../storage/port.ts';
import { makeRegister } from '../storage/register.ts';
import type { ChatDeps } from './chat/deps.ts';
import { currentTurn, turnPatience } from './deadline.ts';
import type { LiveDirectory } from './people/directory.ts';
import { carryOutFor } from './people/leave.ts';
import type { Programmes } from './programmes.ts';

interface Deps {
  readonly store: Store;
  readonly directory: LiveDirectory;
  readonly programmes: Programmes;
  /** The real clock, milliseconds since 1970. */
  readonly now: () => number;
  /** Called when something was carried out that wants a look at everything. */
  readonly kick: () => void;
  /** Called with what a command has left to be sent, so that cards leave at once. */
  readonly handOver?: (programme: string, deliveries: readonly Doc[]) => void;
}

/** What else is done behind the programme's cards, or where they go, is found by a look at everything. */
const WANTS_A_LOOK: ReadonlySet<string> = new Set(['erased', 'channel-bound']);

/** A command may lose to other processes for this long in all. */
const BUDGET_MS = 4_000;

/** Carries out what a person confirmed: on the programme, or on the register of members. */
export const makeCarryOut = ({
  store,
  directory,
  programmes,
  now,
  kick,
  handOver,
}: Deps): ChatDeps['execute'] => {
  const execute = makeExecute({
    store,
    members: directory.newest,
    now,
    budgetMs: BUDGET_MS,
    patience: turnPatience,
    ...(handOver && { left: handOver }),
  });
  const register = makeRegister({
    store,
    programmes: async () => (await programmes.all()).map(({ programme }) => programme),
    now,
    budgetMs: BUDGET_MS,
    patience: turnPatience,
  });
  const onMembers = carryOutFor({ store, programmes, execute, register });
  return async (programme, { intent, ...deed }) => {
    const people = isPeopleIntent(intent);
    const outcome = people
      ? await onMembers({ ...deed, intent })
      : await execute(programme, { ...deed, intent });
    currentTurn()?.tell();
    if (people) directory.refresh();
    if (intent.type === 'propose-rule' || intent.type === 'answer-rule') programmes.refresh();
    const isNew = outcome.kind === 'done' && !outcome.again;
    if (isNew && (people || outcome.events.some(({ type }) => WANTS_A_LOOK.has(type)))) kick();
    return outcome;
  };
};
