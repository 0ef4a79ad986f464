import { listCard } from '../../cards/list.ts';
import { text } from '../../domain/text.ts';
import { STATUS } from '../../dialogs/words.ts';
import type { View } from './view.ts';
import { lines, LISTED, moreLine } from './view.ts';

const none = text(
  'Du har ingen sager endnu. En sagsbehandler begynder med »ny visitation«.',
  'You have no cases yet. A caseworker begins with "new referral".',
);

/** `sager`: the cases the member is on, newest first. */
export const casesView: View = async ({ world, lang, lead }) => {
  const cases = (await world.cases()).toReversed();
  return listCard({
    title: text('Dine sager', 'Your cases')[lang],
    lines: lines(lang, lead, cases.length === 0 ? none : moreLine(cases.length)),
    items: cases.slice(0, LISTED).map((found) => ({
      title: `${found.number} · ${found.initials}`,
      line: STATUS[found.status][lang],
      button: {
        title: text('Vis', 'Show')[lang],
        verb: 'view',
        data: { view: 'case', case: found.number },
      },
    })),
    buttons: [],
  });
};
