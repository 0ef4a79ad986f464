import type { Day } from '../../domain/day.ts';
import { phaseOn } from '../../domain/course.ts';
import { text } from '../../domain/text.ts';
import type { ActivityType } from '../../domain/vocabulary.ts';
import { ACTIVITY_TYPES } from '../../domain/vocabulary.ts';
import { ACTIVITY_TYPE, listText } from '../course/labels.ts';
import type { Field } from '../engine/field.ts';
import { choices } from '../engine/fields/choices.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';
import { day } from '../words.ts';
import type { ActivityFacts } from './facts.ts';
import { chosenIn, misfit, typesFor } from './facts.ts';
import { SHARED } from './readers.ts';

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
export const activityTypes: Field<readonly ActivityType[], 'required', ActivityFacts> = {
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
