import type { Card, Element } from '../../cards/elements.ts';
import { button, card, heading, row, withButton, words } from '../../cards/elements.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { ClosedRun } from './talk.ts';

/** The letter that a dialog leads to; empty where it is the one of where the case then is. */
const LETTER_AFTER: Readonly<Record<string, string>> = {
  refusal: '',
  hearing: '',
  extend: 'extension',
  'loan-extend': 'loan-extension',
  'loan-decision': '',
  'loan-hearing': 'loan-refusal',
  'loan-reminder': 'loan-reminder',
};

/** What one can do with what was just stored. */
const buttonsFor = ({ id, flow, stored }: ClosedRun, lang: Lang): readonly Element[] => {
  if (!stored) return [];
  const { case: number, entry } = stored;
  const letter = stored.letterless ? undefined : LETTER_AFTER[flow];
  return [
    ...(letter === undefined
      ? []
      : [
          button({
            title: text('Vis brevet', 'Show the letter')[lang],
            verb: 'view',
            data: { view: 'letter', case: number, run: id, ...(letter !== '' && { letter }) },
          }),
        ]),
    ...(stored.unseen
      ? []
      : [
          button({
            title: text('Kopiér til fagsystemet', 'Copy to your case system')[lang],
            verb: 'view',
            data: { view: 'copy', case: number, entry, run: id },
          }),
        ]),
    ...(stored.stays
      ? []
      : [
          button({
            title: text('Fortryd', 'Undo')[lang],
            verb: 'undo',
            data: { case: number, entry, run: id },
          }),
        ]),
  ];
};

/** What became of a run: the card that stands where its last step stood. */
export const closedCard = (ended: ClosedRun, lang: Lang): Card => {
  const title = findDialog(ended.flow)?.title[lang] ?? '';
  return card(
    [heading(title), ...ended.lines.map((line) => words(line[lang]))],
    [
      ...buttonsFor(ended, lang),
      ...(ended.ways ?? []).map(({ title: way, data }) =>
        'view' in data
          ? button({ title: way[lang], verb: 'view', data: { ...data, run: ended.id } })
          : button({ title: way[lang], verb: 'open', data }),
      ),
      button({
        title: text('Mine opgaver', 'My tasks')[lang],
        verb: 'view',
        data: { view: 'tasks', run: ended.id },
      }),
    ],
    `${title}: ${ended.lines[0]?.[lang] ?? ''}`,
  );
};

/** What was opened on a receipt takes its place, and leads back to it: taking back is one press away as before. */
export const withWayBack = (opened: Card, { id }: ClosedRun, lang: Lang): Card =>
  withButton(opened, {
    title: text('Tilbage til kvitteringen', 'Back to the receipt')[lang],
    verb: 'back',
    data: { run: id },
  });

/** Stands where an older card of a dialog stood: it goes on further down, or what became of it stands there. */
export const leftCard = (title: string, said: Text, lang: Lang): Card =>
  card([row(title, said[lang])], [], said[lang]);
