import type { Day } from '../../domain/day.ts';
import { typesOn } from '../../domain/decide/activity.ts';
import type { JsonRecord } from '../../domain/json.ts';
import { text } from '../../domain/text.ts';
import { ACTIVITY_TYPES } from '../../domain/vocabulary.ts';
import { ACTIVITY_TYPE, listText } from '../course/labels.ts';
import type { Shortcut } from '../engine/flow.ts';
import type { ActivityFacts } from './facts.ts';
import { coursesIn } from './facts.ts';

/** The kinds and the length of what was logged last in one of the cases, as far as the kinds still fit all of them. */
export const sameAsLast = (answers: JsonRecord, facts: ActivityFacts): Shortcut | undefined => {
  const courses = coursesIn(facts, answers);
  const [last] = courses
    .flatMap(({ last: logged }) => (logged ? [logged] : []))
    .toSorted(([, , one], [, , other]) => other - one);
  if (!last) return undefined;
  const [kinds, minutes] = last;
  const types = ACTIVITY_TYPES.filter((type) => kinds.split(',').includes(type));
  const date = answers['date'] as Day;
  const fit = courses.every((course) => types.every((type) => typesOn({ course }, date).includes(type)));
  if (!fit || types.length === 0) return undefined;
  const what = listText(types.map((type) => ACTIVITY_TYPE[type]));
  return {
    label: text('Samme som sidst', 'Same as last time'),
    says: text(`Sidst: ${what.da}, ${minutes} min.`, `Last time: ${what.en}, ${minutes} min.`),
    values: { activityTypes: types.join(','), minutes: String(minutes) },
  };
};
