import { latestActivity } from '../../domain/decide/activity.ts';
import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { sayRefusal } from '../refusals.ts';
import { day, dayBetween } from '../words.ts';
import { attendance } from './attendance.ts';
import type { ActivityFacts } from './facts.ts';
import { earliestIn, pausedOn } from './facts.ts';
import { minutes } from './minutes.ts';
import { SHARED } from './readers.ts';
import { activityTypes } from './activity-types.ts';

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
    held: () => 60,
  }),
};

/** The same and who came. */
export const heldFields = { ...crowdFields, attendance };

/** Who came, on a step of its own where there are many. */
export const cameFields = { attendance };
