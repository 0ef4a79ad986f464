import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { happenedTheme } from '../happened/theme.ts';

const NEXT: Readonly<Partial<Record<AnyLoggedEvent['type'], Text>>> = {
  'member-added': text(
    'Send personen et link til mig, og lad dem skrive »hej«. Skriv »medarbejdere« for at se linket.',
    'Send the person a link to me and have them write "hi". Write "members" to see the link.',
  ),
  'admin-proposed': text(
    'En anden administrator ser det under sine opgaver.',
    'Another administrator sees it among their tasks.',
  ),
};

/** What a change of the register means, said to who made it. */
export const peopleDone = (events: readonly AnyLoggedEvent[]): readonly Text[] => [
  text('Gemt.', 'Saved.'),
  ...events.flatMap((event) => {
    const { da, en } = happenedTheme(event);
    return [text(`${da}.`, `${en}.`), ...(NEXT[event.type] ? [NEXT[event.type] as Text] : [])];
  }),
];
