import { dayOf } from '../../domain/day.ts';
import type { Instant } from '../../domain/day.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Execute } from '../../storage/execute.ts';
import type { EraseList } from './erase-list.ts';

interface Deps {
  readonly eraseList: EraseList;
  readonly members: () => Promise<readonly Member[]>;
  /** The ids of those in the store. */
  readonly programmes: () => Promise<readonly string[]>;
  readonly execute: Execute;
  /** When a case was made; `undefined` where the store has none of that number. */
  readonly madeAt: (programme: string, number: string) => Promise<Instant | undefined>;
  /** Product clock. */
  readonly clock: () => Instant;
}

/** Who agreed then, as the log names them, also where they are no member any more. */
const who = (key: PersonKey, members: readonly Member[]): Member => {
  const known = members.find((member) => personKey(member) === key);
  if (known) return known;
  const [tenant = '', object = ''] = key.split(':').map(decodeURIComponent);
  return { tenant, object, name: '', organisation: '', roles: [], from: '1970-01-01' };
};

/**
 * Erases again who came back with a backup from before; how many. For the start, before anybody is let in: what is
 * erased already, or was never in this store, is left alone. So is another citizen's case: a backup from before a case
 * gives its number again, and a case that was made after an erasure is not the one that was erased.
 */
export const repeatErasures = async ({
  eraseList,
  members,
  programmes,
  execute,
  madeAt,
  clock,
}: Deps): Promise<number> => {
  const [people, known] = [await members(), await programmes()];
  let repeated = 0;
  for (const { programme, case: number, at, by } of await eraseList.all()) {
    if (!known.includes(programme)) continue;
    const made = await madeAt(programme, number);
    if (made === undefined || made > at) continue;
    const now = clock();
    const outcome = await execute(programme, {
      id: `erase-again:${number}:${at}:${now}`,
      actor: who(by, people),
      at: now,
      today: dayOf(now),
      intent: { type: 'repeat-erasure', case: number },
    });
    if (outcome.kind === 'done' && !outcome.again) repeated += 1;
  }
  return repeated;
};
