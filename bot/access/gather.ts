import type { Case, PersonalValues } from '../../domain/case.ts';
import type { Day, Instant } from '../../domain/day.ts';
import type { CaseEvent } from '../../domain/events.ts';
import { isCaseEvent } from '../../domain/events.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import type { WithoutPersonal } from '../../domain/events.ts';
import { byText } from '../../domain/order.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { LookBody, LookMonthBody } from '../../storage/documents/looks.ts';
import type { ReminderBody } from '../../storage/documents/reminders.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import type { LogRecord } from '../../storage/history.ts';
import { recordsOf, valuesIn } from '../../storage/history.ts';
import { lookIndexPartition, looksPartition, MONTH, remindersFor } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import { listSamples } from '../../storage/samples.ts';
import type { Store } from '../../storage/port.ts';
import { caseAsKept, keptOf } from './kept.ts';
import type { Part } from './part.ts';
import { caseOf, heldOf, isEventOf } from './part.ts';

/** Something that happened, with the values it had then. */
export interface HeldEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly by: PersonKey;
  readonly events: readonly WithoutPersonal<CaseEvent>[];
  readonly personal: PersonalValues;
}

/** A draft that somebody has begun about the case: that it is there, never what is in it. */
export interface HeldDraft {
  readonly organisation: string;
  readonly flow: string;
  readonly touchedAt: Instant;
}

export interface HeldLook {
  readonly body: LookBody;
  /** It was drawn for the leader to look through. */
  readonly sampled: boolean;
}

/** All that one authority holds of a citizen, read from the store. */
export interface Held {
  readonly part: Part;
  readonly subject: Case;
  /** Oldest first. */
  readonly entries: readonly HeldEntry[];
  readonly deliveries: readonly DeliveryBody[];
  readonly reminders: readonly ReminderBody[];
  readonly looks: readonly HeldLook[];
  readonly drafts: readonly HeldDraft[];
}

export interface GatherDeps {
  readonly store: Store;
  readonly partition: string;
  readonly programme: Programme;
  readonly members: readonly Member[];
  readonly today: Day;
  readonly drafts: (number: string, members: readonly Member[]) => Promise<readonly HeldDraft[]>;
}

const entriesIn = (
  records: readonly LogRecord[],
  part: Part,
  organisationOf: (person: PersonKey) => string | undefined,
): readonly HeldEntry[] =>
  records.flatMap(({ entry: { seq, at, actor, events }, personal }) => {
    const own = events.filter(isCaseEvent).filter((event) => isEventOf(event, actor, part, organisationOf));
    if (own.length === 0) return [];
    const notes = own.some(({ type }) => type === 'note-added');
    return [{ seq, at, by: actor, events: own, personal: heldOf(valuesIn(personal), part, notes) }];
  });

/** The notices that told of the citizen's place. */
const noticesIn = (entries: readonly HeldEntry[]): ReadonlySet<number> =>
  new Set(
    entries.flatMap(({ events }) =>
      events.flatMap((event) =>
        event.type === 'enrolled' || event.type === 'discharged' ? [event.data.notice] : [],
      ),
    ),
  );

const isAbout = (
  { what, case: about }: DeliveryBody,
  number: string,
  notices: ReadonlySet<number>,
): boolean => {
  if (about === number) return true;
  switch (what.kind) {
    case 'news':
      return what.cases.includes(number);
    case 'handover':
      return what.cases.some((one) => one.number === number);
    case 'reminders':
      return what.items.some((one) => one.case === number);
    case 'bundle':
      return what.notices.some((notice) => notices.has(notice));
    case 'notice':
    case 'correction':
      return notices.has(what.notice);
    case 'task':
    case 'loan':
    case 'unmanned':
    case 'week':
    case 'fallback':
    case 'call':
    case 'incident':
    case 'reply':
      return false;
  }
};

const looksAt = async (
  { store, programme }: GatherDeps,
  number: string,
  organisation: string,
): Promise<readonly HeldLook[]> => {
  const months = await listAll(store, lookIndexPartition(programme.id), MONTH);
  const pages = await Promise.all(
    months.map((doc) =>
      listAll(store, looksPartition(programme.id, bodyOf<LookMonthBody>(doc).month), `case:${number}`),
    ),
  );
  const samples = await listSamples(store, programme.id, organisation);
  const drawn = new Set(samples.flatMap(({ lines }) => lines.map(({ look }) => look)));
  return pages
    .flat()
    .map((doc) => ({ body: bodyOf<LookBody>(doc), sampled: drawn.has(doc.id) }))
    .filter(({ body }) => body.organisation === organisation)
    .toSorted((a, b) => byText(a.body.at, b.body.at));
};

/**
 * All that an authority holds of a citizen. Each releases its own part (practice §4): what any of its people may read,
 * the notes they wrote or got, what they were sent and reminded of, what they looked at.
 */
export const gather = async (deps: GatherDeps, subject: Case, part: Part): Promise<Held> => {
  const { store, partition, members } = deps;
  const { number } = subject;
  const organisations = new Map(members.map((member) => [personKey(member), member.organisation]));
  const organisationOf = (person: PersonKey): string | undefined => organisations.get(person);
  const isOurs = (person: PersonKey): boolean => organisationOf(person) === part.organisation;
  const [all, deliveries, reminders, looks, drafts] = await Promise.all([
    recordsOf(store, partition, number),
    listAll(store, partition, 'delivery'),
    listAll(store, partition, remindersFor(number)),
    looksAt(deps, number, part.organisation),
    deps.drafts(number, members),
  ]);
  const records = part.kept ? keptOf(all, isOurs) : all;
  const entries = entriesIn(records, part, organisationOf);
  const notices = noticesIn(entries);
  // Of the channel's cards an authority that kept its part knows those of the notices it knows, not how they changed.
  const isHeld = ({ what }: DeliveryBody): boolean => {
    if ('to' in what) return isOurs(what.to);
    if (!part.kept || what.kind === 'bundle') return true;
    return what.kind === 'notice' && notices.has(what.notice);
  };
  return {
    part,
    subject: caseOf(part.kept ? caseAsKept(records, subject.programme) : subject, part),
    entries,
    deliveries: deliveries
      .map((doc) => bodyOf<DeliveryBody>(doc))
      .filter((body) => isAbout(body, number, notices) && isHeld(body))
      .toSorted((a, b) => a.queuedAt - b.queuedAt),
    reminders: reminders
      .map((doc) => bodyOf<ReminderBody>(doc))
      .filter(({ to }) => isOurs(to))
      .toSorted((a, b) => byText(a.at, b.at)),
    looks,
    drafts: drafts
      .filter(({ organisation }) => !part.kept || organisation === part.organisation)
      .toSorted((a, b) => byText(a.touchedAt, b.touchedAt)),
  };
};
