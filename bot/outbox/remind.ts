import type { Day, Instant } from '../../domain/day.ts';
import { dayOf, earlier } from '../../domain/day.ts';
import type { PersonKey } from '../../domain/member.ts';
import { isOfficeTime } from '../../domain/office-hours.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { HeadBody, ProgrammeBody } from '../../storage/documents/programme.ts';
import type { RemindedBody } from '../../storage/documents/reminders.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { programmePartition, REMINDED, remindersDeliveryId } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Doc, Store, Write } from '../../storage/port.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import { put } from '../../storage/project.ts';
import { readMany } from '../../storage/read-many.ts';
import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';
import type { Directory } from '../people/directory.ts';
import { reached } from './crash-points.ts';
import { PARKED, WAITING, whomOf } from './delivery-tags.ts';
import type { Fenced } from './fence.ts';
import { freshReminders, unheard, weeklyReminders } from './gather-reminders.ts';
import { cardWrites, remindersIn } from './reminders-card.ts';

export interface RemindDeps {
  readonly store: Store;
  readonly directory: Directory;
  /** Real clock, milliseconds. */
  readonly now: () => number;
  /** The product clock: what is due, and office hours. */
  readonly clock: () => Instant;
  readonly log: Log;
}

/**
 * Leaves one card for everybody who is to be reminded of something; resolves to true where one is new. `waits`: what
 * waits to be sent; `save`: a transaction behind the sender's fence.
 */
export type Remind = (
  programme: ProgrammeBody,
  waits: readonly Doc[],
  save: (...writes: readonly Write[]) => Promise<Fenced>,
) => Promise<boolean>;

const byPerson = (docs: readonly Doc[]): ReadonlyMap<PersonKey, readonly Doc[]> =>
  Map.groupBy(docs, (doc) => whomOf(bodyOf<DeliveryBody>(doc)));

/**
 * Everybody's cards of earlier days that never left. Who speaks meanwhile turns theirs from parked to waiting: looked
 * for in this order it is found at least once, and as it is now.
 */
const olderCards = async (
  store: Store,
  partition: string,
  today: Day,
): Promise<ReadonlyMap<PersonKey, readonly Doc[]>> => {
  const parked = await listAll(store, partition, PARKED);
  const docs = [...parked, ...(await listAll(store, partition, WAITING))];
  const newest = new Map(docs.map((doc) => [doc.id, doc]));
  return byPerson(remindersIn([...newest.values()], today));
};

/**
 * Reminders: once a programme and day, and again only when the log has grown. A quiet round costs one read of two
 * documents; a full one the lists of the cases with something due in four months, however many cases there are. The
 * documents that say so are created in one transaction with the card: whatever dies, nobody is reminded twice or not
 * at all.
 */
export const makeRemind = ({ store, directory, now, clock, log }: RemindDeps): Remind => {
  /** By programme: the day, log number and old cards for which this process has seen to everything. */
  const done = new Map<string, string>();

  /** A card that no store takes is its person's: the others have theirs. What the store cannot do now ends the look. */
  const unwritten = (error: unknown): Pick<Fenced, 'kind'> => {
    if (error instanceof StoreUnavailable) throw error;
    log('delivery-failed', { fault: faultLine(error) });
    return { kind: 'changed' };
  };

  return async ({ programme }, waits, save) => {
    const at = clock();
    if (!isOfficeTime(at)) return false;
    const today = dayOf(at);
    const partition = programmePartition(programme.id);
    const [head, remindedDoc] = await store.read(partition, ['head', REMINDED]);
    if (!head) return false;
    const old = remindersIn(waits, today);
    const mark = [today, bodyOf<HeadBody>(head).seq, ...old.map((doc) => doc.id)].join(' ');
    if (done.get(programme.id) === mark) return false;

    const last = maybeBody<RemindedBody>(remindedDoc)?.day;
    const isMorning = last !== today;
    const members = await directory.all();
    const all = await freshReminders(store, programme, members, earlier(last ?? today, today), today);
    // The week's line comes in the morning alone: what is taken over later in the day can wait.
    const due = isMorning
      ? [...all, ...(await weeklyReminders(store, programme, members, today))]
      : await unheard(store, programme, all);
    const fresh = Map.groupBy(due, ({ to }) => to);
    const everybody = [...new Set([...fresh.keys(), ...byPerson(old).keys()])];
    const ids = everybody.map((person) => remindersDeliveryId(today, person));
    const todays = await readMany(store, partition, ids);
    // One card a day: what becomes due after it waits for the next one.
    const people = everybody.filter((_, index) => !todays[index]);
    const older = people.length > 0 ? await olderCards(store, partition, today) : undefined;
    let news = false;
    let whole = true;
    for (const person of people) {
      const before = older?.get(person) ?? [];
      const leave = async (): Promise<Fenced> =>
        save(...cardWrites({ person, today, at, now: now() }, fresh.get(person) ?? [], before));
      const { kind } = await leave().catch(unwritten);
      if (kind === 'lost') return news;
      if (kind === 'done') reached('reminded');
      news ||= kind === 'done';
      whole &&= kind === 'done';
    }
    const body: RemindedBody = { v: 1, day: today };
    if (whole && isMorning) whole = (await save(put(remindedDoc, REMINDED, body))).kind === 'done';
    if (whole) done.set(programme.id, mark);
    return news;
  };
};
