import type { Card } from '../../cards/elements.ts';
import { noticeCard } from '../../cards/notice.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Programme } from '../../domain/programme.ts';
import { day, freeLine } from '../../dialogs/words.ts';

const linesOf = (notice: Notice): readonly string[] => [
  `Starter ${day(notice.start).da}.`,
  `Opkvalificerende forløb til og med ${day(notice.qualifyingUntil).da}, hovedforløb til og med ${day(notice.mainUntil).da}.`,
  `Pladser i brug: ${notice.placesUsed} af ${notice.placesTotal}. ${
    freeLine(notice.placesTotal - notice.placesUsed, notice.nextFree).da
  }`,
];

export const noticeTitle = (notice: Notice): string => `Orientering nr. ${notice.number} · Indskrivning`;

/**
 * The card in the Erhvervschef's channel (programme §5): numbers, dates and places, nothing about a person. In
 * Danish: a channel has no language of its own. `repeated`: an earlier attempt may have arrived too.
 */
export const noticeOf = async (
  notice: Notice,
  programme: Programme,
  seenBy: string | undefined,
  repeated: boolean,
): Promise<Card> =>
  noticeCard({
    title: noticeTitle(notice) + (repeated ? ' (gentaget)' : ''),
    subtitle: `${programme.name}, sag ${notice.case}`,
    lines: linesOf(notice).map((text) => ({ text })),
    seen: notice.seen
      ? [{ text: `Set af ${seenBy ?? 'Erhvervschefen'} ${sayMoment(notice.seen.at, 'da')}.` }]
      : [],
    buttons: notice.seen
      ? []
      : [
          {
            title: 'Jeg har set den',
            verb: 'acknowledge',
            data: { notice: notice.number, kind: notice.kind, programme: programme.id },
          },
        ],
  });
