import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { noteCopied, notCopiedIn } from '../../storage/copied.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';

/** All there is to copy to the parties' own systems is copied, as it should be: nobody is reminded of it. */
export const copyAll = async (store: Store, at = '2026-11-23T09:12:00.000Z', by = 'dk:somebody') => {
  const partition = programmePartition(DEMO_PROGRAMME.id);
  for (const { id } of DEMO_PROGRAMME.organisations)
    await noteCopied(store, partition, await notCopiedIn(store, partition, id), { by, at });
};
