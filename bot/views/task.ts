import type { TaskData } from '../../cards/task.ts';
import { taskCard } from '../../cards/task.ts';
import type { Case, Status } from '../../domain/case.ts';
import { initials } from '../../domain/danish/say.ts';
import { dueOn } from '../../domain/tasks.ts';
import { NEXT_DIALOG } from '../../dialogs/case-actions.ts';
import { day } from '../../dialogs/words.ts';
import type { Message } from '../teams/message.ts';

interface Task {
  readonly title: string;
  readonly what: string;
}

/** What people are told when they get the ball, or when their case has moved. Danish: personal cards are sent before anybody chose a language. */
const TASKS: Readonly<Record<Status, Task>> = {
  'with-provider': { title: 'Ny visitation til vurdering', what: 'Jobcentret har sendt en visitation.' },
  invited: {
    title: 'Samtale med borgeren',
    what: 'Næstved har indkaldt borgeren til en samtale, før de svarer.',
  },
  returned: { title: 'Spørgsmål til jobcentret', what: 'Næstved har et spørgsmål til sagen.' },
  joint: { title: 'Uenighed – aftal et møde', what: 'Jobcentret og Næstved ser forskelligt på sagen.' },
  countersigning: {
    title: 'Bekræft som nr. 2',
    what: 'Den anden part har skrevet, hvad I blev enige om på mødet.',
  },
  deciding: { title: 'Jobcentret afgør sagen', what: 'I er ikke enige, eller en klage har fået medhold.' },
  refusing: { title: 'Skriv udkast til afslag', what: 'Sagen ligger nu hos jer som afgørende myndighed.' },
  hearing: { title: 'Partshøring', what: 'Borgeren skal høres, før afslaget bliver sendt.' },
  writing: { title: 'Afslaget er klar', what: 'Send brevet, og skriv hvornår.' },
  refused: { title: 'Afslag sendt', what: 'Borgeren har fået afslaget.' },
  complained: { title: 'Klage over afslaget', what: 'Se på sagen igen, før fristen udløber.' },
  waitlisted: {
    title: 'På venteliste',
    what: 'Begge parter siger ja, men der er ingen ledig plads lige nu.',
  },
  enrolled: { title: 'Borgeren har fået en plads', what: 'Begge parter siger ja. Se datoerne på sagen.' },
  ending: { title: 'Udskrivning mod borgerens ønske', what: 'Afgørelsen skal skrives og borgeren høres.' },
  'ending-hearing': { title: 'Partshøring', what: 'Borgeren skal høres, før udskrivningen bliver sendt.' },
  'ending-writing': { title: 'Udskrivningen er klar', what: 'Send brevet, og skriv hvornår.' },
  discharged: { title: 'Borgeren er udskrevet', what: 'Forløbet er slut. Se datoen på sagen.' },
  withdrawn: { title: 'Sagen er trukket tilbage', what: 'I skal ikke gøre mere ved den.' },
};

/** A card's subject has room for this many characters; a name of thirty words has no use for all its initials. */
const WHO = 60;

/** What a card's button opens: the dialog of whoever has the ball, the second key, or the case itself. */
const buttonsOn = ({ number, status }: Case): TaskData['buttons'] => {
  const data = { case: number };
  const dialog = NEXT_DIALOG[status];
  const open =
    dialog === undefined
      ? { title: 'Åbn', verb: 'view', data: { ...data, view: 'case' } }
      : { title: 'Åbn', verb: 'open', data: { ...data, dialog } };
  if (status !== 'countersigning') return [open];
  return [
    { title: 'Enig – bekræft', verb: 'countersign', data },
    { title: 'Ikke enig', verb: 'decline', data },
    open,
  ];
};

/** The card for whoever has the ball now, or whose case has moved. */
export const taskMessage = async (subject: Case): Promise<Message> => {
  const { title, what } = TASKS[subject.status];
  const who = `${subject.number} · ${initials(subject.personal.citizenName ?? '')}`
    .slice(0, WHO)
    .toWellFormed();
  const due = dueOn(subject);
  const card = await taskCard({
    title,
    subject: who,
    lines: [{ text: what }, ...(due === undefined ? [] : [{ text: `Fristen er ${day(due).da}.` }])],
    buttons: buttonsOn(subject),
  });
  return { card, summary: `${title}: ${who}` };
};
