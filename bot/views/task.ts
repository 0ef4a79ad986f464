import type { TaskData } from '../../cards/task.ts';
import { taskCard } from '../../cards/task.ts';
import type { Case, Status } from '../../domain/case.ts';
import { initials } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import { holdersOf } from '../../domain/turns.ts';
import { isOpen } from '../../domain/status.ts';
import { mayNow } from '../../domain/lifecycle.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import { dueOn } from '../../domain/tasks.ts';
import { nextDialog } from '../../dialogs/case-actions.ts';
import { proposalOf } from '../../dialogs/case-values.ts';
import { proposalKey, proposalLines, recommendedText } from '../../dialogs/phase/shown.ts';
import { day, STATUS } from '../../dialogs/words.ts';
import type { Message } from '../teams/message.ts';
import { offerMessage } from './offer-card.ts';

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
  joint: {
    title: 'Uenighed – aftal et møde',
    what: 'Jobcentret og Næstved ser forskelligt på sagen. Skriv, hvad I kom frem til, når I har mødtes.',
  },
  countersigning: {
    title: 'Bekræft som nr. 2',
    what: 'Den anden part har skrevet, hvad I blev enige om på mødet.',
  },
  deciding: {
    title: 'Jobcentret afgør sagen',
    what: 'Parterne er stadig uenige, eller en klage har fået medhold. Skriv den endelige afgørelse.',
  },
  refusing: {
    title: 'Skriv udkast til afslag',
    what: 'Svaret er nej. Skriv udkastet, så borgeren kan blive hørt.',
  },
  hearing: { title: 'Partshøring', what: 'Borgeren skal høres, før afslaget bliver sendt.' },
  writing: { title: 'Afslaget er klar', what: 'Send brevet, og skriv hvornår.' },
  refused: { title: 'Afslag sendt', what: 'Borgeren har fået afslaget.' },
  complained: { title: 'Klage over afslaget', what: 'Se på sagen igen, før fristen udløber.' },
  waitlisted: {
    title: 'På venteliste',
    what: 'Borgeren kan få en plads, men der er ingen ledig lige nu.',
  },
  offered: {
    title: 'Tilbud om plads',
    what: 'En plads er ledig og holdt til borgeren. Spørg borgeren, og svar her.',
  },
  enrolled: { title: 'Borgeren har en plads', what: 'Se datoerne på sagen.' },
  'phase-proposed': {
    title: 'Bekræft som nr. 2',
    what: 'Coachen har skrevet, hvad der skal ske, når fasen slutter.',
  },
  paused: { title: 'På pause', what: 'Forløbet står stille. Ingen frister løber.' },
  ending: { title: 'Udskrivning mod borgerens ønske', what: 'Afgørelsen skal skrives og borgeren høres.' },
  'ending-hearing': { title: 'Partshøring', what: 'Borgeren skal høres, før udskrivningen bliver sendt.' },
  'ending-writing': { title: 'Udskrivningen er klar', what: 'Send brevet, og skriv hvornår.' },
  discharged: { title: 'Borgeren er udskrevet', what: 'Forløbet er slut. Se datoen på sagen.' },
  withdrawn: { title: 'Sagen er trukket tilbage', what: 'I skal ikke gøre mere ved den.' },
  erased: { title: 'Personoplysningerne er slettet', what: 'I skal ikke gøre mere ved den.' },
};

/** The citizen has said no to the sharing: what comes of that is the job centre's to find out, wherever the case is. */
const UNSHARED: Task = {
  title: 'Borgeren vil ikke have sagen delt',
  what: 'Næstved ser ikke sagen mere. Tal med borgeren om, hvad der skal ske.',
};
const UNSHARED_OPEN: Task = {
  title: UNSHARED.title,
  what: 'Næstved ser ikke sagen mere. Ansøgningen skal stadig afgøres – på det, I har.',
};

const taskOf = ({ status, consent }: Case): Task => {
  if (consent.withdrawn === undefined || !isOpen(status)) return TASKS[status];
  return status === 'deciding' ? UNSHARED_OPEN : UNSHARED;
};

/** A card's subject has room for this many characters; a name of thirty words has no use for all its initials. */
const WHO = 60;

/** »ML-2026-001 · M.« */
export const caseTitle = ({ number, personal }: Case): string => {
  const who = initials(personal.citizenName ?? '');
  return who === '' ? number : `${number} · ${who}`.slice(0, WHO).toWellFormed();
};

/** Where somebody assesses, decides or countersigns, a conflict of interest is one press away (practice §3). */
const DECIDES: ReadonlySet<Status> = new Set([
  'with-provider',
  'joint',
  'countersigning',
  'deciding',
  'complained',
]);

/** Who reads a card, in which programme, on which day. */
export interface Reader {
  readonly member: Member;
  readonly programme: Programme;
  readonly today: Day;
}

