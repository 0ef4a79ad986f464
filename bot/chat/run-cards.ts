import type { Card } from '../../cards/elements.ts';
import { button, card, heading, row, words } from '../../cards/elements.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Lang } from '../../domain/text.ts';
import type { ClosedRun } from './talk.ts';
import { CHAT } from './words.ts';

/** What became of a run: the card that stands where its last step stood. */
export const closedCard = (ended: ClosedRun, lang: Lang): Card => {
  const title = findDialog(ended.flow)?.title[lang] ?? '';
  return card(
    [heading(title), ...ended.lines.map((line) => words(line[lang]))],
    [button({ title: lang === 'da' ? 'Mine opgaver' : 'My tasks', verb: 'view', data: { view: 'tasks' } })],
    `${title}: ${ended.lines[0]?.[lang] ?? ''}`,
  );
};

/** Stands where an older card of a dialog stood, once the dialog goes on further down. */
export const continuedCard = (title: string, lang: Lang): Card =>
  card([row(title, CHAT.goesOn[lang])], [], CHAT.goesOn[lang]);
