import { listCard } from '../../cards/list.ts';
import type { ListData } from '../../cards/list.ts';
import { isAdmin, may } from '../../domain/rights.ts';
import { dueOn } from '../../domain/tasks.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { nextDialog } from '../../dialogs/case-actions.ts';
import { deadlineLine, STATUS } from '../../dialogs/words.ts';
import { troubleIn } from '../outbox/trouble.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED, moreLine } from './view.ts';

const item = (task: CaseView, { lang, world }: ViewContext): ListData['items'][number] => {
  const due = dueOn(task);
  const left = due === undefined ? undefined : deadlineLine(due, world.today);
  const dialog = nextDialog(task.status);
  return {
    title: `${task.number} · ${task.initials}`,
    line: [STATUS[task.status][lang], left?.[lang]].filter(Boolean).join(' · '),
    button: {
      title: text('Åbn', 'Open')[lang],
      ...(dialog === undefined
        ? { verb: 'view', data: { view: 'case', case: task.number } }
        : { verb: 'open', data: { dialog, case: task.number } }),
    },
  };
};

const summary = (count: number) => {
  if (count === 0) return text('Du har ingen opgaver lige nu.', 'Nothing is waiting for you.');
  return count === 1
    ? text('Én ting venter på dig.', 'One thing is waiting for you.')
    : text(`${count} ting venter på dig.`, `${count} things are waiting for you.`);
};

/** What the administrator has to see to: cards that do not arrive. */
const troubleFor = async ({ world, scene }: ViewContext): Promise<readonly Text[]> =>
  isAdmin(world.member, world.programme, world.today) ? troubleIn(scene.deps.store, world.programme.id) : [];

/** `opgaver`: where the member, or a unit of theirs, has the ball, the nearest deadline first. */
export const tasksView: View = async (context) => {
  const { world, lang, lead } = context;
  const tasks = await world.tasks();
  const trouble = await troubleFor(context);
  const mayRefer = may(world.member, 'refer', world.programme, world.today);
  return listCard({
    title: text('Dine opgaver', 'Your tasks')[lang],
    lines: lines(lang, lead, summary(tasks.length + trouble.length), ...trouble, moreLine(tasks.length)),
    items: tasks.slice(0, LISTED).map((task) => item(task, context)),
    buttons: [
      ...(mayRefer
        ? [
            {
              title: text('Ny visitation', 'New referral')[lang],
              verb: 'open',
              data: { dialog: 'visitation' },
            },
          ]
        : []),
      ...(trouble.length > 0
        ? [{ title: text('Orienteringer', 'Notices')[lang], verb: 'view', data: { view: 'notices' } }]
        : []),
    ],
  });
};
