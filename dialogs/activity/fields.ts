import { latestActivity } from '../../domain/decide/activity.ts';
import type { Day } from '../../domain/day.ts';
import { MOST_CASES, MOST_PEOPLE } from '../../domain/hand-over.ts';
import { phaseOn } from '../../domain/course.ts';
import { text } from '../../domain/text.ts';
import type { ActivityType } from '../../domain/vocabulary.ts';
import { ACTIVITY_TYPES } from '../../domain/vocabulary.ts';
import { ACTIVITY_TYPE, listText } from '../course/labels.ts';
import type { Field } from '../engine/field.ts';
import { cases } from '../engine/fields/cases.ts';
import { choices } from '../engine/fields/choices.ts';
import { date, maybeDate } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { yesNo } from '../engine/fields/yes-no.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';
import { day, dayBetween } from '../words.ts';
import { attendance } from './attendance.ts';
import type { ActivityFacts } from './facts.ts';
import { chosenIn, courseGroups, earliestIn, LISTED, misfit, pausedOn, titleOf, typesFor } from './facts.ts';
import { minutes } from './minutes.ts';

/** What everybody with the case may know of an activity. */
const SHARED = text(
  'Coachen og sagsbehandleren på sagen og lederen i jobcentret.',
  "The coach and the caseworker of the case and the job centre's leader.",
);

/** Which citizens. */
export const caseFields = {
  cases: cases<ActivityFacts>({
    name: text('sager', 'cases'),
    label: text('Hvem var det med?', 'Who was it with?'),
    hint: text('Skriv fx »1, 2« eller »alle«.', 'Write e.g. "1, 2" or "all".'),
    why: text(
      'Én borger eller et helt hold: alle får aktiviteten på deres sag.',
      'One citizen or a whole group: each gets the activity on their case.',
    ),
    readers: SHARED,
    example: text('1 og 2', '1 and 2'),
    misread: () =>
      text(
        'Vælg dem på listen, eller skriv numrene, fx »1 og 2«.',
        'Choose them in the list, or write their numbers, e.g. "1 and 2".',
      ),
    prefix: ({ facts }) => facts.prefix,
    options: ({ facts }) => facts.cases.map((one) => ({ id: one.number, label: titleOf(one) })),
    groups: ({ facts, today }) => courseGroups(facts, today),
    fallback: ({ facts }) => {
      const [only, ...more] = facts.cases;
      return only && more.length === 0 ? [only.number] : undefined;
    },
    check: (numbers, { facts }) => {
      if (numbers.length > MOST_CASES)
        return sayRefusal({ code: 'too-many-cases', most: MOST_CASES, people: MOST_PEOPLE }).say;
      const known = facts.cases.length >= LISTED;
      const stranger = numbers.find((number) => facts.cases.every((one) => one.number !== number));
      return known || stranger === undefined
        ? undefined
        : text(
            `${stranger} er ikke et forløb, du kan notere i nu. »sag ${stranger}« viser hvorfor, hvis du er på den.`,
            `${stranger} is no course that you can log in now. "case ${stranger}" shows why, if you are on it.`,
          );
    },
  }),
};

const typeChoices = choices<ActivityType, 'required', ActivityFacts>({
  presence: 'required',
  name: text('aktivitet', 'activity'),
  label: text('Hvad handlede det om?', 'What was it about?'),
  why: text(
    'Indholdet af hver fase står i notatet, og hovedforløbet kan først begynde, når det hele har været der.',
    'The note lists what each phase contains; the main phase begins once all of it has been there.',
  ),
  readers: SHARED,
  example: text('erhvervscoaching', 'business coaching'),
  options: () =>
    ACTIVITY_TYPES.map((id) => ({
      id,
      label: ACTIVITY_TYPE[id],
      synonyms: synonymsOf('activityTypes', id),
    })),
});

/** Those of the phase are offered; another one that is typed hears why it does not fit. */
const activityTypes: Field<readonly ActivityType[], 'required', ActivityFacts> = {
  ...typeChoices,
  input: (id, wire, context, lang) => {
    const input = typeChoices.input(id, wire, context, lang);
    const offered: ReadonlySet<string> = new Set(typesFor(context));
    const chosen = (wire ?? '').split(',').filter((type) => offered.has(type));
    const { value: _, ...rest } = input;
    return {
      ...rest,
      choices: (input['choices'] as readonly { readonly value: string }[]).filter(({ value }) =>
        offered.has(value),
      ),
      ...(chosen.length > 0 && { value: chosen.join(',') }),
    };
  },
  check: (types, { facts, answers, today }) => {
    const on = (answers['date'] ?? today) as Day;
    const course = misfit(facts, answers, on, types);
    return course && sayRefusal({ code: 'wrong-phase', case: course.number, phase: phaseOn(course, on) }).say;
  },
  asks: async (types, { answers, today }, { loggedOn }) => {
    const on = (answers['date'] ?? today) as Day;
    const [known, ...more] = await loggedOn(chosenIn(answers), on, types);
    if (!known) return undefined;
    const what = listText(known.types.map((type) => ACTIVITY_TYPE[type]));
    const others = more.length;
    return text(
      `${known.number}${others > 0 ? ` og ${others} til` : ''} har allerede ${what.da} ${day(on).da}. Er det en gang til?`,
      `${known.number}${others > 0 ? ` and ${others} more` : ''} has ${what.en} on ${day(on).en} already. Is this once more?`,
    );
  },
};

