import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { PostedNotice } from './read-notice.ts';
import { postingOf } from './read-notice.ts';

/** How notices have fared: counted against the numbers the programme has given. */
export interface Audit {
  /** Enrolments and discharges in the system: each has one number. */
  readonly events: number;
  readonly posted: number;
  readonly seen: number;
  /** Numbers of those on their way, or where nobody is reached at the moment. */
  readonly underWay: readonly number[];
  /** Numbers of those that nobody has seen and that will not come by themselves: to be posted again. */
  readonly gaps: readonly number[];
  /** Arrived and not seen. */
  readonly unseen: readonly number[];
}

type Fate = 'posted' | 'under-way' | 'gap';

const fateOf = (posting: DeliveryBody | undefined): Fate => {
  switch (posting?.state) {
    case 'sent':
      return 'posted';
    case 'waiting':
    case 'sending':
    case 'parked':
      return 'under-way';
    case 'failed':
    case 'over':
    case 'bundled':
    case undefined:
      return 'gap';
  }
};

/** `events`: how many numbers were given. What was seen has arrived, whatever the connector said. */
export const auditOf = (events: number, notices: readonly PostedNotice[]): Audit => {
  const fates = notices.map((found) => ({
    number: found.notice.number,
    seen: found.notice.seen !== undefined,
    fate: found.notice.seen ? 'posted' : fateOf(postingOf(found)),
  }));
  const numbersOf = (fate: Fate): readonly number[] =>
    fates.filter((found) => found.fate === fate).map(({ number }) => number);
  const posted = fates.filter(({ fate }) => fate === 'posted');
  return {
    events,
    posted: posted.length,
    seen: posted.filter(({ seen }) => seen).length,
    underWay: numbersOf('under-way'),
    gaps: numbersOf('gap'),
    unseen: posted.filter(({ seen }) => !seen).map(({ number }) => number),
  };
};
