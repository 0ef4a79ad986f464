import { openPause, pauseOn, phaseEnd, phaseOn } from '../../domain/course.ts';
import { monthOn } from '../../domain/course-months.ts';
import type { Day } from '../../domain/day.ts';
import { IN_COURSE } from '../../domain/status.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { shortDay } from './todo-words.ts';

/** »Hovedforløb, måned 1 af 6«, »På pause siden 3. marts«; `undefined` where there is no course under way. */
export const phaseWords = (
  { course, status }: Pick<CaseView, 'course' | 'status'>,
  today: Day,
): Text | undefined => {
  if (!course || !IN_COURSE.has(status)) return undefined;
  if (course.start > today) {
    const start = shortDay(course.start, today);
    return text(`Starter ${start.da}`, `Starts ${start.en}`);
  }
  const pause = pauseOn(course, today) ?? openPause(course);
  if (pause && pause.from <= today) {
    const since = shortDay(pause.from, today);
    return text(`På pause siden ${since.da}`, `Paused since ${since.en}`);
  }
  const end = phaseEnd(course, today);
  if (end < today) {
    const on = shortDay(end, today);
    return phaseOn(course, today) === 'main'
      ? text(`Hovedforløbet sluttede ${on.da}`, `The main phase ended ${on.en}`)
      : text(`Det opkvalificerende forløb sluttede ${on.da}`, `The qualifying phase ended ${on.en}`);
  }
  const { phase, month, of } = monthOn(course, today);
  return phase === 'main'
    ? text(`Hovedforløb, måned ${month} af ${of}`, `Main phase, month ${month} of ${of}`)
    : text(`Opkvalificerende forløb, måned ${month} af ${of}`, `Qualifying phase, month ${month} of ${of}`);
};
