import type { PersonalValues } from '../domain/case.ts';
import type { LoggedEvent } from '../domain/events.ts';
import type { ActivityWords } from '../dialogs/engine/lookups.ts';

interface Told {
  readonly seq: number;
  readonly events: readonly LoggedEvent[];
  /** What may be read of it. */
  readonly personal: PersonalValues;
}

const wordsOf = ({ coachSummary, sharedSummary, agreements }: PersonalValues): ActivityWords => ({
  ...(coachSummary !== undefined && { summary: coachSummary, shared: false }),
  ...(sharedSummary !== undefined && { summary: sharedSummary, shared: true }),
  ...(agreements !== undefined && { agreements }),
});

/** The words of the activities of one case as they stand after what was put right. `entries`: oldest first. */
export const wordsIn = (entries: readonly Told[]): ReadonlyMap<number, ActivityWords> => {
  const undone = new Set(
    entries.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'undone' ? [event.data.entry] : [])),
    ),
  );
  const found = new Map<number, ActivityWords>();
  for (const { seq, events, personal } of entries.filter((entry) => !undone.has(entry.seq)))
    for (const event of events) {
      if (event.type === 'activity-logged') found.set(seq, wordsOf(personal));
      if (event.type === 'activity-corrected')
        found.set(event.data.entry, { ...found.get(event.data.entry), ...wordsOf(personal) });
    }
  return found;
};
