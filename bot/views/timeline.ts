import type { SheetData } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { CaseView } from '../../domain/view.ts';
import { happenedTheme } from '../../dialogs/happened/theme.ts';
import type { ViewContext } from './view.ts';

/** What happened in a case, oldest first, with who did it. */
export const timelineRows = async (
  found: CaseView,
  { world, lang }: ViewContext,
): Promise<SheetData['sections'][number]['rows']> => {
  const entries = await world.timeline(found.number);
  return Promise.all(
    entries.map(async ({ at, actor, events }) => ({
      label: `${sayMoment(at, lang)} · ${await world.nameOf(actor)}`,
      value: events.map((event) => happenedTheme(event)[lang]).join('. '),
    })),
  );
};
