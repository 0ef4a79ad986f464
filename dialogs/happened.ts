import type { AnyLoggedEvent, LoggedEvent } from '../domain/events.ts';
import { isLoanEvent } from '../domain/events.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { aboutCitizen } from './happened/citizen.ts';
import { aboutCourse } from './happened/course.ts';
import { aboutNotice } from './happened/notice.ts';
import { aboutRule } from './happened/rules.ts';
import { aboutLoan } from './happened/loan.ts';
import { aboutRefusals } from './happened/refusals.ts';
import { day } from './words.ts';

const aboutPlaces = (event: LoggedEvent & { readonly type: 'enrolled' | 'waitlisted' }): readonly Text[] => {
  if (event.type === 'waitlisted') {
    return [
      text(
        `Der er ingen ledig plads. Borgeren står nu som nr. ${event.data.position} på ventelisten.`,
        `No place is free. The citizen is now no. ${event.data.position} on the waiting list.`,
      ),
    ];
  }
  const { start, qualifyingUntil, mainUntil, notice, goesOn } = event.data;
  return [
    goesOn
      ? text(
          `Borgeren er i forløbet igen, og det fortsætter ${day(start).da}.`,
          `The citizen is on the course again, and it goes on ${day(start).en}.`,
        )
      : text(
          `Borgeren er indskrevet og starter ${day(start).da}.`,
          `The citizen is enrolled and starts ${day(start).en}.`,
        ),
    text(
      `Opkvalificerende forløb til og med ${day(qualifyingUntil).da}, hovedforløb til og med ${day(mainUntil).da}.`,
      `Qualifying phase to and including ${day(qualifyingUntil).en}, main phase to ${day(mainUntil).en}.`,
    ),
    text(
      `Erhvervschefen får orientering nr. ${notice} i kanalen.`,
      `The Erhvervschef gets notice no. ${notice} in the channel.`,
    ),
  ];
};

