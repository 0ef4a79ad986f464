import type { SheetData } from '../../cards/sheet.ts';
import type { Card } from '../../cards/elements.ts';
import { fits } from '../../cards/fit.ts';
import { sheetCard } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import { dueOn } from '../../domain/tasks.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Row } from '../../dialogs/engine/flow.ts';
import { caseRows } from '../../dialogs/case-rows.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import { deadlineLine, STATUS } from '../../dialogs/words.ts';
import { ballLines } from './ball-lines.ts';
import { caseButtons } from './case-buttons.ts';
import { earlierFollowUps } from './earlier-follow-ups.ts';
import { earlierSection } from './earlier-cases.ts';
import { pageIn } from './cases-arg.ts';
import { loanSections } from './loan-rows.ts';
import { courseRows } from './course-rows.ts';
import { waitsForNobody } from './not-reached.ts';
import { peopleRows } from './people-rows.ts';
import { phaseWords } from './phase-words.ts';
import { PAGES, timelineSection, type TimelinePage } from './timeline.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

const statusLine = (found: CaseView, position: number, today: string): Text => {
  const place = position > 0 ? text(` som nr. ${position}`, ` as no. ${position}`) : same('');
  const { da, en } = STATUS[found.status];
  return text(
    `Siden ${sayMoment(found.since, 'da', today)}: ${da}${place.da}.`,
    `Since ${sayMoment(found.since, 'en', today)}: ${en}${place.en}.`,
  );
};

const sentence = (words: Text | undefined): Text | undefined => words && text(`${words.da}.`, `${words.en}.`);

const section = (title: Text, rows: readonly Row[], { lang }: ViewContext): SheetData['sections'] =>
  rows.length === 0
    ? []
    : [
        {
          title: title[lang],
          rows: rows.map(({ label, value }) => ({
            label: label[lang],
            value: typeof value === 'string' ? value : value[lang],
          })),
        },
      ];

/** The page with as many entries as there is room for on the first page, so that pages follow each other whichever is asked for. */
const firstThatFits = async (withPage: (at: TimelinePage) => Promise<Card>, page: number): Promise<Card> => {
  for (const size of PAGES) {
    const first = await withPage({ page: 1, size });
    if (fits(first)) return page === 1 ? first : withPage({ page, size });
  }
  return withPage({ page, size: PAGES[2] });
};

/** `sag ML-…`: what the member may see of a case, its course, who has it, and what happened, newest first. */
export const caseView: View = async (context) => {
  const { world, lang, arg, lead } = context;
  const { today, programme } = world;
  // A button may name more than the case: a page of what happened.
  const [number = '', rest] = arg.split(' ');
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
  const deadline = due === undefined ? undefined : deadlineLine(due, today);
  const position = await world.queuePosition(found.number);
  const open = await world.open(found.number);
  const log = await world.timeline(found.number);
  const sheet: SheetData = {
    title: `${text('Sag', 'Case')[lang]} ${found.number}`,
    lines: lines(
      lang,
      lead,
      statusLine(found, position, today),
      sentence(phaseWords(found, today)),
      ...(await ballLines({ found, ...open }, context)),
      deadline,
      await waitsForNobody(found, context),
    ),
    sections: [
      ...section(text('Forløbet', 'The course'), courseRows(found, programme, today), context),
      ...loanSections(found, today).flatMap(({ title, rows }) => section(title, rows, context)),
      ...section(text('Hvem har sagen', 'Who has the case'), await peopleRows(found, world), context),
      ...section(
        text('Visitationen', 'The referral'),
        [...caseRows(found, programme), ...(await earlierFollowUps(found, log, context))],
        context,
      ),
      ...(await earlierSection(found, context)),
    ],
    buttons: caseButtons(found, open.mine, log, context),
  };
  const withPage = async (at: TimelinePage): Promise<Card> => {
    const history = await timelineSection(found, log, at, context);
    return sheetCard({ ...sheet, sections: [...sheet.sections, history] });
  };
  return firstThatFits(withPage, pageIn(rest));
};
