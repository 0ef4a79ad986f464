import type { Day, Instant } from '../../domain/day.ts';
import { addDays, dayOf, earlier, monthAfter } from '../../domain/day.ts';
import { nextWorkingDay } from '../../domain/danish-holidays.ts';
import { isOfficeTime } from '../../domain/office-hours.ts';
import { remindersOf, type Reminder } from '../../domain/reminders.ts';
import { dueTag } from '../../domain/tasks.ts';
import type {
  CaseBody,
  DeliveryBody,
  HeadBody,
  ProgrammeBody,
  RemindedBody,
} from '../../storage/documents.ts';
import { bodyOf, maybeBody } from '../../storage/documents.ts';
import { programmePartition, REMINDED, reminderId, remindersDeliveryId } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Doc, Store, Write } from '../../storage/port.ts';
import { put } from '../../storage/project.ts';
import { readMany } from '../../storage/read-many.ts';
import type { Directory } from '../people/directory.ts';
import { reached } from './crash-points.ts';
import { parkedTag, whomOf } from './delivery-tags.ts';
import type { Fenced } from './fence.ts';
import { cardWrites, isUnderWay, remindersIn } from './reminders-card.ts';

export interface RemindDeps {
  readonly store: Store;
  readonly directory: Directory;
  /** Real clock, milliseconds. */
  readonly now: () => number;
  /** The product clock: what is due, and office hours. */
  readonly clock: () => Instant;
}

/** So far behind the last day that was done it is looked back: for what became due late, and who was away. */
const LOOK_BACK_DAYS = 62;

/** The cases in which somebody is reminded in the months of two days and between. */
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
 * Leaves one card for everybody who is to be reminded of something; resolves to true where one is new. `waits`: what
 * waits to be sent; `save`: a transaction behind the sender's fence.
 */
export type Remind = (
  programme: ProgrammeBody,
  waits: readonly Doc[],
  save: (...writes: readonly Write[]) => Promise<Fenced>,
) => Promise<boolean>;

/**
 * Reminders: once a programme and day, and again only when the log has grown, so that a quiet round costs one read of
 * two documents. The documents that say so are created in one transaction with the card: whatever dies, nobody is
 * reminded twice or not at all.
 */
export const makeRemind = ({ store, directory, now, clock }: RemindDeps): Remind => {
  /** By programme: the day, log number and old cards for which this process has seen to everything. */
  const done = new Map<string, string>();

  const freshOf = async (
    { programme }: ProgrammeBody,
    partition: string,
    today: Day,
    upTo: Day,
  ): Promise<readonly Reminder[]> => {
    const from = addDays(earlier(upTo, today), -LOOK_BACK_DAYS);
    const members = await directory.all();
    const found = (await casesBetween(store, partition, from, nextWorkingDay(today))).flatMap((subject) =>
      remindersOf(subject, members, programme, from, today),
    );
    const known = await readMany(store, partition, found.map(reminderId));
    return found.filter((_, index) => !known[index]);
  };

  return async (body, waits, save) => {
    const at = clock();
    if (!isOfficeTime(at)) return false;
    const today = dayOf(at);
    const { id } = body.programme;
    const partition = programmePartition(id);
    const [head, remindedDoc] = await store.read(partition, ['head', REMINDED]);
    if (!head) return false;
    const old = remindersIn(waits, today);
    const mark = [today, bodyOf<HeadBody>(head).seq, ...old.map((doc) => doc.id)].join(' ');
    if (done.get(id) === mark) return false;

    const upTo = maybeBody<RemindedBody>(remindedDoc)?.day ?? today;
    const fresh = Map.groupBy(await freshOf(body, partition, today, upTo), ({ to }) => to);
    const left = Map.groupBy(old, (doc) => whomOf(bodyOf<DeliveryBody>(doc)));
    const people = [...new Set([...fresh.keys(), ...left.keys()])];
    const todays = await readMany(
      store,
      partition,
      people.map((person) => remindersDeliveryId(today, person)),
    );
    let news = false;
    let whole = true;
    for (const [index, person] of people.entries()) {
      // One card a day: what becomes due after it waits for the next one.
      if (todays[index]) continue;
      const parked = remindersIn(await listAll(store, partition, parkedTag(person)), today);
      const before = [...(left.get(person) ?? []), ...parked];
      const result = before.some((doc) => isUnderWay(doc, now()))
        ? 'changed'
        : (await save(...cardWrites({ person, today, at, now: now() }, fresh.get(person) ?? [], before)))
            .kind;
      if (result === 'lost') return news;
      if (result === 'changed') whole = false;
      else {
        news = true;
        reached('reminded');
      }
    }
    if (!whole) return news;
    const saved =
      upTo !== today || !remindedDoc
        ? await save(put(remindedDoc, REMINDED, { v: 1, day: today } satisfies RemindedBody))
        : undefined;
    if (!saved || saved.kind === 'done') done.set(id, mark);
    return news;
  };
};
