import type { SheetData } from '../../cards/sheet.ts';
import { sheetCard } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import { addDays } from '../../domain/day.ts';
import { vacantPosts } from '../../domain/turns.ts';
import { rulesAt } from '../../domain/programme.ts';
import { holds } from '../../domain/rights/holds.ts';
import { may } from '../../domain/rights/may.ts';
import { dueOn } from '../../domain/tasks.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { byText } from '../../domain/order.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { deadlineLine } from '../../dialogs/words.ts';
import type { ListedCase } from '../listed-case.ts';
import { ballLine } from './elsewhere.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED } from './view.ts';

type Rows = SheetData['sections'][number]['rows'];

/** The last day on which a deadline is at risk: from the first reminder of it on. */
const lastRiskyDay = ({ programme, today }: ViewContext['world']): Day =>
  addDays(today, Math.max(0, ...rulesAt(programme, today).reminderDays.deadline));

const isBy = (due: Day | undefined, last: Day): due is Day => due !== undefined && due <= last;

type Risky = readonly (readonly [ListedCase, Day])[];

/** Of some cases those whose deadline is at risk, the earliest first. */
const atRisk = (cases: readonly ListedCase[], last: Day): Risky =>
  cases
    .flatMap((one): Risky => {
      const due = dueOn(one.found);
      return isBy(due, last) ? [[one, due]] : [];
    })
    .toSorted(([, a], [, b]) => byText(a, b));

const riskyCount = async ({ world }: ViewContext): Promise<number> => {
  const last = lastRiskyDay(world);
  return atRisk(await world.openCasesThat(({ due }) => isBy(due, last)), last).length;
};

/** What the job centre's leader has to see to, read once: deadlines at risk, and cases that nobody is responsible for. */
const toSeeTo = async ({
  world,
}: ViewContext): Promise<{ readonly risky: Risky; readonly alone: readonly ListedCase[] }> => {
  const last = lastRiskyDay(world);
  const cases = await world.openCasesThat(
    (standing) => isBy(standing.due, last) || vacantPosts(standing).length > 0,
  );
  return {
    risky: atRisk(cases, last),
    alone: cases.filter(({ todos }) => todos.some(({ kind }) => kind === 'vacant')),
  };
};

const rowOf = (one: ListedCase, value: string, { world, lang }: ViewContext): Rows[number] => {
  const { number, initials } = one.found;
  world.shows(number);
  return {
    label: initials === '' ? number : `${number} · ${initials}`,
    value,
    button: { title: text('Vis', 'Show')[lang], verb: 'view', data: { view: 'case', case: number } },
  };
};

const riskRow = async (
  [one, due]: readonly [ListedCase, Day],
  context: ViewContext,
): Promise<Rows[number]> => {
  const { world, lang } = context;
  const ball = await ballLine(one, context);
  return rowOf(one, `${deadlineLine(due, world.today)[lang]} ${ball[lang]}`, context);
};

/** Whether the member leads the job centre, and may look at its cases. */
const leadsThere = ({ world }: ViewContext): boolean =>
  holds(world.member, 'leader', 'job-centre', world.programme, world.today);

const leadsProvider = ({ world }: ViewContext): boolean =>
  holds(world.member, 'leader', 'provider', world.programme, world.today);

/** »3 visitationer venter på vurdering, den ældste siden 3. marts kl. 10.12.« */
const awaitingLine = async ({ world }: ViewContext): Promise<Text | undefined> => {
  const { count, since } = await world.awaiting();
  if (since === undefined) return undefined;
  const [da, en] = [sayMoment(since, 'da', world.today), sayMoment(since, 'en', world.today)];
  return count === 1
    ? text(
        `Én visitation venter på vurdering, siden ${da}.`,
        `One referral waits for an assessment, since ${en}.`,
      )
    : text(
        `${count} visitationer venter på vurdering, den ældste siden ${da}.`,
        `${count} referrals wait for an assessment, the oldest since ${en}.`,
      );
};

/** What a leader hears of deadlines under »opgaver«. */
export const deadlineLines = async (context: ViewContext): Promise<readonly Text[]> => {
  const { member, programme, today } = context.world;
  if (!may(member, 'see-deadlines', programme, today)) return [];
  const risky = leadsThere(context) ? await riskyCount(context) : 0;
  const waiting = leadsProvider(context) ? await awaitingLine(context) : undefined;
  return [
    ...(risky === 0
      ? []
      : [
          text(
            `${risky === 1 ? 'Én frist er' : `${risky} frister er`} tæt på eller overskredet. Skriv »frister«.`,
            `${risky === 1 ? 'One deadline is' : `${risky} deadlines are`} near or passed. Write "deadlines".`,
          ),
        ]),
    ...(waiting ? [waiting] : []),
  ];
};

const shown = (count: number): Text | undefined =>
  count > LISTED
    ? text(`Her er de ${LISTED} første af ${count}.`, `Here are the first ${LISTED} of ${count}.`)
    : undefined;

const WITHOUT = text(
  'Ingen har sagen – giv den til en kollega',
  'Nobody has the case – give it to a colleague',
);
const NONE = text('Ingen frister er tæt på eller overskredet.', 'No deadline is near or passed.');
const NOBODY_WAITS = text('Ingen visitationer venter på vurdering.', 'No referral waits for an assessment.');

const section = (title: Text, rows: Rows, { lang }: ViewContext): SheetData['sections'] =>
  rows.length === 0 ? [] : [{ title: title[lang], rows: [...rows] }];

/** `frister`: what a leader has to see to (practice §5, Leder); the provider's reads nothing of a case. */
export const deadlinesView: View = async (context) => {
  const { world, lang, lead } = context;
  const { member, programme, today } = world;
  const title = text('Frister', 'Deadlines')[lang];
  if (!may(member, 'see-deadlines', programme, today))
    return sheetCard({
      title,
      lines: lines(lang, lead, notAllowed('see-deadlines')),
      sections: [],
      buttons: [],
    });
  const there = leadsThere(context);
  const { risky, alone } = there ? await toSeeTo(context) : { risky: [], alone: [] };
  const rows = await Promise.all(risky.slice(0, LISTED).map((one) => riskRow(one, context)));
  const without = alone.slice(0, LISTED).map((one) => rowOf(one, WITHOUT[lang], context));
  return sheetCard({
    title,
    lines: lines(
      lang,
      lead,
      there && risky.length === 0 ? NONE : undefined,
      shown(risky.length),
      ...(leadsProvider(context) ? [(await awaitingLine(context)) ?? NOBODY_WAITS] : []),
    ),
    sections: [
      ...section(text('Tæt på eller overskredet', 'Near or passed'), rows, context),
      ...section(text('Sager uden ansvarlig', 'Cases without anybody responsible'), without, context),
    ],
    buttons: [],
  });
};
