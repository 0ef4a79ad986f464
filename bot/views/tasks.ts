import { listCard } from '../../cards/list.ts';
import type { ListData } from '../../cards/list.ts';
import { vacantPosts } from '../../domain/lifecycle.ts';
import type { Member } from '../../domain/member.ts';
import { isAdmin, may } from '../../domain/rights.ts';
import { dueOn } from '../../domain/tasks.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { nextDialog } from '../../dialogs/case-actions.ts';
import { deadlineLine, STATUS } from '../../dialogs/words.ts';
import { withoutLeader } from '../looks/without-leader.ts';
import { troubleIn } from '../outbox/trouble.ts';
import { sampleTasks } from './sample-tasks.ts';
import { absenceLines } from './absence-lines.ts';
import { adminTasks } from './admin-tasks.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED, moreLine } from './view.ts';

const isVacantFor = (task: CaseView, member: Member): boolean =>
  vacantPosts(task).length > 0 && member.roles.includes('leader');

const NOBODY = text(
  'Ingen har sagen – giv den til en kollega',
  'Nobody has the case – give it to a colleague',
);

const vacancyLine = (number: string): Text =>
  text(
    `${number} har ingen ansvarlig. Skriv »overdrag ${number}«.`,
    `Nobody is responsible for ${number}. Write "hand over ${number}".`,
  );

const item = (task: CaseView, { lang, world }: ViewContext): ListData['items'][number] => {
  const due = dueOn(task);
  const left = due === undefined ? undefined : deadlineLine(due, world.today);
  // A case that nobody has is the leader's to give to somebody.
  const vacant = isVacantFor(task, world.member);
  const dialog = vacant ? 'handover' : nextDialog(task.status);
  const what = vacant ? NOBODY : STATUS[task.status];
  return {
    title: `${task.number} · ${task.initials}`,
    line: [what[lang], left?.[lang]].filter(Boolean).join(' · '),
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

/** What the administrator has to see to: cards that do not arrive, and samples that nobody can confirm. */
const troubleFor = async ({
  world,
  scene,
}: ViewContext): Promise<Record<'cards' | 'samples', readonly Text[]>> => {
  const { member, programme, today } = world;
  if (!isAdmin(member, programme, today)) return { cards: [], samples: [] };
  return {
    cards: await troubleIn(scene.deps.store, programme.id),
    samples: await withoutLeader(scene.deps, programme, today),
  };
};

/** `opgaver`: where the member, or a unit of theirs, has the ball, the nearest deadline first. */
export const tasksView: View = async (context) => {
  const { world, lang, lead } = context;
  const { shown, count } = await world.tasks(LISTED);
  const { cards, samples } = await troubleFor(context);
  const trouble = [...cards, ...samples];
  const toConfirm = [...(await sampleTasks(context)), ...(await adminTasks(context))];
  const vacant = (await world.vacancies()).map(vacancyLine);
  const mayRefer = may(world.member, 'refer', world.programme, world.today);
  return listCard({
    title: text('Dine opgaver', 'Your tasks')[lang],
    lines: lines(
      lang,
      lead,
      summary(count + toConfirm.length + trouble.length + vacant.length),
      ...(await absenceLines(context)),
      ...vacant,
      ...trouble,
      moreLine(count),
    ),
    items: [...toConfirm, ...shown.map((task) => item(task, context))],
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
      ...(cards.length > 0
        ? [{ title: text('Orienteringer', 'Notices')[lang], verb: 'view', data: { view: 'notices' } }]
        : []),
    ],
  });
};
