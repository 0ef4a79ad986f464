import type { ListData } from '../../cards/list.ts';
import { may } from '../../domain/rights.ts';
import { text } from '../../domain/text.ts';
import type { ViewContext } from './view.ts';

type Button = ListData['buttons'][number];

const tasksButton = (lang: 'da' | 'en'): Button => ({
  title: text('Mine opgaver', 'My tasks')[lang],
  verb: 'view',
  data: { view: 'tasks' },
});

/** The two buttons most people need, where they have the right. */
export const startButtons = ({ world, lang }: ViewContext): readonly Button[] => [
  ...(may(world.member, 'refer', world.programme, world.today)
    ? [{ title: text('Ny visitation', 'New referral')[lang], verb: 'open', data: { dialog: 'visitation' } }]
    : []),
  tasksButton(lang),
];
