import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Store } from '../../storage/port.ts';
import { triedTags } from './delivery-tags.ts';
import type { Fences } from './fence.ts';
import type { Pace } from './pace.ts';

interface TenureDeps {
  readonly store: Store;
  readonly fences: Fences;
  readonly pace: Pace;
  /** Real clock, milliseconds. */
  readonly now: () => number;
}

/**
 * A new holder of the lease first shuts its predecessor out, then learns what that one has posted within the rate windows,
 * and which conversations have asked it to be left alone. What it was told and died before it had written that down,
 * nobody knows. False: a newer holder was here.
 */
export const makeTenure = ({ store, fences, pace, now }: TenureDeps) => {
  let begun: number | undefined;

  const learn = ({ tried, restUntil }: DeliveryBody): void => {
    if (!tried) return;
    pace.note(tried.conversation, tried.at);
    if (restUntil !== undefined) pace.rest(tried.conversation, restUntil);
  };

  return async (fence: number, all: readonly ProgrammeBody[]): Promise<boolean> => {
    if (begun === fence) return true;
    pace.forget();
    for (const { programme } of all) {
      if (!(await fences.raise(programme.id, fence))) return false;
      for (const tag of triedTags(now())) {
        const docs = await listAll(store, programmePartition(programme.id), tag);
        for (const doc of docs) learn(bodyOf<DeliveryBody>(doc));
      }
    }
    begun = fence;
    return true;
  };
};
