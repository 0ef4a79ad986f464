import type { Card } from '../../cards/elements.ts';
import { noticeCard } from '../../cards/notice.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { Phase } from '../../domain/case.ts';
import type { Notice } from '../../domain/notice.ts';
import { dayOf } from '../../domain/day.ts';
import type { Programme } from '../../domain/programme.ts';
import { rulesAt } from '../../domain/programme.ts';
import { day, freeLine, heldLine, usedWord } from '../../dialogs/words.ts';

type Of<K extends Notice['kind']> = Notice & { readonly kind: K };

/** As the places count on the day of the notice. */
const usedLine = (notice: Notice, programme: Programme): string => {
  const inAll = rulesAt(programme, dayOf(notice.at)).placeRule === 'in-all';
  return `Pladser ${usedWord(inAll).da}: ${notice.placesUsed} af ${notice.placesTotal}.`;
};

const enrolmentLines = (notice: Of<'enrolment'>, used: string): readonly string[] => [
  notice.again === true
    ? `Forløbet fortsætter ${day(notice.start).da}; den tidligere udskrivning var en fejl.`
    : `Starter ${day(notice.start).da}.`,
  `Opkvalificerende forløb til og med ${day(notice.qualifyingUntil).da}, hovedforløb til og med ${day(notice.mainUntil).da}.`,
  `${used}${heldLine(notice.placesHeld ?? 0).da} ${
    freeLine(notice.placesTotal - notice.placesUsed - (notice.placesHeld ?? 0), notice.nextFree).da
  }`,
];

const PHASE: Readonly<Record<Phase, string>> = {
  qualifying: 'det opkvalificerende forløb',
  main: 'hovedforløbet',
};

const dischargeLines = (
  { case: number, date, phase, early, waiting }: Of<'discharge'>,
  used: string,
): readonly string[] => [
  `Sag ${number} er udskrevet den ${day(date).da} fra ${PHASE[phase]}, ${early ? 'før tid' : 'som planlagt'}.`,
  `${used}${waiting ? ' Næste på ventelisten får tilbud om pladsen.' : ''}`,
];

/** What no longer holds is said on the card that told it (programme §5). */
const takenBack = (kind: Notice['kind'], { at, waits }: NonNullable<Notice['withdrawn']>): string => {
  const when = `Rettet ${sayMoment(at, 'da')}`;
  if (kind === 'enrolment') return `${when}: indskrivningen er fortrudt. Borgeren er ikke indskrevet.`;
  return waits
    ? `${when}: udskrivningen var en fejl, men pladsen er lovet en anden. Borgeren får tilbud om den næste plads.`
    : `${when}: udskrivningen er fortrudt. Borgeren er stadig i forløbet.`;
};

const correctedLine = (notice: Notice): readonly string[] => {
  if (!notice.corrected) return [];
  const right = notice.kind === 'enrolment' ? notice.start : notice.date;
  const { at, was } = notice.corrected;
  return [`Rettet ${sayMoment(at, 'da')}: datoen er ${day(right).da}, ikke ${day(was).da}.`];
};

const linesOf = (notice: Notice, programme: Programme): readonly string[] => {
  if (notice.withdrawn) return [takenBack(notice.kind, notice.withdrawn)];
  const used = usedLine(notice, programme);
  const facts = notice.kind === 'enrolment' ? enrolmentLines(notice, used) : dischargeLines(notice, used);
  return [...correctedLine(notice), ...facts];
};

const KIND: Readonly<Record<Notice['kind'], string>> = {
  enrolment: 'Indskrivning',
  discharge: 'Udskrivning',
};

export const noticeTitle = ({ number, kind }: Notice): string => `Orientering nr. ${number} · ${KIND[kind]}`;

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
    lines: linesOf(notice, programme).map((text) => ({ text })),
    seen: notice.seen
      ? [{ text: `Set af ${seenBy ?? 'Erhvervschefen'} ${sayMoment(notice.seen.at, 'da')}.` }]
      : [],
    buttons: [
      ...(notice.seen
        ? []
        : [
            {
              title: 'Jeg har set den',
              verb: 'acknowledge',
              data: { notice: notice.number, kind: notice.kind, programme: programme.id },
            },
          ]),
      {
        title: 'Stil et spørgsmål',
        verb: 'ask-notice',
        data: { notice: notice.number, kind: notice.kind, programme: programme.id, case: notice.case },
      },
    ],
  });
