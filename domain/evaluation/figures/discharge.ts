import { text } from '../../text.ts';
import type { Counted } from '../figure.ts';

const count = { unit: 'count', taken: 'count' } as const;

const reason = (da: string, en: string) =>
  ({
    ...count,
    closed: true,
    of: { whole: 'discharges', by: 'reason' },
    label: text(da, en),
    means: text('Udskrivninger i perioden med den grund.', 'Discharges in the period for that reason.'),
  }) as const;

/** Ind- og udskrivning: how courses end, and what the Erhvervschef was told. */
export const DISCHARGE = {
  discharges: {
    ...count,
    label: text('Udskrivninger', 'Discharges'),
    means: text(
      'Forløb med sidste dag i perioden. En udskrivning, der blev taget tilbage, tæller ikke.',
      'Courses whose last day lies in the period. A discharge that was taken back does not count.',
    ),
  },
  'discharged-as-planned': {
    ...count,
    of: { whole: 'discharges', by: 'time' },
    label: text('Som planlagt', 'As planned'),
    means: text(
      'Udskrivninger i perioden på hovedforløbets sidste dag eller senere.',
      'Discharges in the period on the last day of the main phase or later.',
    ),
  },
  'discharged-early': {
    ...count,
    of: { whole: 'discharges', by: 'time' },
    label: text('Før tid', 'Early'),
    means: text('Alle andre udskrivninger i perioden.', 'All other discharges in the period.'),
  },
  'discharged-in-qualifying': {
    ...count,
    of: { whole: 'discharges', by: 'phase' },
    label: text('Fra det opkvalificerende forløb', 'From the qualifying phase'),
    means: text('Udskrivninger i perioden fra den fase.', 'Discharges in the period from that phase.'),
  },
  'discharged-in-main': {
    ...count,
    of: { whole: 'discharges', by: 'phase' },
    label: text('Fra hovedforløbet', 'From the main phase'),
    means: text('Udskrivninger i perioden fra den fase.', 'Discharges in the period from that phase.'),
  },
  'discharged-by-agreement': {
    ...count,
    of: { whole: 'discharges', by: 'agreement' },
    label: text('Aftalt med borgeren', 'Agreed with the citizen'),
    means: text(
      'Udskrivninger i perioden uden en afgørelse imod borgerens ønske.',
      "Discharges in the period without a decision against the citizen's wish.",
    ),
  },
  'discharged-by-decision': {
    ...count,
    of: { whole: 'discharges', by: 'agreement' },
    label: text('Afgjort imod borgerens ønske', "Decided against the citizen's wish"),
    means: text(
      'Udskrivninger i perioden ved en afgørelse, der blev sendt til borgeren.',
      'Discharges in the period by a decision that was sent to the citizen.',
    ),
  },
  'ended-completed': reason('Gennemført', 'Completed'),
  'ended-own-business': reason('Egen virksomhed', 'Own business'),
  'ended-employment': reason('Job', 'A job'),
  'ended-education': reason('Uddannelse', 'Education'),
  'ended-personal': reason('Personlige forhold', 'Personal circumstances'),
  'ended-leave': reason('Barsel eller orlov', 'Leave'),
  'ended-not-to-main': reason('Gik ikke videre til hovedforløbet', 'Did not go on to the main phase'),
  'ended-withdrew': reason('Borgeren trak sig', 'The citizen withdrew'),
  'ended-no-show': reason('Udeblivelse', 'Stayed away'),
  'ended-moved': reason('Flyttet', 'Moved'),
  'ended-pension': reason('Pension eller ny målgruppe', 'Pension or another target group'),
  'ended-programme-ended': reason('Projektet er slut', 'The programme has ended'),
  'ended-death': reason('Død', 'Death'),
  'ended-other': reason('Andet', 'Other'),
  reopened: {
    ...count,
    label: text('Udskrivninger taget tilbage', 'Discharges taken back'),
    means: text(
      'Genoptagne forløb, på den dag det skete, også hvor borgeren venter på en ny plads.',
      'Courses reopened, on the day that happened, also where the citizen waits for a place.',
    ),
  },
  notices: {
    ...count,
    label: text('Orienteringer til Erhvervschefen', 'Notices to the business director'),
    means: text(
      'Orienteringer om ind- og udskrivning, på den dag de blev sendt.',
      'Notices of enrolments and discharges, on the day they were sent.',
    ),
  },
  'notices-seen': {
    ...count,
    of: { whole: 'notices', by: 'receipt' },
    label: text('Set', 'Seen'),
    means: text(
      'Orienteringer i perioden, der er kvitteret for senest periodens sidste dag.',
      'Notices in the period acknowledged by its last day.',
    ),
  },
  'notices-unseen': {
    ...count,
    of: { whole: 'notices', by: 'receipt' },
    label: text('Ikke set endnu', 'Not seen yet'),
    means: text('Alle andre orienteringer i perioden.', 'All other notices in the period.'),
  },
} as const satisfies Readonly<Record<string, Counted>>;
