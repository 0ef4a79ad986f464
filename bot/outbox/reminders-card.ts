import type { Day, Instant } from '../../domain/day.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Reminded, Reminder } from '../../domain/reminders.ts';
import { byText } from '../../domain/order.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { ReminderBody } from '../../storage/documents/reminders.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { reminderId, remindersDeliveryId, remindersFor } from '../../storage/keys.ts';
import type { Doc, Write } from '../../storage/port.ts';
import { newDelivery, putDelivery } from './delivery-tags.ts';

/** With the card, the fence and the cards it stands in for they stay within the 100 writes of a transaction. */
const MOST_NEW = 90;
const MOST_OLD = 5;
/** What somebody whom nobody can reach is kept of; the rest stands under »opgaver«. */
const MOST_KEPT = 200;

export type RemindersDelivery = DeliveryBody['what'] & { readonly kind: 'reminders' };

/** The reminder cards among some deliveries that belong to another day. */
export const remindersIn = (docs: readonly Doc[], today: Day): readonly Doc[] =>
  docs.filter((doc) => {
    const { what } = bodyOf<DeliveryBody>(doc);
    return what.kind === 'reminders' && what.day !== today;
  });

const itemsOf = ({ what }: DeliveryBody): readonly Reminded[] =>
  what.kind === 'reminders' ? what.items : [];

/** Two loans of a case may have the same last day: who is reminded of one is reminded of both. */
const once = (reminders: readonly Reminder[]): readonly Reminder[] => [
  ...new Map(reminders.map((reminder) => [reminderId(reminder), reminder])).values(),
];

const unique = (items: readonly Reminded[]): readonly Reminded[] => [
  ...new Map(items.map((item) => [`${item.kind} ${item.case} ${item.on}`, item])).values(),
];

interface For {
  readonly person: PersonKey;
  readonly today: Day;
  readonly at: Instant;
  /** Real clock, milliseconds. */
  readonly now: number;
}

/**
 * A person's card of the day, the documents that say what they are reminded of, and the end of cards of earlier days
 * that never left, whose lines it takes over. What does not go into one transaction is left for the next working day.
 */
export const cardWrites = (
  { person, today, at, now }: For,
  reminders: readonly Reminder[],
  before: readonly Doc[],
): readonly Write[] => {
  const id = remindersDeliveryId(today, person);
  const old = before.slice(0, MOST_OLD).map((doc) => ({ doc, body: bodyOf<DeliveryBody>(doc) }));
  const chosen = once(reminders)
    .toSorted((a, b) => byText(a.on, b.on))
    .slice(0, MOST_NEW);
  const fresh = chosen.map(({ kind, case: number, on }): Reminded => ({ kind, case: number, on }));
  const items = unique([...fresh, ...old.flatMap(({ body }) => itemsOf(body))]).slice(0, MOST_KEPT);
  const card = newDelivery(id, { kind: 'reminders', to: person, day: today, items }, now);
  // An attempt whose end nobody knows may have arrived: the new card says so.
  const unclear = old.some(({ body }) => body.state === 'sending' || body.unclear > 0) ? 1 : 0;
  return [
    { ...card, body: { ...(card.body as DeliveryBody), unclear } },
    ...chosen.map((reminder): Write => {
      const body: ReminderBody = { v: 1, ...reminder, at, card: id };
      return {
        op: 'create',
        id: reminderId(reminder),
        tags: ['reminder', remindersFor(reminder.case)],
        body,
      };
    }),
    ...old.map(({ doc, body }) => putDelivery(doc, { ...body, state: 'over' })),
  ];
};
