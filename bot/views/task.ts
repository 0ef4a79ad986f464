import { taskCard } from '../../cards/task.ts';
import type { Case, Status } from '../../domain/case.ts';
import { initials } from '../../domain/danish/say.ts';
import { dueOn } from '../../domain/tasks.ts';
import { day } from '../../dialogs/words.ts';
import type { Message } from '../teams/message.ts';

interface Task {
  readonly title: string;
  readonly what: string;
  readonly dialog?: string;
}

/** What people are told when they get the ball, or when their case has moved. Danish: personal cards are sent before anybody chose a language. */
const TASKS: Partial<Readonly<Record<Status, Task>>> = {
  'with-provider': {
    title: 'Ny visitation til vurdering',
    what: 'Jobcentret har sendt en visitation.',
    dialog: 'decision',
  },
  returned: {
    title: 'Spørgsmål til jobcentret',
    what: 'Næstved har et spørgsmål til sagen.',
    dialog: 'reply',
  },
  joint: {
    title: 'Uenighed – aftal et møde',
    what: 'Jobcentret og Næstved ser forskelligt på sagen.',
  },
  waitlisted: {
    title: 'På venteliste',
    what: 'Begge parter siger ja, men der er ingen ledig plads lige nu.',
  },
  enrolled: { title: 'Borgeren har fået en plads', what: 'Begge parter siger ja. Se datoerne på sagen.' },
  refusing: { title: 'Skriv udkast til afslag', what: 'Sagen ligger nu hos jer som afgørende myndighed.' },
};

/** A card's subject has room for this many characters; a name of thirty words has no use for all its initials. */
const WHO = 60;

/** The card for whoever has the ball now; `undefined` where nobody has. */
export const taskMessage = async (subject: Case): Promise<Message | undefined> => {
  const task = TASKS[subject.status];
  if (!task) return undefined;
  const { title, what, dialog } = task;
  const who = `${subject.number} · ${initials(subject.personal.citizenName ?? '')}`
    .slice(0, WHO)
    .toWellFormed();
  const due = dueOn(subject);
  const data =
    dialog === undefined ? { view: 'case', case: subject.number } : { dialog, case: subject.number };
  const card = await taskCard({
    title,
    subject: who,
    lines: [{ text: what }, ...(due === undefined ? [] : [{ text: `Fristen er ${day(due).da}.` }])],
    buttons: [{ title: 'Åbn', verb: dialog === undefined ? 'view' : 'open', data }],
  });
  return { card, summary: `${title}: ${who}` };
};
