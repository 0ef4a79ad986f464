import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

type Facts = { readonly colleagues: readonly { readonly key: string; readonly name: string }[] };

/** How it ends early, said to the person who is away. */
export const IF_BACK_EARLIER = text(
  'Er du tilbage før, så skriv »jeg er tilbage«.',
  'If back earlier, write "I am back".',
);

/** What an absence means for the work, said to who wrote it down; `early`: how it ends before its time. */
export const absenceDone =
  (early: Text) =>
  (events: readonly AnyLoggedEvent[], { colleagues }: Facts): readonly Text[] =>
    events.flatMap((event) => {
      if (event.type !== 'absence-set') return [];
      const { from, to, deputy } = event.data;
      const name = colleagues.find(({ key }) => key === deputy)?.name;
      return [
        text(
          `Gemt. Fravær fra ${day(from).da} til og med ${day(to).da}.`,
          `Saved. Away from ${day(from).en} to and including ${day(to).en}.`,
        ),
        name === undefined
          ? text('Ingen tager over, så opgaverne venter.', 'Nobody takes over, so the tasks wait.')
          : text(
              `${name} tager over og får opgaverne imens.`,
              `${name} takes over and gets the tasks meanwhile.`,
            ),
        early,
      ];
    });
