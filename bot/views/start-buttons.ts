import type { ListData } from '../../cards/list.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { takesCases } from '../../dialogs/engine/flow.ts';
import { dialogsOf } from './can-do.ts';
import type { ViewContext } from './view.ts';

type Button = ListData['buttons'][number];

/** As many beginnings as people need before them; the rest is typed. */
const MOST = 2;

/** What the person can begin without naming a case, and their tasks. */
export const startButtons = (context: ViewContext): readonly Button[] => {
  const { lang, world } = context;
  return [
    ...dialogsOf(context)
      .filter((flow) => !flow.aboutCase && !flow.register && !flow.agreement && !takesCases(flow))
      .slice(0, MOST)
      .map(({ id, title }): Button => ({ title: title[lang], verb: 'open', data: { dialog: id } })),
    ...(may(world.member, 'manage-members', world.programme, world.today)
      ? [{ title: text('Medarbejdere', 'Members')[lang], verb: 'view', data: { view: 'members' } }]
      : []),
    { title: text('Mine opgaver', 'My tasks')[lang], verb: 'view', data: { view: 'tasks' } },
  ];
};
