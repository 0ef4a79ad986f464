import { dayOf } from '../../../domain/day.ts';
import { remindersOf } from '../../../domain/reminders.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import type { ReminderBody } from '../../../storage/documents/reminders.ts';
import { casesOn, PARTITION, programmeOn } from '../choose.ts';
import type { Disk } from '../disk.ts';
import { membersOn } from '../members.ts';
import type { Watch } from '../watch.ts';

const REMINDER = 'reminder:';

const keyOf = ({ kind, case: number, on, remindOn, to }: ReminderBody): string =>
  [kind, number, on, remindOn, to].join(' ');

const aboutOf = ({ kind, case: number, on }: Pick<ReminderBody, 'kind' | 'case' | 'on'>): string =>
  [kind, number, on].join(' ');

/** Whoever is reminded is reminded once of each day, on a card that says so, and nobody is forgotten. */
export const oneReminderEach = (disk: Disk): Watch => {
  const known = new Set<string>();
  for (const { id, body } of disk.all()) if (id.startsWith(REMINDER)) known.add(keyOf(body as ReminderBody));
  return {
    name: 'one reminder per due date',
    commit({ partition, after, before }) {
      if (partition !== PARTITION) return undefined;
      for (const [index, { id, body }] of after.entries()) {
        if (!id.startsWith(REMINDER) || before[index]) continue;
        const reminder = body as ReminderBody;
        const key = keyOf(reminder);
        if (known.has(key)) return `a second reminder: ${key}`;
        known.add(key);
        const card = after.find((one) => one.id === reminder.card)?.body as DeliveryBody | undefined;
        const items = card?.what.kind === 'reminders' ? card.what.items : [];
        if (!items.some((item) => aboutOf(item) === aboutOf(reminder)))
          return `a reminder on no card: ${key}`;
      }
      return undefined;
    },
    end({ at }) {
      const today = dayOf(new Date(at).toISOString());
      const programme = programmeOn(disk);
      const told = new Set([...known].map((key) => key.split(' ').slice(0, 3).join(' ')));
      const members = membersOn(disk);
      const due = casesOn(disk).flatMap((one) => remindersOf(one, members, programme, today, today));
      const forgotten = due.find((one) => one.remindOn === today && !told.has(aboutOf(one)));
      return forgotten && `nobody was reminded of ${aboutOf(forgotten)}`;
    },
  };
};
