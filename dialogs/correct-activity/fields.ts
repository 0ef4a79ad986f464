import type { ActivityType, Attendance } from '../../domain/case.ts';
import { pauseOn, phaseOn } from '../../domain/course.ts';
import { withoutMark } from '../../domain/danish/cpr.ts';
import { latestActivity, typesOn } from '../../domain/decide/activity.ts';
import type { Day } from '../../domain/day.ts';
import { text } from '../../domain/text.ts';
import { ATTENDANCES } from '../../domain/vocabulary.ts';
import { typeOptions } from '../activity/activity-types.ts';
import { minutes } from '../activity/minutes.ts';
import { shareField } from '../activity/share-field.ts';
import { ATTENDANCE } from '../course/labels.ts';
import type { FieldContext } from '../engine/field.ts';
import { choice } from '../engine/fields/choice.ts';
import { choices } from '../engine/fields/choices.ts';
import { date } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { sayRefusal } from '../refusals.ts';
import { dayBetween } from '../words.ts';
import type { CorrectionFacts } from './facts.ts';
import { chosenIn } from './facts.ts';

/** What is said of one activity: another one has something else. */
export const OF_ONE = ['attendance', 'date', 'activityTypes', 'minutes', 'summary', 'share', 'agreements'];

const SHARED = text(
  'Coachen og sagsbehandleren på sagen og lederen i jobcentret.',
  "The coach and the caseworker of the case and the job centre's leader.",
);

const STAYS = text(
  'Står feltet tomt, bliver det, der står der nu.',
  'Left empty, what stands there now stays.',
);

/** The kinds of the phase on the day, and what stands there. */
const offered = ({ facts, answers, today }: FieldContext<CorrectionFacts>): readonly ActivityType[] => [
  ...new Set([
    ...typesOn(facts, (answers['date'] ?? today) as Day),
    ...(chosenIn(facts, answers)?.types ?? []),
  ]),
];

/** How it was, as far as the job centre counts it. */
export const heldFields = {
  attendance: choice<Attendance, 'required', CorrectionFacts>({
    presence: 'required',
    expanded: true,
    name: text('fremmøde', 'attendance'),
    label: text('Fremmøde', 'Attendance'),
    why: text(
      'Et forkert fravær kan koste borgeren ydelse, og sagsbehandleren får besked, når det bliver rettet.',
      'A wrong absence can cost the citizen the benefit, and the caseworker is told when it is put right.',
    ),
    readers: SHARED,
    example: text('mødt', 'attended'),
    options: () => ATTENDANCES.map((id) => ({ id, label: ATTENDANCE[id] })),
    fallback: ({ facts, answers }) => chosenIn(facts, answers)?.attendance,
  }),
  date: date<CorrectionFacts>({
    name: text('dato', 'date'),
    label: text('Hvornår?', 'When?'),
    why: text(
      'Borgerens fremmøde bliver talt i dagenes rækkefølge, ikke i den, det blev noteret i.',
      "The citizen's attendance is counted in the order of the days, not in that of the log.",
    ),
    readers: SHARED,
    example: text('i går', 'yesterday'),
    fallback: ({ facts, answers }) => chosenIn(facts, answers)?.date,
    check: (value, { facts, answers, today }) => {
      if (value === chosenIn(facts, answers)?.date) return undefined;
      const { latest = latestActivity(today) } = facts;
      if (value < facts.earliest || value > latest) return dayBetween(facts.earliest, latest);
      const paused = pauseOn(facts.course, value);
      return paused && sayRefusal({ code: 'in-pause', case: facts.case, from: paused.from }).say;
    },
  }),
  activityTypes: choices<ActivityType, 'required', CorrectionFacts>({
    presence: 'required',
    name: text('aktivitet', 'activity'),
    label: text('Hvad handlede det om?', 'What was it about?'),
    why: text(
      'Notatets indhold i hver fase bliver talt op igen efter det, du retter, før hovedforløbet kan begynde.',
      'What the note lists for each phase is counted again after what you put right, before the main phase can begin.',
    ),
    readers: SHARED,
    example: text('erhvervscoaching', 'business coaching'),
    options: typeOptions,
    offered,
    fallback: ({ facts, answers }) => chosenIn(facts, answers)?.types,
    check: (types, { facts, answers, today }) => {
      const was = chosenIn(facts, answers);
      const on = (answers['date'] ?? today) as Day;
      if (was?.date === on && was.types.join() === types.join()) return undefined;
      const known = typesOn(facts, on);
      return types.every((type) => known.includes(type))
        ? undefined
        : sayRefusal({ code: 'wrong-phase', case: facts.case, phase: phaseOn(facts.course, on) }).say;
    },
  }),
  minutes: minutes<CorrectionFacts>({
    name: text('minutter', 'minutes'),
    label: text('Hvor mange minutter?', 'How many minutes?'),
    why: text(
      'Evalueringen tæller timerne i alt, og borgerens tælles med, som de var.',
      "The evaluation counts the hours in all, the citizen's among them as they were.",
    ),
    readers: SHARED,
    example: text('45', '50'),
    held: ({ facts, answers }) => chosenIn(facts, answers)?.minutes,
  }),
};

