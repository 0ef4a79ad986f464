import type { Case } from '../../domain/case.ts';
import { caseFrom } from '../../domain/history.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { LogRecord } from '../../storage/history.ts';
import { historyFrom } from '../../storage/history.ts';

/** The log number of the moment the sharing stopped; after every other one where it never did. */
const stoppedAt = (records: readonly LogRecord[]): number =>
  records.findLast(({ entry }) => entry.events.some(({ type }) => type === 'consent-withdrawn'))?.entry.seq ??
  Number.POSITIVE_INFINITY;

/**
 * What an authority still holds of a case's log after the sharing stopped: all until then, and since then what its own
 * people did. What an undo put back is the whole case of that moment, with what others wrote in it: that it happened
 * stays, and its values do not. Oldest first.
 */
export const keptOf = (
  records: readonly LogRecord[],
  isOurs: (person: PersonKey) => boolean,
): readonly LogRecord[] => {
  const stopped = stoppedAt(records);
  return records.flatMap((record) => {
    const { entry } = record;
    if (entry.seq <= stopped) return [record];
    if (!isOurs(entry.actor)) return [];
    return [entry.events.some(({ type }) => type === 'undone') ? { entry, personal: undefined } : record];
  });
};

/** The case as an authority's part of its log makes it; throws where that does not begin with the case. */
export const caseAsKept = (kept: readonly LogRecord[], programme: string): Case => {
  const stopped = stoppedAt(kept);
  // What was taken back since, and the undo itself, make nothing of the case.
  const gone = new Set(
    kept
      .filter(({ entry }) => entry.seq > stopped)
      .flatMap(({ entry: { seq, events } }) =>
        events.flatMap((event) => (event.type === 'undone' ? [seq, event.data.entry] : [])),
      ),
  );
  const standing = kept.filter(({ entry }) => !gone.has(entry.seq));
  const subject = caseFrom(historyFrom(standing, programme));
  if (!subject) throw new Error('The log of a case does not begin with it');
  return subject;
};
