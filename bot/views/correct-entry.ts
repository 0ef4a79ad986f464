import type { LoggedEvent } from '../../domain/events.ts';
import type { CaseView } from '../../domain/view.ts';
import { dialogsFor } from '../../dialogs/case-actions.ts';
import type { World } from '../world.ts';

/** The activity that an entry is about, by its log number, where the member can put it right: while it counts. */
export const correctableIn = (
  view: CaseView,
  { seq, events }: { readonly seq: number; readonly events: readonly LoggedEvent[] },
  { member, programme, today }: World,
): number | undefined => {
  const of = events.flatMap((event) =>
    event.type === 'activity-logged' ? [seq] : event.type === 'activity-corrected' ? [event.data.entry] : [],
  );
  const counts = (view.sessions ?? []).find(({ entry }) => of.includes(entry))?.entry;
  return counts !== undefined && dialogsFor(view, member, programme, today).includes('correct-activity')
    ? counts
    : undefined;
};
