import { text } from '../../text.ts';
import type { Counted } from '../figure.ts';

const count = { unit: 'count', taken: 'count' } as const;

/** Samarbejdet mellem de tre parter: what they asked each other and decided together. */
export const COOPERATION = {
  questions: {
    ...count,
    label: text('Spørgsmål fra udbyderen til jobcentret', 'Questions from the provider to the job centre'),
    means: text('Spørgsmål, på den dag de blev stillet.', 'Questions, on the day they were asked.'),
  },
  'days-to-answer': {
    unit: 'days',
    taken: 'median',
    label: text('Dage til svar på et spørgsmål', 'Days to answer a question'),
    means: text(
      'Fra spørgsmålet til svaret, for svar i perioden.',
      'From the question to the answer, for answers in the period.',
    ),
  },
  talks: {
    ...count,
    label: text('Visitationssamtaler', 'Assessment talks'),
    means: text(
      'Indkaldelser til en samtale, på den dag de blev noteret.',
      'Invitations to a talk, on the day they were noted.',
    ),
  },
  disagreements: {
    ...count,
    label: text('Uenighed mellem indstilling og vurdering', 'Recommendation and assessment disagreed'),
    means: text('På den dag vurderingen blev givet.', 'On the day of the assessment.'),
  },
  'joint-decisions': {
    ...count,
    label: text('Fælles afgørelser', 'Joint decisions'),
    means: text('På den dag den anden part bekræftede.', 'On the day the other party confirmed.'),
  },
  'decided-alone': {
    ...count,
    label: text('Afgjort af myndigheden alene', 'Decided by the authority alone'),
    means: text(
      'Afgørelser, den afgørende myndighed traf uden enighed, på den dag.',
      'Decisions that the deciding authority made without agreement, on that day.',
    ),
  },
  notes: {
    ...count,
    label: text('Notater til de andre parter', 'Notes to the other parties'),
    means: text('Notater i sager, på den dag de blev sendt.', 'Notes in cases, on the day they were sent.'),
  },
} as const satisfies Readonly<Record<string, Counted>>;
