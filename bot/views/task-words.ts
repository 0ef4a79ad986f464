import type { Kept } from '../../domain/announcement.ts';
import type { Case, Status } from '../../domain/case.ts';
import { isOpen } from '../../domain/status.ts';

interface Task {
  readonly title: string;
  readonly what: string;
}

/**
 * What people are told when they get the ball, or when their case has moved. Danish: personal cards are sent before
 * anybody chose a language.
 */
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

const NO_COACH: Task = {
  title: 'Borgeren har ingen coach endnu',
  what: 'Borgeren har en plads. Den første coach, der tager sagen, har den.',
};

/** Those who worked with a citizen whom a wrong discharge took the place from. */
const RETURNED: Task = {
  title: 'Udskrivningen var en fejl',
  what: 'Pladsen er lovet en anden, så borgeren står først på ventelisten. Forløbet fortsætter, når der er en plads.',
};

/** A discharge that people had heard of is none: they hear of that, and of no enrolment. */
const KEPT: Readonly<Record<Kept, Task>> = {
  undone: {
    title: 'Udskrivningen er fortrudt',
    what: 'Borgeren har sin plads igen, og forløbet fortsætter som før.',
  },
  reopened: {
    title: 'Udskrivningen var en fejl',
    what: 'Borgeren har sin plads igen, og forløbet fortsætter.',
  },
  'discharge-dropped': {
    title: 'Borgeren bliver ikke udskrevet',
    what: 'Borgeren beholder sin plads, og forløbet fortsætter.',
  },
};

/** What a card says that somebody has to do, or that has come of the case; `take`: its reader can become the coach. */
export const knownTask = (subject: Case, take: boolean, kept?: Kept): Task => {
  if (take) return NO_COACH;
  // Who has to confirm a phase again has that to do.
  if (kept !== undefined && subject.status !== 'phase-proposed') return KEPT[kept];
  return subject.status === 'waitlisted' && subject.course ? RETURNED : taskOf(subject);
};
