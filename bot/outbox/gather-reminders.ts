import type { Day } from '../../domain/day.ts';
import { addDays, monthAfter } from '../../domain/day.ts';
import { nextWorkingDay } from '../../domain/danish-holidays.ts';
import { filingDay } from '../../domain/filing.ts';
import type { Member } from '../../domain/member.ts';
import { isActive, isAway, personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { functionsOf } from '../../domain/programme.ts';
import { remindersOf, type Reminder } from '../../domain/reminders.ts';
import { dueTag } from '../../domain/case-tags.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import type { ReminderBody } from '../../storage/documents/reminders.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition, reminderId, remindersFor } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Store } from '../../storage/port.ts';
import { readMany } from '../../storage/read-many.ts';
import { whoHasUnfiled } from '../unfiled.ts';

/** So far behind the last day that was done it is looked back: for what became due late, and who was away. */
const LOOK_BACK_DAYS = 62;

/** The cases in which somebody is reminded in the months of two days and between: no other is read. */
const casesBetween = async (
  store: Store,
  partition: string,
  from: Day,
  to: Day,
): Promise<readonly CaseBody[]> => {
  const months = [from.slice(0, 7)];
  for (let month = monthAfter(from.slice(0, 7), 1); month <= to.slice(0, 7); month = monthAfter(month, 1))
    months.push(month);
  const docs = await Promise.all(months.map((month) => listAll(store, partition, dueTag(month))));
  return [...new Map(docs.flat().map((doc) => [doc.id, bodyOf<CaseBody>(doc)])).values()];
};

/**
 * Who is told this week that something of theirs is not copied to the own system: who has something from before its
 * first working day, is at work, and was not told yet.
 */
export const weeklyReminders = async (
  store: Store,
  programme: Programme,
  members: readonly Member[],
  today: Day,
): Promise<readonly Reminder[]> => {
  const on = filingDay(today);
  const partition = programmePartition(programme.id);
  const here = members.filter(
    (member) =>
      isActive(member, today) &&
      !isAway(member, today) &&
      functionsOf(programme, member.organisation, today).length > 0,
  );
  const all = here.map((member): Reminder => ({
    kind: 'filing',
    case: '',
    on,
    remindOn: on,
    to: personKey(member),
  }));
  const known = await readMany(store, partition, all.map(reminderId));
  const untold = here.filter((_, index) => !known[index]);
  if (untold.length === 0) return [];
  const told = new Set(
    (await whoHasUnfiled({ store, partition, programme, members, today }, untold, on)).map(personKey),
  );
  return all.filter(({ to }) => told.has(to));
};

/** Who is to be reminded of what on a working day and was not yet. `done`: the last day for which all was sent. */
export const freshReminders = async (
  store: Store,
  programme: Programme,
  members: readonly Member[],
  done: Day,
  today: Day,
): Promise<readonly Reminder[]> => {
  const partition = programmePartition(programme.id);
  const from = addDays(done, -LOOK_BACK_DAYS);
  const cases = await casesBetween(store, partition, from, nextWorkingDay(today));
  const found = cases.flatMap((subject) => remindersOf(subject, members, programme, from, today));
  const known = await readMany(store, partition, found.map(reminderId));
  return found.filter((_, index) => !known[index]);
};

const aboutOf = ({ kind, case: number, on }: Reminder): string => `${kind} ${number} ${on}`;

/**
 * Those of some reminders that nobody has had: who takes over during the day what a colleague was reminded of hears of
 * it the next morning, not in the same moment as of the case.
 */
export const unheard = async (
  store: Store,
  programme: Programme,
  reminders: readonly Reminder[],
): Promise<readonly Reminder[]> => {
  const numbers = [...new Set(reminders.map((reminder) => reminder.case))];
  const docs = await Promise.all(
    numbers.map((number) => listAll(store, programmePartition(programme.id), remindersFor(number))),
  );
  const heard = new Set(docs.flat().map((doc) => aboutOf(bodyOf<ReminderBody>(doc))));
  return reminders.filter((reminder) => !heard.has(aboutOf(reminder)));
};
