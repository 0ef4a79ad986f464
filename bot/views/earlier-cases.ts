import type { SheetData } from '../../cards/sheet.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { howItStands } from '../../dialogs/earlier-case.ts';
import type { ViewContext } from './view.ts';

/** More applications of one citizen are a list that nobody reads. */
const MOST = 5;

/** What the citizen applied for before: for those who may read the job centre's own number, and nobody else. */
export const earlierSection = async (
  found: CaseView,
  { world, lang }: ViewContext,
): Promise<SheetData['sections']> => {
  const earlier = (await world.earlierThan(found)).slice(0, MOST);
  if (earlier.length === 0) return [];
  return [
    {
      title: text('Borgerens tidligere sager', "The citizen's earlier cases")[lang],
      rows: earlier.map((one) => ({
        label: text('Tidligere sag', 'Earlier case')[lang],
        value: `${one.number}, ${howItStands(one)[lang]}`,
        ...(one.seen && {
          button: {
            title: text('Se sagen', 'See the case')[lang],
            verb: 'view',
            data: { view: 'case', case: one.number },
          },
        }),
      })),
    },
  ];
};