/** What, when and how long. */
export const crowdFields = {
  activityTypes,
  date: date<ActivityFacts>({
    name: text('dato', 'date'),
    label: text('Hvornår?', 'When?'),
    why: text(
      'Dagen afgør, hvilken fase af borgerens forløb det hører til.',
      "The day decides which phase of the citizen's course it belongs to.",
    ),
    readers: SHARED,
    example: text('i går', 'yesterday'),
    fallback: ({ today }) => today,
    check: (value, { facts, answers, today }) => {
      const earliest = earliestIn(facts, answers);
      const latest = latestActivity(today);
      if (earliest !== undefined && (value < earliest || value > latest)) return dayBetween(earliest, latest);
      const paused = pausedOn(facts, answers, value);
      return paused && sayRefusal({ code: 'in-pause', ...paused }).say;
    },
    asks: (value, { today }) =>
      Promise.resolve(
        value > today
          ? text(
              `${day(value).da} er ikke kommet endnu. Er det rigtigt?`,
              `${day(value).en} is still to come. Is that right?`,
            )
          : undefined,
      ),
  }),
  minutes: minutes({
    name: text('minutter', 'minutes'),
    label: text('Hvor mange minutter?', 'How many minutes?'),
    why: text(
      'Evalueringen tæller timerne i alt, aldrig pr. borger eller medarbejder.',
      'The evaluation counts the hours in all, never by citizen or member.',
    ),
    readers: SHARED,
    example: text('45', '50'),
    held: 60,
  }),
};

/** The same and who came. */
export const heldFields = { ...crowdFields, attendance };

export const cameFields = { attendance };

/** What came of it. */
export const outcomeFields = {
  summary: words<'optional', ActivityFacts>({
    presence: 'optional',
    long: true,
    name: text('referat', 'summary'),
    label: text('Referat', 'Summary'),
    hint: text(
      'Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.',
      'Write what you agreed. Not health, family or other people.',
    ),
    why: text(
      'Så du og din stedfortræder kan gå videre, hvor I slap. Det bliver i Næstved, medmindre du deler det.',
      'So that you and your deputy can go on from there. It stays in Næstved unless you share it.',
    ),
    readers: text(
      'Kun coachen på sagen – og sagsbehandleren og lederen i jobcentret, hvis du deler det.',
      "Only the coach of the case – and the caseworker and the job centre's leader if you share it.",
    ),
    example: text('vi gik budgettet igennem', 'we went through the budget'),
  }),
  share: yesNo({
    name: text('del', 'share'),
    label: text('Må jobcentret læse referatet?', 'May the job centre read the summary?'),
    why: text(
      'Borgeren skal kunne tale frit med coachen; kun fremmøde, aftaler og status er fælles for parterne.',
      'The citizen must be able to speak freely; only attendance, agreements and status are shared.',
    ),
    readers: text(
      'Svaret afgør, om sagsbehandleren og lederen i jobcentret ser referatet.',
      "The answer decides whether the caseworker and the job centre's leader see the summary.",
    ),
    example: text('nej', 'no'),
    fallback: () => 'no',
  }),
  agreements: words<'optional', ActivityFacts>({
    presence: 'optional',
    long: true,
    name: text('aftaler', 'agreements'),
    label: text('Aftaler', 'Agreements'),
    why: text(
      'Sagsbehandleren skal kunne følge op på det, borgeren har lovet, og kunne skrive det i Min Plan.',
      'The caseworker follows up on what the citizen promised and can put it into the plan.',
    ),
    readers: SHARED,
    example: text('taler med banken inden fredag', 'talks to the bank before Friday'),
  }),
  nextDate: maybeDate<ActivityFacts>({
    name: text('næste gang', 'next time'),
    label: text('Næste gang', 'Next time'),
    why: text(
      'Er dagen gået, uden at der er noteret noget, spørger jeg coachen, hvad der blev af det.',
      'If the day passes and nothing is logged, I ask the coach what became of it.',
    ),
    readers: SHARED,
    example: text('på torsdag', 'on Thursday'),
    check: (value, { answers, today }) => {
      const held = (answers['date'] ?? today) as Day;
      return value <= held || value < today ? sayRefusal({ code: 'next-in-past' }).say : undefined;
    },
  }),
};
