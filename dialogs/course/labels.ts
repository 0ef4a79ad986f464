import type {
  ActivityType,
  Attendance,
  CourseState,
  GateItem,
  PauseReason,
  PhaseStep,
  ProgressArea,
  ProgressMark,
} from '../../domain/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** The kinds of activity in the note's own words (practice §2). */
export const ACTIVITY_TYPE: Readonly<Record<ActivityType, Text>> = {
  guidance: text('Personlig vejledning', 'Personal guidance'),
  'business-coaching': text('Erhvervscoaching', 'Business coaching'),
  'financial-advice': text('Finansiel rådgivning', 'Financial advice'),
  'course-accounting': text('Undervisning: regnskab', 'Lesson: accounting'),
  'course-tax': text('Undervisning: skat', 'Lesson: tax'),
  'course-vat': text('Undervisning: moms', 'Lesson: VAT'),
  sparring: text('Individuel sparring', 'Individual sparring'),
  advice: text('Rådgivning', 'Advice'),
  'course-day': text('Kursusdag', 'Course day'),
  'network-meeting': text('Netværksmøde', 'Network meeting'),
};

export const ATTENDANCE: Readonly<Record<Attendance, Text>> = {
  attended: text('Mødt', 'Attended'),
  cancelled: text('Meldte afbud', 'Cancelled'),
  'cancelled-by-us': text('Aflyst af os', 'Cancelled by us'),
  'no-show': text('Kom ikke', 'Did not come'),
};

export const COURSE_STATE: Readonly<Record<CourseState, Text>> = {
  'on-track': text('Følger planen', 'On track'),
  attention: text('Kræver opmærksomhed', 'Needs attention'),
  stalled: text('Står stille', 'Stalled'),
};

export const PROGRESS_AREA: Readonly<Record<ProgressArea, Text>> = {
  progressIdea: text('Idéen', 'The idea'),
  progressPlan: text('Forretningsplanen', 'The business plan'),
  progressEconomy: text('Økonomien', 'The finances'),
  progressCustomers: text('Kunderne', 'The customers'),
};

export const PROGRESS_MARK: Readonly<Record<ProgressMark, Text>> = {
  '1': text('Ikke begyndt', 'Not begun'),
  '2': text('Begyndt', 'Begun'),
  '3': text('Godt på vej', 'Well under way'),
  '4': text('På plads', 'In place'),
};

export const PHASE_STEP: Readonly<Record<PhaseStep, Text>> = {
  advance: text('Videre til hovedforløbet', 'On to the main phase'),
  extend: text('Forlæng', 'Extend'),
  stop: text('Stop forløbet', 'Stop the course'),
};

export const GATE_ITEM: Readonly<Record<GateItem, Text>> = {
  guidance: ACTIVITY_TYPE.guidance,
  'business-coaching': ACTIVITY_TYPE['business-coaching'],
  'financial-advice': ACTIVITY_TYPE['financial-advice'],
  'course-accounting': ACTIVITY_TYPE['course-accounting'],
  'course-tax': ACTIVITY_TYPE['course-tax'],
  'course-vat': ACTIVITY_TYPE['course-vat'],
  'business-plan': text('Forretningsplan', 'Business plan'),
  budget: text('Budget', 'Budget'),
  'support-settled': text('Forsørgelsen i hovedforløbet er afklaret', 'Support in the main phase is settled'),
};

export const PAUSE_REASON: Readonly<Record<PauseReason, Text>> = {
  citizen: text('Borgerens forhold', "The citizen's circumstances"),
  leave: text('Barsel eller orlov', 'Parental or other leave'),
  holiday: text('Ferie', 'Holiday'),
  provider: text('Udbyderens forhold', "The provider's circumstances"),
  other: text('Andet', 'Other'),
};

/** »skat, moms og regnskab« */
export const listText = (texts: readonly Text[]): Text =>
  text(
    new Intl.ListFormat('da').format(texts.map(({ da }) => da)),
    new Intl.ListFormat('en').format(texts.map(({ en }) => en)),
  );
