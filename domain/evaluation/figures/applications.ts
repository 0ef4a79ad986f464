import { text } from '../../text.ts';
import type { Counted } from '../figure.ts';

const count = { unit: 'count', taken: 'count' } as const;
const middleDays = { unit: 'days', taken: 'median' } as const;

/** From the application to the decision, and how long that took. */
export const APPLICATIONS = {
  applications: {
    ...count,
    label: text('Ansøgninger', 'Applications'),
    means: text('Sager med ansøgningsdato i perioden.', 'Cases whose application date lies in the period.'),
  },
  'recommended-suitable': {
    ...count,
    of: { whole: 'applications', by: 'recommendation' },
    label: text('Jobcentrets indstilling: ja', "Job centre's recommendation: yes"),
    means: text('Ansøgninger i perioden med den indstilling.', 'Applications in the period with it.'),
  },
  'recommended-with-support': {
    ...count,
    of: { whole: 'applications', by: 'recommendation' },
    label: text('Jobcentrets indstilling: ja, med støtte', "Job centre's recommendation: yes, with support"),
    means: text('Ansøgninger i perioden med den indstilling.', 'Applications in the period with it.'),
  },
  'recommended-not': {
    ...count,
    of: { whole: 'applications', by: 'recommendation' },
    label: text('Jobcentrets indstilling: nej', "Job centre's recommendation: no"),
    means: text('Ansøgninger i perioden med den indstilling.', 'Applications in the period with it.'),
  },
  'answer-placed': {
    ...count,
    of: { whole: 'applications', by: 'answer' },
    label: text('Fik en plads', 'Got a place'),
    means: text(
      'Ansøgninger i perioden, der inden periodens sidste dag gav en indskrivning, som ikke blev fortrudt før start.',
      'Applications in the period enrolled by its last day, without a change of mind before the start.',
    ),
  },
  'answer-waiting': {
    ...count,
    of: { whole: 'applications', by: 'answer' },
    label: text('På venteliste', 'On the waiting list'),
    means: text(
      'Ansøgninger i perioden med ja, der på periodens sidste dag står på venteliste eller har et tilbud om en plads.',
      'Applications in the period with a yes that on its last day wait in line or are offered a place.',
    ),
  },
  'answer-refused': {
    ...count,
    of: { whole: 'applications', by: 'answer' },
    label: text('Fik afslag', 'Refused'),
    means: text(
      'Ansøgninger i perioden med et afslag, der er sendt senest periodens sidste dag og gælder den dag.',
      'Applications in the period with a refusal sent by its last day and in force on it.',
    ),
  },
  'answer-withdrawn': {
    ...count,
    of: { whole: 'applications', by: 'answer' },
    label: text('Trukket tilbage', 'Withdrawn'),
    means: text(
      'Ansøgninger i perioden, der er trukket tilbage, også efter et ja, et nej tak til et tilbud eller en fortrydelse før start.',
      'Applications in the period withdrawn, also after a yes, by declining an offer or before the start.',
    ),
  },
  'answer-open': {
    ...count,
    of: { whole: 'applications', by: 'answer' },
    label: text('Ikke afgjort endnu', 'Not decided yet'),
    means: text('Alle andre ansøgninger i perioden.', 'All other applications in the period.'),
  },
  assessments: {
    ...count,
    label: text('Vurderinger', 'Assessments'),
    means: text(
      'Udbyderens svar ja eller nej, på den dag det blev givet. En sag kan få flere.',
      "The provider's yes or no, on the day it was given. A case can have several.",
    ),
  },
  'assessed-yes': {
    ...count,
    of: { whole: 'assessments', by: 'decision' },
    label: text('Vurdering: ja', 'Assessment: yes'),
    means: text('Vurderinger i perioden med ja.', 'Assessments in the period with a yes.'),
  },
  'assessed-no': {
    ...count,
    of: { whole: 'assessments', by: 'decision' },
    label: text('Vurdering: nej', 'Assessment: no'),
    means: text('Vurderinger i perioden med nej.', 'Assessments in the period with a no.'),
  },
  decisions: {
    ...count,
    label: text('Afgørelser', 'Decisions'),
    means: text(
      'Hver sags første afgørelse: dagen for indskrivningen eller pladsen på ventelisten, eller dagen afslaget blev sendt.',
      "Each case's first decision: the day of the enrolment or of the place in line, or the day the refusal was sent.",
    ),
  },
  'decided-in-time': {
    ...count,
    of: { whole: 'decisions', by: 'deadline' },
    label: text('Inden fristen', 'Within the deadline'),
    means: text(
      'Afgjort senest på den frist, der fulgte af ansøgningsdatoen.',
      'Decided by the deadline that followed from the application date.',
    ),
  },
  'decided-in-extended-time': {
    ...count,
    of: { whole: 'decisions', by: 'deadline' },
    label: text('Inden en forlænget frist', 'Within an extended deadline'),
    means: text(
      'Afgjort efter den første frist, men senest på den frist, borgeren fik besked om.',
      'Decided after the first deadline, but by the one that the citizen was told of.',
    ),
  },
  'decided-late': {
    ...count,
    of: { whole: 'decisions', by: 'deadline' },
    label: text('Efter fristen', 'After the deadline'),
    means: text('Alle andre afgørelser i perioden.', 'All other decisions in the period.'),
  },
  'days-to-referral': {
    ...middleDays,
    label: text('Dage fra ansøgning til visitation', 'Days from application to referral'),
    means: text(
      'Fra ansøgningsdatoen til dagen, visitationen blev sendt, for dem der blev sendt i perioden.',
      'From the application date to the day the referral was sent, for those sent in the period.',
    ),
  },
  'days-to-assessment': {
    ...middleDays,
    label: text('Dage fra visitation til vurdering', 'Days from referral to assessment'),
    means: text(
      'Fra visitationen til sagens første vurdering, for dem der blev vurderet første gang i perioden.',
      "From the referral to the case's first assessment, for those first assessed in the period.",
    ),
  },
  'days-to-decision': {
    ...middleDays,
    label: text('Dage fra ansøgning til afgørelse', 'Days from application to decision'),
    means: text(
      'Fra ansøgningsdatoen til sagens første afgørelse, for afgørelser i perioden.',
      "From the application date to the case's first decision, for decisions in the period.",
    ),
  },
} as const satisfies Readonly<Record<string, Counted>>;
