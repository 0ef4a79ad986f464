import type { SheetData } from '../../cards/sheet.ts';
import { sayMoment } from '../../domain/danish/say.ts';
import type { Notice } from '../../domain/notice.ts';
import { text } from '../../domain/text.ts';
import type { ViewContext } from './view.ts';

/** More exchanges make a card that nobody reads. */
const MOST = 5;

const ERASED = text('slettet med personoplysningerne i sagen', 'erased with the personal data of the case');

/** What was asked about notices and what came of it, newest first; nothing for who may not ask. */
export const exchangeSection = async (
  notices: readonly Notice[],
  { world, lang, scene }: ViewContext,
): Promise<SheetData['sections']> => {
  // In a channel others read along.
  if (!scene.incoming.personal) return [];
  const all = await world.exchanges(notices, MOST);
  const rows = await Promise.all(
    all.map(async ({ notice: { number }, asked, answered }) => {
      const who = await world.nameOf(asked.by);
      const when = sayMoment(asked.at, lang, world.today);
      const from = answered && (await world.nameOf(answered.by));
      return [
        {
          label: text(`Nr. ${number} · ${who} spurgte ${when}`, `No. ${number} · ${who} asked ${when}`)[lang],
          value: asked.text ?? ERASED[lang],
        },
        {
          label: (answered
            ? text(
                `Svar fra ${from} ${sayMoment(answered.at, 'da', world.today)}`,
                `Answer of ${from} ${sayMoment(answered.at, 'en', world.today)}`,
              )
            : text('Svar', 'Answer'))[lang],
          value: answered ? (answered.text ?? ERASED[lang]) : text('ikke endnu', 'not yet')[lang],
        },
      ];
    }),
  );
  return rows.length === 0
    ? []
    : [{ title: text('Spørgsmål og svar', 'Questions and answers')[lang], rows: rows.flat() }];
};
