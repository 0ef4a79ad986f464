import { valueOn } from '../../domain/dated.ts';
import type { Day, Instant, Month } from '../../domain/day.ts';
import { monthAfter, monthOf } from '../../domain/day.ts';
import type { LookMonthBody } from '../../storage/documents/looks.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { lookIndexPartition, MONTH } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Directory } from '../people/directory.ts';
import { drawSamples } from './draw-samples.ts';
import { eraseMonth } from './erase-looks.ts';

export interface HousekeepingDeps {
  readonly store: Store;
  readonly directory: Directory;
  /** Product clock: which month it is. */
  readonly clock: () => Instant;
  readonly today: () => Day;
}

/** Erases looks that were kept long enough, and draws the samples of finished months. */
export type Housekeeping = (programme: ProgrammeBody) => Promise<void>;

/**
 * Once a day and process, a bounded piece at a time until all is done. Every write is conditional and harmless twice,
 * so it needs no fence: who holds the lease does it only so that not everybody does.
 */
export const makeHousekeeping = ({ store, directory, clock, today }: HousekeepingDeps): Housekeeping => {
  /** Programmes by the day on which all was done. */
  const done = new Map<string, Day>();

  /** Erases what is due; the finished months that stay, or `undefined` where there is more to erase. */
  const kept = async ({ programme }: ProgrammeBody, now: Month): Promise<readonly Month[] | undefined> => {
    const docs = await listAll(store, lookIndexPartition(programme.id), MONTH);
    const finished = docs.map((doc) => bodyOf<LookMonthBody>(doc).month).filter((month) => month < now);
    const months = programme.lookMonths && valueOn(programme.lookMonths, today());
    const isOver = (month: Month): boolean => months !== undefined && monthAfter(month, months) < now;
    for (const month of finished.filter(isOver))
      if (!(await eraseMonth(store, programme.id, month))) return undefined;
    return finished.filter((month) => !isOver(month));
  };

  return async (body) => {
    const { id } = body.programme;
    const day = today();
    if (done.get(id) === day) return;
    const finished = await kept(body, monthOf(clock()));
    if (!finished) return;
    const deps = { store, members: await directory.all(), now: clock() };
    if (await drawSamples(deps, body.programme, finished)) done.set(id, day);
  };
};
