import type { Case } from './case.ts';
import type { Newest } from './decide/state.ts';
import type { CaseEvent, LoggedEvent } from './events.ts';
import type { Deed } from './deed.ts';
import { evolveCase } from './evolve.ts';
import { isNoticeEvent } from './notice-events.ts';
import { noticeChangedBy } from './notice.ts';

/** One entry of a case's log, with its personal values. */
export interface PastEntry {
  readonly deed: Deed;
  readonly events: readonly CaseEvent[];
}

/** A receipt, a question and an answer change a notice and nothing in the case. */
export const isReceipt = ({ events }: { readonly events: readonly LoggedEvent[] }): boolean =>
  events.every(isNoticeEvent);

/** The case as a fold over its log; `undefined` before the first entry. */
export const caseFrom = (entries: readonly PastEntry[]): Case | undefined =>
  entries.reduce<Case | undefined>(
    (subject, { deed, events }) =>
      events.reduce<Case | undefined>((now, event) => evolveCase(now, event, deed), subject),
    undefined,
  );

/** The notice an entry caused or changed. */
const noticeIn = (event: CaseEvent): number | undefined =>
  event.type === 'enrolled' || event.type === 'discharged' ? event.data.notice : noticeChangedBy(event);

/** The newest entry that changed a case, with the case before it. Entries oldest first. */
export const newestOf = (entries: readonly PastEntry[]): Newest | undefined => {
  const changes = entries.filter((entry) => !isReceipt(entry));
  const last = changes.at(-1);
  if (!last) return undefined;
  const { deed, events } = last;
  const before = caseFrom(changes.slice(0, -1));
  const notice = events.map(noticeIn).find((number) => number !== undefined);
  const queued = changes
    .slice(0, -1)
    .findLast((entry) =>
      entry.events.some(({ type }) => type === 'waitlisted' || type === 'returned-to-line'),
    );
  return {
    entry: deed.seq,
    by: deed.by,
    at: deed.at,
    events,
    ...(before && { before }),
    ...(notice !== undefined && { notice }),
    ...(queued && { queuedAt: queued.deed.seq }),
  };
};