/** A course that nobody at the provider has, seen by one who can take it. */
const canTake = (subject: Case, { member, programme, today }: Reader): boolean =>
  subject.coach === undefined &&
  mayNow(subject.status, 'take-case') &&
  may(member, 'take-case', programme, today, subject);

const NO_COACH: Task = {
  title: 'Borgeren har ingen coach endnu',
  what: 'Borgeren har en plads. Den første coach, der tager sagen, har den.',
};

/** Those who worked with a citizen whom a wrong discharge took the place from. */
const RETURNED: Task = {
  title: 'Udskrivningen var en fejl',
  what: 'Pladsen er lovet en anden, så borgeren står først på ventelisten. Forløbet fortsætter, når der er en plads.',
};

const knownTask = (subject: Case, take: boolean): Task => {
  if (take) return NO_COACH;
  return subject.status === 'waitlisted' && subject.course ? RETURNED : taskOf(subject);
};

const takeButtons = (number: string): TaskData['buttons'] => [
  { title: 'Jeg tager sagen', verb: 'open', data: { case: number, dialog: 'take-case' } },
  { title: 'Åbn', verb: 'view', data: { case: number, view: 'case' } },
];

/** What a card's button opens: the dialog of whoever has the ball, the second key, or the case itself. */
const buttonsOn = ({ number, status, proposal }: Case, news: boolean): TaskData['buttons'] => {
  const data = { case: number };
  const recuse = { title: 'Jeg er inhabil', verb: 'open', data: { ...data, dialog: 'recuse' } };
  // Those who hear of a talk are not those who answer after it.
  const dialog = news || status === 'invited' ? undefined : nextDialog(status);
  const open =
    dialog === undefined
      ? { title: 'Åbn', verb: 'view', data: { ...data, view: 'case' } }
      : { title: 'Åbn', verb: 'open', data: { ...data, dialog } };
  if (news) return [open];
  // The press names what was on the card: another recommendation may have taken its place.
  if (status === 'phase-proposed' && proposal) {
    const seen = { ...data, proposal: proposalKey(proposal) };
    return [
      { title: 'Enig – bekræft', verb: 'countersign', data: seen },
      { title: 'Ikke enig', verb: 'decline', data: seen },
      open,
    ];
  }
  if (status !== 'countersigning') return DECIDES.has(status) ? [open, recuse] : [open];
  return [
    { title: 'Enig – bekræft', verb: 'countersign', data },
    { title: 'Ikke enig', verb: 'decline', data },
    open,
    recuse,
  ];
};

/** What must be seen before a button is pressed: what is to be confirmed, and when they talk. */
const factLines = (subject: Case, programme: Programme, today: Day): TaskData['lines'] => {
  const { status, joint, talk, proposal } = subject;
  if (status === 'phase-proposed' && proposal)
    return [
      { text: `${recommendedText(proposal).da}.` },
      ...proposalLines(subject, programme, today).map(({ da }) => ({ text: da })),
    ];
  if (status === 'countersigning' && joint) return [{ text: `${proposalOf(joint).da}.` }];
  return status === 'invited' && talk !== undefined ? [{ text: `Samtalen er ${day(talk).da}.` }] : [];
};

/** Who waits for a case without having the ball hears where it is, and opens the case instead of another's task. */
const isNews = (subject: Case, to: PersonKey): boolean => {
  // That a coach has to be found is said to the coaches; for the others it is an enrolment.
  const holders = holdersOf(subject).filter((holder) => holder.kind === 'person' || holder.role !== 'coach');
  const waits = to === subject.caseworker || to === subject.coach;
  // What stands there of a talk is written for those who only hear of it.
  if (subject.status === 'invited') return false;
  return waits && holders.length > 0 && !holders.some((one) => one.kind === 'person' && one.person === to);
};

/** The card for whoever has the ball now, or whose case has moved. */
export const taskMessage = async (subject: Case, reader: Reader): Promise<Message> => {
  const news = isNews(subject, personKey(reader.member));
  const who = caseTitle(subject);
  if (subject.status === 'offered' && subject.offer && !news) return offerMessage(subject, who, reader);
  const take = canTake(subject, reader);
  const { title, what } = news
    ? { title: 'Nyt i sagen', what: `${STATUS[subject.status].da}.` }
    : knownTask(subject, take);
  const due = dueOn(subject);
  const card = await taskCard({
    title,
    subject: who,
    lines: [
      { text: what },
      ...(news ? [] : factLines(subject, reader.programme, reader.today)),
      ...(due === undefined ? [] : [{ text: `Fristen er ${day(due).da}.` }]),
    ],
    buttons: take && !news ? takeButtons(subject.number) : buttonsOn(subject, news),
  });
  return { card, summary: `${title}: ${who}` };
};
