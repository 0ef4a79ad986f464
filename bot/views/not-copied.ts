import type { ButtonData } from '../../cards/list.ts';
import type { TasksData } from '../../cards/tasks.ts';
import { tasksCard } from '../../cards/tasks.ts';
import { dayOf } from '../../domain/day.ts';
import { sayDay } from '../../domain/danish/say.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { happenedTheme } from '../../dialogs/happened/theme.ts';
import type { Unfiled } from '../unfiled.ts';
import { pageIn } from './cases-arg.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

/** Two buttons stand beside each. */
const PAGE = 10;

const TITLE = text('Ikke kopieret til fagsystemet', 'Not copied to your case system');

const NONE = text('Du har ikke noget, der mangler at blive kopieret.', 'You have nothing left to copy.');

const WHY = text(
  'Her står det, din egen myndighed har gjort, og som ingen hos jer har hentet teksten til. Hver myndighed journaliserer sit eget.',
  'Here stands what your own authority did and nobody with you has fetched the text of. Each authority files its own part.',
);

const item = (
  { found: { number, initials }, entry: { seq, at, events } }: Unfiled,
  { lang, world }: ViewContext,
): TasksData['sections'][number]['items'][number] => {
  world.shows(number);
  const data = { case: number, entry: seq };
  return {
    title: initials === '' ? number : `${number} · ${initials}`,
    line: `${sayDay(dayOf(at), lang)} · ${events.map((event) => happenedTheme(event)[lang]).join('. ')}`,
    button: { title: text('Kopiér', 'Copy')[lang], verb: 'view', data: { ...data, view: 'copy' } },
    also: { title: text('Det er gjort', 'It is done')[lang], verb: 'copied', data },
  };
};

const pageButtons = (page: number, last: number, { lang }: ViewContext): readonly ButtonData[] => {
  const turn = (title: Text, to: number): ButtonData => ({
    title: title[lang],
    verb: 'view',
    data: { view: 'not-copied', page: to },
  });
  return [
    ...(page > 1 ? [turn(text('Nyere', 'Newer'), page - 1)] : []),
    ...(page < last ? [turn(text('Ældre', 'Older'), page + 1)] : []),
  ];
};

/** All that stood on the list when it was shown: what comes later is not ticked off unseen. */
const allButton = (all: readonly Unfiled[], { lang }: ViewContext): readonly ButtonData[] =>
  all.length < 2
    ? []
    : [
        {
          title: text(`Det er gjort med alle ${all.length}`, `All ${all.length} are done`)[lang],
          verb: 'copied',
          data: { until: Math.max(...all.map(({ entry }) => entry.seq)) },
        },
      ];

/** `ikke kopieret`: what the member's authority did and has not taken over into its own system (practice §7). */
export const notCopiedView: View = async (context) => {
  const { world, lang, lead, arg } = context;
  const all = await world.unfiled();
  const last = Math.max(Math.ceil(all.length / PAGE), 1);
  const page = Math.min(pageIn(arg), last);
  const shown = all.slice((page - 1) * PAGE, page * PAGE);
  return tasksCard({
    title: TITLE[lang],
    lines: lines(
      lang,
      lead,
      all.length === 0 ? NONE : WHY,
      last > 1
        ? text(
            `Side ${page} af ${last}, ${all.length} notater.`,
            `Page ${page} of ${last}, ${all.length} notes.`,
          )
        : undefined,
    ),
    sections:
      shown.length === 0
        ? []
        : [
            {
              title: text('Nyest først', 'Newest first')[lang],
              items: shown.map((one) => item(one, context)),
            },
          ],
    buttons: [...pageButtons(page, last, context), ...allButton(all, context)],
  });
};
