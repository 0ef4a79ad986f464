import type { Card } from '../../cards/elements.ts';
import { sheetCard } from '../../cards/sheet.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Programme } from '../../domain/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { Store } from '../../storage/port.ts';
import type { Directory } from '../people/directory.ts';
import { noticeOf, noticeTitle } from '../views/notice.ts';
import { readPosted } from './read-notice.ts';

/** A card with what a notification says of it. */
export interface CardMessage {
  readonly card: Card;
  readonly summary: string;
}

interface Deps {
  readonly store: Store;
  readonly directory: Directory;
}

const lineOf = (notice: Notice): string =>
  [
    `${noticeTitle(notice)}, sag ${notice.case}`,
    ...(notice.withdrawn ? ['rettet: fortrudt'] : []),
    ...(notice.seen ? ['set'] : []),
  ].join(' · ');

/** One card for a backlog: every number with its case, in Danish as all cards of a channel. */
export const bundleMessage = async (
  { store }: Pick<Deps, 'store'>,
  programme: Programme,
  numbers: readonly number[],
  repeated: boolean,
): Promise<CardMessage | undefined> => {
  const posted = await readPosted({ store }, programme.id, numbers);
  const [first, last] = [posted[0]?.notice.number, posted.at(-1)?.notice.number];
  if (first === undefined) return undefined;
  const title = `Orientering nr. ${first}–${last} · ${posted.length} i alt`;
  const unseen = posted.some(({ notice }) => !notice.seen);
  const card = await sheetCard({
    title: title + (repeated ? ' (gentaget)' : ''),
    lines: [{ text: programme.name }, ...posted.map(({ notice }) => ({ text: lineOf(notice) }))],
    sections: [],
    buttons: unseen
      ? [
          {
            title: 'Jeg har set dem',
            verb: 'acknowledge',
            data: { notice: first, all: 'bundle', programme: programme.id },
          },
        ]
      : [],
  });
  return { card, summary: title };
};

/** A notice's card as it is now: its own, or that of the bundle it was posted in. `undefined`: no such notice. */
export const noticeMessage = async (
  deps: Deps,
  programme: Programme,
  number: number,
  repeated: boolean,
): Promise<CardMessage | undefined> => {
  const [found] = await readPosted(deps, programme.id, [number]);
  if (!found) return undefined;
  const what = found.posting && bodyOf<DeliveryBody>(found.posting).what;
  if (what?.kind === 'bundle') return bundleMessage(deps, programme, what.notices, repeated);
  const { notice } = found;
  const seenBy = notice.seen && (await deps.directory.get(notice.seen.by))?.name;
  return { card: await noticeOf(notice, programme, seenBy, repeated), summary: noticeTitle(notice) };
};
