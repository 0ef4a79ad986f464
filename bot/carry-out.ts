import { isPeopleIntent } from '../domain/people/intents.ts';
import { makeExecute } from '../storage/execute.ts';
import type { Store } from '../storage/port.ts';
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
  /** Called when something was carried out, so that cards leave at once. */
  readonly kick: () => void;
}

/** A command may lose to other processes for this long in all. */
const BUDGET_MS = 4_000;

/** Carries out what a person confirmed: on the programme, or on the register of members. */
export const makeCarryOut = ({ store, directory, programmes, now, kick }: Deps): ChatDeps['execute'] => {
  const execute = makeExecute({
    store,
    members: directory.newest,
    now,
    budgetMs: BUDGET_MS,
    patience: turnPatience,
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
    if (outcome.kind === 'done' && !outcome.again) kick();
    return outcome;
  };
};
