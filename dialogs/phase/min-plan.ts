import type { Course } from '../../domain/case.ts';
import { openPause, phaseOn } from '../../domain/course.ts';
import type { Day } from '../../domain/day.ts';
import type { GateLine } from '../../domain/gate.ts';
import type { CaseView } from '../../domain/view.ts';
import { day } from '../words.ts';
import { missingOf } from './citizen-sheet.ts';

/** Where the citizen is; no day is named that a pause still moves. */
const whereNow = (course: Course, today: Day): string => {
  const pause = openPause(course);
  if (pause && pause.from <= today) return `Dit mikrolånsforløb holder pause fra ${day(pause.from).da}.`;
  if (course.start > today) return `Du begynder på mikrolånsforløbet ${day(course.start).da}.`;
  const main = phaseOn(course, today) === 'main';
  const phase = main ? 'hovedforløbet på mikrolånsforløbet' : 'første del af mikrolånsforløbet';
  const until = main ? course.mainUntil : course.qualifyingUntil;
  return until < today ? `Du er i slutningen af ${phase}.` : `Du er i ${phase} til og med ${day(until).da}.`;
};

const withNext = (planned: Day | undefined, today: Day): readonly string[] =>
  planned === undefined || planned < today ? [] : [`Vi ses næste gang ${day(planned).da}.`];

const ALSO =
  'Før hovedforløbet ser vi også på din forretningsplan, dit budget, og hvad du lever af. Tal med mig, før du registrerer en virksomhed.';

/**
 * What goes into the citizen's Min Plan, to the citizen and in Danish: the aim, where the course is, what was agreed and
 * what is missing for the main phase. Of the visitation it has the idea alone: no rating, and nothing of health.
 */
export const minPlan = (
  { personal, planned }: Pick<CaseView, 'personal' | 'planned'>,
  course: Course,
  gate: readonly GateLine[],
  coach: string | undefined,
  today: Day,
): string => {
  const missing = phaseOn(course, today) === 'main' ? [] : missingOf(gate);
  return [
    ...(personal.businessIdea === undefined
      ? ['Dit mål er at komme i gang som selvstændig.']
      : [`Dit mål er at komme i gang med din idé: ${personal.businessIdea}`]),
    whereNow(course, today),
    ...(personal.agreements === undefined ? [] : [`Det har vi aftalt:\n${personal.agreements}`]),
    ...withNext(planned, today),
    ...(missing.length === 0
      ? []
      : [['Det mangler du, før hovedforløbet kan begynde:', ...missing].join('\n')]),
    ...(phaseOn(course, today) === 'main' ? [] : [ALSO]),
    coach === undefined
      ? 'Har du spørgsmål, så spørg mig.'
      : `Har du spørgsmål, så spørg ${coach} eller mig.`,
  ].join('\n\n');
};
