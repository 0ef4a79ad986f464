import type { SheetData } from '../../cards/sheet.ts';
import { sheetCard } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import { dueOn } from '../../domain/tasks.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Row } from '../../dialogs/engine/flow.ts';
import { caseRows } from '../../dialogs/case-rows.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import { day, deadlineLine, STATUS } from '../../dialogs/words.ts';
import { caseButtons } from './case-buttons.ts';
import { waitsForNobody } from './not-reached.ts';
import { timelineRows } from './timeline.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';

const statusLine = (found: CaseView, position: number): Text => {
  const place = position > 0 ? text(` som nr. ${position}`, ` as no. ${position}`) : same('');
  const { da, en } = STATUS[found.status];
  return text(
    `Siden ${sayMoment(found.since, 'da')}: ${da}${place.da}.`,
    `Since ${sayMoment(found.since, 'en')}: ${en}${place.en}.`,
  );
};

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
    {
      label: text('Hovedforløb til og med', 'Main phase to and including'),
      value: day(course.mainUntil),
    },
  ];
};

/** Nothing of a place that was given up, or that a wrong discharge took, is shown as if it held. */
const courseRows = (found: CaseView, coach: string | undefined): readonly Row[] => {
  const { course, status } = found;
  if (status === 'withdrawn' || status === 'waitlisted' || status === 'offered') return [];
  return [
    ...(course ? [{ label: text('Starter', 'Starts'), value: day(course.start) }] : []),
    ...lengthRows(found),
    ...(coach === undefined ? [] : [{ label: text('Coach', 'Coach'), value: same(coach) }]),
  ];
};

/** `sag ML-…`: what the member may see of a case, its course, and what happened. */
export const caseView: View = async (context) => {
  const { world, lang, arg, lead } = context;
  // A button may name more than the case; here that is nothing.
  const [number = ''] = arg.split(' ');
  const found = await world.caseView(number);
  if (!found) {
    return sheetCard({
      title: number,
      lines: lines(lang, await whyNotThere(world, number)),
      sections: [],
      buttons: [],
    });
  }
  const due = dueOn(found);
  const deadline = due === undefined ? undefined : deadlineLine(due, world.today);
  const coach = found.coach === undefined ? undefined : await world.nameOf(found.coach);
  const asRows = (rows: readonly Row[]): SheetData['sections'][number]['rows'] =>
    rows.map(({ label, value }) => ({
      label: label[lang],
      value: typeof value === 'string' ? value : value[lang],
    }));
  const course = courseRows(found, coach);
  const position = await world.queuePosition(found.number);
  const log = await world.timeline(found.number);
  return sheetCard({
    title: `${text('Sag', 'Case')[lang]} ${found.number}`,
    lines: lines(lang, lead, statusLine(found, position), deadline, await waitsForNobody(found, context)),
    sections: [
      ...(course.length > 0 ? [{ title: text('Forløbet', 'The course')[lang], rows: asRows(course) }] : []),
      { title: text('Visitationen', 'The referral')[lang], rows: asRows(caseRows(found, world.programme)) },
      { title: text('Hvad der er sket', 'What happened')[lang], rows: await timelineRows(log, context) },
    ],
    buttons: caseButtons(found, log, context),
  });
};
