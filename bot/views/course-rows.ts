import { countAttendance } from '../../domain/attendance.ts';
import type { Attendance, Pause } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import { addDays } from '../../domain/day.ts';
import { gateOf, missingIn } from '../../domain/gate.ts';
import { IN_COURSE } from '../../domain/status.ts';
import type { Programme } from '../../domain/programme.ts';
import { rulesAt } from '../../domain/programme.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { COURSE_STATE, GATE_ITEM, PHASE_STEP } from '../../dialogs/course/labels.ts';
import type { Row } from '../../dialogs/engine/flow.ts';
import { listed } from '../../dialogs/role-words.ts';
import { day } from '../../dialogs/words.ts';
import { shortDay } from './todo-words.ts';

/** How far the course goes: as planned, or to its last day. */
const lengthRows = ({ course, ending }: CaseView): readonly Row[] => {
  if (!course) return [];
  if (ending?.notice !== undefined)
    return [{ label: text('Sidste dag', 'Last day'), value: day(ending.date) }];
  return [
    {
      label: text('Opkvalificerende forløb til og med', 'Qualifying phase to and including'),
      value: day(course.qualifyingUntil),
    },
    ...(course.mainFrom === undefined
      ? []
      : [{ label: text('Hovedforløb fra', 'Main phase from'), value: day(course.mainFrom) }]),
    { label: text('Hovedforløb til og med', 'Main phase to and including'), value: day(course.mainUntil) },
  ];
};

/** »3. marts – 14. april 2027«; both days are days off. */
const pauseWords = ({ from, to, expectedReturn }: Pause): Text => {
  const first = day(from);
  if (to !== undefined) {
    const last = day(addDays(to, -1));
    return text(`${first.da} – ${last.da}`, `${first.en} – ${last.en}`);
  }
  const back = expectedReturn === undefined ? undefined : day(expectedReturn);
  return text(
    `Fra ${first.da}${back ? `, ventet tilbage ${back.da}` : ''}`,
    `From ${first.en}${back ? `, expected back ${back.en}` : ''}`,
  );
};

const pauseRows = ({ course, status }: CaseView): readonly Row[] => {
  const pauses = course?.pauses ?? [];
  // A place that was given up by mistake waits for another one; that is no pause anybody asked for.
  if (pauses.length === 0 || !(IN_COURSE.has(status) || status === 'discharged')) return [];
  const words = pauses.map(pauseWords);
  return [
    {
      label: text('Pause', 'Pause'),
      value: text(words.map(({ da }) => da).join('; '), words.map(({ en }) => en).join('; ')),
    },
  ];
};

const CAME: readonly (readonly [Attendance, Text])[] = [
  ['attended', text('mødt', 'attended')],
  ['cancelled', text('afbud', 'cancelled')],
  ['cancelled-by-us', text('aflyst af os', 'cancelled by us')],
  ['no-show', text('kom ikke', 'did not come')],
];

/** »7 aktiviteter: 5 mødt, 1 afbud, 1 kom ikke. De sidste 2 gange kom borgeren ikke.« */
export const attendanceWords = (sessions: CaseView['sessions']): Text | undefined => {
  const { total, by, absentInRow, withoutNotice } = countAttendance(sessions);
  if (total === 0) return undefined;
  const parts = CAME.flatMap(([attendance, word]) => {
    const count = by[attendance] ?? 0;
    return count === 0 ? [] : [text(`${count} ${word.da}`, `${count} ${word.en}`)];
  });
  const da = parts.map((part) => part.da).join(', ');
  const en = parts.map((part) => part.en).join(', ');
  const row =
    absentInRow < 2
      ? text('', '')
      : withoutNotice
        ? text(
            `. De sidste ${absentInRow} gange kom borgeren ikke`,
            `. The last ${absentInRow} times the citizen did not come`,
          )
        : text(
            `. De sidste ${absentInRow} gange var borgeren der ikke`,
            `. The last ${absentInRow} times the citizen was not there`,
          );
  return text(
    `${total} ${total === 1 ? 'aktivitet' : 'aktiviteter'}: ${da}${row.da}`,
    `${total} ${total === 1 ? 'activity' : 'activities'}: ${en}${row.en}`,
  );
};

const goingRows = (found: CaseView, today: Day): readonly Row[] => {
  const { planned, sessions, monthly, proposal } = found;
  const attendance = attendanceWords(sessions);
  const state = monthly && COURSE_STATE[monthly.state];
  const step = proposal && PHASE_STEP[proposal.recommendation];
  const on = proposal && day(proposal.until ?? proposal.date);
  return [
    ...(planned === undefined
      ? []
      : [
          {
            label:
              planned < today
                ? text('Planlagt og ikke noteret', 'Planned and not logged')
                : text('Næste aktivitet', 'Next activity'),
            value: day(planned),
          },
        ]),
    ...(attendance ? [{ label: text('Fremmøde', 'Attendance'), value: attendance }] : []),
    ...(monthly && state
      ? [
          {
            label: text('Månedsstatus', 'Monthly status'),
            value: text(
              `${shortDay(monthly.date, today).da}: ${state.da}`,
              `${shortDay(monthly.date, today).en}: ${state.en}`,
            ),
          },
        ]
      : []),
    ...(step && on
      ? [
          {
            label: text('Coachen anbefaler', 'The coach recommends'),
            value: text(`${step.da} ${on.da}`, `${step.en} ${on.en}`),
          },
        ]
      : []),
  ];
};

/** What the citizen has not attended and the main phase takes, in one line. */
const gateRow = (found: CaseView, programme: Programme, today: Day): readonly Row[] => {
  const { course, status } = found;
  if (!course || course.mainFrom !== undefined || !IN_COURSE.has(status)) return [];
  const gate = gateOf(found, {}, rulesAt(programme, found.madeOn), today);
  const missing = [...missingIn(gate, true), ...missingIn(gate, false)].filter((item) =>
    QUALIFYING_TYPES.some((type) => type === item),
  );
  if (missing.length === 0) return [];
  const words = listed(missing.map((item) => GATE_ITEM[item]));
  return [{ label: text('Mangler før hovedforløbet', 'Missing before the main phase'), value: words }];
};

/** The course of a case: its dates, how it goes, and what is missing; nothing of a place given up before its first day. */
export const courseRows = (found: CaseView, programme: Programme, today: Day): readonly Row[] => {
  const { course, status } = found;
  // Nothing of a place that was given up, or that a wrong discharge took, is shown as if it held.
  if (!course || status === 'withdrawn' || status === 'waitlisted' || status === 'offered') return [];
  return [
    { label: text('Starter', 'Starts'), value: day(course.start) },
    ...lengthRows(found),
    ...pauseRows(found),
    ...goingRows(found, today),
    ...gateRow(found, programme, today),
  ];
};
