import { text } from '../../text.ts';
import type { Counted } from '../figure.ts';

const count = { unit: 'count', taken: 'count' } as const;

const topic = (da: string, en: string) =>
  ({
    ...count,
    of: { whole: 'topics', by: 'kind' },
    label: text(da, en),
    means: text('Emner i aktiviteter i perioden af den slags.', 'Topics of that kind in the period.'),
  }) as const;

/** What the citizens took part in, and whether they came. */
export const ACTIVITIES = {
  activities: {
    ...count,
    label: text('Aktiviteter', 'Activities'),
    means: text(
      'Noterede aktiviteter efter dato, én for hver borger, der var tilmeldt. Det rettede gælder.',
      'Logged activities by date, one for each citizen who was down for it. As put right.',
    ),
  },
  attended: {
    ...count,
    of: { whole: 'activities', by: 'attendance' },
    label: text('Mødt', 'Attended'),
    means: text(
      'Aktiviteter i perioden, hvor borgeren mødte.',
      'Activities in the period that the citizen attended.',
    ),
  },
  cancelled: {
    ...count,
    of: { whole: 'activities', by: 'attendance' },
    label: text('Afbud fra borgeren', 'Cancelled by the citizen'),
    means: text(
      'Aktiviteter i perioden, borgeren meldte afbud til.',
      'Activities in the period that the citizen cancelled.',
    ),
  },
  'cancelled-by-us': {
    ...count,
    of: { whole: 'activities', by: 'attendance' },
    label: text('Aflyst af udbyderen', 'Cancelled by the provider'),
    means: text(
      'Aktiviteter i perioden, udbyderen aflyste.',
      'Activities in the period that the provider cancelled.',
    ),
  },
  'no-show': {
    ...count,
    of: { whole: 'activities', by: 'attendance' },
    label: text('Udeblevet', 'No-show'),
    means: text(
      'Aktiviteter i perioden, hvor borgeren udeblev.',
      'Activities in the period that the citizen stayed away from.',
    ),
  },
  'attended-time': {
    unit: 'minutes',
    taken: 'sum',
    label: text('Timer med fremmøde', 'Hours attended'),
    means: text(
      'Længden af de aktiviteter i perioden, hvor borgeren mødte.',
      'The length of the activities in the period that the citizen attended.',
    ),
  },
  topics: {
    ...count,
    label: text('Emner i aktiviteterne', 'Topics of the activities'),
    means: text(
      'Aktiviteter i perioden, hvor borgeren mødte, talt én gang for hver slags: en aften med regnskab og moms er to emner.',
      'Activities in the period that the citizen attended, once for each kind: an evening of accounting and VAT is two.',
    ),
  },
  'topic-guidance': topic('Personlig vejledning', 'Personal guidance'),
  'topic-business-coaching': topic('Erhvervscoaching', 'Business coaching'),
  'topic-financial-advice': topic('Finansiel rådgivning', 'Financial advice'),
  'topic-course-accounting': topic('Undervisning: regnskab', 'Lesson: accounting'),
  'topic-course-tax': topic('Undervisning: skat', 'Lesson: tax'),
  'topic-course-vat': topic('Undervisning: moms', 'Lesson: VAT'),
  'topic-sparring': topic('Individuel sparring', 'Individual sparring'),
  'topic-advice': topic('Rådgivning', 'Advice'),
  'topic-course-day': topic('Kursusdag', 'Course day'),
  'topic-network-meeting': topic('Netværksmøde', 'Network meeting'),
} as const satisfies Readonly<Record<string, Counted>>;
