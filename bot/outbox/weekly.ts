import type { Day, Instant } from '../../domain/day.ts';
import { isOfficeTime } from '../../domain/office-hours.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { noticeDeliveryId, programmePartition, weekDeliveryId } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { newDelivery, putDelivery } from './delivery-tags.ts';
import type { PostedNotice } from './read-notice.ts';
import { weekBefore } from './week.ts';
import { isWorthSaying } from './week-line.ts';
import { weekFacts } from './week-message.ts';

export interface WeeklyDeps {
  readonly store: Store;
  /** Real clock, milliseconds: when sending begins. */
  readonly now: () => number;
  /** Product clock: which week it is. */
  readonly clock: () => Instant;
  readonly today: () => Day;
}

/** Looks once a week at what was told, posts gaps again and leaves the weekly line to be sent. True: something is new. */
export type Weekly = (programme: ProgrammeBody) => Promise<boolean>;

/** A notice that was lost or given up goes out once more, marked as repeated where an earlier one may have arrived. */
const postAgain = async (
  { store, now }: WeeklyDeps,
  programme: string,
  { notice, posting }: PostedNotice,
): Promise<void> => {
  const write = posting
    ? putDelivery(posting, again(bodyOf<DeliveryBody>(posting), now()))
    : newDelivery(noticeDeliveryId(notice.number), { kind: 'notice', notice: notice.number }, now());
  // Somebody else changed it in the same moment: next week looks again.
  await store.commit(programmePartition(programme), [write]);
};

const again = (body: DeliveryBody, now: number): DeliveryBody => {
  const { told: _, ...rest } = body;
  const unclear = Math.min(1, body.unclear);
  return { ...rest, state: 'waiting', attempts: 0, unclear, notBefore: now, queuedAt: now };
};

/**
 * Looks in office hours only. A process looks at a week once; between processes the week's document decides who
 * writes its line.
 */
export const makeWeekly = (deps: WeeklyDeps): Weekly => {
  const { store, now, clock, today } = deps;
  /** Programmes and weeks that this process has looked at. */
  const looked = new Set<string>();
  return async ({ programme }) => {
    const week = weekBefore(today());
    const mark = `${programme.id}\n${week.id}`;
    if (looked.has(mark) || !isOfficeTime(clock())) return false;
    const partition = programmePartition(programme.id);
    const id = weekDeliveryId(week.id);
    const [done] = await store.read(partition, [id]);
    if (!done) {
      const facts = await weekFacts(deps, programme, week);
      const gaps = new Set(facts.audit.gaps);
      const lost = new Map(
        facts.told
          .filter(({ notice }) => gaps.has(notice.number))
          .map((found) => [found.posting?.id ?? `${found.notice.number}`, found]),
      );
      for (const found of lost.values()) await postAgain(deps, programme.id, found);
      // Creating it is the mark that the line was written; of a quiet week nothing is kept.
      const write = newDelivery(id, { kind: 'week', week: week.id }, now());
      if (isWorthSaying(facts)) await store.commit(partition, [write]);
    }
    looked.add(mark);
    return !done;
  };
};
