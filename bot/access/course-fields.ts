import type { Held } from '../../domain/course-events.ts';
import type {
  Course,
  Ending,
  FollowUp,
  MonthlyStatus,
  Offer,
  Pause,
  PhaseProposal,
  Session,
} from '../../domain/case.ts';
import {
  ACTIVITY_TYPE,
  ATTENDANCE,
  COURSE_STATE,
  GATE_ITEM,
  PHASE_STEP,
} from '../../dialogs/course/labels.ts';
import type { Fields } from './lines.ts';
import { choiceOf, count, day, each, listed, person, within, yesNo } from './lines.ts';
import { PHASE } from './words.ts';

const PAUSE: Fields<Pause> = {
  from: ['Pause fra', day],
  to: ['Første dag tilbage', day],
  expectedReturn: ['Ventet tilbage', day],
};

export const COURSE: Fields<Course> = {
  notice: ['Orientering om indskrivningen nr.', count],
  start: ['Første dag', day],
  qualifyingUntil: ['Opkvalificerende forløb til og med', day],
  mainUntil: ['Hovedforløb til og med', day],
  mainFrom: ['Hovedforløb fra', day],
  pauses: ['Pauser', each(within(PAUSE))],
  again: ['Fortsatte efter en fejl', day],
  beyond: ['Længere end det antal dage, der er købt', yesNo],
};

export const ENDING: Fields<Ending> = {
  date: ['Sidste dag', day],
  phase: ['Sluttede i', choiceOf(PHASE)],
  early: ['Før tid', yesNo],
  notice: ['Orientering om udskrivningen nr.', count],
  sent: ['Afgørelsen sendt', day],
};

export const OFFER: Fields<Offer> = {
  from: ['Tilbudt', day],
  until: ['Svar senest', day],
  extended: ['Forlænget', yesNo],
};

export const PROPOSAL: Fields<PhaseProposal> = {
  recommendation: ['Coachen anbefaler', choiceOf(PHASE_STEP)],
  date: ['Fra', day],
  until: ['Til og med', day],
  agreed: ['Du er enig', yesNo],
  beyond: ['Længere end det antal dage, der er købt', yesNo],
  lacks: ['Det mangler', listed(choiceOf(GATE_ITEM))],
  by: ['Anbefalet af', person],
};

export const SESSION: Fields<Session> = {
  date: ['Dato', day],
  types: ['Aktivitet', listed(choiceOf(ACTIVITY_TYPE))],
  minutes: ['Minutter', count],
  attendance: ['Fremmøde', choiceOf(ATTENDANCE)],
  entry: ['Noteret som hændelse nr.', count],
};

export const HELD: Fields<Held> = {
  date: ['Dato', day],
  types: ['Aktivitet', listed(choiceOf(ACTIVITY_TYPE))],
  minutes: ['Minutter', count],
  attendance: ['Fremmøde', choiceOf(ATTENDANCE)],
};

export const MONTHLY: Fields<MonthlyStatus> = {
  date: ['Dato', day],
  state: ['Status', choiceOf(COURSE_STATE)],
};

export const FOLLOW_UP: Fields<FollowUp> = {
  months: ['Måneder efter', count],
  date: ['Dato', day],
};
