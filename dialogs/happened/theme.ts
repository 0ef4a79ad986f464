import type { ComplaintResult, HearingResult } from '../../domain/case.ts';
import type { AnyLoggedEvent } from '../../domain/events.ts';
import { isLoanEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { CORRECTABLE_LABELS } from '../correct/labels.ts';
import { day } from '../words.ts';
import { citizenTheme } from './citizen.ts';
import { courseTheme } from './course-theme.ts';
import { loanTheme } from './loan-theme.ts';
import { peopleTheme } from './people.ts';
import { noticeTheme } from './notice.ts';
import { ruleTheme } from './rules.ts';

const HEARD: Readonly<Record<HearingResult, Text>> = {
  answered: text('Borgeren er hørt og har svaret', 'The citizen was heard and has answered'),
  'no-answer': text('Borgeren er hørt og har ikke svaret', 'The citizen was heard and has not answered'),
  'not-needed': text('Partshøring ikke nødvendig', 'Hearing not needed'),
};

const JUDGED: Readonly<Record<ComplaintResult, Text>> = {
  upheld: text('Klagen: medhold', 'Complaint upheld'),
  partly: text('Klagen: delvist medhold', 'Complaint partly upheld'),
  'rejected-sent-on': text('Klagen: fastholdt og sendt videre', 'Complaint rejected and sent on'),
};

/** One event in a few words; what it says is what everybody on the case may know. */
export const happenedTheme = (event: AnyLoggedEvent): Text => {
  if (isLoanEvent(event)) return loanTheme(event);
  switch (event.type) {
    case 'referred':
      return event.data.sharedWithProvider
        ? text('Visitation sendt til Næstved', 'Referral sent to the provider')
        : text('Visitation lavet, ikke delt med Næstved', 'Referral made, not shared with the provider');
    case 'assessed':
      return event.data.decision === 'approve'
        ? text('Næstved kan tilbyde en plads', 'The provider can offer a place')
        : text('Næstved kan ikke anbefale en plads', 'The provider cannot recommend a place');
    case 'question-asked':
      return text('Spørgsmål til jobcentret', 'Question to the job centre');
    case 'question-answered':
      return text('Jobcentret har svaret', 'The job centre has answered');
    case 'invited':
      return text(
        `Indkaldt til visitationssamtale ${day(event.data.meetingDate).da}`,
        `Invited to a talk on ${day(event.data.meetingDate).en}`,
      );
    case 'joint-proposed':
      return event.data.decision === 'approve'
        ? text('Fælles afgørelse: plads, venter på nr. 2', 'Joint decision: a place, waiting for no. 2')
        : text('Fælles afgørelse: afslag, venter på nr. 2', 'Joint decision: refusal, waiting for no. 2');
    case 'erasure-proposed':
      return text('Sletning af personoplysninger foreslået', 'Erasure of personal data proposed');
    case 'erasure-declined':
      return text('Nr. 2 er ikke enig i sletningen', 'No. 2 does not agree with the erasure');
    case 'erased':
      return text('Personoplysninger slettet', 'Personal data erased');
    case 'joint-agreed':
      return text('Bekræftet som nr. 2', 'Confirmed as no. 2');
    case 'joint-declined':
      return text('Nr. 2 er ikke enig', 'No. 2 does not agree');
    case 'still-disagreed':
      return text('Stadig uenige efter mødet', 'Still in disagreement after the meeting');
    case 'finally-decided':
      return event.data.decision === 'approve'
        ? text('Jobcentret har afgjort: plads', 'The job centre decided: a place')
        : text('Jobcentret har afgjort: afslag', 'The job centre decided: a refusal');
    case 'refusal-drafted':
      return text(
        `Partshøring, svar senest ${day(event.data.hearingUntil).da}`,
        `Hearing, answer by ${day(event.data.hearingUntil).en}`,
      );
    case 'heard':
      return HEARD[event.data.result];
    case 'refusal-sent':
      return text(`Afgørelse sendt ${day(event.data.date).da}`, `Decision sent ${day(event.data.date).en}`);
    case 'complained':
      return text(
        `Klage modtaget ${day(event.data.date).da}${event.data.late ? ', efter klagefristen' : ''}`,
        `Complaint received ${day(event.data.date).en}${event.data.late ? ', after the deadline' : ''}`,
      );
    case 'complaint-judged':
      return JUDGED[event.data.result];
    case 'withdrawn':
      return text('Trukket tilbage', 'Withdrawn');
    case 'corrected':
      return text(
        `Rettet: ${CORRECTABLE_LABELS[event.data.field].da}`,
        `Corrected: ${CORRECTABLE_LABELS[event.data.field].en}`,
      );
    case 'deadline-extended':
      return text(
        `Frist forlænget til ${day(event.data.until).da}`,
        `Deadline extended to ${day(event.data.until).en}`,
      );
    case 'discharge-begun':
      return text('Udskrivning mod borgerens ønske er begyndt', "Discharge against the citizen's wish begun");
    case 'discharge-dropped':
      return text('Udskrivningen er opgivet', 'The discharge was given up');
    case 'discharged':
      return text(
        `Udskrevet ${day(event.data.date).da} (orientering nr. ${event.data.notice})`,
        `Discharged ${day(event.data.date).en} (notice no. ${event.data.notice})`,
      );
    case 'reopened':
      return text('Sagen er åbnet igen', 'The case was reopened');
    case 'handed-over':
      return event.data.post === 'caseworker'
        ? text('Overdraget til en anden sagsbehandler', 'Handed over to another caseworker')
        : text('Overdraget til en anden coach', 'Handed over to another coach');
    case 'recused':
      return text('Inhabil i sagen', 'Conflict of interest in the case');
    case 'reinstated':
      return text('Inhabilitet ophævet', 'Conflict of interest ended');
    case 'undone':
      return text('Fortrudt', 'Undone');
    case 'disagreed':
      return text('Parterne er ikke enige', 'The parties disagree');
    case 'refusal-begun':
      return text('Afslaget bliver skrevet', 'The refusal is being written');
    case 'waitlisted':
      return text(
        `På venteliste som nr. ${event.data.position}`,
        `No. ${event.data.position} on the waiting list`,
      );
    case 'enrolled':
      if (event.data.goesOn)
        return text(
          `Forløbet fortsætter ${day(event.data.start).da} (orientering nr. ${event.data.notice})`,
          `The course goes on ${day(event.data.start).en} (notice no. ${event.data.notice})`,
        );
      return text(
        `Indskrevet fra ${day(event.data.start).da} (orientering nr. ${event.data.notice})`,
        `Enrolled from ${day(event.data.start).en} (notice no. ${event.data.notice})`,
      );
    case 'notice-acknowledged':
      return text(
        `Orientering nr. ${event.data.notice} er set af Erhvervschefen`,
        `Notice no. ${event.data.notice} was seen by the Erhvervschef`,
      );
    case 'channel-bound':
      return text('Kanalen er valgt', 'The channel was chosen');
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
      return courseTheme(event);
    case 'access-asked':
    case 'access-given':
    case 'remark-added':
      return citizenTheme(event);
    case 'notice-questioned':
    case 'notice-answered':
      return noticeTheme(event);
    case 'rule-proposed':
    case 'rule-confirmed':
    case 'rule-declined':
      return ruleTheme(event);
    case 'member-added':
    case 'roles-changed':
    case 'member-left':
    case 'admin-proposed':
    case 'admin-confirmed':
    case 'admin-declined':
    case 'absence-set':
    case 'absence-ended':
      return peopleTheme(event);
  }
};
