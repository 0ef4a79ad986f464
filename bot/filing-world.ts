import { personKey } from '../domain/member.ts';
import type { Entries } from '../storage/copied.ts';
import { noteCopied } from '../storage/copied.ts';
import type { Unfiled } from './unfiled.ts';
import { unfiledFor } from './unfiled.ts';
import type { Scope } from './scope.ts';

/** What the member has to see into the own system of their authority. */
export interface FilingWorld {
  /** Newest first; nothing of it is noted as seen. */
  unfiled(): Promise<readonly Unfiled[]>;
  /** That the texts of some entries were fetched by the member; on disk when it resolves, and harmless twice. */
  noteCopied(entries: Entries): Promise<void>;
}

type Deps = Pick<Scope, 'store' | 'directory' | 'partition' | 'programme' | 'member' | 'now' | 'today'>;

export const makeFiling = ({
  store,
  directory,
  partition,
  programme,
  member,
  now,
  today,
}: Deps): FilingWorld => ({
  unfiled: async () =>
    unfiledFor({ store, partition, programme, today, members: await directory.all() }, member),
  noteCopied: (entries) => noteCopied(store, partition, entries, { by: personKey(member), at: now }),
});
