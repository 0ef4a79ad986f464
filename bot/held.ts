import { courseOn } from '../domain/course.ts';
import type { Day } from '../domain/day.ts';
import type { HeldPlace } from '../domain/held.ts';
import { heldPlaces } from '../domain/held.ts';
import type { CaseBody, HeadBody, NoticeBody } from '../storage/documents.ts';
import { maybeBody } from '../storage/documents.ts';
import { caseId, noticeId } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import { readMany } from '../storage/read-many.ts';

/** What of the places costs money. */
export interface Held {
  /** Every place that was ever held, with its days: no case and no number, so nothing of a case is shown. */
  held(): Promise<readonly HeldPlace[]>;
}

interface Deps {
  readonly store: Store;
  readonly partition: string;
  readonly today: Day;
}

export const makeHeld = ({ store, partition, today }: Deps): Held => ({
  async held() {
    const [doc] = await store.read(partition, ['head']);
    const head = maybeBody<HeadBody>(doc);
    if (!head) return [];
    const numbers = Array.from({ length: head.lastNotice }, (_, index) => index + 1);
    const notices = await readMany(store, partition, numbers.map(noticeId));
    const inUse = head.places.map((place) => place.case);
    const cases = await readMany(store, partition, inUse.map(caseId));
    // While a course stands still its last day moves with every day, and only the case knows that.
    const planned = cases.flatMap((found, index): (readonly [string, Day])[] => {
      const course = maybeBody<CaseBody>(found)?.course;
      return course ? [[inUse[index] ?? '', courseOn(course, today).mainUntil]] : [];
    });
    return heldPlaces(
      notices.flatMap((found) => maybeBody<NoticeBody>(found) ?? []),
      new Map(planned),
    );
  },
});