export const reason = words<'required', CorrectionFacts>({
  presence: 'required',
  tells: true,
  name: text('grund', 'reason'),
  label: text('Hvorfor skal det rettes?', 'Why is it put right?'),
  why: text(
    'Jobcentret kan have handlet på det, der stod, og skal kunne se, hvem der rettede det og hvorfor.',
    'The job centre may have acted on what stood there, and must see who put it right and why.',
  ),
  readers: SHARED,
  example: text('jeg tog fejl af to borgere', 'I mixed up two citizens'),
});

/** The coach's words. */
export const wordFields = {
  summary: words<'optional', CorrectionFacts>({
    presence: 'optional',
    long: true,
    name: text('referat', 'summary'),
    label: text('Referat', 'Summary'),
    hint: STAYS,
    why: text(
      'Står der noget forkert i referatet, går du og din stedfortræder videre fra noget forkert.',
      'With a mistake in the summary you and your deputy go on from something wrong.',
    ),
    readers: text(
      'Kun coachen på sagen – og sagsbehandleren og lederen i jobcentret, hvis du deler det.',
      "Only the coach of the case – and the caseworker and the job centre's leader if you share it.",
    ),
    example: text('vi gik budgettet igennem', 'we went through the budget'),
    fallback: ({ facts, answers }) => chosenIn(facts, answers)?.words.summary,
  }),
  share: shareField<CorrectionFacts>(
    text(
      'Det, jobcentret har læst, kan ikke kaldes tilbage; det nye referat kan du holde for dig selv.',
      'What the job centre has read cannot be called back; the new summary you can keep to yourself.',
    ),
    ({ facts, answers }) => (chosenIn(facts, answers)?.words.shared === true ? 'yes' : 'no'),
  ),
  agreements: words<'optional', CorrectionFacts>({
    presence: 'optional',
    long: true,
    name: text('aftaler', 'agreements'),
    label: text('Aftaler', 'Agreements'),
    hint: STAYS,
    why: text(
      'Sagsbehandleren følger op på aftalerne og skal ikke følge op på noget, borgeren ikke har lovet.',
      'The caseworker follows up on the agreements, and not on something the citizen never promised.',
    ),
    readers: SHARED,
    example: text('taler med banken inden fredag', 'talks to the bank before Friday'),
    fallback: ({ facts, answers }) => chosenIn(facts, answers)?.words.agreements,
  }),
};

/** What is new in the words: what only stands there as it was says nothing. */
export const newWords = (
  said: {
    readonly summary?: string | undefined;
    readonly share: boolean;
    readonly agreements?: string | undefined;
  },
  was: { readonly summary?: string; readonly shared?: boolean; readonly agreements?: string } = {},
): { readonly summary?: string; readonly share: boolean; readonly agreements?: string } => {
  const { summary, share, agreements } = said;
  const before = withoutMark(was.summary ?? '');
  const opened = share && was.shared === false;
  return {
    share,
    ...(summary !== undefined && (summary !== before || opened) && { summary }),
    ...(agreements !== undefined && agreements !== withoutMark(was.agreements ?? '') && { agreements }),
  };
};
