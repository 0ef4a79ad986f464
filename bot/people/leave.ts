import type { Command } from '../../domain/commands.ts';
import { POSTS } from '../../domain/case.ts';
import { MOST_CASES } from '../../domain/hand-over.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Execute } from '../../storage/execute.ts';
import type { Store } from '../../storage/port.ts';
import type { Register } from '../../storage/register.ts';
import { openCasesOf } from '../../storage/register.ts';
import type { Programmes } from '../programmes.ts';

interface LeaveDeps {
  readonly store: Store;
  readonly programmes: Programmes;
  readonly execute: Execute;
  readonly register: Register;
}

/** Why the cases change hands, as it stands in each of them; who leaves and why is nobody's business there. */
const REASON = 'Den hidtidige medarbejder stopper';

/** So many cases as one command takes. */
const inCommands = (numbers: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(numbers.length / MOST_CASES) }, (_, index) =>
    numbers.slice(index * MOST_CASES, (index + 1) * MOST_CASES),
  );

/** Gives everything somebody is responsible for to a colleague; done again, it gives what is left. */
const handOverAll = async (
  { store, programmes, execute }: LeaveDeps,
  { id, actor, at, today }: Omit<Command, 'intent'>,
  from: PersonKey,
  to: PersonKey,
): Promise<Refusal | undefined> => {
  for (const { programme } of await programmes.all()) {
    const cases = await openCasesOf(store, [programme], from);
    for (const post of POSTS) {
      const own = cases.filter((subject) => subject[post] === from).map(({ number }) => number);
      for (const numbers of inCommands(own)) {
        const intent = { type: 'hand-over', cases: numbers, post, to, reason: REASON } as const;
        const command = { id: `${id}-${post}-${numbers[0] ?? ''}`, actor, at, today, intent };
        const outcome = await execute(programme.id, command);
        if (outcome.kind === 'refused') return outcome.refusal;
      }
    }
  }
  return undefined;
};

/**
 * A command about members; where somebody leaves, what they are responsible for goes to their successor first. Each
 * part is a transaction of its own: after a death in between, confirming again does the rest.
 */
export const carryOutFor =
  (deps: LeaveDeps): Register =>
  async (command) => {
    const outcome = await deps.register(command);
    const { intent, ...deed } = command;
    if (intent.type !== 'end-member' || intent.successor === undefined) return outcome;
    if (outcome.kind !== 'refused' || outcome.refusal.code !== 'has-cases') return outcome;
    const refusal = await handOverAll(deps, deed, intent.person, intent.successor);
    if (!refusal) return deps.register(command);
    const blocked = 'case' in refusal ? refusal.case : '';
    return { kind: 'refused', refusal: { code: 'successor-cannot', case: blocked } };
  };
