import type { Day } from '../../domain/day.ts';
import { phaseOn } from '../../domain/course.ts';
import { text } from '../../domain/text.ts';
import type { ActivityType } from '../../domain/vocabulary.ts';
import { ACTIVITY_TYPES } from '../../domain/vocabulary.ts';
import { ACTIVITY_TYPE, listText } from '../course/labels.ts';
import type { Option } from '../engine/fields/choice.ts';
import { choices } from '../engine/fields/choices.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';
import { day } from '../words.ts';
import type { ActivityFacts } from './facts.ts';
import { chosenIn, misfit, typesFor } from './facts.ts';
import { SHARED } from './readers.ts';

/** Every kind there is, whatever the phase. */
export const typeOptions = (): readonly Option<ActivityType>[] =>
  ACTIVITY_TYPES.map((id) => ({ id, label: ACTIVITY_TYPE[id], synonyms: synonymsOf('activityTypes', id) }));

/** Those of the phase are offered; another one that is typed hears why it does not fit. */
export const activityTypes = choices<ActivityType, 'required', ActivityFacts>({
  presence: 'required',
  name: text('aktivitet', 'activity'),
  label: text('Hvad handlede det om?', 'What was it about?'),
  why: text(
    'Indholdet af hver fase står i notatet, og hovedforløbet kan først begynde, når det hele har været der.',
    'The note lists what each phase contains; the main phase begins once all of it has been there.',
  ),
  readers: SHARED,
  example: text('erhvervscoaching', 'business coaching'),
  options: typeOptions,
  offered: typesFor,
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
});
