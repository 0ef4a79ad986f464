import type { Case } from '../../domain/case.ts';
import type { AccessRequest } from '../../domain/access-request.ts';
import type { Fields } from './lines.ts';
import { choiceOf, day, organisation, person } from './lines.ts';
import { ACCESS, CONSENT, SIDE } from './words.ts';

export const CONSENTED: Fields<Case['consent']> = {
  day: ['Du sagde ja til, at sagen deles', day],
  form: ['Hvordan', choiceOf(CONSENT)],
  information: ['Du er informeret med teksten af', day],
  withdrawn: ['Du sagde nej igen', day],
};

export const ASKED: Fields<AccessRequest> = {
  kind: ['Du bad om', choiceOf(ACCESS)],
  organisation: ['Hos', organisation],
  side: ['For', choiceOf(SIDE)],
  on: ['Dato', day],
  until: ['Svar senest', day],
  by: ['Noteret af', person],
  given: ['Givet', day],
};
