import type { Recommendation, Status } from '../domain/case.ts';
import { sayDay } from '../domain/danish/say.ts';
import type { Day } from '../domain/day.ts';
import { daysBetween } from '../domain/day.ts';
import type { PlacesView } from '../domain/places.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';

/** Words that several dialogs and lists share. */
export const day = (value: Day): Text => text(sayDay(value, 'da'), sayDay(value, 'en'));

/** Which days can be chosen; none yet, where the earliest comes after the latest. */
export const dayBetween = (earliest: Day, latest: Day): Text => {
  if (earliest > latest)
    return text(
      `Det kan tidligst være ${day(earliest).da}, og så langt er vi ikke endnu.`,
      `It can be ${day(earliest).en} at the earliest, and we are not that far yet.`,
    );
  return earliest === latest
    ? text(`Dagen kan kun være ${day(latest).da}.`, `The day can only be ${day(latest).en}.`)
    : text(
        `Vælg en dag fra ${day(earliest).da} til ${day(latest).da}.`,
        `Choose a day from ${day(earliest).en} to ${day(latest).en}.`,
      );
};

export const STATUS: Readonly<Record<Status, Text>> = {
  'with-provider': text('Til vurdering hos Næstved', 'With Næstved for assessment'),
  invited: text('Indkaldt til visitationssamtale', 'Invited to an assessment talk'),
  returned: text('Spørgsmål til jobcentret', 'Question to the job centre'),
  joint: text('Uenighed – aftal et møde', 'You disagree – arrange a meeting'),
  countersigning: text('Fælles afgørelse – venter på nr. 2', 'Joint decision – waiting for no. 2'),
  deciding: text('Jobcentret afgør sagen', 'The job centre decides'),
  refusing: text('Afslaget bliver skrevet', 'The refusal is being written'),
  hearing: text('Borgeren bliver hørt', 'The citizen is being heard'),
  writing: text('Afslaget er klar til at blive sendt', 'The refusal is ready to be sent'),
  refused: text('Afslag sendt', 'Refused'),
  complained: text('Klage over afslaget', 'Complaint over the refusal'),
  waitlisted: text('På venteliste', 'On the waiting list'),
  offered: text(
    'Tilbud om plads – venter på borgerens svar',
    "Place offered – waiting for the citizen's answer",
  ),
  enrolled: text('Indskrevet', 'Enrolled'),
  'phase-proposed': text(
    'Faseskift – venter på sagsbehandleren',
    'Phase change – waiting for the caseworker',
  ),
  paused: text('På pause', 'Paused'),
  ending: text('Afgørelse om udskrivning bliver skrevet', 'The discharge is being written'),
  'ending-hearing': text('Borgeren bliver hørt om udskrivning', 'The citizen is heard on the discharge'),
  'ending-writing': text('Udskrivningen er klar til at blive sendt', 'The discharge is ready to be sent'),
  discharged: text('Udskrevet', 'Discharged'),
  withdrawn: text('Trukket tilbage', 'Withdrawn'),
  erased: text('Personoplysninger slettet', 'Personal data erased'),
};

export const RECOMMENDATION: Readonly<Record<Recommendation, Text>> = {
  suitable: text('Ja', 'Yes'),
  'suitable-with-support': text('Ja, med støtte', 'Yes, with support'),
  'not-suitable': text('Nej, ikke på nuværende tidspunkt', 'No, not at present'),
};

/** What is free and when more will be: » Én plads er ledig nu; næste ventes ledig 1. oktober 2016.« */
export const freeLine = (free: number, nextFree: Day | undefined): Text => {
  const next = nextFree === undefined ? undefined : day(nextFree);
  if (free === 0) {
    return next
      ? text(`Næste plads ventes ledig ${next.da}.`, `Next place expected ${next.en}.`)
      : text('Ingen plads er ledig.', 'No place is free.');
  }
  const now = text(
    free === 1 ? 'Én plads er ledig nu' : `${free} pladser er ledige nu`,
    free === 1 ? 'One place is free now' : `${free} places are free now`,
  );
  return next
    ? text(`${now.da}; næste ventes ledig ${next.da}.`, `${now.en}; the next is expected ${next.en}.`)
    : text(`${now.da}.`, `${now.en}.`);
};

/** Said where an offer comes so late that the assessment is old (practice §3, Place). */
export const STALE = text(
  'Er oplysningerne stadig rigtige? Det er længe siden, sagen blev vurderet. Se den igennem, før borgeren svarer.',
  'Is what the case says still right? It was assessed long ago. Look it through before the citizen answers.',
);

/** » 1 plads er tilbudt.«: neither in use nor free; empty where none is. */
export const heldLine = (held: number): Text => {
  if (held === 0) return text('', '');
  return text(
    held === 1 ? ' 1 plads er tilbudt.' : ` ${held} pladser er tilbudt.`,
    held === 1 ? ' 1 place is offered.' : ` ${held} places are offered.`,
  );
};

/** »I brug«, or »brugt« where places count in all: a course that has ended uses none, and has used one up. */
export const usedWord = (inAll: boolean | undefined): Text =>
  inAll === true ? text('brugt', 'used') : text('i brug', 'in use');

/** »2 af 2 pladser i brug, 3 venter. Næste plads ventes ledig 1. oktober 2016.« */
export const placesLine = ({ used, total, free, held, queued, nextFree, inAll }: PlacesView): Text => {
  const word = usedWord(inAll);
  const waiting = text(
    queued === 0 ? 'ingen venter' : `${queued} venter`,
    queued === 0 ? 'nobody is waiting' : `${queued} waiting`,
  );
  const offered = heldLine(held);
  const more = freeLine(free, nextFree);
  return text(
    `${used} af ${total} pladser ${word.da}, ${waiting.da}.${offered.da} ${more.da}`,
    `${used} of ${total} places ${word.en}, ${waiting.en}.${offered.en} ${more.en}`,
  );
};

/** »Fristen er 14. maj 2027 – 7 dage endnu.« */
export const deadlineLine = (deadline: Day, today: Day): Text => {
  const due = day(deadline);
  const left = daysBetween(today, deadline);
  if (left === 0) return text(`Fristen er i dag, ${due.da}.`, `The deadline is today, ${due.en}.`);
  const passed = left < 0;
  return text(
    passed
      ? `Fristen var ${due.da} – overskredet.`
      : `Fristen er ${due.da} – ${left} ${left === 1 ? 'dag' : 'dage'} endnu.`,
    passed
      ? `The deadline was ${due.en} – passed.`
      : `Deadline ${due.en} – ${left} ${left === 1 ? 'day' : 'days'} left.`,
  );
};
