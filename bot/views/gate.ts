import type { Element } from '../../cards/elements.ts';
import { button, card, heading, hint, row, words } from '../../cards/elements.ts';
import { fitted } from '../../cards/fit.ts';
import { phaseOn } from '../../domain/course.ts';
import type { GateLine } from '../../domain/gate.ts';
import { gateOf } from '../../domain/gate.ts';
import { mayNow } from '../../domain/lifecycle.ts';
import { rulesAt } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import { citizenSheet } from '../../dialogs/phase/citizen-sheet.ts';
import { gateRows, isLesson, missingLessons, wayTo } from '../../dialogs/phase/gate-lines.ts';
import { cannotNow } from '../../dialogs/refusals/rights.ts';
import { CHAT } from '../chat/words.ts';
import { copyBox } from './copy.ts';
import { tasksView } from './tasks.ts';
import type { View, ViewContext } from './view.ts';

/** So many buttons fit into one row of a card in Teams. */
const IN_A_ROW = 6;

/** A button for each thing that is missing, for whoever can do something about it. */
const ways = (
  found: CaseView,
  gate: readonly GateLine[],
  { world, lang }: ViewContext,
): readonly Element[] => {
  const { member, programme, today } = world;
  const can = (right: 'log-activity' | 'propose-phase' | 'add-note'): boolean =>
    may(member, right, programme, today, found);
  const open = (title: string, data: Readonly<Record<string, string>>): Element =>
    button({ title, verb: 'open', data: { ...data, case: found.number } });
  const missing = can('log-activity')
    ? gate.filter(({ state }) => state === 'missing').map(({ item }) => wayTo(item))
    : [];
  const all = [
    ...(may(member, 'decide', programme, today, found)
      ? [
          button({
            title: text('Tekst til Min Plan', 'Text for Min Plan')[lang],
            verb: 'view',
            data: { view: 'min-plan', case: found.number },
          }),
        ]
      : []),
    ...missing
      .filter(({ data }) => data.dialog !== 'note' || can('add-note'))
      .map(({ title, data }) => open(title[lang], data)),
    ...(can('propose-phase') && mayNow(found.status, 'propose-phase')
      ? [open(text('Faseskift', 'Phase change')[lang], { dialog: 'phase' })]
      : []),
  ];
  return Array.from({ length: Math.ceil(all.length / IN_A_ROW) }, (_, index) => ({
    type: 'ActionSet',
    actions: all.slice(index * IN_A_ROW, (index + 1) * IN_A_ROW),
  }));
};

const IN_MAIN = text(
  'Borgeren er i hovedforløbet, så der mangler ikke noget for at komme dertil.',
  'The citizen is in the main phase, so nothing is missing to get there.',
);

/** »Hvad mangler der?«: the gate to the main phase, and a sheet in plain words that a coach can hand to the citizen. */
export const gateView: View = async (context) => {
  const { world, lang, arg } = context;
  const [number = ''] = arg.split(' ');
  if (number === '') return tasksView({ ...context, lead: CHAT.whichCase });
  const found = await world.caseView(number);
  if (!found) return card([words((await whyNotThere(world, number))[lang])], [], number);
  const { course, status, since } = found;
  if (!course) return card([words(cannotNow(number, status, since)[lang])], [], number);
  const title = `${text('Det mangler', 'What is missing')[lang]} · ${number}`;
  if (phaseOn(course, world.today) === 'main') return card([heading(title), words(IN_MAIN[lang])], [], title);
  const gate = gateOf(found, {}, rulesAt(world.programme, found.madeOn), world.today);
  const coach = found.coach === undefined ? undefined : await world.knownName(found.coach);
  const sheet = citizenSheet(found, course, gate, coach, world.today);
  return fitted(
    card(
      [
        heading(title),
        ...(missingLessons(gate).length === 0
          ? [
              words(
                text('Borgeren har været med til det hele.', 'The citizen has attended everything.')[lang],
              ),
            ]
          : []),
        ...gateRows(gate.filter(({ item }) => isLesson(item))).map(({ label, value }) =>
          row(label[lang], typeof value === 'string' ? value : value[lang]),
        ),
        ...ways(found, gate, context),
        copyBox('sheet', sheet, text('Til borgeren', 'For the citizen (in Danish)')[lang]),
        hint(
          text(
            'Kopiér teksten, og giv den til borgeren. Jeg sender ikke noget.',
            'Copy the text and hand it to the citizen. I send nothing.',
          )[lang],
        ),
      ],
      [],
      title,
    ),
  );
};
