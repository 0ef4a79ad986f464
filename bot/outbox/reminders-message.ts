import type { Day, Instant } from '../../domain/day.ts';
import { dayOf } from '../../domain/day.ts';
import { isOfficeTime } from '../../domain/office-hours.ts';
import type { Programme } from '../../domain/programme.ts';
import { stillDue } from '../../domain/reminders.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { caseId, programmePartition } from '../../storage/keys.ts';
import { readMany } from '../../storage/read-many.ts';
import type { Message } from '../teams/message.ts';
import { unfiledFor } from '../unfiled.ts';
import { morningMessage } from '../views/morning-card.ts';
import type { RemindersDelivery } from './reminders-card.ts';
import type { CardDeps } from './ways.ts';

/** Whether a card of a day may leave at a moment: on that day and while people are at work. */
export const isTimeFor = ({ day }: { readonly day: Day }, now: Instant): boolean =>
  dayOf(now) === day && isOfficeTime(now);

/** What is still due of what a person is to be reminded of; `undefined` once all of it is settled or somebody else's. */
export const remindersMessage = async (
  { store, directory, clock, today }: Pick<CardDeps, 'store' | 'directory' | 'clock' | 'today'>,
  programme: Programme,
  { to, items }: RemindersDelivery,
  repeated: boolean,
): Promise<Message | undefined> => {
  const member = await directory.get(to);
  if (!member) return undefined;
  const { filing = [], about = [] } = Object.groupBy(items, ({ kind }) =>
    kind === 'filing' ? 'filing' : 'about',
  );
  const numbers = [...new Set(about.map((item) => item.case))];
  const docs = await readMany(store, programmePartition(programme.id), numbers.map(caseId));
  const cases = new Map(
    docs.flatMap((doc) => (doc ? [bodyOf<CaseBody>(doc)] : [])).map((one) => [one.number, one]),
  );
  const open = about.flatMap((item) => {
    const subject = cases.get(item.case);
    const due = subject && stillDue(item, subject, member, programme, today());
    return due ? [{ subject, due }] : [];
  });
  const week = filing
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const where = { store, partition: programmePartition(programme.id), programme, today: today() };
  const unfiled =
    week === undefined
      ? 0
      : (await unfiledFor({ ...where, members: await directory.all() }, member)).filter(
          ({ entry }) => dayOf(entry.at) < week,
        ).length;
  return open.length === 0 && unfiled === 0
    ? undefined
    : morningMessage(open, { member, programme, now: clock(), repeated, unfiled });
};
