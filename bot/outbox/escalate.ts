import type { Day } from '../../domain/day.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { isActive, personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { holds } from '../../domain/rights/holds.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { callDeliveryId, fallbackDeliveryId, programmePartition } from '../../storage/keys.ts';
import type { Doc, Store, Write } from '../../storage/port.ts';
import type { Directory } from '../people/directory.ts';
import { DAY_MS } from './classify.ts';
import { newDelivery, putDelivery } from './delivery-tags.ts';
import { isForChannel, isStuck } from './trouble.ts';

export interface EscalateDeps {
  readonly store: Store;
  readonly directory: Directory;
  /** Real clock, milliseconds. */
  readonly now: () => number;
  readonly today: () => Day;
}

export const directorsOf = (members: readonly Member[], programme: Programme, day: Day): PersonKey[] =>
  members.filter((member) => holds(member, 'business-director', 'buyer', programme, day)).map(personKey);

/** Administrators of the organisations that take part, active on the day; of others none is told. */
export const adminsOf = (members: readonly Member[], programme: Programme, day: Day): PersonKey[] =>
  members
    .filter(({ roles, organisation }) => {
      const takesPart = programme.organisations.some(({ id }) => id === organisation);
      return roles.includes('admin') && takesPart;
    })
    .filter((member) => isActive(member, day))
    .map(personKey);

/** After so long a notice goes to the Erhvervschef personally, however often somebody spoke in the channel meanwhile. */
const LONGEST_MS = 3 * DAY_MS;

/** Whether a notice, or what has changed in it, goes to the Erhvervschef personally too: given up, or a day without anybody in the channel. */
const needsFallback = (body: DeliveryBody, now: number): boolean => {
  const { what, state, unclear, queuedAt, parkedSince = queuedAt } = body;
  if (what.kind !== 'notice' && what.kind !== 'bundle' && what.kind !== 'correction') return false;
  // An unclear one was accepted twice as far as anybody knows: a third copy helps nobody.
  if (state === 'failed') return unclear < 2;
  return state === 'parked' && (now - parkedSince > DAY_MS || now - queuedAt > LONGEST_MS);
};

const isOver = ({ state }: DeliveryBody): boolean => state === 'failed';

/** A personal card that waits for its person is no fault of anything. */
const isForAdmin = (body: DeliveryBody): boolean =>
  body.what.kind !== 'call' &&
  isStuck(body) &&
  (body.state === 'failed' || body.lastStatus === 401 || isForChannel(body));

/** `docs`: what waits, is parked and has failed. Resolves to true where something new waits to be sent. */
export type Escalate = (
  programme: ProgrammeBody,
  docs: readonly Doc[],
  save: (write: Write) => Promise<unknown>,
) => Promise<boolean>;

/** Tells those who have to know of what did not arrive: once for each card, and each administrator once a day. */
export const makeEscalate = ({ store, directory, now, today }: EscalateDeps): Escalate => {
  /** Programmes and days for which this process has called the administrators. */
  const called = new Set<string>();
  return async ({ programme }, docs, save) => {
    const untold = docs.filter((doc) => !bodyOf<DeliveryBody>(doc).told);
    const mark = `${programme.id}\n${today()}`;
    const calling = !called.has(mark) && untold.some((doc) => isForAdmin(bodyOf<DeliveryBody>(doc)));
    const done = untold.filter((doc) => {
      const body = bodyOf<DeliveryBody>(doc);
      return isOver(body) || needsFallback(body, now());
    });
    if (!calling && done.length === 0) return false;
    const members = await directory.all();
    let news = false;
    /** Creating it twice is refused: that somebody was told before is as good. */
    const tell = async (write: Write): Promise<void> => {
      const result = await store.commit(programmePartition(programme.id), [write]);
      news ||= result.ok;
    };
    for (const doc of done) {
      const to = needsFallback(bodyOf<DeliveryBody>(doc), now())
        ? directorsOf(members, programme, today())
        : [];
      for (const person of to) {
        const what = { kind: 'fallback', of: doc.id, to: person } as const;
        await tell(newDelivery(fallbackDeliveryId(doc.id, person), what, now()));
      }
    }
    for (const admin of calling ? adminsOf(members, programme, today()) : [])
      await tell(newDelivery(callDeliveryId(today(), admin), { kind: 'call', to: admin }, now()));
    if (calling) called.add(mark);
    // The marks come last: after a death in between all of it is done again, and changes nothing.
    for (const doc of done) await save(putDelivery(doc, { ...bodyOf<DeliveryBody>(doc), told: true }));
    return news;
  };
};
