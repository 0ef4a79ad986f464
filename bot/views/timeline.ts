import type { ButtonData } from '../../cards/list.ts';
import type { SheetData } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import { keptOf } from '../../domain/erasure/anonymous.ts';
import { sitsFor } from '../../domain/member.ts';
import { isRead } from '../../domain/loan/view.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { happenedTheme } from '../../dialogs/happened/theme.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { correctableIn } from './correct-entry.ts';
import type { ViewContext } from './view.ts';

type Section = SheetData['sections'][number];

/** Entries on a page: more make a card that nobody reads, and where there is much else on it, a card that Teams refuses. */
export const PAGES = [10, 5, 3] as const;

/** A page of a case's history, from 1, and how many entries each page has. */
export interface TimelinePage {
  readonly page: number;
  readonly size: number;
}

/** An event in a few words; from whom a case went to whom is named. */
const themeOf = async (event: LoggedEvent, { world, lang }: ViewContext): Promise<string> => {
  if (event.type !== 'handed-over') return happenedTheme(event)[lang];
  const [from, to] = [await world.nameOf(event.data.from), await world.nameOf(event.data.to)];
  return text(`Overdraget fra ${from} til ${to}`, `Handed over from ${from} to ${to}`)[lang];
};

/** Nobody of this case did it: a place became free in another one, and whose deed that was is not said here. */
const isOffer = (events: LogEntry['events']): boolean => events.every(({ type }) => type === 'offered');

/** The personal values an entry has of a case; where it is about several, each name stands after its case. */
const fieldsOf = ({ personal }: LogEntry, number: string): readonly string[] =>
  Object.keys(personal).flatMap((name) => {
    const [first = '', field] = name.split('/');
    if (field === undefined) return [first];
    return first === number ? [field] : [];
  });

/** The log keeps that a value was there; where the person was erased, only what the evaluation counts still is. */
const leftOf = ({ status }: CaseView, fields: readonly string[]): readonly string[] =>
  status === 'erased'
    ? Object.keys(keptOf(Object.fromEntries(fields.map((field) => [field, true] as const))))
    : fields;

/**
 * A note is read by those it names and by who wrote it, everything else by those who may read a value of it; and what
 * can be put right is opened by who can.
 */
const isReadable = (found: CaseView, entry: LogEntry, { world }: ViewContext): boolean => {
  const { member, today } = world;
  const note = entry.events.find((event) => event.type === 'note-added');
  if (note && found.status === 'erased') return false;
  if (note) return [entry.actor, ...note.data.to].some((person) => sitsFor(member, person, today));
  return (
    correctableIn(found, entry, world) !== undefined ||
    world.canRead(found, leftOf(found, fieldsOf(entry, found.number)))
  );
};

const rowOf = async (
  found: CaseView,
  entry: LogEntry,
  context: ViewContext,
): Promise<Section['rows'][number]> => {
  const { world, lang } = context;
  const { at, actor, events, seq } = entry;
  return {
    label: `${sayMoment(at, lang, world.today)}${isOffer(events) ? '' : ` · ${await world.nameOf(actor)}`}`,
    value: (await Promise.all(events.map((event) => themeOf(event, context)))).join('. '),
    ...(isReadable(found, entry, context) && {
      button: {
        title: text('Vis', 'Show')[lang],
        verb: 'view',
        data: { view: 'entry', case: found.number, entry: seq },
      },
    }),
  };
};

/** What of an entry the reader sees; that something was undone, where they see what it was. */
const readIn = (
  { events }: LogEntry,
  { reads }: CaseView,
  log: readonly LogEntry[],
): readonly LoggedEvent[] =>
  events.filter((event) => {
    const taken = event.type === 'undone' && log.find(({ seq }) => seq === event.data.entry);
    return taken ? taken.events.some(({ type }) => isRead(type, reads)) : isRead(event.type, reads);
  });

/** What happened in a case with who did it, a page at a time, newest first. `log`: oldest first. */
export const timelineSection = async (
  found: CaseView,
  log: readonly LogEntry[],
  { page, size }: TimelinePage,
  context: ViewContext,
): Promise<Section> => {
  const { lang } = context;
  const read = log.flatMap((entry) => {
    const events = readIn(entry, found, log);
    return events.length === 0 ? [] : [{ ...entry, events }];
  });
  const last = Math.max(Math.ceil(read.length / size), 1);
  const here = Math.min(page, last);
  const shown = read.toReversed().slice((here - 1) * size, here * size);
  const turn = (title: string, to: number): ButtonData => ({
    title,
    verb: 'view',
    data: { view: 'case', case: found.number, page: to },
  });
  const buttons = [
    ...(here > 1 ? [turn(text('Nyere', 'Newer')[lang], here - 1)] : []),
    ...(here < last ? [turn(text('Ældre', 'Older')[lang], here + 1)] : []),
  ];
  const title = text('Hvad der er sket', 'What happened')[lang];
  return {
    title: last === 1 ? title : `${title} (${here}/${last})`,
    rows: await Promise.all(shown.map((entry) => rowOf(found, entry, context))),
    ...(buttons.length > 0 && { buttons }),
  };
};
