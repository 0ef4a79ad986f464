import { text } from '../../domain/text.ts';

/** What everybody with the case may know of an activity. */
export const SHARED = text(
  'Coachen og sagsbehandleren på sagen og lederen i jobcentret.',
  "The coach and the caseworker of the case and the job centre's leader.",
);
