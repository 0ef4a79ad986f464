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
  const { shown, count } = await world.cases(LISTED);
  return listCard({
    title: text('Dine sager', 'Your cases')[lang],
    lines: lines(lang, lead, count === 0 ? none : moreLine(count)),
    items: shown.map((found) => ({
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
