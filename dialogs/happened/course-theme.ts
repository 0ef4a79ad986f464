import type { Held } from '../../domain/course-events.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { ACTIVITY_TYPE, ATTENDANCE, COURSE_STATE, listText, PHASE_STEP } from '../course/labels.ts';
import { day } from '../words.ts';
import type { aboutCourse } from './course.ts';

type AboutCourse = Extract<LoggedEvent, { readonly type: Parameters<typeof aboutCourse>[0]['type'] }>;

const phaseTheme = (
  event: AboutCourse & { type: 'phase-proposed' | 'phase-agreed' | 'phase-declined' },
): Text => {
  const step = PHASE_STEP[event.data.recommendation];
  if (event.type === 'phase-proposed') {
    const { date, until } = event.data;
    const on = day(until ?? date);
    return until === undefined
      ? text(
          `Coachen anbefaler: ${step.da.toLowerCase()} ${on.da}`,
          `The coach recommends: ${step.en.toLowerCase()} ${on.en}`,
        )
      : text(
          `Coachen anbefaler: ${step.da.toLowerCase()} til ${on.da}`,
          `The coach recommends: ${step.en.toLowerCase()} until ${on.en}`,
        );
  }
  return event.type === 'phase-agreed'
    ? text(`Bekræftet som nr. 2: ${step.da.toLowerCase()}`, `Confirmed as no. 2: ${step.en.toLowerCase()}`)
    : text(`Nr. 2 er ikke enig: ${step.da.toLowerCase()}`, `No. 2 does not agree: ${step.en.toLowerCase()}`);
};

const heldTheme = ({ types, date, attendance }: Pick<Held, 'types' | 'date' | 'attendance'>): Text => {
  const what = listText(types.map((type) => ACTIVITY_TYPE[type]));
  const came = ATTENDANCE[attendance];
  return text(
    `${what.da} ${day(date).da} – ${came.da.toLowerCase()}`,
    `${what.en} ${day(date).en} – ${came.en.toLowerCase()}`,
  );
};

/** What it says now, and what it said before where that is what was wrong. */
const correctionTheme = ({
  was,
  now,
}: (AboutCourse & { readonly type: 'activity-corrected' })['data']): Text => {
  const before = heldTheme(was);
  if (!now) return text(`Fandt ikke sted: ${before.da}`, `Did not take place: ${before.en}`);
  const right = heldTheme(now);
  return right.da === before.da
    ? text(`Rettet: ${right.da}`, `Put right: ${right.en}`)
    : text(`Rettet: ${right.da} (før: ${before.da})`, `Put right: ${right.en} (before: ${before.en})`);
};

/** An event of the course in a few words that everybody on the case may know. */
export const courseTheme = (event: AboutCourse): Text => {
  switch (event.type) {
    case 'coach-taken':
      return text('En coach har taget sagen', 'A coach took the case');
    case 'activity-logged':
      return heldTheme(event.data);
    case 'activity-corrected':
      return correctionTheme(event.data);
    case 'planned-dropped':
      return text(
        `Det planlagte ${day(event.data.date).da} blev ikke til noget`,
        `What was planned for ${day(event.data.date).en} did not happen`,
      );
    case 'status-recorded': {
      const state = COURSE_STATE[event.data.state];
      return text(`Månedsstatus: ${state.da.toLowerCase()}`, `Monthly status: ${state.en.toLowerCase()}`);
    }
    case 'note-added':
      return text('Notat', 'Note');
    case 'experience-shared':
      return text('Erfaring delt', 'Experience shared');
    case 'phase-proposed':
    case 'phase-agreed':
    case 'phase-declined':
      return phaseTheme(event);
    case 'paused':
      return text(`På pause fra ${day(event.data.from).da}`, `Paused from ${day(event.data.from).en}`);
    case 'resumed':
      return text(`I gang igen fra ${day(event.data.on).da}`, `Resumed from ${day(event.data.on).en}`);
    case 'support-changed':
      return text(
        `Forsørgelsen er ændret fra ${day(event.data.date).da}`,
        `Support changed from ${day(event.data.date).en}`,
      );
    case 'citizen-moved':
      return text(
        `Borgeren er flyttet fra kommunen ${day(event.data.date).da}`,
        `The citizen moved out of the municipality ${day(event.data.date).en}`,
      );
    case 'move-settled':
      return text('Forløbet fortsætter efter flytningen', 'The course goes on after the move');
    case 'consent-withdrawn':
      return text('Borgeren vil ikke længere have sagen delt', 'The citizen no longer wants the sharing');
    case 'consent-renewed':
      return text('Borgeren vil gerne have sagen delt igen', 'The citizen wants the sharing again');
    case 'followed-up':
      return text(`Status ${event.data.months} måneder efter`, `Status ${event.data.months} months after`);
  }
};
