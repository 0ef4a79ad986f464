import type { Assessment, Case, Complaint, Hearing, JointProposal } from '../../domain/case.ts';
import { WAIVER } from '../../dialogs/happened/waiver.ts';
import type { Fields } from './lines.ts';
import { choiceOf, day, listed, moment, person, yesNo } from './lines.ts';
import { DECISION, HEARD, JUDGED, SIDE } from './words.ts';

export const ASSESSMENT: Fields<Assessment> = {
  decision: ['Svar', choiceOf(DECISION)],
  by: ['Fra', person],
  at: ['Givet', moment],
};

export const JOINT: Fields<JointProposal> = {
  decision: ['Svar', choiceOf(DECISION)],
  meetingDate: ['Møde', day],
  startDate: ['Mulig start', day],
  by: ['Skrevet af', person],
  side: ['For', choiceOf(SIDE)],
};

export const HEARING: Fields<Hearing> = {
  until: ['Svar senest', day],
  result: ['Resultat', choiceOf(HEARD)],
  waiver: ['Det skyldes', choiceOf(WAIVER)],
  on: ['Noteret', day],
};

export const COMPLAINT: Fields<Complaint> = {
  date: ['Modtaget', day],
  reassessBy: ['Ny vurdering senest', day],
  late: ['Efter klagefristen', yesNo],
  result: ['Resultat', choiceOf(JUDGED)],
};

export const KEYS: Fields<NonNullable<Case['keys']>> = {
  'job-centre': ['For jobcentret', listed(person)],
  provider: ['For udbyderen', listed(person)],
};