/** What an event means, said to who caused it: what is so now and what comes next. */
const sentencesOf = (event: AnyLoggedEvent): readonly Text[] => {
  if (isLoanEvent(event)) return aboutLoan(event);
  switch (event.type) {
    case 'enrolled':
    case 'waitlisted':
      return aboutPlaces(event);
    case 'erasure-proposed':
      return [
        text(
          'Lederen i jobcentret skal bekræfte som nr. 2 og har fået besked.',
          "The job centre's leader has to confirm as no. 2 and has been told.",
        ),
      ];
    case 'erasure-declined':
      return [text('Intet er slettet.', 'Nothing is erased.')];
    case 'erased':
      return [
        text(
          'Navn, sagsnummer hos jer og alle tekster er væk fra sagen. Kladder og gamle kort bliver ryddet i de næste minutter.',
          'Name, your case number and all texts are gone from the case. Drafts and old cards are cleared within minutes.',
        ),
      ];
    case 'disagreed':
      return [
        text(
          'Uenighed – aftal et møde. Begge parter har sagen under deres opgaver.',
          'You disagree – arrange a meeting. Both parties have the case among their tasks.',
        ),
      ];
    case 'refusal-begun':
      return [
        text(
          'Svaret er nej. Jobcentret skriver nu udkastet til afslaget; det ligger under sagsbehandlerens opgaver.',
          "The answer is no. The job centre writes the draft of the refusal; it is among the caseworker's tasks.",
        ),
      ];
    case 'question-asked':
      return [text('Jobcentret har fået spørgsmålet.', 'The job centre has got the question.')];
    case 'question-answered':
      return [text('Næstved har fået svaret.', 'Næstved has got the answer.')];
    case 'invited':
      return [
        text(
          `Samtalen er ${day(event.data.meetingDate).da}. Jobcentret har fået besked; svar på visitationen, når I har talt sammen.`,
          `The talk is on ${day(event.data.meetingDate).en}. The job centre knows; answer the referral after it.`,
        ),
      ];
    case 'joint-proposed':
      return [
        text(
          'Den anden part skal bekræfte som nr. 2 og har fået besked.',
          'The other party has to confirm as no. 2 and has been told.',
        ),
      ];
    case 'joint-agreed':
      return [text('Begge parter har bekræftet.', 'Both parties have confirmed.')];
    case 'joint-declined':
      return [
        text(
          'Den anden part får besked om, at I ikke er enige. Aftal et nyt møde.',
          'The other party is told that you do not agree. Arrange another meeting.',
        ),
      ];
    case 'still-disagreed':
      return [
        text(
          'I er stadig uenige, så jobcentret afgør sagen. Begge synspunkter står i den.',
          'You still disagree, so the job centre decides. Both views stand in the case.',
        ),
      ];
    case 'refusal-drafted':
    case 'heard':
    case 'refusal-sent':
    case 'complained':
    case 'complaint-judged':
      return aboutRefusals(event);
    case 'discharge-begun':
      return [
        text(
          'Borgeren er ikke enig, så jobcentret skal afgøre det. Sagsbehandleren skriver udkastet, hører borgeren og sender brevet.',
          'The citizen does not agree, so the job centre decides. The caseworker drafts it, hears the citizen and sends the letter.',
        ),
      ];
    case 'discharge-dropped':
      return [text('Forløbet fortsætter.', 'The course goes on.')];
    case 'discharged':
      return [
        text(
          `Borgeren er udskrevet ${day(event.data.date).da}. Erhvervschefen får orientering nr. ${event.data.notice} i kanalen.`,
          `The citizen is discharged ${day(event.data.date).en}. The Erhvervschef gets notice no. ${event.data.notice} in the channel.`,
        ),
      ];
    case 'reopened':
      return [
        text(
          'Borgeren har pladsen igen, og Erhvervschefens orientering bliver rettet.',
          "The citizen has the place again, and the Erhvervschef's notice is corrected.",
        ),
      ];
    case 'withdrawn':
      return [
        text('Sagen er trukket tilbage.', 'The case is withdrawn.'),
        ...(event.data.notice === undefined
          ? []
          : [
              text(
                'Pladsen er ledig igen, og Erhvervschefens orientering bliver rettet.',
                "The place is free again, and the Erhvervschef's notice is corrected.",
              ),
            ]),
      ];
    case 'corrected': {
      const { course, ending } = event.data;
      if (course)
        return [
          text(
            `Rettet. Borgeren starter ${day(course.start).da}, og Erhvervschefens orientering bliver rettet. Send borgeren et nyt brev.`,
            `Corrected. The citizen starts ${day(course.start).en}, and the Erhvervschef's notice is corrected. Send the citizen a new letter.`,
          ),
        ];
      if (ending)
        return [
          text(
            `Rettet. Borgeren er udskrevet ${day(ending.date).da}, og Erhvervschefens orientering bliver rettet.`,
            `Corrected. The citizen is discharged ${day(ending.date).en}, and the Erhvervschef's notice is corrected.`,
          ),
        ];
      return event.data.deadline === undefined
        ? [
            text(
              'Rettet. Det gamle står i hændelsesloggen.',
              'Corrected. The old value stays in the event log.',
            ),
          ]
        : [
            text(
              `Rettet. Fristen er nu ${day(event.data.deadline).da}.`,
              `Corrected. The deadline is now ${day(event.data.deadline).en}.`,
            ),
          ];
    }
    case 'recused':
      return [
        event.data.unmanned
          ? text(
              'Du er inhabil. Ingen andre kan tage sagen lige nu, så lederen og administratoren får besked.',
              'You have a conflict of interest. Nobody else can take the case now, so the leader and the administrator are told.',
            )
          : text(
              'Du er inhabil. Andre tager sig af sagen, og du kan ikke længere se den.',
              'You have a conflict of interest. Others see to the case, and you no longer see it.',
            ),
      ];
    case 'reinstated':
      return [text('Kollegaen kan arbejde med sagen igen.', 'The colleague can work with the case again.')];
    case 'handed-over':
      return [];
    case 'deadline-extended':
      return [
        text(
          `Fristen er nu ${day(event.data.until).da}. Send brevet til borgeren.`,
          `The deadline is now ${day(event.data.until).en}. Send the letter to the citizen.`,
        ),
      ];
    case 'offered':
    case 'offer-extended':
    case 'offer-declined':
    case 'offer-expired':
    case 'returned-to-line':
    case 'coach-taken':
    case 'activity-logged':
    case 'activity-corrected':
    case 'planned-dropped':
    case 'status-recorded':
    case 'note-added':
    case 'phase-proposed':
    case 'phase-agreed':
    case 'phase-declined':
    case 'paused':
    case 'resumed':
    case 'support-changed':
    case 'citizen-moved':
    case 'move-settled':
    case 'consent-withdrawn':
    case 'consent-renewed':
    case 'followed-up':
    case 'experience-shared':
      return aboutCourse(event);
    case 'access-asked':
    case 'access-given':
    case 'remark-added':
      return aboutCitizen(event);
    case 'notice-questioned':
    case 'notice-answered':
      return aboutNotice(event);
    case 'rule-proposed':
    case 'rule-confirmed':
    case 'rule-declined':
      return aboutRule(event);
    case 'undone':
    case 'finally-decided':
    case 'assessed':
    case 'referred':
    case 'notice-acknowledged':
    case 'channel-bound':
    case 'member-added':
    case 'roles-changed':
    case 'member-left':
    case 'admin-proposed':
    case 'admin-confirmed':
    case 'admin-declined':
    case 'absence-set':
    case 'absence-ended':
      return [];
  }
};

const undoneLine = (number: string, gone: boolean): Text =>
  gone
    ? text(`Fortrudt. ${number} er trukket tilbage.`, `Undone. ${number} is withdrawn.`)
    : text(`Fortrudt. ${number} er, som den var før.`, `Undone. ${number} is as it was before.`);

/** Somebody who waited no longer stands in the way, so the case itself is offered a place at once. */
const ownOffer = (until: string): readonly Text[] => [
  text(
    `En plads er holdt til borgeren til og med ${day(until).da}.`,
    `A place is held for the citizen until ${day(until).en}.`,
  ),
];

/** What a card says once something is stored: where, and what it means. */
export const happenedLines = (events: readonly AnyLoggedEvent[]): readonly Text[] => {
  const [first] = events;
  const number = first && 'case' in first ? first.case : '';
  const said =
    first?.type === 'undone'
      ? undoneLine(number, first.data.restored.status === 'withdrawn')
      : text(`Gemt i ${number}.`, `Saved in ${number}.`);
  return [
    said,
    ...events.flatMap((event) =>
      event.type === 'offered' && event.case === number ? ownOffer(event.data.until) : sentencesOf(event),
    ),
  ];
};
