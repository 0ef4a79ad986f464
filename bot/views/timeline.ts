import type { SheetData } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import { text } from '../../domain/text.ts';
import { happenedTheme } from '../../dialogs/happened/theme.ts';
import type { LogEntry } from '../../storage/documents.ts';
import type { ViewContext } from './view.ts';

/** An event in a few words; from whom a case went to whom is named. */
const themeOf = async (event: LoggedEvent, { world, lang }: ViewContext): Promise<string> => {
  if (event.type !== 'handed-over') return happenedTheme(event)[lang];
  const [from, to] = [await world.nameOf(event.data.from), await world.nameOf(event.data.to)];
  return text(`Overdraget fra ${from} til ${to}`, `Handed over from ${from} to ${to}`)[lang];
};

/** Nobody of this case did it: a place became free in another one, and whose deed that was is not said here. */
const isOffer = (events: LogEntry['events']): boolean => events.every(({ type }) => type === 'offered');

/** What happened in a case with who did it, in the order of its log. */
export const timelineRows = (
  log: readonly LogEntry[],
  context: ViewContext,
): Promise<SheetData['sections'][number]['rows']> => {
  const { world, lang } = context;
  return Promise.all(
    log.map(async ({ at, actor, events }) => ({
      label: `${sayMoment(at, lang)}${isOffer(events) ? '' : ` · ${await world.nameOf(actor)}`}`,
      value: (await Promise.all(events.map((event) => themeOf(event, context)))).join('. '),
    })),
  );
};
