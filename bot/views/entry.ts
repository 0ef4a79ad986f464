import type { ButtonData } from '../../cards/list.ts';
import { sheetCard } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import { same, text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import type { Row } from '../../dialogs/engine/flow.ts';
import { entryRows } from '../../dialogs/entry-rows.ts';
import { listed } from '../../dialogs/role-words.ts';
import { happenedTheme } from '../../dialogs/happened/theme.ts';
import { correctableIn } from './correct-entry.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

/** Whom a note went to: for those who may read it. */
const sentTo = async (events: readonly LoggedEvent[], { world }: ViewContext): Promise<readonly Row[]> => {
  const to = events.flatMap((event) => (event.type === 'note-added' ? event.data.to : []));
  const names = await Promise.all(to.map((person) => world.nameOf(person)));
  return names.length === 0 ? [] : [{ label: text('Sendt til', 'Sent to'), value: listed(names.map(same)) }];
};

/** What was logged can be put right by the coach as long as it counts. */
const correctButton = (
  view: CaseView,
  entry: number | undefined,
  { lang }: ViewContext,
): readonly ButtonData[] =>
  entry === undefined
    ? []
    : [
        {
          title: text('Ret', 'Correct')[lang],
          verb: 'open',
          data: { dialog: 'correct-activity', case: view.number, entry: String(entry) },
        },
      ];

/** One entry of a case's log: what a card about news opens. It shows what the person may read of it, nothing more. */
export const entryView: View = async (context) => {
  const { world, lang, arg } = context;
  const [number = '', seq = ''] = arg.split(' ');
  const view = await world.caseView(number);
  const entry = view && (await world.entry(number, Number(seq)));
  if (!view || !entry) {
    const why = view
      ? text('Det står ikke i sagen.', 'That is not in the case.')
      : await whyNotThere(world, number);
    return sheetCard({ title: number, lines: lines(lang, why), sections: [], buttons: [] });
  }
  const { at, actor, events, personal } = entry;
  const log = await world.timeline(number);
  const undone = new Set(
    log.flatMap((other) =>
      other.events.flatMap((event) => (event.type === 'undone' ? [event.data.entry] : [])),
    ),
  );
  const gone = undone.has(Number(seq));
  const later = log.some(
    (other) =>
      !undone.has(other.seq) &&
      other.events.some((event) => event.type === 'activity-corrected' && event.data.entry === Number(seq)),
  );
  const rows = [
    ...entryRows(events, personal, world.programme),
    ...(personal.note === undefined ? [] : await sentTo(events, context)),
  ];
  const data = { case: number };
  return sheetCard({
    title: `${text('Sag', 'Case')[lang]} ${number}${view.initials === '' ? '' : ` · ${view.initials}`}`,
    lines: lines(
      lang,
      gone ? text('Det er fortrudt siden.', 'This was undone since.') : undefined,
      later
        ? text(
            'Det er rettet siden. Rettelsen står på sagen.',
            'This was put right since. The correction stands on the case.',
          )
        : undefined,
      same(`${sayMoment(at, lang, world.today)} · ${await world.nameOf(actor)}`),
    ),
    sections: [
      {
        title: events.map((event) => happenedTheme(event)[lang]).join('. '),
        rows: rows.map(({ label, value }) => ({
          label: label[lang],
          value: typeof value === 'string' ? value : value[lang],
        })),
      },
    ],
    buttons: [
      ...correctButton(view, correctableIn(view, { seq: Number(seq), events }, world), context),
      {
        title: text('Se hele sagen', 'See the whole case')[lang],
        verb: 'view',
        data: { ...data, view: 'case' },
      },
      {
        title: text('Kopiér til fagsystemet', 'Copy to your case system')[lang],
        verb: 'view',
        data: { ...data, view: 'copy', entry: seq },
      },
    ],
  });
};
