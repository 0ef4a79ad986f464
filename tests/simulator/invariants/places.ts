import type { LogEntry } from '../../../storage/documents/log.ts';
import { programmeOn } from '../choose.ts';
import type { Disk } from '../disk.ts';
import { entriesIn, type Watch } from '../watch.ts';
import { logOn } from './log.ts';

const IN_COURSE = new Set([
  'enrolled',
  'phase-proposed',
  'paused',
  'ending',
  'ending-hearing',
  'ending-writing',
]);

/** Who has a place after an entry, told from the log alone. */
const after = (seated: Set<string>, { events }: LogEntry): void => {
  for (const event of events) {
    if (event.type === 'enrolled' || event.type === 'reopened') seated.add(event.case);
    if (event.type === 'discharged' || event.type === 'withdrawn') seated.delete(event.case);
    if (event.type !== 'undone') continue;
    if (IN_COURSE.has(event.data.restored.status)) seated.add(event.case);
    else seated.delete(event.case);
  }
};

/** How many places a programme has on a day: the newest change that holds then. */
const placesOn = (disk: Disk, day: string): number => {
  const { places } = programmeOn(disk).rules;
  return places.findLast(({ from, to }) => from <= day && (to === undefined || day <= to))?.value ?? 0;
};

/** A place given while there were more of them stays; nobody is seated where there is none left. */
export const placesHold = (disk: Disk): Watch => {
  const seated = new Set<string>();
  for (const entry of logOn(disk)) after(seated, entry);
  return {
    name: 'never more enrolled than places',
    commit(change) {
      for (const entry of entriesIn(change)) {
        const before = seated.size;
        after(seated, entry);
        const places = placesOn(disk, entry.at.slice(0, 10));
        if (seated.size > before && seated.size > places)
          return `${seated.size} have one of ${places} places after entry ${entry.seq}`;
        const head = change.after.find(({ id }) => id === 'head')?.body as
          { readonly places: readonly { readonly case: string }[] } | undefined;
        const held = (head?.places ?? [])
          .map(({ case: number }) => number)
          .toSorted()
          .join(' ');
        if (held !== [...seated].toSorted().join(' '))
          return `the log seats ${[...seated].join(' ')}, the head ${held}`;
      }
      return undefined;
    },
  };
};
