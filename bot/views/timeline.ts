import type { SheetData } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import { happenedTheme } from '../../dialogs/happened/theme.ts';
import type { LogEntry } from '../../storage/documents.ts';
import type { ViewContext } from './view.ts';

/** What happened in a case with who did it, in the order of its log. */
export const timelineRows = (
  log: readonly LogEntry[],
  { world, lang }: ViewContext,
): Promise<SheetData['sections'][number]['rows']> =>
  Promise.all(
    log.map(async ({ at, actor, events }) => ({
      label: `${sayMoment(at, lang)} · ${await world.nameOf(actor)}`,
      value: events.map((event) => happenedTheme(event)[lang]).join('. '),
    })),
  );
