import type { Status } from '../../domain/case.ts';
import { phaseOn } from '../../domain/course.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';

/** Where citizens are on their way, in the order of the way. */
const STAGES = ['assessing', 'refusing', 'waiting', 'qualifying', 'main', 'paused', 'ending'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF: Readonly<Record<Status, Stage | 'course' | 'closed'>> = {
  'with-provider': 'assessing',
  invited: 'assessing',
  returned: 'assessing',
  joint: 'assessing',
  countersigning: 'assessing',
  deciding: 'assessing',
  refusing: 'refusing',
  hearing: 'refusing',
  writing: 'refusing',
  complained: 'refusing',
  waitlisted: 'waiting',
  offered: 'waiting',
  enrolled: 'course',
  'phase-proposed': 'course',
  paused: 'paused',
  ending: 'ending',
  'ending-hearing': 'ending',
  'ending-writing': 'ending',
  refused: 'closed',
  discharged: 'closed',
  withdrawn: 'closed',
  erased: 'closed',
};

export const STAGE_LABEL: Readonly<Record<Stage, Text>> = {
  assessing: text('Til vurdering', 'Being assessed'),
  refusing: text('Afslag eller klage', 'Refusal or complaint'),
  waiting: text('På venteliste', 'On the waiting list'),
  qualifying: text('Opkvalificerende forløb', 'Qualifying phase'),
  main: text('Hovedforløb', 'Main phase'),
  paused: text('På pause', 'Paused'),
  ending: text('Udskrivning afgøres', 'Discharge being decided'),
};

/** How many cases are where on a day; stages nobody is at are left out. */
export const stagesOf = (
  cases: readonly Pick<CaseView, 'status' | 'course'>[],
  today: Day,
): readonly (readonly [Stage, number])[] => {
  const stages = cases.map(({ status, course }) => {
    const stage = STAGE_OF[status];
    return stage === 'course' ? phaseOn(course ?? {}, today) : stage;
  });
  return STAGES.flatMap((stage) => {
    const count = stages.filter((one) => one === stage).length;
    return count === 0 ? [] : [[stage, count] as const];
  });
};
